import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Ruler } from './terminal-ruler.ts';

/** For any text: signs two columns wide, emoji, combining marks. */
export const wideRuler: Ruler = {
  measure: (text) => text.split('\n').reduce((widest, line) => Math.max(widest, widthOf(line)), 0),
  wrap: (text, width) =>
    wrapAnsi(cutLongWords(text, Math.max(1, width)), Math.max(1, width), { hard: true })
      .split('\n')
      .map((line) => line.trimEnd()),
};

const graphemes = new Intl.Segmenter();
const pieceLength = 500;

/** Without its last grapheme, which may go on in what follows; with it where there is no other. */
const withoutLast = (text: string): string => {
  const part = text.replace(/[\uD800-\uDBFF]$/, '');
  return part.slice(0, graphemes.segment(part).containing(part.length - 1)?.index || part.length);
};

/** Cut between graphemes: the library takes the square of a text's length to find all of them. */
export const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const whole = text.slice(from, from + pieceLength);
    const goesOn = from + pieceLength < text.length;
    const piece = goesOn ? withoutLast(whole) : whole;
    pieces.push(piece);
    from += piece.length;
  }
  return pieces;
};

const widthOf = (line: string): number =>
  piecesOf(line).reduce((width, part) => width + stringWidth(part), 0);

/** The library looks through all of a word again for each line of it. */
const longWord = /[^\s\p{Cc}]{200,}/gu;

const cutLongWords = (text: string, width: number): string =>
  text.replace(longWord, (word) => {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const { segment } of piecesOf(word).flatMap((part) => [...graphemes.segment(part)])) {
      const needed = stringWidth(segment);
      if (used > 0 && used + needed > width) {
        lines.push(line);
        [line, used] = ['', 0];
      }
      line += segment;
      used += needed;
    }
    return [...lines, line].join('\n');
  });
