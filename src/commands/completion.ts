import type { Argument, Command, Option } from 'commander';
import type { CommandDeclaration } from '../cli/command.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

/** Writes a completion script that knows every command, option and fixed value. */
export const command: CommandDeclaration<readonly [shell: Shell]> = {
  example: 'godbht completion bash > ~/.local/share/bash-completion/completions/godbht',
  declare: (command, { arguments: a, read }) =>
    command.argument(`<${shells.join('|')}>`, a.shell, read.oneOf(shells)),
  run: async (context, [shell], _options, program) => {
    await program.declareAll();
    context.stdout.write(scripts[shell](describe(program)));
    return 0;
  },
};

/** What can be completed: the commands, their options, and the values of those that have a fixed set. */
const describe = (program: Command) =>
  program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: [...optionsOf(command), ...program.options.map(describeOption)],
    words: [
      ...command.commands.map((sub) => sub.name()),
      ...command.registeredArguments.flatMap(fixedValues),
    ],
  }));

type Described = ReturnType<typeof describe>[number];
type DescribedOption = ReturnType<typeof describeOption>;

/** Those of a command and of its subcommands, each once; the command's own words come first. */
const optionsOf = (command: Command): readonly DescribedOption[] => {
  const all = [command, ...command.commands].flatMap(({ options }) => options.map(describeOption));
  return all.filter(({ flag }, index) => all.findIndex((one) => one.flag === flag) === index);
};

const describeOption = (option: Option) => ({
  flag: option.long ?? option.short ?? '',
  description: option.description,
  takesValue: option.required || option.optional,
  values: option.argChoices ?? [],
});

// An argument with a fixed set of values is named by them: <bash|zsh|fish>.
const fixedValues = (argument: Argument): readonly string[] => {
  const name = argument.name();
  return name.includes('|') ? name.split('|') : [];
};

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const bash = (commands: readonly Described[]): string => {
  const all = commands.flatMap(({ options }) => options);
  const once = [...new Map(all.map((option) => [option.flag, option])).values()];
  const valueCases = once
    .filter(({ values }) => values.length > 0)
    .map(
      ({ flag, values }) =>
        `    ${flag}) COMPREPLY=($(compgen -W ${quote(values.join(' '))} -- "$cur")); return ;;`,
    );
  const fileCases = once
    .filter(({ takesValue, values }) => takesValue && values.length === 0)
    .map(({ flag }) => flag);
  const commandCases = commands.map(
    ({ name, options, words }) =>
      `    ${name}) options=${quote(options.map(({ flag }) => flag).join(' '))}; words=${quote(words.join(' '))} ;;`,
  );
  return `_godbht() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} options words command=\${COMP_WORDS[1]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quote(commands.map(({ name }) => name).join(' '))} -- "$cur"))
    return
  fi
  case $prev in
${valueCases.join('\n')}
    ${fileCases.join('|')}) COMPREPLY=($(compgen -f -- "$cur")); return ;;
  esac
  case $command in
${commandCases.join('\n')}
    *) return ;;
  esac
  case $cur in
    -*) COMPREPLY=($(compgen -W "$options" -- "$cur")) ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$cur") $(compgen -f -- "$cur")) ;;
  esac
}
complete -o filenames -F _godbht godbht
`;
};

const zsh = (commands: readonly Described[]): string => {
  const listed = commands.map(({ name, description }) => quote(`${name}:${description}`)).join(' ');
  const cases = commands.map(({ name, options, words }) => {
    const specs = options.map(({ flag, description, takesValue, values }) => {
      const said = description.replaceAll(/[[\]:]/g, ' ');
      const value = takesValue
        ? `:${said}:${values.length > 0 ? `(${values.join(' ')})` : '_files'}`
        : '';
      return quote(`${flag}[${said}]${value}`);
    });
    const rest = `'*: :{ compadd -- ${words.join(' ')}; _files }'`;
    const files = words.length > 0 ? rest : `'*:file:_files'`;
    return `    ${name}) _arguments ${[...specs, files].join(' ')} ;;`;
  });
  return `#compdef godbht
_godbht() {
  if (( CURRENT == 2 )); then
    local -a commands=(${listed})
    _describe command commands
    return
  fi
  case $words[2] in
${cases.join('\n')}
  esac
}
compdef _godbht godbht
`;
};

const fish = (commands: readonly Described[]): string => {
  const lines = commands.flatMap(({ name, description, options, words }) => [
    `complete -c godbht -n __fish_use_subcommand -f -a ${name} -d ${quote(description)}`,
    ...(words.length === 0
      ? []
      : [
          `complete -c godbht -n '__fish_seen_subcommand_from ${name}' -a ${quote(words.join(' '))}`,
        ]),
    ...options.map(({ flag, description: said, takesValue, values }) =>
      [
        `complete -c godbht -n '__fish_seen_subcommand_from ${name}' -l ${flag.replace(/^-+/, '')}`,
        ...(takesValue ? ['-r'] : []),
        ...(values.length > 0 ? [`-f -a ${quote(values.join(' '))}`] : []),
        `-d ${quote(said)}`,
      ].join(' '),
    ),
  ]);
  return `${lines.join('\n')}\n`;
};

const scripts = { bash, zsh, fish };
