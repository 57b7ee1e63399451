import { isCalendarDate } from '../model/calendar-date.ts';

const dateIn = (locale: string) => (iso: string) =>
  isCalendarDate(iso)
    ? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
    : iso;

/** BCP 47: how Word chooses the dictionary, and screen readers the voice. */
export const languageTag = { nb: 'nb-NO', en: 'en-GB' };

/** `date` writes a calendar date (ISO 8601) as in running text; anything else as it stands. */
export const formatText = {
  nb: { date: dateIn(languageTag.nb) },
  en: { date: dateIn(languageTag.en) },
};
