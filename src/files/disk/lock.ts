import { randomBytes } from 'node:crypto';
import { readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { GodbhtError } from '../../errors.ts';
import { cannotWrite, systemCode } from './file-reason.ts';
import { isAlive, resolveTarget } from './save.ts';

export type TakenOver = {
  readonly file: string;
  readonly lock: string;
  /** Process, machine and time, as they stand in the lock. */
  readonly owner: string;
};

type LockOptions = {
  readonly onTakenOver?: (lock: TakenOver) => void;
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
  const { onTakenOver, patience = 3000 } = options;
  try {
    const lock = `${await resolveTarget(file)}.lock`;
    const mine = describeHolder();
    const deadline = performance.now() + patience;
    while (!(await create(lock, mine))) {
      const found = await readLock(lock);
      if (found !== undefined && (await isStale(lock, found))) {
        if (await takeOver(lock, found, mine)) {
          onTakenOver?.({ file, lock, owner: ownerOf(found) });
          break;
        }
      } else if (found !== undefined && performance.now() > deadline) {
        throw new GodbhtError('locked', { file, lock, owner: ownerOf(found) });
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

type Holder = {
  readonly pid: number;
  readonly host: string;
  readonly start: string;
  readonly mark: string;
};

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
    await writeFile(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
};

const readLock = async (lock: string): Promise<string | undefined> => {
  try {
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

const ownerOf = (content: string): string => {
  const holder = parseHolder(content);
  return holder === undefined ? '?' : `PID ${holder.pid}, ${holder.host}, ${holder.start}`;
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
  return stats === undefined ? 0 : Date.now() - stats.mtimeMs;
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
