import type { Inline } from '../../documents/document.ts';
import type { Font, Fonts } from './fonts.ts';
import type { TextStyle } from './style.ts';

/** Text of one weight. */
type Stretch = { readonly text: string; readonly strong: boolean };

/** `x` is where it begins, counted from its line's beginning. */
export type Run = Stretch & { readonly x: number };

export type Line = {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly style: TextStyle;
  /** Whether the text asked for a new line after this one. */
  readonly hardBreak: boolean;
};

type Type = { readonly style: TextStyle; readonly fonts: Fonts };
type Column = Type & { readonly width: number };

/** Breaks a text into lines no wider than `width`; a word that is wider by itself is cut. */
export const breakLines = (text: Inline, column: Column): readonly Line[] =>
  readParagraphs(text, column.style.strong).flatMap((paragraph) =>
    breakParagraph(paragraph, column),
  );

export const fontOf = ({ strong }: Pick<TextStyle, 'strong'>, fonts: Fonts): Font =>
  strong ? fonts.strong : fonts.regular;

/** One line of it all. */
export const lineOf = (
  stretches: readonly Stretch[],
  { style, fonts }: Type,
  hardBreak: boolean,
): Line => {
  let width = 0;
  const runs = stretches.map(({ text, strong }): Run => {
    const x = width;
    width += fontOf({ strong }, fonts).widthOf(text, style.size);
    return { text, strong, x };
  });
  return { runs, width, style, hardBreak };
};

/** The widest stretch of a text that only a cut could break. */
export const widestWord = (text: string, { style, fonts }: Type): number => {
  const words = readParagraphs([{ text }], style.strong).flatMap((paragraph) =>
    wordsIn(paragraph).map(({ text: one }) => one),
  );
  return words.reduce(
    (widest, one) => Math.max(widest, fontOf(style, fonts).widthOf(one, style.size)),
    0,
  );
};

const breakParagraph = (paragraph: Paragraph, column: Column): readonly Line[] => {
  const lines: Line[] = [];
  let start = 0;
  let end = 0;
  const line = (to: number, hardBreak = false): Line =>
    lineOf(between(paragraph, start, to), column, hardBreak);
  for (const { from, text: found } of wordsIn(paragraph)) {
    const to = from + found.length;
    if (end > start && line(to).width > column.width) {
      lines.push(line(end));
      start = from;
    }
    for (const cut of line(to).width > column.width ? cutWord(paragraph, from, to, column) : []) {
      lines.push(line(cut));
      start = cut;
    }
    end = to;
  }
  return [...lines, line(end, true)];
};

/** Where a word that is too wide has to be cut. */
const cutWord = (
  paragraph: Paragraph,
  from: number,
  to: number,
  column: Column,
): readonly number[] => {
  const cuts: number[] = [];
  let used = 0;
  let at = from;
  for (const character of textOf(paragraph).slice(from, to)) {
    const next = at + character.length;
    const advance = lineOf(between(paragraph, at, next), column, false).width;
    if (used > 0 && used + advance > column.width) {
      cuts.push(at);
      used = 0;
    }
    used += advance;
    at = next;
  }
  return cuts;
};

/** Ends at a space, and after a hyphen between letters: a long compound may go on in the next line. */
const word = /[^ ]+?(?= |$|(?<=\p{L}[-–/])\p{L})/gu;
/** An address, or the name of a file: longer than nearly all words, ids and dates. */
const longWord = 24;
const partOfLongWord = /.{2,}?(?<=[-–/@._:?&=])(?=[\p{L}\p{N}])|.+$/gu;

type Word = { readonly from: number; readonly text: string };

const wordsIn = (paragraph: Paragraph): readonly Word[] =>
  Array.from(textOf(paragraph).matchAll(word), ({ index, 0: text }) => ({
    from: index,
    text,
  })).flatMap((one) =>
    one.text.length < longWord
      ? [one]
      : Array.from(one.text.matchAll(partOfLongWord), ({ index, 0: text }) => ({
          from: one.from + index,
          text,
        })),
  );

/** A text without line breaks, with one space at most between its words. */
type Paragraph = readonly Stretch[];

const textOf = (paragraph: Paragraph): string => paragraph.map(({ text }) => text).join('');

/** What a text consists of; there is always a paragraph. `strong` text has one weight. */
const readParagraphs = (text: Inline, strong: boolean): readonly Paragraph[] => {
  let open: Stretch[] = [];
  const paragraphs = [open];
  for (const span of text) {
    for (const [index, line] of span.text.split('\n').entries()) {
      if (index > 0) {
        open = [];
        paragraphs.push(open);
      }
      // A section sign stays with its number.
      const single = line.replace(/ +/g, ' ').replace(/§ (?=\d)/g, '§\u00a0');
      const follows = open.at(-1)?.text.endsWith(' ') === false;
      const added = follows ? single : single.replace(/^ /, '');
      if (added !== '') open.push({ text: added, strong: strong || span.strong === true });
    }
  }
  return paragraphs;
};

/** What stands between two places. */
const between = (paragraph: Paragraph, from: number, to: number): Paragraph => {
  let start = 0;
  return paragraph.flatMap(({ text, strong }) => {
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += text.length;
    return part === '' ? [] : [{ text: part, strong }];
  });
};
