import { type FailureCode, GodbhtError, type Place, type Problem } from '../../errors.ts';
import type { Language } from '../../model/language.ts';
import { problemText } from '../../text/problems.ts';
import type { Details, Finding, ProblemCode } from '../yaml/finding.ts';
import { placeIn, type Source } from '../yaml/source.ts';

const lints: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'level-without-note',
  'level-without-reason',
  'look-again',
  'level-without-evidence',
  'measure-without-owner',
  'measure-past-due',
  'seal-broken',
  'placeholder',
]);

const isLint = ({ code }: Finding): boolean => lints.has(code);

/** In the order of the text. */
export const problemsIn = (
  source: Source,
  findings: readonly Finding[],
  language: Language,
): readonly Problem[] =>
  findings
    .map((found) => ({ found, ...placeIn(source, found.where) }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ found, offset, line, column }) => {
      const place = { file: source.file, line, column };
      return toProblem(asWritten(found, source.text.slice(offset)), place, language);
    });

// A version 1.10 without quotes is the number 1.1, but a person is told to put quotes around 1.10.
const asWritten = (found: Finding, from: string): Finding => {
  const [written] = /^[\w.+-]+/.exec(from) ?? [];
  return found.code === 'wrong-type' && found.details.found === 'number' && written !== undefined
    ? { ...found, details: { ...found.details, given: written } }
    : found;
};

export const toProblem = (
  found: Finding,
  place: { readonly file: string; readonly line: number; readonly column: number },
  language: Language,
): Problem => ({
  ...place,
  severity: isLint(found) ? 'lint' : 'error',
  code: found.code,
  message: sentence(found.code, found.details as never, language),
});

const sentence = <C extends ProblemCode>(
  code: C,
  details: Details<C>,
  language: Language,
): string => (problemText[language][code] as (d: Details<C>) => string)(details);

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
  const [first] = problems;
  const place: Place = { file, ...(first && { line: first.line, column: first.column }) };
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
