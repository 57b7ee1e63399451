import type { Block } from '../documents/document.ts';
import { visibleLine } from '../text/visible-text.ts';

export type ListedHeading = {
  readonly level: 2 | 3;
  readonly text: string;
  readonly index: number;
};

/** Those after the block at `position`, in their order; none without text. */
export const listHeadings = (
  blocks: readonly Block[],
  position: number,
): readonly ListedHeading[] =>
  blocks.flatMap((block, index) => {
    if (index <= position || block.kind !== 'heading' || block.level === 4) return [];
    const text = visibleLine(block.text);
    return text === '' ? [] : [{ level: block.level, text, index }];
  });
