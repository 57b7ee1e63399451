import { Paragraph, TableCell, TableRow, TextRun, WidthType, type XmlComponent } from 'docx';
import type { Column, Row } from '../../documents/document.ts';
import type { Setting } from './blocks.ts';
import { element } from './element.ts';
import { colours, fill } from './style.ts';
import { linesIn } from './table-widths.ts';
import { attributeText, lineText, setInline, setLine } from './text.ts';

/** Widths in twips. */
export type Grid = {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly rowHeader: number;
};

/** Word takes no longer titles and tags. */
const longestName = 64;
/** Lines that are less than any page has; a row above that may be split between two pages. */
const tallRow = 28;
/** The mark of a level, which is to be seen from afar. */
const mark = /^[Xo?–]$/;

/** `keepNext` where the row is not to be the last on its page. */
export const setRow = (
  setting: Setting,
  grid: Grid,
  row: Row<string>,
  keepNext: boolean,
): TableRow =>
  row.kind === 'group' ? groupRow(grid, row.title) : cellsRow(setting, grid, row.cells, keepNext);

export const linesInRow = ({ widths }: Grid, row: Row<string>): number =>
  row.kind === 'group'
    ? 1
    : Math.max(1, ...widths.map((width, index) => linesIn(row.cells[index] ?? '', width)));

const groupRow = ({ columns, widths }: Grid, title: string): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: columns.length,
        width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
        shading: fill(colours.tint),
        children: [
          new Paragraph({ style: 'TableGroup', keepNext: true, children: setLine(title) }),
        ],
      }),
    ],
  });

const cellsRow = (
  setting: Setting,
  grid: Grid,
  cells: readonly string[],
  keepNext: boolean,
): TableRow =>
  new TableRow({
    cantSplit: linesInRow(grid, { kind: 'cells', cells }) <= tallRow,
    children: grid.columns.map((column, index) => {
      const width = { size: grid.widths[index] ?? 0, type: WidthType.DXA };
      const about = cells[grid.rowHeader] ?? '';
      const paragraph = setCell(setting, column, cells[index] ?? '', { about, keepNext });
      return new TableCell({ width, children: [paragraph] });
    }),
  });

const setCell = (
  setting: Setting,
  column: Column,
  text: string,
  { about, keepNext }: { readonly about: string; readonly keepNext: boolean },
): Paragraph => {
  const { answer, align, title } = column;
  const paragraph = new Paragraph({
    style: 'TableText',
    alignment: align,
    ...(keepNext ? { keepNext } : {}),
    ...(answer?.kind === 'choice'
      ? {}
      : { children: setInline([mark.test(text) ? { text, strong: true } : { text }]) }),
  });
  if (answer?.kind === 'choice') {
    const name = about === text ? title : `${about} ${title}`;
    paragraph.addChildElement(
      setChoice(setting, { choices: answer.choices, title: name, chosen: text }),
    );
  }
  return paragraph;
};

type Choice = {
  readonly choices: readonly string[];
  /** What is asked for, and about what: read aloud, and shown above the control. */
  readonly title: string;
  readonly chosen: string;
};

const setChoice = (
  { words, nextNumber }: Setting,
  { choices, title, chosen }: Choice,
): XmlComponent => {
  const name = [...attributeText(title)].slice(0, longestName).join('');
  const isOpen = lineText(chosen) === '';
  const items = [...new Set(choices.map(attributeText))].filter((choice) => choice !== '');
  return element(
    'w:sdt',
    {},
    element(
      'w:sdtPr',
      {},
      element('w:alias', { 'w:val': name }),
      element('w:tag', { 'w:val': name }),
      element('w:id', { 'w:val': String(nextNumber()) }),
      element('w:lock', { 'w:val': 'sdtLocked' }),
      ...(isOpen ? [element('w:showingPlcHdr')] : []),
      element(
        'w:dropDownList',
        {},
        ...items.map((item) => element('w:listItem', { 'w:displayText': item, 'w:value': item })),
      ),
    ),
    element(
      'w:sdtContent',
      {},
      ...(isOpen
        ? [new TextRun({ style: 'PlaceholderText', text: words.choose })]
        : setLine(chosen)),
    ),
  );
};
