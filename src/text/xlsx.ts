import type { Language } from '../model/language.ts';

export type XlsxText = {
  /** BCP 47. */
  readonly languageTag: string;
  /** Name of the sheet with the running text; within Excel's 31 characters. */
  readonly readFirst: string;
  /** Name of a sheet whose table has neither name nor caption. */
  readonly table: string;
  /** Title of the column with the groups' titles, where the table gives none. */
  readonly group: string;
  readonly seeSheet: (name: string) => string;
  /** Follows `seeSheet` where the sheet is to be filled in. */
  readonly fillIn: string;
  /** Page numbers as Excel's codes for them. */
  readonly page: (page: string, pages: string) => string;
  /** What stops an answer that isn't in the list; Excel shows 32 and 255 characters of the two. */
  readonly notAChoice: string;
  readonly choices: (choices: readonly string[]) => string;
};

const inSequence = (words: readonly string[], or: string): string =>
  [words.slice(0, -1).join(', '), words.at(-1) ?? ''].filter((part) => part !== '').join(` ${or} `);

const nb: XlsxText = {
  languageTag: 'nb-NO',
  readFirst: 'Les dette først',
  table: 'Tabell',
  group: 'Gruppe',
  seeSheet: (name) => `Se arket «${name}».`,
  fillIn: 'Svar i de fargede feltene; resten er låst.',
  page: (page, pages) => `Side ${page} av ${pages}`,
  notAChoice: 'Svaret finnes ikke i listen',
  choices: (choices) => `Velg ${inSequence(choices, 'eller')}, eller la feltet stå tomt.`,
};

const en: XlsxText = {
  languageTag: 'en-GB',
  readFirst: 'Read this first',
  table: 'Table',
  group: 'Group',
  seeSheet: (name) => `See the sheet “${name}”.`,
  fillIn: 'Answer in the coloured cells; the rest is locked.',
  page: (page, pages) => `Page ${page} of ${pages}`,
  notAChoice: 'That answer isn’t in the list',
  choices: (choices) => `Choose ${inSequence(choices, 'or')}, or leave the cell empty.`,
};

export const xlsxText: Readonly<Record<Language, XlsxText>> = { nb, en };
