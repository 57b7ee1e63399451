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
  it('leaves files as they are, and takes all scorings of a folder, whatever they are called', async () => {
    const scoring = evaluationText(aScoring);
    const folder = await testFolder({ 'egen.yaml': '' });
    const files = {
      'a.scoring.yaml': 'ødelagt: [',
      'b.scoring (1).yaml': scoring,
      'b.scoring.yaml.txt': `\ufeff${scoring.replaceAll('\n', '\r\n')}`,
      'c.yml': JSON.stringify(aScoring),
      'hms.team.yaml': evaluationText(aTeam),
      'notater.txt': 'format: fritt',
      'rapport.pdf': '',
      'ut.team.yaml': evaluationText(aTeam),
    };
    const inside = (name: string) => join(folder, 'inn', name);
    await mkdir(inside('team2'), { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(inside(name), text);
    const given = [
      join(folder, 'egen.yaml'),
      join(folder, 'inn'),
      `${folder}/./inn`,
      '-',
      'nei.yaml',
    ];
    const scorings = ['a.scoring.yaml', 'b.scoring (1).yaml', 'b.scoring.yaml.txt', 'c.yml'];
    expect(await expandInputs(given, inside('ut.team.yaml'))).toEqual({
      files: [given[0], ...scorings.map(inside), '-', 'nei.yaml'],
      folders: [
        {
          folder: join(folder, 'inn'),
          scorings: scorings.map(inside),
          teams: [inside('hms.team.yaml')],
          others: [inside('notater.txt')],
          subfolders: [inside('team2')],
        },
      ],
    });
  });

  it('refuses a folder without scorings, and tells of its team files', async () => {
    const folder = await testFolder({ 'a.team.yaml': evaluationText(aTeam) });
    await expect(expandInputs([folder], 'ut.team.yaml')).rejects.toMatchObject({
      code: 'nothing-to-merge',
      details: { folder, teams: [join(folder, 'a.team.yaml')] },
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
