import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

const withScorings = async (count: number) => {
  const folder = await temporaryFolder();
  const godbht = (...words: readonly string[]) => runGodbht(folder, words);
  const add = (name: string, ...words: readonly string[]) =>
    godbht(
      ...['set', `${name}.scoring.yaml`, '1', '--bht', '2', '--note', name],
      ...['--subject-bht', 'Vest BHT', '--subject-virksomhet', 'Nord AS', ...words],
    );
  const names = Array.from({ length: count }, (_, at) => `s${at}`);
  for (const name of names) await add(name);
  return { folder, godbht, add, file: (name: string) => join(folder, name) };
};

describe('counts over earlier counts', () => {
  it('are refused where one or two people more would be told by the two, and leave no backup', async () => {
    const { folder, godbht, add } = await withScorings(4);
    const aggregate = () =>
      godbht('merge', '.', '-o', 't.team.yaml', '--identity', 'antall', '--force');
    expect((await aggregate()).stderr).toContain('Del ikke to utgaver');
    await add('sen');
    const refused = await aggregate();
    expect(refused).toMatchObject({ exitCode: 4, stdout: '' });
    expect(refused.stderr).toContain('færre enn tre vurderinger');
    await add('senere');
    await add('senest');
    expect((await aggregate()).exitCode).toBe(0);
    expect((await readdir(folder)).filter((name) => name.includes('.bak'))).toEqual([]);
  });

  it('are refused where a backup would keep who said what', async () => {
    const { folder, godbht } = await withScorings(3);
    await godbht('merge', '.', '-o', 't.team.yaml');
    await godbht('actions', 't.team.yaml', 'add', '--element', '1', '--text', 'Øv');
    const words = ['merge', '.', '-o', 't.team.yaml', '--force', '--identity', 'aggregate'];
    expect(await godbht(...words)).toMatchObject({ exitCode: 4 });
    expect((await readdir(folder)).filter((name) => name.includes('.bak'))).toEqual([]);
  });
});

describe('a merge', () => {
  it('says what it merged, what may not be meant, and how much is left to discuss', async () => {
    const { godbht, add } = await withScorings(1);
    await add('kari', '--name', 'Kari', '--role', 'lege', '--date', '2026-11-01');
    await add('kari-ny', '--name', 'kari', '--role', 'Lege', '--bht', '4');
    await add('gammel', '--date', '2024-10-01');
    const { stderr } = await godbht('merge', '.', '-o', 't.team.yaml');
    expect(stderr).toMatch(/kari\.scoring\.yaml +BHT +lege +2026-11-01 +1 av 30 besvart/);
    expect(stderr).toContain('kari.scoring.yaml og kari-ny.scoring.yaml har samme navn og rolle');
    expect(stderr).toContain('gammel.scoring.yaml er fra 2024-10-01');
    expect(stderr).toContain('30 av 30 punkter må drøftes.');
  });

  it('keeps dates and x- keys under names, and none of them under letters', async () => {
    const { godbht, file } = await withScorings(1);
    const written = await readFile(file('s0.scoring.yaml'), 'utf8');
    const own = written.replace('ratings:', 'x-avdeling: Salg\nratings:\n  x-egen: hei');
    await writeFile(file('s0.scoring.yaml'), own.replace('notes:', 'x-vekt: 3\n    notes:'));
    const named = await godbht('merge', '.', '-o', '-', '--identity', 'named');
    for (const kept of ['x-avdeling: Salg', 'x-egen: hei', 'x-vekt: 3', 'date: 2026-11-21']) {
      expect(named.stdout.slice(named.stdout.indexOf('voices:'))).toContain(kept);
    }
    expect((await godbht('merge', '.', '-o', '-')).stdout).not.toContain('x-');
    await writeFile(file('n.team.yaml'), named.stdout);
    expect(await godbht('validate', 'n.team.yaml')).toMatchObject({ exitCode: 0 });
  });

  it('of other subjects shows them all, and set puts them right', async () => {
    const { godbht, add } = await withScorings(2);
    await add('feil', '--subject-virksomhet', 'Nord A/S');
    const refused = await godbht('merge', '.', '-o', 't.team.yaml');
    expect(refused.exitCode).toBe(3);
    expect(refused.stderr).toContain('Vest BHT – Nord AS: s0.scoring.yaml og s1.scoring.yaml');
    expect(refused.stderr).toContain('Vest BHT – Nord A/S: feil.scoring.yaml');
    await godbht('set', 'feil.scoring.yaml', '--subject-virksomhet', 'nord  as');
    expect((await godbht('merge', '.', '-o', 't.team.yaml')).exitCode).toBe(0);
  });
});
