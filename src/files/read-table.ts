import { parseCsv } from 'hucre/csv';
import { colToLetter } from 'hucre/xlsx';
import { decodeUtf8, readBytes } from './disk/read-bytes.ts';
import { parseWorkbook, type ReadCell, type ReadSheet } from './read-workbook.ts';

/** A table in a file from elsewhere; rows count from 1 as a spreadsheet shows them, the heading’s the first. */
export type ReadTable = {
  /** Null in a file of separated values. */
  readonly sheet: string | null;
  readonly columns: readonly { readonly heading: string; readonly letter: string }[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly ReadCell[] }[];
  /** Too large to be read: nothing of it is here. */
  readonly isTooLarge: boolean;
};

/** Every question of a form has a column, with room for others beside. */
const columnLimit = 1_000;

/**
 * Every sheet of a workbook that has a heading, or the one table of a file of separated values.
 *
 * @throws GodbhtError `not-a-workbook`, and what readBytes throws
 */
export const readTables = async (file: string): Promise<readonly ReadTable[]> => {
  const bytes = await readBytes(file);
  const isWorkbook = Buffer.from(bytes.subarray(0, 2)).toString('latin1') === 'PK';
  if (isWorkbook || /\.xls[xmb]?$/i.test(file)) {
    const { sheets } = await parseWorkbook(bytes, file, columnLimit);
    return sheets.flatMap(({ name, rows, isTooLarge }) => {
      if (isTooLarge) return [{ sheet: name, columns: [], rows: [], isTooLarge }];
      // What stands beside a table is in a column of its own; between separators it may have slipped there.
      const widest = Math.max(0, ...rows.map((row) => row.length));
      return tableOf(name, rows, widest);
    });
  }
  const rows = separated(textOf(bytes)).map((cells) =>
    cells.map((text): ReadCell => ({ text: text.replace(/\r\n?/g, '\n'), isFormula: false })),
  );
  return tableOf(null, rows);
};

const tableOf = (
  sheet: string | null,
  [first, ...others]: ReadSheet['rows'],
  width = first?.length ?? 0,
): readonly ReadTable[] =>
  first === undefined || first.length === 0
    ? []
    : [
        {
          sheet,
          columns: Array.from({ length: width }, (_, at) => ({
            heading: first[at]?.text ?? '',
            letter: colToLetter(at),
          })),
          rows: others
            .map((cells, at) => ({ number: at + 2, cells }))
            .filter(({ cells }) => cells.some((cell) => cell.text.trim() !== '' || cell.isFormula)),
          isTooLarge: false,
        },
      ];

// Excel saves two bytes a letter as «Unicode text», and Windows’ own letters as «CSV».
const textOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const decoded = decodeUtf8(bytes);
  return 'text' in decoded ? decoded.text : new TextDecoder('windows-1252').decode(bytes);
};

const separators = [';', '\t', ','];

/** Separated by what parts the heading into the most columns. */
const separated = (text: string): readonly (readonly string[])[] => {
  const [, named, rest] = /^sep=(.)\r?\n([\s\S]*)$/.exec(text) ?? [];
  if (named !== undefined && rest !== undefined) return parse(rest, named);
  const widths = separators.map((one) => parse(text, one)[0]?.length ?? 0);
  return parse(text, separators[widths.indexOf(Math.max(...widths))] ?? ';');
};

const parse = (text: string, delimiter: string): readonly (readonly string[])[] =>
  parseCsv(text, { delimiter }).map((row) => row.map((value) => String(value ?? '')));
