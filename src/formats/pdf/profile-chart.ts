import type { Figure, ProfileChart } from '../../documents/document.ts';
import { type Legend, setLegend } from './chart-legend.ts';
import { drawMark, drawRange, drawSeriesLine, lookOf, radius } from './chart-marks.ts';
import type { Piece } from './pieces.ts';
import { type Drawing, fitLine, oneLine, type Setting, setLine, setText } from './setting.ts';
import { colours, styles } from './style.ts';

/** The drawing, with its text equivalent in the structure, and its caption above the labels. */
export const setFigure = (
  setting: Setting,
  { chart, caption, alternative }: Figure,
): readonly Piece[] => {
  const { writer, page } = setting;
  const captionLines = setText(setting, setLine(caption), styles.caption, labelWidth - 10);
  const captionHeight = captionLines.length * styles.caption.leading + 4;
  const { height, draw } = setProfileChart(setting, chart, captionHeight);
  const together = writer.element(writer.root, 'Div');
  const words = setLine(alternative) || setLine(caption);
  const element = writer.element(together, 'Figure', undefined, words);
  const captionElement = writer.element(together, 'Caption');
  const drawing: Piece = {
    height,
    before: 12,
    after: 6,
    keepWithNext: false,
    draw: (y) => {
      writer.figure(element, page, { y, height }, () => draw(y));
      writer.content(captionElement, () => writer.lines(captionLines, page.left, y));
    },
  };
  return [drawing];
};

const labelWidth = 184;
const numberWidth = 18;
/** Half the distance between two series on one level: each has its own lane, so both are seen. */
const lane = 6.5;
/** Bars lie below each other, by this much of what the marks lie beside each other. */
const barShift = 0.42;
const legendGap = 6;
const style = styles.chart;

type Rows = {
  readonly height: number;
  /** Middle of each label's row, from the top of the rows. */
  readonly middles: readonly number[];
  readonly rowHeight: number;
};

/** The profile as a drawing: elements downwards, levels to the right, a line through each series. A rule ends each group. */
export const setProfileChart = (
  setting: Drawing,
  chart: ProfileChart,
  captionHeight: number,
): Legend => {
  const { writer, words, page } = setting;
  const { levels, labels, series } = chart;
  const hasUnlevelled = series.some(({ marks }) =>
    marks.some(
      ({ state, range }) =>
        state === 'notApplicable' || (state === 'undecided' && range === undefined),
    ),
  );
  const titles = hasUnlevelled ? [...levels, words.withoutLevel] : levels;
  const columnWidth = (page.contentWidth - labelWidth) / Math.max(1, titles.length);
  const centreOf = (column: number): number =>
    page.left + labelWidth + (column + 0.5) * columnWidth;
  const heads = titles.map((name) => setText(setting, name, styles.small, columnWidth - 6));
  const headLines = Math.max(1, ...heads.map((lines) => lines.length));
  const headHeight = Math.max(captionHeight, style.leading + headLines * styles.small.leading + 4);
  const legend = setLegend(setting, chart);
  const rows = setRows(chart, page.contentHeight - headHeight - legend.height - legendGap - 40);

  const drawHead = (y: number): void => {
    for (const [column, lines] of heads.entries()) {
      const x = centreOf(column);
      const isLevel = column < levels.length;
      if (isLevel) {
        const number = oneLine(setting, String(column + 1), { ...style, strong: true });
        writer.line(number, x, y, 'center');
      }
      writer.lines(lines, x, isLevel ? y + style.leading : y, 'center');
    }
  };

  const drawGrid = (y: number): void => {
    writer.rule(page, y, colours.ink, 0.9);
    for (const [index, middle] of rows.middles.entries()) {
      const endsGroup = labels[index + 1]?.group !== labels[index]?.group;
      const colour = endsGroup ? colours.muted : colours.faintRule;
      writer.rule(page, y + middle + rows.rowHeight / 2, colour, endsGroup ? 0.6 : 0.4);
    }
    const columns = [...levels.keys()].map(centreOf);
    if (hasUnlevelled) columns.push(centreOf(levels.length) - columnWidth / 2);
    for (const x of columns) writer.stroke([x, y], [x, y + rows.height]);
    writer.rule(page, y + rows.height, colours.ink, 0.6);
  };

  const drawLabels = (y: number): void => {
    for (const [index, { number, title }] of labels.entries()) {
      const top = y + (rows.middles[index] ?? 0) - style.leading / 2;
      const right = page.left + numberWidth;
      writer.line(oneLine(setting, String(number), style), right, top, 'right');
      const line = fitLine(setting, title, style, labelWidth - numberWidth - 10);
      writer.line(line, right + 8, top);
    }
  };

  /** All lines before all marks: no line crosses out a mark of another series. */
  const drawSeries = (y: number): void => {
    const placed = series.map(({ marks }, index) => {
      const shift = (index - (series.length - 1) / 2) * 2 * lane;
      return marks.slice(0, labels.length).map(({ level, state, range }, row) => {
        const middle = y + (rows.middles[row] ?? 0);
        if (range !== undefined) {
          const from = centreOf(range[0] - 1) - radius;
          const to = centreOf(range[1] - 1) + radius;
          const own = middle + shift * barShift;
          return { level, state, bar: { from, to }, at: [(from + to) / 2 + shift, own] as const };
        }
        const x = centreOf(level === null ? levels.length : level - 1) + shift;
        return { level, state, at: [x, middle] as const };
      });
    });
    for (const [index, marks] of placed.entries()) {
      for (const { bar, at } of marks) {
        if (bar !== undefined) drawRange(setting, lookOf(index), bar, at[1]);
      }
    }
    for (const [index, marks] of placed.entries()) {
      const points = marks.map(({ level, at }) => (level === null ? null : at));
      drawSeriesLine(setting, lookOf(index), points);
    }
    for (const [index, marks] of placed.entries()) {
      for (const { state, at } of marks) drawMark(setting, lookOf(index), state, at);
    }
  };

  return {
    height: headHeight + rows.height + legendGap + legend.height,
    draw: (y) => {
      drawHead(y);
      drawGrid(y + headHeight);
      drawLabels(y + headHeight);
      drawSeries(y + headHeight);
      legend.draw(y + headHeight + rows.height + legendGap);
    },
  };
};

const setRows = ({ labels }: ProfileChart, room: number): Rows => {
  const rowHeight = Math.min(11.5, room / Math.max(1, labels.length));
  return {
    height: labels.length * rowHeight,
    middles: labels.map((_, index) => (index + 0.5) * rowHeight),
    rowHeight,
  };
};
