/**
 * The field's status words for a measure: ikke påbegynt, pågår, utført, utsatt, forkastet; and på plass, for
 * what was there before anybody had to do anything.
 */
export const measureStatuses = [
  ...(['pending', 'ongoing', 'done', 'postponed', 'rejected', 'inPlace'] as const),
] as const;
export type MeasureStatus = (typeof measureStatuses)[number];

export const grades = ['low', 'medium', 'high'] as const;
export type Grade = (typeof grades)[number];

export const outcomes = ['yes', 'partly', 'no'] as const;
export type Outcome = (typeof outcomes)[number];

/** Asked after a measure is done: did it work, was it enough, what else did it bring. */
export type FollowUp = {
  readonly date?: string;
  readonly effective?: Outcome;
  readonly sufficient?: Outcome;
  readonly sideEffects?: string;
  readonly notes?: string;
};

/** What a drafted measure came from, so that the same source is never drafted twice. */
export type MeasureSource =
  | {
      readonly criterion: string;
      /** Which of the criterion's ready measures, from 1; absent where it is the program's own wording. */
      readonly ready?: number;
    }
  | { readonly suggestion: string };

/** An improvement the team has decided on (`actions` on the command line). */
export type Measure = {
  /** `T1`, `T2` …; one of a kind within a file. */
  readonly id: string;
  /** Element id. */
  readonly element: string;
  readonly criterion?: string;
  readonly text: string;
  /** Ids of the instrument's fields of expertise. */
  readonly expertise?: readonly string[];
  /** A role rather than a person. */
  readonly owner?: string;
  /** ISO 8601 calendar date. */
  readonly due?: string;
  readonly priority?: Grade;
  readonly effort?: Grade;
  readonly effect?: Grade;
  readonly status: MeasureStatus;
  /** ISO 8601 date of the evaluation that it is carried on from. */
  readonly since?: string;
  readonly draftedFrom?: MeasureSource;
  readonly followUp?: FollowUp;
};

/** Neither done, there already, nor given up: what still can be overdue. */
export const isOpen = ({ status }: Measure): boolean =>
  status !== 'done' && status !== 'inPlace' && status !== 'rejected';

/** Open and past its day. `today` and due dates are ISO 8601 calendar dates. */
export const isOverdue = (measure: Measure, today: string): boolean =>
  isOpen(measure) && measure.due !== undefined && measure.due < today;
