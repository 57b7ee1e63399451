import { assertEnd, giveUp } from './quick-lines.ts';
import { addEntry, type QuickMap } from './quick-map.ts';
import { plainValue, trimEnd } from './quick-plain.ts';
import { closingQuote, plainOf } from './quick-text.ts';
import { depthLimit } from './yaml-limits.ts';

/** A map in braces or a list in brackets that ends on its line. */
export const readFlow = (line: string, depth: number): unknown => {
  // A level: what most lines with braces hold.
  const [, key, figure] = /^\{([a-z]+): (\d)\}$/.exec(line) ?? [];
  if (key !== undefined && depth <= depthLimit) return { [key]: Number(figure) };
  const cursor = { line, at: 0 };
  const value = readItem(cursor, depth);
  assertEnd(line, cursor.at);
  return value;
};

type Cursor = { readonly line: string; at: number };

const readItem = (cursor: Cursor, depth: number): unknown => {
  switch (cursor.line[cursor.at]) {
    case '{':
      return readFlowMap(cursor, depth);
    case '[':
      return readFlowList(cursor, depth);
    case '"':
    case "'":
      return readFlowQuoted(cursor);
    default:
      return plainValue(trimEnd(take(cursor, /[\wÆØÅæøå][^,:[\]{}#"']*/y)));
  }
};

const readFlowMap = (cursor: Cursor, depth: number): QuickMap => {
  const map: QuickMap = {};
  const seen = new Set<string>();
  readItems(cursor, '}', depth, () => {
    const isQuoted = /["']/.test(cursor.line[cursor.at] ?? '');
    const key = isQuoted ? readFlowQuoted(cursor) : take(cursor, /\w[\w.-]*/y);
    take(cursor, /: /y);
    addEntry(map, seen, key, readItem(cursor, depth + 1));
  });
  return map;
};

const readFlowList = (cursor: Cursor, depth: number): readonly unknown[] => {
  const list: unknown[] = [];
  readItems(cursor, ']', depth, () => list.push(readItem(cursor, depth + 1)));
  return list;
};

const readItems = (cursor: Cursor, end: string, depth: number, readOne: () => void): void => {
  if (depth > depthLimit) giveUp();
  cursor.at += 1;
  take(cursor, / */y);
  if (cursor.line[cursor.at] !== end) {
    readOne();
    while (cursor.line[cursor.at] !== end) {
      take(cursor, / *, */y);
      readOne();
      take(cursor, / */y);
    }
  }
  cursor.at += 1;
};

const readFlowQuoted = (cursor: Cursor): string => {
  const { line, at } = cursor;
  const quote = line[at] === '"' ? '"' : "'";
  const end = closingQuote(line, quote, at + 1);
  if (end === -1) giveUp();
  cursor.at = end + 1;
  return plainOf(line.slice(at + 1, end), quote);
};

const take = (cursor: Cursor, pattern: RegExp): string => {
  pattern.lastIndex = cursor.at;
  const [found] = pattern.exec(cursor.line) ?? giveUp();
  cursor.at += found.length;
  return found;
};
