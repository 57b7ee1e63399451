import type { Block, Orientation } from '../documents/document.ts';

export type Section = {
  readonly orientation: Orientation;
  readonly blocks: readonly NumberedBlock[];
};

/** A block by its place in the document, which is how a table of contents knows a heading. */
export type NumberedBlock = { readonly block: Block; readonly index: number };

/** Upright until a block turns the page; the way it is turned already asks for nothing. */
export const splitSections = (blocks: readonly Block[]): readonly Section[] => {
  let open: NumberedBlock[] = [];
  let orientation: Orientation = 'portrait';
  const sections: Section[] = [{ orientation, blocks: open }];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'turn') open.push({ block, index });
    else if (block.orientation !== orientation) {
      orientation = block.orientation;
      open = [];
      sections.push({ orientation, blocks: open });
    }
  }
  return sections;
};
