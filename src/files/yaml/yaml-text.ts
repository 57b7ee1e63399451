import {
  type CollectionTag,
  Document,
  isMap,
  type Node,
  Pair,
  Scalar,
  type ScalarTag,
  type Tags,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { isCriterionId } from '../../model/instrument.ts';
import { inKeyOrder } from '../../model/keys.ts';
import { escapeLive } from '../../text/visible-text.ts';

/** Columns that written lines keep within. */
export const lineWidth = 100;

export const yamlText = (value: object, indent = 0): string => {
  const document = new Document(null, { customTags: tagsForWriting });
  const root = toNode(inKeyOrder(value));
  if (isMap(root)) root.flow = false;
  document.contents = root;
  const text = document.toString({ lineWidth: lineWidth - indent, flowCollectionPadding: false });
  return indentLines(text, indent);
};

// Lines end with LF alone: to a regular expression U+2028 inside a text would begin a line too.
export const indentLines = (text: string, indent: number): string =>
  indent === 0
    ? text
    : text
        .split('\n')
        .map((line) => (line === '' ? line : ' '.repeat(indent) + line))
        .join('\n');

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

/** Characters that a terminal obeys, or that turn a text around, are escaped for whoever prints a file. */
export const tagsForWriting = (tags: Tags): Tags =>
  tags.map((tag) => (isStringTag(tag) ? { ...tag, stringify: writeWith(tag.stringify) } : tag));

const isStringTag = (tag: Tags[number]): tag is ScalarTag =>
  typeof tag === 'object' && (tag as ScalarTag | CollectionTag).tag === 'tag:yaml.org,2002:str';

type Write = NonNullable<ScalarTag['stringify']>;

const writeWith =
  (write: Write | undefined): Write =>
  (item, ...rest) => {
    const text = String(item.value);
    const escaped = escapeLive(text);
    return write === undefined || escaped !== text
      ? escapeLive(JSON.stringify(text))
      : write(item, ...rest);
  };
