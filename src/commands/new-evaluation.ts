import { GodbhtError } from '../errors.ts';
import { beginScoring, beginTeam } from '../evaluation/begin.ts';
import { kindOfName } from '../files/find.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Perspective, Subject } from '../model/scoring.ts';
import type { Evaluation, EvaluationKind } from '../model/team.ts';
import type { Context } from './context.ts';

/** What is known of a new evaluation; the rest is as the booklet has it, and as of today. */
export type Opening = {
  readonly subject: Subject;
  readonly perspective?: Perspective;
  readonly name?: string;
  readonly role?: string;
  readonly tolerance?: number;
  readonly date?: string;
};

/** Without anything answered. What the kind has no use for is left out. */
export const beginEvaluation = (
  { newId, today }: Context,
  instrument: Instrument,
  kind: EvaluationKind,
  { subject, perspective = 'bht', name = '', role = '', tolerance, date = today }: Opening,
): Evaluation =>
  kind === 'team'
    ? beginTeam({ subject, tolerance, date }, instrument)
    : beginScoring({ id: newId(), subject, perspective, rater: { name, role }, date }, instrument);

/** @throws GodbhtError `unknown-file-kind` */
export const kindOfNewFile = (file: string): EvaluationKind => {
  const kind = kindOfName(file);
  if (kind === undefined) throw new GodbhtError('unknown-file-kind', { file });
  return kind;
};
