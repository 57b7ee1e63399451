import type {
  Block,
  Contents,
  Document,
  Heading,
  Inline,
  List,
  Signatures,
} from '../documents/document.ts';
import { asParagraph, plain, tableInWords } from '../documents/document.ts';
import { signatureText } from '../text/formats.ts';
import { visibleLine } from '../text/visible-text.ts';
import { aboutLine } from './about-line.ts';
import type { Formatter } from './format.ts';
import { type StripSigns, stripText } from './level-strip.ts';
import { type ListedHeading, listHeadings } from './listed-headings.ts';
import { drawTable } from './terminal-table.ts';
import { hang, makePage, type Page, styleInline, writeLines } from './terminal-text.ts';

/** Lines longer than this are hard to read, however wide the terminal is; tables may use it all. */
const widestProse = 100;

/** Tells the levels apart where there is no colour and no letter size. */
const underlines = { 1: '═', 2: '━', 3: '─', 4: '·' } as const;

const writeHeading = (text: string, level: 1 | Heading['level'], page: Page): string => {
  const lines = writeLines(text, page.heading, page);
  return [...lines, underlines[level].repeat(page.measure(lines.join('\n')))].join('\n');
};

const writeList = ({ items, ordered }: List, page: Page): string => {
  const numberWidth = String(items.length).length;
  return items
    .map((item, index) => {
      const marker = ordered ? `${String(index + 1).padStart(numberWidth)}. ` : '• ';
      return hang(marker, ' '.repeat(marker.length), styleInline(item, page), page);
    })
    .join('\n');
};

const writeProse = (text: Inline, page: Page): readonly string[] =>
  page.wrap(styleInline(text, page), page.width);

const writeContents = ({ title }: Contents, headings: readonly ListedHeading[], page: Page) => {
  if (headings.length === 0) return '';
  const entries = headings.map(({ level, text }) => {
    const indent = '  '.repeat(level - 1);
    return hang(indent, `${indent}  `, text, page);
  });
  return [...writeLines(title, page.strong, page), ...entries].join('\n');
};

const rules = `${'_'.repeat(14)}  ${'_'.repeat(40)}`;

const writeSignatures = ({ roles }: Signatures, { language }: Document, page: Page): string => {
  const { date, signature } = signatureText[language];
  const below = `${date.padEnd(14)}  `;
  return roles
    .map((role) => `${rules}\n${hang(below, ' '.repeat(16), visibleLine(signature(role)), page)}`)
    .join('\n\n');
};

/** In signs that every terminal has. */
const stripSigns: StripSigns = {
  plain: (level) => ` ${level} `,
  set: (level) => `[${level}]`,
  proposed: (level) => `(${level})`,
};

const writeBlock = (block: Block, index: number, document: Document, page: Page): string => {
  const prose = { ...page, width: Math.min(page.width, widestProse) };
  switch (block.kind) {
    case 'heading':
      return writeHeading(block.text, block.level, prose);
    case 'paragraph':
      return writeProse(block.text, prose).join('\n');
    case 'list':
      return writeList(block, prose);
    case 'note': {
      const label = { text: `${block.label}:`, strong: true } as const;
      const text = styleInline([label, { text: ' ' }, ...block.text], page);
      return hang('│ ', '│ ', text, prose);
    }
    case 'table':
      return [
        ...writeLines(block.caption, page.strong, page),
        drawTable(tableInWords(block, document.language), page),
      ].join('\n');
    case 'levels':
      return writeProse(plain(stripText(block, stripSigns)), prose).join('\n');
    case 'signatures':
      return writeSignatures(block, document, prose);
    case 'contents':
      return writeContents(block, listHeadings(document.blocks, index), prose);
    case 'question':
    case 'fact':
      return writeProse(asParagraph(block, document.language).text, prose).join('\n');
    case 'figure':
    case 'turn':
      return '';
  }
};

export const formatTerminal: Formatter = async (document, { width, colour }) => {
  const page = await makePage(document, width, colour);
  const parts = [
    writeHeading(document.title, 1, page),
    writeProse(plain(aboutLine(document)), page).join('\n'),
    ...document.blocks.map((block, index) => writeBlock(block, index, document, page)),
  ];
  return `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`;
};
