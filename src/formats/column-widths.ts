/** The shares asked for, none narrower than `needed` as long as the others have room to give. */
export const columnWidths = (
  shares: readonly number[],
  needed: readonly number[],
  total: number,
): readonly number[] => {
  const weights = shares.map((share) => (share > 0 ? Math.min(share, 1e6) : 0.1));
  const sum = weights.reduce((a, b) => a + b, 0);
  const asked = weights.map((weight) => (weight / sum) * total);
  const least = needed.map((width) => Math.min(width, total * 0.4));
  const missing = asked.map((width, index) => Math.max(0, (least[index] ?? 0) - width));
  const spare = asked.map((width, index) => Math.max(0, width - (least[index] ?? 0)));
  const toGive = spare.reduce((a, b) => a + b, 0);
  const toGet = missing.reduce((a, b) => a + b, 0);
  if (toGet === 0) return asked;
  const granted = Math.min(1, toGive / toGet);
  const taken = toGive === 0 ? 0 : Math.min(1, toGet / toGive);
  return asked.map(
    (width, index) => width + (missing[index] ?? 0) * granted - (spare[index] ?? 0) * taken,
  );
};
