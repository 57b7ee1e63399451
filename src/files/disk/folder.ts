import { constants } from 'node:fs';
import { access, mkdir, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GodbhtError } from '../../errors.ts';
import { cannotWrite, reasonOf, systemCode } from './file-reason.ts';

/** Paths of the files and folders that aren't hidden, sorted; what opens without end, as a pipe may, is none. @throws GodbhtError `not-found`, `unreadable` */
export const listFolder = async (folder: string): Promise<readonly string[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries
      .filter((entry) => !entry.name.startsWith('.') && !entry.isFIFO() && !entry.isSocket())
      .map(({ name }) => name);
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

/** Where it is missing; the one above it has to be there. @throws GodbhtError `cannot-write` */
export const makeFolder = async (folder: string): Promise<void> => {
  if (await isFolder(folder)) return;
  await mkdir(folder).catch((error) => {
    throw cannotWrite(folder, error);
  });
};

/** Tells beforehand what making a file in a folder would tell. @throws GodbhtError `cannot-write` */
export const assertPlaceFor = async (folder: string): Promise<void> => {
  await access(folder, constants.W_OK).catch((error) => {
    throw cannotWrite(folder, error);
  });
};

/** Whether a file may be replaced and its lock put beside it, as far as can be told beforehand. */
export const mayReplace = async (file: string): Promise<boolean> => {
  try {
    const target = await realpath(file);
    await access(target, constants.W_OK);
    await access(dirname(target), constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

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
