import { type Cell, type WorkbookProperties, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Document, Table } from '../documents/document.ts';
import { isCalendarDate } from '../model/calendar-date.ts';
import { sentRow } from '../model/supplier-form.ts';
import { languageTag, xlsxText } from '../text/formats.ts';
import { fileTitle } from './about-line.ts';
import type { Formatter } from './format.ts';
import { type Part, readParts, writeParts } from './office/zip-parts.ts';
import { locked } from './xlsx/page.ts';
import { fontName, textSize } from './xlsx/style.ts';
import { isForm, tableSheet } from './xlsx/table-sheet.ts';
import { textSheet } from './xlsx/text-sheet.ts';
import { cellText, lineText, textCell } from './xlsx/texts.ts';

const program = 'godbht';
const filterName = '_xlnm._FilterDatabase';
/** Stands for no date at all: where the clock of a ZIP file begins. */
const noDate = '1980-01-01';

const dateOf = ({ date }: Document): Date =>
  new Date(date !== null && isCalendarDate(date) ? date : noDate);

const properties = (document: Document): WorkbookProperties => ({
  title: lineText(fileTitle(document)),
  subject: lineText(document.subtitle),
  creator: lineText(document.author ?? program),
  created: dateOf(document),
  modified: dateOf(document),
});

/** Without its range, LibreOffice shows no filter. The library doesn't quote the sheet's name. */
const sheetRanges = ({ name, autoFilter }: WriteSheet) => {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const filtered = autoFilter?.range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return [
    ...(filtered === undefined
      ? []
      : [{ name: filterName, range: `${sheet}!${filtered}`, scope: name }]),
    { name: '_xlnm.Print_Titles', range: `${sheet}!$1:$1`, scope: name },
  ];
};

const longestName = 31;
/** Excel keeps this name for itself. */
const reserved = 'history';
/** What a sheet's name can't hold, and what would be read as an escaped character in it. */
const forbidden = /[[\]:*?/\\]|_(?=x[0-9A-Fa-f]{4}_)/g;

const shorten = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return text.slice(0, space > most / 2 ? space : most).replace(/[\uD800-\uDBFF]$/, '');
};

const trimName = (text: string): string => text.replace(/^[\s']+|[\s']+$/g, '');

const withEnding = (name: string, ending: string): string =>
  `${trimName(shorten(name, longestName - ending.length))}${ending}`;

/** One that Excel accepts for each wish, none twice in any case; the fallback where nothing is left. */
export const sheetNames = (wishes: readonly string[], fallback: string): readonly string[] => {
  const taken = new Set([reserved]);
  return wishes.map((wish) => {
    const cleaned = trimName(lineText(wish).replace(forbidden, ' ').replace(/\s+/g, ' '));
    const base = cleaned === '' ? fallback : cleaned;
    let name = withEnding(base, '');
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      name = withEnding(base, ` (${count})`);
    }
    taken.add(name.toLowerCase());
    return name;
  });
};

/** Something in the library's workbook that it can't be asked to write otherwise. */
type Mend = {
  readonly part: RegExp;
  readonly found: RegExp;
  readonly instead: string;
};

export const mendsFor = (tag: string): readonly Mend[] => [
  // A height that isn't fixed grows when a longer answer is typed.
  {
    part: /^xl\/worksheets\//,
    found: /(<row r="\d+" ht="[\d.]+") customHeight="1"/g,
    instead: '$1',
  },
  // Excel would compute everything anew and then ask whether to save it.
  { part: /^xl\/workbook\.xml$/, found: /<calcPr[^>]*>/g, instead: '' },
  {
    part: /^xl\/workbook\.xml$/,
    found: new RegExp(`<definedName name="${filterName}"`, 'g'),
    instead: '$& hidden="1"',
  },
  {
    part: /^docProps\/core\.xml$/,
    found: /(?=<\/cp:coreProperties>\s*$)/g,
    instead: `<dc:language>${tag}</dc:language>`,
  },
];

const mend = (part: Part, mends: readonly Mend[]): Part => {
  const own = mends.filter((one) => one.part.test(part.name));
  if (own.length === 0) return part;
  const xml = own.reduce(
    (text, { found, instead }) => text.replace(found, instead),
    new TextDecoder().decode(part.bytes),
  );
  return { name: part.name, bytes: new TextEncoder().encode(xml) };
};

/**
 * A hidden sheet with what the program must know when the workbook comes back, the other sheets among it:
 * what others changed in a form shows itself whatever this program writes by then.
 */
const stampSheet = (
  stamp: NonNullable<Document['stamp']>,
  sheets: readonly WriteSheet[],
  name: string,
): WriteSheet => {
  const said = Object.entries(stamp).map((row) => row.map((text) => textCell(cellText(text), {})));
  const sent = sheets.flatMap(cellsByRow);
  const rows = [...said, ...sent];
  return {
    name,
    cells: new Map(
      rows.flatMap((row, at) => row.map((cell, column) => [`${at},${column}`, cell] as const)),
    ),
    hidden: true,
    protection: locked,
  };
};

const cellsByRow = ({ name, cells = new Map() }: WriteSheet): readonly Partial<Cell>[][] => {
  const rows: Partial<Cell>[][] = [];
  for (const [at, { value, richText }] of cells) {
    const [row = 0, column = 0] = at.split(',').map(Number);
    rows[row] ??= [];
    const text = value === undefined ? {} : { value };
    rows[row][column] = richText === undefined ? text : { ...text, richText };
  }
  return Array.from(rows, (row = []) => [
    textCell(sentRow, {}),
    textCell(name, {}),
    ...Array.from(row, (cell = {}) => cell),
  ]);
};

/** A workbook: the running text on the first sheet, each table on one of its own, nothing live in any. */
export const formatXlsx: Formatter = async (document) => {
  const words = xlsxText[document.language];
  const tables = document.blocks.filter((block): block is Table => block.kind === 'table');
  const [first = words.readFirst, ...names] = sheetNames(
    [words.readFirst, ...tables.map(({ name, caption }) => name ?? caption), program],
    words.table,
  );
  const isProtected = tables.some(isForm);
  const nameOf = (table: Table): string => names[tables.indexOf(table)] ?? words.table;
  const sheets = tables.map((table, at) =>
    tableSheet(table, names[at] ?? words.table, document, isProtected),
  );
  const { stamp } = document;
  const shown = [textSheet(document, first, nameOf, isProtected), ...sheets];
  const stamped =
    stamp === undefined ? [] : [stampSheet(stamp, shown, names[tables.length] ?? program)];
  const bytes = await writeXlsx({
    sheets: [...shown, ...stamped],
    namedRanges: sheets.flatMap(sheetRanges),
    properties: properties(document),
    defaultFont: { name: fontName, size: textSize },
  });
  const mends = mendsFor(languageTag[document.language]);
  return writeParts(readParts(bytes).map((part) => mend(part, mends)));
};
