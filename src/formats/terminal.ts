import type { Block, Heading, List } from '../documents/document.ts';
import { plain } from '../documents/document.ts';
import { formatText } from '../text/formats.ts';
import type { Formatter } from './format.ts';
import { drawTable } from './terminal-table.ts';
import {
  hang,
  makePage,
  measure,
  type Page,
  styleInline,
  styleLine,
  wrap,
} from './terminal-text.ts';

/** Lines longer than this are hard to read, however wide the terminal is; tables may use it all. */
const widestProse = 100;

/** Tells the levels apart where there is no colour and no letter size. */
const underlines = { 1: '═', 2: '━', 3: '─', 4: '·' } as const;

const writeHeading = (text: string, level: 1 | Heading['level'], page: Page): string => {
  const lines = wrap(styleLine(text, page.heading), page.width);
  return [...lines, underlines[level].repeat(measure(lines.join('\n')))].join('\n');
};

const writeList = ({ items, ordered }: List, page: Page): string => {
  const numberWidth = String(items.length).length;
  return items
    .map((item, index) => {
      const marker = ordered ? `${String(index + 1).padStart(numberWidth)}. ` : '• ';
      return hang(marker, ' '.repeat(marker.length), styleInline(item, page), page.width);
    })
    .join('\n');
};

const writeCaption = (caption: string, page: Page): string =>
  wrap(styleLine(caption, page.strong), page.width).join('\n');

const writeBlock = (block: Block, page: Page): string => {
  const prose = { ...page, width: Math.min(page.width, widestProse) };
  switch (block.kind) {
    case 'heading':
      return writeHeading(block.text, block.level, prose);
    case 'paragraph':
      return wrap(styleInline(block.text, page), prose.width).join('\n');
    case 'list':
      return writeList(block, prose);
    case 'note': {
      const label = { text: `${block.label}:`, strong: true } as const;
      const text = styleInline([label, { text: ' ' }, ...block.text], page);
      return hang('│ ', '│ ', text, prose.width);
    }
    case 'table':
      return [writeCaption(block.caption, page), drawTable(block, page)].join('\n');
    case 'figure': {
      const words = wrap(styleInline(plain(block.alternative), page), prose.width);
      return [writeCaption(block.caption, prose), ...words].join('\n');
    }
  }
};

/** Plain text for a terminal of `width` columns, with bold and colour only where `colour` is set. */
export const formatTerminal: Formatter = async (document, { width, colour }) => {
  const page = makePage(width, colour);
  const date = document.date === null ? [] : [formatText[document.language].date(document.date)];
  const about = [document.subtitle, ...date].filter((part) => part !== '').join(' · ');
  const parts = [
    writeHeading(document.title, 1, page),
    wrap(styleInline(plain(about), page), width).join('\n'),
    ...document.blocks.map((block) => writeBlock(block, page)),
  ];
  return `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`;
};
