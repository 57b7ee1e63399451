import {
  chmod,
  mkdir,
  readdir,
  readFile,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileReason } from '../../../src/errors.ts';
import { reasonOf } from '../../../src/files/disk/file-reason.ts';
import { backUp, saveText } from '../../../src/files/disk/save.ts';
import { testFolder } from '../samples.ts';

const overwrite = { overwrite: true } as const;
/** No process has a number this high. */
const deadPid = 2 ** 30;
const machine = hostname().replace(/[^A-Za-z0-9]/g, '') || 'host';

describe('saving a text', () => {
  it('makes a file and leaves nothing else behind', async () => {
    const folder = await testFolder();
    await saveText(join(folder, 'a.md'), 'æøå', { overwrite: false });
    expect(await readdir(folder)).toEqual(['a.md']);
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('æøå');
  });

  it('writes bytes as they are', async () => {
    const file = join(await testFolder(), 'a.pdf');
    await saveText(file, Uint8Array.of(0, 255, 10), { overwrite: false });
    expect([...(await readFile(file))]).toEqual([0, 255, 10]);
  });

  it('replaces a file only when it may', async () => {
    const file = join(await testFolder({ a: 'gammelt' }), 'a');
    await expect(saveText(file, 'nytt', { overwrite: false })).rejects.toMatchObject({
      code: 'exists',
      details: { file },
    });
    expect(await readFile(file, 'utf8')).toBe('gammelt');
    await saveText(file, 'nytt', overwrite);
    expect(await readFile(file, 'utf8')).toBe('nytt');
  });

  it('gives a new name to one of two that make the same file', async () => {
    const folder = await testFolder();
    const saved = await Promise.allSettled(
      ['en', 'to', 'tre'].map((text) => saveText(join(folder, 'a'), text, { overwrite: false })),
    );
    expect(saved.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('keeps the mode of the file', async () => {
    const file = join(await testFolder({ a: '1' }), 'a');
    await chmod(file, 0o640);
    await saveText(file, '2', overwrite);
    expect((await stat(file)).mode & 0o777).toBe(0o640);
  });

  it('replaces the file itself, never a part of it', async () => {
    const file = join(await testFolder({ a: '1' }), 'a');
    const before = await stat(file);
    await saveText(file, '2', overwrite);
    expect((await stat(file)).ino).not.toBe(before.ino);
  });

  it.each([
    ['to a file', 'b'],
    ['to a file that is not made yet', 'ny'],
  ])('follows a link %s', async (_name, target) => {
    const folder = await testFolder({ b: '1' });
    await symlink(target, join(folder, 'a'));
    await saveText(join(folder, 'a'), '2', overwrite);
    expect(await readFile(join(folder, target), 'utf8')).toBe('2');
    expect(
      (await readdir(folder, { withFileTypes: true }))
        .find(({ name }) => name === 'a')
        ?.isSymbolicLink(),
    ).toBe(true);
  });

  it('removes what a dead process of this machine left, and nothing of anybody else', async () => {
    const left = `.a.${machine}-${deadPid}-0123abcd.tmp`;
    const others = [
      `.a.${machine}-${process.pid}-0123abcd.tmp`,
      `.a.annenmaskin-${deadPid}-0123abcd.tmp`,
      `.b.${machine}-${deadPid}-0123abcd.tmp`,
      `.a.${machine}-${deadPid}-egen.tmp`,
    ];
    const folder = await testFolder(
      Object.fromEntries([left, ...others].map((name) => [name, ''])),
    );
    await saveText(join(folder, 'a'), '1', overwrite);
    expect(await readdir(folder)).toEqual([...others, 'a'].sort());
  });

  it('writes into a device rather than replacing it', async () => {
    await saveText('/dev/null', 'borte', overwrite);
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it('says why it can’t write', async () => {
    const folder = await testFolder({ fil: '1' });
    await mkdir(join(folder, 'mappe'));
    const reasonFor = (file: string) =>
      saveText(file, '1', overwrite).then(
        () => undefined,
        (error: { code: string; details: { reason: string } }) =>
          `${error.code} ${error.details.reason}`,
      );
    expect(await reasonFor(join(folder, 'mappe'))).toBe('cannot-write folder');
    expect(await reasonFor(join(folder, 'ingen', 'a'))).toBe('cannot-write no-folder');
    expect(await reasonFor(join(folder, 'fil', 'a'))).toBe('cannot-write no-folder');
    expect(await reasonFor(join(folder, 'x'.repeat(300)))).toBe('cannot-write name-too-long');
    expect(await reasonFor('/dev/full')).toBe('cannot-write full');
  });

  it.skipIf(process.getuid?.() === 0)('does not replace a file that is read-only', async () => {
    const file = join(await testFolder({ a: '1' }), 'a');
    await chmod(file, 0o444);
    await expect(saveText(file, '2', overwrite)).rejects.toMatchObject({
      details: { reason: 'permission' },
    });
  });
});

describe('the reason of a system error', () => {
  it.each<[string, FileReason]>([
    ['EACCES', 'permission'],
    ['EPERM', 'permission'],
    ['EROFS', 'read-only'],
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['ENOENT', 'no-folder'],
    ['EISDIR', 'folder'],
    ['EIO', 'other'],
  ])('%s is %s', (code, reason) => {
    expect(reasonOf(Object.assign(new Error(), { code }))).toBe(reason);
  });

  it('of something that is no system error is other', () => {
    expect(reasonOf('feil')).toBe('other');
  });
});

describe('backing up', () => {
  it('copies to a name that is free', async () => {
    const file = join(await testFolder({ a: '1' }), 'a');
    await utimes(file, 0, 0);
    expect(await backUp(file)).toBe(`${file}.bak`);
    await writeFile(file, '2');
    expect(await backUp(file)).toBe(`${file}.bak2`);
    expect(await readFile(`${file}.bak`, 'utf8')).toBe('1');
    expect(await readFile(`${file}.bak2`, 'utf8')).toBe('2');
  });
});
