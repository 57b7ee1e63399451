import type { Language } from '../model/language.ts';

export type PdfText = {
  /** BCP 47: how screen readers and search engines are told the language. */
  readonly languageTag: string;
  /** Pages count from 1. */
  readonly page: (page: number, pages: number) => string;
  /** `month` counts from 1. */
  readonly date: (day: number, month: number, year: number) => string;
  /** Stands where a legend shows the mark of what is drawn without one. */
  readonly noMark: string;
  /** Heading of the chart's column for marks that have no level. */
  readonly withoutLevel: string;
};

const monthsNb = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const;

const monthsEn = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const nb: PdfText = {
  languageTag: 'nb-NO',
  page: (page, pages) => `Side ${page} av ${pages}`,
  date: (day, month, year) => `${day}. ${monthsNb[month - 1] ?? month} ${year}`,
  noMark: 'Uten merke:',
  withoutLevel: 'Uten nivå',
};

const en: PdfText = {
  languageTag: 'en-GB',
  page: (page, pages) => `Page ${page} of ${pages}`,
  date: (day, month, year) => `${day} ${monthsEn[month - 1] ?? month} ${year}`,
  noMark: 'No mark:',
  withoutLevel: 'No level',
};

export const pdfText: Readonly<Record<Language, PdfText>> = { nb, en };
