const nb = {
  /** Pages count from 1. */
  page: (page: number, pages: number) => `Side ${page} av ${pages}`,
  /** Where an entry of the table of contents leads. */
  contentsEntry: (heading: string, page: number) => `${heading}, side ${page}`,
  /** Stands where a legend shows the mark of what is drawn without one. */
  noMark: 'Uten merke:',
  /** Heading of the chart's column for marks that have no level. */
  withoutLevel: 'Uten nivå',
};

export type PdfText = typeof nb;

const en: PdfText = {
  page: (page, pages) => `Page ${page} of ${pages}`,
  contentsEntry: (heading, page) => `${heading}, page ${page}`,
  noMark: 'No mark:',
  withoutLevel: 'No level',
};

export const pdfText = { nb, en };
