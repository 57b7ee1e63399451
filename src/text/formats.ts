import { isCalendarDate } from '../model/calendar-date.ts';

const dateIn = (locale: string) => (iso: string) =>
  isCalendarDate(iso)
    ? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
    : iso;

/** `date` writes a calendar date (ISO 8601) as in running text; anything else as it stands. */
export const formatText = { nb: { date: dateIn('nb-NO') }, en: { date: dateIn('en-GB') } };
