import type { ProfileChart } from '../../documents/document.ts';
import { drawMark, drawSeriesLine, lookOf } from './chart-marks.ts';
import type { Line } from './lines.ts';
import { type Drawing, fitLine } from './setting.ts';
import { styles } from './style.ts';

type Entry = {
  readonly label: Line;
  readonly signWidth: number;
  readonly drawSign: (x: number, middle: number) => void;
};

const style = styles.chart;
const rowHeight = 16;
const gap = 20;

export type Legend = { readonly height: number; readonly draw: (y: number) => void };

/** What the series and the marks mean, in words: the states that occur, and no others. */
export const setLegend = (setting: Drawing, chart: ProfileChart): Legend => {
  const { writer, page } = setting;
  const rows = wrap(
    [...seriesEntries(setting, chart), ...stateEntries(setting, chart)],
    page.contentWidth,
  );
  return {
    height: rows.length * rowHeight,
    draw: (top) => {
      for (const [index, row] of rows.entries()) {
        const y = top + index * rowHeight;
        let x = page.left;
        for (const { label, signWidth, drawSign } of row) {
          drawSign(x, y + style.leading / 2 + 0.4);
          writer.line(label, x + signWidth, y);
          x += signWidth + label.width + gap;
        }
      }
    },
  };
};

const seriesEntries = (setting: Drawing, { series }: ProfileChart): readonly Entry[] =>
  series.map(({ name }, index) => ({
    label: fitLine(setting, name, style, setting.page.contentWidth / 2),
    signWidth: 36,
    drawSign: (x, middle) => {
      drawSeriesLine(setting, lookOf(index), [
        [x, middle],
        [x + 28, middle],
      ]);
      drawMark(setting, lookOf(index), 'set', [x + 14, middle]);
    },
  }));

const stateEntries = (setting: Drawing, { series, legend }: ProfileChart): readonly Entry[] => {
  const found = new Set(series.flatMap(({ marks }) => marks.map(({ state }) => state)));
  return (['set', 'proposed', 'undecided', 'notApplicable', 'unanswered'] as const)
    .filter((state) => found.has(state))
    .map((state) => {
      const isDrawn = state !== 'unanswered';
      const meaning = isDrawn ? legend[state] : `${setting.words.noMark} ${legend[state]}`;
      return {
        label: fitLine(setting, meaning, style, setting.page.contentWidth / 2),
        signWidth: isDrawn ? series.length * 13 + 3 : 0,
        drawSign: (x, middle) => {
          for (const index of series.keys()) {
            drawMark(setting, lookOf(index), state, [x + 5 + index * 13, middle]);
          }
        },
      };
    });
};

const wrap = (entries: readonly Entry[], width: number): readonly (readonly Entry[])[] => {
  const rows: Entry[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const needed = entry.signWidth + entry.label.width;
    if (used + needed > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(entry);
    used += needed + gap;
  }
  return rows;
};
