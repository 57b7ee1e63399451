import type { Figure, ProfileChart } from '../../documents/document.ts';
import { type Legend, setLegend } from './chart-legend.ts';
import { drawMark, drawRange, drawSeriesLine, lookOf, radius } from './chart-marks.ts';
import type { Piece } from './pieces.ts';
import { fitLine, oneLine, type Setting, setLine, setText } from './setting.ts';
import { colours, styles } from './style.ts';
import { setCaption } from './text-blocks.ts';

/** The drawing, with its text equivalent in the structure, and its caption below. */
export const setFigure = (
  setting: Setting,
  { chart, caption, alternative }: Figure,
): readonly Piece[] => {
  const { writer, page } = setting;
  const { height, draw } = setProfileChart(setting, chart);
  const together = writer.element(writer.root, 'Div');
  const words = setLine(setting, alternative) || setLine(setting, caption);
  const element = writer.element(together, 'Figure', undefined, words);
  const drawing: Piece = {
    height,
    before: 18,
    keepWithNext: true,
    draw: (y) => {
      const bottom = page.height - y - height;
      writer.setAttributes(element, {
        O: 'Layout',
        Placement: 'Block',
        BBox: [page.left, bottom, page.left + page.contentWidth, bottom + height],
      });
      writer.content(element, () => draw(y));
    },
  };
  const captionPieces = setCaption(setting, caption, together, styles.caption, 8);
  const last = captionPieces.length - 1;
  return [
    drawing,
    ...captionPieces.map((piece, index) => ({
      ...piece,
      keepWithNext: index < last,
      after: index < last ? 0 : 10,
    })),
  ];
};

const labelWidth = 190;
const numberWidth = 18;
/** Half the distance between two series on one level: each has its own lane, so both are seen. */
const lane = 6.5;
const legendGap = 12;
const style = styles.chart;

type Rows = {
  readonly height: number;
  /** Middle of each label's row, and top of each group's title, from the top of the rows. */
  readonly middles: readonly number[];
  readonly titles: readonly { readonly text: string; readonly top: number }[];
  readonly rowHeight: number;
};

/** The profile as a drawing: elements downwards, levels to the right, a line through each series. */
const setProfileChart = (setting: Setting, chart: ProfileChart): Legend => {
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
  const headHeight = style.leading + headLines * styles.small.leading + 6;
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
    for (const { top } of rows.titles) {
      const box = { x: page.left, y: y + top, width: page.contentWidth, height: groupHeight };
      writer.fill(box, colours.tint);
    }
    writer.rule(page, y, colours.ink, 0.9);
    for (const middle of rows.middles) {
      writer.rule(page, y + middle + rows.rowHeight / 2, colours.faintRule, 0.4);
    }
    const columns = [...levels.keys()].map(centreOf);
    if (hasUnlevelled) columns.push(centreOf(levels.length) - columnWidth / 2);
    for (const x of columns) writer.stroke([x, y], [x, y + rows.height]);
    writer.rule(page, y + rows.height, colours.ink, 0.6);
  };

  const drawLabels = (y: number): void => {
    for (const { text, top } of rows.titles) {
      const line = fitLine(setting, text, styles.tableGroup, page.contentWidth - 10);
      const lift = (groupHeight - styles.tableGroup.leading) / 2;
      writer.line(line, page.left + 5, y + top + lift);
    }
    for (const [index, { number, title }] of labels.entries()) {
      const top = y + (rows.middles[index] ?? 0) - style.leading / 2;
      const right = page.left + numberWidth;
      writer.line(oneLine(setting, String(number), style), right, top, 'right');
      const line = fitLine(setting, title, style, labelWidth - numberWidth - 16);
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
          const ends = range.map((end) => centreOf(end - 1) + shift);
          const from = (ends[0] ?? 0) - radius;
          const to = (ends[1] ?? 0) + radius;
          return { level, state, bar: { from, to }, at: [(from + to) / 2, middle] as const };
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

const groupHeight = 16;

const setRows = ({ labels }: ProfileChart, room: number): Rows => {
  const begins = labels.map(
    ({ group }, index) => group !== '' && group !== labels[index - 1]?.group,
  );
  const groups = begins.filter(Boolean).length;
  const rowHeight = Math.min(17.5, (room - groups * groupHeight) / Math.max(1, labels.length));
  const titles: { text: string; top: number }[] = [];
  let height = 0;
  const middles = labels.map(({ group }, index) => {
    if (begins[index] === true) {
      titles.push({ text: group, top: height });
      height += groupHeight;
    }
    height += rowHeight;
    return height - rowHeight / 2;
  });
  return { height, middles, titles, rowHeight };
};
