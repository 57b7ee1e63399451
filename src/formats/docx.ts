import { File, type FileChild, type ISectionOptions, Packer, PageOrientation } from 'docx';
import type { Block, Orientation } from '../documents/document.ts';
import { docxText } from '../text/docx.ts';
import { setFigure, setHeading, setList, setNote, setParagraph } from './docx/blocks.ts';
import { bookmarkOf, setContents } from './docx/contents.ts';
import { writeCoreProperties } from './docx/core-properties.ts';
import { setFooter } from './docx/footer.ts';
import { numbersFromOne, type Setting } from './docx/setting.ts';
import { contentWidth, numbering, page, stylesFor } from './docx/style.ts';
import { closeTable, setTable } from './docx/table.ts';
import { setTitleBlock } from './docx/title-block.ts';
import type { Formatter } from './format.ts';
import { listHeadings } from './listed-headings.ts';
import { readParts, writeParts } from './office/zip-parts.ts';
import { splitSections } from './sections.ts';

/** Word on A4, with its own headings, lists, tables and table of contents, to be filled in by others. */
export const formatDocx: Formatter = async (document) => {
  const { blocks, language } = document;
  const words = docxText[language];
  const nextNumber = numbersFromOne();
  const parts = splitSections(blocks).filter(
    (part, index) => index === 0 || part.blocks.length > 0,
  );
  const sections = parts.map(({ orientation, blocks: own }, index): ISectionOptions => {
    const setting: Setting = { words, nextNumber, width: contentWidth(orientation) };
    return {
      properties: pageProperties(orientation),
      footers: { default: setFooter(setting, document.title) },
      children: [
        ...(index === 0 ? setTitleBlock(document) : []),
        ...own.flatMap((numbered) => setBlock(setting, blocks, numbered.index)),
        ...(index === parts.length - 1 && own.at(-1)?.block.kind === 'table' ? [closeTable()] : []),
      ],
    };
  });
  const file = new File({ sections, styles: stylesFor(words.languageTag), numbering });
  const bytes = await Packer.toBuffer(file, undefined, [
    { path: 'docProps/core.xml', data: writeCoreProperties(document, words.languageTag) },
  ]);
  // The library writes the time into its ZIP file.
  return writeParts(readParts(bytes));
};

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

const setBlock = (
  setting: Setting,
  blocks: readonly Block[],
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
      return setParagraph(setting, block.text, blocks[index - 1]?.kind === 'table');
    case 'list':
      return setList(setting, block);
    case 'note':
      return setNote(setting, block);
    case 'table':
      return setTable(setting, block);
    case 'figure':
      return setFigure(setting, block);
    case 'contents':
      return setContents(block, listHeadings(blocks, index));
    case 'turn':
    case undefined:
      return [];
  }
};
