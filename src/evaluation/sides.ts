import type { Dimension } from '../model/instrument.ts';
import type { Rating } from '../model/rating.ts';
import type { Perspective } from '../model/scoring.ts';
import { type Sides, type SideView, smallestGroup, type TeamEvaluation } from '../model/team.ts';
import {
  countLeveled,
  leveledAnswers,
  lowerMedian,
  type Tally,
  tallyItem,
  tallyRatings,
} from './tally.ts';

/** What a voice says of an item, and whose eyes it sees it with where that may be known. */
export type SidedRating = {
  readonly perspective: Perspective | undefined;
  readonly rating: Rating | undefined;
};

/** How each side sees an item; null where fewer than `least` on either set a level. */
export const sidesOf = (said: readonly SidedRating[], least: number): Sides | null => {
  const viewOf = (perspective: keyof Sides): SideView | null => {
    const own = said.filter((one) => one.perspective === perspective);
    const answers = leveledAnswers(tallyRatings(own.map(({ rating }) => rating)).counts);
    const median = lowerMedian(answers);
    return median === null || answers.length < least ? null : { median, voices: answers.length };
  };
  const [bht, virksomhet] = [viewOf('bht'), viewOf('virksomhet')];
  return bht === null || virksomhet === null ? null : { bht, virksomhet };
};

/**
 * Whether sides may stand beside counts under `aggregate`: each is a group large enough, and so are those
 * who answered and are on neither, if there are any, since a subtraction tells what they said.
 */
export const mayStandBeside = (sides: Sides, { counts, notApplicable }: Tally): boolean => {
  if (counts === null || notApplicable === null) return false;
  const leveled = countLeveled(counts);
  const onSides = sides.bht.voices + sides.virksomhet.voices;
  const others = leveled + notApplicable - onSides;
  return (
    [sides.bht, sides.virksomhet].every(({ voices }) => voices >= smallestGroup) &&
    onSides <= leveled &&
    (others === 0 || others >= smallestGroup)
  );
};

/** How each side sees an item, where that may be shown: sides of `smallestGroup`, or voices with names. */
export const sidesAt = (
  team: TeamEvaluation,
  elementId: string,
  dimension: Dimension,
): Sides | null => {
  if (team.identity !== 'aggregate') {
    const said = team.voices.map(({ perspective, ratings }) => ({
      perspective,
      rating: ratings[elementId]?.[dimension],
    }));
    return sidesOf(said, team.identity === 'named' ? 1 : smallestGroup);
  }
  // A file may have been edited by hand: what a merge would have withheld is not shown from it either.
  const sides = team.voices.elements[elementId]?.[dimension]?.sides;
  const tally = tallyItem(team, elementId, dimension);
  return sides !== undefined && mayStandBeside(sides, tally)
    ? { bht: bareView(sides.bht), virksomhet: bareView(sides.virksomhet) }
    : null;
};

// What a person keeps beside it under x- keys is no part of it.
const bareView = ({ median, voices }: SideView): SideView => ({ median, voices });

/** Sides that see an item differently, by one level or more; null where they don't, or it can't be told. */
export const sidesApart = (...item: Parameters<typeof sidesAt>): Sides | null => {
  const sides = sidesAt(...item);
  return sides === null || sides.bht.median === sides.virksomhet.median ? null : sides;
};
