import type { CalendarEvent } from '../model/calendar-event.ts';
import { visibleLine, visibleText } from '../text/visible-text.ts';

/** iCalendar (RFC 5545), an event of a whole day for each; the same bytes for the same events. */
export const calendarText = (events: readonly CalendarEvent[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//godbht//godbht//NO',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

const eventLines = (event: CalendarEvent): readonly string[] => {
  const { uid, date, written, description, isCancelled, reminder } = event;
  const title = escaped(visibleLine(event.title));
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(written)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    'DURATION:P1D',
    `SUMMARY:${title}`,
    `DESCRIPTION:${escaped(visibleText(description))}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    // A due date keeps nobody from a meeting that day.
    'TRANSP:TRANSPARENT',
    ...(reminder === undefined
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `TRIGGER:-P${reminder}D`,
          `DESCRIPTION:${title}`,
          'END:VALARM',
        ]),
    'END:VEVENT',
  ];
};

const compact = (date: string): string => date.replaceAll('-', '');

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

const mostOctets = 75;

/** Lines of at most 75 octets, broken between whole characters; all but the first begin with a space. */
const folded = (line: string): string => {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > mostOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
};
