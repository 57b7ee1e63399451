// Shows one evaluation from merge to report, with the examples: `npm run demo`.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'bin', 'godbht.js');
const team = 'out/demo.team.yaml';
const agreed = 'examples/fjordhelse-2026.team.yaml';
const report = 'out/demo-rapport.pdf';

const show = (title, ...args) => {
  const shown = args.map((arg) => (/\s/.test(arg) ? `"${arg}"` : arg)).join(' ');
  console.log(`\n# ${title}\n$ godbht ${shown}\n`);
  const { status, error } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
};

mkdirSync(join(root, 'out'), { recursive: true });
show('Sju vurderinger blir til én teamfil', 'merge', 'examples/2026', '-o', team, '--force');
show('Hva er det mest å snakke om?', 'agenda', team, '--minutes', '90');
show('Tabell 3 før møtet: forslag og det som er åpent', 'profile', team);
show('Tabell 3 etter felles gjennomgang', 'profile', agreed);
show('Tiltakene teamet valgte', 'actions', agreed);
show('Rapporten som PDF', 'export', agreed, '-o', report, '--force');
console.log(`\nFerdig. Rapporten ligger her: ${resolve(root, report)}`);
