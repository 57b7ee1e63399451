import {
  type Command,
  CommanderError,
  Help,
  type HelpConfiguration,
  type OptionValues,
} from 'commander';
import type { Context } from '../commands/context.ts';
import { type ExitCode, GodbhtError } from '../errors.ts';
import { languages } from '../model/language.ts';
import type { CliText } from '../text/cli.ts';
import { argumentValues } from './argument-values.ts';
import { type CommandDeclaration, GodbhtCommand, inWords } from './command.ts';

export type GlobalOptions = {
  readonly color: boolean;
  readonly pager: boolean;
  readonly elements?: string;
  readonly json?: boolean;
};

type CommandName = keyof CliText['commands'];
type Load = () => Promise<{ readonly command: CommandDeclaration }>;

/** Every command as it is called; its own module is loaded when it is named. */
const commands: Readonly<Record<CommandName, Load>> = {
  score: () => import('../commands/score.ts'),
  set: () => import('../commands/set.ts'),
  invite: () => import('../commands/invite.ts'),
  import: () => import('../commands/import.ts'),
  status: () => import('../commands/status.ts'),
  merge: () => import('../commands/merge.ts'),
  profile: () => import('../commands/profile.ts'),
  agenda: () => import('../commands/agenda.ts'),
  actions: () => import('../commands/actions.ts'),
  export: () => import('../commands/export.ts'),
  seal: () => import('../commands/seal.ts'),
  compare: () => import('../commands/compare.ts'),
  spec: () => import('../commands/spec.ts'),
  'spec answers': () => import('../commands/spec-answers.ts'),
  'spec check': () => import('../commands/spec-check.ts'),
  form: () => import('../commands/form.ts'),
  elements: () => import('../commands/elements.ts'),
  sample: () => import('../commands/sample.ts'),
  validate: () => import('../commands/validate.ts'),
  completion: () => import('../commands/completion.ts'),
};

type Start = (command: GodbhtCommand, declaration: CommandDeclaration) => Promise<void>;

type Surroundings = {
  readonly text: CliText;
  readonly version: string;
  readonly print: (shown: string) => void;
  readonly contextFor: (globals: GlobalOptions) => Context;
};

/**
 * Runs what a command line asks for, or shows the help it asks for.
 *
 * @param argv Node's: the words of the person come third.
 * @throws GodbhtError `usage`, `option-elsewhere`, and whatever the command throws
 */
export const runCommandLine = async (
  argv: readonly string[],
  { text, version, print, contextFor }: Surroundings,
): Promise<ExitCode> => {
  let exitCode: ExitCode = 0;
  const start: Start = async (command, { run, without = [] }) => {
    refuse(command, without);
    const context = contextFor(command.optsWithGlobals());
    // Commander has read both as the command declared them.
    const [given, options] = [command.processedArgs as never, optionsOf(command) as never];
    exitCode = await run(context, given, options, program);
  };
  const program = declareProgram({ text, version, print }, start);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    // When it has shown its help, commander ends with an error.
    if (!(error instanceof CommanderError)) throw error;
    // Without a command it takes help to be an error; here it is an invitation.
    if (error.code === 'commander.help') print(`${text.start}\n`);
    else if (error.exitCode !== 0) throw error;
  }
  return exitCode;
};

const declareProgram = (
  { text, version, print }: Omit<Surroundings, 'contextFor'>,
  start: Start,
): GodbhtCommand => {
  const { options: o } = text;
  const program = new GodbhtCommand('godbht', text)
    .description(text.description)
    .version(version, '-V, --version', text.version)
    .helpOption('-h, --help', text.help)
    .helpCommand('help [command]', text.helpCommand)
    .choice('--lang <nb|en>', o.lang, languages)
    .option('--no-color', o.noColor)
    .option('--no-pager', o.noPager)
    .option('--elements <dir>', o.elements)
    .option('--json', o.json)
    .option('--verbose', o.verbose)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .configureHelp(helpIn(text))
    .addHelpText('after', exampleIn('godbht merge examples/2026 -o vår.team.yaml', text));
  addCommands(program, '', text, start);
  return program;
};

/** Adds the commands whose names begin with `above`, by name and description alone. */
const addCommands = (parent: GodbhtCommand, above: string, text: CliText, start: Start): void => {
  for (const called of Object.keys(commands) as CommandName[]) {
    const name = called.slice(above.length);
    if (!called.startsWith(above) || name.includes(' ')) continue;
    const command = parent.command(name).description(text.commands[called]);
    command.declareLater(async () => {
      const { command: declaration } = await commands[called]();
      declaration
        .declare(command, { ...text, read: argumentValues(text) })
        .addHelpText('after', exampleIn(declaration.example, text))
        .action(() => start(command, declaration));
      addCommands(command, `${called} `, text, start);
    });
  }
};

// What the command above has an option for too is read by it, wherever it stands.
const optionsOf = (command: Command): OptionValues =>
  command.parent === null ? {} : { ...command.opts(), ...optionsOf(command.parent) };

const refuse = (command: GodbhtCommand, options: readonly string[]): void => {
  const given = command.parent?.opts() ?? {};
  const option = options.find((name) => given[name] !== undefined);
  if (option === undefined) return;
  const called = `${command.parent?.name()} ${command.name()}`;
  throw new GodbhtError('option-elsewhere', { option: `--${option}`, command: called });
};

const helpIn = (text: CliText): HelpConfiguration => {
  const help = new Help();
  return {
    showGlobalOptions: true,
    styleTitle: (title) => text.headings[title] ?? title,
    optionDescription: ({ description }) => description,
    argumentDescription: ({ description }) => description,
    commandUsage: (command) => inWords(help.commandUsage(command), text),
    visibleGlobalOptions: (command) =>
      command.parent === null ? [] : [...programOf(command).options],
    subcommandTerm: (command) => command.name(),
    optionTerm: (option) => inWords(help.optionTerm(option), text),
    argumentTerm: (argument) => text.placeholders[argument.name()] ?? argument.name(),
  };
};

const exampleIn = (example: string, { examples }: CliText): string => `\n${examples}\n  ${example}`;

const programOf = (command: Command): Command =>
  command.parent === null ? command : programOf(command.parent);
