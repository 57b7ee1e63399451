import type { Fonts } from './assets.ts';
import { EmbeddedFont } from './embedded-font.ts';
import type { Line } from './lines.ts';
import { type Metadata, toInformation, toXmp } from './metadata.ts';
import { ObjectFile } from './object-file.ts';
import { Outline } from './outline.ts';
import { type Box, boxPath, linePath, type Path, paint, type Stroke } from './shapes.ts';
import { type Attributes, type Element, StructureTree } from './structure-tree.ts';
import { colours, type PageShape, type TextStyle } from './style.ts';
import { colourOperands, destination, number, numbers, reference, textString } from './syntax.ts';

/** What a screen reader skips: the furniture of pages, and lines that only please the eye. */
export type ArtifactKind = 'Pagination' | 'Layout';

type Page = { readonly id: number; readonly shape: PageShape };
type FinishedPage = Page & { readonly contents: number };

/** A place on a page, counted from 0, which may not be drawn yet. */
export type Place = { readonly page: number; readonly y: number };

/** Where an annotation is, and where it leads. */
type Link = {
  readonly id: number;
  readonly from: Page;
  readonly box: Box;
  readonly to: Place;
  readonly words: string;
};

/** Writes a tagged PDF/A-2a: text and shapes at places, each a part of the structure or an artifact. */
export class Writer {
  readonly root: Element;
  readonly #file = new ObjectFile();
  readonly #structure = new StructureTree(this.#file);
  readonly #outline = new Outline(this.#file);
  readonly #metadata: Metadata;
  readonly #colourProfile: Uint8Array;
  readonly #regular: EmbeddedFont;
  readonly #strong: EmbeddedFont;
  readonly #pages: FinishedPage[] = [];
  readonly #links: Link[] = [];
  #page: Page | undefined;
  /** What is drawn on the present page. */
  #operators = '';

  constructor(fonts: Fonts, colourProfile: Uint8Array, metadata: Metadata) {
    this.#metadata = metadata;
    this.#colourProfile = colourProfile;
    this.#regular = new EmbeddedFont(this.#file, fonts.regular, 'GODBHR');
    this.#strong = new EmbeddedFont(this.#file, fonts.strong, 'GODBHS');
    this.root = this.#structure.root;
  }

  /** A new part of the structure; `alternative` says in words what a figure shows. */
  element(parent: Element, tag: string, attributes?: Attributes, alternative?: string): Element {
    return this.#structure.add(parent, tag, attributes, alternative);
  }

  /** Layout, table or list attributes, named by their owner `O`. */
  setAttributes(element: Element, attributes: Attributes): void {
    this.#structure.describe(element, attributes);
  }

  /** Everything drawn meanwhile is the content of `element`, on the present page. */
  content(element: Element, draw: () => void): void {
    const content = this.#structure.mark(element, this.#present.id);
    this.#operators += `/${element.tag} << /MCID ${content} >> BDC\n`;
    draw();
    this.#operators += 'EMC\n';
  }

  /** Everything drawn meanwhile is skipped by screen readers. */
  artifact(kind: ArtifactKind, draw: () => void): void {
    this.#operators += `/Artifact << /Type /${kind} >> BDC\n`;
    draw();
    this.#operators += 'EMC\n';
  }

  /** What is drawn from now on goes on a new page; nothing can be drawn before the first. */
  addPage(shape: PageShape): void {
    this.#finishPage();
    this.#structure.addPage();
    this.#page = { id: this.#file.reserve(), shape };
    // From here on y counts downwards from the upper left corner.
    this.#operators = `1 0 0 -1 0 ${shape.height} cm\n`;
  }

  /** One line; `y` is the top of its leading, within which it stands on the same baseline always. */
  line(line: Line, x: number, y: number, style: TextStyle): void {
    const { ascender, descender } = this.#regular.font.metrics;
    const height = ((ascender - descender) / 1000) * style.size;
    const baseline = number(y + (style.leading - height) / 2 + (ascender / 1000) * style.size);
    this.#operators += `BT ${colourOperands(style.colour)} rg `;
    const last = line.runs.at(-1);
    for (const run of line.runs) {
      // Where a line was broken the words stay apart for whoever copies or listens.
      const text = run === last && !line.hardBreak ? `${run.text} ` : run.text;
      const font = run.strong ? this.#strong : this.#regular;
      // The page counts y downwards, so the letters are turned over to stand upright.
      this.#operators += `/${run.strong ? 'S' : 'R'} ${style.size} Tf 1 0 0 -1 ${number(x + run.x)} ${baseline} Tm [<${font.encode(text)}>] TJ `;
    }
    this.#operators += 'ET\n';
  }

  rule(x: number, y: number, width: number, colour: string = colours.rule, thickness = 0.5): void {
    const ends = [
      [x, y],
      [x + width, y],
    ] as const;
    this.draw(linePath(ends), { stroke: { colour, width: thickness } });
  }

  fill(box: Box, colour: string): void {
    this.draw(boxPath(box), { fill: colour });
  }

  draw(path: Path, look: { readonly fill?: string; readonly stroke?: Stroke }): void {
    this.#operators += paint(path, look);
  }

  /** `level` 2 is outermost; the bookmark leads to `y` on the present page. */
  bookmark(level: number, title: string, y: number): void {
    this.#outline.add(level, title, this.#present.id, topOf(this.#present, y));
  }

  /** Makes `box` on the present page lead to a place; `words` say where that is. */
  link(element: Element, box: Box, to: Place, words: string): void {
    const from = this.#present;
    const id = this.#file.reserve();
    this.#structure.refer(element, from.id, id);
    this.#links.push({ id, from, box, to, words });
  }

  /** The whole file; nothing can be drawn after this. */
  finish(): Uint8Array {
    this.#finishPage();
    this.#writeLinks();
    this.#structure.write();
    this.#regular.embed();
    this.#strong.embed();
    const information = this.#file.add(toInformation(this.#metadata));
    return this.#file.finish(this.#writeCatalogue(), information, this.#metadata.id);
  }

  #finishPage(): void {
    if (this.#page === undefined) return;
    const contents = this.#file.addStream(Buffer.from(this.#operators, 'latin1'));
    this.#pages.push({ ...this.#page, contents });
  }

  get #present(): Page {
    if (this.#page === undefined) throw new Error('Nothing can be drawn before the first page');
    return this.#page;
  }

  #writeLinks(): void {
    for (const [index, { id, from, box, to, words }] of this.#links.entries()) {
      const target = this.#pages[to.page] ?? from;
      const bottom = from.shape.height - box.y - box.height;
      const corners = [box.x, bottom, box.x + box.width, bottom + box.height];
      this.#file.write(
        id,
        [
          `<< /Type /Annot /Subtype /Link /Rect [${numbers(corners)}] /Border [0 0 0] /F ${printed}`,
          `/Contents ${textString(words)} /StructParent ${this.#pages.length + index}`,
          `/A << /S /GoTo /D ${destination(target.id, topOf(target, to.y))} >> >>`,
        ].join('\n'),
      );
    }
  }

  #writePages(): number {
    const parent = this.#file.reserve();
    const resources = this.#file.add(
      `<< /ProcSet [/PDF /Text] /Font << /R ${reference(this.#regular.id)} /S ${reference(this.#strong.id)} >> >>`,
    );
    for (const [index, { id, shape, contents }] of this.#pages.entries()) {
      const links = this.#links.filter(({ from }) => from.id === id);
      const annotations =
        links.length === 0 ? '' : ` /Annots [${links.map((link) => reference(link.id)).join(' ')}]`;
      this.#file.write(
        id,
        `<< /Type /Page /Parent ${reference(parent)} /MediaBox [0 0 ${shape.width} ${shape.height}] /Contents ${reference(contents)} /Resources ${reference(resources)} /StructParents ${index} /Tabs /S${annotations} >>`,
      );
    }
    const kids = this.#pages.map(({ id }) => reference(id)).join(' ');
    this.#file.write(parent, `<< /Type /Pages /Count ${this.#pages.length} /Kids [${kids}] >>`);
    return parent;
  }

  #writeCatalogue(): number {
    const outline = this.#outline.write();
    const profile = this.#file.addStream(this.#colourProfile, '/N 3');
    // Whoever validates PDF/A reads the metadata without unpacking anything.
    const xmp = this.#file.addPlainStream(
      new TextEncoder().encode(toXmp(this.#metadata)),
      '/Type /Metadata /Subtype /XML',
    );
    return this.#file.add(
      [
        `<< /Type /Catalog /Pages ${reference(this.#writePages())}`,
        `/Lang ${textString(this.#metadata.languageTag)}`,
        `/MarkInfo << /Marked true >> /StructTreeRoot ${reference(this.#structure.id)}`,
        '/ViewerPreferences << /DisplayDocTitle true >>',
        ...(outline === undefined
          ? []
          : [`/Outlines ${reference(outline)} /PageMode /UseOutlines`]),
        `/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /Info (sRGB IEC61966-2.1) /OutputConditionIdentifier (sRGB IEC61966-2.1) /DestOutputProfile ${reference(profile)} >>]`,
        `/Metadata ${reference(xmp)} >>`,
      ].join('\n'),
    );
  }
}

/** A flag of annotations that PDF/A asks for: shown on paper too. */
const printed = 4;

/** Where a reader is led to: a little above what it is about, counted upwards from the page's bottom. */
const topOf = ({ shape }: Page, y: number): number => shape.height - Math.max(0, y - 12);
