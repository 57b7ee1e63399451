import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitColumns, sumWidths } from '../../src/formats/terminal-widths.ts';

const need = (least: number, most: number, share: number) => ({ least, most, share });

describe('fitColumns', () => {
  test.each([
    ['all that fits is given in full', [need(1, 5, 1), need(3, 9, 1)], 20, [5, 9]],
    ['what is short goes by share', [need(1, 50, 1), need(1, 50, 3)], 20, [5, 15]],
    ['a narrow column keeps its content', [need(1, 1, 1), need(5, 50, 9)], 20, [1, 19]],
    [
      'room nobody else can use goes to the one that can',
      [need(1, 2, 9), need(1, 50, 1)],
      20,
      [2, 18],
    ],
    [
      'no word is broken while another column can give way',
      [need(8, 8, 1), need(1, 50, 9)],
      20,
      [8, 12],
    ],
    ['the widest gives way first', [need(3, 3, 1), need(30, 30, 1)], 20, [3, 17]],
    ['no column disappears', [need(9, 9, 1), need(9, 9, 1), need(9, 9, 1)], 2, [1, 1, 1]],
  ])('%s', (_, needs, room, expected) => {
    expect(fitColumns(needs, room)).toEqual(expected);
  });

  test('fills the room or everyone, and nothing more', () => {
    const anyNeed = fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.nat(40), fc.integer({ min: 1, max: 20 }))
      .map(([least, more, share]) => need(least, least + more, share));
    fc.assert(
      fc.property(
        fc.array(anyNeed, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 8, max: 200 }),
        (needs, room) => {
          const widths = fitColumns(needs, room);
          const most = needs.reduce((sum, of) => sum + of.most, 0);
          expect(sumWidths(widths)).toBe(Math.min(room, most));
        },
      ),
    );
  });
});
