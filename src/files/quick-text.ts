import { assertEnd, giveUp, indentOf, type Lines } from './quick-lines.ts';

/** `|` or `>` with or without `-`, and lines that are indented deeper than their parent. */
export const readBlock = (lines: Lines, header: string, parent: number): string => {
  if (!/^[|>]-?$/.test(header)) giveUp();
  const isFolded = header.startsWith('>');
  const own = indentOf(lines.all[lines.at] ?? '');
  let text: string | undefined;
  let blank = 0;
  for (; lines.at < lines.all.length; lines.at += 1) {
    const line = lines.all[lines.at] ?? '';
    const indent = indentOf(line);
    if (line === '') blank += 1;
    else if (indent === line.length) giveUp();
    else if (indent <= parent) break;
    else if (indent < own || (isFolded && indent > own)) giveUp();
    else {
      const fold = isFolded && blank === 0 ? ' ' : '\n'.repeat(isFolded ? blank : blank + 1);
      // A blank first line may be indented by more than the text, which is a mistake.
      if (text === undefined && blank > 0) giveUp();
      text = text === undefined ? line.slice(own) : text + fold + line.slice(own);
      blank = 0;
    }
  }
  return (text ?? giveUp()) + (header.endsWith('-') ? '' : '\n');
};

/** A text in quotes, over as many lines as it takes. `first` begins with the quote. */
export const readQuoted = (lines: Lines, first: string, parent: number): string => {
  const quote = first[0] === '"' ? '"' : "'";
  const end = closingQuote(first, quote, 1);
  if (end !== -1) {
    assertEnd(first, end + 1);
    return plainOf(first.slice(1, end), quote);
  }
  const parts = [first.slice(1)];
  for (;;) {
    const line = lines.all[lines.at];
    if (line === undefined || endsInSpace(parts.at(-1) ?? '', quote)) return giveUp();
    if (line !== '' && indentOf(line) <= parent) giveUp();
    lines.at += 1;
    const end = closingQuote(line, quote, 0);
    if (end !== -1) {
      assertEnd(line, end + 1);
      return plainOf([...parts, line.slice(0, end)].join('\n'), quote);
    }
    parts.push(line);
  }
};

/** Where a text in quotes ends that begins before `from`; -1 where it goes on in the next line. */
export const closingQuote = (line: string, quote: '"' | "'", from: number): number => {
  for (let at = from; at < line.length; at += 1) {
    if (quote === '"' && line[at] === '\\') at += 1;
    else if (line[at] === quote) {
      if (quote === '"' || line[at + 1] !== quote) return at;
      at += 1;
    }
  }
  return -1;
};

// Spaces at the end of a line are no part of the text, unless the last is escaped, in double quotes.
const endsInSpace = (line: string, quote: string): boolean =>
  line.endsWith(' ') && (quote === "'" || !/(?:^|[^\\])(?:\\\\)*\\ $/.test(line));

/** What stands between quotes, as the text it means. */
export const plainOf = (raw: string, quote: '"' | "'"): string =>
  quote === "'"
    ? foldLines(raw).replaceAll("''", "'")
    : raw.replace(/\n[ \n]*|\\(?:\n *|x[\da-fA-F]{2}|u[\da-fA-F]{4}|[\s\S])/g, (found) =>
        found.startsWith('\\') ? unescaped(found) : folded(found),
      );

/** One line break is a space, several are one less than they are. */
export const foldLines = (text: string): string => text.replace(/\n[ \n]*/g, folded);

const folded = (space: string): string => {
  const breaks = space.split('\n').length - 1;
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
};

const unescaped = (found: string): string => {
  const character = escapes[found[1] ?? ''];
  if (character !== undefined) return character;
  if (found.length < 4 || /^\\u[dD][89a-fA-F]/.test(found)) return giveUp();
  return String.fromCharCode(Number.parseInt(found.slice(2), 16));
};

const escapes: Readonly<Record<string, string>> = {
  '\n': '',
  '0': '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
};
