import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startPty } from './pty-session.ts';
import { runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

const start = async () => {
  const folder = await temporaryFolder();
  const godbht = (...words: readonly string[]) => runGodbht(folder, words);
  const done = async (...words: readonly string[]) =>
    expect(await godbht(...words)).toMatchObject({ exitCode: 0 });
  const names = ['--subject-bht', 'Vest BHT', '--subject-virksomhet', 'Nord AS'];
  await done('set', 'a.scoring.yaml', '1', '--bht', '2', '--virksomhet', '3', ...names);
  await done('set', 't.team.yaml', '1', '--bht', '2', ...names);
  const text = (file: string) => readFile(join(folder, file), 'utf8');
  return { folder, godbht, done, text };
};

describe('what was written', () => {
  it('can be reworded and taken away by its number, and keeps the others', async () => {
    const { done, godbht, text } = await start();
    const set = (...words: readonly string[]) => done('set', 'a.scoring.yaml', '1', ...words);
    await set('--improve', 'En', '--improve', 'To', '--improve', 'Tre');
    await set('--reword', '1=', '--reword', '2=Annen');
    expect(await text('a.scoring.yaml')).toContain('improvements:\n      - Annen\n      - Tre\n');
    const { exitCode, stderr } = await godbht('set', 'a.scoring.yaml', '1', '--reword', '3=x');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Element 1 har forslag 1 til 2, og ikke forslag 3.');
  });

  it('as evidence is added with its date, changed and taken away by its number', async () => {
    const { done, godbht, text } = await start();
    const set = (...words: readonly string[]) => done('set', 'a.scoring.yaml', '1', ...words);
    await set('--evidence', 'Planen', '--evidence', 'Rapporten', '--evidence-date', '1.3.2026');
    await set('--evidence', 'En stikkprøve');
    await set('--change-evidence', '1=', '--change-evidence', '2=Rapporten for 2025');
    expect(await text('a.scoring.yaml')).toContain(
      [
        'evidence:',
        '      - text: Rapporten for 2025',
        '        date: 2026-03-01',
        '      - text: En stikkprøve',
        '',
      ].join('\n'),
    );
    await set('--change-evidence', '1=Rapporten', '--evidence-date', '');
    expect(await text('a.scoring.yaml')).not.toContain('2026-03-01');
    for (const [words, told] of [
      [['--change-evidence', '3=x'], 'Element 1 har grunnlag 1 til 2, og ikke grunnlag 3.'],
      [['--evidence-date', '1.3.2026'], 'ikke noe grunnlag er oppgitt'],
      [['--evidence', 'x', '--evidence-date', '31.2.2026'], 'oppgi en dato som finnes'],
      [['--evidence', ' '], 'teksten kan ikke være tom'],
      [['--change-evidence', 'x'], 'oppgi nummeret på grunnlaget'],
    ] as const) {
      const { exitCode, stderr } = await godbht('set', 'a.scoring.yaml', '1', ...words);
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining(told)]);
    }
  });

  it('about the only agreed level needs no level named; about one of two it does', async () => {
    const { done, godbht, text } = await start();
    const set = (...words: readonly string[]) => done('set', 't.team.yaml', '1', ...words);
    await set('--dissent', 'Uenig', '--reason', 'Fordi');
    expect(await text('t.team.yaml')).toMatch(/bht:\s+level: 2\s+reason: Fordi\s+dissent: Uenig/);
    await set('--virksomhet', '3');
    for (const option of ['--dissent', '--reason']) {
      const { exitCode, stderr } = await godbht('set', 't.team.yaml', '1', option, 'x');
      expect(exitCode).toBe(2);
      expect(stderr).toContain(`hvilket ${option} gjelder`);
    }
    await set('--dissent', '', '--reason', '');
    expect(await text('t.team.yaml')).not.toMatch(/Fordi|Uenig/);
  });
});

describe('a second round', () => {
  it.each([
    ['bht=0,1,4', 'fire hele tall'],
    ['bht=0,1,4,2,0', 'fire hele tall'],
    ['bht=0,1,4,-2', 'fire hele tall'],
    ['bht=0,1,4,2.5', 'fire hele tall'],
    ['bht=a,b,c,d', 'fire hele tall'],
    ['bht=', 'fire hele tall'],
    ['0,1,4,2', 'fire hele tall'],
    ['annet=0,1,4,2', 'fire hele tall'],
    ['bht=0,0,0,0', 'minst én må ha rakt opp hånden'],
  ])('of %s is refused', async (given, told) => {
    const { godbht, text } = await start();
    const before = await text('t.team.yaml');
    const { exitCode, stderr } = await godbht('set', 't.team.yaml', '1', '--second-round', given);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(told)]);
    expect(await text('t.team.yaml')).toBe(before);
  });

  it('is recorded beside the locked scorings, and taken away again', async () => {
    const { done, godbht, text } = await start();
    await done('merge', 'a.scoring.yaml', '-o', 'm.team.yaml');
    const before = await text('m.team.yaml');
    const set = (...words: readonly string[]) => done('set', 'm.team.yaml', '1', ...words);
    await set('--second-round', 'virksomhet= 0, 1, 4, 2');
    expect(await text('m.team.yaml')).toContain(
      'secondRound: {counts: {"1": 0, "2": 1, "3": 4, "4": 2}}',
    );
    await set('--virksomhet', '3');
    expect(await text('m.team.yaml')).toMatch(/level: 3\s+secondRound:/);
    expect((await godbht('profile', 'm.team.yaml', '--json')).stdout).not.toContain('secondRound');
    await set('--clear', 'virksomhet', '--second-round', 'virksomhet=ingen');
    expect(await text('m.team.yaml')).toBe(before);
  });

  it('is refused where there was no first', async () => {
    const { godbht } = await start();
    const round = ['--second-round', 'bht=0,1,4,2'];
    expect((await godbht('set', 'a.scoring.yaml', '1', ...round)).exitCode).toBe(2);
    expect(await godbht('set', 't.team.yaml', '1', ...round)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('ingen enkeltvurderinger'),
    });
  });
});

describe('what was said at the start', () => {
  it('is changed in the file, and a comment beside it stays', async () => {
    const { done, text } = await start();
    const words = ['--subject-virksomhet', 'Sør AS', '--perspective', 'utenforstående'];
    const before = await text('a.scoring.yaml');
    await done(
      'set',
      'a.scoring.yaml',
      ...words,
      '--name',
      'Kari',
      '--date',
      '1.3.2027',
      '--new-id',
    );
    const after = await text('a.scoring.yaml');
    for (const line of [
      'virksomhet: Sør AS',
      'perspective: external',
      'name: Kari',
      'date: 2027-03-01',
    ]) {
      expect(after).toContain(line);
    }
    expect(/^id: (.*)$/m.exec(after)?.[1]).not.toBe(/^id: (.*)$/m.exec(before)?.[1]);
  });

  it('is refused where score would ignore it, naming set', async () => {
    const { folder } = await start();
    const session = startPty(folder, ['score', 'a.scoring.yaml', '--bht', 'Annet']);
    expect(await session.read('godbht set a.scoring.yaml')).toContain(
      '--bht gjelder bare en fil som opprettes',
    );
    expect((await session.exit).exitCode).toBe(2);
  });
});

it('shows placeholders in messages as help does', async () => {
  const { godbht } = await start();
  expect((await godbht('set', 'a.scoring.yaml', '1', '--note')).stderr).toContain('--note <tekst>');
  expect((await godbht('set', 'a.scoring.yaml', '1', '--bht', '9')).stderr).toContain('<nivå>');
  expect((await godbht('merge', 'a.scoring.yaml', '-o')).stderr).toContain('<teamfil>');
  expect((await godbht('actions', 't.team.yaml', '--status', 'ferdig')).stderr).toContain(
    'ikke påbegynt, pågår, utført, utsatt, forkastet eller på plass',
  );
});

describe('measures', () => {
  it('are changed and taken away several at once, and listed by what is asked for', async () => {
    const { done, godbht } = await start();
    const actions = (...words: readonly string[]) => done('actions', 't.team.yaml', ...words);
    for (const element of ['1', '2', '3'])
      await actions('add', '--element', element, '--text', `M${element}`);
    await actions('edit', 'T1', 't2', '--status', 'Utført', '--owner', 'HMS-leder');
    const listed = async (...words: readonly string[]) => {
      const { stdout } = await godbht('actions', 't.team.yaml', 'list', '--json', ...words);
      return JSON.parse(stdout).actions.map(({ id }: { id: string }) => id);
    };
    expect(await listed('--status', 'utført')).toEqual(['T1', 'T2']);
    expect(await listed('--owner', 'hms-leder', '--element', '2')).toEqual(['T2']);
    expect(await listed('T3')).toEqual(['T3']);
    await actions('delete', 'T1', 'T3');
    expect(await listed()).toEqual(['T2']);
    const unknown = await godbht('actions', 't.team.yaml', 'delete', 'T2', 'T9');
    expect(unknown.exitCode).toBe(2);
    expect(await listed()).toEqual(['T2']);
    const nothing = await godbht('actions', 't.team.yaml', 'edit', 'T2');
    expect(nothing.stderr).toContain('godbht actions team.team.yaml edit T3 --owner');
  });
});
