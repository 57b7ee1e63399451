import type { Block } from '../documents/document.ts';
import { pdfText } from '../text/pdf.ts';
import type { Formatter } from './format.ts';
import { setFigure } from './pdf/figure.ts';
import { loadFonts } from './pdf/fonts.ts';
import { drawFooter } from './pdf/footer.ts';
import { metadataOf } from './pdf/metadata.ts';
import { type Piece, paginate } from './pdf/pieces.ts';
import { type Setting, setLine } from './pdf/setting.ts';
import { page } from './pdf/style.ts';
import { setTable } from './pdf/table.ts';
import { setHeading, setList, setNote, setParagraph } from './pdf/text-blocks.ts';
import { setTitleBlock } from './pdf/title-block.ts';
import { Writer } from './pdf/writer.ts';

/**
 * A tagged PDF/A-2a on A4. Blocks are first set as pieces of known height, then spread over pages,
 * then drawn: so the number of pages is known when the first is drawn.
 */
export const formatPdf: Formatter = async (document) => {
  const fonts = await loadFonts();
  const words = pdfText[document.language];
  const line = (text: string): string => setLine({ fonts }, text);
  const writer = new Writer(fonts, metadataOf(document, line, words.languageTag));
  const setting: Setting = { writer, fonts, words };

  const pieces = [
    ...setTitleBlock(setting, document),
    ...document.blocks.flatMap((block, index) =>
      keepIntroduction(setBlock(setting, block), block, document.blocks[index + 1]),
    ),
  ];
  const pages = paginate(pieces, { top: page.top, bottom: page.height - page.bottom });
  for (const [index, placed] of pages.entries()) {
    writer.addPage();
    for (const { draw, y } of placed) draw(y);
    drawFooter(setting, document, index + 1, pages.length);
  }
  return writer.finish();
};

const setBlock = (setting: Setting, block: Block): readonly Piece[] => {
  switch (block.kind) {
    case 'heading':
      return setHeading(setting, block);
    case 'paragraph':
      return setParagraph(setting, block);
    case 'list':
      return setList(setting, block);
    case 'note':
      return setNote(setting, block);
    case 'table':
      return setTable(setting, block);
    case 'figure':
      return setFigure(setting, block);
  }
};

/** A short paragraph right above a table or a figure belongs to it. */
const keepIntroduction = (
  pieces: readonly Piece[],
  { kind }: Block,
  next: Block | undefined,
): readonly Piece[] =>
  kind === 'paragraph' && pieces.length <= 3 && (next?.kind === 'table' || next?.kind === 'figure')
    ? pieces.map((piece) => ({ ...piece, keepWithNext: true }))
    : pieces;
