import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeDraftExample } from './draft-example.ts';
import { keys, startPty } from './pty-session.ts';
import { type Ran, runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const team = 'a.team.yaml';
const broken = 'Forseglingen gjelder ikke lenger';

let folder = '';
beforeEach(async () => {
  folder = await temporaryFolder();
  await writeDraftExample(join(folder, team));
  await cp(join(examples, '2026', 'ergonom.scoring.yaml'), join(folder, 'e.scoring.yaml'));
});

const godbht = (...words: readonly string[]): Promise<Ran> => runGodbht(folder, words);
const text = (): Promise<string> => readFile(join(folder, team), 'utf8');
const seal = () => godbht('seal', team, '--by', 'HMS-leder', '--date', '25.11.2026');

describe('a seal', () => {
  it('is one key more in the file, and nothing else is touched', async () => {
    const before = await text();
    expect(await seal()).toMatchObject({ exitCode: 0 });
    const after = await text();
    expect(after.replace(/^seal:\n( {2}.*\n)+/m, '')).toBe(before);
    expect(after).toMatch(
      /^seal:\n {2}digest: "?[0-9a-f]{64}"?\n {2}date: 2026-11-25\n {2}by: HMS-leder$/m,
    );
    expect(await godbht('seal', team, '--remove')).toMatchObject({ exitCode: 0 });
    expect(await text()).toBe(before);
  });

  it('is set once: another leaves it as it is', async () => {
    await seal();
    const sealed = await text();
    const again = await godbht('seal', team, '--by', 'Annen', '--date', '1.12.2026', '--force');
    expect(again).toMatchObject({ exitCode: 0 });
    expect(again.stderr).toContain('25. november 2026 av HMS-leder');
    expect(await text()).toBe(sealed);
  });

  it.each([
    ['a status', ['actions', team, 'edit', 'T4', '--status', 'utført']],
    ['a follow-up', ['actions', team, 'edit', 'T4', '--effective', 'ja', '--remark', 'Bra']],
  ])('holds after %s', async (_, words) => {
    await seal();
    expect((await godbht(...words)).stderr).not.toContain(broken);
    expect(await godbht('seal', team)).toMatchObject({ exitCode: 0 });
    expect((await godbht('validate', team)).stdout).not.toContain(broken);
  });

  it.each([
    ['an owner', ['actions', team, 'edit', 'T4', '--owner', 'Ny']],
    ['a measure', ['actions', team, 'add', '--element', '3', '--text', 'Nytt']],
    ['a measure less', ['actions', team, 'delete', 'T5']],
    ['a level', ['set', team, '3', '--bht', '4', '--reason', 'Ombestemt']],
    ['a note', ['set', team, '3', '--note', 'Nytt']],
    ['a participant', ['set', team, '--participant', 'verneombud']],
    ['a tolerance', ['set', team, '--tolerance', '2']],
  ])('is broken by %s, which is said once and done', async (_, words) => {
    await seal();
    const before = await text();
    const first = await godbht(...words);
    expect(first).toMatchObject({ exitCode: 0 });
    expect(first.stderr.split(broken)).toHaveLength(2);
    expect(await text()).not.toBe(before);
    expect((await godbht('set', team, '--led-by', 'Ny')).stderr).not.toContain(broken);
    expect(await godbht('seal', team)).toMatchObject({ exitCode: 1 });
    const found = await godbht('validate', team, '--json');
    expect(found).toMatchObject({ exitCode: 1 });
    expect(JSON.parse(found.stdout).problems).toContainEqual(
      expect.objectContaining({ code: 'seal-broken', severity: 'lint', line: expect.any(Number) }),
    );
  });

  it('is renewed only where that is asked for, and then another', async () => {
    await seal();
    const [, first] = /digest: "?([0-9a-f]{64})/.exec(await text()) ?? [];
    await godbht('set', team, '--tolerance', '2');
    const refused = await godbht('seal', team, '--by', 'HMS-leder');
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect(await text()).toContain(first);
    const forced = await godbht('seal', team, '--by', 'HMS-leder', '--force', '--json');
    expect(JSON.parse(forced.stdout)).toMatchObject({ state: 'sealed', date: '2026-11-21' });
    expect(await text()).not.toContain(first);
  });

  it('waits until all is settled, by the rule of a final report', async () => {
    await godbht('set', team, '3', '--clear', 'bht');
    const before = await text();
    const [sealed, final] = [await seal(), await godbht('export', team, '--final', '-o', 'r.md')];
    expect([sealed.exitCode, final.exitCode]).toEqual([1, 1]);
    const left = (ran: Ran) => ran.stderr.split('\n').filter((line) => /^ {2}\d/.test(line));
    expect(left(sealed)).toEqual(left(final));
    expect(left(sealed)).toHaveLength(1);
    expect(await text()).toBe(before);
  });

  it('waits for what is to be looked at again', async () => {
    await writeFile(
      join(folder, team),
      (await text()).replace(/(agreed:\n.*\n {4}bht:\n {6}level: 3\n)/, '$1      again: true\n'),
    );
    const sealed = await seal();
    expect(sealed).toMatchObject({ exitCode: 1 });
    expect(sealed.stderr).toMatch(/^ {2}1 Kompetanse og tverrfaglighet: BHT – /m);
  });

  it('is broken by somebody who comes late, which is said once', async () => {
    await seal();
    const voice = (await readFile(join(folder, 'e.scoring.yaml'), 'utf8'))
      .replace(/^id: .*$/m, 'id: sent')
      .replace(/level: 4/, 'level: 1');
    await writeFile(join(folder, 'sent.scoring.yaml'), voice);
    const late = await godbht('merge', '--into', team, 'sent.scoring.yaml');
    expect(late).toMatchObject({ exitCode: 0 });
    expect(late.stderr.split(broken)).toHaveLength(2);
  });

  it.each([
    ['a draft without who seals it', ['seal', team], 2],
    ['one person’s file', ['seal', 'e.scoring.yaml', '--by', 'x'], 3],
    ['a paper of one person’s file', ['export', 'e.scoring.yaml', '-o', 'r.md', '--for', 'amu'], 2],
    ['participants of one person', ['set', 'e.scoring.yaml', '--participant', 'lege'], 2],
  ])('is refused: %s', async (_, words, exitCode) => {
    expect(await godbht(...words)).toMatchObject({ exitCode, stdout: '' });
  });

  it('says in its help what it proves and what it doesn’t', async () => {
    const { stdout } = await godbht('seal', '--help');
    expect(stdout).toContain('ingen elektronisk signatur');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('at the keys', () => {
  it('a sealed evaluation says so, says once when the seal breaks, and undo mends it', async () => {
    await seal();
    const sealed = await text();
    const session = startPty(folder, ['score', team]);
    await session.see('Evalueringen er forseglet;');
    session.press('g');
    await session.see('Gå til:');
    session.press('3');
    await session.see('Gå til: 3');
    session.press(keys.enter);
    await session.see('Element 3 av 15');
    session.press('n');
    await session.see('Notat om elementet');
    session.press(`Nytt${keys.enter}`);
    await session.see(`${broken}; «z» angrer.`);
    expect(await text()).not.toBe(sealed);
    session.press('z');
    await session.see('Angret');
    expect(await text()).toBe(sealed);
    session.press('q');
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect(session.after()).not.toContain(broken);
  });

  it('who met is written down one by one, and is in the report', async () => {
    const session = startPty(folder, ['score', team]);
    await session.see('Ingen deltakere er ført opp.');
    session.press('l');
    await session.see('Ny deltaker');
    for (const role of ['verneombud', 'bedriftslege']) {
      session.press(keys.enter);
      await session.see('Hvilken rolle er med?');
      session.press(`${role}${keys.enter}`);
      await session.see('Deltakeren er lagret.');
    }
    session.press('j');
    await session.see('► verneombud');
    session.press(' ');
    await session.see(/verneombud +BHT/);
    session.press('k');
    await session.see('► Ny deltaker');
    session.press('k');
    await session.see('► Møteleder');
    session.press(keys.enter);
    await session.see('Hvem leder møtet?');
    session.press(`Ekstern${keys.enter}`);
    await session.see('Møteleder: Ekstern');
    session.press('q');
    await session.exit;
    expect(await text()).toMatch(
      /ledBy: Ekstern\nparticipants:\n {2}- role: verneombud\n {4}perspective: bht\n {2}- role: bedriftslege\n/,
    );
    const { stdout } = await godbht('export', team, '-o', '-', '--format', 'md');
    expect(stdout).toContain('**Deltakere:** verneombud; bedriftslege. **Møteleder:** Ekstern.');
  });
});
