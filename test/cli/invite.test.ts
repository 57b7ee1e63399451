import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await temporaryFolder();
});

const list = (
  roles: string,
  subject = '{bht: Fjordhelse BHT, virksomhet: Fjordverft AS}',
): string =>
  `format: godbht/invitation@1\ninstrument: {id: god-bht, version: "2017"}\nsubject: ${subject}\nroles:\n${roles}`;

const twoRoles = `  - {role: bedriftslege, perspective: bht}
  - {role: verneombud, perspective: virksomhet, count: 2}
`;

const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
const run = (...words: readonly string[]) => runGodbht(folder, ['invite', ...words]);
const made = async (of: string): Promise<readonly string[]> =>
  (await readdir(join(folder, of)).catch(() => [])).filter((name) => !name.startsWith('.')).sort();

describe('a list of roles', () => {
  it('becomes a file each, in a folder that is made for them, and says what comes next', async () => {
    await write('roller.yaml', list(twoRoles));
    const ran = await run('roller.yaml', '-o', 'utdeling');
    expect(ran).toMatchObject({ exitCode: 0, stdout: '' });
    expect(ran.stderr).toContain('Laget 3 filer.');
    expect(ran.stderr).toContain('godbht merge utdeling -o');
    const names = [
      'fjordhelse-bht-bedriftslege.scoring.yaml',
      'fjordhelse-bht-verneombud-2.scoring.yaml',
      'fjordhelse-bht-verneombud.scoring.yaml',
    ];
    expect(await made('utdeling')).toEqual(names);
    const files = await Promise.all(
      names.map(async (name) => parse(await readFile(join(folder, 'utdeling', name), 'utf8'))),
    );
    expect(new Set(files.map(({ id }) => id)).size).toBe(3);
    expect(files[2]).toMatchObject({
      subject: { bht: 'Fjordhelse BHT', virksomhet: 'Fjordverft AS' },
      perspective: 'virksomhet',
      rater: { role: 'verneombud' },
      ratings: {},
    });
    const validated = await runGodbht(folder, [
      'validate',
      'roller.yaml',
      ...names.map((name) => `utdeling/${name}`),
    ]);
    expect(validated.exitCode).toBe(0);
  });

  it.each(['borte/ut', 'roller.yaml'])('can’t be put where no folder can be: %s', async (where) => {
    await write('roller.yaml', list(twoRoles));
    expect((await run('roller.yaml', '-o', where)).exitCode).toBe(4);
    expect(await made('.')).toEqual(['roller.yaml']);
  });

  it('says that a file is no folder, and that there is a file for each', async () => {
    await write('roller.yaml', list(twoRoles));
    expect((await run('roller.yaml', '-o', 'roller.yaml')).stderr).toContain(
      'roller.yaml kan ikke skrives: det er en fil, ikke en mappe.',
    );
    const streamed = await run('roller.yaml', '-o', '-');
    expect(streamed).toMatchObject({ exitCode: 2, stdout: '' });
    expect(streamed.stderr).toContain('Oppgi en mappe etter -o.');
    expect(await made('.')).toEqual(['roller.yaml']);
  });

  it('writes nothing where one of the files is there already', async () => {
    await mkdir(join(folder, 'ut'));
    await write('ut/fjordhelse-bht-verneombud-2.scoring.yaml', 'en annens');
    await write('roller.yaml', list(twoRoles));
    const ran = await run('roller.yaml', '-o', 'ut');
    expect(ran.exitCode).toBe(4);
    expect(ran.stderr).toContain('verneombud-2.scoring.yaml finnes fra før. Ingenting er skrevet.');
    expect(await made('ut')).toEqual(['fjordhelse-bht-verneombud-2.scoring.yaml']);
  });

  it.each([
    ['a name for several', list('  - {role: a, name: Kari, perspective: bht, count: 2}\n'), ':5:'],
    ['an unknown perspective', list('  - {role: a, perspective: begge}\n'), ':5:'],
    ['nobody', list('  []\n'), ':4:'],
    ['a count of none', list('  - {role: a, perspective: bht, count: 0}\n'), ':5:'],
    ['a misspelt key', list('  - {rolle: a, perspective: bht}\n'), ':5:'],
    ['a blank subject', list(twoRoles, '{bht: " ", virksomhet: B}'), ':3:'],
    ['no such date', `${list(twoRoles)}date: 2026-02-30\n`, ':7:'],
    ['another instrument', list(twoRoles).replace('"2017"', '"2013"'), ':2:'],
  ])('is refused with its place for %s', async (_name, text, place) => {
    await write('roller.yaml', text);
    const ran = await run('roller.yaml', '-o', 'ut');
    expect(ran.exitCode).toBe(3);
    expect(ran.stderr).toContain(`roller.yaml${place}`);
    expect(await made('ut')).toEqual([]);
    expect((await runGodbht(folder, ['validate', 'roller.yaml'])).exitCode).toBe(1);
  });

  it.each(['nb', 'en'])('is made to be filled in, and refused until it is (%s)', async (lang) => {
    const ran = await runGodbht(folder, ['--lang', lang, 'invite', '--init', '-o', 'roller.yaml']);
    expect(ran).toMatchObject({ exitCode: 0, stdout: '' });
    const text = await readFile(join(folder, 'roller.yaml'), 'utf8');
    expect(text.split('\n', 1)[0]).toContain('$schema=.godbht/invitation.schema.json');
    expect(await made('.godbht')).toEqual(['invitation.schema.json']);
    const refused = await run('roller.yaml', '-o', 'ut');
    expect(refused.exitCode).toBe(3);
    expect(refused.stderr).toContain('Dette er ikke fylt inn');
    expect(await made('ut')).toEqual([]);
    await write('roller.yaml', text.replaceAll(/"\[(fyll|fill) in[^"]*"/g, 'Navn'));
    expect(await run('roller.yaml', '-o', 'ut')).toMatchObject({ exitCode: 0 });
    expect(await made('ut')).toHaveLength(7);
    expect((await run('--init', '-o', 'roller.yaml')).exitCode).toBe(4);
  });

  it.each([
    ['neither a list nor --init', ['-o', 'ut']],
    ['both', ['roller.yaml', '--init', '-o', 'ny.yaml']],
    ['nowhere to put it', ['roller.yaml']],
  ])('has to be one: %s', async (_name, words) => {
    await write('roller.yaml', list(twoRoles));
    expect((await run(...words)).exitCode).toBe(2);
    expect(await made('.')).toEqual(['roller.yaml']);
  });
});

describe('a form for each of them', () => {
  it.each(['xlsx', 'html', 'pdf'])(
    'bears whose it is and comes back as theirs: %s',
    async (form) => {
      await write('roller.yaml', list(twoRoles));
      const { exitCode, stderr } = await run('roller.yaml', '-o', 'ut', '--form', form);
      expect(stderr).toContain('Laget 3 skjemaer.');
      expect(exitCode).toBe(0);
      expect(await made('ut')).toEqual([
        `fjordhelse-bht-bedriftslege.${form}`,
        `fjordhelse-bht-verneombud-2.${form}`,
        `fjordhelse-bht-verneombud.${form}`,
      ]);
      const { stdout } = await runGodbht(folder, ['import', 'ut', '--dry-run', '--json']);
      const { refused } = JSON.parse(stdout);
      expect(
        refused.map(({ problems }: { problems: { code: string }[] }) => problems[0]?.code),
      ).toEqual(['nothing-answered', 'nothing-answered', 'nothing-answered']);
      const told = await runGodbht(folder, ['status', 'ut', '--list', 'roller.yaml']);
      expect(told.stdout).toContain('Færre enn tre har svart.');
      const again = await run('roller.yaml', '-o', 'ut', '--form', form);
      expect(again.exitCode).toBe(4);
    },
  );
});
