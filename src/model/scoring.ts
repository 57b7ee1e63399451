import type { InstrumentReference } from './instrument.ts';
import type { Ratings } from './rating.ts';

export const scoringFormat = 'godbht/scoring@1';

export const perspectives = ['bht', 'virksomhet', 'external'] as const;
export type Perspective = (typeof perspectives)[number];

/** The service that is judged, and the undertaking it serves. */
export type Subject = { readonly bht: string; readonly virksomhet: string };

export type Rater = { readonly name?: string; readonly role?: string };

/** One person's private judgement: `*.scoring.yaml`. */
export type Scoring = {
  readonly format: typeof scoringFormat;
  /** Random, made once: how a merge knows two copies of one file. */
  readonly id: string;
  readonly instrument: InstrumentReference;
  readonly subject: Subject;
  readonly perspective: Perspective;
  readonly rater?: Rater;
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly ratings: Ratings;
};

/** Name and role as far as they are known, else nothing. */
export const raterInWords = (rater: Rater | undefined): string =>
  [rater?.name, rater?.role].filter(Boolean).join(', ');
