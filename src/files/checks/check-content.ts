import type { Instrument } from '../../model/instrument.ts';
import type { Points } from '../../model/points.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { Procurement, Specification } from '../../model/specification.ts';
import type { TeamEvaluation } from '../../model/team.ts';
import type { Finding } from '../yaml/finding.ts';
import type { Source } from '../yaml/source.ts';
import { type FileKind, readFormat } from './format-line.ts';
import { checkScoringRules, checkTeamRules } from './rules/evaluation.ts';
import { checkProcurementRules } from './rules/procurement.ts';
import { checkSpecificationRules } from './rules/specification.ts';
import { checkSchema } from './schema-findings.ts';

/** What each kind of file holds, apart from the files that make an instrument. */
export type Content = {
  readonly scoring: Scoring;
  readonly team: TeamEvaluation;
  readonly specification: Specification;
  readonly procurement: Procurement;
  readonly points: Points;
};

export type Checked<T> =
  | { readonly content: T; readonly findings: readonly [] }
  | { readonly content?: never; readonly findings: readonly Finding[] };

/** Checks a file of an evaluation or a procurement, as far as that can be done on its own. */
export const checkContent = <K extends keyof Content>(
  source: Source,
  expected: readonly K[],
  instrument: Instrument,
): Promise<Checked<Content[K]>> =>
  checkWith(source, expected, (value, kind) => rules[kind](value, instrument));

/** Checks the format, the schema and then the rules that no schema can express. */
export const checkWith = async <T, K extends FileKind>(
  source: Source,
  expected: readonly K[],
  rulesFor: (value: unknown, kind: K) => readonly Finding[],
): Promise<Checked<T>> => {
  if (source.value === undefined) return { findings: source.findings };
  const format = readFormat(source.value, expected);
  if ('refused' in format) return { findings: [...source.findings, format.refused] };
  const findings = [
    ...source.findings,
    ...(await checkSchema(source.value, format.kind)),
    ...rulesFor(source.value, format.kind),
  ];
  return findings.length > 0 ? { findings } : { content: source.value as T, findings: [] };
};

const rules: Readonly<
  Record<keyof Content, (value: unknown, instrument: Instrument) => readonly Finding[]>
> = {
  scoring: checkScoringRules,
  team: checkTeamRules,
  specification: checkSpecificationRules,
  procurement: checkProcurementRules,
  // What points may be given for is known only beside the specification they are for.
  points: () => [],
};
