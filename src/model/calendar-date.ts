/** Whether a text has the form of an ISO 8601 calendar date, YYYY-MM-DD. */
export const isDateShaped = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Whether a text is a calendar date that exists: Date rolls 31 February over to March, the round trip tells. */
export const isCalendarDate = (text: string): boolean => {
  if (!isDateShaped(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** A date as people write it, `1.3.2027` or `2027-03-01`, as an ISO 8601 one; undefined where there is no such day. */
export const readDate = (text: string): string | undefined => {
  const [, day = '', month = '', year] =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim()) ?? [];
  const iso =
    year === undefined ? text.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(iso) ? iso : undefined;
};
