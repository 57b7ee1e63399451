import { type Command, Help, type HelpConfiguration } from 'commander';
import type { CliText } from '../text/cli.ts';

export const helpIn = (text: CliText): HelpConfiguration => {
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

export const exampleIn = (example: string, { examples }: CliText): string =>
  `\n${examples}\n  ${example}`;

const programOf = (command: Command): Command =>
  command.parent === null ? command : programOf(command.parent);

// Placeholders are declared in English, where tests and completion read them.
const inWords = (term: string, { placeholders }: CliText): string =>
  term.replace(/(?<=[<[|])[a-z]+(?=[\]>.|])/g, (word) => placeholders[word] ?? word);
