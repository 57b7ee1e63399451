import type { MarkState, ProfileChart } from '../../documents/document.ts';
import { drawMark, drawStretch, lookOf, type SeriesLook } from './chart-marks.ts';
import type { Line } from './lines.ts';
import { fitLine, type Setting } from './setting.ts';
import { styles } from './style.ts';

type Entry = {
  readonly look: SeriesLook;
  readonly state: MarkState;
  readonly withLine: boolean;
  readonly label: Line;
};

const style = styles.chart;
const rowHeight = 16;
const gap = 20;

export type Legend = { readonly height: number; readonly draw: (y: number) => void };

/** What the series and the marks mean, in words: the states that occur, and no others. */
export const setLegend = (setting: Setting, chart: ProfileChart): Legend => {
  const { words, page } = setting;
  const states = (['set', 'proposed', 'undecided', 'notApplicable', 'unanswered'] as const).filter(
    (state) => chart.series.some(({ marks }) => marks.some((mark) => mark.state === state)),
  );
  const label = (text: string): Line => fitLine(setting, text, style, page.contentWidth / 2);
  const series = chart.series.map(
    ({ name }, index): Entry => ({
      look: lookOf(index),
      state: 'set',
      withLine: true,
      label: label(name),
    }),
  );
  const meanings = states.map((state): Entry => {
    const meaning = chart.legend[state];
    return {
      look: lookOf(0),
      state,
      withLine: false,
      label: label(state === 'unanswered' ? `${words.noMark} ${meaning}` : meaning),
    };
  });
  const rows = [...wrap(series, page.contentWidth), ...wrap(meanings, page.contentWidth)];
  return {
    height: rows.length * rowHeight,
    draw: (y) => {
      for (const [index, row] of rows.entries()) {
        let x = page.left;
        for (const entry of row) {
          drawEntry(setting, entry, x, y + index * rowHeight);
          x += widthOf(entry) + gap;
        }
      }
    },
  };
};

const signWidth = ({ withLine, state }: Entry): number =>
  withLine ? 36 : state === 'unanswered' ? 0 : 16;
const widthOf = (entry: Entry): number => signWidth(entry) + entry.label.width;

const wrap = (entries: readonly Entry[], width: number): readonly (readonly Entry[])[] => {
  const rows: Entry[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    if (used + widthOf(entry) > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(entry);
    used += widthOf(entry) + gap;
  }
  return rows;
};

const drawEntry = (setting: Setting, entry: Entry, x: number, y: number): void => {
  const middle = y + style.leading / 2 + 0.4;
  const centre = x + (entry.withLine ? 14 : 5);
  if (entry.withLine) {
    drawStretch(setting, entry.look, [
      [x, middle],
      [x + 28, middle],
    ]);
  }
  drawMark(setting, entry.look, entry.state, centre, middle);
  setting.writer.line(entry.label, x + signWidth(entry), y, style);
};
