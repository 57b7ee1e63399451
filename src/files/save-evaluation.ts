import { isDeepStrictEqual } from 'node:util';
import { type FileReason, GodbhtError } from '../errors.ts';
import { reconcile } from '../evaluation/reconcile.ts';
import { type Evaluation, isTeam } from '../model/team.ts';
import { decodeUtf8, readBytes, sizeLimit, standardStream } from './disk/read-bytes.ts';
import { saveText } from './disk/save.ts';
import { type Loaded, loadEvaluation } from './load-evaluation.ts';
import type { ContentOptions } from './read-source.ts';
import { changeText } from './yaml/change-text.ts';
import { cutText } from './yaml/cut-text.ts';

/**
 * Leaves what hasn't changed as it is, comments and `x-` keys included. What another program wrote in
 * the file meanwhile is kept, and stands in what is returned. Hold the file's lock meanwhile.
 * @throws GodbhtError `cannot-write` (reason `changed` where both changed the same thing),
 *   `result-too-large`
 */
export const saveEvaluation = async <E extends Evaluation>(
  loaded: Loaded<Evaluation>,
  next: E,
  options: ContentOptions,
): Promise<Loaded<E>> => {
  const { file, evaluation } = loaded;
  if (isDeepStrictEqual(evaluation, next)) return { ...loaded, evaluation: next };
  if (file === standardStream) throw refuse(file, 'standard-input');
  const now = (await isAsLoaded(loaded)) ? loaded : await rereadOrRefuse(loaded, options);
  const joined = now === loaded ? next : reconcile(evaluation, now.evaluation, next);
  if (joined === undefined) throw refuse(file, 'changed');
  const changed = changedText(now, joined);
  assertSize(file, changed.text);
  await saveText(file, changed.text, { overwrite: true });
  return { file, evaluation: joined, ...changed };
};

/** The evaluation as the file has it now. @throws what loadEvaluation throws */
export const rereadEvaluation = async <E extends Evaluation>(
  { file, evaluation }: Loaded<E>,
  options: ContentOptions,
): Promise<Loaded<E>> => {
  const expect = [isTeam(evaluation) ? 'team' : 'scoring'] as const;
  const reread: Loaded = await loadEvaluation(file, { ...options, expect });
  return reread as Loaded<E>;
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

/** @throws GodbhtError `cannot-write`, reason `comments` */
export const changedText = (
  loaded: Loaded<Evaluation>,
  next: Evaluation,
): Pick<Loaded, 'text' | 'cut'> => {
  const { file, evaluation, text, cut } = readyToSave(loaded);
  const changed = changeText({ text, cut }, evaluation, next);
  if (changed === undefined) throw refuse(file, 'comments');
  return changed;
};

/**
 * @throws GodbhtError `cannot-write` (also where the file on disk is another than was loaded),
 *   `result-too-large`
 */
export const saveChanged = async (
  loaded: Pick<Loaded, 'file' | 'text'>,
  changed: string,
): Promise<void> => {
  const { file } = loaded;
  if (!(await isAsLoaded(loaded))) throw refuse(file, 'changed');
  assertSize(file, changed);
  await saveText(file, changed, { overwrite: true });
};

const isAsLoaded = async ({ file, text }: Pick<Loaded, 'file' | 'text'>): Promise<boolean> => {
  try {
    const decoded = decodeUtf8(await readBytes(file));
    return 'text' in decoded && decoded.text === text;
  } catch (error) {
    const isGone = error instanceof GodbhtError && error.code === 'not-found';
    throw refuse(file, isGone ? 'gone' : 'changed', error);
  }
};

const rereadOrRefuse = (loaded: Loaded, options: ContentOptions): Promise<Loaded> =>
  rereadEvaluation(loaded, options).catch((error) => {
    throw refuse(loaded.file, 'changed', error);
  });

const refuse = (file: string, reason: FileReason, cause?: unknown): GodbhtError =>
  new GodbhtError('cannot-write', { file, reason }, { place: { file }, cause });
