// Makes the example evaluation in examples/ from the seven scorings and the minutes of the two
// meetings, and the example tender from its specification, the suppliers' answers and the points, with
// the built program. `--check` compares with what is there instead of writing.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { fillForm } from './fill-form.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = join(root, 'examples');
const program = join(root, 'bin', 'godbht.js');

// 27 November 2026, the day after the second meeting: the files must not depend on when they are made.
const day = '1795737600';

const lastYear = 'fjordhelse-2025.team.yaml';
const thisYear = 'fjordhelse-2026.team.yaml';

/** Whoever is late is merged into a file that the team has begun on. */
const late = 'hovedverneombud';

const specification = 'fjordverft.spec.yaml';
const points = 'tilbud.points.yaml';
const form = 'kravspesifikasjon.xlsx';
const suppliers = ['kyst-og-fjell-bht', 'nordlys-bedriftshelse'];

/** Every file that is made, relative to examples/. */
const made = [
  '.godbht/team.schema.json',
  '2026/.godbht/scoring.schema.json',
  'dagsorden-2026.txt',
  lastYear,
  thisYear,
  'tabell-3.txt',
  'oppfolging-2025.txt',
  'rapport.md',
  'rapport.pdf',
  'report.md',
  'amu.pdf',
  'tiltak.ics',
  'sammenligning.md',
  ...[
    ...['specification', 'points'].map((kind) => `.godbht/${kind}.schema.json`),
    ...['md', 'pdf', 'docx', 'xlsx'].map((ending) => `kravspesifikasjon.${ending}`),
    'requirements.md',
    ...suppliers.map((supplier) => `svar/${supplier}.xlsx`),
    ...['md', 'pdf', 'xlsx', 'json'].map((ending) => `evaluering.${ending}`),
  ].map((name) => `anskaffelse/${name}`),
];

const execute = promisify(execFile);

/** Runs godbht in a folder; what it writes to stdout is the result. */
const godbht = async (folder, ...args) => {
  const { GODBHT_LANG: _language, NODE_EXTRA_CA_CERTS: _slow, ...env } = process.env;
  const { stdout } = await execute(process.execPath, [program, ...args], {
    cwd: folder,
    env: { ...env, SOURCE_DATE_EPOCH: day, NO_COLOR: '1' },
  });
  return stdout;
};

/** The command lines of a meeting; an indented line goes on with the one above. */
const readMinutes = async (name) => {
  const text = await readFile(join(examples, name), 'utf8');
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .join('\n')
    .split(/\n(?!\s)/)
    .map((line) => Array.from(line.matchAll(/"([^"]*)"|\S+/g), ([all, quoted]) => quoted ?? all));
};

const hold = async (folder, minutes, team) => {
  for (const [command, ...rest] of await readMinutes(minutes)) {
    const args = rest.includes('TEAM')
      ? rest.map((one) => (one === 'TEAM' ? team : one))
      : [team, ...rest];
    await godbht(folder, command, ...args);
  }
};

const keep = async (folder, name, ...args) =>
  writeFile(join(folder, name), await godbht(folder, ...args));

const makeLastYear = async (folder) => {
  await hold(folder, 'gjennomgang-2025.txt', lastYear);
  await keep(folder, 'oppfolging-2025.txt', 'actions', lastYear, 'report');
};

const makeThisYear = async (folder) => {
  await cp(join(examples, '2026'), join(folder, '2026'), { recursive: true });
  await cp(
    join(root, 'schemas', 'scoring.schema.json'),
    join(folder, '2026', '.godbht', 'scoring.schema.json'),
  );
  await godbht(folder, 'set', thisYear, '--from', lastYear);
  const inTime = (await readdir(join(folder, '2026'))).filter(
    (name) => name.endsWith('.scoring.yaml') && !name.startsWith(late),
  );
  await godbht(folder, 'merge', ...inTime.map((name) => `2026/${name}`), '--into', thisYear);
  await keep(folder, 'dagsorden-2026.txt', 'agenda', thisYear, '--minutes', '90');
  await hold(folder, 'gjennomgang-2026.txt', thisYear);
  await keep(folder, 'tabell-3.txt', 'profile', thisYear);
  await godbht(folder, 'export', thisYear, '-o', 'rapport.md', '--final');
  await godbht(folder, 'export', thisYear, '-o', 'rapport.pdf', '--final');
  await godbht(folder, 'export', thisYear, '-o', 'report.md', '--final', '--lang', 'en');
  await godbht(folder, 'export', thisYear, '--for', 'amu', '-o', 'amu.pdf');
  await godbht(folder, 'actions', thisYear, 'calendar', '-o', 'tiltak.ics');
  await godbht(folder, 'compare', lastYear, thisYear, '-o', 'sammenligning.md');
};

const makeTender = async (parent) => {
  const inputs = join(examples, 'anskaffelse');
  const folder = join(parent, 'anskaffelse');
  await mkdir(join(folder, 'svar'), { recursive: true });
  for (const name of [specification, points]) await cp(join(inputs, name), join(folder, name));
  for (const kind of ['specification', 'points']) {
    const schema = `${kind}.schema.json`;
    await cp(join(root, 'schemas', schema), join(folder, '.godbht', schema));
  }
  for (const ending of ['md', 'pdf', 'docx', 'xlsx']) {
    await godbht(folder, 'spec', specification, '-o', `kravspesifikasjon.${ending}`);
  }
  await godbht(folder, 'spec', specification, '-o', 'requirements.md', '--lang', 'en');
  for (const supplier of suppliers) {
    const filled = parse(await readFile(join(inputs, 'svar', `${supplier}.yaml`), 'utf8'));
    const answers = await fillForm(await readFile(join(folder, form)), filled);
    await writeFile(join(folder, 'svar', `${supplier}.xlsx`), answers);
  }
  const answers = suppliers.map((supplier) => `svar/${supplier}.xlsx`);
  await godbht(
    ...[folder, 'spec', 'answers', specification, ...answers, '--points', points],
    ...['-o', 'evaluering'],
  );
};

const differing = async (folder) => {
  const found = [];
  for (const name of made) {
    const [old, fresh] = await Promise.all([
      readFile(join(examples, name)).catch(() => null),
      readFile(join(folder, name)),
    ]);
    if (old === null || !old.equals(fresh)) found.push(name);
  }
  return found;
};

const folder = await mkdtemp(join(tmpdir(), 'godbht-examples-'));
try {
  const years = makeLastYear(folder).then(() => makeThisYear(folder));
  await Promise.all([years, makeTender(folder)]);
  const changed = await differing(folder);
  if (!process.argv.includes('--check')) {
    for (const name of changed) {
      await mkdir(dirname(join(examples, name)), { recursive: true });
      await cp(join(folder, name), join(examples, name));
      console.log(`examples/${name}`);
    }
  } else if (changed.length > 0) {
    console.error(`Not what the program makes now: ${changed.join(', ')}`);
    console.error('Run node scripts/examples.mjs and look at what changed.');
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
