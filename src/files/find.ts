import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { GodbhtError } from '../errors.ts';
import type { Subject } from '../model/scoring.ts';
import type { EvaluationKind } from '../model/team.ts';
import { reasonOf, systemCode } from './file-reason.ts';
import { standardStream } from './read-bytes.ts';
import { record, text } from './rules/loose.ts';
import { parseSource } from './source.ts';

/** An evaluation in a folder, and what its first lines say of it. */
export type FoundEvaluation = {
  readonly file: string;
  readonly kind: EvaluationKind;
  /** Absent where the file can't be read or does not say. */
  readonly subject?: Subject;
  readonly date?: string;
};

const endings: Readonly<Record<EvaluationKind, RegExp>> = {
  scoring: /\.scoring\.ya?ml$/i,
  team: /\.team\.ya?ml$/i,
};

/** What a file is, going by its name. */
export const kindOfName = (file: string): EvaluationKind | undefined => {
  if (endings.scoring.test(file)) return 'scoring';
  return endings.team.test(file) ? 'team' : undefined;
};

export const fileExists = async (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/**
 * The evaluations of a folder, by name.
 *
 * @throws GodbhtError `not-found`, `unreadable`
 */
export const findEvaluations = async (folder: string): Promise<readonly FoundEvaluation[]> => {
  const found: FoundEvaluation[] = [];
  for (const file of await namesIn(folder)) {
    const kind = kindOfName(file);
    if (kind !== undefined) found.push({ file, kind, ...(await glance(file)) });
  }
  return found;
};

/**
 * The files that are meant by names of files and folders; a folder means its scorings.
 *
 * @throws GodbhtError `nothing-to-merge`, `unreadable`
 */
export const expandInputs = (paths: readonly string[]): Promise<readonly string[]> =>
  expandFolders(paths, (file) => kindOfName(file) === 'scoring', 'nothing-to-merge');

/**
 * The same for filled forms; a folder means its workbooks.
 *
 * @throws GodbhtError `no-workbooks`, `unreadable`
 */
export const expandWorkbooks = (paths: readonly string[]): Promise<readonly string[]> =>
  expandFolders(paths, isWorkbook, 'no-workbooks');

// Beside a workbook that is open, Excel keeps a file of the same name after «~$».
const isWorkbook = (file: string): boolean =>
  /\.xlsx$/i.test(file) && !basename(file).startsWith('~$');

const expandFolders = async (
  paths: readonly string[],
  isMeant: (file: string) => boolean,
  noneFound: 'nothing-to-merge' | 'no-workbooks',
): Promise<readonly string[]> => {
  const files: string[] = [];
  for (const path of paths) {
    const stats = path === standardStream ? undefined : await stat(path).catch(() => undefined);
    if (!stats?.isDirectory()) {
      files.push(path);
      continue;
    }
    const meant = (await namesIn(path)).filter(isMeant);
    if (meant.length === 0) throw new GodbhtError(noneFound, { folder: path });
    files.push(...meant);
  }
  return files;
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
    return names.sort().map((name) => (folder === '.' ? name : join(folder, name)));
  } catch (error) {
    const place = { file: folder };
    if (systemCode(error) === 'ENOENT') {
      throw new GodbhtError('not-found', place, { place, cause: error });
    }
    const details = { file: folder, reason: reasonOf(error) };
    throw new GodbhtError('unreadable', details, { place, cause: error });
  }
};

// Subject and date stand above the ratings: a folder with many files is not read whole.
const glanceBytes = 8192;

const glance = async (file: string): Promise<Pick<FoundEvaluation, 'subject' | 'date'>> => {
  const head = await readHead(file).catch(() => '');
  const [aboveRatings = ''] = head.split(/^(?:ratings|voices|agreed|actions)\b/m);
  const { value: found } = parseSource(file, aboveRatings);
  const value = record(found);
  const { bht, virksomhet } = record(value.subject);
  const date = text(value.date);
  return {
    ...(typeof bht === 'string' && typeof virksomhet === 'string'
      ? { subject: { bht, virksomhet } }
      : {}),
    ...(date === undefined ? {} : { date }),
  };
};

const readHead = async (file: string): Promise<string> => {
  const handle = await open(file, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(glanceBytes), 0, glanceBytes, 0);
    return buffer.subarray(0, bytesRead).toString('utf8');
  } finally {
    await handle.close();
  }
};
