import type { Language } from '../model/language.ts';

const writeDate =
  (months: readonly string[], write: (day: number, month: string, year: string) => string) =>
  (iso: string): string => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
    const name = months[Number(month) - 1];
    return year === undefined || name === undefined ? iso : write(Number(day), name, year);
  };

const nb = {
  /** A calendar date (ISO 8601) as it is written in running text; anything else as it stands. */
  date: writeDate(
    [
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
    ],
    (day, month, year) => `${day}. ${month} ${year}`,
  ),
};

const en: typeof nb = {
  date: writeDate(
    [
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
    ],
    (day, month, year) => `${day} ${month} ${year}`,
  ),
};

export const formatText: Readonly<Record<Language, typeof nb>> = { nb, en };
