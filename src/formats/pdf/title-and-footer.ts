import type { Document } from '../../documents/document.ts';
import { dateLine } from '../about-line.ts';
import { keepWithNext, type Piece } from './pieces.ts';
import { fitLine, oneLine, type Setting, setLine, setText } from './setting.ts';
import { colours, styles, type TextStyle } from './style.ts';
import { setLines } from './text-blocks.ts';

/** Title, what it is about, the date, and a rule below; kept with what follows. */
export const setTitleBlock = (setting: Setting, document: Document): readonly Piece[] => {
  const { writer, page } = setting;
  const { title, subtitle } = document;
  const part = (tag: string, text: string, style: TextStyle, before: number): readonly Piece[] =>
    text.trim() === ''
      ? []
      : setLines(setting, setText(setting, text, style, page.contentWidth), {
          element: writer.element(writer.root, tag),
          before,
        });
  const rule: Piece = {
    height: 4,
    before: 10,
    keepWithNext: true,
    draw: (y) => writer.artifact('Layout', () => writer.rule(page, y, colours.accent, 1.2)),
  };
  return keepWithNext([
    ...part('H1', title, styles.title, 0),
    ...part('P', subtitle, styles.subtitle, 2),
    ...part('P', dateLine(document), styles.date, 6),
    rule,
  ]);
};

const mostFooterLines = 2;

/** The running foot of every page: the title, and where in the document this is. */
export const drawFooter = (
  setting: Setting,
  { title, subtitle }: Document,
  number: number,
  pages: number,
): void => {
  const { writer, words, page } = setting;
  const style = styles.footer;
  const place = oneLine(setting, words.page(number, pages), style);
  const about = [title, subtitle].filter((text) => text.trim() !== '').join(' · ');
  const width = page.contentWidth - place.width - 24;
  const wrapped = setText(setting, setLine(about), style, width);
  // What stands last tells one version from another: rather the title is cut.
  const left =
    wrapped.length <= mostFooterLines
      ? wrapped
      : [title, subtitle].map((text) => fitLine(setting, text, style, width));
  const y = page.height - page.bottom + 26;
  writer.artifact('Pagination', () => {
    writer.rule(page, y - 6);
    writer.lines(left, page.left, y);
    writer.line(place, page.left + page.contentWidth, y, 'right');
  });
};
