import { Canvas, type GlyphLook, type Paint, type Point, place } from '../pdf/canvas.ts';
import type { Face } from '../pdf/fonts.ts';

/** The names that the fonts give themselves. */
const families: Readonly<Record<Face, string>> = {
  regular: 'Godbht Sans',
  strong: 'Godbht Sans SemiBold',
  symbols: 'Godbht Symbols',
};

const attributesOf = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What is drawn becomes the elements of an SVG file. */
export class SvgCanvas extends Canvas {
  readonly #elements: string[] = [];

  shape(path: string, { fill, stroke, thickness = 1, dash }: Paint): void {
    const attributes = attributesOf({
      d: path,
      fill: fill ?? 'none',
      ...(stroke === undefined ? {} : { stroke, 'stroke-width': thickness }),
      ...(dash === undefined ? {} : { 'stroke-dasharray': `${dash.mark} ${dash.space}` }),
    });
    this.#elements.push(`<path${attributes}/>`);
  }

  protected glyphs(text: string, { weight, size, colour }: GlyphLook, [x, y]: Point): void {
    const font = this.fonts[weight];
    let left = x;
    for (const { face, text: drawn } of font.glyphsOf(text)) {
      const at = { 'font-family': families[face], 'font-size': size, fill: colour };
      const transform = `translate(${place([left, y])})`;
      const attributes = attributesOf({ ...at, transform, 'xml:space': 'preserve' });
      this.#elements.push(`<text${attributes}>${escapeXml(drawn)}</text>`);
      left += font.widthOf(drawn, size);
    }
  }

  /** Of a size in points, on white. */
  finish(width: number, height: number): string {
    const size = attributesOf({ width, height, viewBox: `0 0 ${width} ${height}` });
    return `<svg xmlns="http://www.w3.org/2000/svg"${size}>${this.#elements.join('')}</svg>`;
  }
}
