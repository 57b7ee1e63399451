import type { Inline } from '../documents/document.ts';
import { visibleText } from '../text/visible-text.ts';

type Run = { readonly text: string; readonly strong: boolean };

/**
 * What GitHub turns into links: with a scheme, with www, of e-mail. A little wider than its rules,
 * since what is set as code without need is only plainer to see.
 */
const address =
  /(?<![a-z0-9+.-])[a-z0-9+.-]+:\/\/(?:[^\s<>`|\\«»"]*[^\s<>`|\\«»".,:;!?'*_~()[\]{}])?|(?<![\p{L}\p{N}])www\.(?:[^\s<>`|\\«»"]*[^\s<>`|\\«»".,:;!?'*_~()[\]{}])?|(?<![\p{L}\p{N}._+-])(?:(?:mailto|xmpp):)?[\p{L}\p{N}._+-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+(?:[\p{L}\p{N}._+@-]*[\p{L}\p{N}_])?/giu;

/**
 * A backslash before punctuation, characters that could open something, underscores at the edge of a
 * word, what could begin a tag and what reads as an entity.
 */
const live =
  /\\(?=[!-/:-@[-`{-~]|\s*$)|[*`~$[]|(?<![\p{L}\p{N}_])_+|(?<!_)_+(?![\p{L}\p{N}_])|<(?=[a-z/!?])|&(?=(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);)/giu;

const escapeRun = (text: string): string =>
  text
    .replace(live, (found) => found.replace(/./g, '\\$&'))
    // Tools that read comments line by line would still see one after a backslash.
    .replaceAll('\\<!', '&lt;!');

/** Set as code: GitHub looks for e-mail addresses after it has undone backslashes and entities. */
const escapeText = (text: string, escapeRest = escapeRun): string => {
  const codes = [...text.matchAll(address)];
  const between = text.split(address);
  return between
    .map((part, at) => {
      const [code] = codes[at] ?? [];
      return code === undefined ? escapeRest(part) : `${escapeRest(part)}\`${code}\``;
    })
    .join('');
};

/** Whether stars between `inner` (emphasised) and `outer` open or close emphasis, by any edition of CommonMark. */
const takesEffect = (inner: string, outer: string): boolean =>
  !/[\p{P}\p{S}]/u.test(inner) || outer === '' || /[\s\p{P}$+<=>^`|~]/u.test(outer);

const firstOf = (text = ''): string => /^./su.exec(text)?.[0] ?? '';
const lastOf = (text = ''): string => /.$/su.exec(text)?.[0] ?? '';

const mergeRuns = (runs: readonly Run[]): readonly Run[] => {
  const merged: Run[] = [];
  for (const run of runs.filter(({ text }) => text !== '')) {
    const last = merged.at(-1);
    if (last?.strong === run.strong) merged.splice(-1, 1, { ...run, text: last.text + run.text });
    else merged.push(run);
  }
  return merged;
};

/** Spaces belong outside of the emphasis, which would not take effect around them. */
const freeSpaces = ({ text, strong }: Run): readonly Run[] => {
  const inner = text.trim();
  const start = text.length - text.trimStart().length;
  return [
    { text: text.slice(0, start), strong: false },
    { text: inner, strong },
    { text: text.slice(start + inner.length), strong: false },
  ];
};

/** Where stars could not become emphasis, next to a letter, the text stands without them. */
const writeRuns = (runs: readonly Run[]): string => {
  const merged = mergeRuns(runs);
  const texts = merged.map(({ text }) => escapeText(text));
  const impossible = merged.findIndex(({ strong }, at) => {
    const [before, text, after] = [texts[at - 1], texts[at], texts[at + 1]];
    const works =
      takesEffect(firstOf(text), lastOf(before)) && takesEffect(lastOf(text), firstOf(after));
    return strong && !works;
  });
  return impossible === -1
    ? merged.map(({ strong }, at) => (strong ? `**${texts[at]}**` : texts[at])).join('')
    : writeRuns(merged.map((run, at) => (at === impossible ? { ...run, strong: false } : run)));
};

const linesOf = (inline: Inline): readonly (readonly Run[])[] => {
  const lines: Run[][] = [[]];
  for (const { text, strong = false } of inline) {
    visibleText(text)
      .split('\n')
      .forEach((part, index) => {
        if (index > 0) lines.push([]);
        lines.at(-1)?.push(...freeSpaces({ text: part, strong }));
      });
  }
  return lines;
};

/** What makes a heading, a list, a quotation, a table or a line of what begins a line. */
const escapeLineStart = (line: string): string =>
  line
    .replace(/^(?:[-+](?=\s|$)|[#>]|[-=|:](?=[-=|:\s]*$))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

const isBlank = (line: readonly Run[]): boolean => line.every(({ text }) => text.trim() === '');

const paragraphsOf = (inline: Inline): readonly (readonly (readonly Run[])[])[] => {
  const paragraphs: (readonly Run[])[][] = [[]];
  for (const line of linesOf(inline)) {
    if (isBlank(line)) paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((lines) => lines.length > 0);
};

const joinLines = (lines: readonly (readonly Run[])[]): string =>
  lines.map((runs) => escapeLineStart(writeRuns(runs).trim())).join('\\\n');

/** A line in bold alone reads as a heading, unless it ends as a label does. */
const endAsLabel = (lines: readonly (readonly Run[])[]): readonly (readonly Run[])[] => {
  const [only, ...more] = mergeRuns(lines[0] ?? []).filter(({ text }) => text.trim() !== '');
  if (lines.length > 1 || more.length > 0 || !only?.strong) return lines;
  return /[.,;:!?]$/.test(only.text) ? lines : [[{ text: `${only.text}:`, strong: true }]];
};

/** Paragraphs inside of another block; a line break becomes a hard break, a blank line parts two paragraphs. */
export const writeParagraphs = (inline: Inline): string =>
  paragraphsOf(inline).map(joinLines).join('\n\n');

export const writeProse = (inline: Inline): string =>
  paragraphsOf(inline).map(endAsLabel).map(joinLines).join('\n\n');

/** The text of a table cell; a line break becomes `<br>`, which is all that a table has for it. */
export const writeCell = (inline: Inline): string =>
  linesOf(inline)
    .map((runs) => writeRuns(runs).trim().replaceAll('|', '\\|'))
    .join('\n')
    .trim()
    .replaceAll('\n', '<br>');

export const writeLinkText = (line: string): string =>
  escapeText(line, (text) => escapeRun(text).replaceAll(']', '\\]'));

/** The text of a heading; what would read as its closing, or as a sentence's end, is written so that it doesn't. */
export const writeHeadingText = (line: string): string =>
  // Some readers take what follows a colon for a directive, and leave it out of the heading's anchor.
  escapeText(line, (text) => escapeRun(text).replace(/:(?=\S)/g, '\\:'))
    .replace(/#$/, '\\#')
    .replace(/[.,;:!。，；：！]$/u, (mark) => `&#${mark.codePointAt(0)};`);
