import { type Dimension, dimensions, type Element, type Instrument } from '../model/instrument.ts';
import type { TeamEvaluation } from '../model/team.ts';
import { type ItemResult, isClash, profileOf } from './profile.ts';
import { shareOut } from './share-out.ts';

/** Why an item needs the team: too wide a spread, a level against not applicable, or too few answers. */
export type AgendaReason = 'spread' | 'clash' | 'missing';

export type AgendaItem = {
  readonly element: Element;
  readonly dimension: Dimension;
  readonly result: ItemResult;
  readonly why: AgendaReason;
  /** Agreed already, and to be looked at again since somebody came late. */
  readonly again?: true;
  /** Suggested whole minutes. */
  readonly minutes: number;
};

/**
 * What the team has to discuss, widest spread first, then in the instrument's order.
 *
 * @param totalMinutes shared out over the items by weight, to the minute; without it each item gets
 *   two minutes for every unit of its weight.
 */
export const agendaOf = (
  team: TeamEvaluation,
  instrument: Instrument,
  totalMinutes?: number,
): readonly AgendaItem[] => {
  const items = profileOf(team, instrument)
    .rows.flatMap(({ element, ...results }) =>
      dimensions.map((dimension) => ({ element, dimension, result: results[dimension] })),
    )
    .filter(({ result }) => result.source === 'undecided' || result.again === true)
    .map((item) => ({
      ...item,
      why: reasonFor(item.result, team.tolerance),
      ...(item.result.again === true ? { again: true as const } : {}),
    }))
    .sort((a, b) => (b.result.spread ?? -1) - (a.result.spread ?? -1));
  const weights = items.map(weightOf);
  const minutes =
    totalMinutes === undefined
      ? weights.map((weight) => weight * 2)
      : shareOut(totalMinutes, weights, 0);
  return items.map((item, index) => ({ ...item, minutes: minutes[index] ?? 0 }));
};

export const reasonFor = (result: ItemResult, tolerance: number): AgendaReason => {
  if (result.spread === null) return 'missing';
  return isClash(result) && result.spread <= tolerance ? 'clash' : 'spread';
};

// Agreeing on whether an element applies at all takes about as long as bridging two levels.
const weightOf = ({ why, result }: { why: AgendaReason; result: ItemResult }): number => {
  if (why === 'missing') return 1;
  return why === 'clash' ? 2 : 1 + (result.spread ?? 0);
};
