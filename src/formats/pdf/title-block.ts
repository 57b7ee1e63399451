import type { Document } from '../../documents/document.ts';
import { formatText } from '../../text/formats.ts';
import type { Piece } from './pieces.ts';
import { type Setting, setText } from './setting.ts';
import { colours, styles, type TextStyle } from './style.ts';
import { setLines } from './text-blocks.ts';

/** Title, what it is about, the date, and a rule below; kept with what follows. */
export const setTitleBlock = (setting: Setting, document: Document): readonly Piece[] => {
  const { writer, page } = setting;
  const { title, subtitle, date, language } = document;
  const part = (tag: string, text: string, style: TextStyle, before: number): readonly Piece[] =>
    text.trim() === ''
      ? []
      : setLines(setting, {
          lines: setText(setting, [{ text }], style, page.contentWidth),
          style,
          element: writer.element(writer.root, tag),
          before,
        });
  const rule: Piece = {
    height: 8,
    before: 12,
    keepWithNext: true,
    draw: (y) =>
      writer.artifact('Layout', () =>
        writer.rule(page.left, y, page.contentWidth, colours.accent, 1.2),
      ),
  };
  return [
    ...part('H1', title, styles.title, 0),
    ...part('P', subtitle, styles.subtitle, 2),
    ...part('P', date === null ? '' : formatText[language].date(date), styles.date, 6),
    rule,
  ].map((piece) => ({ ...piece, keepWithNext: true }));
};
