import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/commands/context.ts';
import { withProgress } from '../../src/commands/progress.ts';
import { mergeText } from '../../src/text/merge.ts';

/** What is written while nine steps are taken, each after as many milliseconds, before the work fails. */
const written = async (step: number, terminal: { isTTY: boolean; isDumb?: boolean }) => {
  let output = '';
  let now = 0;
  const write = (text: string) => {
    output += text;
    return true;
  };
  const stderr = { isTTY: terminal.isTTY, write } as unknown as Context['stderr'];
  const context = { stderr, isDumb: terminal.isDumb ?? false };
  const line = (read: number) => mergeText.nb.reading(read, 10_000);
  const work = withProgress(context, { line, clock: () => now }, async (tell) => {
    for (let done = 1000; done < 10_000; done += 1000) {
      now += step;
      tell(done);
    }
    throw new Error('ended');
  });
  await expect(work).rejects.toThrow('ended');
  return output;
};

describe('how far a long work has come', () => {
  it('is told after a second, on one line that is gone in the end, however the work ends', async () => {
    const output = await written(400, { isTTY: true });
    expect(output.startsWith('\rLeser 3 000 av 10 000 filer …\u001B[K\rLeser 4 000')).toBe(true);
    expect(output.endsWith('\r\u001B[K')).toBe(true);
    expect(output).not.toContain('\n');
  });

  it('is told ten times a second at the most', async () => {
    expect((await written(150, { isTTY: true })).match(/Leser/g)).toHaveLength(3);
    expect((await written(120, { isTTY: true })).match(/Leser/g)).toHaveLength(1);
  });

  it.each([
    ['what is soon done', 50, { isTTY: true }],
    ['a file', 400, { isTTY: false }],
    ['a dumb terminal', 400, { isTTY: true, isDumb: true }],
  ])('is not told where there is %s', async (_name, step, terminal) => {
    expect(await written(step, terminal)).toBe('');
  });
});
