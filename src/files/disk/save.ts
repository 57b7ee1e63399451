import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import {
  access,
  copyFile,
  type FileHandle,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  stat,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { GodbhtError } from '../../errors.ts';
import { cannotWrite, systemCode } from './file-reason.ts';

/**
 * Whoever reads the file, whatever happens meanwhile, finds the old content or the new, never a part.
 * @throws GodbhtError `exists` (unless `overwrite`), `cannot-write`
 */
export const saveText = async (
  file: string,
  content: string | Uint8Array,
  { overwrite }: { readonly overwrite: boolean },
): Promise<void> => {
  try {
    const target = await resolveTarget(file);
    const earlier = await stat(target).catch(ignoreMissing);
    if (earlier?.isDirectory()) throw directoryError(target);
    // A device or a pipe is written into, since nothing can take its place.
    if (earlier !== undefined && !earlier.isFile()) return await writeFile(target, content);
    if (earlier !== undefined && !overwrite) throw new GodbhtError('exists', { file });
    if (earlier !== undefined) await access(target, constants.W_OK);
    await replace(target, content, { mode: earlier?.mode, overwrite });
  } catch (error) {
    if (error instanceof GodbhtError) throw error;
    if (systemCode(error) === 'EEXIST') throw new GodbhtError('exists', { file }, { cause: error });
    throw cannotWrite(file, error);
  }
};

export const placeText = async (file: string, content: string): Promise<void> => {
  if ((await readFile(file, 'utf8').catch(() => '')) === content) return;
  await mkdir(dirname(file), { recursive: true });
  await saveText(file, content, { overwrite: true });
};

/** Does nothing where there is none. @throws GodbhtError `cannot-write` */
export const removeFile = async (file: string): Promise<void> => {
  try {
    await unlink(file);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw cannotWrite(file, error);
  }
};

/** Returns the free name that it copied to: `….bak`, `….bak2` … */
export const backUp = async (file: string): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const copy = `${file}.bak${number === 1 ? '' : number}`;
    try {
      await copyFile(file, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw cannotWrite(copy, error);
    }
  }
};

/** The file that a name leads to, through links, whether it exists or not. */
export const resolveTarget = async (file: string, hops = 40): Promise<string> => {
  try {
    return await realpath(file);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    // A pipe that is named by a descriptor, as in /dev/stdout, has no path of its own.
    if ((await stat(file).catch(ignoreMissing)) !== undefined) return file;
    const isLink = (await lstat(file).catch(ignoreMissing))?.isSymbolicLink() ?? false;
    if (isLink && hops > 0) {
      return resolveTarget(resolve(dirname(file), await readlink(file)), hops - 1);
    }
    return join(await realpath(dirname(file)), basename(file));
  }
};

type Replacement = { readonly mode: number | undefined; readonly overwrite: boolean };

const replace = async (
  target: string,
  content: string | Uint8Array,
  { mode, overwrite }: Replacement,
): Promise<void> => {
  const folder = dirname(target);
  await removeLeftovers(folder, basename(target));
  const temporary = join(folder, temporaryName(basename(target)));
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      if (mode !== undefined) await handle.chmod(mode & 0o7777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (overwrite) await takePlace(temporary, target);
    else await putInPlace(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
};

/** Codes that Windows, or a drive it shares, gives while another program has a file open. */
const heldCodes: ReadonlySet<string | undefined> = new Set(['EPERM', 'EACCES', 'EBUSY']);
const patience = 2500;

// A virus scanner, a synchroniser or a preview lets go in a moment.
const takePlace = async (temporary: string, target: string): Promise<void> => {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      return await rename(temporary, target);
    } catch (error) {
      if (!heldCodes.has(systemCode(error))) throw error;
      if (performance.now() > deadline) throw heldError(error);
      await wait(50);
    }
  }
};

const heldError = (cause: unknown): unknown =>
  process.platform === 'win32'
    ? Object.assign(new Error('held', { cause }), { code: 'EBUSY' })
    : cause;

// A link refuses to replace a file that somebody made meanwhile; not every file system has links.
const putInPlace = async (temporary: string, target: string): Promise<void> => {
  try {
    await link(temporary, target);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw error;
    return rename(temporary, target);
  }
  await unlink(temporary);
};

// Not every system lets a folder be opened; the rename itself has happened by then.
const syncFolder = async (folder: string): Promise<void> => {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch {
  } finally {
    await handle?.close();
  }
};

const machine = hostname().replace(/[^A-Za-z0-9]/g, '') || 'host';

const temporaryName = (name: string): string =>
  `.${name}.${machine}-${process.pid}-${randomBytes(4).toString('hex')}.tmp`;

/** Temporary files of this machine's processes that died while they saved. */
const removeLeftovers = async (folder: string, name: string): Promise<void> => {
  const prefix = `.${name}.${machine}-`;
  for (const entry of await readdir(folder)) {
    if (!entry.startsWith(prefix)) continue;
    const [, pid] = /^(\d+)-[0-9a-f]{8}\.tmp$/.exec(entry.slice(prefix.length)) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) {
      await unlink(join(folder, entry)).catch(() => undefined);
    }
  }
};

/** Whether a process of this machine is running; one that belongs to somebody else is. */
export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
};

const directoryError = (path: string): Error =>
  Object.assign(new Error(`EISDIR: ${path}`), { code: 'EISDIR' });

const ignoreMissing = (error: unknown): undefined => {
  if (systemCode(error) !== 'ENOENT') throw error;
};
