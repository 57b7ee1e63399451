// The budgets for speed, measured in one run: `npm run bench [ROUNDS]`. Exit 1 when one is over.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureKeys } from './keys.mjs';
import { measureFaults, measureMerge } from './many.mjs';
import { root } from './measure.mjs';
import { measurePeers } from './peers.mjs';
import { measureStarts } from './starts.mjs';

const rounds = Number(process.argv[2] ?? 15);
const folder = await mkdtemp(join(tmpdir(), 'godbht-bench-'));
await cp(join(root, 'examples/fjordhelse-2026.team.yaml'), join(folder, 'team.yaml'));
await cp(join(root, 'test/bench/empty.scoring.yaml'), join(folder, 'score.scoring.yaml'));

let isOver = false;
const show = (rows) => {
  for (const { name, value, unit, budget } of rows) {
    const over = budget !== null && value > budget;
    isOver ||= over;
    const verdict = budget === null ? '' : `${over ? 'OVER' : 'within'} ${budget.toFixed(1)}`;
    console.log(`${name.padEnd(28)}${value.toFixed(2).padStart(10)} ${unit.padEnd(10)}${verdict}`);
  }
};

try {
  show(await measureStarts(folder, rounds));
  show(await measureKeys(folder, 4));
  show(await measureFaults(folder, 800));
  show(await measurePeers(folder, 3));
  show(await measureMerge(folder, rounds < 10 ? 1000 : 10_000));
} finally {
  await rm(folder, { recursive: true });
}
process.exitCode = isOver ? 1 : 0;
