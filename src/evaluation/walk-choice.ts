import type { Subject } from '../model/scoring.ts';
import type { TerminalEvent } from '../terminal/screen.ts';
import type { EvaluationKind } from './walk-opening.ts';

/** An evaluation in the folder that can be gone on with. */
export type FoundEvaluation = {
  readonly file: string;
  readonly kind: EvaluationKind;
  /** Null where the file can't be read whole; choosing it tells why. */
  readonly about: {
    readonly subject: Subject;
    readonly answered: number;
    /** Null for one person's file. */
    readonly voices: number | null;
  } | null;
};

export type ChoiceOption =
  | { readonly kind: 'found'; readonly found: FoundEvaluation }
  | { readonly kind: 'new'; readonly what: EvaluationKind };

/** The question of what to do where no file was named. */
export type Choice = {
  readonly options: readonly ChoiceOption[];
  readonly cursor: number;
  /** `none`: the person left without choosing. */
  readonly chosen: ChoiceOption | 'none' | null;
  readonly unknownKey: string | null;
};

/**
 * The evaluations there are, then a new one alone or together.
 *
 * @param wantsNew starts at a new one, for somebody who has already said whom it is about
 */
export const startChoice = (found: readonly FoundEvaluation[], wantsNew = false): Choice => ({
  options: [
    ...found.map((one): ChoiceOption => ({ kind: 'found', found: one })),
    { kind: 'new', what: 'scoring' },
    { kind: 'new', what: 'team' },
  ],
  cursor: wantsNew ? found.length : 0,
  chosen: null,
  unknownKey: null,
});

/** `a` alone and `t` together start a new one; a digit takes the option of that number. */
export const stepChoice = (choice: Choice, event: TerminalEvent): Choice => {
  if (event.kind !== 'key') return choice;
  const { key } = event;
  const quiet: Choice = { ...choice, unknownKey: null };
  if (key === 'up' || key === 'down') {
    const moved = choice.cursor + (key === 'up' ? -1 : 1);
    return { ...quiet, cursor: Math.max(0, Math.min(choice.options.length - 1, moved)) };
  }
  if (key === 'q' || key === 'escape') return { ...quiet, chosen: 'none' };
  const chosen = optionFor(choice, key);
  return chosen === undefined ? { ...quiet, unknownKey: key } : { ...quiet, chosen };
};

const optionFor = (choice: Choice, key: string): ChoiceOption | undefined => {
  if (key === 'enter') return choice.options[choice.cursor];
  if (key === 'a') return { kind: 'new', what: 'scoring' };
  if (key === 't') return { kind: 'new', what: 'team' };
  return /^[1-9]$/.test(key) ? choice.options[Number(key) - 1] : undefined;
};
