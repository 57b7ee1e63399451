import { type FileHandle, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { acquireLock } from '../../../src/files/disk/lock.ts';
import { saveText } from '../../../src/files/disk/save.ts';
import { testFolder } from '../samples.ts';

/** What the system answers instead of doing what it is asked to: codes, in order. */
const refusals = vi.hoisted(() => ({ rename: [] as string[], write: [] as string[] }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const orRefuse = (code: string | undefined): void => {
    if (code !== undefined) throw Object.assign(new Error(code), { code });
  };
  return {
    ...real,
    rename: async (from: string, to: string) => {
      orRefuse(refusals.rename.shift());
      await real.rename(from, to);
    },
    open: async (...args: Parameters<typeof real.open>): Promise<FileHandle> => {
      const handle = await real.open(...args);
      if (refusals.write.length === 0 || args[1] !== 'wx') return handle;
      return Object.assign(handle, { writeFile: async () => orRefuse(refusals.write.shift()) });
    },
  };
});

afterEach(() => {
  refusals.rename = [];
  refusals.write = [];
  vi.restoreAllMocks();
});

describe('a file that another program has open', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('is tried again until it is let go (%s)', async (code) => {
    const file = join(await testFolder({ a: 'gammelt' }), 'a');
    refusals.rename = [code, code, code];
    await saveText(file, 'nytt', { overwrite: true });
    expect(await readFile(file, 'utf8')).toBe('nytt');
  });

  it.each([
    ['win32', 'EPERM', 'busy'],
    ['win32', 'EACCES', 'busy'],
    ['linux', 'EBUSY', 'busy'],
    ['linux', 'EPERM', 'permission'],
  ] as const)(
    'is given up after a while and left whole (%s, %s)',
    async (platform, code, reason) => {
      const folder = await testFolder({ a: 'gammelt' });
      vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
      refusals.rename = Array.from({ length: 500 }, () => code);
      const saved = saveText(join(folder, 'a'), 'nytt', { overwrite: true });
      await expect(saved).rejects.toMatchObject({ code: 'cannot-write', details: { reason } });
      expect(await readFile(join(folder, 'a'), 'utf8')).toBe('gammelt');
      expect(await readdir(folder)).toEqual(['a']);
    },
  );
});

describe('a full disk', () => {
  it('leaves no lock that nobody holds', async () => {
    const folder = await testFolder({ a: '' });
    refusals.write = ['ENOSPC'];
    await expect(acquireLock(join(folder, 'a'))).rejects.toMatchObject({
      details: { reason: 'full' },
    });
    expect(await readdir(folder)).toEqual(['a']);
  });
});
