import type { Key } from 'node:readline';
import { PassThrough } from 'node:stream';
import { createPrompt, useEffect } from '@inquirer/core';
import { type Board, fitBoard, pasteOn, pressOn, putUp, textOf } from './board.ts';
import type { Keypress } from './draft.ts';
import { interrupted, takeKeys } from './keyboard.ts';
import type { Layout, Signs, Surface } from './layout.ts';
import type { Screen, TerminalEvent } from './screen.ts';
import { makePaint } from './wrap.ts';

/** A terminal that shows one screen at a time and hands back what a person answers to it. */
export type Terminal = {
  /**
   * Shows a screen and waits for the answer. Keys pressed before it is shown are kept for it. Ctrl-C and
   * Ctrl-D leave a text that is being written, and end everything elsewhere.
   *
   * @throws GodbhtError `interrupted` on those, on a signal or at the end of the input; what was being
   *   written is handed back before
   */
  readonly ask: (screen: Screen) => Promise<TerminalEvent>;
  /** Gives the terminal back as it was found. */
  readonly close: () => Promise<void>;
};

export type TerminalOptions = {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly colour: boolean;
  readonly signs: Signs;
};

/** A terminal that is taken over with the first question: a screen of its own, so that nothing piles up. */
export const openTerminal = (options: TerminalOptions): Terminal => {
  let taken: Terminal | undefined;
  return {
    ask: (screen) => {
      taken ??= takeOver(options);
      return taken.ask(screen);
    },
    close: async () => taken?.close(),
  };
};

const takeOver = ({ input, output, colour, signs }: TerminalOptions): Terminal => {
  const paint = makePaint(colour);
  const stage = createStage(() => ({
    columns: output.columns || 80,
    rows: output.rows || 24,
    paint,
    signs,
  }));
  const restore = (): void => {
    output.write(leaveScreen);
  };
  const interrupt = (): void => stage.end(interrupted());

  output.write(enterScreen);
  const releaseKeys = takeKeys(input, output, {
    press: (_text, key) => stage.press(keypressOf(key)),
    paste: stage.paste,
    cancel: () => {
      if (!stage.cancel()) interrupt();
    },
    interrupt,
  });
  process.once('exit', restore);
  output.on('resize', stage.redraw);
  // The library lends the screen alone: its line reader would edit a line of its own behind it.
  const context = { input: new PassThrough(), output, clearPromptOnDone: true };
  const played = stagePrompt({ stage, output }, context).catch(stage.end);

  return {
    ask: stage.ask,
    close: async () => {
      interrupt();
      await played;
      releaseKeys();
      output.off('resize', stage.redraw);
      process.off('exit', restore);
      restore();
    },
  };
};

// The alternate screen leaves what was on the terminal untouched.
const enterScreen = '\u001B[?1049h\u001B[?25l';
const leaveScreen = '\u001B[?1049l';

/** What a person did before anybody asked. */
type Early = Keypress | { readonly pasted: string; readonly isLine: boolean };

/** The meeting point of whoever asks and whoever presses keys. */
export type Stage = ReturnType<typeof createStage>;

/** `surface` is asked anew at every drawing: a terminal may change its size. */
export const createStage = (surface: () => Surface) => {
  let board: Board | null = null;
  let waiting: {
    readonly resolve: (event: TerminalEvent) => void;
    readonly reject: (error: unknown) => void;
  } | null = null;
  let ended: { readonly why: unknown } | null = null;
  let show: (layout: Layout) => void = () => undefined;
  let finish: () => void = () => undefined;
  let isDue = false;
  const early: Early[] = [];

  // Keys that come in one go, such as a pasted line, are drawn once and not one by one.
  const redraw = (): void => {
    if (isDue) return;
    isDue = true;
    setImmediate(() => {
      isDue = false;
      if (ended === null && board !== null) show(fitBoard(board, surface()));
    });
  };
  const answer = (event: TerminalEvent): void => {
    waiting?.resolve(event);
    waiting = null;
  };
  const take = (given: Early): void => {
    if (board === null || waiting === null) {
      early.push(given);
      return;
    }
    if ('pasted' in given) {
      board = pasteOn(board, given.pasted);
      // What was not written down is not sent off either.
      if (given.isLine && board.screen.input !== undefined) answer(textOf(board));
      else redraw();
      return;
    }
    const outcome = pressOn(board, given, surface());
    if ('event' in outcome) {
      answer(outcome.event);
      return;
    }
    board = outcome.board;
    redraw();
  };
  /** Hands back a text that is being written; false where none is. */
  const leaveText = (): boolean => {
    if (board?.screen.input === undefined || waiting === null) return false;
    answer({ kind: 'left', text: board.draft.text });
    return true;
  };

  return {
    press: (key: Keypress): void => take(key),
    paste: (pasted: string, { isLine }: { readonly isLine: boolean } = { isLine: false }): void =>
      take({ pasted, isLine }),
    cancel: leaveText,
    ask: (screen: Screen): Promise<TerminalEvent> =>
      new Promise((resolve, reject) => {
        if (ended !== null) {
          reject(ended.why);
          return;
        }
        board = putUp(screen, board);
        waiting = { resolve, reject };
        redraw();
        // Those after an answer are kept for the next screen.
        for (const one of early.splice(0)) take(one);
      }),
    redraw,
    /** Nothing more will be answered; whoever still asks is told why. */
    end: (why: unknown): void => {
      ended ??= { why };
      if (!leaveText()) waiting?.reject(ended.why);
      waiting = null;
      finish();
    },
    /** Connects the stage with the prompt that draws it. */
    connect: (onShow: (layout: Layout) => void, onEnd: () => void): void => {
      show = onShow;
      finish = onEnd;
      redraw();
      if (ended !== null) onEnd();
    },
  };
};

/** One long prompt that draws whatever is on the stage: over what is there, so that nothing is blank in between. */
export const stagePrompt = createPrompt<undefined, { stage: Stage; output: NodeJS.WritableStream }>(
  ({ stage, output }, done) => {
    const draw = (layout: Layout): void => {
      output.write(drawing(layout));
    };
    useEffect(() => stage.connect(draw, () => done(undefined)), []);
    // In sight until the first drawing is there.
    return '…';
  },
);

// A terminal that can shows it all at once; one that can't draws over the old rows, top to bottom.
const drawing = (layout: Layout): string =>
  `${beginDrawing}\u001B[H${layout.rows.join(`${clearRow}\n`)}${clearRow}\u001B[J${placeCursor(layout)}${endDrawing}`;

const beginDrawing = '\u001B[?2026h';
const endDrawing = '\u001B[?2026l';
const clearRow = '\u001B[K';

const placeCursor = ({ cursor }: Layout): string =>
  cursor === null ? '\u001B[?25l' : `\u001B[${cursor.row + 1};${cursor.column + 1}H\u001B[?25h`;

const keypressOf = (event: Key): Keypress => ({
  name: event.name ?? '',
  text: event.sequence ?? '',
  ctrl: event.ctrl ?? false,
  meta: event.meta ?? false,
});

export type Play<S> = {
  /** What to show; null ends the play. */
  readonly show: (state: S) => Screen | null;
  readonly step: (state: S, event: TerminalEvent) => S;
  /** Awaited before the next screen is shown: what has to be on disk by then. Hands back how to go on. */
  readonly keep?: (before: S, after: S, event: TerminalEvent) => Promise<S>;
};

/** Goes from screen to screen until there is none left, and hands back the last state. */
export const play = async <S>(
  terminal: Terminal,
  start: S,
  { show, step, keep = async (_before, after) => after }: Play<S>,
): Promise<S> => {
  let state = start;
  for (;;) {
    const screen = show(state);
    if (screen === null) return state;
    const event = await terminal.ask(screen);
    state = await keep(state, step(state, event), event);
  }
};
