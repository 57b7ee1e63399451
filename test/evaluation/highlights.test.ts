import { describe, expect, it } from 'vitest';
import { highlightsOf, profileOf } from '../../src/evaluation/profile.ts';
import type { Level } from '../../src/model/instrument.ts';
import { elements, instrument, level, scoring } from './small-instrument.ts';

/** What stands out where each element has these levels, the service’s before the customer’s. */
const highlights = (...levels: readonly (readonly [Level, Level])[]) => {
  const ids = Object.values(elements).map(({ id }) => id);
  const ratings = levels.map(([bht, virksomhet], at) => [
    ids[at],
    { bht: level(bht), virksomhet: level(virksomhet) },
  ]);
  return highlightsOf(profileOf(scoring('a', Object.fromEntries(ratings)), instrument));
};

describe('the elements furthest apart', () => {
  it.each([
    [
      'none where the two agree everywhere',
      [
        [2, 2],
        [3, 3],
        [1, 1],
      ],
      [],
    ],
    ['none without levels', [], []],
    [
      'the one with the largest distance',
      [
        [2, 3],
        [4, 1],
        [1, 1],
      ],
      ['etikk'],
    ],
    [
      'all that are as far apart',
      [
        [2, 3],
        [4, 3],
        [1, 1],
      ],
      ['planlegging', 'etikk'],
    ],
  ] as const)('are %s', (_, levels, expected) => {
    expect(highlights(...levels).furthestApart.map(({ element }) => element.id)).toEqual(expected);
  });
});

describe('the strongest and the weakest', () => {
  it('are all elements at the highest and the lowest level of each dimension', () => {
    const { strongest, weakest } = highlights([2, 3], [4, 3], [2, 1]);
    const shown = [strongest.bht, strongest.virksomhet, weakest.bht, weakest.virksomhet];
    expect(shown.map((one) => [one?.level, one?.elements.length])).toEqual([
      [4, 1],
      [3, 2],
      [2, 2],
      [1, 1],
    ]);
  });

  it('are null where nothing has a level', () => {
    expect(highlights()).toMatchObject({ strongest: { bht: null }, weakest: { virksomhet: null } });
  });
});
