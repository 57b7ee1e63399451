import {
  colToLetter,
  type DataValidation,
  type Cell as SheetCell,
  type WriteSheet,
} from 'hucre/xlsx';
import {
  type Answer,
  type Cell,
  type Column,
  cellInWords,
  type Document,
  type Row,
  type Table,
} from '../../documents/document.ts';
import { isCalendarDate } from '../../model/calendar-date.ts';
import type { Language } from '../../model/language.ts';
import { xlsxText } from '../../text/formats.ts';
import { columnWidths } from '../column-widths.ts';
import { locked, pageWidth, printed } from './page.ts';
import { displayWidth, rowHeight, wrappedLines } from './row-height.ts';
import {
  answerStyle,
  cellStyle,
  dateStyle,
  headerStyle,
  numberStyle,
  percentStyle,
  tableSize,
  textSize,
} from './style.ts';
import { cellPieces, cellText, lineText, textCell } from './texts.ts';

/** What Excel shows of a message, and the longest list it keeps in a cell's own rule. */
const messageLimit = 255;

export const isForm = (table: Table): boolean =>
  table.columns.some(({ answer }) => answer !== undefined);

/** The last column's part of the others' width. */
const groupShare = 9;

type FlatColumn = Column & {
  readonly values: readonly Cell[];
  /** The same in words. */
  readonly texts: readonly string[];
};

/** Filters need columns without groups: a row group's title goes in a last column of its own. */
const flatten = (table: Table, language: Language): readonly FlatColumn[] => {
  const rows = table.rows.flatMap((row) => (row.kind === 'cells' ? inPieces(row) : []));
  const columns = table.columns.map((column, at) => {
    const values = rows.map(({ cells }) => cells[at] ?? '');
    const { title, group } = column;
    return {
      ...column,
      title: lineText(group === undefined ? title : `${group} ${title}`),
      values,
      texts: values.map((value) => cellText(cellInWords(value, language))),
    };
  });
  const titles = groupTitles(table);
  if (titles.every((title) => title === null)) return columns;
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const texts = titles.map((title) => lineText(title ?? ''));
  const last: FlatColumn = {
    title: lineText(table.groupedBy ?? xlsxText[language].group),
    align: 'left',
    width: total / groupShare,
    values: texts,
    texts,
  };
  return [...columns, last];
};

type CellsRow = Extract<Row, { readonly kind: 'cells' }>;

/** What is too long for a cell goes on in the next row, beside the same first cell. */
const inPieces = (row: CellsRow): readonly CellsRow[] => {
  const pieces = row.cells.map((cell) => (typeof cell === 'string' ? cellPieces(cell) : [cell]));
  const most = Math.max(1, ...pieces.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => ({
    kind: 'cells',
    cells: pieces.map((own, column) => own[at] ?? (column === 0 ? (own[0] ?? '') : '')),
  }));
};

const groupTitles = ({ rows }: Table): readonly (string | null)[] => {
  const titles: (string | null)[] = [];
  let group: string | null = null;
  for (const row of rows) {
    if (row.kind === 'group') group = row.title;
    else titles.push(...inPieces(row).map(() => group));
  }
  return titles;
};

/** A list in a rule is written with commas between, and quotes end it. */
const canBeListed = (choices: readonly string[]): boolean =>
  choices.length > 0 &&
  choices.join(',').length <= messageLimit &&
  choices.every((choice) => choice !== '' && !/[",\n]/.test(choice));

const choiceRule = (
  answer: Answer | undefined,
  range: string,
  language: Language,
): readonly DataValidation[] => {
  if (answer?.kind !== 'choice') return [];
  const values = answer.choices.map(cellText);
  if (!canBeListed(values)) return [];
  const words = xlsxText[language];
  return [
    {
      type: 'list',
      values,
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: words.notAChoice,
      errorMessage: words.choices(values).slice(0, messageLimit),
    },
  ];
};

const millisecondsPerDay = 86_400_000;
/** Where a spreadsheet counts days from. */
const dayZero = Date.UTC(1899, 11, 30);

/** What stays a value: what isn't one is null. */
const valueCell = (
  value: Cell,
  align: Column['align'],
  language: Language,
): Partial<SheetCell> | null => {
  if (typeof value === 'string') return null;
  if ('date' in value) {
    const day = (Date.parse(value.date) - dayZero) / millisecondsPerDay;
    return isCalendarDate(value.date) && day > 0
      ? { value: day, style: dateStyle(align, language) }
      : null;
  }
  const { number, percent } = value;
  const digits = value.digits ?? /\.(\d+)$/.exec(String(number))?.[1]?.length ?? 0;
  return percent
    ? { value: number / 100, style: percentStyle(align, digits, language) }
    : { value: number, style: numberStyle(align, digits) };
};

const columnCells = (
  { align, answer, values, texts }: FlatColumn,
  language: Language,
  isSent: boolean,
): readonly Partial<SheetCell>[] => {
  const style = answer === undefined ? cellStyle(align) : answerStyle(align);
  return values.map((value, at) => {
    // What comes back is compared with what was sent, as it was read.
    const live = isSent ? null : valueCell(value, align, language);
    return live ?? textCell(texts[at] ?? '', style);
  });
};

/** Room that the filter's button takes from a title, and a cell's own margins, in digits. */
const filterButton = 2.5;
const margins = 1.5;
const longestWord = 19;
/** How wide the letters of a long word are beside digits, on average. */
const letterWidth = 0.88;

const widestWord = (text: string): number =>
  text
    .split(/\s+/)
    .reduce(
      (widest, word) => Math.max(widest, Math.min(longestWord, displayWidth(word)) * letterWidth),
      0,
    );

const floorOf = (title: string, texts: readonly string[]): number =>
  Math.max(widestWord(title) + filterButton, ...texts.map(widestWord)) + margins;

/** In digits. */
const sheetWidths = (columns: readonly FlatColumn[]): readonly number[] => {
  const isAnswered = columns.some(({ answer }) => answer !== undefined);
  const asked = columns.reduce((sum, { width }) => sum + width, 0);
  return columnWidths(
    columns.map(({ width }) => width),
    columns.map(({ title, texts }) => floorOf(title, texts)),
    // Whoever answers does so on a screen, and wants room for the words; print is fitted to the page.
    isAnswered ? Math.max(pageWidth.landscape, asked) : pageWidth.landscape,
  ).map((width) => Math.round(width * 10) / 10);
};

const rowLines = (
  columns: readonly FlatColumn[],
  widths: readonly number[],
  rowCount: number,
): readonly number[] => {
  const room = (at: number): number => ((widths[at] ?? 0) * textSize) / tableSize;
  const titles = columns.map(({ title }, at) => wrappedLines(title, room(at) - filterButton));
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Math.max(...columns.map(({ texts }, at) => wrappedLines(texts[row] ?? '', room(at)))),
  );
  return [Math.max(...titles), ...rows];
};

export const tableSheet = (
  table: Table,
  name: string,
  document: Document,
  isProtected: boolean,
): WriteSheet => {
  const { language } = document;
  const columns = flatten(table, language);
  const widths = sheetWidths(columns);
  const rowCount = columns[0]?.texts.length ?? 0;
  const lastRow = rowCount + 1;
  const cells = new Map<string, Partial<SheetCell>>();
  columns.forEach((column, at) => {
    cells.set(`0,${at}`, textCell(column.title, headerStyle(column.align)));
    columnCells(column, language, isProtected).forEach((cell, row) => {
      cells.set(`${row + 1},${at}`, cell);
    });
  });
  const heights = rowLines(columns, widths, rowCount).map((lines) => rowHeight(lines, tableSize));
  return {
    name,
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(heights.map((height, at) => [at, { height }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${lastRow}` },
    dataValidations: columns.flatMap(({ answer }, at) => {
      const letter = colToLetter(at);
      return rowCount === 0 ? [] : choiceRule(answer, `${letter}2:${letter}${lastRow}`, language);
    }),
    ...printed(document, 'landscape', table.caption),
    ...(isProtected ? { protection: locked } : {}),
  };
};
