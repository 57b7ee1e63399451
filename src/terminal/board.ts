import {
  type Draft,
  editDraft,
  insertText,
  isPrinting,
  type Keypress,
  moveByRow,
  startDraft,
} from './draft.ts';
import { type Layout, layOut, type Surface, widthOn } from './layout.ts';
import type { Screen, TerminalEvent } from './screen.ts';

/** A screen on display: the screen itself, how far it is scrolled, and the text written so far. */
export type Board = {
  readonly screen: Screen;
  readonly scroll: number;
  readonly draft: Draft;
};

/** Puts a screen up; the body stays where it was scrolled to while the screen is about the same thing. */
export const putUp = (screen: Screen, before: Board | null): Board => ({
  screen,
  scroll: before !== null && before.screen.id === screen.id ? before.scroll : 0,
  draft: startDraft(screen.input?.text ?? ''),
});

/** The rows to print, from where the board is scrolled to. */
export const fitBoard = (board: Board, surface: Surface): Layout =>
  layOut(board.screen, { ...surface, scroll: board.scroll, draft: board.draft });

type Outcome = { readonly board: Board } | { readonly event: TerminalEvent };

/** What a key does to a board: it changes what is on display, or it is an answer. */
export const pressOn = (board: Board, key: Keypress, surface: Surface): Outcome => {
  if (board.screen.input !== undefined) return write(board, key, surface);
  if (board.screen.arrows === 'scroll') {
    const scroll = scrolledTo(board, key.name, surface);
    if (scroll !== null) return { board: { ...board, scroll } };
  }
  const name = keyNamed(key);
  return name === '' ? { board } : { event: { kind: 'key', key: name } };
};

/** What a pasted text does: it is written where a text is asked for, and nothing anywhere else. */
export const pasteOn = (board: Board, text: string): Board =>
  board.screen.input === undefined
    ? board
    : { ...board, draft: insertText(board.draft, text.replaceAll(/\r\n?/g, '\n')) };

export const textOf = ({ draft }: Board): TerminalEvent => ({ kind: 'text', text: draft.text });

const write = (board: Board, key: Keypress, surface: Surface): Outcome => {
  const { draft } = board;
  if (isLineBreak(key)) return { board: { ...board, draft: insertText(draft, '\n') } };
  if (isEnter(key)) return { event: textOf(board) };
  if (key.name === 'escape') return { event: { kind: 'cancelled', text: draft.text } };
  // Past the first and the last row of the text, the arrows scroll what stands above it.
  const moved = moveByRow(draft, key.name, widthOn(surface));
  if (moved !== null) return { board: { ...board, draft: moved } };
  const isWriting = ['space', 'home', 'end'].includes(key.name);
  const scroll = isWriting ? null : scrolledTo(board, key.name, surface);
  if (scroll !== null) return { board: { ...board, scroll } };
  return { board: { ...board, draft: editDraft(draft, key) } };
};

const scrolledTo = (board: Board, key: string, surface: Surface): number | null => {
  const to = scrollKeys.get(key);
  // Most keys need no layout, and many may come in one go.
  if (to === undefined) return null;
  const layout = fitBoard(board, surface);
  return Math.max(0, Math.min(layout.lastScroll, to(layout)));
};

const scrollKeys = new Map<string, (layout: Layout) => number>([
  ['up', ({ scroll }) => scroll - 1],
  ['down', ({ scroll }) => scroll + 1],
  ['pageup', ({ scroll, page }) => scroll - page],
  ['pagedown', ({ scroll, page }) => scroll + page],
  // One key reads everything: past the end it starts over.
  ['space', ({ scroll, lastScroll, page }) => (scroll >= lastScroll ? 0 : scroll + page)],
  ['home', () => 0],
  ['end', ({ lastScroll }) => lastScroll],
]);

const isEnter = ({ name }: Keypress): boolean => name === 'return' || name === 'enter';

// Ctrl-J works in every terminal, Alt-Enter in most.
const isLineBreak = (key: Keypress): boolean => key.name === 'enter' || (isEnter(key) && key.meta);

// Control and meta combinations mean nothing here; Ctrl-C and Ctrl-D never come this far.
const keyNamed = (key: Keypress): string => {
  if (key.ctrl || key.meta) return key.name === 'escape' ? 'escape' : '';
  if (isEnter(key)) return 'enter';
  return key.name === '' && isPrinting(key.text) ? key.text : key.name;
};
