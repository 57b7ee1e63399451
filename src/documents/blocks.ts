import { defined } from '../model/defined.ts';
import type { Block, Column, Heading, Inline, List, Paragraph, Row, Turn } from './document.ts';
import { plain } from './document.ts';

export const heading = (level: Heading['level'], text: string): Heading => ({
  kind: 'heading',
  level,
  text,
});

export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text: plain(text) });

/** A line that stands out above what belongs to it, and is no heading. */
export const label = (text: string): Paragraph => ({
  kind: 'paragraph',
  text: [{ text, strong: true }],
});

export const labelled = (name: string, text: string): Inline => [
  { text: `${name}: `, strong: true },
  { text },
];

export const labelledIf = (name: string, text: string | undefined): readonly Inline[] =>
  text === undefined ? [] : [labelled(name, text)];

export const bullets = (items: readonly Inline[]): List => ({
  kind: 'list',
  ordered: false,
  items,
});

/** Bullets under what says what they are; nothing where there are none. */
export const bulletsUnder = (above: Block, items: readonly Inline[]): readonly Block[] =>
  items.length === 0 ? [] : [above, bullets(items)];

type ColumnOptions = {
  readonly [K in 'group' | 'align' | 'answer' | 'folds']?: Column[K] | undefined;
};

/** `width` is its share of the table's; aligned left unless said otherwise. */
export const column = (
  title: string,
  width: number,
  { group, align = 'left', answer, folds }: ColumnOptions = {},
): Column => defined({ title, group, align, width, answer, folds });

export const cells = (...texts: readonly string[]): Row => ({ kind: 'cells', cells: texts });

export const groupTitle = (title: string): Row => ({ kind: 'group', title });

/** Rows under their title; nothing where there are none. */
export const groupOf = (title: string, rows: readonly Row[]): readonly Row[] =>
  rows.length === 0 ? [] : [groupTitle(title), ...rows];

/** Blocks on pages that are turned, in formats that have pages. */
export const turned = (blocks: readonly Block[]): readonly Block[] => [
  turn('landscape'),
  ...blocks,
  turn('portrait'),
];

const turn = (orientation: Turn['orientation']): Turn => ({ kind: 'turn', orientation });
