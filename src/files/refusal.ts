import { type FailureCode, GodbhtError, type Place } from '../errors.ts';
import type { Language } from '../model/language.ts';
import type { Finding } from './finding.ts';
import { problemsIn, type Source } from './source.ts';

/** The one error that stands for all that was found: a foreign file is told by what it is. */
export const refusal = async (
  source: Source,
  findings: readonly Finding[],
  language: Language,
): Promise<GodbhtError<FailureCode>> => {
  const { file } = source;
  for (const found of findings) {
    const place = await placeOf(source, found, language);
    switch (found.code) {
      case 'newer-format':
        return new GodbhtError('newer-format', { file, ...found.details }, { place });
      case 'wrong-kind':
        return new GodbhtError('wrong-kind', { file, ...found.details }, { place });
      case 'other-instrument':
        return new GodbhtError('other-instrument', { file, ...found.details }, { place });
    }
  }
  const problems = await problemsIn(source, findings, language);
  const [{ line, column } = {}] = problems;
  const place: Place =
    line === undefined || column === undefined ? { file } : { file, line, column };
  return new GodbhtError('invalid-file', { problems }, { place });
};

const placeOf = async (source: Source, found: Finding, language: Language): Promise<Place> => {
  const [{ line, column } = { line: 1, column: 1 }] = await problemsIn(source, [found], language);
  return { file: source.file, line: line ?? 1, column: column ?? 1 };
};
