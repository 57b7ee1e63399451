import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

const draw = async (text: string | Uint8Array, ...words: readonly string[]) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'planer.txt'), text);
  return runGodbht(folder, ['sample', 'planer.txt', ...words]);
};

const seeded = ['--n', '2', '--seed', 'a'];
const list = 'plan 1\nplan 2\nplan 3\nplan 4\n';

describe('sample', () => {
  it('writes one document a line, and how to cite it beside', async () => {
    const { exitCode, stdout, stderr } = await draw(list, ...seeded);
    expect([exitCode, stdout.trim().split('\n').length]).toEqual([0, 2]);
    expect(stderr).toMatch(/^2 av 4 trukket, frø «a», liste [0-9a-f]{16}\.\n$/);
  });

  it.each([
    ['a byte order mark and Windows line ends', `\ufeff${list.replaceAll('\n', '\r\n')}`],
    ['blank lines and no last line end', 'plan 1\n\n  \nplan 2\nplan 3\n\nplan 4'],
    ['another order', 'plan 4\nplan 2\nplan 1\nplan 3\n'],
  ])('draws the same in spite of %s', async (_name, text) => {
    const { stdout, stderr } = await draw(list, ...seeded);
    expect(await draw(text, ...seeded)).toMatchObject({ stdout, stderr });
  });

  it('counts a document that stands twice once, and says so', async () => {
    const { stderr } = await draw(`${list}plan 1\n`, ...seeded);
    expect(stderr).toMatch(/^1 linje gjentar en tidligere .*\n2 av 4 trukket/);
  });

  it('draws all where there are no more, and says so', async () => {
    const { stdout, stderr } = await draw(list, '--n', '9');
    expect(stdout.trim().split('\n').toSorted()).toEqual(list.trim().split('\n'));
    expect(stderr).toMatch(/bare 4 dokumenter.*\n4 av 4 trukket/);
  });

  it('takes the day for a seed where none is given, by which it can be drawn again', async () => {
    const { stdout, stderr } = await draw(list, '--n', '3');
    const [, seed = ''] = /frø «(\d{4}-\d{2}-\d{2})»/.exec(stderr) ?? [];
    expect((await draw(list, '--n', '3', '--seed', seed)).stdout).toBe(stdout);
  });

  it('tells the same as data', async () => {
    const { stdout } = await draw(list, ...seeded);
    const { seed, documents, repeated, drawn } = JSON.parse(
      (await draw(list, ...seeded, '--json')).stdout,
    );
    expect({ seed, documents, repeated }).toEqual({ seed: 'a', documents: 4, repeated: 0 });
    expect(`${drawn.join('\n')}\n`).toBe(stdout);
  });

  it.each([
    ['none to draw from', '\n \n', ['--n', '2'], 3, 'ingenting å trekke fra'],
    ['what is no text', Buffer.from('plan \xe6\n', 'latin1'), [], 3, 'UTF-8'],
    ['fewer than one', list, ['--n', '0'], 2, 'fra 1 til 99999'],
    ['half of one', list, ['--n', '1.5'], 2, 'fra 1 til 99999'],
    ['a seed that is blank', list, ['--seed', ' '], 2, 'teksten kan ikke være tom'],
  ])('refuses %s', async (_name, text, words, code, told) => {
    const { exitCode, stdout, stderr } = await draw(text, ...words);
    expect([exitCode, stdout]).toEqual([code, '']);
    expect(stderr).toContain(told);
  });
});
