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

// Columns that are enough for two of text, and how wide the one beside the body may be.
const wideEnough = 110;
const widestAside = 80;
const divider = ' │ ';

// On a screen so high that a question at its foot is far from a short text, it follows the text.
const high = 32;

/** How wide a text may be on it. */
export const widthOn = (surface: Surface): number =>
  Math.max(10, Math.min(roomOn(surface), widestText));

const marginOn = ({ columns }: Surface): number => (columns >= 80 ? 2 : 1);

const roomOn = (surface: Surface): number => surface.columns - 2 * marginOn(surface);

/** Fits a screen to a terminal: the question at the bottom and the head stay, the body gets what is left. */
export const layOut = (screen: Screen, view: Viewport): Layout => {
  const margin = marginOn(view);
  const widths = widthsOn(screen, view);
  const { across } = widths;
  const width = widthOn(view);
  const rowsOf = (lines: readonly Line[]): readonly string[] =>
    lines.flatMap((line) => wrapLine(line, width, view.paint));

  const input = screen.input && fitDraft(view.draft, width, Math.max(1, Math.floor(view.rows / 5)));
  const above = [...rowsOf(screen.question), ...fitChoices(screen.choices, width, view.paint)];
  const below = [
    ...(screen.notice === undefined ? [] : rowsOf([screen.notice])),
    ...fitHints(screen.hints, across, view.rows < 24 ? 1 : 2, view.paint),
  ];
  const foot = [...above, ...(input?.rows ?? []), ...below];

  const roomForHead = Math.max(1, view.rows - foot.length - rules - leastBody);
  const head = rowsOf(screen.head).slice(-roomForHead);
  const height = Math.max(0, view.rows - head.length - foot.length - rules);

  const body = fitAcross(screen, widths, height, view.paint);
  const lastScroll = Math.max(0, body.length - height);
  const wanted = Math.min(Math.max(0, view.scroll), lastScroll);
  const first = body.findIndex(({ isFocus }) => isFocus);
  const last = body.findLastIndex(({ isFocus }) => isFocus);
  const scroll = first < 0 ? wanted : Math.min(first, Math.max(wanted, last - height + 1));
  const shown = body.slice(scroll, scroll + height).map(({ text }) => text);
  const hidden = body.length - scroll - shown.length;
  const rule = (sign: string): string => view.paint(ruleWith(sign, across), 'quiet');
  const filler = (above: number): string[] => Array<string>(above).fill('');
  const spare = height - shown.length;
  const between = Math.min(spare, Math.max(0, high - view.rows + height - shown.length));

  const all = [
    ...head,
    rule(scroll > 0 ? view.signs.above(scroll) : ''),
    ...shown,
    ...filler(between),
    rule(hidden > 0 ? view.signs.below(hidden) : ''),
    ...foot,
    ...filler(spare - between),
  ];
  const rows = all.slice(-view.rows).map((row) => (row === '' ? '' : ' '.repeat(margin) + row));
  const firstInputRow = rows.length - (spare - between) - below.length - (input?.rows.length ?? 0);
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

/** How wide the body is, what stands beside it (0 where nothing does), and both together. */
type Widths = { readonly main: number; readonly aside: number; readonly across: number };

// Side by side where there is room for it.
const widthsOn = ({ wide }: Screen, view: Surface): Widths => {
  const width = widthOn(view);
  if (wide === undefined || wide.aside.length === 0 || view.columns < wideEnough) {
    return { main: width, aside: 0, across: width };
  }
  const room = roomOn(view) - divider.length;
  const main = Math.min(widestText, Math.floor(room * 0.58));
  const aside = Math.min(widestAside, room - main);
  return { main, aside, across: main + divider.length + aside };
};

// Both columns scroll together.
const fitAcross = (
  screen: Screen,
  { main, aside }: Widths,
  height: number,
  paint: Paint,
): readonly BodyRow[] => {
  const { wide } = screen;
  if (wide === undefined || aside === 0) return fitBody(screen, main, height, paint);
  const left = fitBody({ body: wide.body }, main, height, paint);
  const right = fitBody({ body: wide.aside }, aside, height, paint);
  return Array.from({ length: Math.max(left.length, right.length) }, (_none, row) => {
    const text = left[row]?.text ?? '';
    const filled = text + ' '.repeat(Math.max(0, main - stringWidth(text)));
    return { text: filled + paint(divider, 'quiet') + (right[row]?.text ?? ''), isFocus: false };
  });
};

type BodyRow = { readonly text: string; readonly isFocus: boolean };

// Space between the lines is worth having as long as nothing has to be scrolled for it.
const fitBody = (
  { body, focus }: Pick<Screen, 'body' | 'focus'>,
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

// The most important that fit, and those that are always in sight.
const fitHints = (
  hints: readonly Hint[],
  width: number,
  most: number,
  paint: Paint,
): readonly string[] => {
  const written = hints.map(({ key, does, always = false }) => ({
    text: `${paint(key, 'strong')} ${does}`,
    always,
  }));
  const lasting = written.filter(({ always }) => always).map(({ text }) => text);
  while (lasting.length > 1 && hintRows(lasting, width).length > most) lasting.shift();
  const kept: string[] = [];
  for (const { text } of written.filter(({ always }) => !always)) {
    if (hintRows([...kept, text, ...lasting], width).length <= most) kept.push(text);
  }
  return hintRows([...kept, ...lasting], width);
};

const hintRows = (hints: readonly string[], width: number): readonly string[] => {
  const rows: string[] = [];
  for (const hint of hints) {
    const row = rows.at(-1);
    const longer = row === undefined ? hint : `${row} · ${hint}`;
    if (row === undefined || stringWidth(longer) > width) rows.push(hint);
    else rows[rows.length - 1] = longer;
  }
  return rows;
};
