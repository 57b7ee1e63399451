import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluationText } from '../../src/files/create.ts';
import { fileExists } from '../../src/files/disk/folder.ts';
import { expandInputs, findEvaluations, kindOfName } from '../../src/files/find.ts';
import { aScoring, aTeam, testFolder } from './samples.ts';

describe('finding evaluations', () => {
  it('gives those of a folder by name, readable or not', async () => {
    const folder = await testFolder({
      'b.scoring.yaml': evaluationText(aScoring),
      'a.team.yaml': evaluationText({ ...aTeam, agreed: { etikk: { notes: 'x'.repeat(20_000) } } }),
      'c.scoring.yaml': 'ikke: [yaml',
      'd.scoring.yaml': Buffer.from([0xff, 0xfe]),
      'notater.yaml': 'a: 1',
      '.skjult.scoring.yaml': '',
      'b.scoring.yaml.lock': '',
    });
    expect(await findEvaluations(folder)).toEqual([
      { file: join(folder, 'a.team.yaml'), kind: 'team' },
      { file: join(folder, 'b.scoring.yaml'), kind: 'scoring' },
      { file: join(folder, 'c.scoring.yaml'), kind: 'scoring' },
      { file: join(folder, 'd.scoring.yaml'), kind: 'scoring' },
    ]);
  });

  it('refuses a folder that is not there', async () => {
    await expect(findEvaluations('/finnes/ikke')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('expanding inputs', () => {
  it('takes the scorings of a folder and leaves files as they are', async () => {
    const folder = await testFolder({ 'egen.yaml': '' });
    await mkdir(join(folder, 'inn'));
    for (const name of ['b.scoring.yaml', 'a.scoring.yaml', 'c.team.yaml', 'x.txt']) {
      await writeFile(join(folder, 'inn', name), '');
    }
    const given = [join(folder, 'egen.yaml'), join(folder, 'inn'), '-', 'finnes-ikke.yaml'];
    expect(await expandInputs(given)).toEqual([
      join(folder, 'egen.yaml'),
      join(folder, 'inn', 'a.scoring.yaml'),
      join(folder, 'inn', 'b.scoring.yaml'),
      '-',
      'finnes-ikke.yaml',
    ]);
  });

  it('refuses a folder without scorings', async () => {
    const folder = await testFolder({ 'a.team.yaml': '' });
    await expect(expandInputs([folder])).rejects.toMatchObject({
      code: 'nothing-to-merge',
      details: { folder },
    });
  });
});

describe('the kind of a file', () => {
  it.each([
    ['a.scoring.yaml', 'scoring'],
    ['mappe/A.Team.YML', 'team'],
    ['a.yaml', undefined],
    ['scoring.yaml', undefined],
  ])('%s is %s', (name, kind) => {
    expect(kindOfName(name)).toBe(kind);
  });

  it('is not asked of a file that does not exist', async () => {
    const folder = await testFolder({ a: '' });
    expect(await fileExists(join(folder, 'a'))).toBe(true);
    expect(await fileExists(join(folder, 'b'))).toBe(false);
  });
});
