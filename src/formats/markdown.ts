import type { Block, List } from '../documents/document.ts';
import { plain } from '../documents/document.ts';
import { aboutLine } from './about-line.ts';
import type { Formatter } from './format.ts';
import { writeTable } from './markdown-table.ts';
import { writeHeadingText, writeParagraphs, writeProse } from './markdown-text.ts';
import { visibleLine } from './visible-text.ts';

/** Keeps a list from going on in the next one. */
const listBreak = '<!-- -->';
/** A line break in a table has no other way; said once, for whoever lints the file. */
const breaksAllowed = '<!-- markdownlint-disable-file MD033 -->';

const writeCaption = (text: string): string =>
  writeProse([{ text: visibleLine(text), strong: true }]);

const prefix = (text: string, first: string, later: string): string =>
  text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : later}${line}`.trimEnd())
    .join('\n');

const writeList = ({ items, ordered }: List): string =>
  items
    .map((item) => writeParagraphs(item))
    .filter((item) => item !== '')
    .map((item, index) => {
      const marker = ordered ? `${index + 1}. ` : '- ';
      return prefix(item, marker, ' '.repeat(marker.length));
    })
    .join('\n');

const writeBlock = (block: Exclude<Block, { readonly kind: 'heading' }>): string => {
  switch (block.kind) {
    case 'paragraph':
      return writeProse(block.text);
    case 'list':
      return writeList(block);
    case 'note': {
      const label = { text: `${visibleLine(block.label)}:`, strong: true } as const;
      return prefix(writeParagraphs([label, { text: ' ' }, ...block.text]), '> ', '> ');
    }
    case 'table':
      return [writeCaption(block.caption), writeTable(block)].filter(Boolean).join('\n\n');
    case 'figure':
      return [writeCaption(block.caption), writeProse(plain(block.alternative))]
        .filter(Boolean)
        .join('\n\n');
  }
};

/** Headings are told apart by a number where they are alike, as links to them must be. */
const headingWriter = (): ((text: string, level: number) => string) => {
  const taken = new Set<string>();
  return (text, level) => {
    const line = visibleLine(text);
    if (line === '') return '';
    let written = writeHeadingText(line);
    for (let count = 2; taken.has(written); count += 1) {
      written = writeHeadingText(`${line} (${count})`);
    }
    taken.add(written);
    return `${'#'.repeat(level)} ${written}`;
  };
};

/** What two blocks need between them so that they stay two, or one quotation. */
const separator = (before: Block | undefined, after: Block): string => {
  if (before?.kind === 'note' && after.kind === 'note') return '\n>\n';
  if (before?.kind !== 'list' || after.kind !== 'list') return '\n\n';
  return before.ordered === after.ordered ? `\n\n${listBreak}\n\n` : '\n\n';
};

/** GitHub-flavoured Markdown that markdownlint accepts, line length apart. */
export const formatMarkdown: Formatter = async (document) => {
  const writeHeading = headingWriter();
  const head = [
    writeHeading(document.title, 1),
    writeProse(plain(visibleLine(aboutLine(document)))),
  ];
  let text = head.filter(Boolean).join('\n\n');
  let last: Block | undefined;
  for (const block of document.blocks) {
    const written =
      block.kind === 'heading' ? writeHeading(block.text, block.level) : writeBlock(block);
    if (written === '') continue;
    text += `${separator(last, block)}${written}`;
    last = block;
  }
  return text.includes('<br>') ? `${text}\n\n${breaksAllowed}\n` : `${text}\n`;
};
