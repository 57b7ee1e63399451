import { GodbhtError } from '../errors.ts';
import type { Dimension, Element, Level } from '../model/instrument.ts';
import {
  type AgreedItem,
  type Counts,
  type Evaluation,
  isAgreed,
  isTeam,
  smallestGroup,
  type TeamEvaluation,
  voiceCount,
} from '../model/team.ts';
import { type Shape, tellingShape } from './shape.ts';
import { countLeveled, leveledAnswers, lowerMedian } from './tally.ts';

/** How hands were raised on an item after talking. */
export type SecondRoundResult = {
  readonly counts: Counts;
  readonly hands: number;
  readonly median: Level | null;
  /** max − min, 0–3. */
  readonly spread: number;
  /** As far as it says something. */
  readonly shape: Shape | null;
};

/** Undefined where no hands were raised, or too few to show. */
export const secondRoundAt = (
  evaluation: Evaluation,
  elementId: string,
  dimension: Dimension,
): SecondRoundResult | undefined => {
  if (!isTeam(evaluation)) return undefined;
  const counts = evaluation.agreed[elementId]?.[dimension]?.secondRound?.counts;
  return counts === undefined || isTooFew(evaluation, counts)
    ? undefined
    : describeHands(counts, evaluation.tolerance);
};

export const describeHands = (counts: Counts, tolerance: number): SecondRoundResult => {
  const raised = leveledAnswers(counts);
  return {
    counts,
    hands: raised.length,
    median: lowerMedian(raised),
    spread: (raised.at(-1) ?? 0) - (raised[0] ?? 0),
    shape: tellingShape({ counts, notApplicable: 0 }, tolerance),
  };
};

/** Where voices are known as counts alone, hands are too: fewer than `smallestGroup` would tell whose they are. */
export const isTooFew = ({ identity }: TeamEvaluation, counts: Counts): boolean =>
  identity === 'aggregate' && countLeveled(counts) < smallestGroup;

/**
 * The item with another second round beside what was agreed, or with none; without hands there is none.
 *
 * @throws GodbhtError `no-first-round` without voices, `too-few-hands` where they would not be shown
 */
export const withSecondRound = (
  team: TeamEvaluation,
  element: Element,
  dimension: Dimension,
  counts: Counts | null,
): AgreedItem | undefined => {
  const { secondRound: _replaced, ...rest } = team.agreed[element.id]?.[dimension] ?? {};
  if (counts === null || countLeveled(counts) === 0) {
    return isAgreed(rest as AgreedItem) ? (rest as AgreedItem) : undefined;
  }
  if (voiceCount(team) === 0) throw new GodbhtError('no-first-round', {});
  if (isTooFew(team, counts)) {
    const { number } = element;
    throw new GodbhtError('too-few-hands', { element: number, dimension, least: smallestGroup });
  }
  return { ...rest, secondRound: { counts } };
};
