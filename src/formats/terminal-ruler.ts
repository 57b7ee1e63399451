import { stripVTControlCharacters } from 'node:util';

export type Ruler = {
  /** The widest line's width, in columns. */
  readonly measure: (text: string) => number;
  /** Lines of at most `width` columns; a word is broken only where it is wider than that. */
  readonly wrap: (text: string, width: number) => readonly string[];
};

/** Latin letters, punctuation, arrows and the signs of Table 3, each one column wide wherever it is shown. */
const onlyNarrow =
  /^[\n -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2193\u2500-\u257f\u25a0\u25a1\u25cb\u25cf\ufffd]*$/;
/** A word this long may have to be broken where a style begins or ends in it. */
const longWord = /[^\s]{50}/;
const styleStart = '\u001b';

export const isNarrow = (text: string): boolean => onlyNarrow.test(text) && !longWord.test(text);

const widthOf = (line: string): number =>
  line.includes(styleStart) ? stripVTControlCharacters(line).length : line.length;

const wrapLine = (line: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ').filter((part) => part !== '')) {
    if (current !== '' && widthOf(current) + 1 + widthOf(word) <= width) {
      current += ` ${word}`;
      continue;
    }
    if (current !== '') lines.push(current);
    current = word;
    while (widthOf(current) > width && !current.includes(styleStart)) {
      lines.push(current.slice(0, width));
      current = current.slice(width);
    }
  }
  return [...lines, current];
};

/** Ordinary Norwegian needs no Unicode tables: loading them takes longer than the rest of a page. */
export const narrowRuler: Ruler = {
  measure: (text) => text.split('\n').reduce((widest, line) => Math.max(widest, widthOf(line)), 0),
  wrap: (text, width) => text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width))),
};
