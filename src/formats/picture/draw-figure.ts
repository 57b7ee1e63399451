import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Document, Figure } from '../../documents/document.ts';
import { pdfText } from '../../text/formats.ts';
import { openFile } from '../pdf/file.ts';
import { openFonts, readFace } from '../pdf/fonts.ts';
import { setProfileChart } from '../pdf/profile-chart.ts';
import { pageShapes } from '../pdf/style.ts';
import { SvgCanvas } from './svg-canvas.ts';

/** Set by scripts/build.mjs: in the bundle it lies beside the code. */
declare const RESVG_FILE: string | undefined;

const program = new URL(
  typeof RESVG_FILE === 'undefined'
    ? '../../../node_modules/@resvg/resvg-wasm/index_bg.wasm'
    : RESVG_FILE,
  import.meta.url,
);

/** A PNG file; its size in points, upright on A4 between margins. */
export type Picture = {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** Twice as sharp as a screen of 96 dots an inch shows it. */
const dotsPerPoint = (2 * 96) / 72;
/** Beside the chart, for marks and lines that lie on its edge. */
const edge = 3;

/** Figures as PDF has them, drawn by the same code; the same document gives the same bytes. */
export const drawFigures = async (
  document: Document,
  onUndrawn?: (characters: readonly string[]) => void,
): Promise<ReadonlyMap<Figure, Picture>> => {
  await openProgram();
  // What people wrote is measured and broken as in PDF.
  const fonts = openFonts(openFile(document));
  const fontBuffers = (['regular', 'strong', 'symbols'] as const).map(readFace);
  const { contentWidth, contentHeight } = pageShapes.portrait;
  const page = { ...pageShapes.portrait, left: edge, top: 0, width: contentWidth + 2 * edge };
  const words = pdfText[document.language];

  const drawFigure = ({ chart }: Figure): Picture => {
    const writer = new SvgCanvas(fonts);
    const { height: used, draw } = setProfileChart({ writer, fonts, words, page }, chart, 0);
    draw(edge);
    const height = Math.min(used, contentHeight) + 2 * edge;
    const drawn = new Resvg(writer.finish(page.width, height), {
      font: { fontBuffers },
      fitTo: { mode: 'zoom', value: dotsPerPoint },
      background: '#ffffff',
    });
    const image = drawn.render();
    const png = image.asPng();
    image.free();
    drawn.free();
    return { png, width: page.width, height };
  };
  const figures = document.blocks.filter((block) => block.kind === 'figure');
  const pictures = new Map(figures.map((figure) => [figure, drawFigure(figure)]));
  if (fonts.undrawn.size > 0) onUndrawn?.([...fonts.undrawn]);
  return pictures;
};

let opening: Promise<void> | undefined;

/** It can be opened once only. */
const openProgram = (): Promise<void> => {
  opening ??= readFile(program).then(initWasm);
  return opening;
};
