import { expect, it } from 'vitest';
import { isCalendarDate } from '../../src/model/calendar-date.ts';

it.each([
  ['2026-11-21', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-11-31', false],
  ['2026-00-10', false],
  ['26-11-21', false],
  ['2026-11-21T00:00', false],
  ['', false],
])('%s is a date that exists: %s', (text, exists) => {
  expect(isCalendarDate(text)).toBe(exists);
});
