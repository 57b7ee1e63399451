import type { Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import { invitationTo, type Points } from '../model/points.ts';
import { checkContent } from './checks/check-content.ts';
import { refusal } from './checks/problems.ts';
import { checkPointsRules, type PointsTarget } from './checks/rules/points.ts';
import type { ReadOptions } from './disk/read-bytes.ts';
import { saveText } from './disk/save.ts';
import { readSource } from './read-source.ts';
import { assertSize, assertUnchanged } from './save-evaluation.ts';
import { editYaml } from './yaml/edit-yaml.ts';

/** Points, and what saving them again needs to know. */
export type LoadedPoints = {
  readonly file: string;
  readonly points: Points;
  /** The text they were read from. */
  readonly text: string;
};

/**
 * Reads points and checks that they are for this specification, these requirements and suppliers.
 *
 * @throws GodbhtError `not-found`, `unreadable`, `too-large`, `not-utf8`, `newer-format`,
 *   `wrong-kind`; else `invalid-file` with every problem
 */
export const loadPoints = async (
  file: string,
  target: PointsTarget,
  options: ReadOptions & { readonly instrument: Instrument; readonly language: Language },
): Promise<LoadedPoints> => {
  const { instrument, language } = options;
  const source = await readSource(file, options);
  const { content, findings } = await checkContent(source, ['points'], instrument);
  const misfits = content === undefined ? findings : checkPointsRules(content, target);
  if (content === undefined || misfits.length > 0) throw refusal(source, misfits, language);
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
  const edited = editYaml(loaded.text, points, next, 0);
  const lost = edited.lostComments.map((comment) => `${comment}\n`).join('');
  const text = withoutInvitations(lost + edited.text, next);
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
