import { type Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from '../commands/context.ts';
import { type ExitCode, GodbhtError } from '../errors.ts';
import { nearest } from '../files/checks/nearest.ts';
import type { CliText } from '../text/cli.ts';
import type { ArgumentValues } from './argument-values.ts';

/** A command: how it is written, and what it does with what was given. */
export type CommandDeclaration<Arguments extends readonly unknown[] = never, Options = never> = {
  readonly example: string;
  /** Long names of options that the command above it has and it has not. */
  readonly without?: readonly string[];
  readonly declare: (command: GodbhtCommand, words: DeclarationWords) => GodbhtCommand;
  readonly run: (
    context: Context,
    given: Arguments,
    options: Options,
    program: GodbhtCommand,
  ) => Promise<ExitCode>;
};

export type DeclarationWords = Pick<CliText, 'arguments' | 'options' | 'choices' | 'remarks'> & {
  readonly read: ArgumentValues;
};

/**
 * Commander's command, which says what is wrong with a command line in the reader's language and can
 * leave the rest of its declaration until it is named: loading and declaring everything takes longer
 * than a whole start may.
 */
export class GodbhtCommand extends Command {
  readonly #text: CliText;
  #declare: (() => Promise<void>) | undefined;

  constructor(name: string | undefined, text: CliText) {
    super(name);
    this.#text = text;
    this.hook('preSubcommand', (_parent, named) =>
      named instanceof GodbhtCommand ? named.declareNow() : undefined,
    );
  }

  override createCommand(name?: string): GodbhtCommand {
    return new GodbhtCommand(name, this.#text);
  }

  /** Leaves it to `declare` to say the rest, once, when this command is named. */
  declareLater(declare: () => Promise<void>): void {
    this.#declare = declare;
  }

  async declareNow(): Promise<void> {
    const declare = this.#declare;
    this.#declare = undefined;
    await declare?.();
  }

  async declareAll(): Promise<void> {
    await this.declareNow();
    for (const command of this.commands) {
      if (command instanceof GodbhtCommand) await command.declareAll();
    }
  }

  /** @param called what else each value may be called: in the reader's language, as documents show it */
  choice(
    flags: string,
    words: string,
    values: readonly string[],
    called: Readonly<Record<string, string>> = {},
  ): this {
    const names = values.map((value) => called[value] ?? value);
    const read = (given: string): string => {
      const word = given.trim().toLowerCase();
      const found = values.find((value) => value === given || called[value] === word);
      if (found !== undefined) return found;
      throw new InvalidArgumentError(this.#text.allowed.oneOf(names));
    };
    return this.addOption(new Option(flags, words).choices(values).argParser(read));
  }

  repeatable<T>(flags: string, words: string, read: (value: string) => T): this {
    return this.option<readonly T[]>(flags, words, (value, earlier) => [
      ...(earlier ?? []),
      read(value),
    ]);
  }

  // From here on the names are commander's, which calls these where something is wrong.

  unknownCommand(): never {
    const [given = ''] = this.args;
    const known = this.createHelp()
      .visibleCommands(this)
      .map((command) => command.name());
    return this.#refuse(this.#text.wrong.unknownCommand(given), nearest(given, known));
  }

  unknownOption(flag: string): never {
    const help = this.createHelp();
    const options = [...help.visibleOptions(this), ...help.visibleGlobalOptions(this)];
    const known = options.map(({ long }) => long ?? '');
    const near = flag.startsWith('--') ? nearest(flag, known) : undefined;
    return this.#refuse(this.#text.wrong.unknownOption(flag), near);
  }

  missingArgument(name: string): never {
    const { wrong, placeholders } = this.#text;
    return this.#refuse(wrong.missingArgument(placeholders[name] ?? name));
  }

  optionMissingArgument({ flags }: Option): never {
    return this.#refuse(this.#text.wrong.missingValue(inWords(flags, this.#text)));
  }

  missingMandatoryOptionValue({ flags }: Option): never {
    return this.#refuse(this.#text.wrong.missingOption(inWords(flags, this.#text)));
  }

  _excessArguments(): never {
    return this.#refuse(this.#text.wrong.tooMany);
  }

  _callParseArg(target: Option | Argument, value: string, previous: unknown): unknown {
    try {
      return target.parseArg?.(value, previous);
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      const { wrong, placeholders } = this.#text;
      const name =
        target instanceof Option
          ? inWords(target.flags, this.#text)
          : (placeholders[target.name()] ?? target.name());
      return this.#refuse(wrong.invalidValue(name, value, error.message));
    }
  }

  // Commander's own shows only what is declared already.
  _dispatchHelpCommand(): Promise<this> {
    return this.parseAsync([...this.args.slice(1), '--help'], { from: 'user' });
  }

  #refuse(words: string, near?: string): never {
    const message = near === undefined ? words : `${words} ${this.#text.wrong.didYouMean(near)}`;
    throw new GodbhtError('usage', { message });
  }
}

/** Placeholders are declared in English, where tests and completion read them. */
export const inWords = (term: string, { placeholders }: CliText): string =>
  term.replace(/(?<=[<[|=])[a-z]+(?=[\]>.|=])/g, (word) => placeholders[word] ?? word);
