import { asParagraph, type Block, type Document, tableInWords } from '../documents/document.ts';
import { pdfText } from '../text/formats.ts';
import type { Formatter } from './format.ts';
import { listHeadings } from './listed-headings.ts';
import { type PageOf, setContents } from './pdf/contents.ts';
import { describeFile, isForm, openFile } from './pdf/file.ts';
import { openFonts } from './pdf/fonts.ts';
import { addStamp, openForm } from './pdf/form-fields.ts';
import { setLevelStrip } from './pdf/level-strip.ts';
import { keepWithNext, type Piece, paginate } from './pdf/pieces.ts';
import { setFigure } from './pdf/profile-chart.ts';
import { setQuestion } from './pdf/question.ts';
import { type Setting, setLine } from './pdf/setting.ts';
import { setSignatures } from './pdf/signatures.ts';
import { pageShapes } from './pdf/style.ts';
import { setTable } from './pdf/table.ts';
import { introducesNext, setHeading, setList, setNote, setParagraph } from './pdf/text-blocks.ts';
import { drawFooter, setTitleBlock } from './pdf/title-and-footer.ts';
import { Writer } from './pdf/writer.ts';
import { type NumberedBlock, splitSections } from './sections.ts';

/**
 * A tagged PDF on A4, PDF/A-2a where nobody is to write in it. Blocks are first set as pieces of known height, then spread over pages,
 * then drawn: so the number of pages, and the page of every heading, is known when the first is drawn.
 */
export const formatPdf: Formatter = async (document, { onUndrawn }) => {
  const words = pdfText[document.language];
  const pdf = openFile(document);
  const fonts = openFonts(pdf);
  describeFile(pdf, document, setLine);
  if (isForm(document)) openForm(pdf);
  const writer = new Writer(pdf, fonts);
  const headings = new Map<number, number>();
  const pageOf: PageOf = (heading) => headings.get(heading) ?? 1;

  const laidOut = splitSections(document.blocks).flatMap(({ orientation, blocks }, section) => {
    const setting: Setting = { writer, fonts, words, page: pageShapes[orientation] };
    const title = section === 0 ? setTitleBlock(setting, document) : [];
    const set = blocks.map(({ block, index }) => ({
      block,
      pieces: setBlock(setting, document, { block, index }, pageOf),
    }));
    const pieces = [
      ...title,
      ...set.flatMap((block, index) =>
        keepNeighbours(block, set[index - 1]?.block, set[index + 1]),
      ),
    ];
    const { top, height, bottom } = setting.page;
    const pages = paginate(pieces, { top, bottom: height - bottom });
    return pages.map((placed) => ({ setting, placed }));
  });
  for (const [page, { placed }] of laidOut.entries()) {
    for (const { anchor } of placed) {
      if (anchor !== undefined) headings.set(anchor, page + 1);
    }
  }
  for (const [index, { setting, placed }] of laidOut.entries()) {
    writer.addPage(setting.page);
    if (index === 0 && isForm(document)) addStamp(pdf, document.stamp ?? {});
    for (const { draw, y } of placed) draw(y);
    drawFooter(setting, document, index + 1, laidOut.length);
  }
  if (fonts.undrawn.size > 0) onUndrawn?.([...fonts.undrawn]);
  return writer.finish();
};

const setBlock = (
  setting: Setting,
  { blocks, language }: Document,
  { block, index }: NumberedBlock,
  pageOf: PageOf,
): readonly Piece[] => {
  switch (block.kind) {
    case 'heading':
      return setHeading(setting, block, index);
    case 'paragraph':
      return setParagraph(setting, block);
    case 'list':
      return setList(setting, block);
    case 'levels':
      return setLevelStrip(setting, block);
    case 'note':
      return setNote(setting, block);
    case 'signatures':
      return setSignatures(setting, block, language);
    case 'table':
      return setTable(setting, tableInWords(block, language));
    case 'figure':
      return setFigure(setting, block);
    case 'contents':
      return setContents(setting, block, listHeadings(blocks, index), pageOf);
    case 'question':
      return setQuestion(setting, block);
    case 'fact':
      return setParagraph(setting, asParagraph(block, language));
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
  if (introduces) return keepWithNext(pieces);
  const hasRemark = next !== undefined && isShort(next) && isRemark(next.block, block);
  return hasRemark ? [...pieces.slice(0, -1), ...keepWithNext(pieces.slice(-1))] : pieces;
};

const isShort = ({ block, pieces }: SetBlock): boolean =>
  block.kind === 'paragraph' && pieces.length <= 3;

/** Below a table a paragraph explains it, unless it announces what follows. */
const isRemark = (block: Block, previous: Block | undefined): boolean =>
  previous?.kind === 'table' && block.kind === 'paragraph' && !introducesNext(block);
