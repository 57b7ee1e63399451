// Times the whole program against a bare `node -e 0`, turn by turn in one run, and prints the
// ratios of the medians beside their budgets: `npm run bench [ROUNDS]`. Exit 1 when one is over.
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'bin/godbht.js');
const rounds = Number(process.argv[2] ?? 21);
const folder = await mkdtemp(join(tmpdir(), 'godbht-bench-'));
await cp(join(root, 'examples/fjordhelse-2026.team.yaml'), join(folder, 'team.yaml'));

const measured = [
  { name: 'node -e 0', args: ['-e', '0'], budget: 1 },
  { name: '--version', args: [program, '--version'], budget: 1.4 },
  { name: '--help', args: [program, '--help'], budget: 1.6 },
  { name: 'profile TEAM', args: [program, 'profile', 'team.yaml'], budget: 3 },
  {
    name: 'export to PDF',
    args: [program, 'export', 'team.yaml', '-o', 'report.pdf', '--force'],
    budget: 25,
  },
];

// A certificate store that the environment adds is read at every start and belongs to no program.
const { NODE_EXTRA_CA_CERTS: _store, ...env } = process.env;

const milliseconds = (args) => {
  const before = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env });
  const after = process.hrtime.bigint();
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return Number(after - before) / 1e6;
};

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const times = measured.map(() => []);
for (let round = 0; round <= rounds; round += 1) {
  for (const [index, { args }] of measured.entries()) {
    const time = milliseconds(args);
    // The first round warms the disk.
    if (round > 0) times[index].push(time);
  }
}
await rm(folder, { recursive: true });

const [bare, ...medians] = times.map(median);
console.log(`node -e 0        ${bare.toFixed(0)} ms, median of ${rounds}`);
const ratios = medians.map((value) => value / bare);
for (const [index, ratio] of ratios.entries()) {
  const { name, budget } = measured[index + 1];
  const verdict = ratio <= budget ? 'within' : 'OVER';
  console.log(`${name.padEnd(16)} ${ratio.toFixed(2)} × (${verdict} ${budget} ×)`);
}
process.exitCode = ratios.every((ratio, index) => ratio <= measured[index + 1].budget) ? 0 : 1;
