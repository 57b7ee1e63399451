/** A value as `qpdf --json` writes it: names begin with `/`, strings with `u:` or `b:`. */
export type PdfValue = null | boolean | number | string | PdfValue[] | PdfDictionary;
export type PdfDictionary = { readonly [key: string]: PdfValue | undefined };

/** The objects of a file, read by qpdf: what no viewer shows, but screen readers and archives ask for. */
export type PdfObjects = {
  readonly trailer: PdfDictionary;
  readonly catalogue: PdfDictionary;
  readonly pages: readonly { readonly reference: string; readonly page: PdfDictionary }[];
  /** What a value stands for, a stream by its dictionary; an empty dictionary where it is none. */
  readonly follow: (value: PdfValue | undefined) => PdfDictionary;
  readonly list: (value: PdfValue | undefined) => readonly PdfValue[];
};

const reference = /^\d+ \d+ R$/;

export const readObjects = (json: string): PdfObjects => {
  const { qpdf, pages } = JSON.parse(json) as {
    qpdf: [unknown, Record<string, { value?: PdfValue; stream?: { dict: PdfDictionary } }>];
    pages: readonly { object: string }[];
  };
  const [, objects] = qpdf;
  const resolve = (value: PdfValue | undefined): PdfValue | undefined => {
    if (typeof value !== 'string' || !reference.test(value)) return value;
    const found = objects[`obj:${value}`];
    if (found === undefined) throw new Error(`No object ${value}`);
    return found.stream?.dict ?? found.value;
  };
  const follow = (value: PdfValue | undefined): PdfDictionary => {
    const found = resolve(value);
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {};
  };
  const list = (value: PdfValue | undefined): readonly PdfValue[] => {
    const found = resolve(value);
    return Array.isArray(found) ? found : found === undefined ? [] : [found];
  };
  const trailer = follow(objects.trailer?.value);
  return {
    trailer,
    catalogue: follow(trailer['/Root']),
    pages: pages.map(({ object }) => ({ reference: object, page: follow(object) })),
    follow,
    list,
  };
};

/** A part of the structure, with the content and the annotations that it names as its own. */
export type StructureElement = {
  readonly reference: string;
  readonly tag: string;
  readonly attributes: PdfDictionary;
  readonly children: readonly StructureElement[];
  readonly content: readonly { readonly page: PdfValue | undefined; readonly id: number }[];
  readonly objects: readonly { readonly page: PdfValue | undefined; readonly object: string }[];
};

/** The whole tree below the root, in the order in which it is read. */
export const readStructure = ({ catalogue, follow, list }: PdfObjects): StructureElement => {
  const read = (node: PdfValue | undefined): StructureElement => {
    const element = follow(node);
    const kids = list(element['/K']).map((kid) => ({ kid, entry: follow(kid) }));
    const pageOf = (entry: PdfDictionary) => entry['/Pg'] ?? element['/Pg'];
    return {
      reference: String(node),
      tag: String(element['/S']).slice(1),
      attributes: follow(element['/A']),
      children: kids.flatMap(({ kid, entry }) => (entry['/S'] === undefined ? [] : [read(kid)])),
      content: kids.flatMap(({ kid, entry }) => {
        const id = typeof kid === 'number' ? kid : entry['/MCID'];
        return typeof id === 'number' ? [{ page: pageOf(entry), id }] : [];
      }),
      objects: kids.flatMap(({ entry }) =>
        entry['/Type'] === '/OBJR' ? [{ page: pageOf(entry), object: String(entry['/Obj']) }] : [],
      ),
    };
  };
  const [document] = list(follow(catalogue['/StructTreeRoot'])['/K']);
  return read(document);
};

export const everyElement = (element: StructureElement): readonly StructureElement[] => [
  element,
  ...element.children.flatMap(everyElement),
];

/** The entries of a number tree, by their keys. */
export const readNumbers = (
  { follow, list }: PdfObjects,
  tree: PdfValue | undefined,
): ReadonlyMap<PdfValue, PdfValue> => {
  const node = follow(tree);
  const flat = list(node['/Nums']);
  return new Map([
    ...flat.flatMap((key, at): [PdfValue, PdfValue][] =>
      at % 2 === 0 ? [[key, flat[at + 1] ?? null]] : [],
    ),
    ...list(node['/Kids']).flatMap((kid) => [...readNumbers({ follow, list } as PdfObjects, kid)]),
  ]);
};
