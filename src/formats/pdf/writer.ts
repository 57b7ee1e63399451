import type { Fonts } from './assets.ts';
import { EmbeddedFont } from './embedded-font.ts';
import type { Line } from './lines.ts';
import { type Metadata, toInformation, toXmp } from './metadata.ts';
import { ObjectFile } from './object-file.ts';
import { Outline } from './outline.ts';
import { type Box, boxPath, linePath, type Path, paint, type Stroke } from './shapes.ts';
import { type Attributes, type Element, StructureTree } from './structure-tree.ts';
import { colours, page, type TextStyle } from './style.ts';
import { colourOperands, number, reference, textString } from './syntax.ts';

/** What a screen reader skips: the furniture of pages, and lines that only please the eye. */
export type ArtifactKind = 'Pagination' | 'Layout';

type Page = { readonly id: number; readonly contents: number };

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
  readonly #pages: Page[] = [];
  #page = 0;
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
    const content = this.#structure.mark(element, this.#page);
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
  addPage(): void {
    this.#finishPage();
    this.#structure.addPage();
    this.#page = this.#file.reserve();
    // From here on y counts downwards from the upper left corner.
    this.#operators = `1 0 0 -1 0 ${page.height} cm\n`;
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
    this.#outline.add(level, title, this.#page, page.height - Math.max(0, y - 12));
  }

  /** The whole file; nothing can be drawn after this. */
  finish(): Uint8Array {
    this.#finishPage();
    this.#structure.write();
    this.#regular.embed();
    this.#strong.embed();
    const information = this.#file.add(toInformation(this.#metadata));
    return this.#file.finish(this.#writeCatalogue(), information, this.#metadata.id);
  }

  #finishPage(): void {
    if (this.#page === 0) return;
    const contents = this.#file.addStream(Buffer.from(this.#operators, 'latin1'));
    this.#pages.push({ id: this.#page, contents });
  }

  #writePages(): number {
    const parent = this.#file.reserve();
    const resources = this.#file.add(
      `<< /ProcSet [/PDF /Text] /Font << /R ${reference(this.#regular.id)} /S ${reference(this.#strong.id)} >> >>`,
    );
    for (const [index, { id, contents }] of this.#pages.entries()) {
      this.#file.write(
        id,
        `<< /Type /Page /Parent ${reference(parent)} /MediaBox [0 0 ${page.width} ${page.height}] /Contents ${reference(contents)} /Resources ${reference(resources)} /StructParents ${index} /Tabs /S >>`,
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
