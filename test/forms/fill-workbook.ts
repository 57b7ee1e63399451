import type ExcelJS from 'exceljs';
import { formFileText } from '../../src/text/form-file.ts';

const { column, question, sheet: names } = formFileText.nb;

export const sheetOf = (workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet;
};

export const titleAt = (sheet: ExcelJS.Worksheet, title: string): number => {
  for (let at = 1; at <= sheet.columnCount; at += 1) {
    if (sheet.getCell(1, at).text === title) return at;
  }
  throw new Error(`There is no column ${title}`);
};

export const rowAt = (sheet: ExcelJS.Worksheet, key: string): number => {
  for (let at = 1; at <= sheet.rowCount; at += 1) {
    const text = sheet.getCell(at, 1).text;
    if (text === key || text.startsWith(`${key}\n`)) return at;
  }
  throw new Error(`There is no row ${key}`);
};

/** The cell of a field, as a person would find it: by what stands on the sheets. */
export const cellOf = (workbook: ExcelJS.Workbook, code: string): ExcelJS.Cell => {
  const [, key = '', kind = ''] =
    /^(.*?)(?:_(reason|notes|improvements|evidence))?$/.exec(code) ?? [];
  const at = (name: string, row: string, title: string): ExcelJS.Cell => {
    const sheet = sheetOf(workbook, name);
    return sheet.getCell(rowAt(sheet, row), titleAt(sheet, title));
  };
  if (code in question) {
    const [first] = workbook.worksheets;
    if (first === undefined) throw new Error('There is no sheet');
    return first.getCell(rowAt(first, question[code as keyof typeof question]), 2);
  }
  if (code.startsWith('c')) {
    return at(names.criteria, code.slice(1).replaceAll('_', '.'), column.mark);
  }
  if (kind === '' || kind === 'reason') {
    return at(names.ratings, key, column[kind === '' ? 'rating' : 'reason']);
  }
  return at(names.texts, key, column[kind as 'notes' | 'improvements' | 'evidence']);
};

export const fill = (
  workbook: ExcelJS.Workbook,
  answers: Readonly<Record<string, string>>,
): void => {
  for (const [code, text] of Object.entries(answers)) cellOf(workbook, code).value = text;
};
