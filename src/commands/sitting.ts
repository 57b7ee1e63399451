import type { Instrument } from '../model/instrument.ts';
import type { Evaluation } from '../model/team.ts';
import type { Reading } from '../session/reading.ts';
import type { Context } from './context.ts';

export type Sitting = {
  readonly context: Context;
  readonly instrument: Instrument;
  readonly reading: Reading;
};

/** The file that is worked on, and whether this sitting made it. */
export type Place = {
  readonly file: string;
  readonly isNew: boolean;
  /** How many measures it began with. */
  readonly carriedOn?: number;
  /** What it was started from. */
  readonly earlier?: Evaluation;
};
