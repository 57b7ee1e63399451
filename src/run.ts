import type { GlobalOptions } from './cli/program.ts';
import type { Context } from './commands/context.ts';
import { type ExitCode, failures, GodbhtError, isGodbhtError } from './errors.ts';
import { isLanguage, type Language } from './model/language.ts';
import { version } from './version.ts';

/**
 * The program: a command line in, an exit code out. Everything that goes wrong anywhere ends here
 * and is told once.
 */
export const run = async (process: NodeJS.Process): Promise<ExitCode> => {
  const language = languageOf(process);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => endOutput(process, error, language));
  const [first] = process.argv.slice(2);
  if (first === '--version' || first === '-V') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  try {
    const [{ runCommandLine }, { cliText }] = await Promise.all([
      import('./cli/program.ts'),
      import('./text/cli.ts'),
    ]);
    return await runCommandLine(process.argv, {
      text: cliText[language],
      version,
      print: (shown) => process.stdout.write(shown),
      contextFor: (globals) => contextFor(process, language, globals),
    });
  } catch (error) {
    return report(error, process, language);
  }
};

const contextFor = (
  process: NodeJS.Process,
  language: Language,
  globals: GlobalOptions,
): Context => {
  const { stdout, env } = process;
  const { color, pager, elements, json = false } = globals;
  const isDumb = env.TERM === 'dumb';
  const loader = () => import('./files/load-instrument.ts');
  return {
    // Opening a stream takes time: few commands read, and not all have something to say.
    get stdin() {
      return process.stdin;
    },
    stdout,
    get stderr() {
      return errorOutput(process);
    },
    language,
    colour: stdout.isTTY === true && color && !env.NO_COLOR && !isDumb,
    width: Math.min(120, Math.max(60, stdout.columns ?? 80)),
    isDumb,
    pager: stdout.isTTY && pager && !isDumb ? pagerOf(process) : undefined,
    json,
    today: today(env.SOURCE_DATE_EPOCH),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    loadInstrument: async () => (await loader()).loadInstrument(elements, language),
    loadProcurement: async (instrument) =>
      (await loader()).loadProcurement(elements, instrument, language),
  };
};

const pagerOf = ({ env, stdout }: NodeJS.Process): Context['pager'] => {
  const command = env.GODBHT_PAGER ?? env.PAGER ?? 'less';
  return ['', 'cat'].includes(command.trim()) ? undefined : { command, rows: stdout.rows };
};

// The language must be known before the command line is parsed: its help is written in it.
const languageOf = ({ argv, env }: NodeJS.Process): Language => {
  const at = argv.lastIndexOf('--lang');
  const joined = argv.findLast((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const wanted = [at < 0 ? undefined : argv[at + 1], joined, env.GODBHT_LANG];
  return wanted.find(isLanguage) ?? 'nb';
};

const today = (epoch: string | undefined): string => {
  const given = new Date(/^\d+$/.test(epoch ?? '') ? Number(epoch) * 1000 : Number.NaN);
  const now = given.getFullYear() <= 9999 ? given : new Date();
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
};

const report = async (
  error: unknown,
  process: NodeJS.Process,
  language: Language,
): Promise<ExitCode> => {
  const [{ errorJson, errorLines }, { escapeLive }] = await Promise.all([
    import('./cli/error-report.ts'),
    import('./text/visible-text.ts'),
  ]);
  const flags = process.argv.slice(2);
  const verbose = flags.includes('--verbose');
  const text = flags.includes('--json')
    ? escapeLive(JSON.stringify(errorJson(error, language)))
    : errorLines(error, language, verbose).join('\n');
  errorOutput(process).write(`${text}\n`);
  return failures[isGodbhtError(error) ? error.code : 'unexpected'].exitCode;
};

/** Where nobody can be told anything any more, what was to be done is done all the same. */
const errorOutput = ({ stderr }: NodeJS.Process): NodeJS.WriteStream =>
  stderr.listenerCount('error') > 0 ? stderr : stderr.on('error', () => undefined);

// A reader that has seen enough, such as head, is no error; a terminal that is gone (EIO) is told by what
// waits for its keys.
const endOutput = (
  process: NodeJS.Process,
  error: NodeJS.ErrnoException,
  language: Language,
): void => {
  if (error.code === 'EIO') return;
  if (error.code === 'EPIPE') process.exit(0);
  void import('./files/disk/file-reason.ts').then(async ({ reasonOf }) => {
    const details = { file: '-', reason: reasonOf(error) };
    const failure = new GodbhtError('cannot-write', details, { cause: error });
    process.exit(await report(failure, process, language));
  });
};
