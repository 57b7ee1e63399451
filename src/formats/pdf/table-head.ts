import type { Column } from '../../documents/document.ts';
import { columnGroups } from '../column-groups.ts';
import type { Line } from './lines.ts';
import { type Setting, setLine } from './setting.ts';
import { colours, styles } from './style.ts';
import { cellPadding, drawCell, setCell, type TableFrame } from './table-row.ts';
import type { Element } from './writer.ts';

export type TableHead = {
  readonly height: number;
  readonly draw: (y: number) => void;
  /** At the top of a page the table goes on to; not content, which it was already. */
  readonly drawAgain: (y: number) => void;
};

/** A group above its columns, a column's title below one, or a title beside them, as high as both. */
type Kind = 'group' | 'below' | 'beside';

type HeadCell = {
  readonly kind: Kind;
  readonly columns: number;
  readonly left: number;
  readonly width: number;
  readonly align: Column['align'];
  readonly lines: readonly Line[];
};

const style = styles.tableHead;

/** One row of column titles, or two where columns are grouped. */
export const setTableHead = (
  setting: Setting,
  columns: readonly Column[],
  frame: TableFrame,
  parent: Element,
): TableHead => {
  const { writer, page } = setting;
  const cells = setCells(setting, columns, frame);
  const heightOf = (kind: Kind): number =>
    cells.reduce(
      (most, cell) =>
        cell.kind === kind
          ? Math.max(most, cell.lines.length * style.leading + cellPadding.y * 2)
          : most,
      0,
    );
  const below = heightOf('below');
  const height = Math.max(heightOf('group') + below, heightOf('beside'), style.leading);

  const isGrouped = below > 0;
  const upper = writer.element(parent, 'TR');
  const lower = isGrouped ? writer.element(parent, 'TR') : upper;
  const elements = cells.map(({ kind, columns: span }) =>
    writer.element(kind === 'below' ? lower : upper, 'TH', {
      O: 'Table',
      Scope: 'Column',
      ...(kind === 'group' ? { ColSpan: span } : {}),
      ...(kind === 'beside' && isGrouped ? { RowSpan: 2 } : {}),
    }),
  );

  /** Titles stand on the bottom of their cell, next to what they are titles of. */
  const drawText = (cell: HeadCell, y: number): void => {
    const bottom = y + height - (cell.kind === 'group' ? below : 0) - cellPadding.y;
    drawCell(setting, cell.lines, cell, bottom - cell.lines.length * style.leading, style);
  };
  const drawRules = (y: number): void => {
    writer.rule(page.left, y, page.contentWidth, colours.ink, 0.9);
    for (const { kind, left, width } of cells) {
      if (kind !== 'group') continue;
      writer.rule(left + cellPadding.x, y + height - below, width - cellPadding.x * 2);
    }
    writer.rule(page.left, y + height, page.contentWidth, colours.ink, 0.6);
  };
  return {
    height,
    draw: (y) => {
      writer.artifact('Layout', () => drawRules(y));
      for (const [index, element] of elements.entries()) {
        const cell = cells[index];
        if (cell === undefined || cell.lines.length === 0) continue;
        writer.content(element, () => drawText(cell, y));
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
  columns: readonly Column[],
  { lefts, widths }: TableFrame,
): readonly HeadCell[] => {
  const cell = (
    kind: Kind,
    text: string,
    from: number,
    span: number,
    align: Column['align'],
  ): HeadCell => {
    const width = widths.slice(from, from + span).reduce((sum, part) => sum + part, 0);
    return {
      kind,
      columns: span,
      left: lefts[from] ?? setting.page.left,
      width,
      align,
      lines: setCell(setting, setLine(setting, text), style, width),
    };
  };
  const groups = columnGroups(columns);
  return columns.flatMap(({ title, group, align }, index): readonly HeadCell[] => {
    if (group === undefined) return [cell('beside', title, index, 1, align)];
    const own = cell('below', title, index, 1, align);
    const begun = groups.find(({ from }) => from === index);
    return begun === undefined
      ? [own]
      : [cell('group', begun.title, index, begun.count, 'center'), own];
  });
};
