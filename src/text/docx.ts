const nb = {
  /** BCP 47: how Word chooses the dictionary, and screen readers the voice. */
  languageTag: 'nb-NO',
  /** Before the number of the page, and between it and the number of pages. */
  page: ['Side ', ' av '] satisfies readonly [string, string],
  /** Stands in a cell until one of its choices is made. */
  choose: 'Velg',
};

export type DocxText = typeof nb;

const en: DocxText = { languageTag: 'en-GB', page: ['Page ', ' of '], choose: 'Choose' };

export const docxText = { nb, en };
