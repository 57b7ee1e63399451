import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { keysByElement } from '../../model/keys.ts';
import { parseYaml } from './parse-yaml.ts';
import { keyOf } from './source.ts';

/** One key and its value, on lines of their own. */
export type Piece = {
  readonly key: string;
  readonly lead: string;
  readonly text: string;
  /** The column, from 0, that the key begins in. */
  readonly indent: number;
};

/** A piece at the top; `text` is only its first line where its value is cut into pieces too. */
export type Section = Piece & { readonly pieces?: readonly Piece[] };

/** Put together again, the parts are the text byte for byte (with LF, and one at its end). */
export type Cut = { readonly sections: readonly Section[]; readonly tail: string };

/** Undefined where keys don't stand on lines of their own, as in `{a: 1, b: 2}`. */
export const cutText = (original: string): Cut | undefined => {
  const text = withFinalNewline(original.replaceAll('\r\n', '\n'));
  const { root } = parseYaml(text);
  if (!isMap(root) || root.flow) return undefined;
  const pairs = root.items as Pair[];
  const top = cutPairs(text, pairs, 0);
  return (
    top && {
      sections: top.pieces.map((piece, index) => cutSection(text, piece, pairs[index])),
      tail: text.slice(top.end),
    }
  );
};

export const joinCut = ({ sections, tail }: Cut): string =>
  sections
    .flatMap((section) => [section, ...(section.pieces ?? [])])
    .map(({ lead, text }) => lead + text)
    .join('') + tail;

const withFinalNewline = (text: string): string =>
  text === '' || text.endsWith('\n') ? text : `${text}\n`;

const cutSection = (text: string, piece: Piece, pair: Pair | undefined): Section => {
  const value = pair?.value;
  if (pair === undefined || !keysByElement.has(piece.key)) return piece;
  if (!isMap(value) || value.flow || value.items.length === 0) return piece;
  const start = endOfLine(text, rangeOf(pair.key)[1]);
  const inner = cutPairs(text, value.items as Pair[], start);
  if (inner === undefined) return piece;
  const lineStart = startOfLine(text, rangeOf(pair.key)[0]);
  return { ...piece, text: text.slice(lineStart, start), pieces: inner.pieces };
};

const cutPairs = (
  text: string,
  pairs: readonly Pair[],
  from: number,
): { readonly pieces: readonly Piece[]; readonly end: number } | undefined => {
  const pieces: Piece[] = [];
  let end = from;
  for (const pair of pairs) {
    const keyStart = rangeOf(pair.key)[0];
    const start = startOfLine(text, keyStart);
    if (start < end || /[^ ]/.test(text.slice(start, keyStart))) return undefined;
    const lead = text.slice(end, start);
    end = endOfPair(text, pair);
    pieces.push({
      key: keyOf(pair),
      lead,
      text: text.slice(start, end),
      indent: keyStart - start,
    });
  }
  return { pieces, end };
};

const endOfPair = (text: string, pair: Pair): number => {
  const last = Math.max(rangeOf(pair.key)[1], lastCharacter(pair.value));
  return text[last - 1] === '\n' ? last : endOfLine(text, last);
};

// A collection's own range may take in the comments after it, which belong to what follows.
const lastCharacter = (node: unknown): number => {
  if (isMap(node) && !node.flow) {
    const pair = node.items.at(-1) as Pair | undefined;
    return pair === undefined ? 0 : Math.max(rangeOf(pair.key)[1], lastCharacter(pair.value));
  }
  if (isSeq(node) && !node.flow) {
    const item = node.items.at(-1);
    return Math.max(lastCharacter(item), rangeOf(item)[0]);
  }
  if (isScalar(node) && node.source === '') return 0;
  return rangeOf(node)[1];
};

const rangeOf = (node: unknown): readonly [number, number, number] =>
  (node as Node | null)?.range ?? [0, 0, 0];

const startOfLine = (text: string, offset: number): number =>
  text.lastIndexOf('\n', offset - 1) + 1;

const endOfLine = (text: string, offset: number): number => {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline + 1;
};
