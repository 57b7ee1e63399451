import { isExtension } from './extension-key.ts';
import { giveUp } from './quick-lines.ts';
import { keyLimit } from './yaml-limits.ts';

export type QuickMap = Record<string, unknown>;

/** Keys that look the same are the same, and `x-` keys are no part of the value. */
export const addEntry = (map: QuickMap, seen: Set<string>, key: string, value: unknown): void => {
  const known = key.normalize();
  if (seen.has(known) || seen.size === keyLimit || key.length > 200 || key === '__proto__')
    giveUp();
  seen.add(known);
  if (!isExtension(key)) map[key] = value;
};
