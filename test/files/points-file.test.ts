import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGodBht } from '../../generated/god-bht.js';
import { loadPoints, savePoints } from '../../src/files/points-file.ts';
import { invitationTo, setScore } from '../../src/model/points.ts';
import { emptyPoints } from '../../src/specification/empty-points.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { requirements, specification, supplier } from '../specification/small-tender.ts';

const suppliers = [supplier('Fjordhelse', 'yyyy'), supplier('Nordhelse', 'yyyy')];
const target = {
  specification,
  requirements,
  supplierNames: suppliers.map(({ name }) => name),
  mayHaveOthers: false,
};
const options = { instrument: readGodBht(), language: 'nb' } as const;

const created = async () => {
  const file = join(await temporaryFolder(), 'poeng.yaml');
  await writeFile(file, emptyPoints(specification, requirements, suppliers, 'nb'));
  return loadPoints(file, target, options);
};

const invitations = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim().startsWith('#') && line.includes('{points: , '));

test('what is scored is no longer there to be filled in, for that supplier alone', async () => {
  const loaded = await created();
  expect(invitations(loaded.text)).toHaveLength(8);
  const score = { points: 7.5, reason: 'Tydelig\n- name: Nordhelse' };
  const saved = await savePoints(loaded, setScore(loaded.points, 'Fjordhelse', 'B-1', score));
  const [first = '', second = ''] = saved.text.split('- name: "Nordhelse"');
  expect(first).not.toContain(invitationTo('B-1'));
  expect(second).toContain(invitationTo('B-1'));
  expect(invitations(saved.text)).toHaveLength(7);
  expect(saved.text.match(/merknad y/g)).toHaveLength(loaded.text.match(/merknad y/g)?.length ?? 0);
});

test('what is saved is what is read again', async () => {
  let loaded = await created();
  for (const { name } of suppliers) {
    for (const id of ['B-1', 'T-2']) {
      const next = setScore(loaded.points, name, id, { points: 3 });
      loaded = await savePoints(loaded, next);
    }
  }
  expect(await readFile(loaded.file, 'utf8')).toBe(loaded.text);
  expect((await loadPoints(loaded.file, target, options)).points).toEqual(loaded.points);
});
