import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Line, Span, Style } from './screen.ts';

/** Turns a run of text into what a terminal shows; plain where there is no colour. */
export type Paint = (text: string, style: Style | undefined) => string;

/** Bold and reversed type carry on any background; the one colour is legible on light and dark alike. */
export const makePaint = (colour: boolean): Paint => {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const styles: Readonly<Record<Style, (text: string) => string>> = {
    strong: chalk.bold,
    mark: chalk.bold.inverse,
    alert: chalk.bold.magenta,
    quiet: chalk.dim,
  };
  return (text, style) => (style === undefined ? text : styles[style](text));
};

/** The rows of a line, none of them wider than `width` columns. */
export const wrapLine = (line: Line, width: number, paint: Paint): readonly string[] => {
  const { right, ...alone } = line;
  if (right === undefined) return wrapLeft(line, width, paint);
  const room = width - widthOf(right) - 2;
  const left = [...(line.label ?? []), ...line.spans];
  if (widthOf(left) <= room || (line.cut === true && room > 10)) {
    const shown = cutSpans(left, room);
    const filler = ' '.repeat(width - widthOf(shown) - widthOf(right));
    return [paintSpans(shown, paint) + filler + paintSpans(right, paint)];
  }
  const rows = wrapLeft(alone, width, paint);
  if (line.spare === true) return rows;
  const pushed = paintSpans(cutSpans(right, width), paint);
  return [...rows, ' '.repeat(width - stringWidth(pushed)) + pushed];
};

/** In terminal columns. */
export const widthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { text }) => sum + stringWidth(text), 0);

export const paintSpans = (spans: readonly Span[], paint: Paint): string =>
  spans.map(({ text, style }) => paint(text, style)).join('');

/** The part of a text that fits, with `…` for the rest. */
export const cutText = (text: string, width: number): string => {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const { segment } of graphemes.segment(text)) {
    used += stringWidth(segment);
    if (used > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
};

const graphemes = new Intl.Segmenter();

const wrapLeft = (line: Line, width: number, paint: Paint): readonly string[] => {
  const label = line.label ?? [];
  const indent = widthOf(label);
  if (line.cut === true) return [paintSpans(cutSpans([...label, ...line.spans], width), paint)];
  const rows = wrapAnsi(paintSpans(line.spans, paint), width - indent, { hard: true });
  return (paintSpans(label, paint) + rows.replaceAll('\n', `\n${' '.repeat(indent)}`)).split('\n');
};

const cutSpans = (spans: readonly Span[], width: number): readonly Span[] => {
  if (widthOf(spans) <= width) return spans;
  let room = width;
  const kept: Span[] = [];
  for (const span of spans) {
    if (room <= 0) break;
    const text = cutText(span.text, room);
    kept.push({ ...span, text });
    room = text === span.text ? room - stringWidth(text) : 0;
  }
  return kept;
};
