/** What a column asks for: `least` breaks no word, `most` wraps nothing, `share` is its claim on the room. */
type ColumnNeed = { readonly least: number; readonly most: number; readonly share: number };

export const sumWidths = (widths: readonly number[]): number =>
  widths.reduce((total, width) => total + width, 0);

/** Takes from the widest until all of them fit into `room`, and never below 1. */
const narrow = (widths: number[], room: number): void => {
  for (let excess = sumWidths(widths) - room; excess > 0; excess -= 1) {
    const widest = Math.max(...widths);
    if (widest <= 1) return;
    widths[widths.indexOf(widest)] = widest - 1;
  }
};

/** Gives what is left to the columns that can use it, next to the one furthest below its share. */
const widen = (widths: number[], needs: readonly ColumnNeed[], room: number): void => {
  for (let left = room - sumWidths(widths); left > 0; left -= 1) {
    const claims = needs.map(({ most, share }, at) => {
      const width = widths[at] ?? most;
      return width < most ? width / share : Number.POSITIVE_INFINITY;
    });
    const next = claims.indexOf(Math.min(...claims));
    if (claims[next] === Number.POSITIVE_INFINITY) return;
    widths[next] = (widths[next] ?? 0) + 1;
  }
};

/** Each gets what it needs at least; the rest goes out by share, to none more than it can fill. */
export const fitColumns = (needs: readonly ColumnNeed[], room: number): readonly number[] => {
  const widths = needs.map(({ least }) => Math.max(1, Math.min(least, room)));
  narrow(widths, room);
  widen(widths, needs, room);
  return widths;
};
