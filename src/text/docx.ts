import type { Language } from '../model/language.ts';

export type DocxText = {
  /** BCP 47: how Word chooses the dictionary, and screen readers the voice. */
  readonly languageTag: string;
  /** Before the number of the page, and between it and the number of pages. */
  readonly page: readonly [string, string];
  /** Stands in a cell until one of its choices is made. */
  readonly choose: string;
};

const nb: DocxText = { languageTag: 'nb-NO', page: ['Side ', ' av '], choose: 'Velg' };
const en: DocxText = { languageTag: 'en-GB', page: ['Page ', ' of '], choose: 'Choose' };

export const docxText: Readonly<Record<Language, DocxText>> = { nb, en };
