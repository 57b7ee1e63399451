import { checkContent } from '../../src/files/checks/check-content.ts';
import { problemsIn } from '../../src/files/checks/problems.ts';
import { parseSource } from '../../src/files/yaml/source.ts';
import type { Instrument } from '../../src/model/instrument.ts';

const mark = '¤';

/** A text, and the lines and columns of the marks that stood in it. */
export const withoutMarks = (marked: string) => {
  const parts = marked.split(mark);
  const places = parts.slice(0, -1).map((_part, index) => {
    const lines = parts
      .slice(0, index + 1)
      .join('')
      .split('\n');
    return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  });
  return { text: parts.join(''), places };
};

/** What is wrong with a marked text, and whether that is where the marks are. */
export const problemsOf = async (
  marked: string,
  kind: 'specification' | 'procurement',
  instrument: Instrument,
) => {
  const { text, places } = withoutMarks(marked);
  const source = parseSource('a.yaml', text);
  const { findings } = await checkContent(source, [kind], instrument);
  const problems = problemsIn(source, findings, 'nb');
  return {
    expected: places,
    places: problems.map(({ line, column }) => `${line}:${column}`),
    told: problems.map(({ code, message }) => `${code}: ${message}`),
  };
};
