import { columnWidths } from '../column-widths.ts';
import type { FlatColumn } from './flat-table.ts';
import { pageWidth } from './page.ts';
import { displayWidth } from './row-height.ts';

/** Room that the filter's button takes from a title, and a cell's own margins, in digits. */
export const filterButton = 2.5;
const margins = 1.5;
const longestWord = 19;
/** How wide the letters of a long word are beside digits, on average. */
const letterWidth = 0.88;

const widestWord = (text: string): number =>
  Math.max(
    ...text.split(/\s+/).map((word) => Math.min(longestWord, displayWidth(word)) * letterWidth),
  );

/** The narrowest a column can be without breaking its words, or hiding its title behind the filter. */
const floorOf = (title: string, texts: readonly string[]): number =>
  Math.max(widestWord(title) + filterButton, ...texts.map(widestWord)) + margins;

/** The shares of a landscape page that columns have, in digits; none narrower than its words. */
export const sheetWidths = (columns: readonly FlatColumn[]): readonly number[] =>
  columnWidths(
    columns.map(({ width }) => width),
    columns.map(({ title, texts }) => floorOf(title, texts)),
    pageWidth.landscape,
  ).map((width) => Math.round(width * 10) / 10);
