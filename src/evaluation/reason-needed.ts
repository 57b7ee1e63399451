import type { Dimension, Level } from '../model/instrument.ts';
import { type Evaluation, isTeam } from '../model/team.ts';
import { resultOf } from './profile.ts';

/** Why a level has to be explained: the voices are apart, or the level is outside what they said. */
export type ReasonNeeded = 'apart' | 'outside';

/**
 * Why agreeing on a level for this item takes a reason; undefined where it takes none. Apart are voices
 * further from each other than the tolerance, or of which only some find the item not applicable.
 */
export const reasonNeeded = (
  evaluation: Evaluation,
  elementId: string,
  dimension: Dimension,
  level: Level,
): ReasonNeeded | undefined => {
  if (!isTeam(evaluation)) return undefined;
  const { min, max, spread, notApplicable } = resultOf(evaluation, elementId, dimension);
  const isNotForSome = (notApplicable ?? 0) > 0;
  if (min === null || max === null) return isNotForSome ? 'outside' : undefined;
  if (isNotForSome || (spread ?? 0) > evaluation.tolerance) return 'apart';
  return level < min || level > max ? 'outside' : undefined;
};
