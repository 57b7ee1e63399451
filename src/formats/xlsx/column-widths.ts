import type { FlatColumn } from './flat-table.ts';
import { pageWidth } from './page.ts';
import { displayWidth } from './row-height.ts';

/** Room that the filter's button takes from a title, and a cell's own margins, in digits. */
export const filterButton = 2.5;
const margins = 1.5;
/** A word longer than this may be broken. */
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
export const columnWidths = (columns: readonly FlatColumn[]): readonly number[] => {
  const floors = columns.map(({ title, texts }) => floorOf(title, texts));
  const shared = new Set(columns.keys());
  for (;;) {
    const taken = floors.reduce((sum, floor, at) => sum + (shared.has(at) ? 0 : floor), 0);
    const shares = columns.reduce((sum, { width }, at) => sum + (shared.has(at) ? width : 0), 0);
    const unit = shares === 0 ? 0 : Math.max(0, pageWidth.landscape - taken) / shares;
    const widths = columns.map(({ width }, at) =>
      shared.has(at) ? width * unit : (floors[at] ?? 0),
    );
    const tooNarrow = [...shared].filter((at) => (widths[at] ?? 0) < (floors[at] ?? 0));
    if (tooNarrow.length === 0) return widths.map((width) => Math.round(width * 10) / 10);
    for (const at of tooNarrow) shared.delete(at);
  }
};
