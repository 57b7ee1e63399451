import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { keys, startPty } from './pty-session.ts';
import { runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

const scorings = fileURLToPath(new URL('../fixtures/scorings/', import.meta.url));

/** A team of a and b that has begun, with a person's own words in its file. */
const begun = async (identity = 'pseudonym') => {
  const folder = await temporaryFolder();
  await cp(scorings, folder, { recursive: true });
  const godbht = (...words: readonly string[]) => runGodbht(folder, words);
  const file = join(folder, 't.team.yaml');
  const read = () => readFile(file, 'utf8');
  const [a, b, c] = ['a', 'b', 'c'].map((name) => `${name}.scoring.yaml`) as [
    string,
    string,
    string,
  ];
  await godbht('merge', a, b, '-o', 't.team.yaml', '--identity', identity);
  await godbht('set', 't.team.yaml', '1', '--bht', '3', '--virksomhet', '2', '--reason', 'Drøftet');
  await godbht('set', 't.team.yaml', '1', '--virksomhet', '2', '--dissent', 'HVO');
  await godbht('actions', 't.team.yaml', 'add', '--element', '1', '--text', 'Fagdag');
  const written = await read();
  await writeFile(
    file,
    written
      .replace('tolerance: 1', 'tolerance: 1 # avtalt\nx-sak: 26/114')
      .replace('agreed:', '# Møtet 12. november\nagreed:')
      .replace('    pseudonym: B', '    x-rom: 2\n    pseudonym: B # Kari'),
  );
  return { folder, godbht, file, read, a, b, c };
};

describe('merge --into', () => {
  it.each(['named', 'pseudonym'])(
    'adds one who comes late under %s, and leaves every other line as it was',
    async (identity) => {
      const { godbht, read, c } = await begun(identity);
      const before = await read();
      const ran = await godbht('merge', c, '--into', 't.team.yaml');
      expect(ran).toMatchObject({ exitCode: 0, stdout: '' });
      expect(ran.stderr).toMatch(/c\.scoring\.yaml +virksomheten +HMS-leder/);
      for (const said of [
        'La 1 vurdering til i t.team.yaml. Alt som er avgjort der, står som før.',
        'Ett omforent punkt ligger nå utenfor toleransen og bør ses på igjen.',
        'Neste: godbht agenda t.team.yaml',
      ]) {
        expect(ran.stderr).toContain(said);
      }
      const after = await read();
      const gone = before.split('\n').filter((line) => !after.split('\n').includes(line));
      const isId = (line: string): boolean => /^ {2}- id: \w+$/.test(line);
      expect(gone.filter((line) => !isId(line))).toEqual([]);
      expect(gone.some(isId)).toBe(identity === 'pseudonym');
      expect(after).toContain('pseudonym: C');
      expect(after).toMatch(/bht:\n +level: 3\n +reason: Drøftet\n +again: true/);
      expect(await godbht('validate', 't.team.yaml')).toMatchObject({
        stdout: expect.stringContaining('skal ses på igjen'),
      });
    },
  );

  it.each(['named', 'pseudonym'])(
    'changes not a byte the second time under %s',
    async (identity) => {
      const { godbht, read, a, b, c } = await begun(identity);
      const before = await read();
      expect((await godbht('merge', a, b, '--into', 't.team.yaml')).exitCode).toBe(0);
      expect(await read()).toBe(before);
      await godbht('merge', c, '--into', 't.team.yaml');
      const once = await read();
      for (const given of [[c], [c, c], [a, b, c], [a, c, 't.team.yaml']]) {
        const ran = await godbht('merge', ...given, '--into', 't.team.yaml');
        expect(ran.exitCode).toBe(0);
        expect(ran.stderr).toContain('Ingen nye vurderinger; t.team.yaml er som før.');
        expect(await read()).toBe(once);
      }
    },
  );

  it('keeps x- keys of one who comes late under names, and none under letters', async () => {
    for (const [identity, has] of [
      ['named', true],
      ['pseudonym', false],
    ] as const) {
      const { folder, godbht, read, c } = await begun(identity);
      const scoring = await readFile(join(folder, c), 'utf8');
      await writeFile(join(folder, c), scoring.replace('ratings:', 'x-avdeling: Salg\nratings:'));
      expect((await godbht('merge', c, '--into', 't.team.yaml')).exitCode).toBe(0);
      expect((await read()).includes('x-avdeling: Salg')).toBe(has);
    }
  });

  it('is undone for an item by set, and the report is final only then', async () => {
    const { folder, godbht, read, c } = await begun();
    await godbht('merge', c, '--into', 't.team.yaml');
    const { stdout } = await godbht('agenda', 't.team.yaml', '--json');
    const items = JSON.parse(stdout).items as { element: string; again?: boolean }[];
    expect(items.filter(({ again }) => again)).toMatchObject([
      { element: 'kompetanse-og-tverrfaglighet', dimension: 'bht', why: 'spread', again: true },
    ]);
    const final = () => godbht('export', 't.team.yaml', '-o', 'r.md', '--final');
    expect((await final()).stderr).toContain('BHT – omforent, men skal ses på igjen');
    await godbht('export', 't.team.yaml', '-o', 'utkast.md');
    expect(await readFile(join(folder, 'utkast.md'), 'utf8')).toContain('Ses på igjen, siden');
    await godbht('set', 't.team.yaml', '1', '--bht', '3');
    expect(await read()).not.toContain('again');
    expect((await final()).stderr).not.toContain('ses på igjen');
  });

  it('is looked at again at the keys, before all else on the agenda', async () => {
    const { folder, godbht, read, c } = await begun();
    await godbht('merge', c, '--into', 't.team.yaml');
    const session = startPty(folder, ['score', 't.team.yaml']);
    expect(await session.see('Hvilket punkt')).toMatch(/drøftes.*\s+► +1 Kompetanse.*ses på igjen/);
    session.press(keys.enter);
    expect(await session.see('Ses på igjen: vurderinger er kommet til.')).toContain(
      'behold nivået',
    );
    session.press(keys.enter);
    await session.see('Lagret: element 1, BHT – 3');
    expect(await read()).not.toContain('again');
    session.press('z');
    await session.see('Angret');
    expect(await read()).toContain('again: true');
    session.press('q');
    expect(await session.exit).toMatchObject({ exitCode: 0 });
  });

  it('takes a team that began without any voices', async () => {
    const { folder, godbht, a, b } = await begun();
    await godbht(
      ...['set', 'ny.team.yaml', '1', '--bht', '1', '--virksomhet', '3'],
      ...['--subject-bht', 'Fjordhelse BHT', '--subject-virksomhet', 'Fjordverft AS'],
    );
    const ran = await godbht('merge', a, b, '--into', 'ny.team.yaml');
    expect(ran.stderr).toContain('La 2 vurderinger til i ny.team.yaml.');
    expect(await readFile(join(folder, 'ny.team.yaml'), 'utf8')).toContain('pseudonym: B');
  });

  it.each([
    ['a scoring', 'a.scoring.yaml', 3],
    ['a file that is not there', 'ingen.team.yaml', 3],
    ['standard input', '-', 3],
  ])('refuses %s', async (_name, target, exitCode) => {
    const { godbht, c } = await begun();
    expect(await godbht('merge', c, '--into', target)).toMatchObject({ exitCode, stdout: '' });
  });
});

describe('names that differ', () => {
  const withAnother = async () => {
    const begunTeam = await begun();
    await begunTeam.godbht('set', begunTeam.c, '--subject-virksomhet', 'Fjordverftet');
    return begunTeam;
  };

  it('are one where an option says what it is called; the files stay as they are', async () => {
    const { folder, godbht, a, b, c, read } = await withAnother();
    const before = await readFile(join(folder, c), 'utf8');
    const all = ['merge', a, b, c, '-o', 'ny.team.yaml'];
    const refused = await godbht(...all);
    expect(refused.exitCode).toBe(3);
    expect(refused.stderr).toContain('--subject-virksomhet "Fjordverft AS"');
    expect(refused.stderr).not.toContain('--subject-bht');
    expect((await godbht(...all, '--subject-virksomhet', 'Fjordverft AS')).exitCode).toBe(0);
    expect(await readFile(join(folder, 'ny.team.yaml'), 'utf8')).toContain(
      'virksomhet: Fjordverft AS',
    );
    expect(await readFile(join(folder, c), 'utf8')).toBe(before);
    const into = ['merge', c, '--into', 't.team.yaml'];
    expect((await godbht(...into)).exitCode).toBe(3);
    expect((await godbht(...into, '--allow-different-subject')).exitCode).toBe(0);
    expect(await read()).toContain('virksomhet: Fjordverft AS');
  });

  it('are asked about in a terminal, each with its files', async () => {
    const { folder, a, b, c } = await withAnother();
    const session = startPty(folder, ['merge', a, b, c, '-o', 'ny.team.yaml']);
    const asked = await session.read('ikke slå sammen');
    expect(asked).toContain('Hva heter virksomheten?');
    expect(asked).toMatch(/Fjordverft AS\s+a\.scoring\.yaml og b\.scoring\.yaml/);
    expect(asked).toMatch(/Fjordverftet\s+c\.scoring\.yaml/);
    session.press(`${keys.down}${keys.enter}`);
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect(await readFile(join(folder, 'ny.team.yaml'), 'utf8')).toContain(
      'virksomhet: Fjordverftet',
    );
  });

  it('are refused as without a terminal where they are not the same, or nobody answers', async () => {
    const { folder, c } = await withAnother();
    for (const pressed of [`${keys.down}${keys.down}${keys.enter}`, keys.escape]) {
      const session = startPty(folder, ['merge', c, '--into', 't.team.yaml']);
      await session.read('ikke slå sammen');
      session.press(pressed);
      expect(await session.exit).toMatchObject({ exitCode: 3 });
      expect(session.raw()).toContain('Filene gjelder ikke samme BHT og virksomhet');
    }
  });
});
