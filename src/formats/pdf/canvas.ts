import type { Column } from '../../documents/document.ts';
import type { Fonts } from './fonts.ts';
import type { Line } from './lines.ts';
import { colours, type PageShape } from './style.ts';

/** Lengths in points, downwards from the page's upper left corner. */
export type Point = readonly [x: number, y: number];

/** Without `fill` or `stroke`, a colour, there is none; `thickness` is the stroke's. */
export type Paint = {
  readonly fill?: string;
  readonly stroke?: string;
  readonly thickness?: number;
  readonly dash?: { readonly mark: number; readonly space: number };
};

export type GlyphLook = {
  readonly weight: 'regular' | 'strong';
  readonly size: number;
  readonly colour: string;
};

/** What can be drawn in a PDF and in a picture alike: lines of text, and paths as SVG writes them. */
export abstract class Canvas {
  protected readonly fonts: Fonts;

  constructor(fonts: Fonts) {
    this.fonts = fonts;
  }

  /** One line at `x`; `y` is the top of its leading, within which it stands on the same baseline always. */
  line(line: Line, x: number, y: number, align: Column['align'] = 'left'): void {
    const { runs, width, style, hardBreak } = line;
    const { ascender, descender } = this.fonts.regular;
    const height = ((ascender - descender) / 1000) * style.size;
    const baseline = y + (style.leading - height) / 2 + (ascender / 1000) * style.size;
    const left = x - { left: 0, center: width / 2, right: width }[align];
    const last = runs.at(-1);
    for (const run of runs) {
      // Where a line was broken the words stay apart for whoever copies or listens.
      const text = run === last && !hardBreak ? `${run.text} ` : run.text;
      const weight = run.strong ? 'strong' : 'regular';
      this.glyphs(text, { ...style, weight }, [left + run.x, baseline]);
    }
  }

  /** Lines below each other. */
  lines(lines: readonly Line[], x: number, y: number, align: Column['align'] = 'left'): void {
    let top = y;
    for (const line of lines) {
      this.line(line, x, top, align);
      top += line.style.leading;
    }
  }

  /** Across the page between its margins. */
  rule({ left, contentWidth }: PageShape, y: number, colour?: string, thickness?: number): void {
    this.stroke([left, y], [left + contentWidth, y], colour, thickness);
  }

  stroke(from: Point, to: Point, colour: string = colours.rule, thickness = 0.5): void {
    this.shape(`M${place(from)}L${place(to)}`, { stroke: colour, thickness });
  }

  abstract shape(path: string, paint: Paint): void;

  /** `at` is where the text's baseline begins. */
  protected abstract glyphs(text: string, look: GlyphLook, at: Point): void;
}

/** A point as paths write it, to a hundredth. */
export const place = ([x, y]: Point): string => `${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`;
