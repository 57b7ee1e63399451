import type { ProfileChart, ProfileSeries } from '../../documents/document.ts';
import { setLegend } from './chart-legend.ts';
import { drawMark, drawStretch, lookOf } from './chart-marks.ts';
import { fitLine, oneLine, type Setting, setText } from './setting.ts';
import { colours, styles } from './style.ts';
import type { Point } from './writer.ts';

export type SetChart = { readonly height: number; readonly draw: (y: number) => void };

const labelWidth = 190;
const numberWidth = 18;
/** Half the distance between two series on one level: each has its own lane, so both are seen. */
const lane = 6.5;
const legendGap = 12;

type Rows = {
  readonly height: number;
  /** Middle of each label's row, and top of each group's title, from the top of the rows. */
  readonly middles: readonly number[];
  readonly titles: readonly { readonly text: string; readonly top: number }[];
  readonly rowHeight: number;
};

/** The profile as a drawing: elements downwards, levels to the right, a line through each series. */
export const setProfileChart = (setting: Setting, chart: ProfileChart): SetChart => {
  const { writer, words, page } = setting;
  const hasUnlevelled = chart.series.some(({ marks }) =>
    marks.some(({ state }) => state === 'undecided' || state === 'notApplicable'),
  );
  const columns = chart.levels.length + (hasUnlevelled ? 1 : 0);
  const columnWidth = (page.contentWidth - labelWidth) / Math.max(1, columns);
  const centreOf = (column: number): number =>
    page.left + labelWidth + (column + 0.5) * columnWidth;
  const heads = [...chart.levels, ...(hasUnlevelled ? [words.withoutLevel] : [])].map((name) =>
    setText(setting, [{ text: name }], styles.small, columnWidth - 6),
  );
  const headHeight =
    styles.chart.leading +
    Math.max(1, ...heads.map((lines) => lines.length)) * styles.small.leading +
    6;
  const legend = setLegend(setting, chart);
  const rows = setRows(chart, page.contentHeight - headHeight - legend.height - legendGap - 40);

  const drawHead = (y: number): void => {
    for (const [column, lines] of heads.entries()) {
      const isLevel = column < chart.levels.length;
      if (isLevel) {
        const style = { ...styles.chart, strong: true };
        const number = oneLine(String(column + 1), style, setting.fonts);
        writer.line(number, centreOf(column) - number.width / 2, y, style);
      }
      for (const [index, line] of lines.entries()) {
        const top = y + (isLevel ? styles.chart.leading : 0) + index * styles.small.leading;
        writer.line(line, centreOf(column) - line.width / 2, top, styles.small);
      }
    }
  };

  const drawGrid = (y: number): void => {
    for (const { top } of rows.titles) {
      writer.fill(
        { x: page.left, y: y + top, width: page.contentWidth, height: groupHeight },
        colours.tint,
      );
    }
    writer.rule(page.left, y, page.contentWidth, colours.ink, 0.9);
    for (const middle of rows.middles) {
      writer.rule(
        page.left,
        y + middle + rows.rowHeight / 2,
        page.contentWidth,
        colours.faintRule,
        0.4,
      );
    }
    const drawVertical = (x: number): void => writer.verticalRule(x, y, rows.height);
    for (const column of chart.levels.keys()) drawVertical(centreOf(column));
    if (hasUnlevelled) drawVertical(centreOf(chart.levels.length) - columnWidth / 2);
    writer.rule(page.left, y + rows.height, page.contentWidth, colours.ink, 0.6);
  };

  const drawLabels = (y: number): void => {
    const style = styles.chart;
    for (const { text, top } of rows.titles) {
      const line = fitLine(setting, text, styles.tableGroup, page.contentWidth - 10);
      const lift = (groupHeight - styles.tableGroup.leading) / 2;
      writer.line(line, page.left + 5, y + top + lift, styles.tableGroup);
    }
    for (const [index, { number, title }] of chart.labels.entries()) {
      const top = y + (rows.middles[index] ?? 0) - style.leading / 2;
      const mark = oneLine(String(number), style, setting.fonts);
      writer.line(mark, page.left + numberWidth - mark.width, top, style);
      const line = fitLine(setting, title, style, labelWidth - numberWidth - 16);
      writer.line(line, page.left + numberWidth + 8, top, style);
    }
  };

  const shiftOf = (series: number): number => (series - (chart.series.length - 1) / 2) * 2 * lane;

  const pointsOf = ({ marks }: ProfileSeries, series: number, y: number) =>
    marks.slice(0, rows.middles.length).map(({ level, state }, index) => ({
      state,
      level,
      at: [
        centreOf(level === null ? chart.levels.length : level - 1) + shiftOf(series),
        y + (rows.middles[index] ?? 0),
      ] as const,
    }));

  /** All lines before all marks: no line crosses out a mark of another series. */
  const drawSeries = (y: number): void => {
    const series = chart.series.map((one, index) => ({
      look: lookOf(index),
      points: pointsOf(one, index, y),
    }));
    for (const { look, points } of series) {
      let stretch: Point[] = [];
      for (const { level, at } of points) {
        if (level === null) {
          drawStretch(setting, look, stretch);
          stretch = [];
        } else {
          stretch.push(at);
        }
      }
      drawStretch(setting, look, stretch);
    }
    for (const { look, points } of series) {
      for (const { state, at } of points) drawMark(setting, look, state, ...at);
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

const groupHeight = 16;

const setRows = ({ labels }: ProfileChart, room: number): Rows => {
  const starts = labels.map(
    ({ group }, index) => group !== '' && group !== labels[index - 1]?.group,
  );
  const groups = starts.filter(Boolean).length;
  const rowHeight = Math.min(17.5, (room - groups * groupHeight) / Math.max(1, labels.length));
  const titles: { text: string; top: number }[] = [];
  let top = 0;
  const middles = labels.map(({ group }, index) => {
    if (starts[index] === true) {
      titles.push({ text: group, top });
      top += groupHeight;
    }
    const middle = top + rowHeight / 2;
    top += rowHeight;
    return middle;
  });
  return { height: top, middles, titles, rowHeight };
};
