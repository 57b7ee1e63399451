import { invitationTo, type Points, supplierKey } from '../model/points.ts';
import { refusal } from './checks/problems.ts';
import { checkPointsRules, type PointsTarget } from './checks/rules/points.ts';
import { type ContentOptions, readContent } from './read-source.ts';
import { saveChanged } from './save-evaluation.ts';
import { editWhole } from './yaml/edit-yaml.ts';

export type LoadedPoints = {
  readonly file: string;
  readonly points: Points;
  readonly text: string;
};

/** @throws what readContent throws; `invalid-file` where the points aren't for this target */
export const loadPoints = async (
  file: string,
  target: PointsTarget,
  options: ContentOptions,
): Promise<LoadedPoints> => {
  const { content, source } = await readContent(file, ['points'], options);
  const misfits = checkPointsRules(content, target);
  if (misfits.length > 0) throw refusal(source, misfits, options.language);
  return { file, points: content, text: source.text };
};

/** Hold the file's lock meanwhile. @throws what saveChanged throws */
export const savePoints = async (loaded: LoadedPoints, next: Points): Promise<LoadedPoints> => {
  const { file, points } = loaded;
  const text = withoutInvitations(editWhole(loaded.text, points, next), next);
  await saveChanged(loaded, text);
  return { file, points: next, text };
};

/**
 * Adds those that the file doesn't have, each with its lines to fill in. Hold the file's lock meanwhile.
 * @throws what saveChanged throws
 */
export const addSuppliers = async (
  loaded: LoadedPoints,
  suppliers: readonly { readonly name: string; readonly lines: readonly string[] }[],
): Promise<LoadedPoints> => {
  let { points, text } = loaded;
  for (const { name, lines } of suppliers) {
    const next = { ...points, suppliers: [...points.suppliers, { name, points: null }] };
    // Only where it stands last: the comments would be another supplier's otherwise.
    text = editWhole(text, points, next).replace(
      /(\n *points:) null\s*$/,
      (_, key) => `${[key, ...lines].join('\n')}\n`,
    );
    points = next;
  }
  if (suppliers.length > 0) await saveChanged(loaded, text);
  return { ...loaded, points, text };
};

/** Those that the file has no place for. */
export const namesLeftOut = (
  { suppliers }: Points,
  names: readonly string[],
): readonly string[] => {
  const known = new Set(suppliers.map(({ name }) => supplierKey(name)));
  return names.filter((name) => !known.has(supplierKey(name)));
};

// A line to fill in for what has points already would only give the same key twice.
const withoutInvitations = (text: string, { suppliers }: Points): string => {
  let scored: ReadonlySet<string> = new Set();
  let supplier = 0;
  // What stands deeper is inside a reason.
  const [start = ''] = /^ *- name:/m.exec(text) ?? [];
  const kept = text.split('\n').filter((line) => {
    if (start !== '' && line.startsWith(start)) {
      scored = new Set(Object.keys(suppliers[supplier]?.points ?? {}).map(invitationTo));
      supplier += 1;
    }
    return !scored.has(line.trim());
  });
  return kept.join('\n');
};
