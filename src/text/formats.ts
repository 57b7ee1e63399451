import { isCalendarDate } from '../model/calendar-date.ts';

const dateIn = (locale: string, style: Intl.DateTimeFormatOptions) => (iso: string) =>
  isCalendarDate(iso)
    ? new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(new Date(iso))
    : iso;

/** BCP 47: how Word chooses the dictionary, and screen readers the voice. */
export const languageTag = { nb: 'nb-NO', en: 'en-GB' };

const signed = (written: string): string => written.replace('-', '−');

/** A whole number with its thousands apart, as in Norwegian. */
export const integer = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');

export const integerWithComma = (value: number): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, ',');

const inTables = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

const formatNb = {
  /** A calendar date (ISO 8601) as in running text; anything else as it stands, here and in tables. */
  date: dateIn(languageTag.nb, { dateStyle: 'long' }),
  shortDate: dateIn(languageTag.nb, inTables),
  /** A number as JavaScript writes it. */
  number: (written: string) => signed(written).replace('.', ','),
  percent: (written: string) => `${signed(written).replace('.', ',')}\u00a0%`,
};

const formatEn: typeof formatNb = {
  date: dateIn(languageTag.en, { dateStyle: 'long' }),
  shortDate: dateIn(languageTag.en, { ...inTables, month: 'short' }),
  number: signed,
  percent: (written) => `${signed(written)}%`,
};

export const formatText = { nb: formatNb, en: formatEn };

const firstOf =
  (and: string, more: string) =>
  (names: readonly string[], most = 3): string =>
    names.length <= most
      ? listed(names, and)
      : `${names.slice(0, most).join(', ')} ${and} ${names.length - most} ${more}`;

/** The first few of many names, and how many more there are. */
export const someOf = { nb: firstOf('og', 'til'), en: firstOf('and', 'more') };

const signatureNb = {
  date: 'Dato',
  /** Below or beside the line, with who signs. */
  signature: (role: string) => `Underskrift, ${role}`,
  columns: ['Rolle', 'Dato', 'Underskrift'] as readonly string[],
};

export const signatureText: Readonly<Record<'nb' | 'en', typeof signatureNb>> = {
  nb: signatureNb,
  en: {
    date: 'Date',
    signature: (role) => `Signature, ${role}`,
    columns: ['Role', 'Date', 'Signature'],
  },
};

const docxNb = {
  /** Before the number of the page, and between it and the number of pages. */
  page: ['Side ', ' av '] satisfies readonly [string, string],
  /** Stands in a cell until one of its choices is made. */
  choose: 'Velg',
};

export type DocxText = typeof docxNb;

const docxEn: DocxText = { page: ['Page ', ' of '], choose: 'Choose' };

export const docxText = { nb: docxNb, en: docxEn };

const pdfNb = {
  /** Pages count from 1. */
  page: (page: number, pages: number) => `Side ${page} av ${pages}`,
  /** Where an entry of the table of contents leads. */
  contentsEntry: (heading: string, page: number) => `${heading}, side ${page}`,
  /** Stands where a legend shows the mark of what is drawn without one. */
  noMark: 'Uten merke:',
  /** Heading of the chart's column for marks that have no level. */
  withoutLevel: 'Uten nivå',
};

export type PdfText = typeof pdfNb;

const pdfEn: PdfText = {
  page: (page, pages) => `Page ${page} of ${pages}`,
  contentsEntry: (heading, page) => `${heading}, page ${page}`,
  noMark: 'No mark:',
  withoutLevel: 'No level',
};

export const pdfText = { nb: pdfNb, en: pdfEn };

const xlsxNb = {
  /** Name of the sheet with the running text; within Excel's 31 characters. */
  readFirst: 'Les dette først',
  /** Name of a sheet whose table has neither name nor caption. */
  table: 'Tabell',
  /** Title of the column with the groups' titles, where the table gives none. */
  group: 'Gruppe',
  seeSheet: (name: string) => `Se arket «${name}».`,
  /** Follows `seeSheet` where the sheet is to be filled in. */
  fillIn: 'Svar i de fargede feltene; resten er låst.',
  /** Page numbers as Excel's codes for them. */
  page: (page: string, pages: string) => `Side ${page} av ${pages}`,
  /** What stops an answer that isn't in the list; Excel shows 32 and 255 characters of the two. */
  notAChoice: 'Svaret finnes ikke i listen',
  choices: (choices: readonly string[]) =>
    `Velg ${listed(choices, 'eller')}, eller la feltet stå tomt.`,
};

const xlsxEn: typeof xlsxNb = {
  readFirst: 'Read this first',
  table: 'Table',
  group: 'Group',
  seeSheet: (name) => `See the sheet “${name}”.`,
  fillIn: 'Answer in the coloured cells; the rest is locked.',
  page: (page, pages) => `Page ${page} of ${pages}`,
  notAChoice: 'That answer isn’t in the list',
  choices: (choices) => `Choose ${listed(choices, 'or')}, or leave the cell empty.`,
};

export const xlsxText = { nb: xlsxNb, en: xlsxEn };

/** «a, b eller c» */
export const listed = (words: readonly string[], or: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`;
