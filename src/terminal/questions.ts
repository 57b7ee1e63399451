import { checkbox, input as line, Separator, select } from '@inquirer/prompts';
import { isGodbhtError } from '../errors.ts';
import { visibleLine, visibleText } from '../text/visible-text.ts';
import { type Back, type Keyboard, openKeyboard } from './keyboard.ts';
import { makeLook, type Question, type QuestionWords } from './question-look.ts';

export type TextQuestion = Question & {
  /** Stands there to be changed. */
  readonly start?: string;
  /** What a line break in pasted text becomes; a space unless told otherwise. */
  readonly lineBreak?: string;
  /** Why a text is no answer; undefined where it is one. */
  readonly refuse?: (text: string) => string | undefined;
};

export type Row<T> = {
  readonly value: T;
  /** The first line alone stays when the row has been chosen. */
  readonly name: string;
};

/** One row, starting at `at`; `closed` says why a row can't be chosen. */
export type OneOf<T> = Question & {
  readonly rows: readonly (Row<T> & { readonly closed?: string | undefined })[];
  readonly at?: T;
};

/** Any number of rows; one under another `heading` than the row before has it above. */
export type SomeOf<T> = Question & {
  readonly rows: readonly (Row<T> & {
    readonly heading?: string;
    /** Shown under the list while the row is at hand. */
    readonly about?: string;
  })[];
  readonly chosen: readonly T[];
  readonly summary: (count: number) => string;
  readonly refuse?: (chosen: readonly T[]) => string | undefined;
};

type Context = NonNullable<Parameters<typeof line>[1]> & {
  readonly input: NodeJS.ReadableStream;
};

export type Questions = {
  /** Writes paragraphs that stay on the terminal, under a heading. */
  readonly tell: (heading: string, ...paragraphs: readonly string[]) => void;
  readonly askText: (question: TextQuestion) => Promise<string | Back>;
  readonly choose: <T>(question: OneOf<T>) => Promise<T | Back>;
  readonly chooseSome: <T>(question: SomeOf<T>) => Promise<readonly T[] | Back>;
  /**
   * Whether the person broke off in a text, which was handed back as far as it had come: the next
   * question throws.
   */
  readonly isBrokenOff: () => boolean;
  /** Gives the terminal back, with the keys that nobody has asked for yet. */
  readonly close: () => void;
};

export type QuestionsOptions = {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly colour: boolean;
  readonly words: QuestionWords;
};

/**
 * Questions one after the other; the terminal is taken with the first of them. Nothing in what people
 * wrote is ever live. Every question throws GodbhtError `interrupted`.
 */
export const openQuestions = ({ input, output, colour, words }: QuestionsOptions): Questions => {
  const { enter, space, keys } = words;
  const { strong, fitted, hintsFor, themeOf, pageSize } = makeLook(output, colour, words);
  let keyboard: Keyboard | undefined;
  let isBrokenOff = false;

  const ask = async <T>(
    { isPassing = false }: Question,
    use: (context: Context) => Promise<T>,
    lineBreak: string | null = null,
  ): Promise<T | Back> => {
    keyboard ??= openKeyboard(input, output);
    return keyboard.lend(
      ({ keys: pressed, leave: { signal } }) =>
        use({
          input: pressed,
          output,
          signal,
          // Looked up when the question is over: one that was not answered leaves no trace.
          get clearPromptOnDone() {
            return isPassing || signal.aborted;
          },
        }),
      lineBreak,
    );
  };

  return {
    tell: (heading, ...paragraphs) => {
      const rows = [strong(fitted(heading, 0)), ...paragraphs.map((text) => fitted(text, 0))];
      output.write(`\n${rows.join('\n')}\n`);
    },
    askText: async (asked) => {
      const { question, start = '', lineBreak = ' ', refuse } = asked;
      const shown = visibleText(start).replaceAll('\n', lineBreak);
      const hints = hintsFor(asked, [enter, keys.next]).replaceAll('\n', '\n  ');
      let typed = shown;
      const config = {
        message: question,
        // The library hands a text on when it is finished, and shows it at every key.
        transformer: (text: string) => {
          typed = text;
          return text;
        },
        validate: (text: string) => refuse?.(text) ?? true,
        theme: themeOf(asked, '', [`  ${hints}`, '>']),
      };
      const answer = await ask(
        asked,
        (context) => {
          const asking = line(config, context);
          // As a default of the library's, an emptied text would count as left unchanged.
          if (shown !== '') context.input.emit('keypress', shown, {});
          return asking;
        },
        lineBreak,
      ).catch((error) => {
        const isInterrupted = isGodbhtError(error) && error.code === 'interrupted';
        const isAnswer = typed !== '' && typed !== shown && refuse?.(typed) === undefined;
        isBrokenOff = isInterrupted && isAnswer;
        if (!isBrokenOff) throw error;
        return typed;
      });
      return answer === shown ? start : answer;
    },
    choose: (asked) => {
      const { question, rows, at } = asked;
      const hints = hintsFor(asked, ['↑↓', keys.move], [enter, keys.choose]);
      const disabledError = rows.find(({ closed }) => closed !== undefined)?.closed ?? '';
      const config = {
        message: question,
        choices: rows.map(({ value, name, closed }) => ({
          value,
          name: fitted(closed === undefined ? name : `${name} (${closed})`, 2),
          short: visibleLine(name.split('\n', 1).join()),
          // Without a word of the library's own after it.
          disabled: closed === undefined ? false : ' ',
        })),
        ...(at === undefined ? {} : { default: at }),
        loop: false,
        pageSize: pageSize(asked, hints, [disabledError]),
        theme: { ...themeOf(asked, hints), i18n: { disabledError } },
      };
      return ask(asked, (context) => select(config, context));
    },
    chooseSome: (asked) => {
      const { question, rows, chosen, summary, refuse } = asked;
      const hints = hintsFor(
        asked,
        ['↑↓', keys.move],
        [space, keys.choose],
        ['a', keys.all],
        [enter, keys.next],
      );
      const theme = themeOf(asked, hints);
      const renderSelectedChoices = (some: readonly unknown[]) => summary(some.length);
      const config = {
        message: question,
        choices: rows.flatMap(({ value, name, about, heading }, index) => [
          ...(heading === undefined || heading === rows[index - 1]?.heading
            ? []
            : [new Separator(strong(visibleLine(heading)))]),
          {
            value,
            name: fitted(name, 5),
            checked: chosen.includes(value),
            ...(about === undefined ? {} : { description: about }),
          },
        ]),
        loop: false,
        shortcuts: { invert: null },
        pageSize: pageSize(
          asked,
          hints,
          rows.map(({ about = '' }) => about),
        ),
        validate: (some: readonly { readonly value: (typeof chosen)[number] }[]) =>
          refuse?.(some.map(({ value }) => value)) ?? true,
        theme: { ...theme, style: { ...theme.style, renderSelectedChoices } },
      };
      return ask(asked, (context) => checkbox(config, context));
    },
    isBrokenOff: () => isBrokenOff,
    close: () => keyboard?.close(),
  };
};
