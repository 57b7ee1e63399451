import type { ChoiceWords } from '../model/form.ts';
import { type Instrument, isLevel, type Level } from '../model/instrument.ts';
import { type Language, languages } from '../model/language.ts';
import { type CriterionMark, criterionMarks } from '../model/rating.ts';
import { type Perspective, perspectives } from '../model/scoring.ts';
import { spellingKey } from '../model/spelling.ts';
import { formText } from '../text/form.ts';

/** What is offered for a judgement, in the order it is offered. */
export const ratingChoices = (instrument: Instrument, language: Language): readonly string[] => [
  ...instrument.levels.map(({ level, name }) => `${level} ${name[language]}`),
  formText[language].choice.notApplicable,
];

export type ReadRating = Level | 'notApplicable' | 'unclear';

/**
 * A judgement as it was chosen or written: a level's number, its name, or both where they say the same.
 * What could mean two things is unclear.
 */
export const readRating = (given: string, instrument: Instrument): ReadRating => {
  const key = spellingKey(given);
  if (wordsFor(({ notApplicable }) => [notApplicable]).includes(key)) return 'notApplicable';
  const named = instrument.levels.find(({ name }) =>
    languages.some((language) => spellingKey(name[language]) === key),
  );
  if (named !== undefined) return named.level;
  const [, digits, rest = ''] = /^(\d+)(?:[.:]?\s+(\D+))?$/.exec(key) ?? [];
  const level = Number(digits);
  if (!isLevel(level) || instrument.levels.every((one) => one.level !== level)) return 'unclear';
  const says = rest === '' ? level : readRating(rest, instrument);
  return says === level ? level : 'unclear';
};

export const readPerspective = (given: string): Perspective | 'unclear' =>
  chosenFrom(perspectives, given, ({ perspective }) => perspective);

export const readMark = (given: string): CriterionMark | 'unclear' =>
  chosenFrom(criterionMarks, given, ({ mark }) => mark);

const chosenFrom = <T extends string>(
  values: readonly T[],
  given: string,
  words: (choice: ChoiceWords) => Readonly<Record<T, string>>,
): T | 'unclear' => {
  const key = spellingKey(given);
  const meant = values.filter(
    (value) => value === key || wordsFor((choice) => [words(choice)[value]]).includes(key),
  );
  return meant.length === 1 ? (meant[0] as T) : 'unclear';
};

// A form in one language may be answered, or mapped, in the other.
const wordsFor = (pick: (choice: ChoiceWords) => readonly string[]): readonly string[] =>
  languages.flatMap((language) => pick(formText[language].choice)).map(spellingKey);
