import { type Column, plain, type Table } from '../documents/document.ts';
import { visibleLine } from '../text/visible-text.ts';
import { writeCell } from './markdown-text.ts';

const delimiters: Readonly<Record<Column['align'], string>> = {
  left: '---',
  center: ':-:',
  right: '--:',
};

const writeRow = (cells: readonly string[]): string =>
  `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;

const writeTitle = ({ title, group }: Column): string =>
  writeCell(plain(visibleLine(group === undefined ? title : `${group} ${title}`)));

/** A GitHub-flavoured table: no cell spans another, so grouped columns are named in full. */
export const writeTable = ({ columns, rows }: Table): string => {
  const forGroups = Math.max(
    0,
    columns.findIndex(({ align }) => align === 'left'),
  );
  return [
    columns.map(writeTitle),
    columns.map(({ align }) => delimiters[align]),
    ...rows.map((row) =>
      columns.map((_, at) => {
        if (row.kind === 'cells') return writeCell(plain(row.cells[at] ?? ''));
        return at === forGroups ? writeCell([{ text: visibleLine(row.title), strong: true }]) : '';
      }),
    ),
  ]
    .map(writeRow)
    .join('\n');
};
