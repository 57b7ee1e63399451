import type { MarkState } from '../../documents/document.ts';
import { oneLine, type Setting } from './setting.ts';
import { colours, styles } from './style.ts';
import type { Path, Point } from './writer.ts';

/** How a series is told from the others: by shape and line first, and by colour too. */
export type SeriesLook = {
  readonly shape: 'circle' | 'square' | 'diamond';
  readonly colour: string;
  readonly dash: readonly [number, number] | null;
};

const looks: readonly [SeriesLook, SeriesLook, SeriesLook] = [
  { shape: 'circle', colour: colours.accent, dash: null },
  { shape: 'square', colour: colours.second, dash: [4, 2.5] },
  { shape: 'diamond', colour: colours.ink, dash: [1, 2.5] },
];

/** Of a series by its place, from 0; from the third on they look alike. */
export const lookOf = (series: number): SeriesLook => looks[series] ?? looks[2];

const radius = 4;

/** A mark with its centre at `x`, `y`: filled when set, hollow when proposed, else a sign in its shape. */
export const drawMark = (
  { writer, fonts }: Setting,
  { shape, colour }: SeriesLook,
  state: MarkState,
  x: number,
  y: number,
): void => {
  if (state === 'unanswered') return;
  const isLevel = state === 'set' || state === 'proposed';
  writer.draw(outline(shape, x, y, isLevel ? radius : radius + 0.9), {
    fill: state === 'set' ? colour : colours.white,
    stroke: { colour, width: isLevel ? 1.5 : 0.6 },
  });
  if (isLevel) return;
  const style = { ...styles.small, colour, strong: true };
  const sign = oneLine(state === 'undecided' ? '?' : '–', style, fonts);
  writer.line(sign, x - sign.width / 2, y - style.leading / 2 - 0.2, style);
};

/** About equally large to the eye. */
const outline =
  (shape: SeriesLook['shape'], x: number, y: number, r: number): Path =>
  (pdf) => {
    const half = r - 0.4;
    const reach = r + 1;
    if (shape === 'circle') pdf.circle(x, y, r);
    else if (shape === 'square') pdf.rect(x - half, y - half, 2 * half, 2 * half);
    else pdf.polygon([x, y - reach], [x + reach, y], [x, y + reach], [x - reach, y]);
  };

/** A stretch of a series' line. */
export const drawStretch = (
  { writer }: Setting,
  { colour, dash }: SeriesLook,
  points: readonly Point[],
): void => {
  const [first, ...others] = points;
  if (first === undefined || others.length === 0) return;
  const path: Path = (pdf) => {
    pdf.moveTo(...first);
    for (const point of others) pdf.lineTo(...point);
  };
  writer.draw(path, { stroke: { colour, width: 1.3, dash } });
};
