import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Ruler } from './terminal-ruler.ts';

/** For any text: signs two columns wide, emoji, combining marks. */
export const wideRuler: Ruler = {
  measure: (text) =>
    text.split('\n').reduce((widest, line) => Math.max(widest, stringWidth(line)), 0),
  wrap: (text, width) =>
    wrapAnsi(text, Math.max(1, width), { hard: true })
      .split('\n')
      .map((line) => line.trimEnd()),
};
