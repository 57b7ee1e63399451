import type { Block, Document } from '../documents/document.ts';
import { pdfText } from '../text/pdf.ts';
import type { Formatter } from './format.ts';
import { listHeadings } from './listed-headings.ts';
import { loadAssets } from './pdf/assets.ts';
import { type PlaceOf, setContents } from './pdf/contents.ts';
import { setFigure } from './pdf/figure.ts';
import { drawFooter } from './pdf/footer.ts';
import { metadataOf } from './pdf/metadata.ts';
import { type Piece, paginate } from './pdf/pieces.ts';
import { type Setting, setLine } from './pdf/setting.ts';
import { pageShapes } from './pdf/style.ts';
import { setTable } from './pdf/table.ts';
import { introducesNext, setHeading, setList, setNote, setParagraph } from './pdf/text-blocks.ts';
import { setTitleBlock } from './pdf/title-block.ts';
import { type Place, Writer } from './pdf/writer.ts';
import { type NumberedBlock, splitSections } from './sections.ts';

/**
 * A tagged PDF/A-2a on A4. Blocks are first set as pieces of known height, then spread over pages,
 * then drawn: so the number of pages, and the page of every heading, is known when the first is drawn.
 */
export const formatPdf: Formatter = async (document) => {
  const { fonts, colourProfile } = loadAssets();
  const words = pdfText[document.language];
  const line = (text: string): string => setLine({ fonts }, text);
  const writer = new Writer(fonts, colourProfile, metadataOf(document, line, words.languageTag));
  const headings = new Map<number, Place>();
  const placeOf: PlaceOf = (heading) => headings.get(heading) ?? { page: 0, y: 0 };

  const laidOut = splitSections(document.blocks).flatMap(({ orientation, blocks }, section) => {
    const setting: Setting = { writer, fonts, words, page: pageShapes[orientation] };
    const title = section === 0 ? setTitleBlock(setting, document) : [];
    const set = blocks.map(({ block, index }) => ({
      block,
      pieces: setBlock(setting, document, { block, index }, placeOf),
    }));
    const pieces = [
      ...title,
      ...set.flatMap((block, index) =>
        keepNeighbours(block, set[index - 1]?.block, set[index + 1]),
      ),
    ];
    if (pieces.length === 0) return [];
    const { top, height, bottom } = setting.page;
    return paginate(pieces, { top, bottom: height - bottom }).map((placed) => ({
      setting,
      placed,
    }));
  });
  for (const [page, { placed }] of laidOut.entries()) {
    for (const { anchor, y } of placed) {
      if (anchor !== undefined) headings.set(anchor, { page, y });
    }
  }
  for (const [index, { setting, placed }] of laidOut.entries()) {
    writer.addPage(setting.page);
    for (const { draw, y } of placed) draw(y);
    drawFooter(setting, document, index + 1, laidOut.length);
  }
  return writer.finish();
};

const setBlock = (
  setting: Setting,
  { blocks }: Document,
  { block, index }: NumberedBlock,
  placeOf: PlaceOf,
): readonly Piece[] => {
  switch (block.kind) {
    case 'heading':
      return setHeading(setting, block).map((piece, at) =>
        at === 0 ? { ...piece, anchor: index } : piece,
      );
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
    case 'contents':
      return setContents(setting, block, listHeadings(blocks, index), placeOf);
    case 'turn':
      return [];
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
