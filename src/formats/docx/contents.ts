import { FileChild, Paragraph, TextRun, type XmlComponent } from 'docx';
import { type Contents, plain } from '../../documents/document.ts';
import type { ListedHeading } from '../listed-headings.ts';
import { element } from './element.ts';
import { isBlank, setLine } from './text.ts';

/** The levels of the document that Word calls 1 and 2. */
const instruction = 'TOC \\o "1-2" \\h \\z \\u';

/** Word's own names for what its tables of contents lead to. */
export const bookmarkOf = (index: number): string => `_Toc${String(index).padStart(9, '0')}`;

/**
 * The entries are in place, so that it can be read before Word updates it, which it asks to do when it
 * opens the file. Page numbers come then: they are known to Word alone, and none are better than wrong ones.
 */
export const setContents = (
  { title }: Contents,
  entries: readonly ListedHeading[],
): readonly FileChild[] => {
  if (entries.length === 0) return [];
  const paragraphs = entries.map(({ level, text, index }, at) => {
    const paragraph = new Paragraph({ style: `TOC${level - 1}` });
    const link = { 'w:anchor': bookmarkOf(index), 'w:history': '1' };
    const children = [
      ...(at === 0 ? opening() : []),
      element('w:hyperlink', link, ...setLine(text)),
      ...(at === entries.length - 1 ? [fieldCharacter('end')] : []),
    ];
    for (const child of children) paragraph.addChildElement(child);
    return paragraph;
  });
  const heading = isBlank(plain(title))
    ? []
    : [new Paragraph({ style: 'TOCHeading', children: setLine(title) })];
  return [control([...heading, ...paragraphs])];
};

const opening = (): readonly XmlComponent[] => [
  fieldCharacter('begin'),
  new TextRun({ children: [element('w:instrText', { 'xml:space': 'preserve' }, instruction)] }),
  fieldCharacter('separate'),
];

const fieldCharacter = (kind: 'begin' | 'separate' | 'end'): XmlComponent =>
  new TextRun({ children: [element('w:fldChar', { 'w:fldCharType': kind })] });

/** In the gallery of tables of contents Word shows its button for updating above it. */
const control = (children: readonly Paragraph[]): FileChild => {
  const built = new FileChild('w:sdt');
  const gallery = element(
    'w:docPartObj',
    {},
    element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
    element('w:docPartUnique'),
  );
  built.addChildElement(element('w:sdtPr', {}, gallery));
  built.addChildElement(element('w:sdtContent', {}, ...children));
  return built;
};
