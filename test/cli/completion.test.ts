import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

const run = promisify(execFile);

const isThere = (shell: string): Promise<boolean> =>
  run(shell, ['--version']).then(
    () => true,
    () => false,
  );

type Completed = { readonly line: string; readonly has: string[]; readonly lacks?: string[] };

/** What stands on the line, the last word half written, and what is offered for it. */
const lines: readonly Completed[] = [
  { line: 'ac', has: ['actions'], lacks: ['agenda'] },
  { line: '--lang en ac', has: ['actions'] },
  { line: '--lang ', has: ['nb', 'en'], lacks: ['score'] },
  { line: '--no-color --elements mappe pro', has: ['profile'] },
  { line: '--no-p', has: ['--no-pager'] },
  { line: 'actions ', has: ['et team.team.yaml'], lacks: ['list', '.godbht'] },
  { line: 'actions et.team.yaml dr', has: ['draft'] },
  { line: '--lang en actions et.team.yaml --owner Kari dr', has: ['draft'] },
  { line: 'actions et.team.yaml --status d', has: ['done'] },
  { line: 'export et.team.yaml --format ', has: ['markdown', 'pdf', 'docx', 'xlsx'] },
  { line: 'export et.team.yaml --fi', has: ['--final'] },
  { line: 'com', has: ['compare', 'completion'] },
  { line: 'compare et.team.yaml to.team.yaml --format p', has: ['pdf'] },
  { line: 'score --element kund', has: ['kunderelasjon'] },
  { line: 'set a.scoring.yaml kund', has: ['kunderelasjon'] },
  { line: 'set a.scoring.yaml 3 --clear ', has: ['bht', 'virksomhet'], lacks: ['score'] },
  { line: 'set a.scoring.yaml 3 --bht ', has: ['1', '2', '3', '4'] },
  { line: 'spec a', has: ['answers'] },
  { line: 'completion z', has: ['zsh'] },
];

let folder = '';
beforeEach(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder, '.godbht'));
  await writeFile(join(folder, 'et team.team.yaml'), '');
});

const scriptFor = async (shell: string): Promise<string> => {
  const { stdout } = await runGodbht(folder, ['completion', shell]);
  const file = join(folder, `script.${shell}`);
  await writeFile(file, stdout);
  return file;
};

const check = ({ has, lacks = [] }: Completed, offered: readonly string[]): void => {
  expect(offered).toEqual(expect.arrayContaining(has));
  for (const word of lacks) expect(offered).not.toContain(word);
};

describe('bash', async () => {
  const askBash = async (words: readonly string[]): Promise<readonly string[]> => {
    const ask = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _godbht; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const script = await scriptFor('bash');
    const { stdout } = await run('bash', ['-c', ask, script, 'godbht', ...words], { cwd: folder });
    return stdout.trimEnd().split('\n');
  };

  it.skipIf(!(await isThere('bash'))).each(lines)('godbht $line', async (completed) => {
    check(completed, await askBash(completed.line.split(' ')));
  });

  it.skipIf(!(await isThere('bash')))('takes an option and its value joined by =', async () => {
    expect(await askBash(['--lang', '=', 'en', 'ac'])).toContain('actions');
    expect(await askBash(['--lang', '='])).toEqual(['nb', 'en']);
    expect(await askBash(['--lang', '=', 'e'])).toEqual(['en']);
  });
});

describe('fish', async () => {
  it.skipIf(!(await isThere('fish'))).each(lines)('godbht $line', async (completed) => {
    const script = await scriptFor('fish');
    const ask = `source ${script}; complete -C 'godbht ${completed.line}'`;
    const { stdout } = await run('fish', ['--no-config', '-c', ask], { cwd: folder });
    const offered = stdout
      .split('\n')
      .map((line) => (line.split('\t')[0] ?? '').replaceAll('\\', ''));
    check(completed, offered);
  });
});

describe('zsh', async () => {
  it.skipIf(!(await isThere('zsh')))('reads the script', async () => {
    await expect(run('zsh', ['-n', await scriptFor('zsh')])).resolves.toMatchObject({ stderr: '' });
  });
});
