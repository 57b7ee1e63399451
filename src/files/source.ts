import type { LineCounter, Node } from 'yaml';
import { GodbhtError, type Problem } from '../errors.ts';
import type { Language } from '../model/language.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { type Finding, finding, toProblem } from './finding.ts';
import { nodeValue, offsetOf } from './node-value.ts';
import { parseYaml } from './parse-yaml.ts';
import { type ReadOptions, readBytes } from './read-bytes.ts';

/** A file that has been read, and what its text says before anybody asks whether that makes sense. */
export type Source = {
  readonly file: string;
  readonly text: string;
  readonly root: Node | null;
  readonly lines: LineCounter;
  /** Undefined where the text could not be understood. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
};

/** @throws GodbhtError `not-found`, `unreadable`, `too-large`, `not-utf8` */
export const readSource = async (file: string, options: ReadOptions = {}): Promise<Source> => {
  const decoded = decodeUtf8(await readBytes(file, options));
  if (!('text' in decoded)) {
    throw new GodbhtError('not-utf8', { file }, { place: { file, ...decoded } });
  }
  return parseSource(file, decoded.text);
};

export const parseSource = (file: string, text: string): Source => {
  const { root, lines, findings } = parseYaml(text);
  const base = { file, text, root, lines };
  if (root === null) {
    const reported = findings.length > 0 ? findings : [finding('empty-file', {}, { offset: 0 })];
    return { ...base, value: undefined, findings: reported };
  }
  const { value, findings: inside } = nodeValue(root);
  return { ...base, value, findings: inside };
};

/** Findings as problems with line and column, in the order of the text. */
export const problemsIn = (
  source: Source,
  findings: readonly Finding[],
  language: Language,
): readonly Problem[] =>
  findings
    .map((found) => ({ found, offset: offsetOf(source.root, found.where) }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ found, offset }) => {
      const { line, col } = source.lines.linePos(offset);
      return toProblem(found, { file: source.file, line, column: Math.max(1, col) }, language);
    });
