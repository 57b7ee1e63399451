import type { MarkState } from '../../documents/document.ts';
import { oneLine, type Setting } from './setting.ts';
import { colours, styles } from './style.ts';

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
  const { pdf } = writer;
  const isLevel = state === 'set' || state === 'proposed';
  const r = isLevel ? radius : radius + 0.9;
  if (shape === 'circle') pdf.circle(x, y, r);
  else if (shape === 'square') pdf.rect(x - r + 0.4, y - r + 0.4, 2 * r - 0.8, 2 * r - 0.8);
  else pdf.polygon([x, y - r - 1], [x + r + 1, y], [x, y + r + 1], [x - r - 1, y]);
  pdf
    .lineWidth(isLevel ? 1.5 : 0.6)
    .fillAndStroke(state === 'set' ? colour : colours.white, colour);
  if (isLevel) return;
  const style = { ...styles.small, colour, strong: true };
  const sign = oneLine(state === 'undecided' ? '?' : '–', style, fonts);
  writer.line(sign, x - sign.width / 2, y - style.leading / 2 - 0.2, style);
};

/** A stretch of a series' line. */
export const drawStretch = (
  { writer: { pdf } }: Setting,
  { colour, dash }: SeriesLook,
  points: readonly (readonly [number, number])[],
): void => {
  const [first, ...rest] = points;
  if (first === undefined || rest.length === 0) return;
  pdf.lineWidth(1.3).strokeColor(colour);
  if (dash !== null) pdf.dash(dash[0], { space: dash[1] });
  pdf.moveTo(...first);
  for (const point of rest) pdf.lineTo(...point);
  pdf.stroke();
  if (dash !== null) pdf.undash();
};
