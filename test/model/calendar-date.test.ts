import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDate, readDate } from '../../src/model/calendar-date.ts';

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

describe('a date as people write it', () => {
  it.each([
    ['2027-03-01', '2027-03-01'],
    ['1.3.2027', '2027-03-01'],
    ['01.03.2027', '2027-03-01'],
    [' 1. 3. 2027 ', '2027-03-01'],
    ['29.2.2028', '2028-02-29'],
    ['31.12.2026', '2026-12-31'],
  ])('%j is %s', (given, iso) => {
    expect(readDate(given)).toBe(iso);
  });

  it.each([
    '',
    '29.2.2027',
    '31.4.2027',
    '0.1.2027',
    '1.0.2027',
    '3.31.2027',
    '1.3.27',
    '1/3/2027',
    '1.3',
    '1.3.2027 12:00',
    '2027-3-1',
    '2027-02-30',
    '20270301',
    'i morgen',
  ])('%j is none', (given) => {
    expect(readDate(given)).toBeUndefined();
  });

  it('is always one that exists, and the same in both forms', () => {
    const days = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year, month, date] = iso.split('-').map(Number);
        expect(readDate(`${date}.${month}.${year}`)).toBe(iso);
        expect(isCalendarDate(readDate(iso) ?? '')).toBe(true);
      }),
    );
  });
});
