import type { Language } from '../../model/language.ts';

/** More digits than this are rounded in a spreadsheet. */
const mostDigits = 15;

const patterns: Readonly<Record<Language, RegExp>> = {
  nb: /^([-−]?)(0|[1-9]\d*)(?:,(\d+))?$/,
  en: /^([-−]?)(0|[1-9]\d*)(?:\.(\d+))?$/,
};

export type PlainNumber = { readonly value: number; readonly decimals: number };

/** The number that a text is, as this language writes plain numbers; null for anything else. */
export const plainNumber = (text: string, language: Language): PlainNumber | null => {
  const [, sign, whole = '', fraction = ''] = patterns[language].exec(text) ?? [];
  if (sign === undefined || whole.length + fraction.length > mostDigits) return null;
  const value = Number(`${whole}.${fraction}`) * (sign === '' ? 1 : -1);
  return { value: value === 0 ? 0 : value, decimals: fraction.length };
};
