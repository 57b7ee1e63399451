import type { ComparedEvaluation } from '../evaluation/compare.ts';
import { paragraph } from './blocks.ts';
import type { Block } from './document.ts';

type Evaluations = readonly ComparedEvaluation[];

/** Names that take more columns of a terminal than this together are told by letters. */
const widestTitles = 42;
const between = 3;

/** What the evaluations are called in tables and lists: by name, or by letter where those leave no room. */
export const shortNames = (evaluations: Evaluations): readonly string[] =>
  areInLetters(evaluations)
    ? evaluations.map((_, at) => lettersOf(at))
    : evaluations.map(({ label }) => label);

export const areInLetters = (evaluations: Evaluations): boolean => {
  const widths = evaluations.map(({ label }) =>
    label.split(/\s/u).reduce((most, word) => Math.max(most, word.length), between),
  );
  return widths.reduce((sum, width) => sum + width + between, 0) > widestTitles;
};

/** Which letter is which; nothing where they go by name. */
export const keyOf = (evaluations: Evaluations): readonly Block[] => {
  if (!areInLetters(evaluations)) return [];
  const names = shortNames(evaluations);
  const said = evaluations.map(({ label }, at) => `${names[at]}:\u00a0${label}`);
  return [paragraph(said.join(' · '))];
};

/** A, B … Z, AA, AB … */
const lettersOf = (at: number): string =>
  `${at < 26 ? '' : lettersOf(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`;
