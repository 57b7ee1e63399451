import { listed } from './listed.ts';

const nb = {
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

const en: typeof nb = {
  readFirst: 'Read this first',
  table: 'Table',
  group: 'Group',
  seeSheet: (name) => `See the sheet “${name}”.`,
  fillIn: 'Answer in the coloured cells; the rest is locked.',
  page: (page, pages) => `Page ${page} of ${pages}`,
  notAChoice: 'That answer isn’t in the list',
  choices: (choices) => `Choose ${listed(choices, 'or')}, or leave the cell empty.`,
};

export const xlsxText = { nb, en };
