import type { Column } from '../../documents/document.ts';
import type { Line } from './lines.ts';
import type { Piece } from './pieces.ts';
import { type Setting, setLine, setText } from './setting.ts';
import { colours, styles, type TextStyle } from './style.ts';
import type { Element } from './writer.ts';

/** Where a cell is, and where its text is in it. */
export type CellPlace = Pick<Column, 'width' | 'align'> & { readonly left: number };

/** A column on its page, with its width in points. */
export type PlacedColumn = Column & CellPlace;

export const cellPadding = { x: 5, y: 3.75 } as const;

/** How many lines of a row that is taller than a page are kept together. */
const linesTogether = 12;

type RowOf = {
  readonly cells: readonly string[];
  readonly columns: readonly PlacedColumn[];
  readonly body: Element;
  /** Height of a page below the table's header. */
  readonly room: number;
};

/** One row, whole; a row that no page has room for is cut between lines. */
export const setRow = (setting: Setting, row: RowOf): readonly Piece[] => {
  const { writer, page } = setting;
  const { columns, body, room } = row;
  const element = writer.element(body, 'TR');
  const cells = columns.map((column, index) => {
    const text = row.cells[index] ?? '';
    const style = isMark(text, column) ? styles.cellMark : styles.cell;
    return {
      column,
      element:
        index === 0
          ? writer.element(element, 'TH', { O: 'Table', Scope: 'Row' })
          : writer.element(element, 'TD'),
      lines: setCell(setting, text, style, column.width),
    };
  });
  const edges = answerEdges(columns);
  const { leading } = styles.cell;
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const fits = count * leading + cellPadding.y * 2 <= room;
  const step = fits ? count : linesTogether;

  return Array.from({ length: Math.ceil(count / step) }, (_, part) => {
    const from = part * step;
    const to = Math.min(count, from + step);
    const above = from === 0 ? cellPadding.y : 0;
    const below = to === count ? cellPadding.y : 0;
    const height = (to - from) * leading + above + below;
    return {
      height,
      before: 0,
      keepWithNext: false,
      draw: (y) => {
        for (const cell of cells) {
          const lines = cell.lines.slice(from, to);
          if (lines.length === 0) continue;
          writer.content(cell.element, () => drawCell(setting, lines, cell.column, y + above));
        }
        writer.artifact('Layout', () => {
          for (const x of edges) writer.stroke([x, y], [x, y + height]);
          if (to === count) writer.rule(page, y + height);
        });
      },
    };
  });
};

/** Where an answer is to be written by hand the cell is drawn as a box; neighbours share an edge. */
const answerEdges = (columns: readonly PlacedColumn[]): ReadonlySet<number> =>
  new Set(
    columns.flatMap(({ answer, left, width }) =>
      answer === undefined ? [] : [left, left + width],
    ),
  );

/** The marks of a profile are set stronger than text, to be seen from across a table. */
const isMark = (text: string, { align }: Column): boolean =>
  align === 'center' && /^\D$/u.test(text);

/** A title across the table, never the last row on a page. */
export const setGroupRow = (
  setting: Setting,
  title: string,
  columns: number,
  body: Element,
): readonly Piece[] => {
  const { writer, page } = setting;
  const style = styles.tableGroup;
  const lines = setCell(setting, setLine(title), style, page.contentWidth);
  const height = lines.length * style.leading + cellPadding.y * 2;
  const element = writer.element(writer.element(body, 'TR'), 'TH', {
    O: 'Table',
    Scope: 'Column',
    ColSpan: columns,
  });
  const { left, contentWidth: width } = page;
  return [
    {
      height,
      before: 0,
      keepWithNext: true,
      draw: (y) => {
        writer.artifact('Layout', () => {
          // Below the rule of the row above, which the tint would cover.
          writer.fill({ x: left, y: y + 0.25, width, height }, colours.tint);
          writer.rule(page, y + height);
        });
        const cell = { left, width, align: 'left' } as const;
        writer.content(element, () => drawCell(setting, lines, cell, y + cellPadding.y));
      },
    },
  ];
};

/** The lines of a cell; none where it is empty. */
export const setCell = (
  setting: Setting,
  text: string,
  style: TextStyle,
  width: number,
): readonly Line[] =>
  text.trim() === '' ? [] : setText(setting, text, style, Math.max(1, width - cellPadding.x * 2));

/** Draws what `setCell` made; `y` is the top of the first line. */
export const drawCell = (
  { writer }: Setting,
  lines: readonly Line[],
  { left, width, align }: CellPlace,
  y: number,
): void => {
  const right = left + width - cellPadding.x;
  const x = { left: left + cellPadding.x, center: left + width / 2, right }[align];
  writer.lines(lines, x, y, align);
};
