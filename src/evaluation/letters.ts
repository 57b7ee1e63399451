import type { Dimension } from '../model/instrument.ts';
import { hasLevel } from '../model/rating.ts';
import type { TeamEvaluation, Voice } from '../model/team.ts';
import { digest } from './digest.ts';

export const letters = (index: number): string => {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
};

/**
 * The voices as a document shows them at one element, in the order to show them in. Under pseudonym
 * their letters change from element to element, and so does their order: whoever is recognised by one
 * note is not thereby known in all the others. None under `aggregate`.
 */
export const voicesAt = (team: TeamEvaluation, elementId: string): readonly Voice[] => {
  if (team.identity === 'aggregate') return [];
  if (team.identity === 'named') return team.voices;
  return team.voices
    .map((voice) => ({ voice, rank: digest([elementId, voice.id]) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ voice }, index) => ({ ...voice, pseudonym: letters(index) }));
};

export type NotApplicableReason = { readonly voice: Voice; readonly reason: string };

/** Why voices hold that an item doesn’t apply, each under the name that `voicesAt` gives it. */
export const reasonsNotApplicable = (
  team: TeamEvaluation,
  elementId: string,
  dimension: Dimension,
): readonly NotApplicableReason[] =>
  voicesAt(team, elementId).flatMap((voice) => {
    const rating = voice.ratings[elementId]?.[dimension];
    return rating === undefined || hasLevel(rating)
      ? []
      : [{ voice, reason: rating.notApplicable }];
  });
