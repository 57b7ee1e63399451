import { chmod, cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fillForm } from './fill-form.ts';
import { runGodbht } from './run-godbht.ts';
import { errorOf, useSpecFolder } from './spec-folder.ts';
import { makeTenders, points } from './tender.ts';

const { folder, at, read, visible, godbht, done } = useSpecFolder();

describe('from the first file to the evaluation', () => {
  it('works with nothing but the commands that each step names', async () => {
    const init = await done('spec', '--init', '-o', 'krav.spec.yaml');
    expect(init.stderr).toContain('godbht spec check krav.spec.yaml');
    const unfilled = await godbht('spec', 'check', 'krav.spec.yaml');
    expect(unfilled.exitCode).toBe(1);
    expect(unfilled.stderr).toContain('[fyll inn');
    expect(unfilled.stderr).not.toContain('Ingenting å bemerke');
    const filledIn = (await read('krav.spec.yaml')).replaceAll(/\[fyll inn[^\]]*\]/g, 'Fjordverft');
    await writeFile(at('krav.spec.yaml'), filledIn);
    expect((await done('validate', 'krav.spec.yaml')).stderr).not.toContain('[fyll inn');

    for (const ending of ['md', 'pdf', 'docx', 'xlsx']) {
      await done('spec', 'krav.spec.yaml', '-o', `krav.${ending}`);
    }
    const { requirements } = JSON.parse((await done('spec', 'krav.spec.yaml', '--json')).stdout);
    const ids: readonly string[] = requirements.map(({ id }: { id: string }) => id);
    const markdown = await read('krav.md');
    for (const id of ids) expect(markdown).toContain(id);

    const answers = Object.fromEntries(ids.map((id) => [id, ['Ja', `Om ${id}`] as const]));
    await fillForm(at('krav.xlsx'), at('svar.xlsx'), { name: 'Alfa BHT', answers });
    const asked = ['spec', 'answers', 'krav.spec.yaml', 'svar.xlsx', '--points', 'poeng.yaml'];
    await done(...asked);
    const judged = (await read('poeng.yaml')).replaceAll(
      /^( +)#(\S+): \{points: , reason: \}$/gm,
      '$1$2: {points: 10}',
    );
    await writeFile(at('poeng.yaml'), judged);
    await done(...asked, '-o', 'evaluering');
    expect((await visible()).filter((name) => name.startsWith('evaluering'))).toEqual([
      'evaluering.json',
      'evaluering.md',
      'evaluering.pdf',
      'evaluering.xlsx',
    ]);
    const evaluated = JSON.parse(await read('evaluering.json'));
    expect(evaluated.suppliers).toMatchObject([
      { name: 'Alfa BHT', total: 100, missingPoints: [], unclear: [] },
    ]);
    expect(evaluated.requirements.map(({ id }: { id: string }) => id)).toEqual(ids);
    for (const { id, answers: given } of evaluated.requirements) {
      expect(given).toMatchObject([{ answer: 'yes', comment: `Om ${id}` }]);
    }
  });
});

describe('what is written', () => {
  it('is the same bytes wherever, whenever and in whichever order', async () => {
    await makeTenders(folder());
    await writeFile(at('poeng.yaml'), points);
    const wheres: readonly Readonly<Record<string, string>>[] = [
      { TZ: 'UTC', SOURCE_DATE_EPOCH: '1' },
      { TZ: 'Pacific/Kiritimati', SOURCE_DATE_EPOCH: '2000000000', LC_ALL: 'de_DE.UTF-8' },
    ];
    for (const [index, env] of wheres.entries()) {
      const run = async (...args: readonly string[]): Promise<void> =>
        expect((await runGodbht(folder(), args, { env })).exitCode).toBe(0);
      for (const ending of ['md', 'pdf', 'docx', 'xlsx']) {
        await run('spec', 'liten.spec.yaml', '-o', `${index}.${ending}`);
      }
      const forms = index === 0 ? ['alfa.xlsx', 'beta.xlsx'] : ['./beta.xlsx', 'alfa.xlsx'];
      const asked = ['spec', 'answers', 'liten.spec.yaml', ...forms];
      await run(...asked, '--points', 'poeng.yaml', '-o', `evaluering-${index}`);
      await run(...asked, '--points', `nye-${index}.yaml`);
    }
    for (const name of [
      ...['md', 'pdf', 'docx', 'xlsx'].map((ending) => `0.${ending}`),
      ...['md', 'pdf', 'xlsx', 'json'].map((ending) => `evaluering-0.${ending}`),
      'nye-0.yaml',
    ]) {
      const [one, other] = [at(name), at(name.replace(/0\./, '1.'))];
      expect((await readFile(one)).equals(await readFile(other)), name).toBe(true);
    }
  });

  it('never takes the place of a file without being told to', async () => {
    await makeTenders(folder());
    const asked = ['spec', 'answers', 'liten.spec.yaml', 'alfa.xlsx', '--json'];
    await writeFile(at('evaluering.json'), 'min');
    for (const args of [
      ['spec', '--init', '-o', 'liten.spec.yaml', '--json'],
      ['spec', 'liten.spec.yaml', '-o', 'skjema.xlsx', '--json'],
      [...asked, '-o', 'evaluering'],
      [...asked, '-o', 'evaluering.json'],
    ]) {
      const ran = await godbht(...args);
      expect(ran).toMatchObject({ exitCode: 4, stdout: '' });
      expect(errorOf(ran)).toMatchObject({ code: 'exists' });
    }
    expect(await read('evaluering.json')).toBe('min');
    expect(await visible()).not.toContain('evaluering.md');
    await done(...asked, '-o', 'evaluering', '--force');
    expect(JSON.parse(await read('evaluering.json')).suppliers).toHaveLength(1);
  });

  it('never takes the place of a file it comes from', async () => {
    await makeTenders(folder());
    await writeFile(at('poeng.yaml'), points);
    await symlink('alfa.xlsx', at('lenke.xlsx'));
    await cp(at('alfa.xlsx'), at('evaluering.xlsx'));
    const before = await readFile(at('alfa.xlsx'));
    const asked = ['spec', 'answers', 'liten.spec.yaml', '--force', '--json'];
    for (const args of [
      ['spec', 'liten.spec.yaml', '-o', './liten.spec.yaml', '--format', 'md', '--force', '--json'],
      ['spec', '--init', '--from', 'liten.spec.yaml', '-o', 'liten.spec.yaml', '--force', '--json'],
      [...asked, 'alfa.xlsx', '-o', 'lenke.xlsx'],
      [...asked, 'lenke.xlsx', '-o', 'alfa.xlsx'],
      [...asked, 'evaluering.xlsx', '-o', 'evaluering'],
      [...asked, 'alfa.xlsx', '-o', 'liten.spec.yaml', '--format', 'json'],
      [
        ...asked,
        'alfa.xlsx',
        'beta.xlsx',
        '--points',
        'poeng.yaml',
        '-o',
        'poeng.yaml',
        '--format',
        'json',
      ],
    ]) {
      const ran = await godbht(...args);
      expect(ran.exitCode, args.join(' ')).toBe(4);
      expect(errorOf(ran)).toMatchObject({ code: 'output-is-input' });
    }
    expect(await readFile(at('alfa.xlsx'))).toEqual(before);
    expect(await read('poeng.yaml')).toBe(points);
  });

  it('is not put in a folder under no name', async () => {
    await makeTenders(folder());
    await mkdir(at('svar'));
    const before = await readdir(folder());
    for (const output of ['.', 'svar/', 'svar/..']) {
      const ran = await godbht(
        ...['spec', 'answers', 'liten.spec.yaml', 'alfa.xlsx', '-o', output, '--json'],
      );
      expect(ran).toMatchObject({ exitCode: 4, stdout: '' });
      expect(errorOf(ran)).toMatchObject({ code: 'cannot-write', file: output });
    }
    expect(await readdir(folder())).toEqual(before);
  });

  it('stays alone on stdout, with --json too', async () => {
    const asked = ['spec', 'liten.spec.yaml', '-o', '-', '--format', 'md'];
    expect((await done(...asked, '--json')).stdout).toBe((await done(...asked)).stdout);
  });

  it('goes to folders with spaces and letters like æ, and to stdout', async () => {
    await mkdir(at('Anskaffelse 2026 – støtte'));
    await done('spec', 'liten.spec.yaml', '-o', 'Anskaffelse 2026 – støtte/krav æøå.docx');
    const { stdout } = await done('spec', 'liten.spec.yaml', '-o', '-', '--format', 'md');
    expect(stdout).toMatch(/^# Bedriftshelsetjeneste for Fjordverft\n/);
    const piped = await runGodbht(folder(), ['spec', '-', '--json'], {
      input: await read('liten.spec.yaml'),
    });
    expect(JSON.parse(piped.stdout).title).toBe('Bedriftshelsetjeneste for Fjordverft');
  });

  it.skipIf(process.getuid?.() === 0)('is told of where the folder is closed', async () => {
    await mkdir(at('låst'));
    await chmod(at('låst'), 0o500);
    for (const args of [
      ['spec', '--init', '-o', 'låst/ny.spec.yaml', '--json'],
      ['spec', 'liten.spec.yaml', '-o', 'låst/krav.pdf', '--json'],
    ]) {
      const ran = await godbht(...args);
      expect(ran.exitCode).toBe(4);
      expect(errorOf(ran)).toMatchObject({ code: 'cannot-write' });
    }
  });
});

describe('wrong usage', () => {
  it.each([
    [['spec'], 'specification-needed'],
    [['spec', '--init'], 'output-needed'],
    [['spec', '--init', 'ny.spec.yaml', '-o', 'annen.spec.yaml'], 'output-twice'],
    [['spec', '--init', '-o', 'ny.docx'], 'output-not-yaml'],
    [['spec', 'check', 'liten.spec.yaml', '-o', 'funn.md'], 'option-elsewhere'],
    [['spec', 'check', 'liten.spec.yaml', '--init'], 'option-elsewhere'],
    [['spec', 'answers', 'liten.spec.yaml', 'a.xlsx', '--below', '3'], 'option-elsewhere'],
    [['spec', '--init', '-o', 'ny.spec.yaml', '--format', 'md'], 'option-elsewhere'],
    [['spec', 'liten.spec.yaml', '--format', 'md'], 'format-only'],
    [['spec', 'answers', 'liten.spec.yaml', 'a.xlsx', '--format', 'json'], 'format-only'],
    [['spec', 'liten.spec.yaml', '--from', 'x.team.yaml'], 'init-only'],
    [['spec', 'liten.spec.yaml', '--below', '3'], 'init-only'],
    [['spec', '--init', '--below', '3', '-o', 'ny.spec.yaml'], 'nothing-weak-asked'],
    [['spec', '--init', '--from', 'x', '--below', '5', '-o', 'ny.spec.yaml'], 'usage'],
    [['spec', 'liten.spec.yaml', '-o', 'krav.csv'], 'unknown-output-format'],
    [['spec', 'liten.spec.yaml', '-o', 'krav.md', '--format', 'odt'], 'unknown-output-format'],
    [['spec', 'answers', 'liten.spec.yaml'], 'usage'],
    [['spec', 'answers', 'liten.spec.yaml', 'a.xlsx', '-o', 'x.csv'], 'unknown-output-format'],
    [['spec', 'check'], 'usage'],
  ])('is told, and nothing is written: %j', async (args, code) => {
    const before = await visible();
    const ran = await godbht(...args, '--json');
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(errorOf(ran)).toMatchObject({ code });
    expect(await visible()).toEqual(before);
  });
});

describe('spec check', () => {
  it('answers with 1 and a line for each finding', async () => {
    const { exitCode, stdout } = await godbht('spec', 'check', 'utsatt.spec.yaml', '--json');
    expect(exitCode).toBe(1);
    const { findings } = JSON.parse(stdout);
    expect(findings.length).toBeGreaterThan(4);
    const lines = (await read('utsatt.spec.yaml')).split('\n');
    for (const { id, requirement, file, line, column, message, why, todo } of findings) {
      expect(id).toMatch(/^[a-z-]+$/);
      expect(file).toBe('utsatt.spec.yaml');
      expect(lines[line - 1]?.length).toBeGreaterThanOrEqual(column);
      for (const text of [message, why, todo]) expect(text).toMatch(/\S/);
      if (requirement !== null && id !== 'equal-weights') expect(message).toContain(requirement);
    }
  });

  it('answers with 0 where there is nothing, and with 3 where the file is wrong', async () => {
    expect(await godbht('spec', 'check', 'liten.spec.yaml')).toMatchObject({
      exitCode: 0,
      stdout: '',
    });
    const wrong = await godbht('spec', 'check', 'feil.spec.yaml', '--json');
    expect(wrong).toMatchObject({ exitCode: 3, stdout: '' });
  });
});
