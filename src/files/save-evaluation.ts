import { isDeepStrictEqual } from 'node:util';
import { type FileReason, GodbhtError } from '../errors.ts';
import type { Evaluation } from '../model/team.ts';
import { decodeUtf8, readBytes, sizeLimit, standardStream } from './disk/read-bytes.ts';
import { saveText } from './disk/save.ts';
import type { Loaded } from './load-evaluation.ts';
import { changeCut } from './yaml/change-cut.ts';
import { cutText, joinCut } from './yaml/cut-text.ts';
import { editWhole } from './yaml/edit-yaml.ts';

/**
 * Leaves what hasn't changed as it is, comments and `x-` keys included. Hold the file's lock meanwhile.
 * @throws what saveChanged throws
 */
export const saveEvaluation = async <E extends Evaluation>(
  loaded: Loaded<Evaluation>,
  next: E,
): Promise<Loaded<E>> => {
  const { file, evaluation } = loaded;
  if (isDeepStrictEqual(evaluation, next)) return { ...loaded, evaluation: next };
  if (file === standardStream) throw refuse(file, 'standard-input');
  const changed = changedText(loaded, next);
  await saveChanged(loaded, changed.text);
  return { file, evaluation: next, ...changed };
};

/** Does beforehand what the first save would take long for. */
export const readyToSave = <E extends Evaluation>(loaded: Loaded<E>): Loaded<E> => {
  const { cut = cutText(loaded.text) } = loaded;
  return cut === undefined ? loaded : { ...loaded, cut };
};

/** @throws GodbhtError `result-too-large`: this program would refuse to read it again */
export const assertSize = (file: string, text: string): void => {
  const bytes = Buffer.byteLength(text);
  if (bytes <= sizeLimit) return;
  throw new GodbhtError('result-too-large', { file, bytes, limit: sizeLimit }, { place: { file } });
};

const changedText = (
  loaded: Loaded<Evaluation>,
  next: Evaluation,
): Pick<Loaded, 'text' | 'cut'> => {
  const { evaluation, text, cut } = readyToSave(loaded);
  if (cut === undefined) return { text: editWhole(text, evaluation, next) };
  const changed = changeCut(cut, evaluation, next);
  return { text: joinCut(changed), cut: changed };
};

/**
 * @throws GodbhtError `cannot-write` (also where the file on disk is another than was loaded),
 *   `result-too-large`
 */
export const saveChanged = async (
  { file, text }: Pick<Loaded, 'file' | 'text'>,
  changed: string,
): Promise<void> => {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(file);
  } catch (error) {
    const isGone = error instanceof GodbhtError && error.code === 'not-found';
    throw refuse(file, isGone ? 'gone' : 'changed', error);
  }
  const decoded = decodeUtf8(bytes);
  if (!('text' in decoded) || decoded.text !== text) throw refuse(file, 'changed');
  assertSize(file, changed);
  await saveText(file, changed, { overwrite: true });
};

const refuse = (file: string, reason: FileReason, cause?: unknown): GodbhtError =>
  new GodbhtError('cannot-write', { file, reason }, { place: { file }, cause });
