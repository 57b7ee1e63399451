import { GodbhtError, isGodbhtError } from '../errors.ts';
import { beginScoring, beginTeam } from '../evaluation/begin.ts';
import { nextRound } from '../evaluation/next-round.ts';
import { createEvaluation } from '../files/create.ts';
import { kindOfName } from '../files/find.ts';
import { type Loaded, loadEvaluation } from '../files/load-evaluation.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Perspective, Subject } from '../model/scoring.ts';
import { type Evaluation, type EvaluationKind, evaluationKinds } from '../model/team.ts';
import { fileNameFor } from '../session/file-name.ts';
import { sessionText } from '../text/session.ts';
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

/** The next evaluation after the one in a file, and that one. @throws what loadEvaluation throws */
export const continueFrom = async (
  { newId, today, language }: Context,
  instrument: Instrument,
  { from, kind }: { readonly from: string; readonly kind: EvaluationKind | undefined },
): Promise<{ readonly last: Evaluation; readonly next: Evaluation }> => {
  const expect = kind === undefined ? evaluationKinds : [kind];
  const { evaluation: last }: Loaded = await loadEvaluation(from, { instrument, language, expect });
  return { last, next: nextRound(last, { id: newId(), date: today }, instrument) };
};

/**
 * Makes a file under the name that is given, else under a free one that says whose it is.
 *
 * @returns its name
 * @throws what createEvaluation throws
 */
export const createNamed = async (
  { today, language }: Context,
  evaluation: Evaluation,
  file?: string,
): Promise<string> => {
  const fallback = sessionText[language].fileNames.scoring;
  for (let attempt = 1; ; attempt += 1) {
    const name = file ?? fileNameFor(evaluation, { today, fallback, attempt });
    try {
      await createEvaluation(name, evaluation, { force: false });
      return name;
    } catch (error) {
      const isTaken = isGodbhtError(error) && error.code === 'exists';
      if (file !== undefined || !isTaken) throw error;
    }
  }
};

/** @throws GodbhtError `unknown-file-kind` */
export const kindOfNewFile = (file: string): EvaluationKind => {
  const kind = kindOfName(file);
  if (kind === undefined) throw new GodbhtError('unknown-file-kind', { file });
  return kind;
};
