import { describe, expect, it } from 'vitest';
import { meanDistance, shapeOf, tellingShape } from '../../src/evaluation/shape.ts';
import type { Counts } from '../../src/model/team.ts';

/** `1-0-0-11`: how many set each level. */
const countsOf = (written: string): Counts => {
  const [one = 0, two = 0, three = 0, four = 0] = written.split('-').map(Number);
  return { 1: one, 2: two, 3: three, 4: four };
};

describe('shapeOf', () => {
  it.each([
    // One level, however many.
    ['0-0-1-0', 1, 'unanimous'],
    ['12-0-0-0', 0, 'unanimous'],
    // Two neighbours: one of four is under a third, one of three is a third.
    ['0-1-3-0', 1, 'adjacent'],
    ['0-3-1-0', 1, 'adjacent'],
    ['0-1-2-0', 1, 'split'],
    ['2-5-0-0', 1, 'adjacent'],
    ['3-6-0-0', 1, 'split'],
    ['0-0-3-3', 1, 'split'],
    ['1-1-0-0', 1, 'split'],
    // The same words with other tolerances: two neighbours are never lone, also where one alone is outside.
    ['1-11-0-0', 0, 'adjacent'],
    ['0-1-2-0', 0, 'split'],
    ['1-11-0-0', 3, 'adjacent'],
    // One whose absence brings the others inside.
    ['1-0-0-11', 1, 'lone'],
    ['1-0-2-0', 1, 'lone'],
    ['1-2-3-0', 1, 'lone'],
    ['0-1-3-3', 1, 'lone'],
    ['1-1-0-1', 1, 'lone'],
    ['1-0-5-0', 0, 'lone'],
    ['2-0-1-1', 2, 'lone'],
    // Two of whom either would do, and none who would.
    ['1-2-1-0', 1, 'scattered'],
    ['1-1-0-1', 2, 'scattered'],
    ['1-1-1-1', 1, 'scattered'],
    ['1-2-2-0', 0, 'scattered'],
    // Two voices are too few for one to stand apart, or for camps.
    ['1-0-1-0', 1, 'scattered'],
    ['1-0-0-1', 1, 'scattered'],
    // Inside the tolerance nobody stands apart.
    ['1-0-0-11', 3, 'scattered'],
    ['1-0-5-0', 2, 'scattered'],
    // A level between without voices, two on each side.
    ['6-0-6-0', 1, 'camps'],
    ['2-0-0-2', 1, 'camps'],
    ['6-0-6-0', 2, 'camps'],
    ['1-1-0-2', 1, 'camps'],
    ['2-0-1-1', 1, 'camps'],
    ['3-0-0-2', 0, 'camps'],
    // One alone on its side makes no camp.
    ['1-0-2-2', 0, 'scattered'],
    // No level between is empty.
    ['2-1-2-0', 1, 'scattered'],
    ['3-2-3-2', 1, 'scattered'],
    // Nobody has set a level.
    ['0-0-0-0', 1, null],
  ])('of %s with tolerance %d is %s', (written, tolerance, shape) => {
    expect(shapeOf(countsOf(written), tolerance)).toBe(shape);
  });

  it('is nothing where counts are withheld', () => {
    expect(shapeOf(null, 1)).toBeNull();
  });
});

const spread = (voices: readonly number[]): number => Math.max(...voices) - Math.min(...voices);

const share = (voices: readonly number[]): number =>
  voices.filter((level) => level === voices[0]).length / voices.length;

/** The definitions word by word, on the voices themselves. */
const definitions: Readonly<
  Record<string, (voices: readonly number[], tolerance: number) => boolean>
> = {
  unanimous: (voices) => new Set(voices).size === 1,
  adjacent: (voices) =>
    new Set(voices).size === 2 &&
    spread(voices) === 1 &&
    Math.min(share(voices), 1 - share(voices)) < 1 / 3 - 1e-9,
  split: (voices) =>
    new Set(voices).size === 2 &&
    spread(voices) === 1 &&
    Math.min(share(voices), 1 - share(voices)) >= 1 / 3 - 1e-9,
  lone: (voices, tolerance) =>
    voices.length >= 3 &&
    spread(voices) > tolerance &&
    voices.filter(
      (_one, index) => spread(voices.filter((_other, place) => place !== index)) <= tolerance,
    ).length === 1,
  camps: (voices) =>
    [2, 3].some(
      (between) =>
        !voices.includes(between) &&
        voices.filter((level) => level < between).length >= 2 &&
        voices.filter((level) => level > between).length >= 2,
    ),
};

/** Every way that 1 to 15 voices can fall on four levels, as the levels they set. */
const everyFall = function* (most: number): Generator<readonly number[]> {
  for (let total = 1; total <= most; total += 1) {
    for (let one = 0; one <= total; one += 1) {
      for (let two = 0; two <= total - one; two += 1) {
        for (let three = 0; three <= total - one - two; three += 1) {
          const counts = [one, two, three, total - one - two - three];
          yield counts.flatMap((count, index) => Array<number>(count).fill(index + 1));
        }
      }
    }
  }
};

const counted = (voices: readonly number[]): Counts => {
  const at = (level: number) => voices.filter((one) => one === level).length;
  return { 1: at(1), 2: at(2), 3: at(3), 4: at(4) };
};

describe('every way that 1 to 15 voices can fall', () => {
  it.each([0, 1, 2, 3])(
    'has exactly one shape with tolerance %d: the first that fits',
    (tolerance) => {
      const wrong: string[] = [];
      let ways = 0;
      for (const voices of everyFall(15)) {
        ways += 1;
        const fitting = Object.keys(definitions).find((name) =>
          definitions[name]?.(voices, tolerance),
        );
        const shape = shapeOf(counted(voices), tolerance);
        // Seen from the other end of the scale it is the same.
        const mirrored = shapeOf(counted(voices.map((level) => 5 - level)), tolerance);
        if (shape !== (fitting ?? 'scattered') || mirrored !== shape) wrong.push(voices.join(''));
      }
      expect(wrong).toEqual([]);
      expect(ways).toBe(3875);
    },
  );
});

describe('meanDistance', () => {
  it.each([
    ['0-0-5-0', 0],
    // Median 4: three levels away for one of twelve.
    ['1-0-0-11', 0.25],
    // The lower median of 1 1 3 3 is 1: 0 + 0 + 2 + 2.
    ['2-0-2-0', 1],
    // Median 2 of 1 2 2 3: 1 + 0 + 0 + 1.
    ['1-2-1-0', 0.5],
    ['1-0-0-1', 1.5],
    ['0-0-0-0', null],
  ])('of %s is %s', (written, expected) => {
    expect(meanDistance(countsOf(written))).toBe(expected);
  });

  it('is nothing where counts are withheld', () => {
    expect(meanDistance(null)).toBeNull();
  });
});

describe('tellingShape', () => {
  it.each([
    ['0-0-3-0', 0, 'unanimous'],
    ['0-0-1-0', 0, null],
    ['0-0-3-0', 1, null],
    ['0-2-1-0', 1, 'split'],
    ['0-0-0-0', 3, null],
  ])('of %s beside %d not applicable is %s', (written, notApplicable, shape) => {
    expect(tellingShape({ counts: countsOf(written), notApplicable }, 1)).toBe(shape);
  });
});
