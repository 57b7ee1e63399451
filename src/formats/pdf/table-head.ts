import type { Column } from '../../documents/document.ts';
import { columnGroups } from '../column-groups.ts';
import type { Line } from './lines.ts';
import { type Setting, setLine } from './setting.ts';
import { colours, styles } from './style.ts';
import { type CellPlace, cellPadding, drawCell, type PlacedColumn, setCell } from './table-row.ts';
import type { Element } from './writer.ts';

export type TableHead = {
  readonly height: number;
  readonly draw: (y: number) => void;
  /** At the top of a page the table goes on to; not content, which it was already. */
  readonly drawAgain: (y: number) => void;
};

/** A group above its columns, a column's title below one, or a title beside them, as high as both. */
type Kind = 'group' | 'below' | 'beside';

type HeadCell = CellPlace & {
  readonly kind: Kind;
  readonly element: Element;
  readonly lines: readonly Line[];
};

const style = styles.tableHead;

/** One row of column titles, or two where columns are grouped. */
export const setTableHead = (
  setting: Setting,
  columns: readonly PlacedColumn[],
  parent: Element,
): TableHead => {
  const { writer, page } = setting;
  const cells = setCells(setting, columns, parent);
  const heightOf = (kind: Kind): number =>
    Math.max(
      0,
      ...cells
        .filter((cell) => cell.kind === kind)
        .map(({ lines }) => lines.length * style.leading + cellPadding.y * 2),
    );
  const below = heightOf('below');
  const height = Math.max(heightOf('group') + below, heightOf('beside'), style.leading);

  /** Titles stand on the bottom of their cell, next to what they are titles of. */
  const drawText = (cell: HeadCell, y: number): void => {
    const bottom = y + height - (cell.kind === 'group' ? below : 0) - cellPadding.y;
    drawCell(setting, cell.lines, cell, bottom - cell.lines.length * style.leading);
  };
  const drawRules = (y: number): void => {
    writer.rule(page, y, colours.ink, 0.9);
    for (const { kind, left, width } of cells) {
      if (kind !== 'group') continue;
      const middle = y + height - below;
      writer.stroke([left + cellPadding.x, middle], [left + width - cellPadding.x, middle]);
    }
    writer.rule(page, y + height, colours.ink, 0.6);
  };
  return {
    height,
    draw: (y) => {
      writer.artifact('Layout', () => drawRules(y));
      for (const cell of cells) {
        if (cell.lines.length > 0) writer.content(cell.element, () => drawText(cell, y));
      }
    },
    drawAgain: (y) =>
      writer.artifact('Pagination', () => {
        drawRules(y);
        for (const cell of cells) drawText(cell, y);
      }),
  };
};

const setCells = (
  setting: Setting,
  columns: readonly PlacedColumn[],
  parent: Element,
): readonly HeadCell[] => {
  const { writer, page } = setting;
  const groups = columnGroups(columns);
  const isGrouped = groups.length > 0;
  const upper = writer.element(parent, 'TR');
  const lower = isGrouped ? writer.element(parent, 'TR') : upper;
  const cell = (
    kind: Kind,
    title: string,
    across: readonly PlacedColumn[],
    align: Column['align'],
  ): HeadCell => {
    const width = across.reduce((sum, column) => sum + column.width, 0);
    const element = writer.element(kind === 'below' ? lower : upper, 'TH', {
      O: 'Table',
      Scope: 'Column',
      ...(kind === 'group' ? { ColSpan: across.length } : {}),
      ...(kind === 'beside' && isGrouped ? { RowSpan: 2 } : {}),
    });
    const lines = setCell(setting, setLine(title), style, width);
    return { kind, element, left: across[0]?.left ?? page.left, width, align, lines };
  };
  return columns.flatMap((column, index): readonly HeadCell[] => {
    const begun = groups.find(({ from }) => from === index);
    return [
      ...(begun === undefined
        ? []
        : [cell('group', begun.title, columns.slice(index, index + begun.count), 'center')]),
      cell(column.group === undefined ? 'beside' : 'below', column.title, [column], column.align),
    ];
  });
};
