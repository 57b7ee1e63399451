import type { Language } from '../model/language.ts';

const inSequence = (words: readonly string[], or: string): string =>
  [words.slice(0, -1).join(', '), words.at(-1) ?? ''].filter((part) => part !== '').join(` ${or} `);

const nb = {
  /** BCP 47. */
  languageTag: 'nb-NO',
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
    `Velg ${inSequence(choices, 'eller')}, eller la feltet stå tomt.`,
};

const en: typeof nb = {
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

export const xlsxText: Readonly<Record<Language, typeof nb>> = { nb, en };
