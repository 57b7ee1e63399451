import { type Dimension, dimensions, type Element, type Instrument } from '../model/instrument.ts';
import type { Evaluation } from '../model/team.ts';
import { hadElement } from './earlier-version.ts';
import { type ItemResult, resultOf } from './profile.ts';

export type ComparedItem = {
  /** In the order of the evaluations; null where the version it was made with lacks the element. */
  readonly results: readonly (ItemResult | null)[];
  /** The last level minus the first, −3 to 3; null where one is missing, or nothing went on in time. */
  readonly change: number | null;
};

export type ComparedRow = { readonly element: Element } & Readonly<Record<Dimension, ComparedItem>>;

/** What each evaluation says of each item, side by side. */
export const comparedRows = (
  evaluations: readonly Evaluation[],
  instrument: Instrument,
  isOverTime: boolean,
): readonly ComparedRow[] =>
  instrument.elements.map((element) => {
    const itemIn = (dimension: Dimension): ComparedItem => {
      const results = evaluations.map((evaluation) =>
        hadElement(evaluation, element.id, instrument)
          ? resultOf(evaluation, element.id, dimension)
          : null,
      );
      return { results, change: isOverTime ? changeOf(results[0], results.at(-1)) : null };
    };
    const items = dimensions.map((dimension) => [dimension, itemIn(dimension)] as const);
    return { element, ...(Object.fromEntries(items) as Record<Dimension, ComparedItem>) };
  });

/** How many levels it is from one result to another, −3 to 3; null where either has none. */
export const changeOf = (
  from: ItemResult | null | undefined,
  to: ItemResult | null | undefined,
): number | null => {
  const [before, after] = [from?.level ?? null, to?.level ?? null];
  return before === null || after === null ? null : after - before;
};
