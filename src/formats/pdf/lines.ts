import type { Inline } from '../../documents/document.ts';
import type { Fonts } from './assets.ts';
import { type Paragraph, readParagraphs, stretches } from './paragraphs.ts';

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
  const widths = readParagraphs([{ text }], strong).flatMap((paragraph) => {
    const { starts, ends } = findWords(paragraph.text);
    return starts.map((start, index) => measure(fonts, paragraph, start, ends[index] ?? start));
  });
  return (Math.max(0, ...widths) * size) / 1000;
};

// Asked for every word of a document: loops by index, and no objects.
const measure = (
  { regular, strong }: Fonts,
  { text, parts }: Paragraph,
  from: number,
  to: number,
): number => {
  let width = 0;
  let start = 0;
  for (let index = 0; start < to && index < parts.length; index++) {
    const part = parts[index];
    if (part === undefined) break;
    if (part.end > from) {
      const font = part.strong ? strong : regular;
      width += font.unitsOf(text, Math.max(start, from), Math.min(part.end, to));
    }
    start = part.end;
  }
  return width;
};

const breakParagraph = (breaking: Breaking): readonly Line[] => {
  const { paragraph, room, fonts } = breaking;
  const { starts, ends } = findWords(paragraph.text);
  const lines: Line[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  for (let index = 0; index < starts.length; index++) {
    const from = starts[index] ?? 0;
    const to = ends[index] ?? from;
    const width = measure(fonts, paragraph, from, to);
    const gap = end === from ? 0 : measure(fonts, paragraph, end, from);
    if (end > start && used + gap + width <= room) {
      used += gap + width;
      end = to;
      continue;
    }
    if (end > start) lines.push(lineOf(breaking, start, end, used, false));
    const cuts = width > room ? cutWord(breaking, from, to) : [];
    start = from;
    for (const cut of cuts) {
      lines.push(lineOf(breaking, start, cut, measure(fonts, paragraph, start, cut), false));
      start = cut;
    }
    used = cuts.length === 0 ? width : measure(fonts, paragraph, start, to);
    end = to;
  }
  lines.push(lineOf(breaking, start, end, used, true));
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
  for (let at = from; at < to; ) {
    const next = at + ((paragraph.text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
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

/** Between letters, where a long compound or address may go on in the next line. */
const afterHyphen = /(?<=\p{L}[-–/])(?=\p{L})/gu;

type Words = { readonly starts: readonly number[]; readonly ends: readonly number[] };

/** The stretches between which a line may break, spaces left out. */
const findWords = (text: string): Words => {
  const hyphens = /[-–/]/.test(text)
    ? Array.from(text.matchAll(afterHyphen), ({ index }) => index)
    : [];
  const starts: number[] = [];
  const ends: number[] = [];
  let next = 0;
  for (let from = 0; from < text.length; ) {
    const space = text.indexOf(' ', from);
    const to = space === -1 ? text.length : space;
    starts.push(from);
    for (let at = hyphens[next]; at !== undefined && at < to; at = hyphens[++next]) {
      ends.push(at);
      starts.push(at);
    }
    ends.push(to);
    from = to + 1;
  }
  return { starts, ends };
};

const lineOf = (
  { paragraph, size, fonts }: Breaking,
  start: number,
  end: number,
  width: number,
  hardBreak: boolean,
): Line => {
  let x = 0;
  const runs = stretches(paragraph, start, end).map(({ from, to, strong }): Run => {
    const run = { text: paragraph.text.slice(from, to), strong, x: (x * size) / 1000 };
    if (to < end) x += measure(fonts, paragraph, from, to);
    return run;
  });
  return { runs, width: (width * size) / 1000, hardBreak };
};
