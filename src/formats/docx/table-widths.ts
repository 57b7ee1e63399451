import type { Table } from '../../documents/document.ts';
import { visibleText } from '../../text/visible-text.ts';
import { columnWidths } from '../column-widths.ts';

/** Of a letter in a cell, on average; of a word, rather too much than too little. Twips. */
const letterWidth = 92;
const letterWidthInWord = 108;
const cellPadding = 160;
const idLength = 12;

/** Whole twips that sum to the width. An estimate: only Word knows how wide letters are. */
export const tableWidths = ({ columns, rows }: Table<string>, width: number): readonly number[] => {
  const needed = columns.map(({ title, answer }, index) => {
    const cells = rows.map((row) => (row.kind === 'cells' ? (row.cells[index] ?? '') : ''));
    const choices = answer?.kind === 'choice' ? answer.choices : [];
    return longestWord([title, ...cells, ...choices]) * letterWidthInWord + cellPadding;
  });
  const widths = columnWidths(
    columns.map((column) => column.width),
    needed,
    width,
  );
  const edges = widths.map((_, index) =>
    Math.round(widths.slice(0, index + 1).reduce((sum, one) => sum + one, 0)),
  );
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
};

const longestWord = (texts: readonly string[]): number =>
  texts
    .flatMap((text) => visibleText(text).split(/\s/))
    // An id such as K-13.7.a is read as one; a long compound or address may go on below.
    .flatMap((word) => (word.length > idLength ? word.split(/(?<=[-/@._])/) : [word]))
    .reduce((longest, word) => Math.max(longest, word.length), 0);

export const linesIn = (text: string, width: number): number =>
  visibleText(text)
    .split('\n')
    .reduce((sum, line) => {
      const room = Math.max(width - cellPadding, letterWidth);
      return sum + 1 + Math.floor((line.length * letterWidth) / room);
    }, 0);
