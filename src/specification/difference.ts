const before = 24;
const after = 56;

/**
 * Two texts cut to what stands around the first place where they differ, each on one line; a sign
 * stands for a line break, which may be the difference.
 */
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

/** The beginning of what somebody wrote where an id belongs: a cell holds 32,767 characters. */
export const cutId = (id: string): string => {
  const letters = [...id];
  return letters.length <= after ? id : `${letters.slice(0, after).join('')}…`;
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
