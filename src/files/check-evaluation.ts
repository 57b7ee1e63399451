import type { Instrument } from '../model/instrument.ts';
import type { Evaluation, EvaluationKind } from '../model/team.ts';
import { type Checked, checkContent } from './check-content.ts';
import type { Finding } from './finding.ts';
import { checkScoringRules, checkTeamRules } from './rules/evaluation.ts';
import type { Source } from './source.ts';

const rules: Readonly<
  Record<EvaluationKind, (value: unknown, instrument: Instrument) => readonly Finding[]>
> = { scoring: checkScoringRules, team: checkTeamRules };

/** The evaluation in a source, or everything that keeps it from being one. */
export const checkEvaluation = (
  source: Source,
  expected: readonly EvaluationKind[],
  instrument: Instrument,
): Promise<Checked<Evaluation>> =>
  checkContent(source, expected, (value, kind) => rules[kind](value, instrument));
