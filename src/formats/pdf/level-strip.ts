import type { LevelStrip, StripSeries } from '../../documents/document.ts';
import type { Piece } from './pieces.ts';
import { oneLine, type Setting, setLine } from './setting.ts';
import { colours, styles } from './style.ts';

const height = 15;
const radius = 6;
const step = 15;
const gap = 22;
const style = styles.chart;

/** A circle for each level, filled where the series stands and doubled where that is only proposed. */
export const setLevelStrip = (
  setting: Setting,
  { levels, series }: LevelStrip,
): readonly Piece[] => {
  const { writer, page } = setting;
  const words = series.map(({ name, words: said }) => `${name}: ${said}`).join(' ');
  const element = writer.element(writer.root, 'Figure', undefined, setLine(words));
  const draw = (y: number): void => {
    let x: number = page.left;
    for (const one of series) x = drawSeries(setting, one, levels, x, y) + gap;
  };
  return [
    {
      height,
      before: 5,
      keepWithNext: true,
      draw: (y) => writer.figure(element, page, { y, height }, () => draw(y)),
    },
  ];
};

/** Returns where it ends. */
const drawSeries = (
  setting: Setting,
  { name, mark, remark }: StripSeries,
  levels: number,
  left: number,
  y: number,
): number => {
  const { writer } = setting;
  const top = y + (height - style.leading) / 2;
  const label = oneLine(setting, setLine(name), { ...style, strong: true });
  writer.line(label, left, top);
  let x = left + label.width + 6 + radius;
  for (let level = 1; level <= levels; level += 1) {
    drawLevel(setting, level, level === mark.level ? mark.state : null, x, y + height / 2);
    x += step;
  }
  x -= step - radius;
  if (remark === '') return x;
  const beside = oneLine(setting, setLine(remark), styles.small);
  writer.line(beside, x + 5, y + (height - styles.small.leading) / 2);
  return x + 5 + beside.width;
};

const drawLevel = (
  setting: Setting,
  level: number,
  state: StripSeries['mark']['state'] | null,
  x: number,
  middle: number,
): void => {
  const { writer } = setting;
  const { pdf } = writer;
  const isSet = state === 'set';
  const isHere = isSet || state === 'proposed';
  pdf.lineWidth(isHere ? 1.2 : 0.5).strokeColor(isHere ? colours.accent : colours.rule);
  pdf.fillColor(isSet ? colours.accent : colours.white);
  pdf.circle(x, middle, radius).fillAndStroke();
  if (state === 'proposed')
    pdf
      .lineWidth(0.6)
      .circle(x, middle, radius - 1.8)
      .stroke();
  const colour = isSet ? colours.white : isHere ? colours.accent : colours.muted;
  const digit = oneLine(setting, String(level), { ...styles.small, colour, strong: isHere });
  writer.line(digit, x, middle - styles.small.leading / 2 - 0.2, 'center');
};
