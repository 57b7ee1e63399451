/** An exact number, so that sums and means of decimals have no binary rounding in them. */
export type Fraction = { readonly over: bigint; readonly under: bigint };

/** Exactly the decimal number that was written, not its nearest binary one. */
export const fractionOf = (value: number): Fraction => {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', part = ''] = digits.split('.');
  const places = part.length - Number(exponent);
  const over = BigInt(whole + part);
  return places > 0
    ? { over, under: 10n ** BigInt(places) }
    : { over: over * 10n ** BigInt(-places), under: 1n };
};

export const multiply = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.over,
  under: a.under * b.under,
});

/** `b` is not 0. */
export const divide = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under,
  under: a.under * b.over,
});

export const sumOf = (fractions: readonly Fraction[]): Fraction =>
  fractions.reduce(
    (a, b) => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under }),
    { over: 0n, under: 1n },
  );

/** `fractions` is not empty. */
export const meanOf = (fractions: readonly Fraction[]): Fraction =>
  divide(sumOf(fractions), fractionOf(fractions.length));

/** The nearest number of the language. */
export const numberOf = ({ over, under }: Fraction): number =>
  Number(`${(over * 10n ** 20n) / under}e-20`);

export const subtract = (a: Fraction, b: Fraction): Fraction =>
  sumOf([a, { over: -b.over, under: b.under }]);

/** With at most so many decimals, at least one; half rounded up; `value` is not negative. */
export const inDecimals = (value: number, digits: number): string => {
  const { over, under } = fractionOf(value);
  const unit = 10n ** BigInt(digits);
  const units = String((over * unit * 2n + under) / (under * 2n)).padStart(digits + 1, '0');
  return `${units.slice(0, -digits)}.${units.slice(-digits)}`.replace(/\.?0+$/, '');
};
