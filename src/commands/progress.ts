import type { Context } from './context.ts';

type Progress = {
  readonly line: (done: number) => string;
  /** Milliseconds. */
  readonly clock?: () => number;
};

/** Tells on a terminal how far work has come that takes more than a second, on a line that goes with it. */
export const withProgress = async <T>(
  { stderr, isDumb }: Pick<Context, 'stderr' | 'isDumb'>,
  { line, clock = () => performance.now() }: Progress,
  work: (tell: (done: number) => void) => Promise<T>,
): Promise<T> => {
  if (!stderr.isTTY || isDumb) return work(() => undefined);
  let next = clock() + 1000;
  let isShown = false;
  const tell = (done: number): void => {
    if (clock() < next) return;
    stderr.write(`\r${line(done)}\u001B[K`);
    isShown = true;
    next = clock() + 100;
  };
  try {
    return await work(tell);
  } finally {
    if (isShown) stderr.write('\r\u001B[K');
  }
};
