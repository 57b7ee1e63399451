import type { Cell, WriteSheet } from 'hucre/xlsx';
import type { Document } from '../../documents/document.ts';
import { fieldRow, sentRow } from '../../model/supplier-form.ts';
import { locked } from './page.ts';
import type { BuiltSheet } from './table-sheet.ts';
import { cellText, textCell } from './texts.ts';

/**
 * A hidden sheet with what the program must know when the workbook comes back, the other sheets among it:
 * what others changed in a form shows itself whatever this program writes by then.
 */
export const stampSheet = (
  stamp: NonNullable<Document['stamp']>,
  sheets: readonly BuiltSheet[],
  name: string,
): WriteSheet => {
  const said = Object.entries(stamp).map((row) => row.map((text) => textCell(cellText(text), {})));
  const fields = sheets.flatMap(({ sheet, fields: own }) =>
    own.map(({ code, row, column }) =>
      [fieldRow, code, sheet.name, String(row), String(column)].map((text) => textCell(text, {})),
    ),
  );
  const sent = sheets.flatMap(({ sheet }) => cellsByRow(sheet));
  const rows = [...said, ...fields, ...sent];
  return {
    name,
    cells: new Map(
      rows.flatMap((row, at) => row.map((cell, column) => [`${at},${column}`, cell] as const)),
    ),
    hidden: true,
    protection: locked,
  };
};

/** A hidden sheet with a column for each list that a cell's own rule has no room for. */
export const listSheet = (lists: readonly (readonly string[])[], name: string): BuiltSheet => ({
  sheet: {
    name,
    cells: new Map(
      lists.flatMap((choices, column) =>
        choices.map((choice, row) => [`${row},${column}`, textCell(choice, {})] as const),
      ),
    ),
    hidden: true,
    protection: locked,
  },
  fields: [],
});

const cellsByRow = ({ name, cells = new Map() }: WriteSheet): readonly Partial<Cell>[][] => {
  const rows: Partial<Cell>[][] = [];
  for (const [at, { value, richText, formulaResult = value }] of cells) {
    const [row = 0, column = 0] = at.split(',').map(Number);
    rows[row] ??= [];
    const text = formulaResult === undefined ? {} : { value: formulaResult };
    rows[row][column] = richText === undefined ? text : { ...text, richText };
  }
  return Array.from(rows, (row = []) => [
    textCell(sentRow, {}),
    textCell(name, {}),
    ...Array.from(row, (cell = {}) => cell),
  ]);
};
