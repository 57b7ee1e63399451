import { createHash } from 'node:crypto';

/** JSON with sorted keys: equal for values that are equal, whatever order their keys were written in. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** Sixteen hexadecimal digits that stand for a value and don't reveal it. */
export const digest = (value: unknown): string => fullDigest(value).slice(0, 16);

/** SHA-256, 64 hexadecimal digits: nobody can make another value with the same. */
export const fullDigest = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex');
