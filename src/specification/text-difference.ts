const before = 24;
const after = 56;

/** Spreadsheets and people add and drop white space without anybody having changed a text. */
export const withoutSpacing = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** On one line each; a sign stands for a line break, which may be the difference. */
export const aroundDifference = (
  expected: string,
  found: string,
): { readonly expected: string; readonly found: string } => {
  const a = [...expected];
  const b = [...found];
  const differing = a.findIndex((letter, index) => letter !== b[index]);
  const place = differing < 0 ? a.length : differing;
  return { expected: cutAround(a, place), found: cutAround(b, place) };
};

/** The beginning of what somebody wrote: a cell holds 32,767 characters. */
export const beginningOf = (text: string, most = after): string => {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most).join('')}…`;
};

const cutAround = (letters: readonly string[], place: number): string => {
  const start = place <= before ? 0 : place - before;
  const end = place + after;
  return [
    start > 0 ? '…' : '',
    letters.slice(start, end).join('').replaceAll('\n', '↵'),
    letters.length > end ? '…' : '',
  ].join('');
};
