import type { Cell, CellStyle } from 'hucre/xlsx';
import type { Count, LiveCell } from '../../documents/document.ts';
import { cellText } from './texts.ts';

type RangeOf = (count: Count) => string;

/** Where in the workbook something stands, as a formula writes it. */
export type Places = {
  readonly rangeOf: RangeOf;
  /** Makes place for a list and says where. */
  readonly listAt: (choices: readonly string[]) => string;
};

/** Of a text within a formula. */
const longestText = 255;

/** The only formulas there are: texts in quotes, which nothing in them can end, and ranges of our own. */
export const liveCell = (
  { live, words }: LiveCell,
  { numFmt: _text, ...style }: CellStyle,
  rangeOf: RangeOf,
): Partial<Cell> => ({
  formula: live
    .map((part) => (typeof part === 'string' ? quoted(part) : `COUNTA(${rangeOf(part)})`))
    .join('&'),
  formulaResult: cellText(words),
  style,
});

const quoted = (text: string): string =>
  `"${cellText(text).slice(0, longestText).replaceAll('"', '""')}"`;
