import { isGodbhtError } from '../errors.ts';
import { groupBy } from '../model/group-by.ts';
import { type Instrument, itemsOf } from '../model/instrument.ts';
import type { Scoring, Subject } from '../model/scoring.ts';
import { isTeam, type TeamEvaluation, voiceCount } from '../model/team.ts';
import type { MergeInput } from './copies.ts';
import { mergeInto } from './merge-into.ts';
import { latestDate } from './merge-notices.ts';
import { answeredItems } from './profile.ts';
import { isOneRound } from './round.ts';
import { jointSubject, subjectKey } from './subjects.ts';

/** What is the obvious thing to do with evaluations that lie beside each other. */
export type NextStep = {
  readonly subject: Subject;
  /** The scorings it is done with. */
  readonly files: readonly string[];
  /** How many of them have items left to answer. */
  readonly unfinished: number;
  /** How many beside them have nothing answered. */
  readonly blank: number;
  /** How many beside them are of an earlier round. */
  readonly older: number;
} & (
  | { readonly kind: 'merge' }
  /** Into a team file that `added` of them are not in yet. */
  | { readonly kind: 'into'; readonly team: string; readonly added: number }
);

/**
 * One for each subject that has any: to merge the scorings of its latest round, or to add those who came late to the
 * one team file of that round.
 */
export const nextSteps = (
  found: readonly MergeInput[],
  instrument: Instrument,
): readonly NextStep[] => {
  const bySubject = groupBy(found, ({ evaluation: { subject } }) => subjectKey(subject));
  return [...bySubject.values()].flatMap((same) => nextStepOf(same, instrument) ?? []);
};

const nextStepOf = (found: readonly MergeInput[], instrument: Instrument): NextStep | undefined => {
  const all = found.filter(isScoring);
  const begun = all.filter(({ evaluation }) => answeredItems(evaluation, instrument) > 0);
  const latest = latestDate(begun) ?? '';
  const round = begun.filter(({ evaluation }) => isOneRound(evaluation.date, latest));
  const count = itemsOf(instrument).length;
  const unfinished = round.filter(
    ({ evaluation }) => answeredItems(evaluation, instrument) < count,
  ).length;
  const step = {
    ...{ subject: jointSubject(found), files: round.map(({ file }) => file), unfinished },
    ...{ blank: all.length - begun.length, older: begun.length - round.length },
  };
  const [team, ...others] = found
    .filter(isTeamInput)
    .filter(({ evaluation: { date } }) => date === undefined || isOneRound(date, latest));
  if (team === undefined) return round.length < 2 ? undefined : { ...step, kind: 'merge' };
  // Which of several is meant is nothing to guess at, and what is sealed is over.
  if (others.length > 0 || team.evaluation.seal !== undefined) return undefined;
  const added = newcomers(team, round, instrument);
  return added === 0 ? undefined : { ...step, kind: 'into', team: team.file, added };
};

const newcomers = (
  team: TeamInput,
  round: readonly MergeInput[],
  instrument: Instrument,
): number => {
  try {
    const { team: joined } = mergeInto(team, round, {}, instrument);
    return voiceCount(joined) - voiceCount(team.evaluation);
  } catch (error) {
    if (isGodbhtError(error)) return 0;
    throw error;
  }
};

type ScoringInput = MergeInput & { readonly evaluation: Scoring };
type TeamInput = MergeInput & { readonly evaluation: TeamEvaluation };

const isScoring = (input: MergeInput): input is ScoringInput => !isTeam(input.evaluation);
const isTeamInput = (input: MergeInput): input is TeamInput => isTeam(input.evaluation);
