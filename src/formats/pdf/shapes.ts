import { colourOperands, number, numbers } from './syntax.ts';

/** The operators that build a path; lengths in points, downwards from the page's upper left corner. */
export type Path = string;
export type Point = readonly [x: number, y: number];
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export const boxPath = ({ x, y, width, height }: Box): Path =>
  `${numbers([x, y, width, height])} re`;

/** Through the points in their order. */
export const linePath = (points: readonly Point[]): Path =>
  points.map((point, index) => `${numbers(point)} ${index === 0 ? 'm' : 'l'}`).join(' ');

/** The same, closed from the last point to the first. */
export const polygonPath = (points: readonly Point[]): Path => `${linePath(points)} h`;

/** How far the handles of a quarter of a circle reach, as a share of its radius. */
const handle = 0.5523;

/** Four curves, which is what a circle is made of in PDF. */
export const circlePath = (x: number, y: number, radius: number): Path => {
  const reach = radius * handle;
  const [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius];
  return [
    `${numbers([left, y])} m`,
    `${numbers([left, y - reach, x - reach, top, x, top])} c`,
    `${numbers([x + reach, top, right, y - reach, right, y])} c`,
    `${numbers([right, y + reach, x + reach, bottom, x, bottom])} c`,
    `${numbers([x - reach, bottom, left, y + reach, left, y])} c`,
    'h',
  ].join(' ');
};

export type Stroke = {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly [mark: number, gap: number] | null;
};

/** The path as it is to be seen: filled, stroked or both. */
export const paint = (path: Path, { fill, stroke }: { fill?: string; stroke?: Stroke }): string => {
  const filled = fill === undefined ? '' : `${colourOperands(fill)} rg `;
  if (stroke === undefined) return `${filled}${path} f\n`;
  const dash = stroke.dash ?? null;
  const stroked = `${number(stroke.width)} w ${colourOperands(stroke.colour)} RG `;
  const operator = fill === undefined ? 'S' : 'B';
  return dash === null
    ? `${filled}${stroked}${path} ${operator}\n`
    : `${filled}${stroked}[${numbers(dash)}] 0 d ${path} ${operator}\n[] 0 d\n`;
};
