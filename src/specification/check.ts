import { compareLists } from '../model/compare-lists.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import type { Requirement, Specification, WordingRules } from '../model/specification.ts';
import { requirementsOf } from './requirements.ts';
import { type Weakness, weaknessIds } from './weakness.ts';
import { findBrands } from './weaknesses/brands.ts';
import { findEqualWeights, findUnsupportedEvaluations } from './weaknesses/entries.ts';
import { type Passage, passagesOf } from './weaknesses/passages.ts';
import { findSelfAssessedLevels } from './weaknesses/self-assessed-levels.ts';
import { findStandards } from './weaknesses/standards.ts';
import { findSecondDemand } from './weaknesses/two-demands.ts';
import { findUnclearWords } from './weaknesses/unclear-words.ts';

/**
 * What makes a tender vulnerable, in the order of the file. A warning nobody trusts is worthless, so
 * the rules rather miss a doubtful case than name a good requirement.
 */
export const findWeaknesses = (
  specification: Specification,
  instrument: Instrument,
  wording: WordingRules,
  language: Language,
): readonly Weakness[] => {
  const rows = requirementsOf(specification, instrument, language);
  const rules: readonly ((passage: Passage) => readonly Weakness[])[] = [
    findStandards(wording),
    findBrands(specification.brands ?? []),
    findUnclearWords(wording, instrument),
    findSecondDemand,
    findSelfAssessedLevels(instrument),
  ];
  const inWords = passagesOf(specification, rows, language).flatMap((passage) =>
    rules.flatMap((rule) => rule(passage)),
  );
  return inFileOrder(specification, rows, [
    ...inWords,
    ...findEqualWeights(specification, rows),
    ...findUnsupportedEvaluations(specification, rows),
  ]);
};

const inFileOrder = (
  specification: Specification,
  rows: readonly Requirement[],
  weaknesses: readonly Weakness[],
): readonly Weakness[] => {
  const rowOf = new Map(rows.map(({ id }, index) => [id, index]));
  const rankOf = ({ id, path, requirement }: Weakness): readonly number[] => [
    ...positionOf(specification, path),
    weaknessIds.indexOf(id),
    rowOf.get(requirement ?? '') ?? -1,
  ];
  return weaknesses.toSorted((a, b) => compareLists(rankOf(a), rankOf(b)));
};

// As long for every path, so that what follows it in a rank is compared with its like.
const positionOf = (
  specification: Specification,
  [top = '', index = -1, key = '']: Weakness['path'],
): readonly number[] => [
  Object.keys(specification).indexOf(String(top)),
  Number(index),
  Object.keys(specification.requirements[Number(index)] ?? {}).indexOf(String(key)),
];
