import {
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  XmlComponent,
} from 'docx';
import type { Table as DocumentTable } from '../../documents/document.ts';
import { columnGroups } from '../column-groups.ts';
import { type Setting, setCaption } from './blocks.ts';
import { element } from './element.ts';
import { border, colours, fill } from './style.ts';
import { type Grid, linesInRow, setRow } from './table-row.ts';
import { tableWidths } from './table-widths.ts';
import { attributeText, setLine } from './text.ts';

const none = { style: 'none', size: 0, color: 'auto' } as const;

/** A table with an accessible name, which the library has no option for. */
class NamedTable extends Table {
  constructor(name: string, options: ConstructorParameters<typeof Table>[0]) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof XmlComponent)) throw new Error('A table without properties');
    properties.addChildElement(element('w:tblCaption', { 'w:val': name }));
  }
}

/** Lines that any page has room for: a table of no more stays on one, and no row of a longer one alone. */
const wholeTable = 24;

/** Columns that are left for answers have lines between them, to write within. */
export const setTable = (setting: Setting, table: DocumentTable<string>): readonly FileChild[] => {
  const { columns, rows, rowHeader = 0, caption } = table;
  if (columns.length === 0) return setCaption(caption);
  const widths = tableWidths(table, setting.width);
  const grid: Grid = { columns, widths, rowHeader };
  const isWhole = rows.reduce((sum, row) => sum + linesInRow(grid, row), 0) <= wholeTable;
  const last = rows.length - 1;
  const keepsNext = (index: number): boolean =>
    index < last && (isWhole || index === 0 || index === last - 1);
  const rule = border(colours.rule, 4);
  const isForm = columns.some(({ answer }) => answer !== undefined);
  const built = new NamedTable(attributeText(caption), {
    width: { size: setting.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 80, right: 80, top: 30, bottom: 30, marginUnitType: WidthType.DXA },
    borders: {
      top: border(colours.accent, 8),
      bottom: border(colours.accent, 8),
      left: isForm ? rule : none,
      right: isForm ? rule : none,
      insideHorizontal: rule,
      insideVertical: isForm ? rule : none,
    },
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: rowHeader === 0,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      ...setHeadRows(grid),
      ...rows.map((row, index) => setRow(setting, grid, row, keepsNext(index))),
    ],
  });
  return [...setCaption(caption), built];
};

type Span = { readonly columns?: number; readonly rows?: number };

const setHeadRows = (grid: Grid): readonly TableRow[] => {
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
