import type { Problem } from '../errors.ts';
import type { Language } from '../model/language.ts';
import { problemText } from '../text/problems.ts';
import type { Details, Finding, ProblemCode } from './finding.ts';

const lints: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'level-without-note',
  'level-without-reason',
  'measure-without-owner',
  'measure-past-due',
]);

const isLint = ({ code }: Finding): boolean => lints.has(code);

/** Gives a finding its words and its place. */
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
