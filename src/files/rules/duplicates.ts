import type { Identified } from '../../text/problems.ts';
import { atValue, type Finding, finding, type Path, shown } from '../finding.ts';
import { list, record } from './loose.ts';

/** Items of a list that share what must be their own. */
export const checkUnique = (
  items: unknown,
  key: string,
  of: Identified,
  path: Path,
): readonly Finding[] => {
  const seen = new Set<unknown>();
  return list(items).flatMap((item, index) => {
    const id = record(item)[key];
    if (id === undefined || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [finding('duplicate-id', { id: shown(id), of }, atValue(...path, index, key))];
  });
};
