import type { CommanderError } from 'commander';
import type { CliText } from './text/cli.ts';

/** What commander found wrong with a command line, in the reader's language. */
export const usageMessage = (error: CommanderError, text: CliText): string => {
  const { wrong, placeholders } = text;
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const [first = '', second = ''] = quoted;
  switch (error.code) {
    case 'commander.unknownCommand':
      return withSuggestion(wrong.unknownCommand(first), error, wrong);
    case 'commander.unknownOption':
      return withSuggestion(wrong.unknownOption(first), error, wrong);
    case 'commander.missingArgument':
      return wrong.missingArgument(placeholders[first] ?? first);
    case 'commander.optionMissingArgument':
      return wrong.missingValue(first);
    case 'commander.missingMandatoryOptionValue':
      return wrong.missingOption(first);
    case 'commander.excessArguments':
      return wrong.tooMany;
    case 'commander.invalidArgument':
      return invalidValue(error.message, first, second, wrong);
    default:
      return wrong.other(error.message);
  }
};

// The reason behind the value is ours already: see argument-values.ts.
const invalidValue = (
  message: string,
  first: string,
  second: string,
  wrong: CliText['wrong'],
): string => {
  const ofArgument = /^error: command-argument/.test(message);
  const [name, value] = ofArgument ? [second, first] : [first, second];
  const allowed = /' is invalid(?: for argument '[^']*')?\. (.*)$/s.exec(message)?.[1] ?? '';
  return wrong.invalidValue(name, value, allowed);
};

const withSuggestion = (
  words: string,
  { message }: CommanderError,
  wrong: CliText['wrong'],
): string => {
  const near = /Did you mean (?:one of )?([^?,]+)/.exec(message)?.[1];
  return near === undefined ? words : `${words} ${wrong.didYouMean(near)}`;
};
