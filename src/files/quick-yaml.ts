import { readFlow } from './quick-flow.ts';
import { giveUp, type Lines, nextIndent, notQuick } from './quick-lines.ts';
import { addEntry, type QuickMap } from './quick-map.ts';
import { readPlain } from './quick-plain.ts';
import { readBlock, readQuoted } from './quick-text.ts';
import { depthLimit, valueLimit } from './yaml-limits.ts';

/**
 * The value of a text in the style that this program writes, some twenty times faster than the YAML
 * library can be loaded. Undefined for every other text, and for one that anything is wrong with:
 * what this says must be what the library says.
 */
export const readQuickly = (
  text: string,
): { readonly value: unknown; readonly findings: readonly [] } | undefined => {
  // So short that it can't have more values than the library's reader would accept.
  if (text.length > valueLimit || !text.endsWith('\n') || unusual.test(text)) return undefined;
  const lines: Lines = { all: text.split('\n'), at: 0 };
  try {
    if (nextIndent(lines) !== 0) return undefined;
    const value = readMap(lines, 0, 1);
    return lines.at === lines.all.length ? { value, findings: [] } : undefined;
  } catch (error) {
    if (error === notQuick) return undefined;
    throw error;
  }
};

// Control characters apart from LF and those that YAML takes for letters; half characters.
const unusual = /[^\P{Cc}\n\u007f-\u009f]|\p{Cs}/u;

const readMap = (lines: Lines, indent: number, depth: number): QuickMap => {
  if (depth > depthLimit) giveUp();
  const map: QuickMap = {};
  const seen = new Set<string>();
  let next = indent;
  while (next === indent) {
    const line = (lines.all[lines.at] ?? '').slice(indent);
    const [start, plain, quoted = ''] = keyPattern.exec(line) ?? giveUp();
    lines.at += 1;
    addEntry(map, seen, plain ?? quoted, readValue(lines, line.slice(start.length), indent, depth));
    next = nextIndent(lines);
  }
  if (next > indent) giveUp();
  return map;
};

const keyPattern = /^(?:([\wÆØÅæøå][\wÆØÅæøå.-]*)|"([^"\\]*)"):(?: |$)/;

const readList = (lines: Lines, indent: number, depth: number): readonly unknown[] => {
  if (depth > depthLimit) giveUp();
  const list: unknown[] = [];
  let next = indent;
  while (next === indent) {
    const line = lines.all[lines.at] ?? '';
    if (!line.startsWith('- ', indent)) giveUp();
    const item = line.slice(indent + 2);
    if (keyPattern.test(item)) {
      lines.all[lines.at] = ' '.repeat(indent + 2) + item;
      list.push(readMap(lines, indent + 2, depth + 1));
    } else {
      lines.at += 1;
      list.push(readScalar(lines, item, indent, depth));
    }
    next = nextIndent(lines);
  }
  if (next > indent) giveUp();
  return list;
};

const readValue = (lines: Lines, rest: string, parent: number, depth: number): unknown => {
  const isAbove = rest === '' || /^ *(?:#|$)/.test(rest);
  if (!isAbove) return readScalar(lines, rest, parent, depth);
  const indent = nextIndent(lines);
  if (indent <= parent) giveUp();
  return lines.all[lines.at]?.startsWith('- ', indent)
    ? readList(lines, indent, depth + 1)
    : readMap(lines, indent, depth + 1);
};

const readScalar = (lines: Lines, rest: string, parent: number, depth: number): unknown => {
  switch (rest[0]) {
    case '{':
    case '[':
      return readFlow(rest, depth + 1);
    case '"':
    case "'":
      return readQuoted(lines, rest, parent);
    case '|':
    case '>':
      return readBlock(lines, rest, parent);
    default:
      return readPlain(lines, rest, parent);
  }
};
