import type { MarkState } from '../../documents/document.ts';
import { oneLine, type Setting } from './setting.ts';
import { colours, styles } from './style.ts';
import type { Point } from './writer.ts';

/** How a series is told from the others: by shape and line first, and by colour too. */
export type SeriesLook = {
  /** Begins a shape around a place; all are about equally large to the eye. */
  readonly outline: (pdf: PDFKit.PDFDocument, x: number, y: number, radius: number) => void;
  readonly colour: string;
  readonly dash: { readonly mark: number; readonly space: number } | null;
};

const circle: SeriesLook['outline'] = (pdf, x, y, radius) => pdf.circle(x, y, radius);
const square: SeriesLook['outline'] = (pdf, x, y, radius) => {
  const half = radius - 0.4;
  pdf.rect(x - half, y - half, 2 * half, 2 * half);
};
const diamond: SeriesLook['outline'] = (pdf, x, y, radius) => {
  const reach = radius + 1;
  pdf.polygon([x, y - reach], [x + reach, y], [x, y + reach], [x - reach, y]);
};

const looks: readonly [SeriesLook, SeriesLook, SeriesLook] = [
  { outline: circle, colour: colours.accent, dash: null },
  { outline: square, colour: colours.second, dash: { mark: 4, space: 2.5 } },
  { outline: diamond, colour: colours.ink, dash: { mark: 1, space: 2.5 } },
];

/** Of a series by its place, from 0; from the third on they look alike. */
export const lookOf = (series: number): SeriesLook => looks[series] ?? looks[2];

export const radius = 4;

/** A mark around its place: filled when set, hollow when proposed, else a sign in its shape. */
export const drawMark = (
  setting: Setting,
  { outline, colour }: SeriesLook,
  state: MarkState,
  [x, y]: Point,
): void => {
  if (state === 'unanswered') return;
  const { pdf } = setting.writer;
  const isLevel = state === 'set' || state === 'proposed';
  pdf.fillColor(state === 'set' ? colour : colours.white).strokeColor(colour);
  pdf.lineWidth(isLevel ? 1.5 : 0.6);
  outline(pdf, x, y, isLevel ? radius : radius + 0.9);
  pdf.fillAndStroke();
  if (isLevel) return;
  const style = { ...styles.small, colour, strong: true };
  const sign = oneLine(setting, state === 'undecided' ? '?' : '–', style);
  setting.writer.line(sign, x, y - style.leading / 2 - 0.2, 'center');
};

const rangeHeight = 5.2;

/** From the lowest to the highest answer, where nothing is decided; as high as leaves room for two in a row. */
export const drawRange = (
  { writer: { pdf } }: Setting,
  { colour }: SeriesLook,
  { from, to }: { readonly from: number; readonly to: number },
  y: number,
): void => {
  pdf.lineWidth(0.6).strokeColor(colour).fillColor(colours.tint);
  pdf.roundedRect(from, y - rangeHeight / 2, to - from, rangeHeight, rangeHeight / 2);
  pdf.fillAndStroke();
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
