import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOut } from '../../src/evaluation/share-out.ts';

describe('sharing out', () => {
  it.each([
    // total, shares, expected
    [100, [1], [100]],
    [100, [40, 25, 15, 20], [40, 25, 15, 20]],
    [100, [40, 25, 25, 15, 20], [32, 20, 20, 12, 16]],
    [100, [1, 1, 1], [34, 33, 33]],
    [10, [1, 1, 1, 1, 1, 1, 100, 101], [1, 1, 1, 1, 1, 1, 2, 2]],
    [100, [1, 999], [1, 99]],
    [3, [1000, 1, 1], [1, 1, 1]],
    [100, new Array(100).fill(7), new Array(100).fill(1)],
  ] as const)('%d in the proportions %j is %j', (total, shares, expected) => {
    expect(shareOut(total, shares, 1)).toEqual(expected);
  });

  it.each([
    [90, [], []],
    [1, [2, 2], [1, 0]],
    [10, [1, 1, 1], [4, 3, 3]],
    [7, [1, 99], [0, 7]],
  ] as const)(
    '%d in the proportions %j, nothing for the least, is %j',
    (total, shares, expected) => {
      expect(shareOut(total, shares, 0)).toEqual(expected);
    },
  );

  const sharesArbitrary = fc.array(
    fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 1_000_000 })),
    { minLength: 1, maxLength: 100 },
  );

  it('gives whole numbers, at least 1 each, that sum to the total', () => {
    fc.assert(
      fc.property(sharesArbitrary, fc.integer({ min: 100, max: 1000 }), (shares, total) => {
        const given = shareOut(total, shares, 1);
        expect(given).toHaveLength(shares.length);
        expect(given.every((one) => Number.isInteger(one) && one >= 1)).toBe(true);
        expect(given.reduce((sum, one) => sum + one, 0)).toBe(total);
      }),
    );
  });

  it('never gives a larger share less than a smaller one', () => {
    fc.assert(
      fc.property(sharesArbitrary, (shares) => {
        const given = shareOut(100, shares, 1);
        const bySize = shares
          .map((share, index) => ({ share, given: given[index] ?? 0 }))
          .sort((a, b) => a.share - b.share || b.given - a.given);
        for (const [index, { share, given }] of bySize.entries()) {
          const next = bySize[index + 1];
          if (next !== undefined && next.share > share) {
            expect(next.given).toBeGreaterThanOrEqual(given);
          }
        }
      }),
    );
  });
});
