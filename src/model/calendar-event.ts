/** A day in somebody's calendar. */
export type CalendarEvent = {
  /** The same in every edition, so that a calendar changes what it has rather than adding another. */
  readonly uid: string;
  /** ISO 8601 calendar dates: the day itself, and when it was written down. */
  readonly date: string;
  readonly written: string;
  readonly title: string;
  readonly description: string;
  /** Called off: there to take away what an earlier edition put in. */
  readonly isCancelled: boolean;
  /** How many days before it is to be called to mind; not at all where it is absent. */
  readonly reminder?: number;
};
