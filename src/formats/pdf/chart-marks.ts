import type { MarkState } from '../../documents/document.ts';
import { type Paint, type Point, place } from './canvas.ts';
import { type Drawing, oneLine } from './setting.ts';
import { colours, styles } from './style.ts';

/** How a series is told from the others: by shape and line first, and by colour too. */
export type SeriesLook = {
  /** The path of a shape around a place; all are about equally large to the eye. */
  readonly outline: (x: number, y: number, radius: number) => string;
  readonly colour: string;
  readonly dash: NonNullable<Paint['dash']> | null;
};

const polygon = (points: readonly Point[]): string => `M${points.map(place).join('L')}Z`;
const circle: SeriesLook['outline'] = (x, y, radius) => capsule(x, x, y, radius);
const square: SeriesLook['outline'] = (x, y, radius) => {
  const half = radius - 0.4;
  return polygon([
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
  ]);
};
const diamond: SeriesLook['outline'] = (x, y, radius) => {
  const reach = radius + 1;
  return polygon([
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
  ]);
};

const triangle: SeriesLook['outline'] = (x, y, radius) => {
  const reach = radius + 0.9;
  return polygon([
    [x, y - reach],
    [x + reach, y + reach * 0.8],
    [x - reach, y + reach * 0.8],
  ]);
};

/** A line that is as thick as its round ends; a circle where these meet. */
const capsule = (from: number, to: number, y: number, radius: number): string => {
  const end = `A${radius} ${radius} 0 0 1 `;
  return `M${place([from, y - radius])}L${place([to, y - radius])}${end}${place([to, y + radius])}L${place([from, y + radius])}${end}${place([from, y - radius])}Z`;
};

const last: SeriesLook = {
  outline: triangle,
  colour: colours.muted,
  dash: { mark: 9, space: 2 },
};
const looks: readonly SeriesLook[] = [
  { outline: circle, colour: colours.accent, dash: null },
  { outline: square, colour: colours.second, dash: { mark: 4, space: 2.5 } },
  { outline: diamond, colour: colours.ink, dash: { mark: 1, space: 2.5 } },
  last,
];

/** Of a series by its place, from 0; from the fourth on they look alike. */
export const lookOf = (series: number): SeriesLook => looks[series] ?? last;

export const radius = 4;

/** A mark around its place: filled when set, hollow when proposed, else a sign in its shape. */
export const drawMark = (
  setting: Drawing,
  { outline, colour }: SeriesLook,
  state: MarkState,
  [x, y]: Point,
): void => {
  if (state === 'unanswered') return;
  const isLevel = state === 'set' || state === 'proposed';
  setting.writer.shape(outline(x, y, isLevel ? radius : radius + 0.9), {
    fill: state === 'set' ? colour : colours.white,
    stroke: colour,
    thickness: isLevel ? 1.5 : 0.6,
  });
  if (isLevel) return;
  const style = { ...styles.small, colour, strong: true };
  const sign = oneLine(setting, state === 'undecided' ? '?' : '–', style);
  setting.writer.line(sign, x, y - style.leading / 2 - 0.2, 'center');
};

const rangeHeight = 5.2;

/** From the lowest to the highest answer, where nothing is decided; as high as leaves room for two in a row. */
export const drawRange = (
  { writer }: Drawing,
  { colour }: SeriesLook,
  { from, to }: { readonly from: number; readonly to: number },
  y: number,
): void => {
  const half = rangeHeight / 2;
  const path = capsule(from + half, to - half, y, half);
  writer.shape(path, { fill: colours.tint, stroke: colour, thickness: 0.6 });
};

/** The line of a series through its points, interrupted where one is missing. */
export const drawSeriesLine = (
  { writer }: Drawing,
  { colour, dash }: SeriesLook,
  points: readonly (Point | null)[],
): void => {
  const path = points.map((point, index) => {
    if (point === null) return '';
    return `${(points[index - 1] ?? null) === null ? 'M' : 'L'}${place(point)}`;
  });
  const paint = { stroke: colour, thickness: 1.3, ...(dash === null ? {} : { dash }) };
  writer.shape(path.join(''), paint);
};
