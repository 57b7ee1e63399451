import type { Comparison } from '../evaluation/compare.ts';
import { type Dimension, dimensions, type Instrument } from '../model/instrument.ts';
import { isTeam } from '../model/team.ts';
import { cells, column, groupTitle, paragraph } from './blocks.ts';
import type { Block, Cell, Figure, MarkState, Table } from './document.ts';
import { areInLetters, keyOf, shortNames } from './side-by-side-names.ts';
import {
  distanceOf,
  itemsIn,
  levelSign,
  levelWords,
  type SideState,
  type SideWording,
  stateOf,
} from './side-by-side-state.ts';
import { groupRows } from './wording.ts';

/** More lines than this in one figure can't be told apart. */
const mostLines = 4;

/** For each dimension a drawing, where it can be read, and a table; and once what the signs mean. */
export const levelBlocks = (
  comparison: Comparison,
  instrument: Instrument,
  wording: SideWording,
): readonly Block[] => {
  const titles = shortNames(comparison.evaluations);
  const hasFigures = comparison.evaluations.length <= mostLines;
  return [
    ...keyOf(comparison.evaluations),
    ...dimensions.flatMap((dimension) => [
      ...(hasFigures && isDrawn(comparison, dimension)
        ? [figureOf(comparison, dimension, instrument, wording)]
        : []),
      tableOf(comparison, dimension, titles, instrument, wording),
    ]),
    ...legend(comparison, wording),
  ];
};

const tableOf = (
  comparison: Comparison,
  dimension: Dimension,
  titles: readonly string[],
  instrument: Instrument,
  wording: SideWording,
): Table => {
  const { text, side, language } = wording;
  const named = wording.dimension(dimension);
  // Among many evaluations the distance takes room that they need, and is told below.
  const withoutTime = areInLetters(comparison.evaluations) ? undefined : side.difference;
  const lastTitle = comparison.isOverTime ? side.change : withoutTime;
  return {
    kind: 'table',
    caption: side.levelsCaption(named),
    name: named,
    columns: [
      column(text.number, 2, { align: 'right' }),
      column(text.element, 14),
      ...titles.map((title) => column(title, 3, { align: 'center' })),
      ...(lastTitle === undefined ? [] : [column(lastTitle, 4, { align: 'center' })]),
    ],
    rowHeader: 1,
    rows: groupRows(comparison, instrument, language).flatMap(({ title, rows }) => [
      groupTitle(title),
      ...rows.map(({ element, [dimension]: { results, change } }) =>
        cells(
          { number: element.number },
          element.title[language],
          ...results.map(
            (result): Cell =>
              result !== null && stateOf(result) === 'set' && result.level !== null
                ? { number: result.level }
                : levelSign(result),
          ),
          ...(lastTitle === undefined
            ? []
            : [comparison.isOverTime ? changeSign(change) : differenceCell(distanceOf(results))]),
        ),
      ),
    ]),
  };
};

const changeSign = (change: number | null): string => {
  if (change === null) return '';
  if (change === 0) return '=';
  return change > 0 ? `↑ ${change}` : `↓ ${-change}`;
};

const differenceCell = (distance: number | null): Cell =>
  distance === null ? '' : { number: distance };

const legend = (comparison: Comparison, wording: SideWording): readonly Block[] => {
  const { text, side } = wording;
  const used = new Set<SideState>(
    itemsIn(comparison.rows).flatMap(({ results }) => results.map(stateOf)),
  );
  const meanings: readonly (readonly [SideState, string])[] = [
    ['proposed', `(3) ${text.legend.team.proposed}`],
    ['notApplicable', `– ${text.stateInWords.notApplicable}`],
    ['undecided', `? ${text.stateInWords.undecided}`],
    ['absent', `· ${side.absent}`],
  ];
  const said = [
    ...meanings.flatMap(([state, words]) => (used.has(state) ? [words] : [])),
    ...(comparison.isOverTime ? [side.changeSigns] : []),
  ];
  return said.length === 0 ? [] : [paragraph(said.join(' · '))];
};

const isDrawn = ({ rows }: Comparison, dimension: Dimension): boolean =>
  rows.some((row) => row[dimension].results.some((result) => (result?.level ?? null) !== null));

/** A line for each evaluation. Where nothing is decided it has no place: how votes fell is not compared. */
const figureOf = (
  comparison: Comparison,
  dimension: Dimension,
  instrument: Instrument,
  wording: SideWording,
): Figure => {
  const { text, side, language } = wording;
  const { evaluations } = comparison;
  const groups = groupRows(comparison, instrument, language);
  const rows = groups.flatMap((group) => group.rows);
  const isAbsent = rows.some((row) => row[dimension].results.includes(null));
  const { team, single } = text.legend;
  const meanings = evaluations.every(({ evaluation }) => isTeam(evaluation))
    ? team
    : { ...team, set: single.set };
  return {
    kind: 'figure',
    caption: side.figureCaption(wording.dimension(dimension)),
    alternative: rows
      .map((row) => {
        const said = evaluations.map(
          ({ label }, at) => `${label} ${levelWords(row[dimension].results[at] ?? null, wording)}`,
        );
        return `${wording.element(row.element)}: ${said.join(', ')}.`;
      })
      .join(' '),
    chart: {
      levels: instrument.levels.map(({ name }) => name[language]),
      labels: groups.flatMap(({ title, rows: own }) =>
        own.map(({ element }) => ({
          number: element.number,
          title: element.title[language],
          group: title,
        })),
      ),
      series: evaluations.map(({ label }, at) => ({
        name: label,
        marks: rows.map((row) => {
          const result = row[dimension].results[at] ?? null;
          return { level: result?.level ?? null, state: drawnState(stateOf(result)) };
        }),
      })),
      legend: {
        ...meanings,
        undecided: text.stateInWords.undecided,
        unanswered: isAbsent ? side.unansweredOrAbsent : meanings.unanswered,
      },
    },
  };
};

const drawnState = (state: SideState): MarkState => (state === 'absent' ? 'unanswered' : state);
