import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { acquireLock, type FoundLock, withLock } from '../../../src/files/disk/lock.ts';
import { testFolder } from '../samples.ts';

const impatient = { patience: 50 } as const;

/** A lock as another process would have left it. */
const lockOf = (pid: number, { host = hostname(), start = new Date().toISOString() } = {}) =>
  JSON.stringify({ pid, host, start, mark: 'annen' });
const deadPid = 2 ** 30;

describe('a lock', () => {
  it('is there while the action runs and gone afterwards, whatever happens', async () => {
    const folder = await testFolder({ a: '' });
    const file = join(folder, 'a');
    const during = await withLock(file, () => readdir(folder));
    expect(during).toEqual(['a', 'a.lock']);
    await expect(
      withLock(file, async () => {
        throw new Error('feil');
      }),
    ).rejects.toThrow('feil');
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('says who holds it', async () => {
    const folder = await testFolder({ a: '' });
    await withLock(join(folder, 'a'), async () => {
      const lock = JSON.parse(await readFile(join(folder, 'a.lock'), 'utf8'));
      expect(lock).toMatchObject({ pid: process.pid, host: hostname() });
      expect(Date.parse(lock.start)).not.toBeNaN();
    });
  });

  it('keeps others out, also through a link, and tells them who and where', async () => {
    const folder = await testFolder({ a: '' });
    const file = join(folder, 'a');
    await symlink('a', join(folder, 'b'));
    const release = await acquireLock(file);
    const refusal = await acquireLock(join(folder, 'b'), impatient).catch(
      (error: unknown) => error,
    );
    expect(refusal).toMatchObject({ code: 'locked', details: { file: join(folder, 'b') } });
    const { lock, owner } = (refusal as { details: FoundLock }).details;
    expect(lock.endsWith('a.lock')).toBe(true);
    expect(owner).toMatchObject({ pid: process.pid, host: hostname() });
    await release();
    await release();
    await (await acquireLock(join(folder, 'b'), impatient))();
  });

  it('waits for somebody who is only saving', async () => {
    const file = join(await testFolder({ a: '' }), 'a');
    const order: string[] = [];
    const release = await acquireLock(file);
    const waiting = withLock(file, async () => order.push('andre'));
    order.push('første');
    await release();
    await waiting;
    expect(order).toEqual(['første', 'andre']);
  });

  it('can be had for a file that is not made yet', async () => {
    const folder = await testFolder();
    await withLock(join(folder, 'ny'), async () => {
      await access(join(folder, 'ny.lock'));
    });
  });

  it('can’t be had where there is no folder', async () => {
    const file = join(await testFolder(), 'ingen', 'a');
    await expect(acquireLock(file)).rejects.toMatchObject({
      code: 'cannot-write',
      details: { reason: 'no-folder' },
    });
  });

  it.each([
    ['a process that is dead', lockOf(deadPid)],
    [
      'a process from before this machine started',
      lockOf(process.pid, { start: '2001-01-01T00:00:00Z' }),
    ],
  ])('left behind by %s is taken over, and said', async (_name, content) => {
    const folder = await testFolder({ a: '', 'a.lock': content });
    const taken: FoundLock[] = [];
    await withLock(join(folder, 'a'), async () => {}, { onTakenOver: (lock) => taken.push(lock) });
    expect(taken).toHaveLength(1);
    expect(taken[0]?.owner).toMatchObject({ host: hostname() });
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('without content is taken over when it is old, not while it is being written', async () => {
    const folder = await testFolder({ a: '', 'a.lock': '' });
    await expect(acquireLock(join(folder, 'a'), impatient)).rejects.toMatchObject({
      code: 'locked',
    });
    await utimes(join(folder, 'a.lock'), 0, 0);
    await (await acquireLock(join(folder, 'a'), impatient))();
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('of another machine is never taken over', async () => {
    const content = lockOf(deadPid, { host: 'annen-maskin', start: '2001-01-01T00:00:00Z' });
    const folder = await testFolder({ a: '', 'a.lock': content });
    await expect(acquireLock(join(folder, 'a'), impatient)).rejects.toMatchObject({
      code: 'locked',
      details: { owner: { host: 'annen-maskin' } },
    });
    expect(await readFile(join(folder, 'a.lock'), 'utf8')).toBe(content);
  });

  const waitingMakes: readonly (readonly [string, (lock: string) => Promise<unknown>])[] = [
    ['a link to nothing', (lock) => symlink('/finnes/ikke', lock)],
    ['a pipe', async (lock) => execFileSync('mkfifo', [lock])],
    ['a folder', (lock) => mkdir(lock)],
    [
      'a dead process’s, with a takeover that is a folder',
      async (lock) => {
        await writeFile(lock, lockOf(deadPid));
        await mkdir(`${lock}.takeover`);
        await utimes(`${lock}.takeover`, 0, 0);
      },
    ],
    [
      'a dead process’s, with a takeover that has just begun',
      async (lock) => {
        await writeFile(lock, lockOf(deadPid));
        await writeFile(`${lock}.takeover`, '');
      },
    ],
  ];

  it.skipIf(process.platform === 'win32').each(waitingMakes)(
    'that is %s is waited for, said, and then given up',
    async (_name, make) => {
      const file = join(await testFolder({ a: '' }), 'a');
      await make(`${file}.lock`);
      const told: FoundLock[] = [];
      const options = { patience: 700, onWaiting: (lock: FoundLock) => told.push(lock) };
      await expect(acquireLock(file, options)).rejects.toMatchObject({ code: 'locked' });
      expect(told).toHaveLength(1);
    },
  );

  it.each(['.lock', '.lock.takeover'])('is not held by a time in the future (%s)', async (name) => {
    const folder = await testFolder({ a: '', 'a.lock': lockOf(deadPid), [`a${name}`]: '' });
    const tomorrow = Date.now() / 1000 + 86_400;
    await utimes(join(folder, `a${name}`), tomorrow, tomorrow);
    await withLock(join(folder, 'a'), async () => {}, { patience: 700 });
    expect(await readdir(folder)).toEqual(['a']);
  });

  it.skipIf(process.platform === 'win32')('is not for what nothing can replace', async () => {
    const folder = await testFolder();
    execFileSync('mkfifo', [join(folder, 'a')]);
    await expect(acquireLock(join(folder, 'a'))).rejects.toMatchObject({
      details: { reason: 'not-a-file' },
    });
    await expect(acquireLock(folder)).rejects.toMatchObject({ details: { reason: 'folder' } });
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('is taken over by one of many who find it stale', async () => {
    const folder = await testFolder({ a: '', 'a.lock': lockOf(deadPid) });
    let inside = 0;
    let most = 0;
    let said = 0;
    await Promise.all(
      Array.from({ length: 12 }, () =>
        withLock(
          join(folder, 'a'),
          async () => {
            inside += 1;
            most = Math.max(most, inside);
            await new Promise((resolve) => setTimeout(resolve, 2));
            inside -= 1;
          },
          {
            onTakenOver: () => {
              said += 1;
            },
          },
        ),
      ),
    );
    expect({ most, said }).toEqual({ most: 1, said: 1 });
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('survives a takeover that its process did not live to finish', async () => {
    const folder = await testFolder({ a: '', 'a.lock': lockOf(deadPid), 'a.lock.takeover': '' });
    await utimes(join(folder, 'a.lock.takeover'), 0, 0);
    await withLock(join(folder, 'a'), async () => {});
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('lets several processes add to one file without losing anything', async () => {
    const folder = await testFolder({ sum: '0', 'sum.lock': lockOf(deadPid) });
    await mkdir(join(folder, 'program'));
    const program = join(folder, 'program', 'add.mjs');
    await build({
      stdin: {
        contents: `
          import { readFile } from 'node:fs/promises';
          import { withLock } from './src/files/disk/lock.ts';
          import { saveText } from './src/files/disk/save.ts';
          const file = process.argv[2];
          for (let n = 0; n < 25; n += 1) {
            await withLock(file, async () => {
              const sum = Number(await readFile(file, 'utf8'));
              await saveText(file, String(sum + 1), { overwrite: true });
            }, { patience: 60_000 });
          }`,
        resolveDir: process.cwd(),
      },
      outfile: program,
      bundle: true,
      format: 'esm',
      platform: 'node',
    });
    const codes = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const child = spawn(process.execPath, [program, join(folder, 'sum')], { stdio: 'inherit' });
        const [code] = await once(child, 'exit');
        return code;
      }),
    );
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(await readFile(join(folder, 'sum'), 'utf8')).toBe('100');
    expect((await readdir(folder)).sort()).toEqual(['program', 'sum']);
  });

  it('that has been replaced meanwhile is not given back for somebody else', async () => {
    const folder = await testFolder({ a: '' });
    const release = await acquireLock(join(folder, 'a'));
    await writeFile(join(folder, 'a.lock'), lockOf(process.ppid));
    await release();
    expect(await readdir(folder)).toEqual(['a', 'a.lock']);
  });
});
