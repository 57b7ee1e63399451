import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Shows a text a screen at a time, in the person's own pager.
 *
 * @param command as the shell takes it
 * @returns false where no such program could be started, and nothing has been shown
 */
export const showPaged = async (text: string, command: string): Promise<boolean> => {
  // Less ends by itself where all is seen, keeps colours, and leaves the text where it was read.
  const env = { LESS: 'FRX', ...process.env };
  const pager = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env });
  // Ctrl-C is the pager's own meanwhile. One that is left before the end reads no more.
  const leaveToPager = (): void => undefined;
  process.on('SIGINT', leaveToPager);
  pager.stdin.on('error', () => undefined);
  pager.stdin.end(text);
  try {
    const [exitCode] = await once(pager, 'close');
    return exitCode !== notFound;
  } catch {
    return false;
  } finally {
    process.off('SIGINT', leaveToPager);
  }
};

/** What a shell ends with where it has no such program. */
const notFound = 127;
