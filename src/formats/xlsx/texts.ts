import type { Cell, CellStyle } from 'hucre/xlsx';
import type { Inline } from '../../documents/document.ts';
import { visibleLine, visibleText } from '../../text/visible-text.ts';

/** Excel's own limits: characters in a cell, and in a page's header or footer. */
const cellLimit = 32_767;
const headerLimit = 255;
const ellipsis = '…';

/** What XML can't carry, though Unicode can. */
const notInXml = /[\uFFFE\uFFFF]/g;
/** `_x0041_` in a workbook is read as “A”; with its underscore written this way it stays what it is. */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** What the library would write as a live error value. */
const errorValue = /^#[A-Z/0_]+[!?]?$/;

const cut = (text: string, limit: number): string =>
  text.length <= limit
    ? text
    : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}${ellipsis}`;

const forXml = (text: string): string => text.replace(notInXml, '\uFFFD');
const literal = (text: string): string => text.replace(escapeLike, '_x005F_');

/** A text of a person's as a cell can show it; `cellPieces` sees to it that there is room. */
export const cellText = (text: string): string => cut(forXml(visibleText(text)), cellLimit);

/** A text in as many pieces as cells can hold it in, broken between words where there are any. */
export const cellPieces = (text: string): readonly string[] => {
  const pieces: string[] = [];
  let rest = forXml(visibleText(text));
  while (rest.length > cellLimit) {
    const most = rest.slice(0, cellLimit - ellipsis.length);
    const space = Math.max(most.lastIndexOf(' '), most.lastIndexOf('\n'));
    const piece = (space > 0 ? most.slice(0, space) : most).replace(/[\uD800-\uDBFF]$/, '');
    pieces.push(piece + ellipsis);
    rest = ellipsis + rest.slice(piece.length).trimStart();
  }
  return [...pieces, rest];
};

export const lineText = (text: string): string => cut(forXml(visibleLine(text)), cellLimit);

/** A string cell: never a formula, an error value or a number, whatever the text looks like. */
export const textCell = (text: string, style: CellStyle): Partial<Cell> => {
  if (text === '') return { style };
  if (errorValue.test(text)) return { value: text, richText: [{ text }], style };
  return { value: literal(text), style };
};

export const inlineCell = (text: Inline, style: CellStyle): Partial<Cell> => {
  const runs = text.map(({ text, strong }) => ({ text: cellText(text), strong: strong === true }));
  const whole = runs.map((run) => run.text).join('');
  if (whole.length > cellLimit || !runs.some(({ strong }) => strong)) {
    return textCell(cut(whole, cellLimit), style);
  }
  const { font = {} } = style;
  const richText = runs.map((run) => ({
    text: literal(run.text),
    font: run.strong ? { ...font, bold: true } : font,
  }));
  return { value: whole, richText, style };
};

/** A text in a page's header or footer, where `&` begins a code. */
export const headerText = (text: string, limit: number): string => {
  let line = lineText(text);
  const written = (): string => literal(line).replaceAll('&', '&&');
  const most = Math.min(limit, headerLimit);
  while (written().length > most) line = cut(line, line.length - 1);
  return written();
};
