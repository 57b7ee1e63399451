import type { Row, Table } from '../../documents/document.ts';
import { columnWidths } from '../column-widths.ts';
import { widestWord } from './lines.ts';
import type { Piece } from './pieces.ts';
import type { Setting } from './setting.ts';
import { styles } from './style.ts';
import { setTableHead } from './table-head.ts';
import { cellPadding, setGroupRow, setRow, type TableFrame } from './table-row.ts';
import { setCaption } from './text-blocks.ts';
import type { Element } from './writer.ts';

/** A table up to this share of a page stays on one: a profile is read as a whole. */
const wholeUpTo = 0.62;

/** Caption, header, rows, none alone on a page; the header again on every page the table goes on to. */
export const setTable = (setting: Setting, table: Table): readonly Piece[] => {
  if (table.columns.length === 0) return [];
  const { writer, page } = setting;
  const element = writer.element(writer.root, 'Table');
  const frame = frameOf(setting, table);
  const caption = setCaption(setting, table.caption, element, {
    style: styles.caption,
    before: 16,
  });
  const head = setTableHead(setting, table.columns, frame, writer.element(element, 'THead'));
  const body = writer.element(element, 'TBody');
  const room = page.contentHeight - head.height;
  const rows = table.rows.flatMap((row) => rowPieces(setting, table, row, frame, body, room));
  const height = rows.reduce((sum, piece) => sum + piece.height, head.height);
  const isWhole = height <= page.contentHeight * wholeUpTo;
  return [
    ...caption.map((piece) => ({ ...piece, keepWithNext: true })),
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

const rowPieces = (
  setting: Setting,
  { columns }: Table,
  row: Row,
  frame: TableFrame,
  body: Element,
  room: number,
): readonly Piece[] =>
  row.kind === 'group'
    ? setGroupRow(setting, row.title, columns.length, body)
    : setRow(setting, { cells: row.cells, columns, frame, body, room });

const frameOf = ({ fonts, page }: Setting, { columns, rows }: Table): TableFrame => {
  const padding = cellPadding.x * 2 + 0.5;
  const needed = columns.map((column, index) => {
    const cells = rows.map((row) => (row.kind === 'cells' ? (row.cells[index] ?? '') : ''));
    const widest = cells.reduce(
      (most, cell) => Math.max(most, widestWord(cell, styles.cell.size, false, fonts)),
      widestWord(column.title, styles.tableHead.size, true, fonts),
    );
    return widest + padding;
  });
  const widths = columnWidths(
    columns.map((column) => column.width),
    needed,
    page.contentWidth,
  );
  let x = page.left;
  const lefts = widths.map((width) => {
    const left = x;
    x += width;
    return left;
  });
  return { widths, lefts };
};
