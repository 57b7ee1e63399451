import { invitationTo, type Points } from '../model/points.ts';
import { refusal } from './checks/problems.ts';
import { checkPointsRules, type PointsTarget } from './checks/rules/points.ts';
import { saveText } from './disk/save.ts';
import { type ContentOptions, readContent } from './read-source.ts';
import { assertSize, assertUnchanged } from './save-evaluation.ts';
import { editWhole } from './yaml/edit-yaml.ts';

export type LoadedPoints = {
  readonly file: string;
  readonly points: Points;
  readonly text: string;
};

/**
 * Reads points and checks that they are for this specification, these requirements and suppliers.
 *
 * @throws what readContent throws; `invalid-file` where they aren't
 */
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

/**
 * Writes what has changed since the points were loaded and leaves the rest of the file as it is.
 * Hold the file's lock meanwhile.
 *
 * @throws GodbhtError `cannot-write` (also where the file on disk is another than was loaded),
 *   `result-too-large`
 */
export const savePoints = async (loaded: LoadedPoints, next: Points): Promise<LoadedPoints> => {
  const { file, points } = loaded;
  await assertUnchanged(loaded);
  const text = withoutInvitations(editWhole(loaded.text, points, next), next);
  assertSize(file, text);
  await saveText(file, text, { overwrite: true });
  return { file, points: next, text };
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
