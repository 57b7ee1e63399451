import type { Column } from '../../documents/document.ts';
import type { Line } from './lines.ts';
import type { Piece } from './pieces.ts';
import { type Setting, setLine, setText } from './setting.ts';
import { colours, styles, type TextStyle } from './style.ts';
import type { Element } from './writer.ts';

/** Where the columns are. */
export type TableFrame = { readonly widths: readonly number[]; readonly lefts: readonly number[] };

export const cellPadding = { x: 5, y: 3.75 } as const;

/** How many lines of a row that is taller than a page are kept together. */
const linesTogether = 12;

type RowOf = {
  readonly cells: readonly string[];
  readonly columns: readonly Column[];
  readonly frame: TableFrame;
  readonly body: Element;
  /** Height of a page below the table's header. */
  readonly room: number;
};

/** One row, whole; a row that no page has room for is cut between lines. */
export const setRow = (setting: Setting, row: RowOf): readonly Piece[] => {
  const { writer, page } = setting;
  const { columns, frame, body, room } = row;
  const element = writer.element(body, 'TR');
  const cells = columns.map((column, index) => {
    const header = index === 0;
    const tag = header ? 'TH' : 'TD';
    const text = row.cells[index] ?? '';
    const style = isMark(text, column) ? styles.cellMark : styles.cell;
    return {
      style,
      element: writer.element(element, tag, header ? { O: 'Table', Scope: 'Row' } : undefined),
      align: column.align,
      left: frame.lefts[index] ?? page.left,
      width: frame.widths[index] ?? 0,
      lines: setCell(setting, text, style, frame.widths[index] ?? 0),
    };
  });
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
          writer.content(cell.element, () => drawCell(setting, lines, cell, y + above, cell.style));
        }
        const edges = answerEdges(columns, frame);
        if (edges.length > 0) {
          writer.artifact('Layout', () => {
            for (const x of edges) writer.verticalRule(x, y, height);
          });
        }
        if (to === count) {
          writer.artifact('Layout', () => writer.rule(page.left, y + height, page.contentWidth));
        }
      },
    };
  });
};

/** Where an answer is to be written by hand the cell is drawn as a box. */
const answerEdges = (
  columns: readonly Column[],
  { lefts, widths }: TableFrame,
): readonly number[] => {
  const edges = columns.flatMap(({ answer }, index) => {
    const left = lefts[index] ?? 0;
    return answer === undefined ? [] : [left, left + (widths[index] ?? 0)];
  });
  return edges.filter((x, index) => Math.abs(x - (edges[index - 1] ?? -1)) > 0.01);
};

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
  const lines = setCell(setting, setLine(setting, title), style, page.contentWidth);
  const height = lines.length * style.leading + cellPadding.y * 2;
  const element = writer.element(writer.element(body, 'TR'), 'TH', {
    O: 'Table',
    Scope: 'Column',
    ColSpan: columns,
  });
  const box = { x: page.left, width: page.contentWidth, height };
  const cell = { left: page.left, width: page.contentWidth, align: 'left' } as const;
  return [
    {
      height,
      before: 0,
      keepWithNext: true,
      draw: (y) => {
        writer.artifact('Layout', () => {
          // Below the rule of the row above, which the tint would cover.
          writer.fill({ ...box, y: y + 0.25 }, colours.tint);
          writer.rule(page.left, y + height, page.contentWidth);
        });
        writer.content(element, () => drawCell(setting, lines, cell, y + cellPadding.y, style));
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
  text.trim() === ''
    ? []
    : setText(setting, [{ text }], style, Math.max(1, width - cellPadding.x * 2));

/** Draws what `setCell` made; `y` is the top of the first line. */
export const drawCell = (
  { writer }: Setting,
  lines: readonly Line[],
  cell: { readonly left: number; readonly width: number; readonly align: Column['align'] },
  y: number,
  style: TextStyle,
): void => {
  for (const [index, line] of lines.entries()) {
    const spare = cell.width - cellPadding.x * 2 - line.width;
    const shift = { left: 0, center: spare / 2, right: spare }[cell.align];
    writer.line(line, cell.left + cellPadding.x + shift, y + index * style.leading, style);
  }
};
