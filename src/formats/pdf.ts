import type { Block } from '../documents/document.ts';
import { pdfText } from '../text/pdf.ts';
import type { Formatter } from './format.ts';
import { loadAssets } from './pdf/assets.ts';
import { setFigure } from './pdf/figure.ts';
import { drawFooter } from './pdf/footer.ts';
import { metadataOf } from './pdf/metadata.ts';
import { type Piece, paginate } from './pdf/pieces.ts';
import { type Setting, setLine } from './pdf/setting.ts';
import { page } from './pdf/style.ts';
import { setTable } from './pdf/table.ts';
import { introducesNext, setHeading, setList, setNote, setParagraph } from './pdf/text-blocks.ts';
import { setTitleBlock } from './pdf/title-block.ts';
import { Writer } from './pdf/writer.ts';

/**
 * A tagged PDF/A-2a on A4. Blocks are first set as pieces of known height, then spread over pages,
 * then drawn: so the number of pages is known when the first is drawn.
 */
export const formatPdf: Formatter = async (document) => {
  const { fonts, colourProfile } = loadAssets();
  const words = pdfText[document.language];
  const line = (text: string): string => setLine({ fonts }, text);
  const writer = new Writer(fonts, colourProfile, metadataOf(document, line, words.languageTag));
  const setting: Setting = { writer, fonts, words };

  const title = setTitleBlock(setting, document);
  const blocks = document.blocks.map((block) => ({ block, pieces: setBlock(setting, block) }));
  const pieces = [
    ...title,
    ...blocks.flatMap((block, index) =>
      keepNeighbours(block, blocks[index - 1]?.block, blocks[index + 1]),
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

type SetBlock = { readonly block: Block; readonly pieces: readonly Piece[] };

/** A short paragraph right below a table or right above a table or a figure belongs to it. */
const keepNeighbours = (
  { block, pieces }: SetBlock,
  previous: Block | undefined,
  next: SetBlock | undefined,
): readonly Piece[] => {
  const introduces =
    isShort({ block, pieces }) &&
    !isRemark(block, previous) &&
    (next?.block.kind === 'table' || next?.block.kind === 'figure');
  const hasRemark = next !== undefined && isShort(next) && isRemark(next.block, block);
  return pieces.map((piece, index) =>
    introduces || (hasRemark && index === pieces.length - 1)
      ? { ...piece, keepWithNext: true }
      : piece,
  );
};

const isShort = ({ block, pieces }: SetBlock): boolean =>
  block.kind === 'paragraph' && pieces.length <= 3;

/** Below a table a paragraph explains it, unless it announces what follows. */
const isRemark = (block: Block, previous: Block | undefined): boolean =>
  previous?.kind === 'table' && block.kind === 'paragraph' && !introducesNext(block);
