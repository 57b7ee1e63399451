// Whole commands against a bare start of Node, turn by turn.
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { env, median, node, program } from './measure.mjs';

const measured = [
  { name: '--version', args: ['--version'], budget: 1.4 },
  { name: '--help', args: ['--help'], budget: 1.8 },
  { name: 'profile TEAM', args: ['profile', 'team.yaml'], budget: 8 },
  {
    name: 'export to PDF',
    args: ['export', 'team.yaml', '-o', 'report.pdf', '--force'],
    budget: 25,
  },
];

/** Ratios to `node -e 0`, medians of as many rounds. */
export const measureStarts = async (folder, rounds) => {
  const all = [
    ...measured.map(
      ({ args }) =>
        () =>
          command(args, folder),
    ),
    () => firstScreen(folder),
  ];
  const times = all.map(() => []);
  const bare = [];
  // The first round warms the disk.
  for (let round = 0; round <= rounds; round += 1) {
    const { milliseconds } = await node(['-e', '0'], folder);
    if (round > 0) bare.push(milliseconds);
    for (const [index, time] of all.entries()) {
      const taken = await time();
      if (round > 0) times[index].push(taken);
    }
  }
  const unit = median(bare);
  const rows = [...measured, { name: 'score, first screen', budget: 10 }];
  return rows.map(({ name, budget }, index) => ({
    name,
    value: median(times[index]) / unit,
    unit: '×',
    budget,
  }));
};

const command = async (args, folder) => (await node([program, ...args], folder)).milliseconds;

const firstScreen = (folder) =>
  new Promise((resolve) => {
    const before = process.hrtime.bigint();
    const child = spawn(process.execPath, [program, 'score', join(folder, 'score.scoring.yaml')], {
      cols: 80,
      rows: 24,
      cwd: folder,
      env,
    });
    let seen = '';
    let milliseconds = 0;
    child.onData((data) => {
      seen += data;
      if (milliseconds > 0 || !seen.includes('av 30')) return;
      milliseconds = Number(process.hrtime.bigint() - before) / 1e6;
      child.write('q');
    });
    child.onExit(() => resolve(milliseconds));
  });
