import type { ObjectFile } from './object-file.ts';
import { destination, reference, textString } from './syntax.ts';

type Item = {
  readonly id: number;
  readonly level: number;
  readonly title: string;
  readonly destination: string;
  readonly children: Item[];
};

/** The bookmarks beside the pages, as a tree. */
export class Outline {
  readonly #file: ObjectFile;
  readonly #root: Item[] = [];
  /** From the outermost to the last that was added. */
  readonly #open: Item[] = [];

  constructor(file: ObjectFile) {
    this.#file = file;
  }

  /** A smaller `level` is further out; `top` is counted upwards from the page's bottom. */
  add(level: number, title: string, page: number, top: number): void {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const item: Item = {
      id: this.#file.reserve(),
      level,
      title,
      destination: destination(page, top),
      children: [],
    };
    (this.#open.at(-1)?.children ?? this.#root).push(item);
    this.#open.push(item);
  }

  /** Returns the number of the tree's object, or undefined where nothing has a bookmark. */
  write(): number | undefined {
    if (this.#root.length === 0) return undefined;
    const id = this.#file.reserve();
    this.#file.write(
      id,
      `<< /Type /Outlines ${this.#writeItems(this.#root, id)} /Count ${this.#root.length} >>`,
    );
    return id;
  }

  /** The items' objects, and what is said of them in their parent's. */
  #writeItems(items: readonly Item[], parent: number): string {
    for (const [index, { id, title, destination, children }] of items.entries()) {
      const entries = [
        `/Title ${textString(title)} /Parent ${reference(parent)} /Dest ${destination}`,
        ...linkTo('Prev', items[index - 1]),
        ...linkTo('Next', items[index + 1]),
        // Below the first level the tree starts folded: a negative count.
        ...(children.length === 0
          ? []
          : [`${this.#writeItems(children, id)} /Count ${-children.length}`]),
      ];
      this.#file.write(id, `<< ${entries.join(' ')} >>`);
    }
    return [...linkTo('First', items[0]), ...linkTo('Last', items.at(-1))].join(' ');
  }
}

const linkTo = (key: string, item: Item | undefined): readonly string[] =>
  item === undefined ? [] : [`/${key} ${reference(item.id)}`];
