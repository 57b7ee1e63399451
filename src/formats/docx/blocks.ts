import {
  BookmarkEnd,
  BookmarkStart,
  type IIndentAttributesProperties,
  ImageRun,
  Paragraph,
  type XmlComponent,
} from 'docx';
import type { Figure, Heading, Inline, List, Note } from '../../documents/document.ts';
import { plain } from '../../documents/document.ts';
import type { DocxText } from '../../text/formats.ts';
import type { Picture } from '../picture/draw-figure.ts';
import { lists, widestText } from './style.ts';
import { attributeText, isBlank, setInline, setLine } from './text.ts';

export type Setting = {
  readonly words: DocxText;
  /** Between the margins of the page, in twips. */
  readonly width: number;
  /** A number that nothing else in the file has, from 1 upwards. */
  readonly nextNumber: () => number;
  readonly pictures: ReadonlyMap<Figure, Picture>;
};

/** Running text is kept from growing too wide on a turned page. */
const narrowed = ({ width }: Setting, left: IIndentAttributesProperties = {}) =>
  width <= widestText ? {} : { indent: { ...left, right: width - widestText } };

/** `bookmark` is what a table of contents leads to; a heading that begins a page needs no space above. */
export const setHeading = (
  setting: Setting,
  { level, text }: Heading,
  { bookmark, beginsPage }: { readonly bookmark: string | null; readonly beginsPage: boolean },
): readonly Paragraph[] => {
  if (isBlank(plain(text))) return [];
  const paragraph = new Paragraph({
    style: `Heading${level - 1}`,
    ...(beginsPage ? { spacing: { before: 0 } } : {}),
  });
  const runs: readonly XmlComponent[] = setLine(text);
  const id = setting.nextNumber();
  const marked =
    bookmark === null ? runs : [new BookmarkStart(bookmark, id), ...runs, new BookmarkEnd(id)];
  for (const child of marked) paragraph.addChildElement(child);
  return [paragraph];
};

/** Kept with what follows where it ends as what introduces that does. */
export const setParagraph = (
  setting: Setting,
  text: Inline,
  isBelowTable: boolean,
): readonly Paragraph[] =>
  isBlank(text)
    ? []
    : [
        new Paragraph({
          children: setInline(text),
          ...(introducesNext(text) ? { keepNext: true } : {}),
          ...(isBelowTable ? { spacing: { before: 160 } } : {}),
          ...narrowed(setting),
        }),
      ];

const introducesNext = (text: Inline): boolean => {
  const words = text.filter((span) => span.text.trim() !== '');
  return (
    words.at(-1)?.text.trimEnd().endsWith(':') === true ||
    words.every(({ strong }) => strong === true)
  );
};

export const setList = (setting: Setting, { ordered, items }: List): readonly Paragraph[] => {
  const reference = ordered ? lists.numbers : lists.bullets;
  const instance = setting.nextNumber();
  return items
    .filter((item) => !isBlank(item))
    .map(
      (item) =>
        new Paragraph({
          style: 'ListParagraph',
          numbering: { reference, instance, level: 0 },
          children: setInline(item),
          ...narrowed(setting, { left: 400, hanging: 400 }),
        }),
    );
};

export const setNote = (setting: Setting, { label, text }: Note): readonly Paragraph[] => {
  const labelled: Inline = isBlank(plain(label))
    ? text
    : [{ text: `${label}: `, strong: true }, ...text];
  return isBlank(labelled)
    ? []
    : [
        new Paragraph({
          style: 'Note',
          children: setInline(labelled),
          ...narrowed(setting, { left: 200 }),
        }),
      ];
};

export const setCaption = (text: string): readonly Paragraph[] =>
  isBlank(plain(text)) ? [] : [new Paragraph({ style: 'Caption', children: setLine(text) })];

/** Drawn, and in words for whoever can't see it. */
export const setFigure = (
  { pictures, nextNumber }: Setting,
  figure: Figure,
): readonly Paragraph[] => {
  const picture = pictures.get(figure);
  if (picture === undefined) return [];
  const { png, width, height } = picture;
  const { caption, alternative } = figure;
  const run = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: inPixels(width), height: inPixels(height) },
    altText: {
      id: String(nextNumber()),
      name: attributeText(caption),
      description: attributeText(alternative),
    },
  });
  return [...setCaption(caption), new Paragraph({ children: [run] })];
};

/** Of 96 to the inch, in which the library counts; from points. */
const inPixels = (points: number): number => (points * 96) / 72;
