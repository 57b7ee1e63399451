import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { type CellValue, colToLetter, readXlsx, type Sheet } from 'hucre/xlsx';
import { type FoundInstead, GodbhtError } from '../errors.ts';
import { readBytes } from './disk/read-bytes.ts';
import { count, leftOut, readParts } from './workbook-parts.ts';

type ReadWorkbook = {
  readonly sheets: readonly ReadSheet[];
  /** Pictures, text boxes, charts and whatever else lies upon the sheets. */
  readonly drawings: number;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
};

/** One sheet as it stands; row and column numbers count from 0, and rows end with their last text. */
export type ReadSheet = {
  readonly name: string;
  /** None of a sheet that is larger than the limits. */
  readonly rows: readonly (readonly ReadCell[])[];
  readonly isTooLarge: boolean;
  readonly comments: readonly { readonly cell: string; readonly text: string }[];
};

/** A formula's text is the result that the workbook was saved with; nothing is ever computed. */
export type ReadCell = { readonly text: string; readonly isFormula: boolean };

/** Sheets after these are named and not read. */
const sheetLimit = 50;
const rowLimit = 20_000;
const ordinaryColumns = 100;
/** Characters in all cells together: one long text can stand in every cell at no cost to the file. */
const textLimit = 20_000_000;

const empty: ReadCell = { text: '', isFormula: false };

/**
 * An .xlsx, or an .xlsm with its macros left alone, from anybody. Line breaks in texts are `\n`.
 * @throws GodbhtError `not-a-workbook`, and what readBytes throws
 */
export const readWorkbook = async (file: string): Promise<ReadWorkbook> =>
  parseWorkbook(await readBytes(file), file);

/**
 * @param file what it is called where it is no workbook
 * @param columnLimit 1–16383
 * @throws GodbhtError `not-a-workbook`
 */
export const parseWorkbook = async (
  bytes: Uint8Array,
  file: string,
  columnLimit = ordinaryColumns,
): Promise<ReadWorkbook> => {
  // One row and one column more than may be used, so that a larger sheet shows itself.
  const range = `A1:${colToLetter(columnLimit)}${rowLimit + 1}`;
  try {
    const parts = readParts(bytes);
    const unread: string[] = [];
    const { sheets } = await readXlsx(zipSync(Object.fromEntries(parts), { level: 0 }), {
      range,
      sheets: ({ name }, index) => index < sheetLimit || unread.push(name) < 0,
    });
    const budget = { left: textLimit };
    return {
      sheets: [
        ...sheets.map((sheet) => readSheet(sheet, budget, columnLimit)),
        ...unread.map(tooLarge),
      ],
      drawings: countDrawings(parts),
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  } catch (cause) {
    const details = { file, found: foundInstead(bytes) };
    throw new GodbhtError('not-a-workbook', details, { place: { file }, cause });
  }
};

const foundInstead = (bytes: Uint8Array): FoundInstead => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const begins = (start: string): boolean =>
    file.subarray(0, 8).toString('latin1').startsWith(start);
  if (begins('%PDF')) return 'pdf';
  if (begins('\u00D0\u00CF\u0011\u00E0')) return 'old-office';
  if (!begins('PK')) return bytes.length > 0 && isUtf8(bytes) ? 'text' : 'other';
  if (file.includes('word/document.xml')) return 'word';
  return file.includes('application/vnd.oasis.opendocument') ? 'opendocument' : 'other';
};

const tooLarge = (name: string): ReadSheet => ({ name, rows: [], isTooLarge: true, comments: [] });

const readSheet = (
  { name, rows, cells }: Sheet,
  budget: { left: number },
  columnLimit: number,
): ReadSheet => {
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
  const isLeftOut = used[0]?.[0]?.text === leftOut;
  if (isLeftOut || used.length > rowLimit || used.some((row) => row.length > columnLimit)) {
    return tooLarge(name);
  }
  const comments = [...(cells ?? [])].flatMap(([at, { comment }]) => {
    const [row = 0, column = 0] = at.split(',').map(Number);
    return comment === undefined
      ? []
      : [{ cell: `${colToLetter(column)}${row + 1}`, text: readText(comment.text) }];
  });
  return { name, rows: used, isTooLarge: false, comments };
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

const countDrawings = (parts: ReadonlyMap<string, Uint8Array>): number => {
  const within = (folder: RegExp) => [...parts].filter(([name]) => folder.test(name));
  const drawings = within(/^xl\/drawings\/[^/]+\.xml$/i).map(([, content]) => content);
  return Math.max(
    count(drawings, /<(?:\w+:)?(?:twoCell|oneCell|absolute)Anchor[\s>]/g),
    within(/^xl\/(?:media|embeddings)\/./i).length,
  );
};
