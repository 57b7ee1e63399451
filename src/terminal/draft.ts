import stringWidth from 'string-width';
import { visibleText } from '../text/visible-text.ts';

/** A text that is being written, with the cursor at a boundary between two characters as people see them. */
export type Draft = { readonly text: string; readonly cursor: number };

/** A key press as a terminal reports it; `text` is what a printing key writes. */
export type Keypress = {
  readonly name: string;
  readonly text: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
};

/** The cursor stands behind the text, where most changes are made. */
export const startDraft = (text: string): Draft => ({ text, cursor: text.length });

/** The draft after one key; keys that write nothing and move nothing leave it as it is. */
export const editDraft = (draft: Draft, key: Keypress): Draft => {
  const command = commandOf(key);
  const motion = motions.find(({ keys }) => keys.includes(command));
  if (motion !== undefined) {
    const place = motion.to(draft);
    return motion.erases === true ? cutOut(draft, place) : { ...draft, cursor: place };
  }
  return key.ctrl || key.meta || !isPrinting(key.text) ? draft : insertText(draft, key.text);
};

/** Puts a text in where the cursor is. */
export const insertText = ({ text, cursor }: Draft, added: string): Draft => ({
  text: text.slice(0, cursor) + added + text.slice(cursor),
  cursor: cursor + added.length,
});

const commandOf = ({ name, ctrl, meta }: Keypress): string =>
  ctrl ? `ctrl-${name}` : meta ? `meta-${name}` : name;

const isPrinting = (text: string): boolean => text !== '' && !/\p{Cc}/u.test(text);

const segmenter = new Intl.Segmenter();

const before = ({ text, cursor }: Draft): number => {
  const last = [...segmenter.segment(text.slice(0, cursor))].at(-1);
  return last === undefined ? 0 : last.index;
};

const after = ({ text, cursor }: Draft): number => {
  const [next] = segmenter.segment(text.slice(cursor));
  return next === undefined ? text.length : cursor + next.segment.length;
};

const wordBefore = ({ text, cursor }: Draft): number =>
  Math.max(0, text.slice(0, cursor).search(/\S+\s*$/u));

const wordAfter = ({ text, cursor }: Draft): number =>
  cursor + (/^\s*\S+/u.exec(text.slice(cursor))?.[0].length ?? text.length - cursor);

const toStart = (): number => 0;
const toEnd = ({ text }: Draft): number => text.length;

/** Without what stands between the cursor and another place. */
const cutOut = ({ text, cursor }: Draft, place: number): Draft => {
  const from = Math.min(place, cursor);
  return { text: text.slice(0, from) + text.slice(Math.max(place, cursor)), cursor: from };
};

type Motion = {
  readonly keys: readonly string[];
  readonly to: (draft: Draft) => number;
  /** What the cursor would pass over is gone. */
  readonly erases?: true;
};

// The motions every shell's line editor has, by their usual keys.
const motions: readonly Motion[] = [
  { keys: ['left', 'ctrl-b'], to: before },
  { keys: ['right', 'ctrl-f'], to: after },
  { keys: ['home', 'ctrl-a'], to: toStart },
  { keys: ['end', 'ctrl-e'], to: toEnd },
  { keys: ['ctrl-left', 'meta-left', 'meta-b'], to: wordBefore },
  { keys: ['ctrl-right', 'meta-right', 'meta-f'], to: wordAfter },
  { keys: ['backspace', 'ctrl-h'], to: before, erases: true },
  { keys: ['delete'], to: after, erases: true },
  { keys: ['ctrl-w', 'meta-backspace'], to: wordBefore, erases: true },
  { keys: ['ctrl-u'], to: toStart, erases: true },
  { keys: ['ctrl-k'], to: toEnd, erases: true },
];

/** A text being written, as rows, and where in them the cursor stands. */
export type FittedDraft = {
  readonly rows: readonly string[];
  readonly cursor: { readonly row: number; readonly column: number };
};

const marker = '> ';

/** The rows around the cursor, at most `most` of them, none wider than `width`. */
export const fitDraft = ({ text, cursor }: Draft, width: number, most: number): FittedDraft => {
  const rows = [marker];
  let used = marker.length;
  let at: FittedDraft['cursor'] | null = null;
  const wrap = (): void => {
    rows.push(' '.repeat(marker.length));
    used = marker.length;
  };
  for (const { segment, index } of segmenter.segment(text)) {
    const shown = visibleText(segment);
    const size = shown === '\n' ? 0 : stringWidth(shown);
    // One column stays free for the cursor behind the last character.
    if (used + size >= width) wrap();
    if (index >= cursor && at === null) at = { row: rows.length - 1, column: used };
    if (shown === '\n') wrap();
    else {
      rows[rows.length - 1] += shown;
      used += size;
    }
  }
  const found = at ?? { row: rows.length - 1, column: used };
  const first = Math.max(0, Math.min(found.row - most + 1, rows.length - most));
  return {
    rows: rows.slice(first, first + most),
    cursor: { ...found, row: found.row - first },
  };
};
