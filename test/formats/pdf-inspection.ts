import {
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What an independent reader, Mozilla's, makes of a PDF: as much as a screen and a screen reader get. */
export type InspectedPdf = {
  readonly pages: readonly InspectedPage[];
  /** Bookmarks, indented by two spaces a level. */
  readonly outline: readonly string[];
  /** Where the bookmarks lead, in their order. */
  readonly bookmarks: readonly Target[];
  /** How many bookmarks each has below it, negative where they are folded away. */
  readonly folds: readonly number[];
  readonly language: unknown;
  readonly information: Readonly<Record<string, unknown>>;
  readonly xmp: string;
  readonly isTagged: boolean;
  readonly displaysTitle: boolean;
  /** The names of the fonts that come with the file, and of those that don't. */
  readonly fonts: { readonly embedded: readonly string[]; readonly missing: readonly string[] };
  /** What each glyph in the file reads as. */
  readonly readings: readonly string[];
  readonly fingerprint: string;
};

export type InspectedPage = {
  /** Width and height. */
  readonly size: readonly [number, number];
  readonly links: readonly InspectedLink[];
  /** The tags below `Document` with content on this page, indented by two spaces a level. */
  readonly structure: readonly string[];
  readonly figures: readonly { readonly words: string; readonly box: readonly number[] }[];
  /** Marked contents as the page has them, and as the structure names them. */
  readonly marks: { readonly drawn: readonly string[]; readonly tagged: readonly string[] };
  /** How many straight lines are drawn. */
  readonly rules: number;
  /** How far to the right and how far down anything is drawn. */
  readonly extent: readonly [number, number];
  /** What is drawn as content and as artifact, each line of text by itself. */
  readonly content: readonly string[];
  readonly artifacts: readonly string[];
  /** How wide each line of text is. */
  readonly widths: ReadonlyMap<string, number>;
  /** All content as it is copied or read aloud, with nothing but the file's own spaces between. */
  readonly spoken: string;
  /** The lines of text that are partly or wholly semibold. */
  readonly strong: readonly string[];
  /** Operators that draw while no marked content is open. */
  readonly unmarked: readonly string[];
};

/** `page` counts from 0, `top` upwards from its bottom. */
export type Target = { readonly page: number; readonly top: number };

/** `tag` is what the structure says an annotation belongs to. */
export type InspectedLink = Target & {
  readonly words: string;
  readonly rectangle: readonly number[];
  readonly tag: string;
  /** Bits: 4 is to be printed, 2 is hidden. */
  readonly flags: number;
};

export const inspectPdf = async (bytes: Uint8Array): Promise<InspectedPdf> => {
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    stopAtErrors: true,
    fontExtraProperties: true,
  });
  try {
    const pdf = await loading.promise;
    const fonts = new Map<string, Font>();
    const pages: InspectedPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      pages.push(await inspectPage(pdf, await pdf.getPage(number), fonts));
    }
    const { info, metadata } = await pdf.getMetadata();
    const information: Record<string, unknown> = { ...info };
    const outline = flatten(await pdf.getOutline(), 0);
    const preferences: { DisplayDocTitle?: unknown } = (await pdf.getViewerPreferences()) ?? {};
    const names = (missing: boolean) =>
      [...fonts.values()].filter((font) => font.missingFile === missing).map(({ name }) => name);
    return {
      pages,
      outline: outline.map(({ title, depth }) => `${'  '.repeat(depth)}${title}`),
      bookmarks: await Promise.all(outline.map(({ dest }) => findTarget(pdf, dest))),
      folds: outline.map(({ count = 0 }) => count),
      language: information.Language,
      information,
      xmp: metadata?.getRaw() ?? '',
      isTagged: ((await pdf.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true,
      displaysTitle: preferences.DisplayDocTitle === true,
      readings: [...fonts.values()].flatMap(({ toUnicode }) => toUnicode._map),
      fonts: { embedded: names(false), missing: names(true) },
      fingerprint: pdf.fingerprints[0] ?? '',
    };
  } finally {
    await loading.destroy();
  }
};

type Font = {
  readonly name: string;
  readonly missingFile: boolean;
  readonly toUnicode: { readonly _map: readonly string[] };
};
type Destination = string | readonly unknown[] | null;
type Bookmark = {
  readonly title: string;
  readonly dest: Destination;
  readonly count?: number | undefined;
  readonly items: Bookmark[];
};

const flatten = (
  items: readonly Bookmark[] | null,
  depth: number,
): readonly (Omit<Bookmark, 'items'> & { depth: number })[] =>
  (items ?? []).flatMap(({ title, dest, count, items: below }) => [
    { title, depth, dest, count },
    ...flatten(below, depth + 1),
  ]);

const findTarget = async (pdf: PDFDocumentProxy, destination: Destination): Promise<Target> => {
  const place =
    typeof destination === 'string' ? await pdf.getDestination(destination) : destination;
  const [page, kind, , top] = place ?? [];
  if ((kind as { name?: string } | undefined)?.name !== 'XYZ' || typeof top !== 'number') {
    throw new Error(`Leads to no place: ${JSON.stringify(destination)}`);
  }
  return { page: await pdf.getPageIndex(page as { num: number; gen: number }), top };
};

const inspectPage = async (
  pdf: PDFDocumentProxy,
  page: PDFPageProxy,
  fonts: Map<string, Font>,
): Promise<InspectedPage> => {
  const [, , width = 0, height = 0] = page.view;
  // Fonts are known once the operators have been read.
  const drawing = await readDrawing(page);
  const tree = ((await page.getStructTree()) ?? { role: 'Root', children: [] }) as StructureNode;
  const { lines, marks } = await readText(page, fonts);
  const annotations = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
  const links = annotations.map(async ({ id, contentsObj, rect, annotationFlags, dest }) => ({
    ...(await findTarget(pdf, dest)),
    words: contentsObj.str,
    rectangle: rect,
    flags: annotationFlags,
    tag: ownerOf(tree, id) ?? 'none',
  }));
  const elements = tree.children.filter(isElement).flatMap(({ children }) => children);
  const all = everyElement(tree);
  const ends = [...drawing.corners, ...lines.map(({ right, y }) => [right, y] as const)];
  const textOf = (shown: readonly Line[]) => shown.map(({ text }) => text);
  return {
    size: [width, height],
    links: await Promise.all(links),
    structure: elements.filter(isElement).flatMap((element) => describe(element, 0)),
    figures: all.flatMap(({ role, alt = '', bbox = [] }) =>
      role === 'Figure' ? [{ words: alt, box: bbox }] : [],
    ),
    marks: {
      drawn: marks,
      tagged: all.flatMap(({ children }) =>
        children.flatMap((child) => (isElement(child) || child.type !== 'content' ? [] : child.id)),
      ),
    },
    rules: drawing.rules,
    extent: [
      Math.max(0, ...ends.map(([x]) => x)),
      height - Math.min(height, ...ends.map(([, y]) => y)),
    ],
    content: textOf(lines.filter(({ artifact }) => !artifact)),
    artifacts: textOf(lines.filter(({ artifact }) => artifact)),
    widths: new Map(lines.map(({ text, left, right }) => [text, right - left])),
    strong: textOf(lines.filter(({ strong }) => strong)),
    spoken: drawing.spoken,
    unmarked: drawing.unmarked,
  };
};

type Leaf = { readonly type: 'content' | 'object' | 'annotation'; readonly id: string };
type StructureNode = {
  readonly role: string;
  readonly alt?: string;
  readonly bbox?: readonly number[];
  readonly children: readonly (StructureNode | Leaf)[];
};

const isElement = (node: StructureNode | Leaf): node is StructureNode => 'role' in node;

const everyElement = (node: StructureNode): readonly StructureNode[] => [
  node,
  ...node.children.filter(isElement).flatMap(everyElement),
];

const describe = ({ role, children }: StructureNode, depth: number): readonly string[] => [
  `${'  '.repeat(depth)}${role}`,
  ...children.filter(isElement).flatMap((child) => describe(child, depth + 1)),
];

/** The reader names an annotation by itself where its element has nothing else. */
const ownerOf = (tree: StructureNode, annotation: string): string | undefined =>
  everyElement(tree).find(({ children }) =>
    children.some((child) => !isElement(child) && child.id.endsWith(annotation)),
  )?.role;

type Line = {
  text: string;
  readonly left: number;
  right: number;
  strong: boolean;
  readonly y: number;
  readonly artifact: boolean;
};

/** Marked contents, and lines: text on one baseline within one of them, without a gap that parts columns. */
const readText = async (page: PDFPageProxy, fonts: Map<string, Font>) => {
  const { items } = await page.getTextContent({
    includeMarkedContent: true,
    disableNormalization: true,
  });
  const lines: Line[] = [];
  const marks: string[] = [];
  const open: string[] = [];
  let line: Line | undefined;
  for (const item of items) {
    if (!('str' in item)) {
      line = undefined;
      if (item.type === 'endMarkedContent') open.pop();
      else {
        // The library's types leave the tag out.
        open.push((item as { tag?: string }).tag ?? '');
        if (typeof item.id === 'string') marks.push(item.id);
      }
      continue;
    }
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
    if (item.str.trim() === '' && (item.str === '' || item.width > size * 0.6)) continue;
    const font = page.commonObjs.get(item.fontName) as Font;
    fonts.set(font.name, font);
    const strong = font.name.includes('SemiBold');
    if (line === undefined || Math.abs(line.y - y) > 0.5 || x - line.right > size * 0.6) {
      line = { text: '', left: x, right: x, strong: false, y, artifact: open.includes('Artifact') };
      lines.push(line);
    }
    line.text += item.str;
    line.right = x + item.width;
    line.strong ||= strong && item.str.trim() !== '';
  }
  const shown = lines.map((one) => ({ ...one, text: one.text.trimEnd() }));
  return { lines: shown.filter(({ text }) => text !== ''), marks };
};

type Matrix = readonly [number, number, number, number, number, number];

const multiply = (m: Matrix, [a, b, c, d, e, f]: Matrix): Matrix => [
  m[0] * a + m[2] * b,
  m[1] * a + m[3] * b,
  m[0] * c + m[2] * d,
  m[1] * c + m[3] * d,
  m[0] * e + m[2] * f + m[4],
  m[1] * e + m[3] * f + m[5],
];

const opening: readonly number[] = [OPS.beginMarkedContent, OPS.beginMarkedContentProps];
const drawingOperators = new Map(
  Object.entries(OPS)
    .filter(([name]) => /^(showText|constructPath|shadingFill|paint)/.test(name))
    .map(([name, code]) => [code, name]),
);

/** Paths, what is drawn while no marked content is open, and letters that are content. */
const readDrawing = async (page: PDFPageProxy) => {
  const { fnArray, argsArray } = await page.getOperatorList();
  const corners: (readonly [number, number])[] = [];
  const unmarked: string[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const open: string[] = [];
  let spoken = '';
  let rules = 0;
  for (const [index, operator] of fnArray.entries()) {
    const operands = argsArray[index];
    if (opening.includes(operator)) open.push(operands[0]);
    else if (operator === OPS.endMarkedContent) open.pop();
    else if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = multiply(matrix, operands);
    const name = drawingOperators.get(operator);
    if (name !== undefined && open.length === 0) unmarked.push(name);
    if (operator === OPS.showText && !open.includes('Artifact')) spoken += lettersOf(operands[0]);
    // A path that goes nowhere reaches nothing.
    if (operator === OPS.constructPath && operands[2] !== null) {
      const [paint, [path], [left, top, right, bottom]] = operands;
      if (paint === OPS.stroke && isStraight(path)) rules++;
      for (const [x, y] of [
        [left, top],
        [right, bottom],
      ]) {
        const [, , , , atX, atY] = multiply(matrix, [1, 0, 0, 1, x, y]);
        corners.push([atX, atY]);
      }
    }
  }
  return { corners, rules, unmarked, spoken };
};

/** The numbers between glyphs are kerning. */
const lettersOf = (shown: readonly (number | { readonly unicode: string })[]): string =>
  shown.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('');

/** Whether a path consists of lines alone: the reader writes 0 or 1 before the two numbers of a point. */
const isStraight = (path: ArrayLike<number>): boolean =>
  path.length % 3 === 0 && Array.from(path).every((value, at) => at % 3 !== 0 || value <= 1);
