import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { Unzip, type UnzipFileInfo, UnzipInflate, unzipSync, zipSync } from 'fflate';
import { type CellValue, colToLetter, readXlsx, type Sheet } from 'hucre/xlsx';
import { type FoundInstead, GodbhtError } from '../errors.ts';
import { readBytes } from './disk/read-bytes.ts';

type ReadWorkbook = {
  readonly sheets: readonly ReadSheet[];
  /** Pictures, text boxes, charts and whatever else lies upon the sheets. */
  readonly drawings: number;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
};

/** One sheet as it stands; row and column numbers count from 0, and rows end with their last text. */
type ReadSheet = {
  readonly name: string;
  /** None of a sheet that is larger than the limits. */
  readonly rows: readonly (readonly ReadCell[])[];
  readonly isTooLarge: boolean;
  readonly comments: readonly { readonly cell: string; readonly text: string }[];
};

/** A formula's text is the result that the workbook was saved with; nothing is ever computed. */
type ReadCell = { readonly text: string; readonly isFormula: boolean };

/** Sheets after these are named and not read. */
const sheetLimit = 50;
const rowLimit = 20_000;
const columnLimit = 100;
/** Characters in all cells together: one long text can stand in every cell at no cost to the file. */
const textLimit = 20_000_000;
/** One row and one column more than may be used, so that a larger sheet shows itself. */
const range = `A1:CW${rowLimit + 1}`;

const unpackedLimit = 50_000_000;
const entryLimit = 1_000;
/** XML elements of all entries together; each costs a reader far more memory than its own length. */
const elementLimit = 1_000_000;
/** Of one sheet; a larger one is left out, for somebody's own price list must not hide the form. */
const sheetElementLimit = 300_000;
/** Written-out characters such as `&amp;`, of all entries together; each costs a reader two hundred bytes. */
const referenceLimit = 200_000;
/** Definitions of columns, each of which can stand for all 16,384 there are. */
const columnDefinitionLimit = 1_000;
/** Packed bytes that are unpacked at a time; they become at most a thousand times as many. */
const stepLength = 8_192;

const empty: ReadCell = { text: '', isFormula: false };

/**
 * An .xlsx, or an .xlsm with its macros left alone, from anybody. Line breaks in texts are `\n`.
 * @throws GodbhtError `not-a-workbook`, and what readBytes throws
 */
export const readWorkbook = async (file: string): Promise<ReadWorkbook> => {
  const bytes = await readBytes(file);
  try {
    const parts = readParts(bytes);
    const unread: string[] = [];
    const { sheets } = await readXlsx(zipSync(Object.fromEntries(parts), { level: 0 }), {
      range,
      sheets: ({ name }, index) => index < sheetLimit || unread.push(name) < 0,
    });
    const budget = { left: textLimit };
    return {
      sheets: [...sheets.map((sheet) => readSheet(sheet, budget)), ...unread.map(tooLarge)],
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

/**
 * The library believes a ZIP file's directory: nothing may be longer than it claims there, and XML
 * has to be of a size that people's workbooks have.
 */
const readParts = (zip: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const entries = readDirectory(zip);
  const whole = unpack(zip);
  assert(entries.every(({ name, originalSize }) => whole.get(name)?.length === originalSize));
  const parts = new Map([...whole].map(([name, content]) => [name, leaveOut(name, content)]));
  const contents = [...parts.values()];
  assert(
    count(contents, /</g) <= elementLimit &&
      count(contents, /[<:]col[\s/]/g) <= columnDefinitionLimit &&
      count(contents, /&/g) <= referenceLimit,
  );
  return parts;
};

/** Stands in the first cell of what is read in the place of a sheet that is too large. */
const leftOut = 'godbht: too large a sheet';
const emptySheet = Buffer.from(
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${leftOut}</t></is></c></row></sheetData></worksheet>`,
);

const leaveOut = (name: string, content: Uint8Array): Uint8Array =>
  /worksheets\/[^/]+\.xml$/i.test(name) && count([content], /</g) > sheetElementLimit
    ? emptySheet
    : content;

const countDrawings = (parts: ReadonlyMap<string, Uint8Array>): number => {
  const within = (folder: RegExp) => [...parts].filter(([name]) => folder.test(name));
  const drawings = within(/^xl\/drawings\/[^/]+\.xml$/i).map(([, content]) => content);
  return Math.max(
    count(drawings, /<(?:\w+:)?(?:twoCell|oneCell|absolute)Anchor[\s>]/g),
    within(/^xl\/(?:media|embeddings)\//i).length,
  );
};

/** What the directory claims, before anything is unpacked. */
const readDirectory = (zip: Uint8Array): readonly UnzipFileInfo[] => {
  const entries: UnzipFileInfo[] = [];
  let left = unpackedLimit;
  unzipSync(zip, {
    filter: (entry) => {
      left -= entry.originalSize;
      assert(entries.push(entry) <= entryLimit && left >= 0);
      return false;
    },
  });
  return entries;
};

/** What is really in it, as far as the limit; the rest of a file that lies is never unpacked. */
const unpack = (zip: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const parts = new Map<string, Uint8Array>();
  let left = unpackedLimit;
  const stream = new Unzip((entry) => {
    const chunks: Uint8Array[] = [];
    entry.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      left -= chunk.length;
      assert(left >= 0 && parts.size < entryLimit);
      chunks.push(chunk);
      if (isLast) parts.set(entry.name, Buffer.concat(chunks));
    };
    entry.start();
  });
  stream.register(UnzipInflate);
  for (let at = 0; at < zip.length; at += stepLength) {
    stream.push(zip.subarray(at, at + stepLength), at + stepLength >= zip.length);
  }
  return parts;
};

const count = (contents: readonly Uint8Array[], what: RegExp): number =>
  contents.reduce(
    (sum, content) => sum + (Buffer.from(content).toString('latin1').match(what)?.length ?? 0),
    0,
  );

const assert = (holds: boolean): void => {
  if (!holds) throw new Error('A ZIP file that can’t be trusted');
};
