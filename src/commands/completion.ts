import type { Argument, Command, Option } from 'commander';
import type { CommandDeclaration } from '../cli/command.ts';
import { dimensions, type Instrument, levels } from '../model/instrument.ts';
import { documentFormats } from './output.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

/** Writes a completion script that knows every command, option and value that can be told beforehand. */
export const command: CommandDeclaration<readonly [shell: Shell]> = {
  example: 'godbht completion bash > ~/.local/share/bash-completion/completions/godbht',
  declare: (command, { arguments: a, read }) =>
    command.argument(`<${shells.join('|')}>`, a.shell, read.oneOf(shells)),
  run: async (context, [shell], _options, program) => {
    await program.declareAll();
    const described = describe(program, await context.loadInstrument());
    context.stdout.write(scripts[shell](described));
    return 0;
  },
};

/** Where nothing is known of a value, it is a file. */
type DescribedOption = {
  readonly flags: readonly string[];
  readonly description: string;
  readonly takesValue: boolean;
  readonly values: readonly string[];
};

type DescribedCommand = {
  readonly name: string;
  readonly description: string;
  /** Its own and its subcommands'. */
  readonly options: readonly DescribedOption[];
  /** What is known of its arguments, by where they stand; a subcommand's name may stand first. */
  readonly arguments: readonly (readonly string[])[];
};

type Described = {
  readonly options: readonly DescribedOption[];
  readonly commands: readonly DescribedCommand[];
};

const describe = (program: Command, { elements }: Instrument): Described => {
  const known: Readonly<Record<string, readonly string[]>> = {
    element: elements.map(({ id }) => id),
    format: documentFormats,
    level: levels.map(String),
    dim: dimensions,
  };
  const describeOption = (option: Option): DescribedOption => {
    const placeholder = /<([^>]+)>/.exec(option.flags)?.[1];
    return {
      flags: [option.short, option.long].filter((flag) => flag !== undefined),
      description: option.description,
      takesValue: option.required || option.optional,
      values: option.argChoices ?? known[placeholder ?? ''] ?? [],
    };
  };
  // An argument with a fixed set of values is named by them: <bash|zsh|fish>.
  const valuesOf = (argument: Argument): readonly string[] => {
    const name = argument.name();
    return name.includes('|') ? name.split('|') : (known[name] ?? []);
  };
  const describeCommand = (command: Command): DescribedCommand => ({
    name: command.name(),
    description: command.description(),
    options: onlyOnce(
      [command, ...command.commands].flatMap(({ options }) => options.map(describeOption)),
    ),
    arguments: command.registeredArguments.map((argument, position) => [
      ...(position === 0 ? command.commands.map((sub) => sub.name()) : []),
      ...valuesOf(argument),
    ]),
  });
  return {
    options: program.options.map(describeOption),
    commands: program.commands.map(describeCommand),
  };
};

const onlyOnce = (options: readonly DescribedOption[]): readonly DescribedOption[] => {
  const flagsOf = ({ flags }: DescribedOption): string => flags.join();
  return options.filter((option, index) => {
    const first = options.findIndex((one) => flagsOf(one) === flagsOf(option));
    return first === index;
  });
};

/** Those after which the next word is a value. */
const valueFlags = ({ options, commands }: Described): readonly string[] =>
  onlyOnce([...options, ...commands.flatMap((command) => command.options)]).flatMap(
    ({ takesValue, flags }) => (takesValue ? flags : []),
  );

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const words = (list: readonly string[]): string => quote(list.join(' '));

const flagsIn = (options: readonly DescribedOption[]): readonly string[] =>
  options.flatMap(({ flags }) => flags.slice(-1));

const bash = (described: Described): string => {
  const { options, commands } = described;
  const valueCases = [{ name: '', options }, ...commands].flatMap(({ name, options: some }) =>
    some
      .filter(({ values }) => values.length > 0)
      .flatMap(({ flags, values }) =>
        flags.map((flag) => `    ${name === '' ? '*' : name}' ${flag}') words=${words(values)} ;;`),
      ),
  );
  const optionCases = commands.map(
    (command) =>
      `    '${command.name} '*) options=${words([...flagsIn(command.options), ...flagsIn(options)])} ;;`,
  );
  const wordCases = commands.flatMap(({ name, arguments: listed }) =>
    listed.flatMap((values, position) =>
      values.length === 0 ? [] : [`    '${name} ${position}') words=${words(values)} ;;`],
    ),
  );
  return `_godbht() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  local i word isValue= command= position=0 options=${words(flagsIn(options))} words=
  # Bash takes --lang=en for three words.
  if [ "$cur" = = ]; then cur=; elif [ "$prev" = = ]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [ "$word" = = ]; then isValue=1; continue; fi
    if [ -n "$isValue" ]; then isValue=; continue; fi
    case $word in
      ${valueFlags(described).join('|')}) isValue=1 ;;
      -*) ;;
      *) if [ -z "$command" ]; then command=$word; else position=$((position + 1)); fi ;;
    esac
  done
  case "$command $prev" in
${valueCases.join('\n')}
  esac
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$cur")); return; fi
  case $prev in
    ${valueFlags(described).join('|')}) _godbht_files; return ;;
  esac
  case "$command $position" in
${optionCases.join('\n')}
  esac
  case "$command $position" in
    ' 0') words=${words(commands.map(({ name }) => name))} ;;
${wordCases.join('\n')}
  esac
  case $cur in
    -*) COMPREPLY=($(compgen -W "$options" -- "$cur")); return ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  if [ -n "$command" ]; then _godbht_files; fi
}
_godbht_files() {
  local IFS=$'\\n'
  COMPREPLY+=($(compgen -f -X '*.godbht' -- "$cur"))
}
complete -o filenames -F _godbht godbht
`;
};

const zsh = ({ options, commands }: Described): string => {
  const optionSpecs = (some: readonly DescribedOption[]): readonly string[] =>
    some.flatMap(({ flags, description, takesValue, values }) => {
      const said = description.replaceAll(/[[\]:]/g, ' ');
      const action = values.length > 0 ? `(${values.join(' ')})` : '_files';
      return flags.map((flag) =>
        quote(`${flag}[${said}]${takesValue ? `:${said}:${action}` : ''}`),
      );
    });
  const argumentSpecs = ({ arguments: listed }: DescribedCommand) =>
    listed.map((values, position) => {
      const action = values.length === 0 ? '_files' : `{ compadd -- ${values.join(' ')}; _files }`;
      return quote(`${position + 1}: :${action}`);
    });
  const listed = commands.map(({ name, description }) => quote(`${name}:${description}`));
  const cases = commands.map((command) => {
    const specs = [...optionSpecs([...command.options, ...options]), ...argumentSpecs(command)];
    return `    ${command.name}) _arguments ${specs.join(' ')} '*:file:_files' ;;`;
  });
  return `#compdef godbht
_godbht() {
  local curcontext=$curcontext state line
  typeset -A opt_args
  _arguments -C ${optionSpecs(options).join(' ')} '1: :->command' '*:: :->argument' && return
  if [[ $state == command ]]; then
    local -a commands=(${listed.join(' ')})
    _describe command commands
    return
  fi
  case $words[1] in
${cases.join('\n')}
  esac
}
compdef _godbht godbht
`;
};

const fish = (described: Described): string => {
  const optionLines = (some: readonly DescribedOption[], when: string): readonly string[] =>
    some.map(({ flags, description, takesValue, values }) =>
      [
        `complete -c godbht${when}`,
        ...flags.map((flag) => flag.replace(/^--/, '-l ').replace(/^-(?=.$)/, '-s ')),
        ...(takesValue ? ['-r'] : []),
        ...(values.length > 0 ? [`-f -a ${words(values)}`] : []),
        `-d ${quote(description)}`,
      ].join(' '),
    );
  const commandLines = described.commands.flatMap((command) => {
    const { name, description, arguments: listed } = command;
    return [
      `complete -c godbht -n __godbht_at -f -a ${name} -d ${quote(description)}`,
      ...listed.flatMap((values, position) =>
        values.length === 0
          ? []
          : [`complete -c godbht -n '__godbht_at ${name} ${position}' -a ${words(values)}`],
      ),
      ...optionLines(command.options, ` -n '__godbht_at ${name}'`),
    ];
  });
  return `function __godbht_words
  set -l is_value 0
  for word in (commandline -opc)[2..-1]
    if test $is_value = 1
      set is_value 0
      continue
    end
    switch $word
      case ${valueFlags(described).join(' ')}
        set is_value 1
      case '-*'
      case '*'
        echo $word
    end
  end
end
function __godbht_at
  set -l given (__godbht_words)
  test "$given[1]" = "$argv[1]"; or return 1
  test (count $argv) -lt 2; or test (count $given) -eq (math $argv[2] + 1)
end
${[...optionLines(described.options, ''), ...commandLines].join('\n')}
`;
};

const scripts = { bash, zsh, fish };
