import type { Document, Inline } from '../documents/document.ts';
import { visibleLine, visibleText } from '../text/visible-text.ts';
import { isNarrow, narrowRuler, type Ruler } from './terminal-ruler.ts';

type Style = (text: string) => string;

/** `width` is in columns. */
export type Page = Ruler & {
  readonly width: number;
  readonly heading: Style;
  readonly strong: Style;
};

/** Loads only what the document calls for: most are narrow throughout, and many are read without colour. */
export const makePage = async (
  document: Document,
  width: number,
  colour: boolean,
): Promise<Page> => {
  const ruler = isNarrow(JSON.stringify(document, null, 1))
    ? narrowRuler
    : (await import('./terminal-wide-ruler.ts')).wideRuler;
  if (!colour) return { ...ruler, width, heading: (text) => text, strong: (text) => text };
  // An instance of its own: the global one would ask the terminal of the process.
  const chalk = new (await import('chalk')).Chalk({ level: 1 });
  return {
    ...ruler,
    width,
    heading: (text) => chalk.bold.cyan(text),
    strong: (text) => chalk.bold(text),
  };
};

/** The width of the widest word: what a column needs to break no word. */
export const measureWord = (text: string, { measure }: Ruler): number =>
  measure(text.replaceAll(' ', '\n'));

export const hang = (marker: string, indent: string, text: string, page: Page): string =>
  page
    .wrap(text, page.width - Math.max(marker.length, indent.length))
    .map((line, index) => `${index === 0 ? marker : indent}${line}`.trimEnd())
    .join('\n');

const styleWords = (text: string, style: Style): string =>
  text.replaceAll(/[^ \n]+/g, (word) => style(word));

/** Styled word by word, so that no style runs on over the end of a line into a border. */
export const styleInline = (inline: Inline, { strong }: Page): string =>
  inline
    .map((span) => {
      const text = visibleText(span.text);
      return span.strong ? styleWords(text, strong) : text;
    })
    .join('')
    .trim();

export const writeLines = (text: string, style: Style, page: Page): readonly string[] => {
  const line = visibleLine(text);
  return line === '' ? [] : page.wrap(line, page.width).map(style);
};
