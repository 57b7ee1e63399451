import { isGodbhtError } from '../errors.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import type { Procurement } from '../model/specification.ts';
import { visibleText } from '../text/visible-text.ts';

/** What a command gets from the outside world; tests give their own. */
export type Context = {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly language: Language;
  readonly colour: boolean;
  /** Columns of stdout, 60–120; 80 where it is no terminal. */
  readonly width: number;
  /** A terminal that can't move its cursor, such as an editor's: no session at the keys fits there. */
  readonly isDumb: boolean;
  /** What shows a text that has more lines than the screen; undefined where it is just written. */
  readonly pager: { readonly command: string; readonly rows: number } | undefined;
  readonly json: boolean;
  /** ISO 8601 calendar date, from the clock or SOURCE_DATE_EPOCH. */
  readonly today: string;
  /** Milliseconds of the epoch. */
  readonly now: () => number;
  readonly newId: () => string;
  /** The built-in instrument, or the one in the folder that --elements names. */
  readonly loadInstrument: () => Promise<Instrument>;
  /** What that instrument proposes for a procurement. */
  readonly loadProcurement: (instrument: Instrument) => Promise<Procurement>;
};

/** Writes a line for people: to stderr, where it never mixes with data. */
export const say = (context: Context, line: string): void => {
  context.stderr.write(`${visibleText(line)}\n`);
};

/**
 * Where a session at the keys is shown: undefined where nobody is at any, or the terminal is a dumb one. Data may be sent elsewhere
 * meanwhile; the screens then go where errors go.
 */
export const keyOutput = ({
  stdin,
  stdout,
  stderr,
  isDumb,
}: Context): NodeJS.WriteStream | undefined =>
  stdin.isTTY && !isDumb ? [stdout, stderr].find((stream) => stream.isTTY) : undefined;

/**
 * Works with somebody at the keys and gives the terminal back.
 *
 * @param onInterrupted comes after that, where the person broke off
 */
export const atKeys = async <K extends { readonly close: () => void | Promise<void> }, T>(
  keys: K,
  work: (keys: K) => Promise<T>,
  onInterrupted: () => void = () => undefined,
): Promise<T> => {
  let isInterrupted = false;
  try {
    return await work(keys);
  } catch (error) {
    isInterrupted = isGodbhtError(error) && error.code === 'interrupted';
    throw error;
  } finally {
    await keys.close();
    if (isInterrupted) onInterrupted();
  }
};
