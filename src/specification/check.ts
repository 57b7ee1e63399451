import { compareLists } from '../model/compare-lists.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import type {
  Procurement,
  Requirement,
  Specification,
  WordingRules,
} from '../model/specification.ts';
import { requirementsOf } from './requirements.ts';
import { type Weakness, weaknessIds } from './weakness.ts';
import { findBrands } from './weaknesses/brands.ts';
import { findEqualWeights, findUnsupportedEvaluations } from './weaknesses/entries.ts';
import {
  findIdentical,
  findManyAwards,
  findNoApproval,
  findPlaceholders,
  findScoredDuties,
  findUndocumented,
  findUnmentioned,
  findUntoldBuyer,
} from './weaknesses/gaps.ts';
import { type Passage, passagesOf } from './weaknesses/passages.ts';
import { findSelfAssessedLevels } from './weaknesses/self-assessed-levels.ts';
import { findStandards } from './weaknesses/standards.ts';
import { findSecondDemand } from './weaknesses/two-demands.ts';
import { findUnclearWords } from './weaknesses/unclear-words.ts';
import { findWishes } from './weaknesses/wishes.ts';

/** The words that are looked for, and the criteria that are duties. */
type CheckRules = WordingRules & { readonly duties?: readonly string[] };

export const checkRulesOf = ({ wording, requirements }: Procurement): CheckRules => ({
  ...wording,
  duties: requirements.flatMap(({ criterion, duty }) => (duty === true ? [criterion] : [])),
});

/**
 * What makes a tender vulnerable, in the order of the file. A warning nobody trusts is worthless, so
 * the rules rather miss a doubtful case than name a good requirement.
 */
export const findWeaknesses = (
  specification: Specification,
  instrument: Instrument,
  wording: CheckRules,
  language: Language,
): readonly Weakness[] => {
  const rows = requirementsOf(specification, instrument, language);
  const rules: readonly ((passage: Passage) => readonly Weakness[])[] = [
    findStandards(wording),
    findBrands([...(specification.brands ?? []), ...(wording.brands ?? [])]),
    findUnclearWords(wording, instrument),
    findSecondDemand,
    findSelfAssessedLevels(instrument),
    findWishes,
  ];
  const inWords = passagesOf(specification, rows, language).flatMap((passage) =>
    rules.flatMap((rule) => rule(passage)),
  );
  return inFileOrder(specification, rows, [
    ...inWords,
    ...findEqualWeights(specification, rows),
    ...findUnsupportedEvaluations(specification, rows),
    ...findPlaceholders(specification, rows),
    ...findIdentical(specification, rows),
    ...findUndocumented(specification, rows),
    ...findScoredDuties(specification, rows, wording.duties ?? []),
    ...findManyAwards(specification, rows),
    ...findNoApproval(rows, wording),
    ...findUnmentioned(specification, instrument, language),
    ...findUntoldBuyer(specification),
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

// Step by step; as long for every path, so that what follows it in a rank is compared with its like.
const positionOf = (specification: Specification, path: Weakness['path']): readonly number[] => {
  let value: unknown = specification;
  return Array.from({ length: deepest }, (_, depth) => {
    const step = path[depth];
    if (step === undefined || typeof value !== 'object' || value === null) return -1;
    const at = Object.keys(value).indexOf(String(step));
    value = (value as Readonly<Record<string, unknown>>)[String(step)];
    return at;
  });
};

const deepest = 5;
