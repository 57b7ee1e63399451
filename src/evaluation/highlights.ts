import type { Dimension, Element, Level } from '../model/instrument.ts';
import type { Profile, ProfileRow } from './profile.ts';

export type Standing = { readonly level: Level; readonly elements: readonly Element[] };

type Distance = {
  readonly element: Element;
  readonly bht: Level;
  readonly virksomhet: Level;
};

/** What stands out in a profile. Elements without a level take no part. */
export type Highlights = {
  readonly strongest: Readonly<Record<Dimension, Standing | null>>;
  readonly weakest: Readonly<Record<Dimension, Standing | null>>;
  /** The elements with the largest distance between the two dimensions; empty where none is apart. */
  readonly furthestApart: readonly Distance[];
  readonly includesProposals: boolean;
};

export const highlightsOf = ({ rows }: Profile): Highlights => {
  const distances = rows.flatMap(distanceOf);
  const largest = Math.max(1, ...distances.map(sizeOf));
  const standings = (pick: typeof Math.max) => ({
    bht: standing(rows, 'bht', pick),
    virksomhet: standing(rows, 'virksomhet', pick),
  });
  return {
    strongest: standings(Math.max),
    weakest: standings(Math.min),
    furthestApart: distances.filter((distance) => sizeOf(distance) === largest),
    includesProposals: rows.some(({ bht, virksomhet }) =>
      [bht, virksomhet].some(({ source, level }) => source === 'median' && level !== null),
    ),
  };
};

/** How many levels lie between the two dimensions, 0–3. */
export const sizeOf = ({ bht, virksomhet }: Distance): number => Math.abs(bht - virksomhet);

const distanceOf = ({ element, bht, virksomhet }: ProfileRow): readonly Distance[] =>
  bht.level === null || virksomhet.level === null
    ? []
    : [{ element, bht: bht.level, virksomhet: virksomhet.level }];

const standing = (
  rows: readonly ProfileRow[],
  dimension: Dimension,
  pick: typeof Math.max,
): Standing | null => {
  const levels = rows.flatMap((row) => row[dimension].level ?? []);
  if (levels.length === 0) return null;
  const level = pick(...levels) as Level;
  return {
    level,
    elements: rows.filter((row) => row[dimension].level === level).map((row) => row.element),
  };
};
