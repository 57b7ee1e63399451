import { keyOrder } from '../../generated/key-order.js';
import { compareCriteria, isCriterionId } from './instrument.ts';

const ranks: ReadonlyMap<string, number> = new Map(keyOrder.map((key, index) => [key, index]));

/** Keys of the user's own, kept in the file and no part of its value. */
export const isExtension = (key: string): boolean => key.startsWith('x-');

/** The value without them, however deep they are. */
export const withoutExtensions = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutExtensions);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).filter(([key]) => !isExtension(key));
  return Object.fromEntries(known.map(([key, inner]) => [key, withoutExtensions(inner)]));
};

/** The keys that hold one entry for each element. */
export const keysByElement: ReadonlySet<string> = new Set(['ratings', 'agreed']);

/** A copy with the keys in the schemas' order, and without those that are undefined. */
export const inKeyOrder = <T>(value: T): T => ordered(value) as T;

/** The same without the keys that say nothing; the user's own are kept. */
export const tidied = <T extends object>(value: T): T =>
  inKeyOrder(
    Object.fromEntries(
      Object.entries(value).filter(([key, inner]) => isExtension(key) || !isEmpty(inner)),
    ) as T,
  );

export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(orderedEntries(value).map(([key, inner]) => [key, ordered(inner)]));
};

/** Keys that no schema names come last in the order they have; criteria stand as in the source. */
export const orderedEntries = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) =>
      isCriterionId(a) && isCriterionId(b) ? compareCriteria(a, b) : rankOf(a) - rankOf(b),
    );

const rankOf = (key: string): number => ranks.get(key) ?? keyOrder.length;
