// How everything here is measured: whole processes, with nothing in the environment that isn't theirs.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const program = join(root, 'bin/godbht.js');

// A certificate store that the environment adds is read at every start and belongs to no program.
const { NODE_EXTRA_CA_CERTS: _store, ...environment } = process.env;
export const env = environment;

/** Runs a command to its end: how long it took, and the most memory it held, where the system tells. */
export const run = (command, args, cwd, expected = 0) =>
  new Promise((resolve, reject) => {
    const before = process.hrtime.bigint();
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let peak = 0;
    const look = setInterval(() => {
      peak = Math.max(peak, heldBy(child.pid));
    }, 20);
    let told = '';
    child.stderr.on('data', (data) => {
      told += data;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(look);
      const milliseconds = Number(process.hrtime.bigint() - before) / 1e6;
      if (code === expected) resolve({ milliseconds, megabytes: peak });
      else reject(new Error(`${command} ${args.join(' ')}: exit ${code}\n${told}`));
    });
  });

export const node = (args, cwd, expected) => run(process.execPath, args, cwd, expected);

const heldBy = (pid) => {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
};

export const median = (values) => at(values, 0.5);

/** The value below which a share of them lies. */
export const at = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
