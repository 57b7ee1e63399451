/** The shares asked for, none narrower than `needed` as long as there is room: the widest give way first. */
export const columnWidths = (
  shares: readonly number[],
  needed: readonly number[],
  total: number,
): readonly number[] => {
  const weights = shares.map((share) => (share > 0 ? Math.min(share, 1e6) : 0.1));
  const sum = weights.reduce((a, b) => a + b, 0);
  const asked = weights.map((weight) => (weight / sum) * total);
  const most = Math.min(total * 0.4, widestFitting(needed, total));
  const least = needed.map((width) => Math.min(width, most));
  const missing = asked.map((width, index) => Math.max(0, (least[index] ?? 0) - width));
  const spare = asked.map((width, index) => Math.max(0, width - (least[index] ?? 0)));
  const toGive = spare.reduce((a, b) => a + b, 0);
  const toGet = missing.reduce((a, b) => a + b, 0);
  const taken = toGive === 0 ? 0 : Math.min(1, toGet / toGive);
  return asked.map((width, index) => width + (missing[index] ?? 0) - (spare[index] ?? 0) * taken);
};

/** What no width may exceed for all of them to have room in the total. */
const widestFitting = (widths: readonly number[], total: number): number => {
  let room = total;
  const ascending = widths.toSorted((a, b) => a - b);
  for (const [index, width] of ascending.entries()) {
    const share = room / (ascending.length - index);
    if (width > share) return share;
    room -= width;
  }
  return Number.POSITIVE_INFINITY;
};
