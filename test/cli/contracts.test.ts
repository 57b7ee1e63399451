import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, open, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const program = fileURLToPath(new URL('../../bin/godbht.js', import.meta.url));

const folderWith = async (...names: readonly string[]): Promise<string> => {
  const folder = await temporaryFolder();
  for (const name of names) await cp(join(fixtures, name), folder, { recursive: true });
  return folder;
};

describe('An output that is also an input', () => {
  it.each([
    ['merge', ['a.scoring.yaml', 'b.scoring.yaml', '-o', 'a.scoring.yaml', '--force']],
    ['merge', ['.', '-o', './a.scoring.yaml', '--force']],
    ['merge', ['b.scoring.yaml', 'lenke.scoring.yaml', '-o', 'a.scoring.yaml', '--force']],
    ['export', ['a.scoring.yaml', '-o', 'a.scoring.yaml', '--format', 'md', '--force']],
    ['actions', ['a.scoring.yaml', 'calendar', '-o', 'a.scoring.yaml', '--force']],
  ])('is refused, with --force too: %s %j', async (command, args) => {
    const folder = await folderWith('scorings');
    await symlink('a.scoring.yaml', join(folder, 'lenke.scoring.yaml'));
    const before = await readFile(join(folder, 'a.scoring.yaml'));
    const { exitCode, stderr } = await runGodbht(folder, [command, ...args, '--json']);
    expect(exitCode).toBe(4);
    expect(JSON.parse(stderr).error).toMatchObject({ code: 'output-is-input', line: null });
    expect(await readFile(join(folder, 'a.scoring.yaml'))).toEqual(before);
  });

  it('leaves a file that is no input to --force', async () => {
    const folder = await folderWith('scorings');
    const args = ['merge', 'a.scoring.yaml', 'b.scoring.yaml', '-o', 'c.team.yaml'];
    expect((await runGodbht(folder, args)).exitCode).toBe(0);
    expect((await runGodbht(folder, args)).exitCode).toBe(4);
    expect((await runGodbht(folder, [...args, '--force'])).exitCode).toBe(0);
  });
});

describe('validate', () => {
  it('tells the problems of the other files before a file that is not there', async () => {
    const folder = await folderWith('scorings', 'broken');
    const files = ['mangler.scoring.yaml', 'many.scoring.yaml', 'a.scoring.yaml'];
    const { exitCode, stdout, stderr } = await runGodbht(folder, ['validate', ...files, '--json']);
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout).problems).toHaveLength(11);
    expect(JSON.parse(stderr).error).toMatchObject({
      code: 'not-found',
      file: 'mangler.scoring.yaml',
    });
  });

  it('refuses the byte 0, and says where it is', async () => {
    const folder = await folderWith('scorings');
    const file = join(folder, 'a.scoring.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('Lege om 1\n', 'Lege\0 om 1\n'));
    const { exitCode, stdout } = await runGodbht(folder, ['validate', 'a.scoring.yaml', '--json']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).problems).toMatchObject([{ code: 'not-utf8', line: 19, column: 16 }]);
    const { exitCode: profiled } = await runGodbht(folder, ['profile', 'a.scoring.yaml']);
    expect(profiled).toBe(3);
  });
});

describe('merge --pool', () => {
  it('says that one voice is in two files, not that the files are copies', async () => {
    const folder = await folderWith('scorings', 'team');
    const { exitCode, stderr } = await runGodbht(folder, [
      ...['merge', 'd.scoring.yaml', 'vår.team.yaml', '--pool', '-o', 'ny.team.yaml'],
    ]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Én vurdering finnes både i d.scoring.yaml og vår.team.yaml');
    expect(stderr).not.toContain('kopi');
    expect(stderr).toContain('Slo sammen 4 vurderinger');
  });
});

describe('merge --force', () => {
  const merge = ['merge', 'a.scoring.yaml', 'b.scoring.yaml', '-o', 'vår.team.yaml', '--force'];

  it('keeps a copy of what the team has agreed on', async () => {
    const folder = await folderWith('scorings', 'team');
    const before = await readFile(join(folder, 'vår.team.yaml'));
    const { exitCode, stderr } = await runGodbht(folder, merge);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('vår.team.yaml.bak');
    expect(await readFile(join(folder, 'vår.team.yaml.bak'))).toEqual(before);
    expect(await readFile(join(folder, 'vår.team.yaml'))).not.toEqual(before);
  });

  it('keeps no copy of what can be merged again', async () => {
    const folder = await folderWith('scorings');
    await runGodbht(folder, merge);
    expect((await runGodbht(folder, merge)).exitCode).toBe(0);
    expect(await readdir(folder)).not.toContain('vår.team.yaml.bak');
  });
});

describe('agenda --json', () => {
  const folderOf = async (voices: readonly (readonly [string, number, number])[]) => {
    const folder = await folderWith();
    for (const [at, [perspective, bht, virksomhet]] of voices.entries()) {
      const lines = [
        'format: godbht/scoring@1',
        `id: voice-${at}`,
        'instrument: {id: god-bht, version: "2017"}',
        'subject: {bht: Fjordhelse BHT, virksomhet: Fjordverft AS}',
        `perspective: ${perspective}`,
        'date: 2026-11-20',
        `ratings: {etikk: {bht: {level: ${bht}}, virksomhet: {level: ${virksomhet}}}}`,
      ];
      await writeFile(join(folder, `${at}.scoring.yaml`), `${lines.join('\n')}\n`);
    }
    return folder;
  };
  const agendaOf = async (folder: string, identity: string) => {
    await runGodbht(folder, ['merge', '.', '-o', 't.team.yaml', '--identity', identity, '--force']);
    expect((await runGodbht(folder, ['validate', 't.team.yaml'])).exitCode).toBe(0);
    return JSON.parse((await runGodbht(folder, ['agenda', 't.team.yaml', '--json'])).stdout);
  };
  const three = (perspective: string, bht: number, virksomhet: number) =>
    Array.from({ length: 3 }, () => [perspective, bht, virksomhet] as const);

  it.each(['named', 'pseudonym', 'aggregate'])(
    'tells shape, distance and sides, and what is split inside the tolerance, under %s',
    async (identity) => {
      const folder = await folderOf([...three('bht', 4, 3), ...three('virksomhet', 1, 2)]);
      const { items, split } = await agendaOf(folder, identity);
      expect(items[0]).toEqual({
        element: 'etikk',
        dimension: 'bht',
        spread: 3,
        counts: { 1: 3, 2: 0, 3: 0, 4: 3 },
        missing: 0,
        notApplicable: 0,
        why: 'spread',
        minutes: 8,
        shape: 'camps',
        ad: 1.5,
        perspectives: { bht: { median: 4, voices: 3 }, virksomhet: { median: 1, voices: 3 } },
      });
      expect(items[1]).toMatchObject({ why: 'missing', shape: null, ad: null, perspectives: null });
      expect(split).toHaveLength(1);
      expect(split[0]).toMatchObject({
        dimension: 'virksomhet',
        shape: 'split',
        ad: 0.5,
        perspectives: { bht: { median: 3, voices: 3 }, virksomhet: { median: 2, voices: 3 } },
      });
      expect(Object.keys(split[0])).not.toContain('minutes');
    },
  );

  it.each([
    ['named', { bht: { median: 4, voices: 3 }, virksomhet: { median: 1, voices: 2 } }],
    ['pseudonym', null],
    ['aggregate', null],
  ])('tells two on a side only where voices have names: %s', async (identity, perspectives) => {
    const folder = await folderOf([...three('bht', 4, 3), ...three('virksomhet', 1, 2).slice(1)]);
    const { items } = await agendaOf(folder, identity);
    expect(items[0]).toMatchObject({ shape: 'camps', perspectives });
  });
});

describe('export', () => {
  const team = 'vår.team.yaml';
  const whole = fileURLToPath(new URL('../../examples/fjordhelse-2026.team.yaml', import.meta.url));

  it('--final writes nothing while something is open, and a report that is no draft when nothing is', async () => {
    const folder = await folderWith('team');
    const refused = await runGodbht(folder, ['export', team, '-o', 'r.md', '--final']);
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    expect(refused.stderr).toContain('bare et forslag');
    expect(await readdir(folder)).toEqual([team]);
    const { exitCode } = await runGodbht(folder, ['export', whole, '-o', 'r.md', '--final']);
    expect(exitCode).toBe(0);
    expect(await readFile(join(folder, 'r.md'), 'utf8')).not.toMatch(/utkast/i);
  });

  it('--without-notes leaves out what each person wrote', async () => {
    const folder = await folderWith('team', 'scorings');
    const own = /Lege om|HMS om|Kjøpes ikke|fast fagdag/;
    for (const file of [team, 'a.scoring.yaml']) {
      const args = ['export', file, '-o', '-', '--format', 'md'];
      const all = await runGodbht(folder, args);
      expect(all.stdout).toMatch(own);
      const without = await runGodbht(folder, [...args, '--without-notes']);
      expect(without.exitCode).toBe(0);
      expect(without.stdout).not.toMatch(own);
    }
  });
});

describe('spec --json', () => {
  const keys = [
    ...['id', 'criterion', 'element', 'kind', 'type', 'text', 'documentation', 'weight', 'basis'],
  ];

  it('has every requirement of a file, with the keys of the contract and no others', async () => {
    const folder = await folderWith('spec');
    const { exitCode, stdout } = await runGodbht(folder, ['spec', 'liten.spec.yaml', '--json']);
    expect(exitCode).toBe(0);
    const data = JSON.parse(stdout);
    expect(Object.keys(data)).toEqual(['title', 'requirements']);
    for (const requirement of data.requirements) expect(Object.keys(requirement)).toEqual(keys);
    expect(data).toMatchObject({
      title: 'Bedriftshelsetjeneste for Fjordverft',
      requirements: [
        {
          id: 'KV-1',
          criterion: null,
          element: null,
          kind: 'absolute',
          type: 'kvalifikasjonskrav',
          text: 'Leverandøren skal være godkjent av Arbeidstilsynet.',
          documentation: 'Kopi av vedtaket',
          weight: null,
          basis: [{ reference: 'fao', provision: '§ 2-1', status: 'verified' }],
        },
        {
          id: 'K-8.1',
          criterion: '8.1',
          element: 'kartlegging-og-risikovurdering',
          kind: 'absolute',
          type: 'krav',
          documentation: null,
          weight: null,
        },
        { id: 'K-8.2', kind: 'evaluated', type: 'krav', weight: null },
        { id: 'T-1', kind: 'evaluated', type: 'tildelingskriterium', weight: 40, basis: [] },
        { id: 'T-2', kind: 'evaluated', type: 'tildelingskriterium', weight: 60, basis: [] },
        { id: 'K-13.1', criterion: '13.1', kind: 'absolute', type: 'opsjon' },
      ],
    });
  });

  it.each(['nb', 'en'])('has what the instrument proposes, in %s', async (language) => {
    const folder = await folderWith();
    const env = { GODBHT_LANG: language };
    await runGodbht(folder, ['spec', '--init', '-o', 'ny.spec.yaml'], { env });
    const { stdout } = await runGodbht(folder, ['spec', 'ny.spec.yaml', '--json'], { env });
    const { requirements } = JSON.parse(stdout);
    expect(new Set(requirements.map(({ id }: { id: string }) => id)).size).toBe(
      requirements.length,
    );
    let weights = 0;
    for (const requirement of requirements) {
      const { criterion, element, kind, type, text, weight, basis } = requirement;
      expect(Object.keys(requirement)).toEqual(keys);
      expect(text).toMatch(
        language === 'nb' ? /leverandør|pris|tilbud/i : /supplier|price|tender/i,
      );
      expect(['absolute', 'evaluated']).toContain(kind);
      expect(criterion === null).toBe(element === null);
      expect(weight === null).toBe(type !== 'tildelingskriterium');
      expect(Array.isArray(basis)).toBe(true);
      weights += weight ?? 0;
    }
    expect(weights).toBe(100);
  });
});

describe('stdout on a full disk', () => {
  it.skipIf(process.platform !== 'linux')('is told in one line, with exit code 4', async () => {
    const folder = await folderWith('scorings');
    const full = await open('/dev/full', 'w');
    const child = spawn(process.execPath, [program, 'profile', 'a.scoring.yaml', '--json'], {
      cwd: folder,
      stdio: ['ignore', full.fd, 'pipe'],
    });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const [exitCode] = await once(child, 'close');
    await full.close();
    expect(exitCode).toBe(4);
    expect(JSON.parse(stderr).error).toMatchObject({ code: 'cannot-write', file: '-' });
  });
});
