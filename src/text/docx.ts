const nb = {
  /** Before the number of the page, and between it and the number of pages. */
  page: ['Side ', ' av '] satisfies readonly [string, string],
  /** Stands in a cell until one of its choices is made. */
  choose: 'Velg',
};

export type DocxText = typeof nb;

const en: DocxText = { page: ['Page ', ' of '], choose: 'Choose' };

export const docxText = { nb, en };
