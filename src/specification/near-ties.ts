import type { SupplierResult } from './comparison.ts';
import { fractionOf, inDecimals, numberOf, subtract } from './fraction.ts';

export const usualDecimals = 2;
/** A sum that differs by less than this shows is told to differ all the same. */
export const mostDecimals = 6;

/** Suppliers whose sums are the same, or look so with two decimals. */
type NearTie = {
  readonly suppliers: readonly string[];
  /** From the highest to the lowest of them, exactly; 0 where they are the same. */
  readonly apart: number;
};

/** The highest first. */
export const nearTies = (results: readonly SupplierResult[]): readonly NearTie[] => {
  const scored = results
    .flatMap(({ supplier: { name }, total }) => (total === null ? [] : [{ name, total }]))
    .toSorted((a, b) => b.total - a.total);
  const looks = [...new Set(scored.map(({ total }) => inDecimals(total, usualDecimals)))];
  return looks.flatMap((look): readonly NearTie[] => {
    const alike = scored.filter(({ total }) => inDecimals(total, usualDecimals) === look);
    const [first, last] = [alike[0], alike.at(-1)];
    if (first === undefined || last === undefined || alike.length < 2) return [];
    const apart = numberOf(subtract(fractionOf(first.total), fractionOf(last.total)));
    return [{ suppliers: alike.map(({ name }) => name), apart }];
  });
};

/** So many decimals that no two different sums look the same, within reason. */
export const decimalsFor = (results: readonly SupplierResult[]): number => {
  const totals = [...new Set(results.flatMap(({ total }) => total ?? []))];
  let digits = usualDecimals;
  while (
    digits < mostDecimals &&
    new Set(totals.map((total) => inDecimals(total, digits))).size < totals.length
  ) {
    digits += 1;
  }
  return digits;
};
