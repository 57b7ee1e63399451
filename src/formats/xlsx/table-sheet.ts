import { type Cell, colToLetter, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import type { Answer, Document, Table } from '../../documents/document.ts';
import type { Language } from '../../model/language.ts';
import { xlsxText } from '../../text/xlsx.ts';
import { type FlatColumn, flatten } from './flat-table.ts';
import { plainNumber } from './numbers.ts';
import { locked, printed } from './page.ts';
import { rowHeight, wrappedLines } from './row-height.ts';
import { filterButton, sheetWidths } from './sheet-widths.ts';
import { answerStyle, cellStyle, headerStyle, numberStyle, tableSize, textSize } from './style.ts';
import { cellText, textCell } from './texts.ts';

/** What Excel shows of a message, and the longest list it keeps in a cell's own rule. */
const messageLimit = 255;

export const isForm = (table: Table): boolean =>
  table.columns.some(({ answer }) => answer !== undefined);

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

/** The cells of one column, its title apart. Only in a table that nobody fills in are numbers numbers. */
const columnCells = (
  { align, answer, texts }: FlatColumn,
  numbers: Language | null,
): readonly Partial<Cell>[] => {
  const found = texts.map((text) =>
    numbers === null || align !== 'right' ? null : plainNumber(text, numbers),
  );
  const allNumbers = texts.every((text, at) => text === '' || found[at] !== null);
  const style = answer === undefined ? cellStyle(align) : answerStyle(align);
  return texts.map((text, at) => {
    const number = found[at];
    return allNumbers && number
      ? { value: number.value, style: numberStyle(number.decimals) }
      : textCell(text, style);
  });
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

/** A table as a sheet of its own: titles in a frozen first row, a filter, and a page that prints. */
export const tableSheet = (
  table: Table,
  name: string,
  document: Document,
  isProtected: boolean,
): WriteSheet => {
  const { language } = document;
  const columns = flatten(table, xlsxText[language].group);
  const widths = sheetWidths(columns);
  const rowCount = columns[0]?.texts.length ?? 0;
  const lastRow = rowCount + 1;
  const cells = new Map<string, Partial<Cell>>();
  columns.forEach((column, at) => {
    cells.set(`0,${at}`, textCell(column.title, headerStyle(column.align)));
    columnCells(column, isForm(table) ? null : language).forEach((cell, row) => {
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
