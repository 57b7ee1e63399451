import CliTable, { type CellOptions } from 'cli-table3';
import type { Column, Table } from '../documents/document.ts';
import { visibleLine, visibleText } from '../text/visible-text.ts';
import { type ColumnGroup, columnGroups } from './column-groups.ts';
import { hang, measureWord, type Page, writeLines } from './terminal-text.ts';
import { fitColumns, sumWidths } from './terminal-widths.ts';

type Layout = {
  readonly columns: readonly Column[];
  readonly groups: readonly ColumnGroup[];
  readonly widths: readonly number[];
  /** Whether words would have to be cut to pieces. */
  readonly cramped: boolean;
  readonly page: Page;
};

/** A border and a space on either side of it: what stands between the texts of two columns. */
const between = 3;
/** A word wider than this, such as an address, may be broken anywhere. */
const longWord = 24;

const noRule = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '', 'top-mid': '' } as const;
const headRule = {
  mid: '═',
  'left-mid': '╞',
  'top-mid': '╤',
  'mid-mid': '╪',
  'right-mid': '╡',
} as const;

const groupAt = (groups: readonly ColumnGroup[], at: number): ColumnGroup | undefined =>
  groups.find(({ from, count }) => from <= at && at < from + count);

const eachOf = ({ count }: ColumnGroup, width: number): number =>
  Math.ceil((width - between * (count - 1)) / count);

/** Room left over goes to the grouped columns, all alike, until their headings take about two lines. */
const relaxGroups = (
  widths: readonly number[],
  groups: readonly ColumnGroup[],
  room: number,
  page: Page,
): readonly number[] => {
  const grouped = widths.filter((_, at) => groupAt(groups, at) !== undefined).length;
  const wanted = groups.map((group) => {
    const twoLines = Math.ceil(
      (page.measure(group.title) + measureWord(group.title, page) / 2) / 2,
    );
    return eachOf(group, twoLines) - (widths[group.from] ?? 0);
  });
  const spare = Math.floor((room - sumWidths(widths)) / Math.max(1, grouped));
  const extra = Math.max(0, Math.min(spare, Math.max(0, ...wanted)));
  return widths.map((width, at) => (groupAt(groups, at) === undefined ? width : width + extra));
};

const layOut = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  page: Page,
): Layout => {
  const groups = columnGroups(columns).map((group) => ({
    ...group,
    title: visibleLine(group.title),
  }));
  const room = page.width - between * columns.length - 1;
  const needs = columns.map(({ title, width }, at) => {
    const group = groupAt(groups, at);
    const start =
      group === undefined ? 1 : Math.max(1, eachOf(group, measureWord(group.title, page)));
    const texts = [visibleLine(title), ...rows.map((row) => row[at] ?? '')];
    const greatest = (size: (text: string) => number): number =>
      texts.reduce((most, text) => Math.max(most, size(text)), start);
    return {
      least: greatest((text) => measureWord(text, page)),
      most: greatest(page.measure),
      share: width,
    };
  });
  const fitted = fitColumns(needs, room);
  const cramped = needs.some(({ least }, at) => (fitted[at] ?? 0) < Math.min(least, longWord));
  const widths = relaxGroups(fitted, groups, room, page);
  return { columns, groups, page, cramped, widths };
};

const write = (text: string, { widths, page }: Layout, from: number, count = 1): Lines =>
  page.wrap(text, sumWidths(widths.slice(from, from + count)) + between * (count - 1));

/** Pads to the column's width; given widths of its own, cli-table3 would cut what it measures as wider. */
const pad = (line: string, at: number, { columns, widths, page }: Layout): string => {
  const space = Math.max(0, (widths[at] ?? 0) - page.measure(line));
  const before = { left: 0, center: Math.floor(space / 2), right: space };
  const start = before[columns[at]?.align ?? 'left'];
  return `${' '.repeat(start)}${line}${' '.repeat(space - start)}`;
};

type Lines = readonly string[];

const heightOf = (cells: readonly Lines[]): number =>
  cells.reduce((most, lines) => Math.max(most, lines.length), 1);

const drawHead = (layout: Layout): Line => {
  const { columns, groups, page } = layout;
  const titles = columns.map(({ title }, at) => write(visibleLine(title), layout, at));
  const cell = (lines: Lines, options: Omit<CellOptions, 'content'>): CellOptions => ({
    ...options,
    content: lines.map(page.strong).join('\n'),
    vAlign: 'bottom',
  });
  return columns.flatMap(({ align }, at): readonly CellOptions[] => {
    const group = groupAt(groups, at);
    if (group === undefined) return [cell(titles[at] ?? [], { hAlign: align })];
    const { from, count, title } = group;
    if (from !== at) return [];
    const joined = Array.from({ length: heightOf(titles) }, (_, line) =>
      titles
        .slice(from, from + count)
        .map((lines, index) => pad(lines[line] ?? '', from + index, layout))
        .join(' │ '),
    );
    const lines = [...write(title, layout, from, count), ...joined];
    return [cell(lines, { colSpan: count, hAlign: 'center' })];
  });
};

/** A row for each line: cli-table3 takes the cube of a cell's length where the cell has several lines. */
const drawLines = (
  cells: readonly Lines[],
  options: readonly Omit<CellOptions, 'content'>[],
): readonly Line[] =>
  Array.from({ length: heightOf(cells) }, (_, line) =>
    options.map((option, at) => ({
      ...option,
      content: cells[at]?.[line] ?? '',
      ...(line === 0 ? {} : { chars: noRule }),
    })),
  );

const drawBody = (
  table: Table<string>,
  rows: readonly (readonly string[])[],
  layout: Layout,
): readonly Line[] => {
  const { columns, groups, page } = layout;
  // Below a shared heading the cells are as wide as its columns' titles stand.
  const fitted = (text: string, at: number): Lines =>
    write(text, layout, at).map((line) => (groupAt(groups, at) ? pad(line, at, layout) : line));
  const wrapped = rows.map((row) => columns.map((_, at) => fitted(row[at] ?? '', at)));
  // Where the text wraps in one column at most, the eye follows the rows without a line between them.
  const ruled = wrapped.some((row) => row.filter((lines) => lines.length > 1).length > 1);
  return table.rows.flatMap((row, index) => {
    if (row.kind === 'group') {
      const lines = write(visibleLine(row.title), layout, 0, columns.length).map(page.strong);
      const chars = index === 0 ? { ...headRule, 'bottom-mid': '╧' } : {};
      return drawLines([lines], [{ colSpan: columns.length, chars }]);
    }
    const follows = !ruled && table.rows[index - 1]?.kind === 'cells';
    const chars = index === 0 ? headRule : follows ? noRule : {};
    return drawLines(
      wrapped[index] ?? [],
      columns.map(({ align }) => ({ hAlign: align, chars })),
    );
  });
};

/** For a table too wide for the page. */
const writeRecords = ({ columns, rows, rowHeader = 0 }: Table<string>, page: Page): string =>
  rows
    .map((row) => {
      if (row.kind === 'group') return writeLines(row.title, page.heading, page);
      const lines = row.cells.flatMap((cell, index) => {
        const text = visibleText(cell).trim();
        if (index === rowHeader || text === '') return [];
        const title = visibleLine(columns[index]?.title ?? '');
        return [hang('  ', '    ', `${title}: ${text}`, page)];
      });
      return [...writeLines(row.cells[rowHeader] ?? '', page.strong, page), ...lines];
    })
    .map((lines) => lines.join('\n'))
    .join('\n\n');

/** Columns that fold go into the one before them, title and texts below its own. */
const fold = (table: Table<string>): Table<string> => {
  const join = (texts: readonly string[], between: string): readonly string[] => {
    const joined: string[] = [];
    for (const [at, { folds }] of table.columns.entries()) {
      const before = folds === true ? [joined.pop()] : [];
      joined.push([...before, texts[at]].filter(Boolean).join(between));
    }
    return joined;
  };
  const titles = join(
    table.columns.map(({ title }) => title),
    ' / ',
  );
  const kept = table.columns.filter(({ folds }) => folds !== true);
  return {
    ...table,
    columns: kept.map((column, at) => ({ ...column, title: titles[at] ?? column.title })),
    rows: table.rows.map((row) =>
      row.kind === 'cells' ? { ...row, cells: join(row.cells, '\n') } : row,
    ),
  };
};

/** A table with grouped columns stays one, however cramped: its columns are what it says. */
export const drawTable = (table: Table<string>, page: Page): string => {
  const rows = table.rows.map((row) =>
    row.kind === 'cells' ? row.cells.map((cell) => visibleText(cell).trim()) : [],
  );
  const layout = layOut(table.columns, rows, page);
  if (layout.cramped && table.columns.some(({ folds }) => folds)) {
    return drawTable(fold(table), page);
  }
  if (layout.cramped && layout.groups.length === 0) return writeRecords(table, page);
  return drawParts(drawHead(layout), drawBody(table, rows, layout), layout);
};

type Line = readonly CellOptions[];

/** What cli-table3 is given at a time: it looks through all lines before for each. */
const mostLines = 400;
const seam = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '' } as const;
const ruledSeam = { top: '─', 'top-mid': '┼', 'top-left': '├', 'top-right': '┤' } as const;
const openEnd = { bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' } as const;

/** A table of many lines is drawn in parts that fit each other. */
const drawParts = (head: Line, body: readonly Line[], layout: Layout): string => {
  const parts = partsOf(body);
  if (parts.length < 2) return draw([head, ...body], {});
  return parts
    .map(([first = [], ...rest], index) => {
      const start = asWide(first, layout);
      const lines = index === 0 ? [head, start, ...rest] : [sewn(start), ...rest];
      return draw(lines, index === parts.length - 1 ? {} : openEnd);
    })
    .join('\n');
};

const draw = (lines: readonly Line[], chars: Partial<typeof openEnd>): string => {
  const drawn = new CliTable({ style: { head: [], border: [] }, chars });
  drawn.push(...lines.map((line) => [...line]));
  return drawn.toString();
};

const partsOf = (body: readonly Line[]): readonly (readonly Line[])[] => {
  const parts: (readonly Line[])[] = [];
  for (let from = 0; from < body.length; ) {
    let to = from + mostLines;
    // A title across all columns has other corners than a seam.
    while (body[to]?.length === 1) to += 1;
    parts.push(body.slice(from, to));
    from = to;
  }
  return parts;
};

/** What is the table's upper edge to the library is a rule in its midst, or none. */
const sewn = (line: Line): Line =>
  line.map((cell) => ({ ...cell, chars: cell.chars === noRule ? seam : ruledSeam }));

const asWide = (line: Line, layout: Layout): Line =>
  line.length === 1
    ? line
    : line.map((cell, at) => ({ ...cell, content: pad(String(cell.content ?? ''), at, layout) }));
