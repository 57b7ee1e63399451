import { emitKeypressEvents, type Interface, type Key } from 'node:readline';
import { GodbhtError } from '../errors.ts';

/** Who the keys of a terminal go to. */
export type KeyTaker = {
  readonly press: (text: string, key: Key) => void;
  /** A text that was pasted: never keys, whatever is in it. */
  readonly paste: (text: string) => void;
  /** On Ctrl-C, Ctrl-D, a signal, the end of the input or a terminal that is gone. */
  readonly interrupt: () => void;
};

export const interrupted = (): GodbhtError => new GodbhtError('interrupted', {});

/** Takes the keys of a terminal; what it returns gives the terminal back as it was found. */
export const takeKeys = (
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  { press, paste, interrupt }: KeyTaker,
): (() => void) => {
  let pasted: string | null = null;
  const take = (text = '', key: Key): void => {
    if (key.name === 'paste-start') pasted = '';
    else if (key.name === 'paste-end') {
      paste(pasted ?? '');
      pasted = null;
    } else if (pasted !== null) pasted += text;
    else if (key.ctrl && (key.name === 'c' || key.name === 'd')) interrupt();
    // Nothing may vanish behind a shell because of a slip.
    else if (!(key.ctrl && key.name === 'z')) press(text, key);
  };
  const restore = (): void => {
    output.write(leavePaste);
  };

  emitKeypressEvents(input, escapeSoon);
  input.on('keypress', take);
  input.setRawMode(true);
  input.resume();
  output.write(enterPaste);
  process.once('exit', restore);
  // A terminal that is gone reports itself as an error of its streams; they may do so even later.
  for (const event of ['end', 'close', 'error']) input.on(event, interrupt);
  output.on('error', interrupt);
  for (const signal of signals) process.on(signal, interrupt);

  return () => {
    for (const signal of signals) process.off(signal, interrupt);
    input.off('keypress', take);
    input.setRawMode(false);
    input.pause();
    process.off('exit', restore);
    restore();
  };
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

// Bracketed paste tells pasted text from keys.
const enterPaste = '\u001B[?2004h';
const leavePaste = '\u001B[?2004l\u001B[?25h';

/** A pasted text as a terminal sends it. */
export const asPaste = (text: string): string => `\u001B[200~${text}\u001B[201~`;

// Whether Esc is a key or the beginning of one is settled by waiting, half a second unless told otherwise.
// Only this one property of a line reader is read.
const escapeSoon = { escapeCodeTimeout: 30 } as Partial<Interface> as Interface;
