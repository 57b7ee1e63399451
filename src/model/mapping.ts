import type { InstrumentReference } from './instrument.ts';
import type { Subject } from './scoring.ts';

export const mappingFormat = 'godbht/mapping@1';

/** What each column of a table from elsewhere answers: one row of it is one person’s form. */
export type Mapping = {
  readonly format: typeof mappingFormat;
  /** Random, made once: the form’s. */
  readonly id: string;
  readonly instrument: InstrumentReference;
  /** Absent where a column says it. */
  readonly subject?: Subject;
  readonly sheet?: string;
  /** By field code: what is the same for all and in no column. */
  readonly constants?: Choices;
  /** For every column of choices. */
  readonly answers?: Choices;
  readonly columns: readonly MappedColumn[];
};

/** What is written where something was chosen, and what it means in our own words. */
export type Choices = Readonly<Record<string, string | number>>;

export type MappedColumn = {
  /** Its heading, or its letter. */
  readonly column: string;
  /** A field’s code, or one of `columnUses`. */
  readonly field: string;
  readonly answers?: Choices;
};

/** `response` tells one answer of an export from all others, whatever is in it. */
export const columnUses = ['response', 'ignore'] as const;
