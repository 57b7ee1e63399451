import {
  File,
  type FileChild,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  uniqueNumericIdCreator,
} from 'docx';
import {
  asParagraph,
  type Document,
  type Orientation,
  plain,
  tableInWords,
} from '../documents/document.ts';
import { isCalendarDate } from '../model/calendar-date.ts';
import { docxText, languageTag } from '../text/formats.ts';
import { shortened } from '../text/visible-text.ts';
import { dateLine, fileTitle } from './about-line.ts';
import {
  type Setting,
  setFigure,
  setHeading,
  setList,
  setNote,
  setParagraph,
} from './docx/blocks.ts';
import { bookmarkOf, setContents } from './docx/contents.ts';
import { setSignatures } from './docx/signatures.ts';
import { border, colours, contentWidth, numbering, page, stylesFor } from './docx/style.ts';
import { setTable } from './docx/table.ts';
import { isBlank, lineText, setLine } from './docx/text.ts';
import type { Formatter } from './format.ts';
import { circledSigns, stripText } from './level-strip.ts';
import { listHeadings } from './listed-headings.ts';
import { type Mend, mend } from './office/mends.ts';
import { readParts, writeParts } from './office/zip-parts.ts';
import type { drawFigures } from './picture/draw-figure.ts';
import { splitSections } from './sections.ts';

/** Word on A4, with its own headings, lists, tables and table of contents, to be filled in by others. */
export const formatDocx: Formatter = async (document, { onUndrawn }) => {
  const { blocks, language } = document;
  const words = docxText[language];
  const nextNumber = uniqueNumericIdCreator();
  const pictures = await picturesOf(document, onUndrawn);
  const parts = splitSections(blocks).filter(
    (part, index) => index === 0 || part.blocks.length > 0,
  );
  const sections = parts.map(({ orientation, blocks: own }, index): ISectionOptions => {
    const setting: Setting = { words, nextNumber, pictures, width: contentWidth(orientation) };
    return {
      properties: pageProperties(orientation),
      footers: { default: setFooter(setting, document) },
      children: [
        ...(index === 0 ? setTitleBlock(document) : []),
        ...own.flatMap((numbered) => setBlock(setting, document, numbered.index)),
        // Word needs a paragraph below a table that nothing follows, too small to begin a page.
        ...(index === parts.length - 1 && own.at(-1)?.block.kind === 'table'
          ? [new Paragraph({ style: 'AfterTable' })]
          : []),
      ],
    };
  });
  const file = new File({
    sections,
    styles: stylesFor(languageTag[document.language]),
    numbering,
    // Word then asks to fill in the page numbers of the contents.
    features: { updateFields: blocks.some(({ kind }) => kind === 'contents') },
  });
  const bytes = await Packer.toBuffer(file, undefined, [
    { path: 'docProps/core.xml', data: writeCoreProperties(document) },
  ]);
  // The library writes the time into its ZIP file.
  return writeParts(readParts(bytes).map((part) => mend(part, mends)));
};

/** What draws is loaded for a document that has figures, and for no other. */
const picturesOf = async (
  document: Document,
  onUndrawn: Parameters<Formatter>[1]['onUndrawn'],
): ReturnType<typeof drawFigures> => {
  if (!document.blocks.some(({ kind }) => kind === 'figure')) return new Map();
  const { drawFigures } = await import('./picture/draw-figure.ts');
  return drawFigures(document, onUndrawn);
};

const mends: readonly Mend[] = [
  // The order that the format asks for.
  {
    part: /^word\/styles\.xml$/,
    found: /(<w:bottom [^>]*\/>)(<w:left [^>]*\/>)(?=<w:right )/g,
    instead: '$2$1',
  },
];

const pageProperties = (orientation: Orientation): NonNullable<ISectionOptions['properties']> => {
  const { width, height, margin, footer } = page;
  return {
    page: {
      // The library exchanges the two where the page is turned.
      size: {
        width,
        height,
        orientation:
          orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: { top: margin, right: margin, bottom: margin, left: margin, header: footer, footer },
    },
  };
};

const setTitleBlock = (document: Document): readonly Paragraph[] => {
  const part = (style: string, text: string): readonly Paragraph[] =>
    isBlank(plain(text)) ? [] : [new Paragraph({ style, children: setLine(text) })];
  return [
    ...part('Title', document.title),
    ...part('Subtitle', document.subtitle),
    ...part('Date', dateLine(document)),
    new Paragraph({ style: 'TitleRule' }),
  ];
};

/** What has room on one line beside the page number, upright. */
const longestTitle = 80;
const longestSubtitle = 180;

const setFooter = ({ words, width }: Setting, { title, subtitle }: Document): Footer => {
  const [before, between] = words.page;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        border: { top: border(colours.rule, 4, 6) },
        children: [
          ...setLine(shortened(lineText(title), longestTitle)),
          new TextRun({
            children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
      ...(isBlank(plain(subtitle))
        ? []
        : [
            new Paragraph({
              style: 'Footer',
              children: setLine(shortened(lineText(subtitle), longestSubtitle)),
            }),
          ]),
    ],
  });
};

const setBlock = (
  setting: Setting,
  { blocks, language }: Document,
  index: number,
): readonly FileChild[] => {
  const block = blocks[index];
  switch (block?.kind) {
    case 'heading':
      return setHeading(setting, block, {
        bookmark: block.level < 4 ? bookmarkOf(index) : null,
        beginsPage: blocks[index - 1]?.kind === 'turn',
      });
    case 'paragraph':
      return setParagraph(setting, block.text, {
        isBelowTable: blocks[index - 1]?.kind === 'table',
      });
    case 'list':
      return setList(setting, block);
    case 'levels':
      return setParagraph(setting, plain(stripText(block, circledSigns)), { introduces: true });
    case 'note':
      return setNote(setting, block);
    case 'signatures':
      return setSignatures(setting, block, language);
    case 'table':
      return setTable(setting, tableInWords(block, language));
    case 'figure':
      return setFigure(setting, block);
    case 'contents':
      return setContents(block, listHeadings(blocks, index));
    case 'question':
    case 'fact':
      return setParagraph(setting, asParagraph(block, language).text, {});
    case 'turn':
    case undefined:
      return [];
  }
};

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The library's own says when the file was made, by the clock. */
const writeCoreProperties = (document: Document): string => {
  const { subtitle, date, language, author } = document;
  const properties: readonly (readonly [name: string, text: string])[] = [
    ['dc:title', fileTitle(document)],
    ['dc:subject', subtitle],
    ['dc:creator', author ?? 'godbht'],
    ['cp:lastModifiedBy', 'godbht'],
    ['dc:language', languageTag[language]],
  ];
  const times = date !== null && isCalendarDate(date) ? ['created', 'modified'] : [];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<cp:coreProperties ${namespaces}>`,
    ...properties.map(([name, text]) => `<${name}>${escapeXml(lineText(text))}</${name}>`),
    ...times.map(
      (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`,
    ),
    '</cp:coreProperties>',
  ].join('');
};
