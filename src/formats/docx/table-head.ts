import { Paragraph, TableCell, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { columnGroups } from '../column-groups.ts';
import { colours, fill } from './style.ts';
import type { Grid } from './table-row.ts';
import { setLine } from './text.ts';

type Span = { readonly columns?: number; readonly rows?: number };

/** One row, or two where columns are grouped: the groups span theirs, other columns both rows. */
export const setHeadRows = (grid: Grid): readonly TableRow[] => {
  const groups = columnGroups(grid.columns);
  const indices = grid.columns.map((_, index) => index);
  const title = (index: number, span: Span = {}) =>
    setHeadCell(grid, index, grid.columns[index]?.title ?? '', span);
  if (groups.length === 0) return [headRow(indices.map((index) => title(index)))];
  const isGrouped = (index: number): boolean => grid.columns[index]?.group !== undefined;
  const upper = indices.flatMap((index) => {
    const group = groups.find(({ from }) => from === index);
    if (group !== undefined) {
      return [setHeadCell(grid, index, group.title, { columns: group.count })];
    }
    return isGrouped(index) ? [] : [title(index, { rows: 2 })];
  });
  return [headRow(upper), headRow(indices.filter(isGrouped).map((index) => title(index)))];
};

const headRow = (children: readonly TableCell[]): TableRow =>
  new TableRow({ tableHeader: true, cantSplit: true, children });

const setHeadCell = (
  { columns, widths }: Grid,
  index: number,
  text: string,
  { columns: count = 1, rows = 1 }: Span,
): TableCell => {
  const size = widths.slice(index, index + count).reduce((sum, width) => sum + width, 0);
  return new TableCell({
    width: { size, type: WidthType.DXA },
    ...(count > 1 ? { columnSpan: count } : {}),
    ...(rows > 1 ? { rowSpan: rows } : {}),
    shading: fill(colours.headTint),
    verticalAlign: VerticalAlignTable.BOTTOM,
    children: [
      new Paragraph({
        style: 'TableHead',
        keepNext: true,
        alignment: count > 1 ? 'center' : (columns[index]?.align ?? 'left'),
        children: setLine(text),
      }),
    ],
  });
};
