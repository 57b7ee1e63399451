/** Excel's own limit, in points. */
const tallest = 409;
/** Where Asian scripts and emoji begin; they are two digits wide. */
const wide = 0x1100;

/** In digits: those of nearly all letters are narrower. */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    width += code >= wide && (code < 0x2000 || code > 0x2bff) ? 2 : 1;
  }
  return width;
};

const linesOf = (paragraph: string, width: number): number => {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const length = displayWidth(word);
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= width) {
      used = needed;
    } else {
      // A word longer than the line goes on in the next ones.
      lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(length / width) - 1);
      used = length % width === 0 && length > 0 ? width : length % width;
    }
  }
  return lines;
};

/** How many lines a wrapped text takes in a column this many digits wide: an estimate, rather high. */
export const wrappedLines = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((sum, paragraph) => sum + linesOf(paragraph, Math.max(1, Math.floor(width))), 0);

export const rowHeight = (lines: number, fontSize: number): number =>
  Math.min(tallest, Math.ceil(lines * fontSize * 1.3 + 3));
