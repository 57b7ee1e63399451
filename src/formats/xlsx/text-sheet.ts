import type { Cell, CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import {
  type Block,
  cellInWords,
  type Document,
  type Inline,
  type LiveCell,
  plain,
  type Question,
  type Table,
} from '../../documents/document.ts';
import { signatureText, xlsxText } from '../../text/formats.ts';
import { visibleLine } from '../../text/visible-text.ts';
import { aboutLine } from '../about-line.ts';
import { circledSigns, stripText } from '../level-strip.ts';
import { choiceRule } from './answers.ts';
import { liveCell, type Places } from './live-cell.ts';
import { locked, pageWidth, printed } from './page.ts';
import { rowHeight, wrappedLines } from './row-height.ts';
import {
  answerStyle,
  headingStyles,
  labelStyle,
  listStyle,
  noteStyle,
  signStyle,
  strongStyle,
  textSize,
  textStyle,
  titleStyle,
} from './style.ts';
import { type BuiltSheet, isForm, type SheetField } from './table-sheet.ts';
import { cellPieces, cellText, inlineCell, lineText, textCell } from './texts.ts';

type Line = {
  readonly text: Inline;
  readonly style: CellStyle;
  /** The least height in points, where a hand is to write. */
  readonly least?: number;
  /** In the next column. */
  readonly beside?: Question | LiveCell | string;
};

/** 14 mm. */
const roomToSign = 40;

const line = (text: string, style: CellStyle): Line => ({ text: plain(visibleLine(text)), style });

const blockLines = (
  block: Block,
  document: Document,
  nameOf: (table: Table) => string,
): readonly Line[] => {
  switch (block.kind) {
    case 'heading':
      return [line('', textStyle), line(block.text, headingStyles[block.level])];
    case 'paragraph':
      return [{ text: block.text, style: textStyle }];
    case 'list':
      return block.items.map((item, at) => ({
        text: [{ text: block.ordered ? `${at + 1}. ` : '• ' }, ...item],
        style: listStyle,
      }));
    case 'note': {
      const label = { text: `${lineText(block.label)}: `, strong: true } as const;
      return [{ text: [label, ...block.text], style: noteStyle }];
    }
    case 'signatures': {
      const { date, signature } = signatureText[document.language];
      return block.roles.map((role) => ({
        ...line(`${date}: ${'_'.repeat(14)}  ${signature(role)}: ${'_'.repeat(30)}`, signStyle),
        least: roomToSign,
      }));
    }
    case 'levels':
      return [line(stripText(block, circledSigns), textStyle)];
    case 'table': {
      const words = xlsxText[document.language];
      const where = words.seeSheet(nameOf(block));
      const text = isForm(block) ? `${where} ${words.fillIn}` : where;
      return [line(block.caption, strongStyle), { text: plain(text), style: textStyle }];
    }
    case 'question':
      return [{ text: labelOf(block), style: labelStyle, beside: block }];
    case 'fact': {
      const { label, value } = block;
      const isLive = typeof value === 'object' && 'live' in value;
      const beside = isLive ? value : cellInWords(value, document.language);
      return [{ text: [{ text: label, strong: true }], style: labelStyle, beside }];
    }
    // Without pages and links there is nothing to turn, nothing to draw on and nowhere to lead to.
    case 'figure':
    case 'contents':
    case 'turn':
      return [];
  }
};

const labelOf = ({ label, hint }: Question): Inline => [
  { text: label, strong: true },
  ...(hint === undefined ? [] : [{ text: `\n${hint}` }]),
];

/** What is too long for a cell goes on in the next, without its emphasis. */
const inPieces = (whole: Line): readonly Line[] => {
  const pieces = cellPieces(whole.text.map(({ text }) => text).join(''));
  return pieces.length === 1 ? [whole] : pieces.map((piece) => ({ ...whole, text: plain(piece) }));
};

const besideCell = (beside: NonNullable<Line['beside']>, places: Places): Partial<Cell> => {
  if (typeof beside === 'string') return textCell(cellText(beside), strongStyle);
  if ('live' in beside) return liveCell(beside, strongStyle, places.rangeOf);
  return textCell('', answerStyle('left'));
};

/** Where something stands beside it, running text leaves room for that on the page. */
const textBesides = 64;
const besidesWidth = 34;

export const textSheet = (
  document: Document,
  name: string,
  nameOf: (table: Table) => string,
  isProtected: boolean,
  places: Places,
): BuiltSheet => {
  const { language } = document;
  const lines = [
    line(document.title, titleStyle),
    line(aboutLine(document), textStyle),
    ...document.blocks.flatMap((block) => blockLines(block, document, nameOf)),
  ];
  const besides = document.blocks.some(({ kind }) => kind === 'question' || kind === 'fact');
  const width = besides ? textBesides : pageWidth.portrait;
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, { height: number }>();
  const fields: SheetField[] = [];
  const rules: DataValidation[] = [];
  lines.flatMap(inPieces).forEach(({ text, style, beside, least = 0 }, at) => {
    const size = style.font?.size ?? textSize;
    const room = (width * textSize) / size - (style.alignment?.indent ?? 0) * 2;
    const whole = text.map((span) => cellText(span.text)).join('');
    cells.set(`${at},0`, inlineCell(text, style));
    rowDefs.set(at, { height: Math.max(least, rowHeight(wrappedLines(whole, room), size)) });
    if (beside === undefined) return;
    cells.set(`${at},1`, besideCell(beside, places));
    if (typeof beside === 'string' || 'live' in beside) return;
    fields.push({ code: beside.code, row: at, column: 1 });
    rules.push(...choiceRule(beside.answer, `B${at + 1}`, language, places));
  });
  const sheet: WriteSheet = {
    name,
    cells,
    rowDefs,
    columns: [{ width }, ...(besides ? [{ width: besidesWidth }] : [])],
    ...(rules.length > 0 ? { dataValidations: rules } : {}),
    view: { showGridLines: false },
    ...printed(document, 'portrait', ''),
    ...(isProtected ? { protection: locked } : {}),
  };
  return { sheet, fields };
};
