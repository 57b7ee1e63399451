import { randomBytes } from 'node:crypto';
import { open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { GodbhtError, type LockOwner } from '../../errors.ts';
import { cannotWrite, systemCode } from './file-reason.ts';
import { isAlive, resolveTarget } from './save.ts';

export type FoundLock = {
  readonly file: string;
  readonly lock: string;
  /** Undefined where the lock doesn't say. */
  readonly owner: LockOwner | undefined;
};

type LockOptions = {
  readonly onTakenOver?: (lock: FoundLock) => void;
  /** Once, where it takes more than half a second. */
  readonly onWaiting?: (lock: FoundLock) => void;
  /** Milliseconds to wait for somebody who is only saving; 3000 where it is left out. */
  readonly patience?: number;
};

/** More than once does no harm. */
type Release = () => Promise<void>;

/** @throws GodbhtError `locked`, `cannot-write`, and whatever the action throws */
export const withLock = async <T>(
  file: string,
  action: () => Promise<T>,
  options: LockOptions = {},
): Promise<T> => {
  const release = await acquireLock(file, options);
  try {
    return await action();
  } finally {
    await release();
  }
};

/** @throws GodbhtError `locked`, `cannot-write` */
export const acquireLock = async (file: string, options: LockOptions = {}): Promise<Release> => {
  const { onTakenOver, onWaiting, patience = 3000 } = options;
  try {
    const target = await resolveTarget(file);
    await assertRegular(target);
    const lock = `${target}.lock`;
    const mine = describeHolder();
    const began = performance.now();
    let isTold = false;
    while (!(await create(lock, mine))) {
      const found = await readLock(lock);
      const known = { file, lock, owner: found === undefined ? undefined : ownerOf(found) };
      const isFree = found !== undefined && (await isStale(lock, found));
      if (isFree && (await takeOver(lock, found, mine))) {
        onTakenOver?.(known);
        break;
      }
      const waited = performance.now() - began;
      if (waited > patience) throw new GodbhtError('locked', known);
      if (waited > quietly && !isTold) {
        isTold = true;
        onWaiting?.(known);
      }
      await wait(pollInterval);
    }
    return () => release(lock, mine);
  } catch (error) {
    if (error instanceof GodbhtError) throw error;
    throw cannotWrite(file, error);
  }
};

const pollInterval = 25;
/** Milliseconds before somebody who waits is told why. */
const quietly = 500;

// Nothing can take the place of a pipe or a device, and to open one may take for ever.
const assertRegular = async (file: string): Promise<void> => {
  const stats = await stat(file).catch(() => undefined);
  if (stats === undefined || stats.isFile()) return;
  const reason = stats.isDirectory() ? 'folder' : 'not-a-file';
  throw new GodbhtError('cannot-write', { file, reason }, { place: { file } });
};

type Holder = LockOwner & { readonly mark: string };

const describeHolder = (): string => {
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    start: new Date().toISOString(),
    mark: randomBytes(8).toString('hex'),
  };
  return `${JSON.stringify(holder)}\n`;
};

const create = async (path: string, content: string): Promise<boolean> => {
  try {
    const handle = await open(path, 'wx');
    try {
      await handle.writeFile(content);
    } catch (error) {
      await removeQuietly(path);
      throw error;
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
};

/** Undefined where there is none, or what is there is no file: a folder, a pipe, a link to nothing. */
const readLock = async (lock: string): Promise<string | undefined> => {
  try {
    if (!(await stat(lock)).isFile()) return undefined;
    return await readFile(lock, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};

const parseHolder = (content: string): Holder | undefined => {
  try {
    const holder = JSON.parse(content) as Partial<Holder>;
    const isWhole = Number.isInteger(holder.pid) && typeof holder.host === 'string';
    return isWhole ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
};

const ownerOf = (content: string): LockOwner | undefined => {
  const holder = parseHolder(content);
  if (holder === undefined) return undefined;
  const { pid, host, start } = holder;
  return { pid, host, start: String(start) };
};

/** Whether whoever made a lock is gone. Of another machine's processes nothing is known. */
const isStale = async (lock: string, content: string): Promise<boolean> => {
  const holder = parseHolder(content);
  // Its maker died between creating the file and writing in it, unless that is happening right now.
  if (holder === undefined) return (await ageOf(lock)) > 2000;
  if (holder.host !== hostname()) return false;
  const madeBeforeStart = Date.parse(holder.start) < Date.now() - uptime() * 1000 - 1000;
  return madeBeforeStart || !isAlive(holder.pid);
};

const ageOf = async (path: string): Promise<number> => {
  const stats = await stat(path).catch(() => undefined);
  // A clock that has been set back makes a time in the future.
  return stats === undefined ? 0 : Math.abs(Date.now() - stats.mtimeMs);
};

/**
 * Puts this process's lock in the place of a stale one. Only the holder of a guard may, and only
 * while the lock is still the one that was found stale; the lock never stops existing, so nobody
 * slips in between.
 */
const takeOver = async (lock: string, stale: string, mine: string): Promise<boolean> => {
  const guard = `${lock}.takeover`;
  if (!(await create(guard, mine))) {
    // It is held for milliseconds: an old one is from a process that died in them.
    if ((await ageOf(guard)) > 10_000) await removeQuietly(guard);
    return false;
  }
  try {
    if ((await readLock(lock)) !== stale) return false;
    await rename(guard, lock);
    return true;
  } finally {
    if ((await readLock(guard)) === mine) await removeQuietly(guard);
  }
};

const release = async (lock: string, mine: string): Promise<void> => {
  if ((await readLock(lock)) === mine) await removeQuietly(lock);
};

const removeQuietly = (path: string): Promise<void> => unlink(path).catch(() => undefined);
