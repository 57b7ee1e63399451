import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { saveText } from '../../../src/files/disk/save.ts';
import { testFolder } from '../samples.ts';

const whole = (letter: string): string => `${letter.repeat(200_000)}\n`;

it('a process killed while it saves leaves the old content or the new, and the next save tidies up', async () => {
  const folder = await testFolder({ a: whole('a') });
  const file = join(folder, 'a');
  await mkdir(join(folder, 'program'));
  const program = join(folder, 'program', 'save.mjs');
  await build({
    stdin: {
      contents: `
        import { saveText } from './src/files/disk/save.ts';
        process.stdout.write('i gang');
        for (let n = 0; ; n += 1) {
          const letter = String.fromCharCode(97 + (n % 26));
          await saveText(process.argv[2], letter.repeat(200_000) + '\\n', { overwrite: true });
        }`,
      resolveDir: process.cwd(),
    },
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  for (let kill = 0; kill < 8; kill += 1) {
    const child = spawn(process.execPath, [program, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await wait(3 + 4 * kill);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const text = await readFile(file, 'utf8');
    expect(text).toBe(whole(text.charAt(0)));
  }
  await saveText(file, whole('z'), { overwrite: true });
  expect(await readdir(folder)).toEqual(['a', 'program']);
});
