import type { Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import type { Procurement } from '../model/specification.ts';

/** What a command gets from the outside world; tests give their own. */
export type Context = {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly language: Language;
  /** Whether stdout may carry colours. */
  readonly colour: boolean;
  /** Columns of stdout, 60–120; 80 where it is no terminal. */
  readonly width: number;
  /** Whether data and errors are wanted as JSON. */
  readonly json: boolean;
  /** ISO 8601 calendar date, from the clock or SOURCE_DATE_EPOCH. */
  readonly today: string;
  /** A new random identifier. */
  readonly newId: () => string;
  /** The built-in instrument, or the one in the folder that --elements names. */
  readonly loadInstrument: () => Promise<Instrument>;
  /** What that instrument proposes for a procurement. */
  readonly loadProcurement: (instrument: Instrument) => Promise<Procurement>;
};

/** Writes a line for people: to stderr, where it never mixes with data. */
export const say = (context: Context, line: string): void => {
  context.stderr.write(`${line}\n`);
};

/**
 * Where a session at the keys is shown: undefined where nobody is at any. Data may be sent elsewhere
 * meanwhile; the screens then go where errors go.
 */
export const keyOutput = ({ stdin, stdout, stderr }: Context): NodeJS.WriteStream | undefined =>
  stdin.isTTY ? [stdout, stderr].find((stream) => stream.isTTY) : undefined;
