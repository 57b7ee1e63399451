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

export const isPrinting = (text: string): boolean => text !== '' && !/\p{Cc}/u.test(text);

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
const more = { above: '↑ ', below: '↓ ' };

/** The rows around the cursor, at most `most` of them, none wider than `width`; a sign tells of others. */
export const fitDraft = (draft: Draft, width: number, most: number): FittedDraft => {
  const rows = rowsOf(draft.text, width);
  const { row, column } = placeOf(draft.cursor, rows, width);
  const first = Math.max(0, Math.min(row - most + 1, rows.length - most));
  const last = Math.min(first + most, rows.length) - 1;
  const before = (index: number): string => {
    if (index === first && first > 0) return more.above;
    if (index === last && last < rows.length - 1) return more.below;
    return index === 0 ? marker : ' '.repeat(marker.length);
  };
  return {
    rows: rows
      .slice(first, last + 1)
      .map((one, index) => before(first + index) + shownIn(one, width)),
    cursor: { row: row - first, column: marker.length + column },
  };
};

/** The cursor a row up or down, as far from the left as it stood; null where there is no such row. */
export const moveByRow = (draft: Draft, key: string, width: number): Draft | null => {
  const step = new Map([
    ['up', -1],
    ['down', 1],
  ]).get(key);
  if (step === undefined) return null;
  const rows = rowsOf(draft.text, width);
  const { row, column } = placeOf(draft.cursor, rows, width);
  const to = rows[row + step];
  if (to === undefined) return null;
  const sign = to.signs.findLast((one) => one.column <= column) ?? to.signs[0];
  return { ...draft, cursor: sign?.index ?? to.start };
};

/** A character as people see it, where it stands in the text, and in which column of its row. */
type Sign = { readonly shown: string; readonly index: number; readonly column: number };
type Row = { readonly start: number; readonly signs: readonly Sign[] };

/** Wrapped between words; the spaces at the end of a row hang over it. One column is left for the cursor. */
const rowsOf = (text: string, width: number): readonly Row[] => {
  const most = Math.max(1, width - marker.length - 1);
  const rows: { start: number; signs: Sign[] }[] = [{ start: 0, signs: [] }];
  let column = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const row = rows.at(-1) ?? { start: 0, signs: [] };
    if (segment === '\n') {
      row.signs.push({ shown: '', index, column });
      rows.push({ start: index + 1, signs: [] });
      column = 0;
      continue;
    }
    const shown = visibleText(segment);
    const size = stringWidth(shown);
    if (column + size > most && shown !== ' ') {
      const word = row.signs.findLastIndex((one) => one.shown === ' ') + 1;
      const carried = word > 0 ? row.signs.splice(word) : [];
      const from = carried[0]?.column ?? column;
      rows.push({
        start: carried[0]?.index ?? index,
        signs: carried.map((one) => ({ ...one, column: one.column - from })),
      });
      column -= from;
    }
    rows.at(-1)?.signs.push({ shown, index, column });
    column += size;
  }
  return rows.map((row, index) =>
    index < rows.length - 1
      ? row
      : { ...row, signs: [...row.signs, { shown: '', index: text.length, column }] },
  );
};

const placeOf = (cursor: number, rows: readonly Row[], width: number): FittedDraft['cursor'] => {
  const row = rows.findLastIndex(({ start }) => start <= cursor);
  const sign = rows[row]?.signs.findLast(({ index }) => index <= cursor);
  return { row, column: Math.min(sign?.column ?? 0, width - marker.length - 1) };
};

const shownIn = ({ signs }: Row, width: number): string =>
  signs
    .filter(({ column }) => column < width - marker.length - 1)
    .map(({ shown }) => shown)
    .join('');
