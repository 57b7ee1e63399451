import type { Comparison } from '../evaluation/compare.ts';
import { groupBy } from '../model/group-by.ts';
import { dimensions } from '../model/instrument.ts';
import { bullets, heading, labelled } from './blocks.ts';
import type { Block, Inline } from './document.ts';
import { keyOf, shortNames } from './side-by-side-names.ts';
import {
  distanceOf,
  itemsIn,
  levelSign,
  levelWords,
  pathOf,
  type SideItem,
  type SideWording,
  sortChanges,
} from './side-by-side-state.ts';
import { itemInWords, unbroken } from './wording.ts';

/** What rose and fell, and why; or what differs, where nothing went on in time. */
export const changeBlocks = (comparison: Comparison, wording: SideWording): readonly Block[] =>
  comparison.isOverTime ? risenAndFallen(comparison, wording) : differing(comparison, wording);

const risenAndFallen = (comparison: Comparison, wording: SideWording): readonly Block[] => {
  const { side } = wording;
  const items = itemsIn(comparison.rows);
  const { risen, fallen, unchanged } = sortChanges(items);
  const last = comparison.evaluations.at(-1)?.label ?? '';
  const changed = (some: readonly SideItem[]) =>
    some.map((item) => changedLine(item, last, wording));
  return [
    heading(2, side.changesHeading),
    ...section(side.risen, risen, changed),
    ...section(side.fallen, fallen, changed),
    ...section(side.unchanged, unchanged, (some) => alikeLines(some, wording)),
    ...section(
      side.incomparableHeading,
      items.filter(({ change }) => change === null),
      (some) => alikeBySaying(some, ({ results }) => pathOf(results, wording), wording),
    ),
  ];
};

const differing = (comparison: Comparison, wording: SideWording): readonly Block[] => {
  const { side } = wording;
  const items = itemsIn(comparison.rows);
  const those = (fits: (distance: number | null) => boolean) =>
    items.filter(({ results }) => fits(distanceOf(results)));
  const different = those((distance) => distance !== null && distance > 0);
  return [
    heading(2, side.differencesHeading),
    ...keyOf(comparison.evaluations),
    ...section(side.different, different, (some) =>
      some.map((item) =>
        labelled(itemName(item, wording), whoStandsWhere(comparison, item.results, wording)),
      ),
    ),
    ...section(
      side.same,
      those((distance) => distance === 0),
      (some) => alikeLines(some, wording),
    ),
    ...section(
      side.incomparableHeading,
      those((distance) => distance === null),
      (some) =>
        alikeBySaying(some, ({ results }) => whoStandsWhere(comparison, results, wording), wording),
    ),
  ];
};

const section = (
  title: (count: number) => string,
  items: readonly SideItem[],
  linesOf: (items: readonly SideItem[]) => readonly Inline[],
): readonly Block[] =>
  items.length === 0 ? [] : [heading(3, title(items.length)), bullets(linesOf(items))];

/** The levels, and why the last one was agreed. */
const changedLine = (item: SideItem, last: string, wording: SideWording): Inline => {
  const { results } = item;
  const reason = results.at(-1)?.reason ?? null;
  const said = [
    pathOf(results, wording),
    ...(reason === null ? [] : [`${wording.side.reasonIn(last)}: ${reason}`]),
  ];
  return labelled(itemName(item, wording), said.join('\n'));
};

const itemName = ({ row: { element }, dimension }: SideItem, wording: SideWording): string =>
  itemInWords({ element, dimension }, wording);

/** What stands as it stood, a dimension a line, and on which level; with those between, where it was elsewhere meanwhile. */
const alikeLines = (items: readonly SideItem[], wording: SideWording): readonly Inline[] =>
  dimensions.flatMap((dimension) => {
    const own = items.filter((item) => item.dimension === dimension);
    const said = own.map(({ row, results }) => {
      const [level, ...others] = new Set(results.map(levelSign));
      const stood = others.length === 0 ? (level ?? '') : pathOf(results, wording);
      return wording.side.itemOf(unbroken(wording.element(row.element)), stood);
    });
    return said.length === 0 ? [] : [labelled(wording.dimension(dimension), said.join('; '))];
  });

/** Where many say the same of many elements, that is said once. */
const alikeBySaying = (
  items: readonly SideItem[],
  say: (item: SideItem) => string,
  wording: SideWording,
): readonly Inline[] => {
  const alike = groupBy(items, (item) => `${wording.dimension(item.dimension)}, ${say(item)}`);
  return [...alike.entries()].map(([said, own]) =>
    labelled(said, own.map(({ row }) => unbroken(row.element.title[wording.language])).join('; ')),
  );
};

/** «nivå 2 (Nord, Sør); nivå 4 (Øst); ikke avgjort (Vest)» */
const whoStandsWhere = (
  { evaluations }: Comparison,
  results: SideItem['results'],
  wording: SideWording,
): string => {
  const standing = shortNames(evaluations).map((name, at) => ({
    name,
    result: results[at] ?? null,
  }));
  const levels = groupBy(
    standing.filter(({ result }) => result?.level !== undefined && result.level !== null),
    ({ result }) => levelSign(result),
  );
  const others = groupBy(
    standing.filter(({ result }) => (result?.level ?? null) === null),
    ({ result }) => levelWords(result, wording),
  );
  const names = (some: readonly { readonly name: string }[]) =>
    some.map(({ name }) => name).join(', ');
  const said = [
    ...[...levels.entries()]
      .sort(([, [a]], [, [b]]) => (a.result?.level ?? 0) - (b.result?.level ?? 0))
      .map(([level, some]) => wording.side.levelAt(level, names(some))),
    ...[...others.entries()].map(([words, some]) => `${words} (${names(some)})`),
  ];
  return said.join('; ');
};
