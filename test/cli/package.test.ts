import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const npm = (folder: string, ...args: string[]) =>
  promisify(execFile)('npm', args, { cwd: folder, shell: process.platform === 'win32' });

test('the packed program works where nothing but Node and itself is installed', async () => {
  const folder = await temporaryFolder();
  await npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder);
  const [archive = ''] = await readdir(folder);
  await npm(folder, 'install', '--offline', '--no-audit', '--no-fund', `./${archive}`);

  expect(await readdir(join(folder, 'node_modules'))).not.toContain('commander');
  const installed = join(folder, 'node_modules/godbht');
  expect(await readdir(installed)).toEqual(expect.arrayContaining(['elements', 'schemas']));
  const godbht = async (...args: string[]): Promise<string> => {
    const program = join(folder, 'node_modules/.bin/godbht');
    const { stdout } = await promisify(execFile)(program, args, {
      cwd: folder,
      shell: process.platform === 'win32',
    });
    return stdout;
  };
  expect(JSON.parse(await godbht('elements', '--json')).elements).toHaveLength(15);
  const elements = join(installed, 'elements/god-bht');
  expect(await godbht('elements', '3', '--elements', elements)).toContain('Etikk');
  const team = join(root, 'examples/fjordhelse-2026.team.yaml');
  for (const file of ['rapport.pdf', 'rapport.docx']) {
    await godbht('export', team, '-o', file);
    expect(await readdir(folder)).toContain(file);
  }
});

test('every package in it stands with its own notice, and a choice of licences is made', async () => {
  const text = await readFile(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
  const [, ...sections] = text.split(`\n\n${'-'.repeat(80)}\n\n`);
  expect(sections.length).toBeGreaterThan(20);
  for (const section of sections) {
    expect(section).toMatch(/copyright|permission|public domain/i);
    expect(section.split('\n')[0]).toMatch(/^(?!.* OR )|used here under/);
  }
});
