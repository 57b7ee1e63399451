import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { startPty } from './pty-session.ts';
import { runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

const program = fileURLToPath(new URL('../../bin/godbht.js', import.meta.url));

describe('help', () => {
  it.each([
    [[], ['--help']],
    [['merge'], ['merge', '--help']],
    [
      ['spec', 'answers'],
      ['spec', 'answers', '--help'],
    ],
  ])('of %j is what %j shows, and no more', async (named, asked) => {
    const folder = await temporaryFolder();
    const shown = await runGodbht(folder, ['help', ...named]);
    expect(shown).toEqual(await runGodbht(folder, asked));
    expect(shown).toMatchObject({ exitCode: 0, stderr: '' });
    expect(shown.stdout).toContain(`Bruk: ${['godbht', ...named].join(' ')} [valg]`);
  });
});

describe('a word that is spelt wrong', () => {
  it.each([
    [['porfile', 'a.yaml'], 'Kommandoen «porfile» finnes ikke. Mente du «profile»?'],
    [['helpp'], 'Kommandoen «helpp» finnes ikke. Mente du «help»?'],
    [
      ['export', 'a.yaml', '-o', 'b', '--fromat', 'pdf'],
      'Valget --fromat finnes ikke her. Mente du «--format»?',
    ],
    [['profile', 'a.yaml', '--jsn'], 'Valget --jsn finnes ikke her. Mente du «--json»?'],
    [['spec', 'check', 'a.yaml', '--forse'], 'Valget --forse finnes ikke her.\n'],
    [['profile', 'a.yaml', '--minutes', '9'], 'Valget --minutes finnes ikke her.\n'],
  ])('%j: %s', async (words, told) => {
    const { exitCode, stderr } = await runGodbht(await temporaryFolder(), words);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(told);
  });
});

describe('An option that only the command above has', () => {
  it.each([
    [['spec', 'answers', 'a.spec.yaml', 'a.xlsx', '--below', '3'], '--below', 'spec answers'],
    [['spec', 'check', 'a.spec.yaml', '-o', 'b.md'], '--output', 'spec check'],
  ])('is refused: %j', async (words, option, command) => {
    const { exitCode, stderr } = await runGodbht(await temporaryFolder(), [...words, '--json']);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stderr).error).toMatchObject({
      code: 'option-elsewhere',
      message: `«${command}» har ikke valget ${option}.`,
    });
  });
});

describe('A reader that has seen enough', () => {
  it('is no error', async () => {
    const child = spawn(process.execPath, [program, 'elements', '--json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const [exitCode] = await once(child, 'close');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });
});

describe('Colours', () => {
  it.each([
    ['xterm-256color', true],
    ['dumb', false],
  ])('in a terminal that is %s: %s', async (term, coloured) => {
    const folder = await temporaryFolder();
    await cp(fileURLToPath(new URL('../fixtures/scorings', import.meta.url)), folder, {
      recursive: true,
    });
    const session = startPty(folder, ['profile', 'a.scoring.yaml'], { term });
    expect((await session.exit).exitCode).toBe(0);
    expect(session.raw()).toContain('Profil');
    expect(session.raw().includes('\u001B[')).toBe(coloured);
  });
});

describe('What is longer than the screen', () => {
  const elements = async (
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    rows = 24,
  ): Promise<string> => {
    const session = startPty(await temporaryFolder(), ['elements', ...args], { env, rows });
    expect((await session.exit).exitCode).toBe(0);
    return session.raw();
  };
  const marking = "sed 's/^/side: /'";

  it('is shown through the pager that the environment names', async () => {
    expect(await elements([], { PAGER: marking })).toContain('side: ');
    expect(await elements([], { PAGER: 'cat', GODBHT_PAGER: marking })).toContain('side: ');
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>, number?]>([
    ['with --no-pager', ['--no-pager'], { PAGER: marking }],
    ['as data', ['--json'], { PAGER: marking }],
    ['where it fits', [], { PAGER: marking }, 900],
    ['where the pager is no program', [], { PAGER: 'no-such-pager 2>/dev/null' }],
  ])('is just written %s', async (_when, args, env, rows) => {
    const shown = await elements(args, env, rows);
    expect(shown).toContain('kunderelasjon'.slice(0, 5));
    expect(shown).not.toContain('side: ');
  });
});

describe('A terminal that cannot move its cursor', () => {
  it('is told of «set» and gets no escape codes', async () => {
    const session = startPty(await temporaryFolder(), ['score', 'ny.scoring.yaml'], {
      term: 'dumb',
    });
    expect((await session.exit).exitCode).toBe(2);
    expect(session.raw()).toContain('godbht set');
    expect(session.raw()).not.toContain('\u001B');
  });
});
