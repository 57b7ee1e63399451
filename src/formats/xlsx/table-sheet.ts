import { colToLetter, type Cell as SheetCell, type WriteSheet } from 'hucre/xlsx';
import {
  type Cell,
  type Column,
  cellInWords,
  type Document,
  type LiveCell,
  type Row,
  type Table,
} from '../../documents/document.ts';
import { isCalendarDate } from '../../model/calendar-date.ts';
import type { Language } from '../../model/language.ts';
import { xlsxText } from '../../text/formats.ts';
import { columnWidths } from '../column-widths.ts';
import { choiceRule, linesLeft } from './answers.ts';
import { liveCell, type Places } from './live-cell.ts';
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

export const isForm = (table: Table): boolean =>
  table.columns.some(({ answer }) => answer !== undefined);

/** A sheet, and the cells in it that are read when the workbook comes back; counted from 0. */
export type BuiltSheet = { readonly sheet: WriteSheet; readonly fields: readonly SheetField[] };
export type SheetField = { readonly code: string; readonly row: number; readonly column: number };

/** The last column's part of the others' width. */
const groupShare = 9;

type FlatColumn = Column & {
  readonly values: readonly Cell[];
  /** The same in words. */
  readonly texts: readonly string[];
  readonly codes: readonly (string | undefined)[];
};

/** Filters need columns without groups: a row group's title goes in a last column of its own. */
const flatten = (table: Table, language: Language): readonly FlatColumn[] => {
  const whole = table.rows.flatMap((row) => (row.kind === 'cells' ? [inPieces(row)] : []));
  const rows = whole.flat();
  const columns = table.columns.map((column, at): FlatColumn => {
    const values = rows.map(({ cells }) => cells[at] ?? '');
    const { title, group, answer } = column;
    return {
      ...column,
      codes: whole.flatMap((pieces, row) =>
        pieces.map((_, piece) => (piece === 0 ? answer?.codes?.[row] : undefined)),
      ),
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
    codes: [],
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

const millisecondsPerDay = 86_400_000;
/** Where a spreadsheet counts days from. */
const dayZero = Date.UTC(1899, 11, 30);

/** What stays a value: what isn't one is null. */
const valueCell = (
  value: Exclude<Cell, LiveCell>,
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
  { rangeOf }: Places,
): readonly Partial<SheetCell>[] => {
  const style = answer === undefined ? cellStyle(align) : answerStyle(align);
  return values.map((value, at) => {
    if (typeof value === 'object' && 'live' in value) return liveCell(value, style, rangeOf);
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
    Math.max(
      ...columns.map(({ texts, answer }, at) =>
        Math.max(wrappedLines(texts[row] ?? '', room(at)), linesLeft(answer)),
      ),
    ),
  );
  return [Math.max(...titles), ...rows];
};

/** All cells of a column below its title, without the sheet's name. */
export const columnRange = (table: Table, title: string, language: Language): string => {
  const at = table.columns.findIndex((column) => column.title === title);
  const count = flatten(table, language)[0]?.texts.length ?? 0;
  if (at < 0 || count === 0) throw new Error(`There is nothing to count under ${title}`);
  const letter = colToLetter(at);
  return `$${letter}$2:$${letter}$${count + 1}`;
};

export const tableSheet = (
  table: Table,
  name: string,
  document: Document,
  isProtected: boolean,
  places: Places,
): BuiltSheet => {
  const { language } = document;
  const columns = flatten(table, language);
  const widths = sheetWidths(columns);
  const rowCount = columns[0]?.texts.length ?? 0;
  const lastRow = rowCount + 1;
  const cells = new Map<string, Partial<SheetCell>>();
  columns.forEach((column, at) => {
    cells.set(`0,${at}`, textCell(column.title, headerStyle(column.align)));
    columnCells(column, language, isProtected, places).forEach((cell, row) => {
      cells.set(`${row + 1},${at}`, cell);
    });
  });
  const heights = rowLines(columns, widths, rowCount).map((lines) => rowHeight(lines, tableSize));
  const sheet: WriteSheet = {
    name,
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(heights.map((height, at) => [at, { height }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${lastRow}` },
    dataValidations: columns.flatMap(({ answer }, at) => {
      const letter = colToLetter(at);
      return rowCount === 0
        ? []
        : choiceRule(answer, `${letter}2:${letter}${lastRow}`, language, places);
    }),
    ...printed(document, 'landscape', table.caption),
    ...(isProtected ? { protection: locked } : {}),
  };
  const fields = columns.flatMap(({ codes }, at) =>
    codes.flatMap((code, row) => (code === undefined ? [] : [{ code, row: row + 1, column: at }])),
  );
  return { sheet, fields };
};
