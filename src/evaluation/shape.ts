import { type Level, levels } from '../model/instrument.ts';
import type { Counts } from '../model/team.ts';
import type { ItemResult } from './profile.ts';
import { countLeveled, leveledAnswers, lowerMedian } from './tally.ts';

/** How those who set a level stand to each other, in the order in which it is tried what fits. */
const shapes = ['unanimous', 'adjacent', 'split', 'lone', 'camps', 'scattered'] as const;
export type Shape = (typeof shapes)[number];

/**
 * The first shape that fits. `unanimous`: one level. `adjacent`, `split`: two neighbouring levels, the
 * smaller side under a third of all, or a third and more. `lone`: outside the tolerance, and inside it
 * without one certain voice of three or more. `camps`: a level without voices, and two voices or more on
 * each side of it. `scattered`: all else. Null where counts are withheld or nobody has set a level.
 */
export const shapeOf = (counts: Counts | null, tolerance: number): Shape | null => {
  const taken = counts === null ? [] : levels.filter((level) => counts[level] > 0);
  return counts === null || taken.length === 0
    ? null
    : (shapes.find((shape) => fits[shape]({ counts, taken, tolerance })) ?? null);
};

/** Its distance from the lower median in levels, mean of all who set one; null where nobody has. */
export const meanDistance = (counts: Counts | null): number | null => {
  const answers = counts === null ? [] : leveledAnswers(counts);
  const median = lowerMedian(answers);
  return median === null
    ? null
    : sum(answers.map((level) => Math.abs(level - median))) / answers.length;
};

/** The shape as far as it says something: not of one answer alone, nor «agreed» beside not applicable. */
export const tellingShape = (
  { counts, notApplicable }: Pick<ItemResult, 'counts' | 'notApplicable'>,
  tolerance: number,
): Shape | null => {
  const shape = shapeOf(counts, tolerance);
  const says =
    shape !== 'unanimous' || (notApplicable === 0 && counts !== null && countLeveled(counts) > 1);
  return says ? shape : null;
};

/** Counts with the levels that have any, lowest first. */
type Fallen = {
  readonly counts: Counts;
  readonly taken: readonly Level[];
  readonly tolerance: number;
};

const isNeighbouring = ({ taken }: Fallen): boolean => taken.length === 2 && spreadOf(taken) === 1;

const fits: Readonly<Record<Shape, (fallen: Fallen) => boolean>> = {
  unanimous: ({ taken }) => taken.length === 1,
  adjacent: (fallen) => {
    const sides = fallen.taken.map((level) => fallen.counts[level]);
    return isNeighbouring(fallen) && Math.min(...sides) * 3 < sum(sides);
  },
  split: isNeighbouring,
  lone: ({ counts, taken, tolerance }) => {
    if (countLeveled(counts) < 3 || spreadOf(taken) <= tolerance) return false;
    const outliers = taken.filter(
      (level) =>
        counts[level] === 1 && spreadOf(taken.filter((other) => other !== level)) <= tolerance,
    );
    return outliers.length === 1;
  },
  camps: ({ counts }) =>
    levels.some((between) => {
      const below = levels.filter((level) => level < between);
      const above = levels.filter((level) => level > between);
      const isCamp = (side: readonly Level[]) => sum(side.map((level) => counts[level])) >= 2;
      return counts[between] === 0 && isCamp(below) && isCamp(above);
    }),
  scattered: () => true,
};

const spreadOf = (taken: readonly Level[]): number => Math.max(...taken) - Math.min(...taken);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
