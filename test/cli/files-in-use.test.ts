import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const program = fileURLToPath(new URL('../../bin/godbht.js', import.meta.url));
const onPosix = it.skipIf(process.platform === 'win32');

const folderWith = async (...names: readonly string[]): Promise<string> => {
  const folder = await temporaryFolder();
  for (const name of names) await cp(join(fixtures, name), folder, { recursive: true });
  return folder;
};

const toTeam = ['merge', 'a.scoring.yaml', 'b.scoring.yaml', '-o', 'ny.team.yaml'];

describe('An evaluation that something takes the place of', () => {
  it('is waited for as long as somebody works with it, and said within a second', async () => {
    const folder = await folderWith('scorings');
    await runGodbht(folder, toTeam);
    const before = await readFile(join(folder, 'ny.team.yaml'));
    const lock = { pid: process.pid, host: hostname(), start: new Date().toISOString(), mark: 'x' };
    await writeFile(join(folder, 'ny.team.yaml.lock'), JSON.stringify(lock));
    for (const args of [
      [...toTeam, '--force'],
      ['export', 'a.scoring.yaml', '-o', 'ny.team.yaml', '--format', 'md', '--force'],
      ['set', 'ny.team.yaml', '3', '--note', 'nytt'],
    ]) {
      const { exitCode, stderr } = await runGodbht(folder, args);
      expect([args[0], exitCode]).toEqual([args[0], 4]);
      expect(stderr).toContain('Venter på ny.team.yaml');
      expect(stderr).toContain(`prosess ${process.pid} på maskinen`);
      expect(stderr).toMatch(/, siden \d\d\.\d\d\.\d{4} kl\. \d\d\.\d\d\)/);
    }
    expect(await readFile(join(folder, 'ny.team.yaml'))).toEqual(before);
  }, 20_000);

  it.each([
    ['merge', [...toTeam.slice(0, -1), 'c.scoring.yaml', '--force'], 'c.scoring.yaml'],
    [
      'export',
      ['export', 'a.scoring.yaml', '-o', 'c.scoring.yaml', '--format', 'md', '--force'],
      'c.scoring.yaml',
    ],
  ])('is kept beside it (%s)', async (_name, args, output) => {
    const folder = await folderWith('scorings');
    await cp(join(folder, 'b.scoring.yaml'), join(folder, output));
    const before = await readFile(join(folder, output));
    const { exitCode, stderr } = await runGodbht(folder, args);
    expect(exitCode).toBe(0);
    expect(stderr).toContain(`${output}.bak`);
    expect(await readFile(join(folder, `${output}.bak`))).toEqual(before);
  });
});

describe('A folder to merge', () => {
  it('gives every scoring in it, and what it doesn’t give is named', async () => {
    const folder = await folderWith('scorings');
    await mkdir(join(folder, 'inn', 'natt'), { recursive: true });
    await cp(join(folder, 'a.scoring.yaml'), join(folder, 'inn', 'a.scoring (1).yaml'));
    await cp(join(folder, 'b.scoring.yaml'), join(folder, 'inn', 'b.yaml.txt'));
    await writeFile(join(folder, 'inn', 'referat.txt'), 'Enige.');
    const { exitCode, stderr } = await runGodbht(folder, ['merge', 'inn', '-o', 'ny.team.yaml']);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Mappen inn har 2 vurderingsfiler.');
    expect(stderr).toContain(`${join('inn', 'referat.txt')}.`);
    expect(stderr).toContain(join('inn', 'natt'));
  });

  it('tells of every file that can’t be used at once', async () => {
    const folder = await folderWith('scorings');
    await writeFile(join(folder, 'x.scoring.yaml'), 'format: annet\n');
    await writeFile(join(folder, 'y.scoring.yaml'), '[');
    const args = ['merge', '.', 'borte.yaml', '-o', 'ny.team.yaml'];
    const { exitCode, stderr } = await runGodbht(folder, args);
    expect(exitCode).toBe(3);
    for (const name of ['x.scoring.yaml', 'y.scoring.yaml', 'borte.yaml']) {
      expect(stderr).toContain(name);
    }
    const asData = await runGodbht(folder, [...args, '--json']);
    expect(JSON.parse(asData.stderr.split('\n').at(-2) ?? '').error.code).toBe('several-inputs');
  });
});

describe('What a terminal would obey', () => {
  const hostile = '\u001b]0;PWN\u0007\u009b31m\u202eabc';

  onPosix('is never live in what is said of a file', async () => {
    const folder = await folderWith('scorings');
    const copy = `${hostile}.scoring.yaml`;
    await cp(join(folder, 'a.scoring.yaml'), join(folder, copy));
    for (const args of [
      ['merge', 'a.scoring.yaml', copy, '-o', `${hostile}.team.yaml`],
      ['set', copy, '3', '--note', 'x'],
      ['export', copy, '-o', `${hostile}.md`],
      ['validate', copy],
    ]) {
      const { stdout, stderr } = await runGodbht(folder, args);
      expect((stdout + stderr).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }
  });

  onPosix('is escaped in data, on stdout and stderr', async () => {
    const folder = await folderWith('scorings');
    const text = `\u202eabc\u009b31m`;
    await runGodbht(folder, ['set', 'a.scoring.yaml', '3', '--not-applicable', `bht=${text}`]);
    const profile = await runGodbht(folder, ['profile', 'a.scoring.yaml', '--json']);
    const missing = await runGodbht(folder, ['profile', `${text}.yaml`, '--json']);
    expect(profile.stdout).toContain('\\u202eabc\\u009b31m');
    expect(missing.stderr).toContain('\\u202eabc\\u009b31m');
    expect(profile.stdout + missing.stderr).not.toMatch(/[\u007f-\u009f\u202a-\u202e]/);
    expect(JSON.parse(missing.stderr).error.file).toBe(`${text}.yaml`);
  });
});

describe.skipIf(process.platform !== 'linux')('Standard streams that fail', () => {
  const runInto = async (stream: 'stdout' | 'stderr', args: readonly string[], folder: string) => {
    const full = await open('/dev/full', 'w');
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      stdio: [
        'ignore',
        stream === 'stdout' ? full.fd : 'pipe',
        stream === 'stderr' ? full.fd : 'pipe',
      ],
    });
    let other = '';
    (stream === 'stdout' ? child.stderr : child.stdout)?.on('data', (bytes) => {
      other += bytes;
    });
    const [exitCode] = await once(child, 'close');
    await full.close();
    return { exitCode, other };
  };

  it.each<readonly ['stdout' | 'stderr', number, readonly string[]]>([
    ['stdout', 4, ['--version']],
    ['stdout', 4, ['profile', 'a.scoring.yaml']],
    ['stderr', 0, ['set', 'a.scoring.yaml', '3', '--note', 'lagret']],
    ['stderr', 3, ['profile', 'finnes-ikke.yaml']],
  ])('(%s) end in the documented code %i: %j', async (stream, expected, args) => {
    const folder = await folderWith('scorings');
    const { exitCode, other } = await runInto(stream, args, folder);
    expect(exitCode).toBe(expected);
    expect(other).not.toContain('    at ');
    const saved = await readFile(join(folder, 'a.scoring.yaml'), 'utf8');
    expect(saved.includes('lagret')).toBe(args.includes('lagret'));
  });

  it('are written into where they are named as a file', async () => {
    const folder = await folderWith('scorings');
    const command = '"$0" "$1" export a.scoring.yaml -o /dev/stdout --format md | cat';
    const args = ['-c', command, process.execPath, program];
    const { stdout } = await promisify(execFile)('sh', args, { cwd: folder });
    expect(stdout.startsWith('# ')).toBe(true);
  });
});

describe('A date of the surroundings', () => {
  it.each(['99999999999999999999', '253402300800', '1e3'])(
    'that is none is not used: %s',
    async (epoch) => {
      const folder = await folderWith();
      const args = ['set', 'a.scoring.yaml', '--subject-bht', 'A', '--subject-virksomhet', 'B'];
      await runGodbht(folder, args, { env: { SOURCE_DATE_EPOCH: epoch } });
      expect(await readFile(join(folder, 'a.scoring.yaml'), 'utf8')).toMatch(
        /^date: 2\d{3}-\d\d-\d\d$/m,
      );
      expect(await readdir(folder)).toContain('a.scoring.yaml');
    },
  );
});
