import { type Block, cellInWords, type Document } from '../../src/documents/document.ts';

/** A block as a test reads it: what it says, without how it looks. */
export const written = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return block.text.map(({ text }) => text).join('');
    case 'list':
      return block.items.map((item) => item.map(({ text }) => text).join('')).join('\n');
    case 'table':
      return block.rows
        .map((row) =>
          row.kind === 'cells'
            ? row.cells.map((cell) => cellInWords(cell, 'nb')).join('|')
            : row.title,
        )
        .join('\n');
    default:
      return `(${block.kind})`;
  }
};

/** The same for all of a document. */
export const textOf = ({ blocks }: Document): string =>
  blocks.map(written).join('\n').replaceAll('\u00a0', ' ');
