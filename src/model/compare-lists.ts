/** For sorting: by the first place where two lists differ, the smaller value first; equal lists are 0. */
export const compareLists = (
  a: readonly (number | string)[],
  b: readonly (number | string)[],
): number => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
};
