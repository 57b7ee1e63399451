import { type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isCriterionId } from './key-order.ts';

/** Columns that written lines keep within. */
export const lineWidth = 100;

/** How this program writes a value: in blocks, with small maps of numbers on one line. */
export const toNode = (value: unknown): Node => {
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map(toNode);
    if (value.length === 0 || value.every(isCriterionIdText)) list.flow = true;
    return list;
  }
  if (typeof value === 'object' && value !== null) {
    const map = new YAMLMap();
    map.items = Object.entries(value).map(([key, inner]) => toPair(key, inner));
    if (map.items.length === 0 || isCompact(value)) map.flow = true;
    return map;
  }
  return toScalar(value);
};

const isCriterionIdText = (value: unknown): boolean =>
  typeof value === 'string' && isCriterionId(value);

export const toPair = (key: string, value: unknown): Pair => new Pair(toScalar(key), toNode(value));

/** Whether a value is read more easily on one line: a level, or counts, as long as they fit there. */
export const isCompact = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(
      ([key, inner]) => figures.has(key) && (typeof inner === 'number' || isCompact(inner)),
    ) &&
    !isLong(value)
  );
};

/** Too long for a line, deep in a file and after its key. */
export const isLong = (value: unknown): boolean => JSON.stringify(value).length > 75;

const figures: ReadonlySet<string> = new Set([
  ...['level', 'counts', '1', '2', '3', '4', 'notApplicable', 'missing'],
  ...['met', 'partly', 'unmet'],
]);

const toScalar = (value: unknown): Scalar => {
  const scalar = new Scalar(value);
  if (typeof value === 'string') {
    const type = styleOf(value);
    if (type !== undefined) scalar.type = type;
  }
  return scalar;
};

/** Undefined leaves it to the library: plain where that is safe, else in quotes. */
const styleOf = (text: string): Scalar.Type | undefined => {
  if (isCriterionId(text)) return 'QUOTE_DOUBLE';
  if (/[^\P{C}\n\p{Cf}]|[\u2028\u2029\ufeff]/u.test(text)) return 'QUOTE_DOUBLE';
  if (text.includes('\n')) return readsAsBlock(text) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
  if (!readsAsBlock(text)) return undefined;
  return text.length > 80 ? 'BLOCK_FOLDED' : undefined;
};

// Spaces that a block keeps are invisible in it, and editors take them away.
const readsAsBlock = (text: string): boolean =>
  !/^[\s]|[ \t](\n|$)|\n[ \t]|\t| {2}|\n{3}|\n\n$/.test(text);
