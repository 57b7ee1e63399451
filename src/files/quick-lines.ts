/** A text line by line, and the line that is read next. */
export type Lines = { readonly all: string[]; at: number };

/** Thrown where a text may be anything that this program does not write itself. */
export const notQuick = new Error('Not in the style that is read quickly');

export const giveUp: () => never = () => {
  throw notQuick;
};

export const indentOf = (line: string): number => {
  const indent = line.search(/[^ ]/);
  return indent === -1 ? line.length : indent;
};

/** The indentation of the next line that says something, -1 where there is none. */
export const nextIndent = (lines: Lines): number => {
  for (; lines.at < lines.all.length; lines.at += 1) {
    const line = lines.all[lines.at] ?? '';
    const indent = indentOf(line);
    if (indent < line.length && line[indent] !== '#') return indent;
  }
  return -1;
};

/** What must come after a value that has its own end: nothing, or a comment set off by a space. */
export const assertEnd = (line: string, at: number): void => {
  const rest = at + indentOf(line.slice(at));
  if (rest < line.length && (rest === at || line[rest] !== '#')) giveUp();
};
