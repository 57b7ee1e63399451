import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { GodbhtError } from '../../errors.ts';
import { reasonOf, systemCode } from './file-reason.ts';

/** Paths of what isn't hidden, sorted. @throws GodbhtError `not-found`, `unreadable` */
export const listFolder = async (folder: string): Promise<readonly string[]> => {
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

export const fileExists = async (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** Milliseconds of the epoch; 0 where it can't be told. */
export const lastChanged = (file: string): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

export const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
