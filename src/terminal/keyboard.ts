import type { Key } from 'node:readline';
import { PassThrough } from 'node:stream';
import { visibleText } from '../text/visible-text.ts';
import { asPaste, interrupted, takeKeys } from './keys.ts';

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
   * @param pastedBreak what a line break in pasted text becomes
   * @throws GodbhtError `interrupted` on Ctrl-C, Ctrl-D, a signal or the end of the input
   */
  readonly lend: <T>(use: (taker: Taker) => Promise<T>, pastedBreak: string) => Promise<T | Back>;
  /** Gives the terminal back as it was found, and keys nobody has taken with it. */
  readonly close: () => void;
};

/**
 * The keys of a terminal. A library of prompts loses what is typed between two of its prompts and
 * takes the lines of a pasted text for answers, so it gets its keys from here one at a time.
 */
export const openKeyboard = (input: NodeJS.ReadStream, output: NodeJS.WriteStream): Keyboard => {
  const early: { readonly text: string; readonly key: Key }[] = [];
  let taker: Taker | null = null;
  let isEnded = false;
  let lineBreak = ' ';

  // A key may settle a prompt, and the next one is for whoever asks then.
  const handOn = (): void => {
    const next = taker === null || isEnded ? undefined : early.shift();
    if (taker === null || next === undefined) return;
    if (next.key.name === 'escape') taker.leave.abort();
    else taker.keys.emit('keypress', next.text.replaceAll('\n', lineBreak), next.key);
    setImmediate(handOn);
  };
  const take = (text: string, key: Key): void => {
    early.push({ text: visibleText(text), key });
    if (early.length === 1) setImmediate(handOn);
  };
  const release = takeKeys(input, output, {
    press: (text, key) => {
      if (key.name === 'tab') return;
      take(key.name === 'return' || key.name === 'enter' ? '' : text, key);
    },
    paste: (text) => take(text, { sequence: asPaste(text) }),
    interrupt: () => {
      isEnded = true;
      taker?.leave.abort();
    },
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
