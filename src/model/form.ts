import type { Dimension, InstrumentReference } from './instrument.ts';
import type { Language } from './language.ts';
import type { CriterionMark } from './rating.ts';
import type { Perspective, Subject } from './scoring.ts';

export const formFormat = 'godbht/form@1';

/** What a form carries along out of sight, so that what comes back is known for what it is. */
export type FormStamp = {
  readonly format: typeof formFormat;
  /** Random, made with the form. */
  readonly id: string;
  readonly instrument: InstrumentReference;
  readonly language: Language;
  /** Absent where whoever fills it in is asked. */
  readonly subject?: Subject;
  /** Made for one person: what comes back is that person's, however often. */
  readonly personal?: { readonly perspective: Perspective; readonly role?: string };
};

/**
 * One place of a form where something is filled in. Its code is the same in every format and language, so
 * that an export from elsewhere can be mapped to it: letters, digits and `_` alone.
 */
export type FormField = { readonly code: string } & FieldMeaning;

export type FieldMeaning =
  | { readonly kind: OpeningKind }
  /** A level, or that it is not applicable; `reason` is why. */
  | { readonly kind: 'rating' | 'reason'; readonly element: string; readonly dimension: Dimension }
  | { readonly kind: 'mark'; readonly element: string; readonly criterion: string }
  | { readonly kind: ElementTextKind; readonly element: string };

export const openingKinds = ['bht', 'virksomhet', 'perspective', 'role', 'name', 'date'] as const;
type OpeningKind = (typeof openingKinds)[number];

/** Suggestions and grounds are one to a line. */
export const elementTextKinds = ['notes', 'improvements', 'evidence'] as const;
export type ElementTextKind = (typeof elementTextKinds)[number];

/** The words by which a form's choices are read. */
export type ChoiceWords = {
  readonly notApplicable: string;
  readonly perspective: Readonly<Record<Perspective, string>>;
  readonly mark: Readonly<Record<CriterionMark, string>>;
};
