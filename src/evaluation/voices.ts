import { defined } from '../model/defined.ts';
import {
  criteriaOf,
  type Dimension,
  dimensions,
  type Element,
  type Instrument,
} from '../model/instrument.ts';
import { isExtension } from '../model/keys.ts';
import { type ElementRatings, hasLevel, type Rating, type Ratings } from '../model/rating.ts';
import type { Perspective, Rater, Scoring } from '../model/scoring.ts';
import {
  type AggregatedElement,
  type AggregatedVoices,
  type AgreedRating,
  smallestGroup,
  type TeamEvaluation,
  type Voice,
} from '../model/team.ts';
import { digest } from './digest.ts';
import { letters } from './letters.ts';
import { countMarks, type MarkCounts, markTotal } from './marks.ts';
import { tallyRatings, withholdSmallGroups } from './tally.ts';

/** What one input says, before the identity policy decides how much of it is kept. */
export type Speaker = {
  /** Equal for two copies of the same voice. */
  readonly id: string;
  readonly perspective?: Perspective;
  readonly rater?: Rater;
  readonly ratings: Ratings;
};

export const speakerOfScoring = ({ id, perspective, rater, ratings }: Scoring): Speaker =>
  defined({ id: digest(id), perspective, rater, ratings });

/** A team that speaks with one voice says only what it has agreed; the rest it leaves unanswered. */
export const speakerOfTeam = (team: TeamEvaluation): Speaker => ({
  id: digest(team),
  ratings: Object.fromEntries(
    answeredElements(team.agreed).map(([elementId, { bht, virksomhet, ...rest }]) => [
      elementId,
      defined({ bht: bareRating(bht), virksomhet: bareRating(virksomhet), ...rest }),
    ]),
  ),
});

/** Voices in the order of their ids, which says nothing about whose they are, and named A, B, C … */
export const nameVoices = (
  speakers: readonly Speaker[],
  identity: 'named' | 'pseudonym',
): readonly Voice[] =>
  speakers.map(({ id, perspective, rater, ratings }, index) =>
    defined({
      id,
      pseudonym: letters(index),
      perspective,
      rater: identity === 'named' ? rater : undefined,
      ratings: identity === 'named' ? ratings : (withoutOwnKeys(ratings) as Ratings),
    }),
  );

export const aggregateVoices = (
  speakers: readonly Speaker[],
  instrument: Instrument,
): AggregatedVoices => ({
  count: speakers.length,
  elements: Object.fromEntries(
    instrument.elements.map((element) => {
      const said = speakers.map((speaker) => speaker.ratings[element.id] ?? {});
      return [element.id, aggregateElement(said, element)];
    }),
  ),
});

/** Notes, suggestions and reasons for not applicable that `aggregate` leaves behind in the inputs. */
export const countTexts = (
  speakers: readonly Speaker[],
): { notes: number; improvements: number; reasons: number } => {
  const said = speakers.flatMap((speaker) =>
    answeredElements(speaker.ratings).map(([, ratings]) => ratings),
  );
  return {
    notes: said.filter(({ notes }) => notes !== undefined).length,
    improvements: said.reduce((sum, { improvements }) => sum + (improvements?.length ?? 0), 0),
    reasons: said
      .flatMap((ratings) => dimensions.map((dimension) => ratings[dimension]))
      .filter((rating) => rating !== undefined && !hasLevel(rating)).length,
  };
};

const aggregateElement = (said: readonly ElementRatings[], element: Element): AggregatedElement => {
  const itemOf = (dimension: Dimension) =>
    withholdSmallGroups(tallyRatings(said.map((ratings) => ratings[dimension])));
  const criteria = aggregateMarks(said, element);
  return defined({ bht: itemOf('bht'), virksomhet: itemOf('virksomhet'), criteria });
};

const aggregateMarks = (
  said: readonly ElementRatings[],
  element: Element,
): AggregatedElement['criteria'] => {
  const counted = criteriaOf(element).flatMap(({ id }): [string, MarkCounts][] => {
    const counts = countMarks(said.map(({ criteria }) => criteria?.[id]));
    return markTotal(counts) < smallestGroup ? [] : [[id, counts]];
  });
  return counted.length === 0 ? undefined : Object.fromEntries(counted);
};

const bareRating = (rating: AgreedRating | undefined): Rating | undefined => {
  if (rating === undefined) return undefined;
  return 'level' in rating ? { level: rating.level } : { notApplicable: rating.notApplicable };
};

// What a person keeps under x- keys may be a name; only the tool's own keys go under a pseudonym.
const withoutOwnKeys = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const known = Object.entries(value).filter(([key]) => !isExtension(key));
  return Object.fromEntries(known.map(([key, inner]) => [key, withoutOwnKeys(inner)]));
};

// Beside the elements a person may keep anything under x- keys.
const answeredElements = <R extends Rating>(
  ratings: Ratings<R>,
): readonly [string, ElementRatings<R>][] =>
  Object.entries(ratings).filter(([key]) => !isExtension(key));
