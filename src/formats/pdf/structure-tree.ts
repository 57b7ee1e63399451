import type { ObjectFile } from './object-file.ts';
import { number, numbers, reference, textString } from './syntax.ts';

/** A part of the structure: a heading, a cell; made before its content is drawn. */
export type Element = {
  readonly id: number;
  readonly tag: string;
  readonly parent: number;
  readonly alternative: string;
  attributes: string;
  /** Child elements and content, as the file names them. */
  kids: string;
  /** The page its first content is on; 0 while it has none. */
  page: number;
};

/** Strings are names; `O` is who understands the attributes. */
export type Attributes = Readonly<Record<string, string | number | readonly number[]>>;

/** What a screen reader follows: elements, and which of them every marked content belongs to. */
export class StructureTree {
  readonly id: number;
  readonly root: Element;
  readonly #file: ObjectFile;
  readonly #elements: Element[] = [];
  /** Of every page, the elements of its marked contents in their order. */
  readonly #owners: string[][] = [];
  /** The elements of objects; these count on from the pages. */
  readonly #objectOwners: string[] = [];

  constructor(file: ObjectFile) {
    this.#file = file;
    this.id = file.reserve();
    this.root = this.#make('Document', this.id, '');
  }

  /** A new last child of `parent`; `alternative` stands for what can't be read, such as a drawing. */
  add(parent: Element, tag: string, attributes?: Attributes, alternative = ''): Element {
    const element = this.#make(tag, parent.id, alternative);
    if (attributes !== undefined) this.describe(element, attributes);
    parent.kids += `${reference(element.id)} `;
    return element;
  }

  /** Takes the place of the attributes the element had. */
  describe(element: Element, attributes: Attributes): void {
    const entries = Object.entries(attributes).map(([key, value]) => {
      if (typeof value === 'string') return `/${key} /${value}`;
      return `/${key} ${typeof value === 'number' ? number(value) : `[${numbers(value)}]`}`;
    });
    element.attributes = ` /A << ${entries.join(' ')} >>`;
  }

  /** The tree knows pages by their order, from 0. */
  addPage(): void {
    this.#owners.push([]);
  }

  /** The number of the next content of the last page, which is to be the element's. */
  mark(element: Element, page: number): number {
    const owners = this.#owners.at(-1) ?? [];
    const content = owners.push(reference(element.id)) - 1;
    if (element.page === 0) element.page = page;
    element.kids +=
      element.page === page
        ? `${content} `
        : `<< /Type /MCR /Pg ${reference(page)} /MCID ${content} >> `;
    return content;
  }

  /** Makes an object on a page, such as a link, a part of the element. */
  refer(element: Element, page: number, object: number): void {
    element.kids += `<< /Type /OBJR /Pg ${reference(page)} /Obj ${reference(object)} >> `;
    this.#objectOwners.push(reference(element.id));
  }

  /** Writes the tree's objects; nothing can be added after this. */
  write(): void {
    for (const element of this.#elements) this.#file.write(element.id, dictionaryOf(element));
    const pages = this.#owners.map((owners, page) => `${page} [${owners.join(' ')}]`);
    const objects = this.#objectOwners.map((owner, index) => `${pages.length + index} ${owner}`);
    const parents = this.#file.add(`<< /Nums [${[...pages, ...objects].join('\n')}] >>`);
    this.#file.write(
      this.id,
      `<< /Type /StructTreeRoot /K [${reference(this.root.id)}] /ParentTree ${reference(parents)} /ParentTreeNextKey ${pages.length + objects.length} >>`,
    );
  }

  #make(tag: string, parent: number, alternative: string): Element {
    const id = this.#file.reserve();
    const element = { id, tag, parent, alternative, attributes: '', kids: '', page: 0 };
    this.#elements.push(element);
    return element;
  }
}

const dictionaryOf = ({ tag, parent, page, attributes, alternative, kids }: Element): string => {
  const where = page === 0 ? '' : ` /Pg ${reference(page)}`;
  const words = alternative === '' ? '' : ` /Alt ${textString(alternative)}`;
  const content = kids === '' ? '' : ` /K [${kids.trimEnd()}]`;
  return `<< /S /${tag} /P ${reference(parent)}${where}${attributes}${words}${content} >>`;
};
