/** Whether a text has the form of an ISO 8601 calendar date, YYYY-MM-DD. */
export const isDateShaped = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Whether a text is a calendar date that exists: Date rolls 31 February over to March, the round trip tells. */
export const isCalendarDate = (text: string): boolean => {
  if (!isDateShaped(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
