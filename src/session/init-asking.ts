import type { Element } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import { type AwardCriterion, awardRows, type InitChoices } from '../specification/init-choices.ts';
import { awardCriteriaOf, type Setting } from '../specification/propose.ts';
import type { Back } from '../terminal/keyboard.ts';
import type { Questions } from '../terminal/questions.ts';

export type Asking = Setting & {
  readonly questions: Questions;
  readonly file: string;
};

/** The award criteria that choices lead to, with the weights they have by now. */
export const weighedRows = (setting: Setting, choices: InitChoices): readonly AwardCriterion[] =>
  awardRows((some) => awardCriteriaOf({ ...setting, choices: some }), choices);

/** What is answered by now, and the row at hand in a list that is gone through row by row. */
export type InitState = { readonly choices: InitChoices; readonly row: string | null };
export type Answered = { readonly state: InitState; readonly stays?: boolean } | Back;

/** Nothing is left to answer here. */
export const answered = (choices: InitChoices): Answered => ({ state: { choices, row: null } });

export const nameOf = ({ number, title }: Element, language: Language): string =>
  `${number} ${title[language]}`;
