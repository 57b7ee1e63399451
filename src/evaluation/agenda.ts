import { type Instrument, type Item, itemsOf } from '../model/instrument.ts';
import type { Sides, TeamEvaluation } from '../model/team.ts';
import { type ItemResult, isClash, resultOf } from './profile.ts';
import { meanDistance, type Shape, shapeOf } from './shape.ts';
import { shareOut } from './share-out.ts';
import { sidesAt } from './sides.ts';

/** Why an item needs the team: too wide a spread, a level against not applicable, or too few answers. */
export type AgendaReason = 'spread' | 'clash' | 'missing';

type ItemWithResult = Item & { readonly result: ItemResult };

/** An item and how the voices fell on it. A figure is null where it has no meaning or is withheld. */
export type FallenItem = ItemWithResult & {
  readonly shape: Shape | null;
  /** Mean distance from the median, in levels: for the order and for programs, never for people. */
  readonly ad: number | null;
  readonly sides: Sides | null;
};

export type AgendaItem = FallenItem & {
  readonly why: AgendaReason;
  /** Agreed already, and to be looked at again since somebody came late. */
  readonly again?: true;
  /** Suggested whole minutes. */
  readonly minutes: number;
};

/**
 * What the team has to discuss, widest spread first, then the largest distance from the median, then in
 * the instrument's order.
 *
 * @param totalMinutes shared out over the items by weight, to the minute; without it each item gets
 *   two minutes for every unit of its weight.
 */
export const agendaOf = (
  team: TeamEvaluation,
  instrument: Instrument,
  totalMinutes?: number,
): readonly AgendaItem[] => {
  const items = fallenItems(
    team,
    instrument,
    ({ result }) => result.source === 'undecided' || result.again === true,
  ).map((item) => ({
    ...item,
    why: reasonFor(item.result, team.tolerance),
    ...(item.result.again === true ? { again: true as const } : {}),
  }));
  const weights = items.map(weightOf);
  const minutes =
    totalMinutes === undefined
      ? weights.map((weight) => weight * 2)
      : shareOut(totalMinutes, weights, 0);
  return items.map((item, index) => ({ ...item, minutes: minutes[index] ?? 0 }));
};

/**
 * What is inside the tolerance and not agreed, but where the team is split between two neighbouring
 * levels: to be seen before anything is confirmed together.
 */
export const splitItems = (team: TeamEvaluation, instrument: Instrument): readonly FallenItem[] =>
  fallenItems(team, instrument, ({ result }) => result.source === 'median').filter(
    ({ shape }) => shape === 'split',
  );

const fallenItems = (
  team: TeamEvaluation,
  instrument: Instrument,
  isWanted: (item: ItemWithResult) => boolean,
): readonly FallenItem[] =>
  itemsOf(instrument)
    .map((item) => ({ ...item, result: resultOf(team, item.element.id, item.dimension) }))
    .filter(isWanted)
    .map((item) => ({
      ...item,
      shape: shapeOf(item.result.counts, team.tolerance),
      ad: meanDistance(item.result.counts),
      sides: sidesAt(team, item.element.id, item.dimension),
    }))
    .sort(
      (a, b) => (b.result.spread ?? -1) - (a.result.spread ?? -1) || (b.ad ?? -1) - (a.ad ?? -1),
    );

export const reasonFor = (result: ItemResult, tolerance: number): AgendaReason => {
  if (result.spread === null) return 'missing';
  return isClash(result) && result.spread <= tolerance ? 'clash' : 'spread';
};

// Agreeing on whether an element applies at all takes about as long as bridging two levels.
const weightOf = ({ why, result }: { why: AgendaReason; result: ItemResult }): number => {
  if (why === 'missing') return 1;
  return why === 'clash' ? 2 : 1 + (result.spread ?? 0);
};
