import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { isExtension, keysByElement } from '../../model/keys.ts';
import { type Finding, finding, shown, type Where } from './finding.ts';
import { parseYaml } from './parse-yaml.ts';

const keyLimit = 20_000;

export type Source = {
  readonly file: string;
  readonly text: string;
  /** Undefined where the text could not be understood. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  readonly root: Node | null;
  readonly lines: LineCounter;
};

export const parseSource = (file: string, text: string): Source => {
  const { root, lines, findings } = parseYaml(text);
  if (root !== null) return { file, text, root, lines, ...nodeValue(root) };
  const reported = findings.length > 0 ? findings : [finding('empty-file', {}, { offset: 0 })];
  return { file, text, root, lines, value: undefined, findings: reported };
};

/** Line and column count from 1. */
export const placeIn = (
  { root, lines }: Source,
  where: Where,
): { readonly offset: number; readonly line: number; readonly column: number } => {
  const offset = offsetOf(root, where);
  const { line, col } = lines.linePos(offset);
  return { offset, line, column: Math.max(1, col) };
};

/** The value with the user's own keys too: for who carries it on into another file. */
export const valueWithOwnKeys = ({ root }: Source): unknown =>
  root === null ? undefined : nodeValue(root, true).value;

/** The plain value of a node, without `x-` keys unless they are asked for, and what can't be allowed in it. */
const nodeValue = (
  root: Node,
  withOwnKeys = false,
): { readonly value: unknown; readonly findings: readonly Finding[] } => {
  const findings: Finding[] = [];
  const convert = (node: unknown): unknown => {
    if (isAlias(node) || (node as Node | null)?.anchor !== undefined) {
      findings.push(finding('alias-not-allowed', {}, { offset: startOf(node) }));
    }
    if (isMap(node)) return convertMap(node.items as Pair[], startOf(node));
    if (isSeq(node)) return node.items.map(convert);
    if (!isScalar(node)) return null;
    if (typeof node.value === 'string' && /\p{Surrogate}/u.test(node.value)) {
      findings.push(finding('broken-text', {}, { offset: startOf(node) }));
    }
    return node.value;
  };
  const convertMap = (pairs: readonly Pair[], offset: number): Record<string, unknown> => {
    if (pairs.length > keyLimit) {
      findings.push(finding('too-many-keys', { limit: keyLimit }, { offset }));
      return {};
    }
    const entries: [string, unknown][] = [];
    const seen = new Set<string>();
    for (const pair of pairs) {
      const key = keyOf(pair);
      // Composed and decomposed letters look the same to whoever wrote them.
      const known = key.normalize();
      if (seen.has(known)) {
        findings.push(finding('duplicate-key', { key: shown(key) }, { offset: startOf(pair.key) }));
      }
      seen.add(known);
      const value = convert(pair.value);
      if (isExtension(key) ? withOwnKeys : !holdsOwnKeysAlone(key, pair)) {
        entries.push([key, value]);
      }
    }
    // An assignment to `__proto__` would vanish instead of being reported as an unknown key.
    return Object.fromEntries(entries);
  };
  return { value: convert(root), findings };
};

/** What is left of an answer that was taken away, where the user has keys there. */
const holdsOwnKeysAlone = (key: string, { value }: Pair): boolean =>
  isMap(value) &&
  value.items.length > 0 &&
  !keysByElement.has(key) &&
  (value.items as Pair[]).every(
    (pair) => isExtension(keyOf(pair)) || holdsOwnKeysAlone(keyOf(pair), pair),
  );

/** The character a place begins at; of a path that does not exist, the last part that does. */
const offsetOf = (root: Node | null, where: Where): number => {
  if ('offset' in where) return where.offset;
  let node: unknown = root;
  let key: unknown = root;
  for (const [index, part] of where.path.entries()) {
    const pair = isMap(node) ? pairsOf(node).get(String(part)) : undefined;
    const next = pair?.value ?? (isSeq(node) ? node.items[Number(part)] : undefined);
    const isLast = index === where.path.length - 1;
    if (pair === undefined && next === undefined) return startOf(key);
    key = pair?.key ?? next;
    if (isLast && (where.at === 'key' || next === undefined)) return startOf(key);
    node = next;
  }
  return startOf(node);
};

/** Remembered, since a map may hold thousands of keys and every one of them a mistake. */
const pairsOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
  const known = pairsByKey.get(map);
  if (known !== undefined) return known;
  // Of equal keys the first counts.
  const pairs = new Map((map.items as Pair[]).toReversed().map((pair) => [keyOf(pair), pair]));
  pairsByKey.set(map, pairs);
  return pairs;
};

const pairsByKey = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

export const keyOf = (pair: Pair): string =>
  isScalar(pair.key) ? String(pair.key.value ?? '') : String(pair.key ?? '');

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;
