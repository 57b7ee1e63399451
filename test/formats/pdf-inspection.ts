import { inflateSync } from 'node:zlib';

/** A PDF taken apart without a PDF library: enough to see what a reader and a screen reader get. */
export type InspectedPdf = {
  readonly source: string;
  readonly pages: readonly InspectedPage[];
  /** The tags below `Document`, indented by two spaces a level, with their attributes. */
  readonly structure: readonly string[];
  /** Bookmarks, indented by two spaces a level. */
  readonly outline: readonly string[];
  /** Dictionary of the object a key of the catalogue leads to, or the value itself. */
  readonly catalogue: string;
  readonly xmp: string;
};

export type InspectedPage = {
  /** Width and height. */
  readonly size: readonly [number, number];
  readonly links: readonly InspectedLink[];
  /** How many straight lines are drawn. */
  readonly rules: number;
  /** How far to the right and how far down anything is drawn, text by where it begins. */
  readonly extent: readonly [number, number];
  /** What is drawn as content and as artifact, each line of text by itself. */
  readonly content: readonly string[];
  readonly artifacts: readonly string[];
  /** The lines of text that are partly or wholly semibold. */
  readonly strong: readonly string[];
  /** Operators that draw while no marked content is open. */
  readonly unmarked: readonly string[];
};

/** `tag` is what the structure says an annotation belongs to; `page` counts from 0. */
export type InspectedLink = {
  readonly words: string;
  readonly page: number;
  readonly top: number;
  readonly rectangle: readonly number[];
  readonly tag: string;
};

type PdfObject = { readonly dictionary: string; readonly stream: Buffer | undefined };

export const inspectPdf = (bytes: Uint8Array): InspectedPdf => {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = readObjects(source);
  const get = (id: string | undefined): PdfObject => {
    const object = objects.get(id ?? '');
    if (object === undefined) throw new Error(`No object ${id}`);
    return object;
  };
  const follow = (from: string, key: string): PdfObject => get(reference(from, key));
  const catalogue = get(/\/Root (\d+) 0 R/.exec(source)?.[1]).dictionary;
  const fonts = new Map<string, Map<string, string>>();
  const pageIds = references(follow(catalogue, 'Pages').dictionary, 'Kids');

  const pages = pageIds.map((id) => {
    const page = get(id).dictionary;
    const resources = follow(page, 'Resources').dictionary;
    for (const name of ['R', 'S']) {
      const font = get(reference(resources, name)).dictionary;
      fonts.set(name, readToUnicode(follow(font, 'ToUnicode').stream ?? Buffer.alloc(0)));
    }
    const content = (follow(page, 'Contents').stream ?? Buffer.alloc(0)).toString('latin1');
    const [, , width = 0, height = 0] = numbersOf(page, 'MediaBox');
    return {
      ...inspectPage(content, fonts),
      size: [width, height] as const,
      extent: extentOf(content),
      rules: content.match(/ l S$/gm)?.length ?? 0,
      links: references(page, 'Annots').map((annotation) => inspectLink(annotation, id)),
    };
  });

  function inspectLink(id: string, page: string): InspectedLink {
    const { dictionary } = get(id);
    const [target = '', top = ''] =
      /\/S \/GoTo \/D \[(\d+) 0 R \/XYZ 0 ([\d.]+) 0\]/.exec(dictionary)?.slice(1) ?? [];
    const tree = follow(follow(catalogue, 'StructTreeRoot').dictionary, 'ParentTree').dictionary;
    const key = /\/StructParent (\d+)/.exec(dictionary)?.[1];
    const owner = new RegExp(`(?:^|\\[|\\n)${key} (\\d+) 0 R`).exec(tree)?.[1];
    const { dictionary: element } = get(owner);
    if (!element.includes(`/Type /OBJR /Pg ${page} 0 R /Obj ${id} 0 R`)) {
      throw new Error(`The element of annotation ${id} doesn't know it`);
    }
    return {
      words: readString(/\/Contents \(((?:\\.|[^\\)])*)\)/s.exec(dictionary)?.[1] ?? ''),
      page: pageIds.indexOf(target),
      top: Number(top),
      rectangle: numbersOf(dictionary, 'Rect'),
      tag: /\/S \/(\w+)/.exec(element)?.[1] ?? '?',
    };
  }

  const structure: string[] = [];
  const walk = (id: string, depth: number): void => {
    const { dictionary } = get(id);
    const attributes = /\/A <<([^>]*)>>/.exec(dictionary)?.[1]?.trim().replace(/\s+/g, ' ') ?? '';
    const tag = /\/S \/(\w+)/.exec(dictionary)?.[1] ?? '?';
    const shown = attributes
      .replace(/\/O \/\w+ ?/, '')
      .replace(/\/BBox \[[^\]]*\]/, '/BBox')
      .trim();
    structure.push(`${'  '.repeat(depth)}${tag}${shown === '' ? '' : ` ${shown}`}`);
    for (const child of references(dictionary, 'K')) walk(child, depth + 1);
  };
  const [root] = references(follow(catalogue, 'StructTreeRoot').dictionary, 'K');
  for (const child of references(get(root).dictionary, 'K')) walk(child, 0);

  const outline: string[] = [];
  const walkOutline = (id: string | undefined, depth: number): void => {
    for (let next = id; next !== undefined; next = reference(get(next).dictionary, 'Next')) {
      const { dictionary } = get(next);
      outline.push(
        `${'  '.repeat(depth)}${readString(/\/Title \(((?:\\.|[^\\)])*)\)/s.exec(dictionary)?.[1] ?? '')}`,
      );
      walkOutline(reference(dictionary, 'First'), depth + 1);
    }
  };
  const outlines = reference(catalogue, 'Outlines');
  if (outlines !== undefined) walkOutline(reference(get(outlines).dictionary, 'First'), 0);

  const xmp = (follow(catalogue, 'Metadata').stream ?? Buffer.alloc(0)).toString('utf8');
  return { source, pages, structure, outline, catalogue, xmp };
};

const readObjects = (source: string): ReadonlyMap<string, PdfObject> => {
  const objects = new Map<string, PdfObject>();
  const table = source.slice(source.lastIndexOf('\nxref\n'));
  for (const [, offset] of table.matchAll(/^(\d{10}) 00000 n/gm)) {
    const text = source.slice(Number(offset));
    const [head, id] = /^(\d+) 0 obj\n/.exec(text) ?? [];
    if (head === undefined || id === undefined) throw new Error(`No object at ${offset}`);
    const body = text.slice(head.length, text.indexOf('\nendobj\n'));
    const start = body.indexOf('stream\n');
    const dictionary = start === -1 ? body : body.slice(0, start);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const from = Number(offset) + head.length + start + 'stream\n'.length;
    const raw = start === -1 ? undefined : Buffer.from(source.slice(from, from + length), 'latin1');
    const stream = raw !== undefined && dictionary.includes('FlateDecode') ? inflateSync(raw) : raw;
    objects.set(id, { dictionary, stream });
  }
  return objects;
};

const reference = (dictionary: string, key: string): string | undefined =>
  new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];

/** What stands in dictionaries within the array is not taken along. */
const references = (dictionary: string, key: string): readonly string[] => {
  const array = new RegExp(`/${key} \\[([^\\]]*)\\]`).exec(dictionary)?.[1] ?? '';
  const own = array.replace(/<<.*?>>/g, '');
  return [...own.matchAll(/(\d+) 0 R/g)].map(([, id]) => id ?? '');
};

const numbersOf = (dictionary: string, key: string): readonly number[] =>
  (new RegExp(`/${key} \\[([^\\]]*)\\]`).exec(dictionary)?.[1] ?? '').split(' ').map(Number);

const extentOf = (content: string): readonly [number, number] => {
  const points = [
    ...[...content.matchAll(/1 0 0 -1 (\S+) (\S+) Tm/g)].map(([, x, y]) => [x, y]),
    ...[...content.matchAll(/(\S+) (\S+) [ml](?= )/g)].map(([, x, y]) => [x, y]),
  ];
  return [
    Math.max(...points.map(([x]) => Number(x))),
    Math.max(...points.map(([, y]) => Number(y))),
  ];
};

const readToUnicode = (stream: Buffer): Map<string, string> => {
  const pairs = stream.toString('latin1').matchAll(/^<([0-9a-f]{4})> <([0-9a-f]{4})>$/gm);
  return new Map(
    [...pairs].map(([, glyph = '', code = '']) => [
      glyph,
      String.fromCharCode(Number.parseInt(code, 16)),
    ]),
  );
};

const readString = (escaped: string): string => {
  const plain = escaped.replace(/\\([nrtbf\\()])/g, (_, letter: string) => {
    const controls: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
    return controls[letter] ?? letter;
  });
  if (!plain.startsWith('\xfe\xff')) return plain;
  return Buffer.from(plain.slice(2), 'latin1').swap16().toString('utf16le');
};

const drawing = /(?:^|\s)(?:TJ|f|S|B|b\*?|f\*|B\*)\s*$/;

const inspectPage = (
  content: string,
  fonts: ReadonlyMap<string, Map<string, string>>,
): Pick<InspectedPage, 'content' | 'artifacts' | 'strong' | 'unmarked'> => {
  const page = {
    content: [] as string[],
    artifacts: [] as string[],
    strong: [] as string[],
    unmarked: [] as string[],
  };
  const open: string[] = [];
  for (const line of content.split('\n')) {
    const [, tag] = /^\/(\w+) .*B(?:DC|MC)$/.exec(line) ?? /^\/(\w+) <<$/.exec(line) ?? [];
    if (tag !== undefined) open.push(tag);
    else if (line === 'EMC') open.pop();
    const text = [...line.matchAll(/\/(R|S) [\d.]+ Tf .*?\[(.*?)\] TJ/g)]
      .map(([, font = '', operand = '']) =>
        [...operand.matchAll(/<([0-9a-f]*)>/g)]
          .flatMap(([, glyphs = '']) => glyphs.match(/.{4}/g) ?? [])
          .map((glyph) => fonts.get(font)?.get(glyph) ?? '?!')
          .join(''),
      )
      .join('');
    if (text !== '')
      (open.includes('Artifact') ? page.artifacts : page.content).push(text.trimEnd());
    if (text !== '' && / \/S [\d.]+ Tf/.test(line)) page.strong.push(text.trimEnd());
    if (open.length === 0 && (line.startsWith('BT') || drawing.test(line)))
      page.unmarked.push(line);
  }
  return page;
};
