import type { Level } from './instrument.ts';

/** A level, or not applicable with the reason why; an absent rating is unanswered, which is neither. */
export type Rating = LevelRating | NotApplicable;
type LevelRating = { readonly level: Level };
type NotApplicable = { readonly notApplicable: string };

/** How far a criterion is met; not a score, but input to the discussion. */
export const criterionMarks = ['met', 'partly', 'unmet'] as const;
export type CriterionMark = (typeof criterionMarks)[number];

/** What a level rests on: a document, an observation, a sample. */
export type Evidence = {
  readonly text: string;
  /** ISO 8601 calendar date. */
  readonly date?: string;
  /** The evaluation it comes from, and a digest of it as it was. */
  readonly from?: {
    readonly instrument: string;
    readonly version: string;
    readonly digest: string;
  };
};

/** What one voice says about one element. `R` is what is kept of a judgement: more in a team's agreement. */
export type ElementRatings<R extends object = Rating> = {
  readonly bht?: R;
  readonly virksomhet?: R;
  /** By criterion id. */
  readonly criteria?: Readonly<Record<string, CriterionMark>>;
  readonly notes?: string;
  readonly improvements?: readonly string[];
  readonly evidence?: readonly Evidence[];
};

/** By element id. */
export type Ratings<R extends object = Rating> = Readonly<Record<string, ElementRatings<R>>>;

export const hasLevel = <R extends Rating>(rating: R): rating is R & LevelRating =>
  'level' in rating;

/** The rating itself, without what a team or a person keeps beside it. */
export const bareRating = (rating: Rating): Rating =>
  hasLevel(rating) ? { level: rating.level } : { notApplicable: rating.notApplicable };
