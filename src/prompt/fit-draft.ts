import stringWidth from 'string-width';
import { visibleText } from '../formats/visible-text.ts';
import type { Draft } from './edit-line.ts';

/** A text being written, as rows, and where in them the cursor stands. */
export type FittedDraft = {
  readonly rows: readonly string[];
  readonly cursor: { readonly row: number; readonly column: number };
};

const marker = '> ';
const segmenter = new Intl.Segmenter();

/** The rows around the cursor, at most `most` of them, none wider than `width`. */
export const fitDraft = ({ text, cursor }: Draft, width: number, most: number): FittedDraft => {
  const rows = [marker];
  let used = marker.length;
  let at: FittedDraft['cursor'] | null = null;
  const wrap = (): void => {
    rows.push(' '.repeat(marker.length));
    used = marker.length;
  };
  for (const { segment, index } of segmenter.segment(text)) {
    const shown = visibleText(segment);
    const size = shown === '\n' ? 0 : stringWidth(shown);
    // One column stays free for the cursor behind the last character.
    if (used + size >= width) wrap();
    if (index >= cursor && at === null) at = { row: rows.length - 1, column: used };
    if (shown === '\n') wrap();
    else {
      rows[rows.length - 1] += shown;
      used += size;
    }
  }
  const found = at ?? { row: rows.length - 1, column: used };
  const first = Math.max(0, Math.min(found.row - most + 1, rows.length - most));
  return {
    rows: rows.slice(first, first + most),
    cursor: { ...found, row: found.row - first },
  };
};
