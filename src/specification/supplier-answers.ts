import type { Answer, SupplierFact } from '../model/supplier-form.ts';

export type AnswerCell = { readonly text: string; readonly isFormula: boolean };

export type AnswerSheet = {
  readonly name: string;
  readonly rows: readonly (readonly AnswerCell[])[];
  /** Larger than what is read: its rows are not there. */
  readonly isTooLarge?: boolean;
  readonly comments?: readonly { readonly cell: string; readonly text: string }[];
};

export type AnswerBook = {
  readonly sheets: readonly AnswerSheet[];
  /** Pictures, text boxes and the like: nobody reads them but a person. */
  readonly drawings: number;
};

/** A sheet as the form was sent out with it. */
export type SentSheet = {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
};

export type GivenAnswer = {
  /** Null where there is none, or something that is none of the three. */
  readonly answer: Answer | null;
  /** What stands there instead of one of the three; empty otherwise. */
  readonly given: string;
  /** What stands there was computed, and is no answer whatever it shows. */
  readonly isFormula: boolean;
  readonly comment: string;
};

/** As the supplier wrote it: prices are never reckoned with here. */
export type GivenPrice = {
  readonly unit: string;
  readonly price: string;
  /** What stands there was computed. */
  readonly isFormula: boolean;
};

export type SupplierAnswers = {
  readonly name: string;
  readonly facts: Readonly<Partial<Record<SupplierFact, string>>>;
  /** By requirement id; all requirements are there. */
  readonly answers: Readonly<Record<string, GivenAnswer>>;
  /** By requirement id; only those with a price or a unit. */
  readonly prices: Readonly<Record<string, GivenPrice>>;
  /** What else the file tells that somebody has to look at. */
  readonly notices: readonly FormNotice[];
  /** The file they were read from; its name as whoever evaluates knows it, without the way to it. */
  readonly source: { readonly file: string; readonly sha256: string } | null;
};

/** Where something stands: row 1 is the titles, and a cell is written as a spreadsheet does (B3). */
type AtCell = { readonly sheet: string; readonly cell: string };

/** What was added to, taken from or changed in a form beside its answers, or couldn't be read or checked. */
export type FormNotice =
  | { readonly kind: 'other-version'; readonly title: string; readonly version: string }
  | { readonly kind: 'unchecked-form' }
  | (AtCell & {
      readonly kind: 'changed-cell';
      /** Both shortened to what stands around the first difference. */
      readonly expected: string;
      readonly found: string;
    })
  | (AtCell & { readonly kind: 'added-cell'; readonly found: string })
  | (AtCell & { readonly kind: 'formula' })
  | (AtCell & { readonly kind: 'cell-comment'; readonly text: string })
  | { readonly kind: 'removed-row'; readonly sheet: string; readonly text: string }
  | { readonly kind: 'white-space'; readonly sheet: string; readonly id: string }
  | { readonly kind: 'missing-sheet'; readonly sheet: string }
  | { readonly kind: 'extra-sheet'; readonly sheet: string }
  | { readonly kind: 'drawings'; readonly count: number }
  | { readonly kind: 'more-notices'; readonly count: number };

/** Why a filled form is refused. Rows are counted from 1, as a spreadsheet shows them. */
export type AnswerFault =
  | { readonly kind: 'newer-form'; readonly found: string }
  | { readonly kind: 'no-table' }
  | { readonly kind: 'no-name' }
  | (InRow & { readonly kind: 'name-too-long'; readonly longest: number })
  | { readonly kind: 'column-missing'; readonly sheet: string; readonly column: string }
  | { readonly kind: 'column-twice'; readonly sheet: string; readonly column: string }
  | { readonly kind: 'id-missing'; readonly sheet: string; readonly id: string }
  | (InRow & { readonly kind: 'row-without-id' })
  | (InRow & { readonly kind: 'formula'; readonly id: string | null; readonly column: string })
  | (InRow & { readonly kind: 'unknown-id'; readonly id: string })
  | (InRow & { readonly kind: 'id-twice'; readonly id: string; readonly first: number })
  | (InRow & {
      readonly kind: 'text-changed';
      readonly id: string;
      /** Both shortened to what stands around the first difference. */
      readonly expected: string;
      readonly found: string;
      /** The form was sent out with the text that was found: the specification is what changed. */
      readonly wasSent: boolean;
    });

type InRow = { readonly sheet: string; readonly row: number };
