import type { Table } from '../../documents/document.ts';
import { columnWidths } from '../column-widths.ts';
import { widestWord } from './lines.ts';
import { keepWithNext, type Piece } from './pieces.ts';
import type { Setting } from './setting.ts';
import { styles } from './style.ts';
import { setTableHead } from './table-head.ts';
import { cellPadding, type PlacedColumn, setGroupRow, setRow } from './table-row.ts';
import { setCaption } from './text-blocks.ts';

/** A table up to this share of a page stays on one: a profile is read as a whole. */
const wholeUpTo = 0.62;

/** Caption, header, rows, none alone on a page; the header again on every page the table goes on to. */
export const setTable = (setting: Setting, table: Table<string>): readonly Piece[] => {
  if (table.columns.length === 0) return [];
  const { writer, page } = setting;
  const element = writer.element(writer.root, 'Table');
  const columns = placeColumns(setting, table);
  const caption = setCaption(setting, table.caption, element, styles.caption, 16);
  const head = setTableHead(setting, columns, writer.element(element, 'THead'));
  const body = writer.element(element, 'TBody');
  const room = page.contentHeight - head.height;
  const rows = table.rows.flatMap((row) =>
    row.kind === 'group'
      ? setGroupRow(setting, row.title, columns.length, body)
      : setRow(setting, { cells: row.cells, rowHeader: table.rowHeader ?? 0, columns, body, room }),
  );
  const height = rows.reduce((sum, piece) => sum + piece.height, head.height);
  const isWhole = height <= page.contentHeight * wholeUpTo;
  return [
    ...keepWithNext(caption),
    { height: head.height, before: 5, keepWithNext: rows.length > 0, draw: head.draw },
    ...rows.map((piece, index) => ({
      ...piece,
      keepWithNext:
        index < rows.length - 1 &&
        (isWhole || piece.keepWithNext || index === 0 || index === rows.length - 2),
      after: index < rows.length - 1 ? 0 : 10,
      repeated: { height: head.height, draw: head.drawAgain },
    })),
  ];
};

const placeColumns = (
  { fonts, page }: Setting,
  { columns, rows }: Table<string>,
): readonly PlacedColumn[] => {
  const needed = columns.map(({ title }, index) => {
    const cells = rows.map((row) => (row.kind === 'cells' ? (row.cells[index] ?? '') : ''));
    const widest = Math.max(
      widestWord(title, { style: styles.tableHead, fonts }),
      ...cells.map((cell) => widestWord(cell, { style: styles.cell, fonts })),
    );
    return widest + cellPadding.x * 2 + 0.5;
  });
  const shares = columns.map(({ width }) => width);
  const widths = columnWidths(shares, needed, page.contentWidth);
  let right = page.left;
  return columns.map((column, index) => {
    const left = right;
    const width = widths[index] ?? 0;
    right += width;
    return { ...column, left, width };
  });
};
