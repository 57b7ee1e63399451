import type { Terminal } from './ask.ts';
import type { Screen, TerminalEvent } from './screen.ts';

export type Play<S> = {
  /** What to show; null ends the play. */
  readonly show: (state: S) => Screen | null;
  readonly step: (state: S, event: TerminalEvent) => S;
  /** Awaited before the next screen is shown: what has to be on disk by then. */
  readonly keep?: (before: S, after: S) => Promise<void>;
};

/** Goes from screen to screen until there is none left, and hands back the last state. */
export const play = async <S>(
  terminal: Terminal,
  start: S,
  { show, step, keep }: Play<S>,
): Promise<S> => {
  let state = start;
  for (;;) {
    const screen = show(state);
    if (screen === null) return state;
    const next = step(state, await terminal.ask(screen));
    await keep?.(state, next);
    state = next;
  }
};
