import type { Comparison } from '../evaluation/compare.ts';
import { dimensions } from '../model/instrument.ts';
import { outcomeOrder } from './side-by-side-measures.ts';
import {
  distanceOf,
  itemsIn,
  pathOf,
  type SideItem,
  type SideWording,
  sortChanges,
  stateOf,
} from './side-by-side-state.ts';
import { lowered, unbroken } from './wording.ts';

/** What a meeting wants to hear first, in sentences. */
export const summaryOf = (comparison: Comparison, wording: SideWording): readonly string[] => [
  ...(comparison.isOverTime ? changes(comparison, wording) : differences(comparison, wording)),
  ...outcomes(comparison, wording),
  ...proposals(comparison, wording),
];

const changes = (comparison: Comparison, wording: SideWording): readonly string[] => {
  const { side, text } = wording;
  const items = itemsIn(comparison.rows);
  const sorted = sortChanges(items);
  const comparable = items.filter(({ change }) => change !== null);
  if (comparable.length === 0) return [side.nothingComparable];
  const most = Math.max(...comparable.map(({ change }) => change ?? 0));
  const [from = '', to = ''] = [comparison.evaluations[0], comparison.evaluations.at(-1)].map(
    (one) => one?.label,
  );
  const overall = [
    side.changes(from, to, sorted.risen.length, sorted.fallen.length, sorted.unchanged.length),
    ...incomparable(items.length - comparable.length, wording),
  ];
  return [
    overall.join(' '),
    ...dimensions.flatMap((dimension) => {
      const own = sortChanges(items.filter((item) => item.dimension === dimension));
      const names = own.fallen.map(({ row, results }) =>
        side.itemOf(unbroken(wording.element(row.element)), endsOf(results, wording)),
      );
      const isKnown = own.risen.length + own.fallen.length + own.unchanged.length > 0;
      return isKnown
        ? [
            side.party(
              text.party[dimension],
              own.risen.length,
              own.fallen.length,
              some(names, wording),
            ),
          ]
        : [];
    }),
    ...(most < 2
      ? []
      : [
          side.mostRisen(
            most,
            named(
              comparable.filter(({ change }) => change === most),
              wording,
            ),
          ),
        ]),
  ];
};

const differences = (comparison: Comparison, wording: SideWording): readonly string[] => {
  const { side } = wording;
  const items = itemsIn(comparison.rows);
  const distances = items.flatMap(({ results }) => distanceOf(results) ?? []);
  if (distances.length === 0) return [side.notOverTime, side.nothingComparable];
  const most = Math.max(...distances);
  const overall = [
    side.differences(distances.filter((distance) => distance > 0).length, distances.length),
    ...incomparable(items.length - distances.length, wording),
  ];
  return [
    overall.join(' '),
    ...(most === 0
      ? []
      : [
          side.widest(
            most,
            named(
              items.filter(({ results }) => distanceOf(results) === most),
              wording,
            ),
          ),
        ]),
    side.notOverTime,
  ];
};

const incomparable = (count: number, { side }: SideWording): readonly string[] =>
  count === 0 ? [] : [side.incomparable(count)];

const outcomes = (
  { evaluations, measures }: Comparison,
  { side }: SideWording,
): readonly string[] => {
  if (measures === null) return [];
  const counts = outcomeOrder.map((outcome) => measures[outcome].length);
  const [risen = 0, notRisen = 0, notDone = 0, rejected = 0] = counts;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const from = evaluations.at(-2)?.label ?? '';
  return [side.outcomes(from, { all, done: risen + notRisen, risen, notDone, rejected })];
};

const proposals = ({ rows }: Comparison, { side }: SideWording): readonly string[] => {
  const count = itemsIn(rows)
    .flatMap(({ results }) => results)
    .filter((result) => stateOf(result) === 'proposed').length;
  return count === 0 ? [] : [side.proposals(count)];
};

const named = (items: readonly SideItem[], wording: SideWording): string =>
  some(
    items.map(({ row, dimension }) =>
      wording.side.itemOf(
        unbroken(wording.element(row.element)),
        partyIn(wording.dimension(dimension)),
      ),
    ),
    wording,
  );

/** «BHT» stays as it is, «Virksomhet» is a word like others. */
const partyIn = (name: string): string => (/^\p{Lu}\p{Ll}/u.test(name) ? lowered(name) : name);

/** «3 → 2», whatever it was between. */
const endsOf = (results: SideItem['results'], wording: SideWording): string =>
  pathOf([results[0] ?? null, results.at(-1) ?? null], wording);

const mostNames = 5;

const some = (names: readonly string[], { side }: SideWording): string =>
  names.length <= mostNames
    ? names.join('; ')
    : side.more(names.slice(0, mostNames).join('; '), names.length - mostNames);
