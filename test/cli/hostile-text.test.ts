import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

const hostile =
  '\u001b[31mrødt\u001b]0;tittel\u0007 \u009b2J\u202Esnudd <script>alert(1)</script> ![x](http://x.no) | # h\n- a: *b\n---';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const live = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

test('what a user wrote is never live, whatever shows it', async () => {
  const folder = await temporaryFolder();
  const godbht = (...args: string[]) => runGodbht(folder, args);
  const subject = ['--subject-bht', hostile, '--subject-virksomhet', hostile];
  for (const name of ['a', 'b']) {
    const file = `${name}.scoring.yaml`;
    await godbht('set', file, ...subject, '--name', hostile, '--role', hostile);
    const rated = ['--bht', name === 'a' ? '1' : '4', '--not-applicable', `virksomhet=${hostile}`];
    const texts = ['--note', hostile, '--improve', hostile, '--evidence', hostile];
    const marked = ['--criterion', '3.1=unmet', ...texts];
    expect((await godbht('set', file, '3', ...rated, ...marked)).exitCode).toBe(0);
  }
  const team = 'x.team.yaml';
  const told = [
    await godbht('merge', 'a.scoring.yaml', 'b.scoring.yaml', '-o', team, '--identity', 'named'),
    await godbht('set', team, '3', '--bht', '2', '--reason', hostile, '--dissent', hostile),
    await godbht('actions', team, 'draft'),
    await godbht('actions', team, 'draft', '--accept', 'alle'),
    await godbht('actions', team, 'edit', 'T1', '--owner', hostile, '--remark', hostile),
    await godbht('actions', team),
    await godbht('actions', team, 'report'),
    await godbht('profile', 'a.scoring.yaml'),
    await godbht('profile', team),
    await godbht('agenda', team),
    await godbht('validate', team, 'a.scoring.yaml'),
    await godbht('export', team, '-o', '-', '--format', 'md'),
    await godbht('export', team, '-o', 'x.pdf'),
    await godbht('compare', 'a.scoring.yaml', 'b.scoring.yaml', team),
    await godbht('compare', 'a.scoring.yaml', team, '-o', '-', '--format', 'md'),
    await godbht('compare', 'a.scoring.yaml', team, '-o', 'y.docx'),
    await godbht('elements', hostile),
    await godbht(hostile),
  ];
  await writeFile(join(folder, 'liste.txt'), hostile);
  told.push(await godbht('sample', 'liste.txt', '--seed', hostile));
  told.push(await godbht('sample', 'liste.txt', '--seed', hostile, '--json'));
  for (const { stdout, stderr } of told) {
    expect(stdout).not.toMatch(live);
    expect(stderr).not.toMatch(live);
  }
  expect(told.slice(0, 10).map(({ exitCode }) => exitCode)).toEqual(Array(10).fill(0));
  expect(told[11]?.stdout).not.toMatch(/(?<!\\)<script|(?<!\\)!\[x\]|^---$/m);

  // A calendar's lines end in CRLF.
  await godbht('actions', team, 'edit', 'T1', '--due', '2027-03-01');
  const calendar = (await godbht('actions', team, 'calendar')).stdout.replaceAll('\r\n', '\n');
  expect(calendar).toContain('BEGIN:VEVENT');
  expect(calendar).not.toMatch(live);

  // Nothing of it is lost on the way, either.
  const shown = await godbht('actions', team, 'list', '--json');
  expect(JSON.parse(shown.stdout).actions[0].owner).toBe(hostile);
  expect(await readFile(join(folder, team), 'utf8')).not.toMatch(live);
});

test('two people who record at once lose nothing', async () => {
  const folder = await temporaryFolder();
  const subject = ['--subject-bht', 'Fjordhelse BHT', '--subject-virksomhet', 'Fjordverft AS'];
  await runGodbht(folder, ['set', 'a.scoring.yaml', ...subject]);
  const suggestions = Array.from({ length: 8 }, (_, index) => `Forslag ${index}`);
  const ran = await Promise.all(
    suggestions.map((text) => runGodbht(folder, ['set', 'a.scoring.yaml', '3', '--improve', text])),
  );
  expect(ran.map(({ exitCode }) => exitCode)).toEqual(suggestions.map(() => 0));
  const text = await readFile(join(folder, 'a.scoring.yaml'), 'utf8');
  for (const suggestion of suggestions) expect(text).toContain(`- ${suggestion}`);
});
