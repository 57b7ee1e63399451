/**
 * Whole numbers in the proportions of `shares`, none less than `least`, that sum to `total`; by the method
 * of the largest remainder, earlier shares first where remainders tie. `shares` are whole and positive, and
 * there is enough for the least of each.
 */
export const shareOut = (
  total: number,
  shares: readonly number[],
  least: 0 | 1,
): readonly number[] => {
  const sum = shares.reduce((all, share) => all + share, 0);
  const whole = shares.map((share) => Math.max(least, Math.floor((total * share) / sum)));
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: total * share - (whole[index] ?? 0) * sum }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  let left = total - whole.reduce((all, share) => all + share, 0);
  for (let at = 0; left !== 0 && shares.length > 0; at = (at + 1) % byRemainder.length) {
    const step = Math.sign(left);
    const { index } = byRemainder[step > 0 ? at : byRemainder.length - 1 - at] ?? { index: 0 };
    const share = whole[index] ?? 0;
    if (share + step < least) continue;
    whole[index] = share + step;
    left -= step;
  }
  return whole;
};
