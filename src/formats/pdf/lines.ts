import type { Inline } from '../../documents/document.ts';
import type { Fonts } from './fonts.ts';

/** Text of one weight within a line, and where it begins, counted from the line's. */
export type Run = { readonly text: string; readonly strong: boolean; readonly x: number };

export type Line = {
  readonly runs: readonly Run[];
  readonly width: number;
  /** Whether the text asked for a new line after this one. */
  readonly hardBreak: boolean;
};

type Breaking = {
  readonly paragraph: Paragraph;
  /** In 1/1000 of the text's size, as all widths until a line is made of them. */
  readonly room: number;
  readonly size: number;
  readonly fonts: Fonts;
};

/** Breaks a text into lines no wider than `width`; a word that is wider by itself is cut. */
export const breakLines = (
  text: Inline,
  { width, size, strong, fonts }: { width: number; size: number; strong: boolean; fonts: Fonts },
): readonly Line[] =>
  readParagraphs(text, strong).flatMap((paragraph) =>
    breakParagraph({ paragraph, room: (width * 1000) / size, size, fonts }),
  );

/** The widest stretch of a text that only a cut could break. */
export const widestWord = (text: string, size: number, strong: boolean, fonts: Fonts): number => {
  const widths = readParagraphs([{ text }], strong).flatMap((paragraph) =>
    findWords(paragraph.text).map(([from, to]) => measure(fonts, paragraph, from, to)),
  );
  return (Math.max(0, ...widths) * size) / 1000;
};

const measure = (fonts: Fonts, paragraph: Paragraph, from: number, to: number): number =>
  stretches(paragraph, from, to).reduce(
    (sum, { text, strong }) => sum + (strong ? fonts.strong : fonts.regular).widthOf(text, 1000),
    0,
  );

const breakParagraph = (breaking: Breaking): readonly Line[] => {
  const { paragraph, room, fonts } = breaking;
  const lines: Line[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  for (const [from, to] of findWords(paragraph.text)) {
    const width = measure(fonts, paragraph, from, to);
    const gap = measure(fonts, paragraph, end, from);
    if (end > start && used + gap + width <= room) {
      used += gap + width;
      end = to;
      continue;
    }
    if (end > start) lines.push(lineOf(breaking, start, end, false));
    start = from;
    for (const cut of width > room ? cutWord(breaking, from, to) : []) {
      lines.push(lineOf(breaking, start, cut, false));
      start = cut;
    }
    used = start === from ? width : measure(fonts, paragraph, start, to);
    end = to;
  }
  lines.push(lineOf(breaking, start, end, true));
  return lines;
};

/** Where a word that is too wide has to be cut. */
const cutWord = (
  { paragraph, room, fonts }: Breaking,
  from: number,
  to: number,
): readonly number[] => {
  const cuts: number[] = [];
  let used = 0;
  let at = from;
  for (const character of paragraph.text.slice(from, to)) {
    const next = at + character.length;
    const advance = measure(fonts, paragraph, at, next);
    if (used > 0 && used + advance > room) {
      cuts.push(at);
      used = 0;
    }
    used += advance;
    at = next;
  }
  return cuts;
};

/** At a space, and after a hyphen between letters: a long compound or address may go on in the next line. */
const breaks = / |(?<=\p{L}[-–/])(?=\p{L})/gu;

/** From where to where the stretches reach between which a line may break, spaces left out. */
const findWords = (text: string): readonly (readonly [from: number, to: number])[] => {
  const words: [number, number][] = [];
  let start = 0;
  for (const { index, 0: space } of text.matchAll(breaks)) {
    words.push([start, index]);
    start = index + space.length;
  }
  return [...words, [start, text.length]];
};

const lineOf = (
  { paragraph, size, fonts }: Breaking,
  start: number,
  end: number,
  hardBreak: boolean,
): Line => {
  let units = 0;
  const runs = stretches(paragraph, start, end).map(({ text, strong }): Run => {
    const x = (units * size) / 1000;
    units += (strong ? fonts.strong : fonts.regular).widthOf(text, 1000);
    return { text, strong, x };
  });
  return { runs, width: (units * size) / 1000, hardBreak };
};

/** A text without line breaks: its words with one space between, and where its weight changes. */
type Paragraph = { text: string; readonly parts: Part[] };

/** From where the part before ended. */
type Part = { readonly end: number; readonly strong: boolean };

/** What a text consists of; there is always a paragraph. `strong` text has one weight. */
const readParagraphs = (text: Inline, strong: boolean): readonly Paragraph[] => {
  let open: Paragraph = { text: '', parts: [] };
  const paragraphs = [open];
  for (const span of text) {
    for (const [index, line] of span.text.split('\n').entries()) {
      if (index > 0) {
        open = { text: '', parts: [] };
        paragraphs.push(open);
      }
      append(open, line, strong || span.strong === true);
    }
  }
  for (const paragraph of paragraphs) paragraph.text = paragraph.text.replace(/ $/, '');
  return paragraphs;
};

/** Adds a text with single spaces, and with section signs that stay with their number. */
const append = (paragraph: Paragraph, line: string, strong: boolean): void => {
  const isOpen = paragraph.text !== '' && !paragraph.text.endsWith(' ');
  const single = line.replace(/ +/g, ' ').replace(/§ (?=\d)/g, '§\u00a0');
  paragraph.text += isOpen ? single : single.replace(/^ /, '');
  if (paragraph.parts.at(-1)?.strong === strong) paragraph.parts.pop();
  paragraph.parts.push({ end: paragraph.text.length, strong });
};

/** What stands between two places, by its weight. */
const stretches = (
  { text, parts }: Paragraph,
  from: number,
  to: number,
): readonly Omit<Run, 'x'>[] => {
  let start = from;
  return parts.flatMap(({ end, strong }) => {
    const stretch = text.slice(start, Math.min(end, to));
    start = Math.max(start, end);
    return stretch === '' ? [] : [{ text: stretch, strong }];
  });
};
