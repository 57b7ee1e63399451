import type { Heading, Inline, List, Note, Paragraph } from '../../documents/document.ts';
import type { Line } from './lines.ts';
import { keepWithNext, type Piece } from './pieces.ts';
import { oneLine, type Setting, setLine, setText } from './setting.ts';
import { colours, styles, type TextStyle, textWidth } from './style.ts';
import type { Element } from './writer.ts';

const headingStyles = { 2: styles.heading2, 3: styles.heading3, 4: styles.heading4 } as const;
const headingSpace = { 2: 18, 3: 15, 4: 11 } as const;

/** What leads to a heading, by its place among the blocks: two that read alike are told apart. */
export const headingName = (index: number): string => `heading-${index}`;

/** Kept with what follows, and a bookmark where it comes to stand. */
export const setHeading = (
  setting: Setting,
  { level, text, beginsPage }: Heading,
  index: number,
): readonly Piece[] => {
  const { writer } = setting;
  const line = setLine(text);
  const pieces = setLines(setting, setText(setting, line, headingStyles[level], textWidth), {
    element: writer.element(writer.root, `H${level}`),
    before: headingSpace[level],
  });
  return keepWithNext(pieces).map((piece, at) => ({
    ...piece,
    anchor: at === 0 ? index : undefined,
    beginsPage: beginsPage === true && at === 0,
    draw: (y) => {
      if (at === 0) writer.bookmark(level, line, headingName(index), y);
      piece.draw(y);
    },
  }));
};

/** Kept with what follows where it introduces that. */
export const setParagraph = (setting: Setting, paragraph: Paragraph): readonly Piece[] => {
  const pieces = setLines(setting, setText(setting, paragraph.text, styles.body, textWidth), {
    element: setting.writer.element(setting.writer.root, 'P'),
    before: 6,
  });
  return introducesNext(paragraph) ? keepWithNext(pieces) : pieces;
};

/** A colon at the end, or nothing but strong text: a label above what follows. */
export const introducesNext = ({ text }: Paragraph): boolean => {
  const words = text.filter((span) => span.text.trim() !== '');
  return (
    words.at(-1)?.text.trimEnd().endsWith(':') === true ||
    (words.length > 0 && words.every((span) => span.strong === true))
  );
};

const listIndent = 18;
/** Lines. */
const shortItem = 3;

/** Numbers end below each other, and the texts begin so; an item may go on over a page. */
export const setList = (setting: Setting, { ordered, items }: List): readonly Piece[] => {
  const { writer, page } = setting;
  const list = writer.element(writer.root, 'L', {
    O: 'List',
    ListNumbering: ordered ? 'Decimal' : 'Disc',
  });
  const markOf = (index: number): Line =>
    oneLine(setting, ordered ? `${index + 1}.` : '•', styles.body);
  const widest = 4 + markOf(items.length - 1).width;
  const indent = Math.max(listIndent, widest + 6);
  return items.flatMap((text, index) => {
    const item = writer.element(list, 'LI');
    const label = writer.element(item, 'Lbl');
    const pieces = setLines(setting, setText(setting, text, styles.body, textWidth - indent), {
      element: writer.element(item, 'LBody'),
      before: index === 0 ? 5 : 3,
      x: page.left + indent,
    });
    // Neither the first nor the last item stands alone, unless it is long.
    const isAtEnd = index === 0 || index === items.length - 2;
    const together = isAtEnd && index < items.length - 1 && pieces.length <= shortItem;
    return (together ? keepWithNext(pieces) : pieces).map((piece, line) => ({
      ...piece,
      draw: (y: number) => {
        if (line === 0) {
          const right = page.left + widest;
          writer.content(label, () => writer.line(markOf(index), right, y, 'right'));
        }
        piece.draw(y);
      },
    }));
  });
};

const notePadding = { left: 14, right: 12, above: 7, below: 8 } as const;

/** A tinted box with a bar at its left; cut between lines where the page ends. */
export const setNote = (setting: Setting, { label, text }: Note): readonly Piece[] => {
  const { writer, page } = setting;
  const labelled: Inline = label === '' ? text : [{ text: `${label}: `, strong: true }, ...text];
  const width = textWidth - notePadding.left - notePadding.right;
  const pieces = setLines(setting, setText(setting, labelled, styles.body, width), {
    element: writer.element(writer.root, 'P'),
    before: 10,
    x: page.left + notePadding.left,
  });
  return pieces.map((piece, index) => {
    const above = index === 0 ? notePadding.above : 0;
    const isLast = index === pieces.length - 1;
    const height = piece.height + above + (isLast ? notePadding.below : 0);
    return {
      ...piece,
      height,
      after: isLast ? 6 : 0,
      draw: (y) => {
        writer.artifact('Layout', () => {
          writer.fill({ x: page.left, y, width: textWidth, height }, colours.tint);
          writer.fill({ x: page.left, y, width: 2.5, height }, colours.accent);
        });
        piece.draw(y + above);
      },
    };
  });
};

/** What a table, a figure or a list of contents is called, as wide as its page allows. */
export const setCaption = (
  setting: Setting,
  caption: string,
  parent: Element,
  style: TextStyle,
  before: number,
): readonly Piece[] => {
  const lines = setText(setting, setLine(caption), style, setting.page.contentWidth);
  return setLines(setting, lines, { element: setting.writer.element(parent, 'Caption'), before });
};

/** A piece for every line; the first two and the last two stay together. */
export const setLines = (
  { writer, page }: Setting,
  lines: readonly Line[],
  {
    element,
    before,
    x = page.left,
  }: { readonly element: Element; readonly before: number; readonly x?: number },
): readonly Piece[] =>
  lines.map((line, index) => ({
    height: line.style.leading,
    before: index === 0 ? before : 0,
    keepWithNext: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
    draw: (y) => writer.content(element, () => writer.line(line, x, y)),
  }));
