import PDFDocument from 'pdfkit';
import { EmbeddedFont } from './embedded-font.ts';
import type { Fonts } from './fonts.ts';
import type { Line } from './lines.ts';
import { creator, type Metadata, toXmp } from './metadata.ts';
import { colours, page, type TextStyle } from './style.ts';

export type Element = PDFKit.PDFStructureElement;
export type Attributes = Readonly<Record<string, string | number | readonly number[]>>;
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
/** What a screen reader skips: the furniture of pages, and lines that only please the eye. */
export type ArtifactKind = 'Pagination' | 'Layout';

type Outline = PDFKit.PDFOutline & {
  readonly dictionary: { readonly data: Record<string, unknown> };
};

/** What PDFKit has and its published types leave out. */
type Internals = {
  _id: Uint8Array;
  _addInfo: () => void;
  _offset: number;
  _write: (data: string | Uint8Array) => void;
  readonly info: { readonly Producer: string };
};

/** Writes a tagged PDF/A-2a: text and shapes at places, each a part of the structure or an artifact. */
export class Writer {
  readonly pdf: PDFKit.PDFDocument;
  readonly root: Element;
  readonly #regular: EmbeddedFont;
  readonly #strong: EmbeddedFont;
  readonly #chunks: Uint8Array[] = [];
  readonly #outline: { readonly level: number; readonly item: Outline }[] = [];

  constructor(fonts: Fonts, metadata: Metadata) {
    this.pdf = new PDFDocument({
      size: [page.width, page.height],
      margin: 0,
      autoFirstPage: false,
      pdfVersion: '1.7',
      subset: 'PDF/A-2a',
      tagged: true,
      displayTitle: true,
      lang: metadata.languageTag,
      // No standard font is opened: every one that is used gets embedded.
      font: '',
      info: {
        Title: metadata.title,
        Subject: metadata.subject,
        Creator: creator,
        CreationDate: metadata.date,
        ModDate: metadata.date,
      },
    });
    const internals = this.pdf as unknown as Internals;
    internals._id = metadata.id;
    // After the file's first line, past the stream machinery: nobody waits at its other end.
    this.#chunks.push(Buffer.from(this.pdf.read() ?? ''));
    internals._write = (data) => {
      const bytes = typeof data === 'string' ? toBytes(data) : data;
      this.#chunks.push(bytes);
      internals._offset += bytes.byteLength;
    };
    // PDFKit writes the title into its XML unescaped.
    internals._addInfo = () => this.pdf.appendXML(toXmp(metadata, internals.info.Producer));
    this.#regular = new EmbeddedFont(this.pdf, fonts.regular, 'GODBHR');
    this.#strong = new EmbeddedFont(this.pdf, fonts.strong, 'GODBHS');
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  element(parent: Element, tag: string, attributes?: Attributes, alt?: string): Element {
    const element = this.pdf.struct(tag, alt === undefined ? {} : { alt });
    if (attributes !== undefined) this.setAttributes(element, attributes);
    parent.add(element);
    return element;
  }

  /** Layout, table or list attributes, named by their owner `O`. */
  setAttributes(element: Element, attributes: Attributes): void {
    const { data } = (element as unknown as { dictionary: { data: Record<string, unknown> } })
      .dictionary;
    data.A = attributes;
  }

  /** Everything drawn meanwhile is the content of `element`, on the present page. */
  content(element: Element, tag: string, draw: () => void): void {
    const content = this.pdf.markStructureContent(tag);
    draw();
    this.pdf.endMarkedContent();
    element.add(content);
  }

  artifact(kind: ArtifactKind, draw: () => void): void {
    this.pdf.markContent('Artifact', { type: kind });
    draw();
    this.pdf.endMarkedContent();
  }

  addPage(): void {
    this.pdf.addPage();
    Object.assign(this.pdf.page.fonts, {
      R: this.#regular.reference,
      S: this.#strong.reference,
    });
  }

  /** One line; `y` is the top of its leading, within which it stands on the same baseline always. */
  line(line: Line, x: number, y: number, style: TextStyle): void {
    const { ascender, descender } = this.#regular.font.metrics;
    const height = ((ascender - descender) / 1000) * style.size;
    const baseline = y + (style.leading - height) / 2 + (ascender / 1000) * style.size;
    const operators = line.runs.map((run, index) => {
      const isLast = index === line.runs.length - 1;
      // Where a line was broken the words stay apart for whoever copies or listens.
      const text = isLast && !line.hardBreak ? `${run.text} ` : run.text;
      const [resource, font] = run.strong ? ['S', this.#strong] : ['R', this.#regular];
      // PDFKit counts y downwards, so the letters are turned over to stand upright.
      const matrix = `1 0 0 -1 ${number(x + run.x)} ${number(baseline)} Tm`;
      return `/${resource} ${style.size} Tf ${matrix} ${font.encode(text)} TJ`;
    });
    this.pdf.addContent(toBytes(`BT ${fillColour(style.colour)} ${operators.join(' ')} ET`));
  }

  rule(x: number, y: number, width: number, colour: string = colours.rule, thickness = 0.5): void {
    this.pdf
      .lineWidth(thickness)
      .strokeColor(colour)
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke();
  }

  fill({ x, y, width, height }: Box, colour: string): void {
    this.pdf.rect(x, y, width, height).fill(colour);
  }

  /** `level` 2 is outermost; the bookmark leads to `y` on the present page. */
  bookmark(level: number, title: string, y: number): void {
    while ((this.#outline.at(-1)?.level ?? 0) >= level) this.#outline.pop();
    const parent = this.#outline.at(-1)?.item ?? (this.pdf.outline as Outline);
    const place = { top: Math.max(0, y - 12), left: page.width };
    const item = parent.addItem(title, place as object) as Outline;
    // Below the first level the tree starts folded: a negative count.
    const isRoot = parent === this.pdf.outline;
    parent.dictionary.data.Count = isRoot ? parent.children.length : -parent.children.length;
    this.#outline.push({ level, item });
  }

  finish(): Uint8Array {
    this.root.end();
    this.#regular.embed();
    this.#strong.embed();
    this.pdf.end();
    return Buffer.concat(this.#chunks);
  }
}

/** A line of the file. PDFKit turns text into bytes letter by letter, which takes ten times as long. */
const toBytes = (line: string): Uint8Array => Buffer.from(`${line}\n`, 'latin1');

const number = (value: number): number => Math.round(value * 1000) / 1000;

/** The operator that fills with a colour written as `#rrggbb`. */
const fillColour = (colour: string): string => {
  const parts = [1, 3, 5].map((at) => number(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return `${parts.join(' ')} rg`;
};
