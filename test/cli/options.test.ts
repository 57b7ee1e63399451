import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { argumentValues } from '../../src/cli/argument-values.ts';
import { type CommandDeclaration, GodbhtCommand } from '../../src/cli/command.ts';
import { cliText } from '../../src/text/cli.ts';
import { reportText } from '../../src/text/report.ts';
import { writeDraftExample } from './draft-example.ts';
import { runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const invited = fileURLToPath(new URL('../fixtures/invitation/fjordhelse.yaml', import.meta.url));
const one = '2026/ergonom.scoring.yaml';
const other = '2026/hms-leder.scoring.yaml';
/** The first one's answers, changed since. */
const later = 'senere.scoring.yaml';
const team = 'fjordhelse-2026.team.yaml';
/** Sealed, and changed since. */
const changed = 'endret.team.yaml';
const compare = ['compare', 'fjordhelse-2025.team.yaml', team];
const spec = 'anskaffelse/fjordverft.spec.yaml';
const answers = ['spec', 'answers', spec, 'anskaffelse/svar'];

/** Only at the keys: what they do is told in score.test.ts and spec-points.test.ts. */
const atKeys = {
  score: [
    ...['--bht', '--virksomhet', '--perspective', '--name', '--role', '--element'],
    ...['--minutes', '--earlier', '--from'],
  ],
  'spec answers': ['--ask'],
};

type Case = readonly [before: readonly string[], option: readonly string[]];

const set = (...option: readonly string[]): Case => [['set', one, '1', '--note', 'n'], option];
const decide = ['set', team, '1', '--bht', '4', '--virksomhet', '3'];
const about = (file: string, ...option: readonly string[]): Case => [
  ['set', file, '--date', '2026-11-21'],
  option,
];
const mergeTwo = (...option: readonly string[]): Case => [
  ['merge', one, other, '-o', 'ny.team.yaml'],
  option,
];
const edit = (...option: readonly string[]): Case => [
  ['actions', team, 'edit', 'T4', '--text', 'Nytt'],
  option,
];
const listed = (...option: readonly string[]): Case => [['actions', team], option];
const drafted = (...option: readonly string[]): Case => [['actions', team, 'draft'], option];
const inTable: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
  set: {
    '--bht': set('--bht', '1'),
    '--virksomhet': set('--virksomhet', '1'),
    '--not-applicable': set('--not-applicable', 'bht=Fordi'),
    '--clear': set('--clear', 'bht'),
    '--note': [
      ['set', one, '1', '--bht', '1'],
      ['--note', 'Nytt'],
    ],
    '--improve': set('--improve', 'Nytt'),
    '--reword': set('--reword', '9=Nytt'),
    '--evidence': set('--evidence', 'Nytt'),
    '--change-evidence': set('--change-evidence', '9=Nytt'),
    '--evidence-date': [
      ['set', one, '1', '--evidence', 'Nytt'],
      ['--evidence-date', '1.3.2027'],
    ],
    '--criterion': set('--criterion', '1.1=delvis'),
    '--reason': [decide, ['--reason', 'Nytt']],
    '--dissent': [decide, ['--dissent', 'Nytt']],
    '--second-round': [decide, ['--second-round', 'bht=0,0,4,3']],
    '--subject-bht': about(one, '--subject-bht', 'Ny'),
    '--subject-virksomhet': about(team, '--subject-virksomhet', 'Ny'),
    '--perspective': about(one, '--perspective', 'utenforstående'),
    '--name': about(team, '--name', 'Nord'),
    '--role': about(one, '--role', 'Ny'),
    '--date': [
      ['set', one, '--role', 'Ny'],
      ['--date', '1.3.2027'],
    ],
    '--tolerance': about(team, '--tolerance', '3'),
    '--new-id': about(one, '--new-id'),
    '--priorities': about(team, '--priorities', '14,3'),
    '--led-by': about(team, '--led-by', 'Ekstern'),
    '--participant': about(team, '--participant', 'verneombud=utenforstående'),
    '--remove-participant': about(changed, '--remove-participant', 'verneombud'),
    '--from': [
      ['set', 'ny.team.yaml', '--subject-bht', 'Ny', '--subject-virksomhet', 'Ny'],
      ['--from', team],
    ],
  },
  invite: {
    '--output': [
      ['invite', '--init', '-o', 'en.yaml'],
      ['-o', 'annen.yaml'],
    ],
    '--form': [
      ['invite', 'roller.yaml', '-o', 'ny'],
      ['--form', 'html'],
    ],
    '--init': [['invite', '-o', 'annen.yaml'], ['--init']],
  },
  import: {
    '--output': [
      ['import', '2026', '--dry-run'],
      ['-o', 'ny'],
    ],
    '--mapping': [
      ['import', 'dagsorden-2026.txt', '-o', 'ny'],
      ['--mapping', 'ny.yaml'],
    ],
    '--newest': [['import', one, later, '-o', 'ny'], ['--newest']],
    '--dry-run': [['import', '2026', '-o', 'ny'], ['--dry-run']],
  },
  status: {
    '--list': [
      ['status', '2026'],
      ['--list', 'roller.yaml'],
    ],
  },
  merge: {
    '--output': [
      ['merge', one, '-o', '-'],
      ['-o', 'annen.team.yaml'],
    ],
    '--tolerance': mergeTwo('--tolerance', '2'),
    '--identity': mergeTwo('--identity', 'navn'),
    '--pool': [['merge', team, '-o', 'ny.team.yaml'], ['--pool']],
    '--into': [
      ['merge', one],
      ['--into', team],
    ],
    '--subject-bht': mergeTwo('--subject-bht', 'Ny'),
    '--subject-virksomhet': mergeTwo('--subject-virksomhet', 'Ny'),
    '--allow-different-subject': [
      ['merge', one, 'annen.scoring.yaml', '-o', 'ny.team.yaml'],
      ['--allow-different-subject'],
    ],
    '--force': [['merge', one, other, '-o', team], ['--force']],
  },
  agenda: {
    '--minutes': [
      ['agenda', 'sprik.team.yaml'],
      ['--minutes', '17'],
    ],
  },
  actions: {
    '--element': [
      ['actions', team],
      ['--element', '3'],
    ],
    '--criterion': [
      ['actions', team],
      ['--criterion', '3.1'],
    ],
    '--text': [
      ['actions', team, 'edit', 'T4', '--owner', 'Ny'],
      ['--text', 'Nytt'],
    ],
    '--owner': edit('--owner', 'Ny'),
    '--due': edit('--due', '1.3.2029'),
    '--priority': edit('--priority', 'lav'),
    '--effort': edit('--effort', 'høy'),
    '--effect': edit('--effect', 'lav'),
    '--status': edit('--status', 'forkastet'),
    '--followed-up': edit('--followed-up', '1.3.2029'),
    '--effective': edit('--effective', 'nei'),
    '--sufficient': edit('--sufficient', 'ja'),
    '--side-effects': edit('--side-effects', 'Ny'),
    '--remark': edit('--remark', 'Ny'),
    '--expertise': edit('--expertise', 'ledelse,hms'),
    '--where': listed('--where', 'status=utført'),
    '--open': [['actions', 'fjordhelse-2025.team.yaml'], ['--open']],
    '--overdue': listed('--overdue'),
    '--accept': drafted('--accept', 'alle'),
    '--decline': drafted('--decline', 'alle'),
    '--output': [
      ['actions', team, 'calendar'],
      ['-o', 'frister.ics'],
    ],
    '--force': [['actions', team, 'calendar', '-o', 'rapport.md'], ['--force']],
  },
  export: {
    '--output': [
      ['export', team, '-o', '-', '--format', 'markdown'],
      ['-o', 'ny.md'],
    ],
    '--format': [
      ['export', team, '-o', 'ny.md'],
      ['--format', 'xlsx'],
    ],
    '--for': [
      ['export', team, '-o', 'ny.md'],
      ['--for', 'arbeidsmiljøutvalget'],
    ],
    '--final': [['export', 'sprik.team.yaml', '-o', 'ny.md'], ['--final']],
    '--force': [['export', team, '-o', 'rapport.md'], ['--force']],
    '--without-notes': [['export', team, '-o', 'ny.md'], ['--without-notes']],
  },
  seal: {
    '--by': [
      ['seal', team],
      ['--by', 'Ny'],
    ],
    '--date': [
      ['seal', team, '--by', 'Ny'],
      ['--date', '1.3.2027'],
    ],
    '--remove': [['seal', changed], ['--remove']],
    '--force': [['seal', changed, '--by', 'Ny'], ['--force']],
  },
  compare: {
    '--output': [compare, ['-o', 'ny.md']],
    '--format': [
      [...compare, '-o', 'ny.md'],
      ['--format', 'xlsx'],
    ],
    '--force': [[...compare, '-o', 'rapport.md'], ['--force']],
  },
  sample: {
    '--n': [
      ['sample', 'dagsorden-2026.txt'],
      ['--n', '3'],
    ],
    '--seed': [
      ['sample', 'dagsorden-2026.txt'],
      ['--seed', 'ny'],
    ],
  },
  form: {
    '--output': [['form'], ['-o', 'ny.xlsx']],
    '--format': [
      ['form', '-o', 'ny'],
      ['--format', 'xlsx'],
    ],
    '--bht': [
      ['form', '--questions', '--virksomhet', 'B'],
      ['--bht', 'A'],
    ],
    '--virksomhet': [
      ['form', '--questions', '--bht', 'A'],
      ['--virksomhet', 'B'],
    ],
    '--perspective': [
      ['form', '--questions'],
      ['--perspective', 'utenforstående'],
    ],
    '--role': [
      ['form', '--questions'],
      ['--role', 'Lege'],
    ],
    '--questions': [['form'], ['--questions']],
    '--force': [['form', '--questions', '-o', 'rapport.md'], ['--force']],
  },
  spec: {
    '--output': [
      ['spec', spec],
      ['-o', 'ny.md'],
    ],
    '--format': [
      ['spec', spec, '-o', 'ny.md'],
      ['--format', 'xlsx'],
    ],
    '--init': [['spec', '-o', 'ny.spec.yaml'], ['--init']],
    '--from': [
      ['spec', '--init', '-o', 'ny.spec.yaml'],
      ['--from', team],
    ],
    '--below': [
      ['spec', '--init', '-o', 'ny.spec.yaml', '--from', team],
      ['--below', '2'],
    ],
    '--force': [['spec', spec, '-o', 'rapport.md'], ['--force']],
  },
  'spec answers': {
    '--output': [answers, ['-o', 'ny.md']],
    '--format': [
      [...answers, '-o', 'ny.md'],
      ['--format', 'json'],
    ],
    '--points': [
      [...answers, '-o', 'ny.md'],
      ['--points', 'anskaffelse/tilbud.points.yaml'],
    ],
    '--force': [[...answers, '-o', 'rapport.md'], ['--force']],
    '--partial': [[...answers, 'rapport.md', '-o', 'ny.md'], ['--partial']],
  },
};

const prepare = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'godbht-'));
  const filter = (file: string): boolean => !/\.(pdf|docx)$/.test(file);
  await cp(examples, folder, { recursive: true, filter });
  const ready = [
    ['set', 'annen.scoring.yaml', '--subject-bht', 'Annen', '--subject-virksomhet', 'Annen'],
    ['merge', '2026', '-o', 'sprik.team.yaml'],
    ['seal', changed, '--by', 'HMS-leder'],
    ['set', changed, '--participant', 'verneombud'],
    ['set', later, '1', '--note', 'Nytt'],
    ['set', later, '--date', '2026-12-24'],
  ];
  await writeDraftExample(join(folder, team));
  await cp(join(folder, team), join(folder, changed));
  await cp(join(folder, one), join(folder, later));
  await cp(invited, join(folder, 'roller.yaml'));
  for (const words of ready) expect((await runGodbht(folder, words)).stderr).not.toContain('feil');
  return folder;
};

const outcomeOf = async (source: string, words: readonly string[]): Promise<unknown> => {
  const folder = await temporaryFolder();
  await cp(source, folder, { recursive: true });
  const ran = await runGodbht(folder, words);
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    names.sort().map(async (name) => [name.slice(folder.length), await readFile(name, 'base64')]),
  );
  return { ...ran, files: Object.fromEntries(files) };
};

const declared = async (name: string): Promise<readonly string[]> => {
  const text = cliText.nb;
  const file = `../../src/commands/${name.replace(' ', '-')}.ts`;
  const { command } = (await import(file)) as { readonly command: CommandDeclaration };
  const built = new GodbhtCommand(name, text);
  command.declare(built, { ...text, read: argumentValues(text) });
  return built.options.map(({ long }) => long ?? '');
};

describe('every option of every command', async () => {
  const named = Object.keys(cliText.nb.commands);
  const all = await Promise.all(named.map(async (name) => [name, await declared(name)] as const));
  const options = all.flatMap(([name, flags]) => flags.map((flag) => [name, flag] as const));
  const walked = options.filter(
    ([name, flag]) =>
      !new Map<string, readonly string[]>(Object.entries(atKeys)).get(name)?.includes(flag),
  );
  let source = '';
  beforeAll(async () => {
    source = await prepare();
  });
  afterAll(() => rm(source, { recursive: true }));

  const ranBefore = new Map<string, Promise<unknown>>();
  const outcomeBefore = (words: readonly string[]): Promise<unknown> => {
    const key = words.join(' ');
    const known = ranBefore.get(key) ?? outcomeOf(source, words);
    ranBefore.set(key, known);
    return known;
  };

  it.each(walked)('%s %s changes something, or is refused', async (name, flag) => {
    const [before, option] = inTable[name]?.[flag] ?? [];
    if (before === undefined || option === undefined) throw new Error('walk this option too');
    const [without, given] = await Promise.all([
      outcomeBefore(before),
      outcomeOf(source, [...before, ...option]),
    ]);
    expect(given).not.toEqual(without);
  });

  it.each([
    ['list', '--text', 'x'],
    ['report', '--remark', 'x'],
    ['edit', 'T4', '--element', '3'],
    ['delete', 'T4', '--status', 'utført'],
    ['draft', '--owner', 'x'],
    ['add', '--where', 'element=3'],
    ['list', '--force'],
    ['calendar', '--text', 'x'],
  ])('of actions has its own verbs: %s %s is refused', async (...words) => {
    const ran = await runGodbht(source, ['actions', team, ...words]);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toContain(`«actions ${words[0]}» har ikke valget --`);
  });
});

describe('what a file settles can’t be said again with merge --into', () => {
  it.each([
    ['-o', 'annen.team.yaml'],
    ['--tolerance', '2'],
    ['--identity', 'navn'],
    ['--pool'],
    ['--force'],
  ])('%s', async (...option) => {
    const folder = await temporaryFolder();
    const ran = await runGodbht(folder, ['merge', 'a.yaml', '--into', 't.team.yaml', ...option]);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toContain('kan ikke brukes sammen med --into');
  });
});

it('names what a document shows as a document shows it', () => {
  for (const language of ['nb', 'en'] as const) {
    const { status, grade, outcome } = cliText[language].choices;
    const { measureStatus: statuses, grade: grades, outcome: outcomes } = reportText[language];
    expect({ status, grade, outcome }).toEqual({
      status: statuses,
      grade: grades,
      outcome: outcomes,
    });
  }
});
