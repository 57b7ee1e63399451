import {
  asParagraph,
  type Block,
  type Column,
  type Contents,
  type Document,
  type List,
  plain,
  type Signatures,
  type Table,
  tableInWords,
} from '../documents/document.ts';
import { signatureText } from '../text/formats.ts';
import { visibleLine } from '../text/visible-text.ts';
import { aboutLine } from './about-line.ts';
import type { Formatter } from './format.ts';
import { circledSigns, stripText } from './level-strip.ts';
import { type ListedHeading, listHeadings } from './listed-headings.ts';
import {
  writeCell,
  writeHeadingText,
  writeLinkText,
  writeParagraphs,
  writeProse,
} from './markdown-text.ts';

/** Keeps a list from going on in the next one. */
const listBreak = '<!-- -->';
/** Headings may read alike under different ones, as GitHub tells their anchors apart; said once as well. */
const repeatsAllowed =
  '<!-- markdownlint-configure-file { "MD024": { "siblings_only": true } } -->';
/** A line break in a table has no other way; said once, for whoever lints the file. */
const breaksAllowed = '<!-- markdownlint-disable-file MD033 -->';

type WrittenHeading = {
  /** Empty where the heading has no text. */
  readonly line: string;
  /** A link to it, or its text alone where a link has nothing to hold on to. */
  readonly link: string;
};

type Headings = {
  readonly title: WrittenHeading;
  readonly ofBlocks: readonly (WrittenHeading | undefined)[];
};

const writeHeadings = ({ title, blocks }: Document): Headings => {
  const nameOf = nameWriter();
  const anchorOf = anchorWriter();
  const write = (text: string, level: number): WrittenHeading => {
    const { name, written } = nameOf(text, level);
    if (name === '') return { line: '', link: '' };
    const anchor = anchorOf(name);
    return {
      line: `${'#'.repeat(level)} ${written}`,
      link: anchor === '' ? writeParagraphs(plain(name)) : `[${writeLinkText(name)}](#${anchor})`,
    };
  };
  return {
    title: write(title, 1),
    ofBlocks: blocks.map((block) =>
      block.kind === 'heading' ? write(block.text, block.level) : undefined,
    ),
  };
};

type Named = { readonly name: string; readonly written: string };

/** Tells apart what stands under one and the same heading. */
const nameWriter = (): ((text: string, level: number) => Named) => {
  const takenAt = new Map<number, Set<string>>();
  return (text, level) => {
    for (const deeper of [...takenAt.keys()].filter((one) => one > level)) takenAt.delete(deeper);
    const taken = takenAt.get(level) ?? new Set<string>();
    takenAt.set(level, taken);
    const line = visibleLine(text);
    let name = line;
    for (let count = 2; name !== '' && taken.has(writeHeadingText(name)); count += 1) {
      name = `${line} (${count})`;
    }
    const written = writeHeadingText(name);
    taken.add(written);
    return { name, written };
  };
};

/** As GitHub does: https://github.com/gjtorikian/html-pipeline, its table-of-contents filter. */
const anchorWriter = (): ((name: string) => string) => {
  const counts = new Map<string, number>();
  return (name) => {
    const anchor = name
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = counts.get(anchor) ?? 0;
    counts.set(anchor, count + 1);
    return count === 0 || anchor === '' ? anchor : `${anchor}-${count}`;
  };
};

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

/** Headings of level 3 stand under the one of level 2 before them, where there is one. */
const writeContents = (
  { title }: Contents,
  listed: readonly ListedHeading[],
  { ofBlocks }: Headings,
): string => {
  if (listed.length === 0) return '';
  const first = listed.findIndex(({ level }) => level === 2);
  const entries = listed.map(({ level, index }, at) => {
    const indent = level === 3 && first !== -1 && at > first ? '  ' : '';
    return `${indent}- ${ofBlocks[index]?.link ?? ''}`;
  });
  return [writeCaption(title), entries.join('\n')].filter(Boolean).join('\n\n');
};

const delimiters: Readonly<Record<Column['align'], string>> = {
  left: '---',
  center: ':-:',
  right: '--:',
};

const writeRow = (cells: readonly string[]): string =>
  `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;

const writeTitle = ({ title, group }: Column): string =>
  writeCell(plain(visibleLine(group === undefined ? title : `${group} ${title}`)));

/** A GitHub-flavoured table: no cell spans another, so grouped columns are named in full. */
const writeTable = ({ columns, rows }: Table<string>): string => {
  const forGroups = Math.max(
    0,
    columns.findIndex(({ align }) => align === 'left'),
  );
  return [
    columns.map(writeTitle),
    columns.map(({ align }) => delimiters[align]),
    ...rows.map((row) =>
      columns.map((_, at) => {
        if (row.kind === 'cells') return writeCell(plain(row.cells[at] ?? ''));
        return at === forGroups ? writeCell([{ text: visibleLine(row.title), strong: true }]) : '';
      }),
    ),
  ]
    .map(writeRow)
    .join('\n');
};

const signatureTable = ({ roles }: Signatures, language: Document['language']): Table<string> => ({
  kind: 'table',
  caption: '',
  columns: signatureText[language].columns.map((title) => ({ title, align: 'left', width: 1 })),
  rows: roles.map((role) => ({ kind: 'cells', cells: [visibleLine(role), '', ''] })),
});

const writeBlock = (
  block: Block,
  index: number,
  { blocks, language }: Document,
  headings: Headings,
): string => {
  switch (block.kind) {
    case 'heading':
      return headings.ofBlocks[index]?.line ?? '';
    case 'paragraph':
      return writeProse(block.text);
    case 'list':
      return writeList(block);
    case 'note': {
      const label = { text: `${visibleLine(block.label)}:`, strong: true } as const;
      return prefix(writeParagraphs([label, { text: ' ' }, ...block.text]), '> ', '> ');
    }
    case 'table':
      return [writeCaption(block.caption), writeTable(tableInWords(block, language))]
        .filter(Boolean)
        .join('\n\n');
    case 'signatures':
      return writeTable(signatureTable(block, language));
    case 'levels':
      return writeProse(plain(stripText(block, circledSigns)));
    case 'contents':
      return writeContents(block, listHeadings(blocks, index), headings);
    case 'question':
    case 'fact':
      return writeProse(asParagraph(block, language).text);
    case 'figure':
    case 'turn':
      return '';
  }
};

const listMark = (block: Block | undefined): 'number' | 'bullet' | undefined => {
  if (block?.kind === 'contents') return 'bullet';
  if (block?.kind !== 'list') return undefined;
  return block.ordered ? 'number' : 'bullet';
};

/** What two blocks need between them so that they stay two, or one quotation. */
const separator = (before: Block | undefined, after: Block): string => {
  if (before?.kind === 'note' && after.kind === 'note') return '\n>\n';
  const marks = [listMark(before), listMark(after)];
  return marks[0] !== undefined && marks[0] === marks[1] ? `\n\n${listBreak}\n\n` : '\n\n';
};

/** GitHub-flavoured Markdown that markdownlint accepts, line length apart. */
export const formatMarkdown: Formatter = async (document) => {
  const headings = writeHeadings(document);
  const head = [headings.title.line, writeProse(plain(visibleLine(aboutLine(document))))];
  let text = head.filter(Boolean).join('\n\n');
  let last: Block | undefined;
  for (const [index, block] of document.blocks.entries()) {
    const written = writeBlock(block, index, document, headings);
    if (written === '') continue;
    text += `${separator(last, block)}${written}`;
    last = block;
  }
  const lines = headings.ofBlocks.flatMap((one) => one?.line || []);
  const texts = [headings.title.line, ...lines].map((line) => line.replace(/^#+ /, ''));
  const remarks = [
    ...(text.includes('<br>') ? [breaksAllowed] : []),
    ...(new Set(texts).size < texts.length ? [repeatsAllowed] : []),
  ];
  return `${[text, ...remarks].join('\n\n')}\n`;
};
