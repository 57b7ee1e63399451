import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarText } from '../../src/formats/calendar.ts';
import type { CalendarEvent } from '../../src/model/calendar-event.ts';
import { hostileText } from './hostile-text.ts';

const event = (rest: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'a@godbht',
  date: '2027-03-31',
  written: '2026-11-19',
  title: 'Mål støv',
  description: 'Element: 8',
  isCancelled: false,
  ...rest,
});

type Component = {
  readonly name: string;
  readonly properties: Map<string, string>;
  readonly parts: Component[];
};

/** Reads what RFC 5545 allows and nothing else: lines end in CRLF, no more than 75 octets, one of each property. */
const read = (text: string): Component => {
  expect(text.endsWith('\r\n')).toBe(true);
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\p{Cc}]/u);
    expect(Buffer.from(line).toString()).toBe(line);
  }
  const root: Component = { name: '', properties: new Map(), parts: [] };
  const open = [root];
  for (const line of physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n')) {
    const [, name = '', , value = ''] = /^([A-Z-]+)((?:;[A-Z]+=[A-Z]+)*):(.*)$/su.exec(line) ?? [];
    expect(name).not.toBe('');
    const within = open.at(-1) ?? root;
    if (name === 'BEGIN') {
      const part: Component = { name: value, properties: new Map(), parts: [] };
      within.parts.push(part);
      open.push(part);
    } else if (name === 'END') {
      expect(open.pop()?.name).toBe(value);
    } else {
      expect(within.properties.has(name)).toBe(false);
      within.properties.set(name, value);
    }
  }
  expect(open).toEqual([root]);
  expect(root.parts.map(({ name }) => name)).toEqual(['VCALENDAR']);
  return root.parts[0] as Component;
};

const unescaped = (value = ''): string => {
  expect(value).not.toMatch(/(?<!\\)(?:\\\\)*[;,]/);
  return value.replaceAll(/\\(.)/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign));
};

describe('calendarText', () => {
  it('has an event of a whole day, called to mind beforehand', () => {
    const calendar = read(calendarText([event({ reminder: 7 })]));
    expect(Object.fromEntries(calendar.properties)).toMatchObject({ VERSION: '2.0' });
    const [first] = calendar.parts;
    expect(Object.fromEntries(first?.properties ?? [])).toEqual({
      UID: 'a@godbht',
      DTSTAMP: '20261119T000000Z',
      DTSTART: '20270331',
      DURATION: 'P1D',
      SUMMARY: 'Mål støv',
      DESCRIPTION: 'Element: 8',
      STATUS: 'CONFIRMED',
      TRANSP: 'TRANSPARENT',
    });
    expect(Object.fromEntries(first?.parts[0]?.properties ?? [])).toEqual({
      ACTION: 'DISPLAY',
      TRIGGER: '-P7D',
      DESCRIPTION: 'Mål støv',
    });
  });

  it('calls off what is given up, and reminds nobody of it', () => {
    const [one] = read(calendarText([event({ isCancelled: true })])).parts;
    expect(one?.properties.get('STATUS')).toBe('CANCELLED');
    expect(one?.parts).toEqual([]);
  });

  it('is a calendar without events too', () => {
    expect(read(calendarText([])).parts).toEqual([]);
  });

  it.each([
    ['a;b,c\\d', 'a;b,c\\d'],
    ['\\n', '\\n'],
    ['a\r\nEND:VCALENDAR', 'a\nEND:VCALENDAR'],
    ['a\u2028b', 'a\nb'],
    ['a\u0000b', 'a\uFFFDb'],
  ])('writes %j so that it is read as %j', (description, expected) => {
    const [one] = read(calendarText([event({ description })])).parts;
    expect(unescaped(one?.properties.get('DESCRIPTION'))).toBe(expected);
  });

  it('folds between characters and keeps every one of them', () => {
    const words = fc.string({ unit: fc.constantFrom(...'aå€👩;,\\n ', '\n'), maxLength: 300 });
    fc.assert(
      fc.property(words, (description) => {
        const [one] = read(calendarText([event({ description })])).parts;
        expect(unescaped(one?.properties.get('DESCRIPTION'))).toBe(description);
      }),
    );
  });

  it('lets nothing that anybody wrote be live', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const calendar = read(calendarText([event({ title: text, description: text })]));
        expect(calendar.parts).toHaveLength(1);
      }),
    );
  });
});
