import type { Inline } from '../../documents/document.ts';

/** A text without line breaks: its words with one space between, and where its weight changes. */
export type Paragraph = { readonly text: string; readonly parts: readonly Part[] };

/** From where the part before ended; never empty. */
type Part = { readonly end: number; readonly strong: boolean };

export type Stretch = { readonly from: number; readonly to: number; readonly strong: boolean };

/** A paragraph that is still being read. */
type Growing = { text: string; readonly parts: Part[] };

/** What a text consists of; there is always a paragraph. `strong` text has one weight. */
export const readParagraphs = (text: Inline, strong: boolean): readonly Paragraph[] => {
  let open: Growing = { text: '', parts: [] };
  const paragraphs = [open];
  for (const span of text) {
    const isStrong = strong || span.strong === true;
    if (!span.text.includes('\n')) append(open, span.text, isStrong);
    else {
      const [first = '', ...others] = span.text.split('\n');
      append(open, first, isStrong);
      for (const line of others) {
        open = { text: '', parts: [] };
        paragraphs.push(open);
        append(open, line, isStrong);
      }
    }
  }
  for (const paragraph of paragraphs) dropLastSpace(paragraph);
  return paragraphs;
};

const append = (paragraph: Growing, line: string, strong: boolean): void => {
  const isOpen = paragraph.text !== '' && !paragraph.text.endsWith(' ');
  const added = tidy(isOpen || !line.startsWith(' ') ? line : line.replace(/^ +/, ''));
  if (added === '') return;
  paragraph.text += added;
  if (paragraph.parts.at(-1)?.strong === strong) paragraph.parts.pop();
  paragraph.parts.push({ end: paragraph.text.length, strong });
};

/** Single spaces, and a section sign that stays with its number. */
const tidy = (text: string): string => {
  const single = text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
  return single.includes('§') ? single.replace(/§ (?=\d)/g, '§\u00a0') : single;
};

const dropLastSpace = (paragraph: Growing): void => {
  if (!paragraph.text.endsWith(' ')) return;
  paragraph.text = paragraph.text.slice(0, -1);
  const last = paragraph.parts.pop();
  const before = paragraph.parts.at(-1)?.end ?? 0;
  if (last !== undefined && last.end - 1 > before) {
    paragraph.parts.push({ end: last.end - 1, strong: last.strong });
  }
};

/** The parts of a stretch that are of one weight each. */
export const stretches = ({ parts }: Paragraph, from: number, to: number): readonly Stretch[] => {
  const [first] = parts;
  if (from >= to || first === undefined) return [];
  if (to <= first.end) return [{ from, to, strong: first.strong }];
  let start = 0;
  return parts.flatMap(({ end, strong }) => {
    const stretch = { from: Math.max(from, start), to: Math.min(to, end), strong };
    start = end;
    return stretch.from < stretch.to ? [stretch] : [];
  });
};
