import { Chalk } from 'chalk';
import wrapAnsi from 'wrap-ansi';
import { visibleText } from '../text/visible-text.ts';

/** What any question says by itself, in the reader's language. */
export type QuestionWords = {
  readonly enter: string;
  readonly space: string;
  readonly keys: Readonly<Record<'next' | 'back' | 'leave' | 'move' | 'choose' | 'all', string>>;
};

export type Question = {
  readonly question: string;
  /** What helps to answer; gone once it is answered. */
  readonly more?: readonly string[];
  /** Whether Esc leaves, there being no question before. */
  readonly isFirst?: boolean;
  /** Whether it is gone once it is answered, as one on the way to another answer. */
  readonly isPassing?: boolean;
};

type Hint = readonly [key: string, does: string];

// Longer lines are hard to follow.
const widest = 100;

/** How questions look on a terminal: fitted to its width, and in words of ours where the library has its own. */
export const makeLook = (output: NodeJS.WriteStream, colour: boolean, { keys }: QuestionWords) => {
  const paint = new Chalk({ level: colour ? 1 : 0 });
  const columns = (): number => Math.min(output.columns || 80, widest) - 1;

  /** Wrapped between words, each row indented as its line is and by what stands before all of them. */
  const fitted = (text: string, indent: number): string =>
    visibleText(text)
      .split('\n')
      .flatMap((line) => {
        const [lead = ''] = /^ {0,8}/.exec(line) ?? [];
        const width = columns() - indent - lead.length;
        const rows = wrapAnsi(line.slice(lead.length), width, { hard: true }).split('\n');
        return rows.map((row) => lead + row);
      })
      .join(`\n${' '.repeat(indent)}`);

  /** The keys, and last how to get back and out. */
  const hintsFor = ({ isFirst = false }: Question, ...own: readonly Hint[]): string => {
    const leave = isFirst ? 'Esc' : 'Ctrl-C';
    return wrapAnsi(
      [...own, ...(isFirst ? [] : [['Esc', keys.back] as const]), [leave, keys.leave] as const]
        .map(([key, does]) => `${paint.cyan(key)} ${does}`)
        .join(' · '),
      columns() - 2,
    );
  };

  const asked = ({ question, more = [] }: Question): readonly string[] => [
    paint.bold(fitted(question, 2)),
    ...more.map((text) => `  ${fitted(text, 2)}`),
  ];

  return {
    strong: paint.bold,
    fitted,
    hintsFor,
    /** @param foot stands between the question and what is typed */
    themeOf: (question: Question, hints: string, foot: readonly string[] = []) => ({
      prefix: { idle: paint.cyan('?'), done: paint.green('✔') },
      icon: { cursor: '►', checked: '[x]', unchecked: '[ ]' },
      style: {
        message: (text: string, status: string) =>
          status === 'done'
            ? paint.bold(fitted(text, 2))
            : [...asked(question), ...foot].join('\n'),
        answer: paint.cyan,
        error: (text: string) => paint.magenta(`! ${fitted(text, 2)}`),
        highlight: paint.bold,
        description: (text: string) => `  ${fitted(text, 2)}`,
        disabled: (text: string) => text,
        keysHelpTip: () => hints,
      },
    }),
    /**
     * Rows of a list that are shown at once: the question stays in sight above them.
     *
     * @param below what may stand below them, one at a time
     */
    pageSize: (question: Question, hints: string, below: readonly string[]): number => {
      const heights = below.map((text) => fitted(text, 2).split('\n').length);
      const error = 1;
      const others = [...asked(question), '', hints].join('\n').split('\n').length;
      return Math.max(3, (output.rows || 24) - others - Math.max(0, ...heights) - error - 1);
    },
  };
};
