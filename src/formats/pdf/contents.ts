import type { Contents } from '../../documents/document.ts';
import type { ListedHeading } from '../listed-headings.ts';
import { keepWithNext, type Piece } from './pieces.ts';
import { oneLine, type Setting, setLine, setText } from './setting.ts';
import { colours, styles, type TextStyle } from './style.ts';
import { headingName, setCaption, setLines } from './text-blocks.ts';
import type { Element } from './writer.ts';

/** The page a heading came to stand on, from 1, by its place among the blocks; known once all pages are laid out. */
export type PageOf = (heading: number) => number;

const entryStyles = {
  2: { ...styles.body, strong: true },
  3: styles.body,
} as const satisfies Record<ListedHeading['level'], TextStyle>;
const indents = { 2: 0, 3: 16 } as const;
const spaces = { 2: 7, 3: 2 } as const;
/** Kept free for page numbers, and for some dots before them. */
const numberRoom = 56;
const dotDistance = 4;

/** The headings that follow, each a link, with a row of dots that leads to the number of its page. */
export const setContents = (
  setting: Setting,
  { title }: Contents,
  headings: readonly ListedHeading[],
  pageOf: PageOf,
): readonly Piece[] => {
  if (headings.length === 0) return [];
  const { writer } = setting;
  const list = writer.element(writer.root, 'TOC');
  const titlePieces =
    setLine(title) === '' ? [] : setCaption(setting, title, list, styles.heading2, 20);
  let upper: Element | undefined;
  let inner: Element | undefined;
  const entries = headings.map((heading) => {
    if (heading.level === 3 && upper !== undefined) inner ??= writer.element(upper, 'TOC');
    const entry = writer.element(heading.level === 3 ? (inner ?? list) : list, 'TOCI');
    if (heading.level === 2) [upper, inner] = [entry, undefined];
    return setEntry(setting, heading, entry, pageOf);
  });
  return [
    ...keepWithNext(titlePieces),
    ...entries.flatMap((pieces, index) =>
      // An entry that heads others is never the last on its page.
      headings[index]?.level === 2 && headings[index + 1]?.level === 3
        ? keepWithNext(pieces)
        : pieces,
    ),
  ];
};

const setEntry = (
  setting: Setting,
  { level, text, index }: ListedHeading,
  entry: Element,
  pageOf: PageOf,
): readonly Piece[] => {
  const { writer, words, page } = setting;
  const style = entryStyles[level];
  const x = page.left + indents[level];
  const right = page.left + page.contentWidth;
  const line = setLine(text);
  const lines = setText(setting, line, style, right - x - numberRoom);
  const link = writer.element(writer.element(entry, 'Reference'), 'Link');
  return setLines(setting, lines, { element: link, before: spaces[level], x }).map((piece, at) => ({
    ...piece,
    draw: (y: number) => {
      const target = pageOf(index);
      piece.draw(y);
      if (at === lines.length - 1) {
        const number = oneLine(setting, String(target), styles.body);
        const from = x + (lines[at]?.width ?? 0) + 6;
        const baseline = y + style.leading * 0.7;
        writer.artifact('Layout', () =>
          drawDots(setting, from, right - number.width - 6, baseline),
        );
        writer.content(link, () => writer.line(number, right, y, 'right'));
      }
      const box = { x, y, width: right - x, height: style.leading };
      writer.link(link, box, headingName(index), words.contentsEntry(line, target));
    },
  }));
};

/** In a grid from the right margin, so that the dots of all entries stand below each other. */
const drawDots = ({ writer, page }: Setting, from: number, to: number, y: number): void => {
  const right = page.left + page.contentWidth;
  const last = right - Math.ceil((right - to) / dotDistance) * dotDistance;
  const first = right - Math.floor((right - from) / dotDistance) * dotDistance;
  if (last - first < dotDistance) return;
  writer.pdf.dash(0.8, { space: dotDistance - 0.8 });
  writer.stroke([first, y], [last + 1, y], colours.muted, 0.8);
  writer.pdf.undash();
};
