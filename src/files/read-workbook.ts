import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { GodbhtError } from '../errors.ts';
import { readBytes } from './disk/read-bytes.ts';
import { repackZip } from './repack-zip.ts';

/** One sheet as it stands; row and column numbers count from 0, and rows end with their last text. */
export type ReadSheet = {
  readonly name: string;
  readonly rows: readonly (readonly ReadCell[])[];
};

/** A formula's text is the result that the workbook was saved with; nothing is ever computed. */
export type ReadCell = { readonly text: string; readonly isFormula: boolean };

const sheetLimit = 50;
const rowLimit = 20_000;
const columnLimit = 100;
/** Characters in all cells together: one long text can stand in every cell at no cost to the file. */
const textLimit = 20_000_000;
/** One row and one column more than may be used, so that a larger sheet shows itself. */
const range = `A1:CW${rowLimit + 1}`;

const empty: ReadCell = { text: '', isFormula: false };

/**
 * The cells of an Excel workbook (.xlsx, or .xlsm with its macros left alone) from anybody: up to 50
 * sheets of 20,000 rows × 100 columns. Texts are as they were typed, with `\n` for every line break.
 *
 * @throws GodbhtError `not-a-workbook`, and what readBytes throws
 */
export const readWorkbook = async (file: string): Promise<readonly ReadSheet[]> => {
  const bytes = await readBytes(file);
  try {
    const { sheets } = await readXlsx(repackZip(bytes), {
      range,
      sheets: (_, index) => withinLimit(index),
    });
    const budget = { left: textLimit };
    return sheets.map((sheet) => readSheet(sheet, budget));
  } catch (cause) {
    throw new GodbhtError('not-a-workbook', { file }, { place: { file }, cause });
  }
};

const withinLimit = (sheet: number): boolean => {
  if (sheet >= sheetLimit) throw new Error('Too many sheets');
  return true;
};

const readSheet = ({ name, rows, cells }: Sheet, budget: { left: number }): ReadSheet => {
  const isFormulaAt = (row: number, column: number): boolean =>
    cells?.get(`${row},${column}`)?.formula !== undefined;
  const read = rows.map((row, rowAt) => {
    const last = row.findLastIndex(
      (value, at) => (value !== null && value !== '') || isFormulaAt(rowAt, at),
    );
    return row.slice(0, last + 1).map((value, at): ReadCell => {
      const isFormula = isFormulaAt(rowAt, at);
      const text = readText(value);
      budget.left -= text.length;
      if (budget.left < 0) throw new Error('Too much text');
      return text === '' && !isFormula ? empty : { text, isFormula };
    });
  });
  const used = read.slice(0, read.findLastIndex((row) => row.length > 0) + 1);
  if (used.length > rowLimit || used.some((row) => row.length > columnLimit)) {
    throw new Error('Too large a sheet');
  }
  return { name, rows: used };
};

/** As a person reads it: dates as ISO 8601, with the time of day where there is one. */
const readText = (value: CellValue): string => {
  if (value === null) return '';
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  const [date = '', time = ''] = value.toISOString().split('T');
  const clock = time.slice(0, 8).replace(/:00$/, '');
  return clock === '00:00' ? date : `${date} ${clock}`;
};
