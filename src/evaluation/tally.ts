import { type Dimension, type Level, levels } from '../model/instrument.ts';
import { hasLevel, type Rating } from '../model/rating.ts';
import {
  type AggregatedItem,
  type Counts,
  smallestGroup,
  type TeamEvaluation,
  voiceCount,
} from '../model/team.ts';

/** Null is a figure without meaning: there are no voices, or too few to show under `aggregate`. */
export type Tally = {
  readonly counts: Counts | null;
  readonly notApplicable: number | null;
  readonly missing: number | null;
};

export const noTally: Tally = { counts: null, notApplicable: null, missing: null };

/** All that was said about an item, before anything is withheld. */
export type FullTally = Required<Omit<AggregatedItem, 'sides'>>;

/** Counts ratings; an undefined one is a voice that has not answered. */
export const tallyRatings = (ratings: readonly (Rating | undefined)[]): FullTally => {
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0 };
  let notApplicable = 0;
  let missing = 0;
  for (const rating of ratings) {
    if (rating === undefined) missing += 1;
    else if (hasLevel(rating)) counts[rating.level] += 1;
    else notApplicable += 1;
  }
  return { counts, notApplicable, missing };
};

/** Counts as a merge may keep them under `aggregate`: a group that is too small is left out. */
export const withholdSmallGroups = (tally: FullTally): AggregatedItem => {
  const leveled = countLeveled(tally.counts);
  const isTooFew =
    leveled + tally.notApplicable < smallestGroup || (leveled > 0 && leveled < smallestGroup);
  return isTooFew ? { missing: tally.missing } : tally;
};

export const tallyItem = (team: TeamEvaluation, elementId: string, dimension: Dimension): Tally => {
  if (voiceCount(team) === 0) return noTally;
  if (team.identity !== 'aggregate') {
    return tallyRatings(team.voices.map((voice) => voice.ratings[elementId]?.[dimension]));
  }
  const item = team.voices.elements[elementId]?.[dimension];
  return { ...noTally, ...shownOf(item ?? { missing: team.voices.count }) };
};

// A file may have been edited by hand: what a merge would have withheld is not shown from it either.
const shownOf = ({ counts, notApplicable, missing }: AggregatedItem): AggregatedItem =>
  counts === undefined || notApplicable === undefined
    ? { missing }
    : withholdSmallGroups({ counts, notApplicable, missing });

/** How many set a level. */
export const countLeveled = (counts: Counts): number =>
  levels.reduce((sum, level) => sum + counts[level], 0);

export const leveledAnswers = (counts: Counts): readonly Level[] =>
  levels.flatMap((level) => Array<Level>(counts[level]).fill(level));

/** The two middle values of an even number of answers, where they differ and the median is the lower one. */
export const middleValues = (counts: Counts): readonly [Level, Level] | null => {
  const sorted = leveledAnswers(counts);
  const lower = lowerMedian(sorted);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? null;
  return lower === null || upper === null || lower === upper ? null : [lower, upper];
};

/** The lower of the two middle values; null without values. */
export const lowerMedian = (sorted: readonly Level[]): Level | null =>
  sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
