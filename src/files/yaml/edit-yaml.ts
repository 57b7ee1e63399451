import { isDeepStrictEqual } from 'node:util';
import {
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isRecord } from '../../model/is-record.ts';
import { inKeyOrder, isExtension } from '../../model/keys.ts';
import { yamlOptions } from './parse-yaml.ts';
import { keyOf } from './source.ts';
import {
  indentLines,
  isCompact,
  isLong,
  lineWidth,
  tagsForWriting,
  toNode,
  toPair,
} from './yaml-text.ts';

export type Values = Readonly<Record<string, unknown>>;

type Edited = { readonly text: string; readonly lostComments: readonly string[] };

/** Changes a text that says `before` so that it says `after`, and as little else as possible. */
export const editYaml = (text: string, before: Values, after: Values, indent: number): Edited => {
  const document = parseDocument(text, { ...yamlOptions, customTags: tagsForWriting });
  patchMap(document.contents as unknown as YAMLMap, before, inKeyOrder(after));
  const map = document.contents as unknown as YAMLMap;
  const written = document.toString({
    lineWidth: lineWidth - indent,
    flowCollectionPadding: /\{ /.test(text),
    indent: indentStep(text, indent),
    commentString: asComment,
  });
  const edited = map.items.length === 0 ? '' : indentLines(written, indent);
  return { text: edited, lostComments: missingFrom(commentsIn(text), commentsIn(edited)) };
};

/** Comments that lost their place go to the beginning of the file. */
export const editWhole = (text: string, before: Values, after: Values): string => {
  const edited = editYaml(text, before, after, 0);
  return edited.lostComments.map((comment) => `${comment}\n`).join('') + edited.text;
};

// A lone carriage return ends no line, as little here as where the comment was read.
const asComment = (comment: string): string =>
  comment
    .split('\n')
    .map((line) => (line === '' || line === ' ' ? line.replace(' ', '#') : `#${line}`))
    .join('\n');

export const commentsIn = (text: string): readonly string[] => {
  const comments: string[] = [];
  let isScalarNext = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!isScalarNext && lexeme.startsWith('#')) comments.push(lexeme.trimEnd());
    isScalarNext = lexeme === '\u001f';
  }
  return comments;
};

const missingFrom = (wanted: readonly string[], found: readonly string[]): readonly string[] => {
  const left = [...found];
  return wanted.filter((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
};

const indentStep = (text: string, indent: number): number => {
  const deeper = /^( +)[^\s#]/gm;
  for (const [, spaces = ''] of text.matchAll(deeper)) {
    if (spaces.length > indent) return Math.min(spaces.length - indent, 8);
  }
  return 2;
};

const patchMap = (map: YAMLMap, before: Values, after: Values): void => {
  const isGone = (key: string): boolean => key in before && !(key in after) && !isExtension(key);
  map.items = map.items.filter((pair) => !isGone(keyOf(pair as Pair)) || keepsOwnKeys(pair.value));
  let previous = -1;
  for (const [key, value] of Object.entries(after)) {
    const at = map.items.findIndex((pair) => keyOf(pair as Pair) === key);
    if (at === -1) {
      previous += 1;
      map.items.splice(previous, 0, toPair(key, value) as never);
    } else {
      previous = at;
      const pair = map.items[at] as Pair;
      pair.value = patchNode(pair.value as Node | null, before[key], value);
    }
  }
  // What reads well on one line with a level does not with a reason.
  if (map.flow && !isCompact(after) && (isCompact(before) || isLong(after))) map.flow = false;
};

/** Takes away all but the user's own keys. */
const keepsOwnKeys = (node: unknown): boolean => {
  if (!isMap(node)) return false;
  node.items = node.items.filter(
    (pair) => isExtension(keyOf(pair as Pair)) || keepsOwnKeys(pair.value),
  );
  return node.items.length > 0;
};

const patchNode = (node: Node | null, before: unknown, after: unknown): Node | null => {
  if (isDeepStrictEqual(before, after)) return node;
  if (isMap(node) && isRecord(after) && !isEmpty(after)) {
    patchMap(node, isRecord(before) ? before : {}, after);
    return node;
  }
  if (isSeq(node) && Array.isArray(after) && !isEmpty(after)) {
    patchList(node, Array.isArray(before) ? before : [], after);
    return node;
  }
  const fresh = toNode(after);
  if (isEmpty(after)) return keepsOwnKeys(node) ? node : fresh;
  if (node?.commentBefore) fresh.commentBefore = node.commentBefore;
  // What stood under a key without a value stays there, below what it gets.
  if (node?.comment && (isScalar(fresh) || before === null)) fresh.comment = node.comment;
  if (node?.spaceBefore) fresh.spaceBefore = node.spaceBefore;
  return fresh;
};

/**
 * Items are the same when they have one letter, as voices do whatever becomes of their ids; else one `id` or
 * one `name`, and without any of these when they are equal.
 */
const patchList = (list: YAMLSeq, before: readonly unknown[], after: readonly unknown[]): void => {
  const left = before.map((value, index) => ({ value, node: list.items[index] as Node }));
  const take = (value: unknown): Node => {
    const at = left.findIndex((one) => isSameItem(one.value, value));
    const [same] = at === -1 ? [] : left.splice(at, 1);
    return same === undefined ? toNode(value) : (patchNode(same.node, same.value, value) as Node);
  };
  list.items = after.map(take);
  if (list.flow && isLong(after)) list.flow = false;
};

const isSameItem = (a: unknown, b: unknown): boolean => {
  const key = isRecord(a) ? ['pseudonym', 'id', 'name'].find((one) => one in a) : undefined;
  return isRecord(a) && isRecord(b) && key !== undefined
    ? a[key] === b[key]
    : isDeepStrictEqual(a, b);
};

// `{}` and `[]` have no room for the comments that stood between the lines.
const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
