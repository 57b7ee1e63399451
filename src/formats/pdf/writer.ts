import { buffer } from 'node:stream/consumers';
import type { Fonts } from './fonts.ts';
import type { Line } from './lines.ts';
import { colours, type PageShape, type TextStyle } from './style.ts';

/** What a screen reader skips: the furniture of pages, and lines that only please the eye. */
export type ArtifactKind = 'Pagination' | 'Layout';

/** Lengths in points, downwards from the page's upper left corner. */
export type Point = readonly [x: number, y: number];
type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
/** What is filled or stroked. */
export type Path = (pdf: PDFKit.PDFDocument) => void;
type Stroke = {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly [mark: number, gap: number] | null;
};

/** Strings are names; `O` is who understands the attributes. */
export type Attributes = Readonly<Record<string, string | number | readonly number[]>>;

/** A part of the structure: a heading, a cell; made before its content is drawn. */
export type Element = {
  readonly tag: string;
  readonly parent: Element | undefined;
  /** The part as the library knows it; missing where a link was ended with its page. */
  part: Part | undefined;
};

type Dictionary = { readonly data: Record<string, unknown> };
/** What the library's types leave out. */
type Part = PDFKit.PDFStructureElement & { readonly dictionary: Dictionary };
type Bookmark = Omit<PDFKit.PDFOutline, 'addItem'> & {
  readonly dictionary: Dictionary;
  readonly addItem: (
    title: string,
    place: { readonly left: number; readonly top: number },
  ) => Bookmark;
};

/** Writes tagged PDF through pdfkit: text and shapes at places, each a part of the structure or an artifact. */
export class Writer {
  readonly root: Element;
  readonly #pdf: PDFKit.PDFDocument;
  readonly #fonts: Fonts;
  /** From the outermost to the last that was added. */
  readonly #bookmarks: { readonly level: number; readonly item: Bookmark }[] = [];
  /** The elements of links on the present page. */
  readonly #links = new Set<Element>();

  constructor(pdf: PDFKit.PDFDocument, fonts: Fonts) {
    this.#pdf = pdf;
    this.#fonts = fonts;
    const part = pdf.struct('Document') as Part;
    pdf.addStructure(part);
    this.root = { tag: 'Document', parent: undefined, part };
  }

  /** A new last child of `parent`; `alternative` says in words what a figure shows. */
  element(parent: Element, tag: string, attributes?: Attributes, alternative = ''): Element {
    const part = this.#pdf.struct(tag, { alt: alternative }) as Part;
    this.#partOf(parent).add(part);
    const element = { tag, parent, part };
    if (attributes !== undefined) this.setAttributes(element, attributes);
    return element;
  }

  /** Layout, table or list attributes, named by their owner `O`; the library has options for a few only. */
  setAttributes(element: Element, attributes: Attributes): void {
    this.#partOf(element).dictionary.data.A = attributes;
  }

  /** Everything drawn meanwhile is the content of `element`, on the present page. */
  content(element: Element, draw: () => void): void {
    this.#partOf(element).add(draw);
  }

  /** Everything drawn meanwhile is skipped by screen readers. */
  artifact(type: ArtifactKind, draw: () => void): void {
    this.#pdf.markContent('Artifact', { type });
    draw();
    this.#pdf.endMarkedContent();
  }

  /** What is drawn from now on goes on a new page; nothing can be drawn before the first. */
  addPage({ width, height }: PageShape): void {
    this.#endLinks();
    this.#pdf.addPage({ size: [width, height], margin: 0 });
  }

  /** One line; `y` is the top of its leading, within which it stands on the same baseline always. */
  line({ runs, hardBreak }: Line, x: number, y: number, style: TextStyle): void {
    const { ascender, descender } = this.#fonts.regular;
    const height = ((ascender - descender) / 1000) * style.size;
    const baseline = y + (style.leading - height) / 2 + (ascender / 1000) * style.size;
    const last = runs.at(-1);
    this.#pdf.fillColor(style.colour).fontSize(style.size);
    for (const run of runs) {
      // Where a line was broken the words stay apart for whoever copies or listens.
      const text = run === last && !hardBreak ? `${run.text} ` : run.text;
      this.#pdf
        .font(run.strong ? 'strong' : 'regular')
        .text(text, x + run.x, baseline, { lineBreak: false, baseline: 'alphabetic' });
    }
  }

  rule(x: number, y: number, width: number, colour: string = colours.rule, thickness = 0.5): void {
    this.draw((pdf) => pdf.moveTo(x, y).lineTo(x + width, y), {
      stroke: { colour, width: thickness },
    });
  }

  verticalRule(x: number, y: number, height: number): void {
    this.draw((pdf) => pdf.moveTo(x, y).lineTo(x, y + height), {
      stroke: { colour: colours.rule, width: 0.5 },
    });
  }

  fill({ x, y, width, height }: Box, colour: string): void {
    this.draw((pdf) => pdf.rect(x, y, width, height), { fill: colour });
  }

  draw(path: Path, { fill, stroke }: { readonly fill?: string; readonly stroke?: Stroke }): void {
    const pdf = this.#pdf;
    const [mark, space] = stroke?.dash ?? [];
    if (fill !== undefined) pdf.fillColor(fill);
    if (stroke !== undefined) pdf.lineWidth(stroke.width).strokeColor(stroke.colour);
    if (mark !== undefined && space !== undefined) pdf.dash(mark, { space });
    path(pdf);
    if (stroke === undefined) pdf.fill();
    else if (fill === undefined) pdf.stroke();
    else pdf.fillAndStroke();
    if (mark !== undefined) pdf.undash();
  }

  /** `level` 2 is outermost; the bookmark, and every link to `name`, leads to `y` on the present page. */
  bookmark(level: number, title: string, name: string, y: number): void {
    const pdf = this.#pdf;
    const top = topOf(y);
    pdf.addNamedDestination(name, 'XYZ', 0, top, 0);
    while ((this.#bookmarks.at(-1)?.level ?? 0) >= level) this.#bookmarks.pop();
    const parent = this.#bookmarks.at(-1)?.item;
    // The library counts `left` from the page's right edge.
    const place = { left: pdf.page.width, top };
    const item = (parent ?? (pdf.outline as unknown as Bookmark)).addItem(title, place);
    this.#bookmarks.push({ level, item });
    // Folded away, which a negative count says, and the library leaves out.
    if (parent !== undefined) parent.dictionary.data.Count = -parent.children.length;
  }

  /** Makes `box` on the present page lead to a name; `words` say where that is. */
  link(element: Element, { x, y, width, height }: Box, name: string, words: string): void {
    // A bare string would be written as a name.
    const options = { Contents: new String(words) as string, structParent: this.#partOf(element) };
    this.#pdf.goTo(x, y, width, height, name, options);
    this.#links.add(element);
  }

  /** The whole file; nothing can be drawn after this. */
  async finish(): Promise<Uint8Array> {
    this.#endLinks();
    this.#pdf.end();
    return buffer(this.#pdf);
  }

  /**
   * The library says of an annotation that it is on the page where its element is ended. So a link is
   * ended with its page, and one that goes on over a page is two.
   */
  #endLinks(): void {
    for (const element of this.#links) {
      element.part?.end();
      element.part = undefined;
    }
    this.#links.clear();
  }

  #partOf(element: Element): Part {
    if (element.part !== undefined) return element.part;
    const part = this.#pdf.struct(element.tag) as Part;
    this.#partOf(element.parent ?? this.root).add(part);
    element.part = part;
    return part;
  }
}

/** Where a reader is led to: a little above what it is about. */
const topOf = (y: number): number => y - 12;
