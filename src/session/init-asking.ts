import type { Element, Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import type { Emphasis, Procurement } from '../model/specification.ts';
import type { InitChoices, TypeCounts } from '../specification/init-choices.ts';
import type { AwardCriteria } from '../specification/init-weights.ts';
import type { Back } from '../terminal/keyboard.ts';
import type { Questions } from '../terminal/questions.ts';

/** What the questions to a new specification file are about; the same all the way. */
export type InitSetting = {
  readonly instrument: Instrument;
  readonly procurement: Procurement;
  /** What the profile shows as weak. */
  readonly emphasis: Emphasis | undefined;
  readonly awardCriteria: AwardCriteria;
  readonly countByType: (choices: InitChoices) => TypeCounts;
};

/** What is asked about, and whom. */
export type Asking = InitSetting & {
  readonly questions: Questions;
  readonly language: Language;
  /** The file that is to be written. */
  readonly file: string;
};

/** What is answered by now, and the row at hand in a list that is gone through row by row. */
export type InitState = { readonly choices: InitChoices; readonly row: string | null };
export type Answered = { readonly state: InitState; readonly stays?: boolean } | Back;

/** Nothing is left to answer here. */
export const answered = (choices: InitChoices): Answered => ({ state: { choices, row: null } });

export const nameOf = ({ number, title }: Element, language: Language): string =>
  `${number} ${title[language]}`;
