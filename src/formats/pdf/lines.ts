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

type Part = { readonly text: string; readonly strong: boolean };
type Word = { readonly parts: readonly Part[]; readonly space: boolean; readonly width: number };

/** Breaks a text into lines no wider than `width`; a word that is wider by itself is cut. */
export const breakLines = (
  text: Inline,
  { width, size, strong, fonts }: { width: number; size: number; strong: boolean; fonts: Fonts },
): readonly Line[] => {
  const measure = (part: Part): number =>
    (part.strong ? fonts.strong : fonts.regular).widthOf(part.text, size);
  const spaceWidth = measure({ text: ' ', strong });
  const lines: Line[] = [];

  for (const paragraph of splitParagraphs(text, strong)) {
    let parts: Part[] = [];
    let used = 0;
    const finish = (hardBreak: boolean): void => {
      lines.push(lineOf(parts, measure, hardBreak));
      parts = [];
      used = 0;
    };
    for (const word of splitWords(paragraph, measure)) {
      const gap = word.space && parts.length > 0 ? spaceWidth : 0;
      if (parts.length > 0 && used + gap + word.width > width) finish(false);
      if (word.width > width) {
        for (const piece of cutWord(word, width, measure)) {
          if (parts.length > 0) finish(false);
          parts.push(...piece);
          used = piece.reduce((sum, part) => sum + measure(part), 0);
        }
        continue;
      }
      if (word.space && parts.length > 0) parts.push({ text: ' ', strong });
      used += (parts.length > 0 ? gap : 0) + word.width;
      parts.push(...word.parts);
    }
    finish(true);
  }
  return lines;
};

/** The widest stretch of a text that only a cut could break. */
export const widestWord = (text: string, size: number, strong: boolean, fonts: Fonts): number => {
  const font = strong ? fonts.strong : fonts.regular;
  const measure = (part: Part): number => font.widthOf(part.text, size);
  return splitParagraphs([{ text }], strong)
    .flatMap((paragraph) => splitWords(paragraph, measure))
    .reduce((widest, word) => Math.max(widest, word.width), 0);
};

const splitParagraphs = (text: Inline, strong: boolean): readonly (readonly Part[])[] => {
  const paragraphs: Part[][] = [[]];
  for (const span of text) {
    for (const [index, line] of span.text.split('\n').entries()) {
      if (index > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ text: line, strong: strong || span.strong === true });
    }
  }
  return paragraphs;
};

const splitWords = (parts: readonly Part[], measure: (part: Part) => number): readonly Word[] => {
  const words: Word[] = [];
  let open: Part[] = [];
  let space = false;
  const close = (): void => {
    if (open.length === 0) return;
    words.push({ parts: open, space, width: open.reduce((sum, part) => sum + measure(part), 0) });
    open = [];
    space = false;
  };
  for (const part of parts) {
    for (const token of keepSections(part.text).split(/( +)/)) {
      if (token.startsWith(' ')) {
        close();
        space = true;
      } else if (token !== '') {
        for (const [index, piece] of splitCompound(token).entries()) {
          if (index > 0) close();
          open.push({ text: piece, strong: part.strong });
        }
      }
    }
  }
  close();
  return words;
};

/** Between letters, where a long compound or address may go on in the next line. */
const afterHyphen = /(?<=\p{L}[-–/])(?=\p{L})/u;

const splitCompound = (word: string): readonly string[] =>
  /[-–/]/.test(word) ? word.split(afterHyphen) : [word];

/** A section sign stays with its number. */
const keepSections = (text: string): string =>
  text.includes('§') ? text.replace(/§ (?=\d)/g, '§\u00a0') : text;

const cutWord = (
  word: Word,
  width: number,
  measure: (part: Part) => number,
): readonly (readonly Part[])[] => {
  const pieces: Part[][] = [[]];
  let used = 0;
  for (const part of word.parts) {
    let text = '';
    for (const character of part.text) {
      const advance = measure({ text: character, strong: part.strong });
      if (used > 0 && used + advance > width) {
        if (text !== '') pieces.at(-1)?.push({ text, strong: part.strong });
        pieces.push([]);
        text = '';
        used = 0;
      }
      text += character;
      used += advance;
    }
    if (text !== '') pieces.at(-1)?.push({ text, strong: part.strong });
  }
  return pieces;
};

const lineOf = (
  parts: readonly Part[],
  measure: (part: Part) => number,
  hardBreak: boolean,
): Line => {
  const runs: Run[] = [];
  let start = 0;
  let x = 0;
  let text = '';
  for (const [index, part] of parts.entries()) {
    text += part.text;
    x += measure(part);
    if (parts[index + 1]?.strong === part.strong) continue;
    runs.push({ text, strong: part.strong, x: start });
    text = '';
    start = x;
  }
  return { runs, width: x, hardBreak };
};
