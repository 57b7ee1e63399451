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

/** Some hundred characters each, cut where a sign begins: the longer a text, the slower its graphemes are found. */
const piece = /.{500,}?(?<!\u200d)(?=[\p{L}\p{N}\s\p{Extended_Pictographic}]|$)|.+$/gsu;

const piecesOf = (text: string): readonly string[] =>
  text.length < 1000 ? [text] : (text.match(piece) ?? []);

const widthOf = (line: string): number =>
  piecesOf(line).reduce((width, part) => width + stringWidth(part), 0);

/** The library looks through all of a word again for each line of it. */
const longWord = /[^\s\p{Cc}]{200,}/gu;

const graphemes = new Intl.Segmenter();

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
