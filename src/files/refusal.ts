import { type FailureCode, GodbhtError, type Place } from '../errors.ts';
import type { Language } from '../model/language.ts';
import type { Finding } from './finding.ts';
import { problemsIn } from './problem.ts';
import type { Source } from './source.ts';

/** The one error that stands for all that was found: a foreign file is told by what it is. */
export const refusal = (
  source: Source,
  findings: readonly Finding[],
  language: Language,
): GodbhtError<FailureCode> => {
  const { file } = source;
  const foreign = findings.find(isForeign);
  const told = foreign === undefined ? findings : [foreign];
  const problems = problemsIn(source, told, language);
  const [{ line, column } = {}] = problems;
  const place: Place =
    line === undefined || column === undefined ? { file } : { file, line, column };
  switch (foreign?.code) {
    case 'newer-format':
      return new GodbhtError('newer-format', { file, ...foreign.details }, { place });
    case 'wrong-kind':
      return new GodbhtError('wrong-kind', { file, ...foreign.details }, { place });
    case 'other-instrument':
      return new GodbhtError('other-instrument', { file, ...foreign.details }, { place });
    case undefined:
      return new GodbhtError('invalid-file', { problems }, { place });
  }
};

const foreignCodes = ['newer-format', 'wrong-kind', 'other-instrument'] as const;
type Foreign = Extract<Finding, { readonly code: (typeof foreignCodes)[number] }>;

const isForeign = (found: Finding): found is Foreign =>
  foreignCodes.some((code) => code === found.code);
