import type { Language } from '../model/language.ts';

export type PdfText = {
  /** BCP 47: how screen readers and search engines are told the language. */
  readonly languageTag: string;
  /** Pages count from 1. */
  readonly page: (page: number, pages: number) => string;
  /** Where an entry of the table of contents leads. */
  readonly contentsEntry: (heading: string, page: number) => string;
  /** Stands where a legend shows the mark of what is drawn without one. */
  readonly noMark: string;
  /** Heading of the chart's column for marks that have no level. */
  readonly withoutLevel: string;
};

const nb: PdfText = {
  languageTag: 'nb-NO',
  page: (page, pages) => `Side ${page} av ${pages}`,
  contentsEntry: (heading, page) => `${heading}, side ${page}`,
  noMark: 'Uten merke:',
  withoutLevel: 'Uten nivå',
};

const en: PdfText = {
  languageTag: 'en-GB',
  page: (page, pages) => `Page ${page} of ${pages}`,
  contentsEntry: (heading, page) => `${heading}, page ${page}`,
  noMark: 'No mark:',
  withoutLevel: 'No level',
};

export const pdfText: Readonly<Record<Language, PdfText>> = { nb, en };
