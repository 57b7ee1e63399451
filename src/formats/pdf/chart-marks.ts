import type { MarkState } from '../../documents/document.ts';
import { oneLine, type Setting } from './setting.ts';
import { colours, styles } from './style.ts';
import type { Point } from './writer.ts';

/** How a series is told from the others: by shape and line first, and by colour too. */
export type SeriesLook = {
  readonly shape: 'circle' | 'square' | 'diamond';
  readonly colour: string;
  readonly dash: { readonly mark: number; readonly space: number } | null;
};

const looks: readonly [SeriesLook, SeriesLook, SeriesLook] = [
  { shape: 'circle', colour: colours.accent, dash: null },
  { shape: 'square', colour: colours.second, dash: { mark: 4, space: 2.5 } },
  { shape: 'diamond', colour: colours.ink, dash: { mark: 1, space: 2.5 } },
];

/** Of a series by its place, from 0; from the third on they look alike. */
export const lookOf = (series: number): SeriesLook => looks[series] ?? looks[2];

const radius = 4;

/** A mark around its place: filled when set, hollow when proposed, else a sign in its shape. */
export const drawMark = (
  setting: Setting,
  { shape, colour }: SeriesLook,
  state: MarkState,
  [x, y]: Point,
): void => {
  if (state === 'unanswered') return;
  const { pdf } = setting.writer;
  const isLevel = state === 'set' || state === 'proposed';
  pdf.fillColor(state === 'set' ? colour : colours.white).strokeColor(colour);
  pdf.lineWidth(isLevel ? 1.5 : 0.6);
  drawOutline(pdf, shape, x, y, isLevel ? radius : radius + 0.9);
  pdf.fillAndStroke();
  if (isLevel) return;
  const style = { ...styles.small, colour, strong: true };
  const sign = oneLine(setting, state === 'undecided' ? '?' : '–', style);
  setting.writer.line(sign, x, y - style.leading / 2 - 0.2, 'center');
};

/** About equally large to the eye. */
const drawOutline = (
  pdf: PDFKit.PDFDocument,
  shape: SeriesLook['shape'],
  x: number,
  y: number,
  r: number,
): void => {
  const half = r - 0.4;
  const reach = r + 1;
  if (shape === 'circle') pdf.circle(x, y, r);
  else if (shape === 'square') pdf.rect(x - half, y - half, 2 * half, 2 * half);
  else pdf.polygon([x, y - reach], [x + reach, y], [x, y + reach], [x - reach, y]);
};

/** The line of a series through its points, interrupted where one is missing. */
export const drawSeriesLine = (
  { writer: { pdf } }: Setting,
  { colour, dash }: SeriesLook,
  points: readonly (Point | null)[],
): void => {
  if (points.every((point) => point === null)) return;
  pdf.lineWidth(1.3).strokeColor(colour);
  if (dash !== null) pdf.dash(dash.mark, { space: dash.space });
  let isDrawing = false;
  for (const point of points) {
    if (point !== null && isDrawing) pdf.lineTo(...point);
    else if (point !== null) pdf.moveTo(...point);
    isDrawing = point !== null;
  }
  pdf.stroke().undash();
};
