import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Inline } from '../documents/document.ts';
import { visibleLine, visibleText } from './visible-text.ts';

/** How a terminal page is written: its width in columns, and what emphasis does to a text. */
export type Page = {
  readonly width: number;
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
};

/** An instance of its own: the global one would read the terminal of the process. */
export const makePage = (width: number, colour: boolean): Page => {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return { width, heading: (text) => chalk.bold.cyan(text), strong: (text) => chalk.bold(text) };
};

/** The display width of the widest line, in columns. */
export const measure = (text: string): number =>
  text.split('\n').reduce((widest, line) => Math.max(widest, stringWidth(line)), 0);

/** The display width of the widest word: what a column needs to break no word. */
export const measureWord = (text: string): number => measure(text.replaceAll(' ', '\n'));

/** Lines of at most `width` columns; a word is broken only where it is wider than that. */
export const wrap = (text: string, width: number): readonly string[] =>
  wrapAnsi(text, Math.max(width, 1), { hard: true })
    .split('\n')
    .map((line) => line.trimEnd());

/** Wrapped lines after a marker, the later ones indented by `indent`. */
export const hang = (marker: string, indent: string, text: string, width: number): string =>
  wrap(text, width - Math.max(measure(marker), measure(indent)))
    .map((line, index) => `${index === 0 ? marker : indent}${line}`.trimEnd())
    .join('\n');

export const styleInline = (inline: Inline, page: Page): string =>
  inline
    .map(({ text, strong }) => (strong ? page.strong(visibleText(text)) : visibleText(text)))
    .join('')
    .trim();

export const styleLine = (text: string, style: (text: string) => string): string => {
  const line = visibleLine(text);
  return line === '' ? '' : style(line);
};
