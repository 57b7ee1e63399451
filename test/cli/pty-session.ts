import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';

const program = fileURLToPath(new URL('../../bin/godbht.js', import.meta.url));

export type PtySession = {
  /** Waits until the screen shows something, and hands the screen back. */
  readonly see: (what: string | RegExp) => Promise<string>;
  /** Waits until something is written after the last key, and hands back all of that: for questions, which have no screen of their own. */
  readonly read: (what: string | RegExp) => Promise<string>;
  readonly press: (keys: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  readonly kill: (signal: string) => void;
  readonly exit: Promise<{ readonly exitCode: number; readonly signal: number | undefined }>;
  /** All that was written after the program's own screen was left, or ever where it had none. */
  readonly after: () => string;
  readonly raw: () => string;
};

export const keys = {
  enter: '\r',
  escape: '\u001B',
  down: '\u001B[B',
  backspace: '\u007F',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  ctrlZ: '\u001A',
};

const beginDrawing = '\u001B[?2026h';
const leaveScreen = '\u001B[?1049l';
const cursorPlaced = '\u001B[?25';

/** Runs the built program in a pseudo-terminal, as a person at the keys would. */
export const startPty = (
  folder: string,
  args: readonly string[],
  {
    columns = 80,
    rows = 24,
    term = 'xterm-256color',
    env = {},
  }: {
    readonly columns?: number;
    readonly rows?: number;
    readonly term?: string;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): PtySession => {
  const child = spawn(process.execPath, [program, ...args], {
    name: term,
    cols: columns,
    rows,
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      PAGER: 'cat',
      TZ: 'UTC',
      SOURCE_DATE_EPOCH: '1795255200',
      ...env,
    },
  });
  let raw = '';
  let pressedAt = 0;
  let onOutput = (): void => undefined;
  child.onData((data) => {
    raw += data;
    onOutput();
  });
  const exit = new Promise<{ exitCode: number; signal: number | undefined }>((resolve) => {
    child.onExit(({ exitCode, signal }) => {
      // The end may be told before the last of the output.
      setTimeout(() => resolve({ exitCode, signal }), 50);
      onOutput();
    });
  });
  // Every screen is drawn from the top, so the last one starts where the last drawing begins; the cursor is
  // shown or hidden when all of it is there.
  const drawn = (): string =>
    (raw.split(leaveScreen).at(-1) ?? '').split(beginDrawing).at(-1) ?? '';
  const screen = (): string => stripVTControlCharacters(drawn());
  const shows = (what: string | RegExp): boolean =>
    drawn().includes(cursorPlaced) &&
    (typeof what === 'string' ? screen().includes(what) : what.test(screen()));

  const written = (): string => stripVTControlCharacters(raw.slice(pressedAt));
  const waitFor = (what: string | RegExp, isThere: () => boolean, text: () => string) =>
    new Promise<string>((resolve, reject) => {
      const giveUp = setTimeout(
        () =>
          reject(
            new Error(
              `never saw ${String(what)} but\n${text()}\n${JSON.stringify(raw.slice(-300))}`,
            ),
          ),
        20_000,
      );
      onOutput = () => {
        if (!isThere()) return;
        clearTimeout(giveUp);
        onOutput = () => undefined;
        resolve(text());
      };
      onOutput();
    });

  return {
    see: (what) => waitFor(what, () => shows(what), screen),
    read: (what) =>
      waitFor(
        what,
        () => (typeof what === 'string' ? written().includes(what) : what.test(written())),
        written,
      ),
    press: (pressed) => {
      pressedAt = raw.length;
      child.write(pressed);
    },
    resize: (wide, high) => child.resize(wide, high),
    kill: (signal) => child.kill(signal),
    exit,
    after: () => stripVTControlCharacters(raw.split(leaveScreen).at(-1) ?? ''),
    raw: () => raw,
  };
};
