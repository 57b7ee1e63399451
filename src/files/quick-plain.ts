import { giveUp, indentOf, type Lines } from './quick-lines.ts';
import { foldLines } from './quick-text.ts';

/** A text without quotes, over as many lines as it takes, or a number. */
export const readPlain = (lines: Lines, first: string, parent: number): string | number => {
  if (/^(?:$|[-?:](?: |$)|[\s,[\]{}#&*!|>'"%@`])/.test(first)) giveUp();
  let { text, hasComment } = withoutComment(first);
  let isOneLine = true;
  let blank = '';
  for (let at = lines.at; !hasComment && at < lines.all.length; at += 1) {
    const line = lines.all[at] ?? '';
    const indent = indentOf(line);
    if (indent === line.length) {
      blank += '\n';
      continue;
    }
    if (indent <= parent || line[indent] === '#') break;
    const more = withoutComment(line.slice(indent));
    text += `\n${blank}${more.text}`;
    ({ hasComment } = more);
    isOneLine = false;
    blank = '';
    lines.at = at + 1;
  }
  return isOneLine ? plainValue(text) : foldLines(text);
};

const withoutComment = (line: string): { readonly text: string; readonly hasComment: boolean } => {
  const comment = line.indexOf(' #');
  const text = trimEnd(comment === -1 ? line : line.slice(0, comment));
  if (text.endsWith(':') || text.includes(': ')) giveUp();
  return { text, hasComment: comment !== -1 };
};

// Not the language's own, which takes away spaces that belong to the text.
export const trimEnd = (text: string): string => {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
};

/** What a text without quotes on one line means, where that can be seen at a glance. */
export const plainValue = (text: string): string | number => {
  // Nothing but text begins with another character, and most texts do.
  if (!'~ntfNTF.+-0123456789'.includes(text.charAt(0))) return text;
  if (/^(?:0|[1-9]\d{0,8})$/.test(text)) return Number(text);
  return notText.test(text) ? giveUp() : text;
};

// Everything that the core schema of YAML 1.2 reads as something else than text, and a little more.
const notText =
  /^(?:~?|null|true|false|0o\d+|0x[\da-f]+|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|[-+]?\.(?:inf|nan))$/i;
