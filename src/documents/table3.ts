import type { ItemResult, Profile, ProfileRow } from '../evaluation/profile.ts';
import { secondRoundAt } from '../evaluation/second-round.ts';
import { dimensions, type Instrument, levels } from '../model/instrument.ts';
import { agreedAt, type Evaluation, isTeam } from '../model/team.ts';
import { cells, column, groupTitle, paragraph } from './blocks.ts';
import type { Column, Figure, Mark, MarkState, Paragraph, Row, Table } from './document.ts';
import { groupRows, levelsInWords, type Wording } from './wording.ts';

/** A cross in the column of the level, as in the booklet; told apart by shape, never by colour. */
const markSigns: Readonly<Record<MarkState, string>> = {
  set: 'X',
  proposed: 'O',
  notApplicable: '–',
  undecided: '?',
  unanswered: '',
};

/** Table 3: the elements in their groups, a mark in the column of the level, for each dimension. */
export const table3 = (profile: Profile, instrument: Instrument, wording: Wording): Table => ({
  kind: 'table',
  caption: wording.text.table3Caption(profile.subject.bht, profile.subject.virksomhet),
  name: wording.text.sheet.table3,
  columns: columnsOf(wording),
  rowHeader: 1,
  rows: groupRows(profile, instrument, wording.language).flatMap(({ title, rows }) => [
    groupTitle(title),
    ...rows.map((row) => rowOf(row, wording)),
  ]),
});

/** The same an item a row, with why and who could not join in. */
export const levelsTable = (
  evaluation: Evaluation,
  { rows, tolerance }: Profile,
  { text, dimension: named, language }: Wording,
): Table => {
  const { level, state, after, reason, dissent } = text.levelsColumns;
  const hasSecondRound = rows.some(({ element }) =>
    dimensions.some((one) => secondRoundAt(evaluation, element.id, one) !== undefined),
  );
  const meanings = text.legend[tolerance === null ? 'single' : 'team'];
  return {
    kind: 'table',
    caption: text.levelsCaption,
    name: text.sheet.levels,
    onSheetOnly: true,
    columns: [
      column(text.number, 2, { align: 'right' }),
      column(text.element, 10),
      column(text.dimension, 4),
      column(level, 2, { align: 'right' }),
      column(state, 5),
      ...(hasSecondRound ? [column(after, 8)] : []),
      column(reason, 16),
      column(dissent, 12),
    ],
    rowHeader: 1,
    rows: rows.flatMap((row) =>
      dimensions.map((dimension) => {
        const result = row[dimension];
        const said = isTeam(evaluation)
          ? agreedAt(evaluation, row.element.id, dimension)
          : undefined;
        const counts = secondRoundAt(evaluation, row.element.id, dimension)?.counts;
        const raised = counts === undefined ? '' : levelsInWords(counts, text).join(', ');
        const is = markState(result);
        const isLevel = is === 'set' || is === 'proposed';
        return cells(
          { number: row.element.number },
          row.element.title[language],
          named(dimension),
          result.level === null ? '' : { number: result.level },
          isLevel ? meanings[is] : text.stateInWords[is],
          ...(hasSecondRound ? [raised] : []),
          said?.reason ?? result.reason ?? '',
          said?.dissent ?? '',
        );
      }),
    ),
  };
};

/** What the marks that occur in the table mean, and what the levels are called. */
export const legend = (
  profile: Profile,
  instrument: Instrument,
  { text, language }: Wording,
): readonly Paragraph[] => {
  const used = new Set(
    profile.rows.flatMap((row) => dimensions.map((dimension) => markState(row[dimension]))),
  );
  const meanings = text.legend[profile.tolerance === null ? 'single' : 'team'];
  const shown = (Object.keys(markSigns) as MarkState[]).filter(
    (state) => used.has(state) && markSigns[state] !== '',
  );
  const words = shown.map((state) => `${markSigns[state]} ${meanings[state]}`).join(' · ');
  const names = instrument.levels.map(({ level, name }) => `${name[language]} (${level})`);
  return [paragraph(words === '' ? text.nothingSet : words), paragraph(text.levelNames(names))];
};

/** The same as a drawing, with the levels in words for whoever can't see it. */
export const profileFigure = (
  profile: Profile,
  instrument: Instrument,
  wording: Wording,
): Figure => ({
  kind: 'figure',
  caption: wording.text.figureCaption,
  alternative: profile.rows.map((row) => inWords(row, wording)).join(' '),
  chart: {
    levels: instrument.levels.map(({ name }) => name[wording.language]),
    labels: groupRows(profile, instrument, wording.language).flatMap(({ title, rows }) =>
      rows.map(({ element }) => ({
        number: element.number,
        title: element.title[wording.language],
        group: title,
      })),
    ),
    series: dimensions.map((dimension) => ({
      name: wording.dimension(dimension),
      marks: groupRows(profile, instrument, wording.language).flatMap(({ rows }) =>
        rows.map((row) => markOf(row[dimension])),
      ),
    })),
    legend: {
      ...wording.text.legend[profile.tolerance === null ? 'single' : 'team'],
      undecided: wording.text.figureUndecided,
    },
  },
});

export const markOf = (result: ItemResult): Mark => {
  const state = markState(result);
  const { level, min, max } = result;
  return state === 'undecided' && min !== null && max !== null
    ? { level, state, range: [min, max] }
    : { level, state };
};

export const markState = (result: ItemResult): MarkState => {
  if (result.source === 'undecided') return 'undecided';
  if (result.level !== null) return result.source === 'median' ? 'proposed' : 'set';
  return result.source === 'single' && result.reason === null ? 'unanswered' : 'notApplicable';
};

const columnsOf = (wording: Wording): readonly Column[] => [
  column(wording.text.number, 2, { align: 'right' }),
  column(wording.text.element, 14),
  ...dimensions.flatMap((dimension) =>
    levels.map((level) =>
      column(String(level), 2, { group: wording.dimension(dimension), align: 'center' }),
    ),
  ),
];

const rowOf = (row: ProfileRow, { language }: Wording): Row =>
  cells(
    { number: row.element.number },
    row.element.title[language],
    ...dimensions.flatMap((dimension) => marksOf(row[dimension])),
  );

// An undecided item stands at every level still in play: between the voices, or anywhere.
const marksOf = (result: ItemResult): readonly string[] => {
  const state = markState(result);
  return levels.map((level) => {
    const here =
      result.level === null
        ? (result.min ?? 1) <= level && level <= (result.max ?? 4)
        : result.level === level;
    return here || state === 'notApplicable' ? markSigns[state] : '';
  });
};

const inWords = (row: ProfileRow, wording: Wording): string => {
  const parts = dimensions.map(
    (dimension) => `${wording.dimension(dimension)} ${valueInWords(row[dimension], wording)}`,
  );
  return `${wording.element(row.element)}: ${parts.join(', ')}.`;
};

const valueInWords = (result: ItemResult, { text }: Wording): string => {
  const state = markState(result);
  if (state === 'set') return String(result.level);
  return state === 'proposed' ? `${result.level} (${text.proposal})` : text.stateInWords[state];
};
