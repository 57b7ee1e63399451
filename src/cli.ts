import { Command, Help, Option } from 'commander';
import { argumentValues } from './argument-values.ts';
import type { ActionsOptions } from './commands/actions.ts';
import type { AgendaOptions } from './commands/agenda.ts';
import { type MeasureAction, measureActions, type Shell, shells } from './commands/choices.ts';
import type { Context } from './commands/context.ts';
import type { ExportOptions } from './commands/export.ts';
import type { MergeOptions } from './commands/merge.ts';
import type { ScoreOptions } from './commands/score.ts';
import type { SetOptions } from './commands/set.ts';
import type { SpecOptions } from './commands/spec.ts';
import type { AnswersOptions } from './commands/spec-answers.ts';
import { type ExitCode, GodbhtError } from './errors.ts';
import { dimensions } from './model/instrument.ts';
import { languages } from './model/language.ts';
import { grades, measureStatuses, outcomes } from './model/measure.ts';
import { perspectives } from './model/scoring.ts';
import { identityPolicies } from './model/team.ts';
import type { CliText } from './text/cli.ts';

/** What every command takes. */
export type GlobalOptions = {
  readonly color: boolean;
  readonly elements?: string;
  readonly json?: boolean;
};

/** Runs what a command line asked for; the command's own module is loaded only then. */
export type Start = (
  globals: GlobalOptions,
  run: (context: Context) => Promise<ExitCode>,
) => Promise<void>;

/**
 * Declares every command, argument and option; what they do is in commands/. What the command line
 * doesn't name is left out: declaring it all takes a tenth of a start.
 */
export const buildProgram = (
  words: readonly string[],
  text: CliText,
  version: string,
  start: Start,
): Command => {
  const read = argumentValues(text);
  const { options: o, arguments: a } = text;
  const choice = <T extends string>(flags: string, words: string, values: readonly T[]): Option =>
    new Option(flags, words).choices(values).argParser(read.oneOf(values));
  const repeated = <T>(flags: string, words: string, one: (value: string) => T): Option =>
    new Option(flags, words).argParser(read.repeated(one));
  const help = new Help();
  const program: Command = new Command('godbht')
    .description(text.description)
    .version(version, '-V, --version', text.version)
    .helpOption('-h, --help', text.help)
    .helpCommand('help [command]', text.helpCommand)
    .addOption(choice('--lang <nb|en>', o.lang, languages))
    .option('--no-color', o.noColor)
    .option('--elements <dir>', o.elements)
    .option('--json', o.json)
    .option('--verbose', o.verbose)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => translateTitle(title, text),
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
      commandUsage: (command) => inWords(help.commandUsage(command), text),
      visibleGlobalOptions: (command) => (command === program ? [] : [...program.options]),
      subcommandTerm: (command) => command.name(),
      optionTerm: (option) => inWords(help.optionTerm(option), text),
      argumentTerm: (argument) => text.placeholders[argument.name()] ?? argument.name(),
    })
    .addHelpText('after', example('godbht merge examples/2026 -o vår.team.yaml', text));

  const needsAll = words.includes('help') || words.includes('completion');
  const isNamed = Object.keys(text.commands).some((name) => words.includes(name));
  const declare = (
    name: keyof CliText['commands'],
    shown: string,
    complete: (declared: Command) => Command,
  ): void => {
    const wanted = needsAll || words.includes(name);
    if (isNamed && !wanted) return;
    const declared = program.command(name).description(text.commands[name]);
    if (!wanted) return;
    complete(declared)
      .helpOption('-h, --help', text.help)
      .addHelpText('after', example(shown, text));
  };
  const begin = (command: Command, run: (context: Context) => Promise<ExitCode>): Promise<void> =>
    start(command.optsWithGlobals<GlobalOptions>(), run);

  declare('score', 'godbht score kari.scoring.yaml', (declared) =>
    declared
      .argument('[file]', a.newOrOld)
      .option('--bht <name>', o.subjectBht, read.text)
      .option('--virksomhet <name>', o.subjectVirksomhet, read.text)
      .addOption(choice('--perspective <who>', o.perspective, perspectives))
      .option('--name <name>', o.name)
      .option('--role <role>', o.role)
      .option('--element <element>', o.atElement)
      .action((file: string | undefined, options: ScoreOptions, command: Command) =>
        begin(command, async (context) =>
          (await import('./commands/score.ts')).score(context, file, options),
        ),
      ),
  );

  declare(
    'set',
    'godbht set kari.scoring.yaml 3 --bht 2 --virksomhet 3 --note "Ikke kjent hos kunden"',
    (declared) =>
      declared
        .argument('<file>', a.evaluation)
        .argument('[element]', a.element)
        .option('--bht <level>', o.levelBht, read.level)
        .option('--virksomhet <level>', o.levelVirksomhet, read.level)
        .addOption(repeated('--not-applicable <dim=reason>', o.notApplicable, read.notApplicable))
        .addOption(repeated('--clear <dim>', o.clear, read.oneOf(dimensions)))
        .option('--note <text>', o.note)
        .addOption(repeated('--improve <text>', o.improve, read.text))
        .addOption(repeated('--criterion <id=mark>', o.criterion, read.criterion))
        .option('--reason <text>', o.reason, read.text)
        .option('--dissent <text>', o.dissent)
        .option('--subject-bht <name>', o.subjectBht, read.text)
        .option('--subject-virksomhet <name>', o.subjectVirksomhet, read.text)
        .addOption(choice('--perspective <who>', o.perspective, perspectives))
        .option('--name <name>', o.name)
        .option('--role <role>', o.role)
        .option('--date <date>', o.date, read.date)
        .option('--tolerance <n>', o.tolerance, read.tolerance)
        .action(
          (file: string, element: string | undefined, options: SetOptions, command: Command) =>
            begin(command, async (context) =>
              (await import('./commands/set.ts')).set(context, file, element, options),
            ),
        ),
  );

  declare('merge', 'godbht merge vurderinger/ -o vår.team.yaml --tolerance 1', (declared) =>
    declared
      .argument('<files...>', a.inputs)
      .requiredOption('-o, --output <team>', o.output)
      .option('--tolerance <n>', o.tolerance, read.tolerance)
      .addOption(choice('--identity <policy>', o.identity, identityPolicies))
      .option('--pool', o.pool)
      .option('--allow-different-subject', o.allowDifferentSubject)
      .option('--force', o.force)
      .action((files: readonly string[], options: MergeOptions, command: Command) =>
        begin(command, async (context) =>
          (await import('./commands/merge.ts')).merge(context, files, options),
        ),
      ),
  );

  declare('profile', 'godbht profile vår.team.yaml', (declared) =>
    declared
      .argument('<file>', a.evaluation)
      .action((file: string, _options: unknown, command: Command) =>
        begin(command, async (context) =>
          (await import('./commands/profile.ts')).profile(context, file),
        ),
      ),
  );

  declare('agenda', 'godbht agenda vår.team.yaml --minutes 90', (declared) =>
    declared
      .argument('<team>', a.team)
      .option('--minutes <total>', o.minutes, read.minutes)
      .action((team: string, options: AgendaOptions, command: Command) =>
        begin(command, async (context) =>
          (await import('./commands/agenda.ts')).agenda(context, team, options),
        ),
      ),
  );

  declare(
    'actions',
    'godbht actions vår.team.yaml edit T3 --owner HMS-leder --due 2027-03-01',
    (declared) =>
      declared
        .argument('<team>', a.team)
        .argument(`[${measureActions.join('|')}]`, a.action, read.oneOf(measureActions))
        .argument('[id]', a.measure)
        .option('--element <element>', o.measureElement)
        .option('--criterion <id>', o.measureCriterion)
        .option('--text <text>', o.text, read.text)
        .option('--owner <role>', o.owner)
        .option('--due <date>', o.due, read.dateOrNone)
        .addOption(choice('--priority <grade>', o.priority, grades))
        .addOption(choice('--effort <grade>', o.effort, grades))
        .addOption(choice('--effect <grade>', o.effect, grades))
        .addOption(choice('--status <status>', o.status, measureStatuses))
        .option('--followed-up <date>', o.followedUp, read.date)
        .addOption(choice('--effective <answer>', o.effective, outcomes))
        .addOption(choice('--sufficient <answer>', o.sufficient, outcomes))
        .option('--side-effects <text>', o.sideEffects)
        .option('--remark <text>', o.remark)
        .action(
          (
            team: string,
            action: MeasureAction | undefined,
            id: string | undefined,
            options: ActionsOptions,
            command: Command,
          ) =>
            begin(command, async (context) =>
              (await import('./commands/actions.ts')).actions(
                context,
                team,
                action ?? 'list',
                id,
                options,
              ),
            ),
        ),
  );

  declare('export', 'godbht export vår.team.yaml -o rapport.pdf', (declared) =>
    declared
      .argument('<file>', a.evaluation)
      .requiredOption('-o, --output <file>', o.output)
      .option('--format <format>', o.format)
      .option('--final', o.final)
      .option('--force', o.force)
      .action((file: string, options: ExportOptions, command: Command) =>
        begin(command, async (context) =>
          (await import('./commands/export.ts')).exportReport(context, file, options),
        ),
      ),
  );

  declare('spec', 'godbht spec krav.spec.yaml -o kravspesifikasjon.docx', (declared) => {
    declared.helpCommand(false);
    declared
      .command('answers')
      .description(text.subcommands.answers)
      .argument('<spec>', a.specification)
      .argument('<filled...>', a.filled)
      .option('-o, --output <file>', o.evaluation)
      .option('--format <format>', o.evaluationFormat)
      .option('--points <file>', o.points)
      .option('--ask', o.ask)
      .option('--force', o.force)
      .helpOption('-h, --help', text.help)
      .addHelpText(
        'after',
        example('godbht spec answers krav.spec.yaml svar/ --points poeng.yaml -o evaluering', text),
      )
      .action((file: string, filled: readonly string[], _own: unknown, command: Command) =>
        begin(command, async (context) => {
          refuse(command, ['init', 'from', 'below']);
          return (await import('./commands/spec-answers.ts')).answers(
            context,
            file,
            filled,
            // What `spec` has an option for too is read by it, wherever it stands.
            command.optsWithGlobals<AnswersOptions>(),
          );
        }),
      );
    declared
      .command('check')
      .description(text.subcommands.check)
      .argument('<spec>', a.specification)
      .helpOption('-h, --help', text.help)
      .addHelpText('after', example('godbht spec check krav.spec.yaml', text))
      .action((file: string, _options: unknown, command: Command) =>
        begin(command, async (context) => {
          refuse(command, ['output', 'format', 'init', 'from', 'below', 'force']);
          return (await import('./commands/spec-check.ts')).checkSpecification(context, file);
        }),
      );
    return declared
      .argument('[spec]', a.specification)
      .option('-o, --output <file>', o.output)
      .option('--format <format>', o.format)
      .option('--init', o.init)
      .option('--from <team>', o.from)
      .option('--below <n>', o.below, read.below)
      .option('--force', o.force)
      .action((file: string | undefined, options: SpecOptions, command: Command) =>
        begin(command, async (context) =>
          (await import('./commands/spec.ts')).spec(context, file, options),
        ),
      );
  });

  declare('elements', 'godbht elements 8', (declared) =>
    declared
      .argument('[element]', a.element)
      .action((element: string | undefined, _options: unknown, command: Command) =>
        begin(command, async (context) =>
          (await import('./commands/elements.ts')).elements(context, element),
        ),
      ),
  );

  declare('validate', 'godbht validate *.yaml', (declared) =>
    declared
      .argument('<files...>', a.files)
      .action((files: readonly string[], _options: unknown, command: Command) =>
        begin(command, async (context) =>
          (await import('./commands/validate.ts')).validate(context, files),
        ),
      ),
  );

  declare(
    'completion',
    'godbht completion bash > ~/.local/share/bash-completion/completions/godbht',
    (declared) =>
      declared
        .argument(`<${shells.join('|')}>`, a.shell, read.oneOf(shells))
        .action((shell: Shell, _options: unknown, command: Command) =>
          begin(command, async (context) =>
            (await import('./commands/completion.ts')).completion(context, shell, program),
          ),
        ),
  );

  return program;
};

// Commander gives a command's own options to it even where they stand after a subcommand's name.
const refuse = (command: Command, names: readonly string[]): void => {
  const given = command.parent?.opts() ?? {};
  const option = names.find((name) => given[name] !== undefined);
  if (option === undefined) return;
  const called = `${command.parent?.name()} ${command.name()}`;
  throw new GodbhtError('option-elsewhere', { option: `--${option}`, command: called });
};

const example = (shown: string, { examples }: CliText): string => `\n${examples}\n  ${shown}`;

// Placeholders are written in English above, where tests and completion read them.
const inWords = (term: string, { placeholders }: CliText): string =>
  term.replace(/(?<=[<[|])[a-z]+(?=[\]>.|])/g, (word) => placeholders[word] ?? word);

const translateTitle = (title: string, { headings }: CliText): string => {
  const known: Readonly<Record<string, string>> = {
    'Usage:': headings.usage,
    'Options:': headings.options,
    'Global Options:': headings.globalOptions,
    'Commands:': headings.commands,
    'Arguments:': headings.arguments,
  };
  return known[title] ?? title;
};
