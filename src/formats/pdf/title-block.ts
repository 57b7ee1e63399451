import type { Document } from '../../documents/document.ts';
import type { PdfText } from '../../text/pdf.ts';
import type { Piece } from './pieces.ts';
import { type Setting, setText } from './setting.ts';
import { colours, contentWidth, page, styles, type TextStyle } from './style.ts';
import { setLines } from './text-blocks.ts';

/** Title, what it is about, the date, and a rule below; kept with what follows. */
export const setTitleBlock = (setting: Setting, document: Document): readonly Piece[] => {
  const { writer, words } = setting;
  const part = (tag: string, text: string, style: TextStyle, before: number): readonly Piece[] =>
    text.trim() === ''
      ? []
      : setLines(setting, {
          lines: setText(setting, [{ text }], style, contentWidth),
          style,
          element: writer.element(writer.root, tag),
          before,
        });
  const rule: Piece = {
    height: 8,
    before: 12,
    keepWithNext: true,
    draw: (y) =>
      writer.artifact('Layout', () => writer.rule(page.left, y, contentWidth, colours.accent, 1.2)),
  };
  return [
    ...part('H1', document.title, styles.title, 0),
    ...part('P', document.subtitle, styles.subtitle, 2),
    ...part('P', dateInWords(document.date, words), styles.date, 6),
    rule,
  ].map((piece) => ({ ...piece, keepWithNext: true }));
};

const dateInWords = (date: string | null, words: PdfText): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '') ?? [];
  return year === undefined ? (date ?? '') : words.date(Number(day), Number(month), Number(year));
};
