import { buffer } from 'node:stream/consumers';
import { Canvas, type GlyphLook, type Paint, type Point } from './canvas.ts';
import type { Fonts } from './fonts.ts';
import { addField, type Field } from './form-fields.ts';
import type { PageShape } from './style.ts';

/** What a screen reader skips: the furniture of pages, and lines that only please the eye. */
export type ArtifactKind = 'Pagination' | 'Layout';

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
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
export class Writer extends Canvas {
  readonly root: Element;
  /** To draw with. */
  readonly pdf: PDFKit.PDFDocument;
  /** From the outermost to the last that was added. */
  readonly #bookmarks: { readonly level: number; readonly item: Bookmark }[] = [];
  /** The elements of links and fields on the present page. */
  readonly #annotated = new Set<Element>();

  constructor(pdf: PDFKit.PDFDocument, fonts: Fonts) {
    super(fonts);
    this.pdf = pdf;
    const part = pdf.struct('Document') as Part;
    pdf.addStructure(part);
    this.root = { tag: 'Document', parent: undefined, part };
  }

  /** A new last child of `parent`; `alternative` says in words what a figure shows. */
  element(parent: Element, tag: string, attributes?: Attributes, alternative = ''): Element {
    const element = { tag, parent, part: this.#addPart(parent, tag, alternative) };
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

  /** Everything drawn meanwhile is the figure that `element` is, between the page's margins. */
  figure(
    element: Element,
    page: PageShape,
    { y, height }: Pick<Box, 'y' | 'height'>,
    draw: () => void,
  ): void {
    const bottom = page.height - y - height;
    this.setAttributes(element, {
      O: 'Layout',
      Placement: 'Block',
      BBox: [page.left, bottom, page.left + page.contentWidth, bottom + height],
    });
    this.content(element, draw);
  }

  /** Everything drawn meanwhile is skipped by screen readers. */
  artifact(type: ArtifactKind, draw: () => void): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** What is drawn from now on goes on a new page; nothing can be drawn before the first. */
  addPage({ width, height }: PageShape): void {
    this.#endAnnotated();
    this.pdf.addPage({ size: [width, height], margin: 0 });
  }

  shape(path: string, { fill, stroke, thickness = 1, dash }: Paint): void {
    const pdf = this.pdf.lineWidth(thickness);
    if (dash !== undefined) pdf.dash(dash.mark, { space: dash.space });
    pdf.path(path);
    if (fill !== undefined && stroke !== undefined) pdf.fillAndStroke(fill, stroke);
    else if (fill !== undefined) pdf.fill(fill);
    else if (stroke !== undefined) pdf.stroke(stroke);
    if (dash !== undefined) pdf.undash();
  }

  protected glyphs(text: string, { weight, size, colour }: GlyphLook, [x, y]: Point): void {
    const font = this.fonts[weight];
    let left = x;
    this.pdf.fillColor(colour).fontSize(size);
    for (const { face, text: drawn, actual } of font.glyphsOf(text)) {
      // What could not be drawn is still there for whoever searches, copies or listens.
      if (actual !== undefined) this.pdf.markContent('Span', { actual });
      this.pdf.font(face).text(drawn, left, y, { lineBreak: false, baseline: 'alphabetic' });
      if (actual !== undefined) this.pdf.endMarkedContent();
      left += font.widthOf(drawn, size);
    }
  }

  frame({ x, y, width, height }: Box, colour: string): void {
    this.pdf.lineWidth(0.6).strokeColor(colour).rect(x, y, width, height).stroke();
  }

  fill({ x, y, width, height }: Box, colour: string): void {
    this.pdf.fillColor(colour).rect(x, y, width, height).fill();
  }

  /** `level` 2 is outermost; the bookmark, and every link to `name`, leads to `y` on the present page. */
  bookmark(level: number, title: string, name: string, y: number): void {
    const { pdf } = this;
    // A little above what it is about.
    const top = y - 12;
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
    this.pdf.goTo(x, y, width, height, name, options);
    this.#annotated.add(element);
  }

  /** Makes `box` on the present page a field, empty; the file is to be a form. */
  field(element: Element, box: Box, field: Field): void {
    addField(this.pdf, this.#partOf(element), box, field);
    this.#annotated.add(element);
  }

  /** The whole file; nothing can be drawn after this. */
  async finish(): Promise<Uint8Array> {
    this.#endAnnotated();
    this.pdf.end();
    return buffer(this.pdf);
  }

  /**
   * The library says of an annotation that it is on the page where its element is ended. So a link or
   * a field is ended with its page, and a link that goes on over a page is two.
   */
  #endAnnotated(): void {
    for (const element of this.#annotated) {
      element.part?.end();
      element.part = undefined;
    }
    this.#annotated.clear();
  }

  #partOf(element: Element): Part {
    element.part ??= this.#addPart(element.parent ?? this.root, element.tag);
    return element.part;
  }

  #addPart(parent: Element, tag: string, alternative = ''): Part {
    const part = this.pdf.struct(tag, { alt: alternative }) as Part;
    this.#partOf(parent).add(part);
    return part;
  }
}
