/** Whole days from one ISO 8601 calendar date to another, negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

// A round is prepared in weeks, and the next one comes a year or more later.
const longestRound = 183;

/** Whether two dates are those of one round: at most half a year lies between them. */
export const isOneRound = (a: string, b: string): boolean =>
  Math.abs(daysBetween(a, b)) <= longestRound;
