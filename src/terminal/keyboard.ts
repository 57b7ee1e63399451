import { emitKeypressEvents, type Interface, type Key } from 'node:readline';
import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { GodbhtError } from '../errors.ts';
import { visibleText } from '../text/visible-text.ts';
import { burstOf } from './pasted.ts';

/** Stands for an answer where the person went back with Esc instead. */
export const back = Symbol('back');
export type Back = typeof back;

/** Who the keys go to at the moment. */
type Taker = { readonly keys: PassThrough; readonly leave: AbortController };

export type Keyboard = {
  /**
   * Lets somebody have the keys until they are done, those pressed before included. Esc aborts the
   * signal instead of going through.
   *
   * @param pastedBreak what a line break in pasted text becomes; null where no text is asked for, and
   *   pasted text is passed over
   * @throws GodbhtError `interrupted` on Ctrl-C, Ctrl-D, a signal or the end of the input
   */
  readonly lend: <T>(
    use: (taker: Taker) => Promise<T>,
    pastedBreak: string | null,
  ) => Promise<T | Back>;
  /** Gives the terminal back as it was found, and keys nobody has taken with it. */
  readonly close: () => void;
};

/**
 * The keys of a terminal. A library of prompts loses what is typed between two of its prompts and
 * takes the lines of a pasted text for answers, so it gets its keys from here one at a time.
 */
export const openKeyboard = (input: NodeJS.ReadStream, output: NodeJS.WriteStream): Keyboard => {
  const early: { readonly text: string; readonly key: Key; readonly isPasted?: true }[] = [];
  let taker: Taker | null = null;
  let isEnded = false;
  let lineBreak: string | null = null;

  // A key may settle a prompt, and the next one is for whoever asks then.
  const handOn = (): void => {
    const next = taker === null || isEnded ? undefined : early.shift();
    if (taker === null || next === undefined) return;
    const isForNobody = next.isPasted === true && lineBreak === null;
    if (next.key.name === 'escape') taker.leave.abort();
    else if (!isForNobody) {
      taker.keys.emit('keypress', next.text.replaceAll('\n', lineBreak ?? ' '), next.key);
    }
    setImmediate(handOn);
  };
  const take = (text: string, key: Key, pasted: { readonly isPasted?: true } = {}): void => {
    early.push({ text: visibleText(text), key, ...pasted });
    if (early.length === 1) setImmediate(handOn);
  };
  const interrupt = (): void => {
    isEnded = true;
    taker?.leave.abort();
  };
  const release = takeKeys(input, output, {
    press: (text, key) => {
      if (key.name === 'tab') return;
      take(key.name === 'return' || key.name === 'enter' ? '' : text, key);
    },
    paste: (text, { isLine }) => {
      take(text, { sequence: asPaste(text) }, { isPasted: true });
      if (isLine) take('', { name: 'return', sequence: '\r' }, { isPasted: true });
    },
    cancel: interrupt,
    interrupt,
  });

  return {
    lend: async (use, pastedBreak) => {
      if (isEnded) throw interrupted();
      lineBreak = pastedBreak;
      const leave = new AbortController();
      taker = { keys: new PassThrough(), leave };
      setImmediate(handOn);
      try {
        return await use(taker);
      } catch (error) {
        if (isEnded) throw interrupted();
        if (leave.signal.aborted) return back;
        throw error;
      } finally {
        taker = null;
      }
    },
    close: () => {
      release();
      const unread = early.map(({ text, key }) => key.sequence ?? text).join('');
      if (unread !== '' && !isEnded) input.unshift(Buffer.from(unread));
    },
  };
};

/** Who the keys of a terminal go to. */
type KeyTaker = {
  readonly press: (text: string, key: Key) => void;
  /**
   * A text that was pasted: never keys, whatever is in it.
   *
   * @param isLine whether it is one line that Enter came with, which may as well have been typed
   */
  readonly paste: (text: string, how: { readonly isLine: boolean }) => void;
  /** On Ctrl-C and Ctrl-D. */
  readonly cancel: () => void;
  /** On a signal, the end of the input or a terminal that is gone. */
  readonly interrupt: () => void;
};

export const interrupted = (): GodbhtError => new GodbhtError('interrupted', {});

/** Takes the keys of a terminal; what it returns gives the terminal back as it was found. */
export const takeKeys = (
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  { press, paste, cancel, interrupt }: KeyTaker,
): (() => void) => {
  let bracketed: string | null = null;
  const take = (text = '', key: Key): void => {
    if (key.name === 'paste-start') bracketed = '';
    else if (key.name === 'paste-end') {
      paste(bracketed ?? '', { isLine: false });
      bracketed = null;
    } else if (bracketed !== null) bracketed += text;
    else if (key.ctrl && (key.name === 'c' || key.name === 'd')) cancel();
    // Nothing may vanish behind a shell because of a slip.
    else if (!(key.ctrl && key.name === 'z')) press(text, key);
  };
  const decoder = new StringDecoder();
  let plain: { readonly text: string; readonly timer: NodeJS.Timeout } | null = null;
  const endPlain = (): void => {
    const { text, timer } = plain ?? {};
    plain = null;
    clearTimeout(timer);
    if (text !== undefined) paste(text, { isLine: false });
  };
  const receive = (chunk: Buffer): void => {
    const text = decoder.write(chunk);
    const burst = burstOf(text);
    const goesOn = plain !== null && text.length > 1;
    if (bracketed === null && (goesOn || burst.kind === 'paste')) {
      clearTimeout(plain?.timer);
      const whole = (plain?.text ?? '') + text;
      plain = { text: whole, timer: setTimeout(endPlain, pasteGap) };
      return;
    }
    endPlain();
    if (bracketed === null && burst.kind === 'line') paste(burst.text, { isLine: true });
    else keys.emit('data', text);
  };
  const restore = (): void => {
    output.write(leavePaste);
  };

  // The library of keys reads what has been sorted out, not the terminal itself.
  const keys = new PassThrough();
  emitKeypressEvents(keys, escapeSoon);
  keys.on('keypress', take);
  input.on('data', receive);
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
    endPlain();
    input.off('data', receive);
    input.setRawMode(false);
    input.pause();
    process.off('exit', restore);
    restore();
  };
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Milliseconds within which a terminal hands on the next part of a long paste. */
const pasteGap = 20;

// Bracketed paste tells pasted text from keys.
const enterPaste = '\u001B[?2004h';
const leavePaste = '\u001B[?2004l\u001B[?25h';

/** A pasted text as a terminal sends it. */
const asPaste = (text: string): string => `\u001B[200~${text}\u001B[201~`;

// Whether Esc is a key or the beginning of one is settled by waiting, half a second unless told otherwise.
// Only this one property of a line reader is read.
const escapeSoon = { escapeCodeTimeout: 30 } as Partial<Interface> as Interface;
