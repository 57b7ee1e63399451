import ExcelJS from 'exceljs';
import { languages } from '../../src/model/language.ts';
import { specificationText } from '../../src/text/specification.ts';

/** What a supplier writes in the form. */
export type FilledForm = {
  readonly name?: string;
  /** By requirement id: the answer and, where there is one, the comment. */
  readonly answers?: Readonly<Record<string, readonly [answer: string, comment?: string]>>;
  /** By requirement id. */
  readonly prices?: Readonly<Record<string, readonly [unit: string, price: number | string]>>;
};

/** Opens a form as a supplier would, in a program that is not ours. */
export const openForm = async (file: string): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
};

/** Fills a form in and saves it under another name. */
export const fillForm = async (from: string, to: string, filled: FilledForm): Promise<void> => {
  const workbook = await openForm(from);
  fillWorkbook(workbook, filled);
  await workbook.xlsx.writeFile(to);
};

export const fillWorkbook = (workbook: ExcelJS.Workbook, filled: FilledForm): void => {
  const { name, answers = {}, prices = {} } = filled;
  if (name !== undefined) {
    const row = rowOf(sheetNamed(workbook, 'supplier'), supplierNames);
    row.getCell(2).value = name;
  }
  const form = sheetNamed(workbook, 'requirements');
  for (const [id, [answer, comment]] of Object.entries(answers)) {
    const row = rowOf(form, [id]);
    row.getCell(columnOf(form, titles('answer'))).value = answer;
    if (comment !== undefined) row.getCell(columnOf(form, titles('comment'))).value = comment;
  }
  for (const [id, [unit, price]] of Object.entries(prices)) {
    const sheet = sheetNamed(workbook, 'prices');
    const row = rowOf(sheet, [id]);
    row.getCell(columnOf(sheet, priceTitles('unit'))).value = unit;
    row.getCell(columnOf(sheet, priceTitles('price'))).value = price;
  }
};

/** A sheet of the form, whichever language it is in. */
export const sheetNamed = (
  workbook: ExcelJS.Workbook,
  sheet: 'requirements' | 'supplier' | 'prices',
): ExcelJS.Worksheet => {
  const names = languages.map((language) => specificationText[language].sheet[sheet]);
  const found = workbook.worksheets.find(({ name }) => names.includes(name));
  if (found === undefined) throw new Error(`No sheet is called ${names.join(' or ')}`);
  return found;
};

/** The row whose first cell has one of the texts. */
export const rowOf = (sheet: ExcelJS.Worksheet, texts: readonly string[]): ExcelJS.Row => {
  for (let at = 1; at <= sheet.rowCount; at += 1) {
    if (texts.includes(sheet.getCell(at, 1).text)) return sheet.getRow(at);
  }
  throw new Error(`No row of ${sheet.name} begins with ${texts.join(' or ')}`);
};

/** The number of the column that has one of the titles. */
export const columnOf = (sheet: ExcelJS.Worksheet, texts: readonly string[]): number => {
  for (let at = 1; at <= sheet.columnCount; at += 1) {
    if (texts.includes(sheet.getCell(1, at).text)) return at;
  }
  throw new Error(`No column of ${sheet.name} is called ${texts.join(' or ')}`);
};

/** A column of the table of requirements, in every language. */
export const titles = (column: 'id' | 'requirement' | 'answer' | 'comment'): readonly string[] =>
  languages.map((language) => specificationText[language].column[column]);

const priceTitles = (column: 'unit' | 'price'): readonly string[] =>
  languages.map((language) => specificationText[language].prices[column]);

const supplierNames = languages.map((language) => specificationText[language].supplierFact.name);
