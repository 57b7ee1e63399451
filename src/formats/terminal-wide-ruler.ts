import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Ruler } from './terminal-ruler.ts';

/** For any text: signs two columns wide, emoji, combining marks. */
export const wideRuler: Ruler = {
  measure: (text) =>
    text.split('\n').reduce((widest, line) => Math.max(widest, stringWidth(line)), 0),
  wrap: (text, width) =>
    wrapAnsi(cutLongWords(text, Math.max(1, width)), Math.max(1, width), { hard: true })
      .split('\n')
      .map((line) => line.trimEnd()),
};

/** The library looks through all of a word again for each line of it. */
const longWord = /[^\s\u001b]{200,}/g;

const graphemes = new Intl.Segmenter();

const cutLongWords = (text: string, width: number): string =>
  text.replace(longWord, (word) => {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const { segment } of graphemes.segment(word)) {
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
