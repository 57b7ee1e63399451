import type { Part } from './zip-parts.ts';

/** Something in a library's file that it can't be asked to write otherwise. */
export type Mend = {
  readonly part: RegExp;
  readonly found: RegExp;
  readonly instead: string;
};

export const mend = (part: Part, mends: readonly Mend[]): Part => {
  const own = mends.filter((one) => one.part.test(part.name));
  if (own.length === 0) return part;
  const xml = own.reduce(
    (text, { found, instead }) => text.replace(found, instead),
    new TextDecoder().decode(part.bytes),
  );
  return { name: part.name, bytes: new TextEncoder().encode(xml) };
};
