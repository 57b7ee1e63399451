/**
 * Whole numbers in the proportions of `shares`, at least 1 each, that sum to `total`; by the method
 * of the largest remainder. `shares` are positive, at least one and no more than `total`.
 */
export const shareOut = (total: number, shares: readonly number[]): readonly number[] => {
  const sum = shares.reduce((all, share) => all + share, 0);
  const exact = shares.map((share) => (total * share) / sum);
  const whole = exact.map((share) => Math.max(1, Math.floor(share)));
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - (whole[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  let left = total - whole.reduce((all, share) => all + share, 0);
  for (let at = 0; left !== 0; at = (at + 1) % byRemainder.length) {
    const step = Math.sign(left);
    const { index } = byRemainder[step > 0 ? at : byRemainder.length - 1 - at] ?? { index: 0 };
    const share = whole[index] ?? 0;
    if (share + step < 1) continue;
    whole[index] = share + step;
    left -= step;
  }
  return whole;
};
