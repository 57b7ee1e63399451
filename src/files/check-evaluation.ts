import type { Instrument } from '../model/instrument.ts';
import type { Scoring } from '../model/scoring.ts';
import type { Evaluation, TeamEvaluation } from '../model/team.ts';
import type { Finding } from './finding.ts';
import { readFormat } from './format-line.ts';
import { checkScoringRules, checkTeamRules } from './rules/evaluation.ts';
import { checkSchema } from './schema-findings.ts';
import type { Source } from './source.ts';

export const evaluationKinds = ['scoring', 'team'] as const;
export type EvaluationKind = (typeof evaluationKinds)[number];
export type EvaluationOf = { readonly scoring: Scoring; readonly team: TeamEvaluation };

export type CheckedEvaluation =
  | { readonly evaluation: Evaluation; readonly findings: readonly [] }
  | { readonly evaluation?: never; readonly findings: readonly Finding[] };

const rules: Readonly<
  Record<EvaluationKind, (value: unknown, instrument: Instrument) => readonly Finding[]>
> = { scoring: checkScoringRules, team: checkTeamRules };

/** The evaluation in a source, or everything that keeps it from being one. */
export const checkEvaluation = async (
  source: Source,
  expected: readonly EvaluationKind[],
  instrument: Instrument,
): Promise<CheckedEvaluation> => {
  if (source.value === undefined) return { findings: source.findings };
  const format = readFormat(source.value, expected);
  if ('refused' in format) return { findings: [...source.findings, format.refused] };
  const kind = format.kind as EvaluationKind;
  const findings = [
    ...source.findings,
    ...(await checkSchema(source.value, kind)),
    ...rules[kind](source.value, instrument),
  ];
  return findings.length > 0
    ? { findings }
    : { evaluation: source.value as Evaluation, findings: [] };
};
