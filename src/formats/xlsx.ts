import { colToLetter, type WorkbookProperties, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Document, Table } from '../documents/document.ts';
import { isCalendarDate } from '../model/calendar-date.ts';
import { languageTag, xlsxText } from '../text/formats.ts';
import { fileTitle } from './about-line.ts';
import type { Formatter } from './format.ts';
import { type Mend, mend } from './office/mends.ts';
import { readParts, writeParts } from './office/zip-parts.ts';
import { listSheet, stampSheet } from './xlsx/hidden-sheets.ts';
import type { Places } from './xlsx/live-cell.ts';
import { fontName, textSize } from './xlsx/style.ts';
import { columnRange, isForm, tableSheet } from './xlsx/table-sheet.ts';
import { textSheet } from './xlsx/text-sheet.ts';
import { lineText } from './xlsx/texts.ts';

const program = 'godbht';
const filterName = '_xlnm._FilterDatabase';
const hasDate = ({ date }: Document): boolean => date !== null && isCalendarDate(date);

/** Without one the library would write the day it is; what it writes goes again in `mendsFor`. */
const dateOf = (document: Document): Date => new Date(hasDate(document) ? (document.date ?? 0) : 0);

const properties = (document: Document): WorkbookProperties => ({
  title: lineText(fileTitle(document)),
  subject: lineText(document.subtitle),
  creator: lineText(document.author ?? program),
  created: dateOf(document),
  modified: dateOf(document),
});

const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Without its range, LibreOffice shows no filter. The library doesn't quote the sheet's name. */
const sheetRanges = ({ name, autoFilter }: WriteSheet) => {
  const sheet = quotedName(name);
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

export const mendsFor = (document: Document): readonly Mend[] => [
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
    instead: `<dc:language>${languageTag[document.language]}</dc:language>`,
  },
  ...(hasDate(document)
    ? []
    : [
        {
          part: /^docProps\/core\.xml$/,
          found: /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g,
          instead: '',
        },
      ]),
  // The order that the format asks for.
  { part: /^xl\/styles\.xml$/, found: /(<color [^>]*\/>)(<sz [^>]*\/>)/g, instead: '$2$1' },
];

/** A workbook: the running text on the first sheet, each table on one of its own, nothing live in any. */
export const formatXlsx: Formatter = async (document) => {
  const words = xlsxText[document.language];
  const tables = document.blocks.filter((block): block is Table => block.kind === 'table');
  const [first = words.readFirst, ...names] = sheetNames(
    [words.readFirst, ...tables.map(({ name, caption }) => name ?? caption), program, program],
    words.table,
  );
  const isProtected = tables.some(isForm);
  const nameOf = (table: Table): string => names[tables.indexOf(table)] ?? words.table;
  const listName = names[tables.length + 1] ?? program;
  const lists: (readonly string[])[] = [];
  const listAt: Places['listAt'] = (choices) => {
    const isSame = (list: readonly string[]) => list.join('\n') === choices.join('\n');
    const known = lists.findIndex(isSame);
    const letter = colToLetter(known < 0 ? lists.push(choices) - 1 : known);
    return `${quotedName(listName)}!$${letter}$1:$${letter}$${choices.length}`;
  };
  const rangeOf: Places['rangeOf'] = ({ table: name, column }) => {
    const table = tables.find((one) => one.name === name);
    if (table === undefined) throw new Error(`There is no table ${name}`);
    return `${quotedName(nameOf(table))}!${columnRange(table, column, document.language)}`;
  };
  const places: Places = { rangeOf, listAt };
  const sheets = tables.map((table, at) =>
    tableSheet(table, names[at] ?? words.table, document, isProtected, places),
  );
  const { stamp } = document;
  const text = textSheet(document, first, nameOf, isProtected, places);
  const shown = [text, ...sheets, ...(lists.length > 0 ? [listSheet(lists, listName)] : [])];
  const stamped =
    stamp === undefined ? [] : [stampSheet(stamp, shown, names[tables.length] ?? program)];
  const bytes = await writeXlsx({
    sheets: [...shown.map(({ sheet }) => sheet), ...stamped],
    namedRanges: sheets.flatMap(({ sheet }) => sheetRanges(sheet)),
    properties: properties(document),
    defaultFont: { name: fontName, size: textSize },
  });
  const mends = mendsFor(document);
  return writeParts(readParts(bytes).map((part) => mend(part, mends)));
};
