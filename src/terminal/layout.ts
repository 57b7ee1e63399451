import stringWidth from 'string-width';
import { type Draft, fitDraft } from './draft.ts';
import type { Hint, Line, Screen } from './screen.ts';
import { cutText, type Paint, paintSpans, wrapLine } from './wrap.ts';

/** What is drawn on, and how. */
export type Surface = {
  readonly columns: number;
  readonly rows: number;
  readonly paint: Paint;
  readonly signs: Signs;
};

export type Viewport = Surface & {
  /** Body rows above the first one shown; corrected where it is out of range. */
  readonly scroll: number;
  /** The text being written, where the screen asks for one. */
  readonly draft: Draft;
};

/** How the rules above and below the body say that there is more of it. */
export type Signs = {
  readonly above: (rows: number) => string;
  readonly below: (rows: number) => string;
};

export type Layout = {
  /** Exactly what to print: as many as the terminal has, none wider than it. */
  readonly rows: readonly string[];
  readonly scroll: number;
  readonly lastScroll: number;
  /** How far one page of the body scrolls. */
  readonly page: number;
  /** Where the text cursor stands, counted from 0; null without a text to write. */
  readonly cursor: { readonly row: number; readonly column: number } | null;
};

// Longer lines are hard to follow from the back of a room.
const widestText = 100;
const leastBody = 3;
const rules = 2;

/** How wide a text may be on it. */
export const widthOn = ({ columns }: Surface): number =>
  Math.max(10, Math.min(columns - 2 * marginOn(columns), widestText));

const marginOn = (columns: number): number => (columns >= 80 ? 2 : 1);

/** Fits a screen to a terminal: the question at the bottom and the head stay, the body gets what is left. */
export const layOut = (screen: Screen, view: Viewport): Layout => {
  const margin = marginOn(view.columns);
  const width = widthOn(view);
  const rowsOf = (lines: readonly Line[]): readonly string[] =>
    lines.flatMap((line) => wrapLine(line, width, view.paint));

  const input = screen.input && fitDraft(view.draft, width, Math.max(1, Math.floor(view.rows / 5)));
  const above = [...rowsOf(screen.question), ...fitChoices(screen.choices, width, view.paint)];
  const below = [
    ...(screen.notice === undefined ? [] : rowsOf([screen.notice])),
    fitHints(screen.hints, width, view.paint),
  ];
  const foot = [...above, ...(input?.rows ?? []), ...below];

  const roomForHead = Math.max(1, view.rows - foot.length - rules - leastBody);
  const head = rowsOf(screen.head).slice(-roomForHead);
  const height = Math.max(0, view.rows - head.length - foot.length - rules);

  const body = fitBody(screen, width, height, view.paint);
  const lastScroll = Math.max(0, body.length - height);
  const wanted = Math.min(Math.max(0, view.scroll), lastScroll);
  const first = body.findIndex(({ isFocus }) => isFocus);
  const last = body.findLastIndex(({ isFocus }) => isFocus);
  const scroll = first < 0 ? wanted : Math.min(first, Math.max(wanted, last - height + 1));
  const shown = body.slice(scroll, scroll + height).map(({ text }) => text);
  const hidden = body.length - scroll - shown.length;
  const rule = (sign: string): string => view.paint(ruleWith(sign, width), 'quiet');

  const all = [
    ...head,
    rule(scroll > 0 ? view.signs.above(scroll) : ''),
    ...shown,
    ...Array<string>(height - shown.length).fill(''),
    rule(hidden > 0 ? view.signs.below(hidden) : ''),
    ...foot,
  ];
  const rows = all.slice(-view.rows).map((row) => (row === '' ? '' : ' '.repeat(margin) + row));
  const firstInputRow = rows.length - below.length - (input?.rows.length ?? 0);
  return {
    rows,
    scroll,
    lastScroll,
    page: Math.max(1, height - 1),
    cursor: input
      ? { row: firstInputRow + input.cursor.row, column: margin + input.cursor.column }
      : null,
  };
};

type BodyRow = { readonly text: string; readonly isFocus: boolean };

// Space between the lines is worth having as long as nothing has to be scrolled for it.
const fitBody = (
  { body, focus }: Screen,
  width: number,
  height: number,
  paint: Paint,
): readonly BodyRow[] => {
  const wrapped = body.map((line, index) =>
    wrapLine(line, width, paint).map((text) => ({ text, isFocus: index === focus })),
  );
  const stack = (...gaps: readonly Line['gap'][]): readonly BodyRow[] =>
    wrapped.flatMap((rows, index) =>
      index > 0 && gaps.includes(body[index]?.gap) ? [{ text: '', isFocus: false }, ...rows] : rows,
    );
  const roomy = stack('always', 'roomy');
  return roomy.length <= height ? roomy : stack('always');
};

const ruleWith = (sign: string, width: number): string => {
  const text = sign === '' ? '' : cutText(`── ${sign} `, width);
  return text + '─'.repeat(width - stringWidth(text));
};

// Side by side where they fit, else two by two, else one below the other.
const fitChoices = (choices: Screen['choices'], width: number, paint: Paint): readonly string[] => {
  const painted = choices.map((spans) => paintSpans(spans, paint));
  const line = painted.join(' ');
  if (stringWidth(line) <= width) return line === '' ? [] : [line];
  const widest = Math.max(...painted.map((choice) => stringWidth(choice)));
  const across = widest * 2 + 1 <= width ? 2 : 1;
  const padded = painted.map((choice) => choice + ' '.repeat(widest - stringWidth(choice)));
  const rows: string[] = [];
  for (let first = 0; first < padded.length; first += across) {
    const row = padded.slice(first, first + across).join(' ');
    rows.push(row.trimEnd());
  }
  return rows;
};

const fitHints = (hints: readonly Hint[], width: number, paint: Paint): string => {
  const written = hints.map(({ key, does }) => `${paint(key, 'key')} ${does}`);
  const last = written.slice(-1);
  const kept: string[] = [];
  for (const hint of written.slice(0, -1)) {
    if (stringWidth([...kept, hint, ...last].join(' · ')) <= width) kept.push(hint);
  }
  return [...kept, ...last].join(' · ');
};
