import { type Points, scoreOf, supplierKey } from '../model/points.ts';
import { type Requirement, type Specification, scaleOf } from '../model/specification.ts';
import type { Answer } from '../model/supplier-form.ts';
import { commentedOf, type FollowUp, followUpsOf } from './follow-up.ts';
import {
  divide,
  type Fraction,
  fractionOf,
  meanOf,
  multiply,
  numberOf,
  sumOf,
} from './fraction.ts';
import { ofType } from './requirements.ts';
import type { GivenAnswer, SupplierAnswers } from './supplier-answers.ts';

type AbsoluteAnswer = Answer | 'unanswered';

/** One supplier's side of a comparison. Ids stand in the order of the specification. */
export type SupplierResult = {
  readonly supplier: SupplierAnswers;
  readonly absolute: Readonly<Record<AbsoluteAnswer, readonly string[]>>;
  /** Absolute requirements answered Yes with a comment, which may hold a reservation. */
  readonly commented: readonly string[];
  /** Requirements of any kind with something else than one of the three answers. */
  readonly unclear: readonly string[];
  readonly followUp: readonly FollowUp[];
  readonly awards: readonly AwardResult[];
  /** 0–100: the sum of the weighted points; null while any of them is, or without award criteria. */
  readonly total: number | null;
  /** Evaluated requirements that nobody has given points. */
  readonly missingPoints: readonly string[];
  readonly missingReasons: readonly string[];
};

/** Null while any requirement that counts within the criterion has no points. */
type AwardResult = {
  readonly id: string;
  readonly weight: number;
  /** Mean of its own points and of those that count within it. */
  readonly points: number | null;
  readonly weighted: number | null;
};

export type ComparedRequirement = {
  readonly requirement: Requirement;
  readonly answers: readonly ComparedAnswer[];
};

type ComparedAnswer = GivenAnswer & {
  readonly supplier: string;
  readonly points: number | null;
  readonly reason: string | null;
};

export type Comparison = {
  readonly scale: number;
  readonly awards: readonly Requirement[];
  /** By name, whatever the order of their files. */
  readonly suppliers: readonly SupplierResult[];
  readonly requirements: readonly ComparedRequirement[];
};

type SameName = { readonly name: string; readonly files: readonly string[] };

/** Names that more than one file has, with their files; the order of the files never matters. */
export const sameNames = (
  forms: readonly { readonly file: string; readonly name: string }[],
): readonly SameName[] => {
  const inOrder = forms.toSorted((a, b) => compareTexts(a.file, b.file));
  return inOrder.flatMap(({ name }, index) => {
    const key = supplierKey(name);
    const same = inOrder.filter((one) => supplierKey(one.name) === key);
    return same.length > 1 && same[0] === inOrder[index]
      ? [{ name, files: same.map(({ file }) => file) }]
      : [];
  });
};

export const byName = (suppliers: readonly SupplierAnswers[]): readonly SupplierAnswers[] =>
  suppliers.toSorted((a, b) => a.name.localeCompare(b.name, 'nb') || compareTexts(a.name, b.name));

/**
 * Answers never become points: those come from the evaluators alone, and what lacks any has no sum.
 * `requirements` and `points` belong to `specification`; no two suppliers have the same name.
 */
export const compareSuppliers = (
  specification: Specification,
  requirements: readonly Requirement[],
  suppliers: readonly SupplierAnswers[],
  points: Points | null,
): Comparison => {
  const ordered = byName(suppliers);
  const scale = scaleOf(specification);
  return {
    scale,
    awards: ofType(requirements, 'tildelingskriterium'),
    suppliers: ordered.map((supplier) => resultOf(supplier, requirements, scale, points)),
    requirements: requirements.map((requirement) => ({
      requirement,
      answers: ordered.map((supplier) => comparedAnswer(supplier, requirement, points)),
    })),
  };
};

/** Nothing about these answers has to be looked at, and every comment has been: those on what is scored. */
export const isSettled = ({
  supplier,
  followUp,
  commented,
  missingPoints,
}: SupplierResult): boolean =>
  followUp.length === 0 &&
  commented.length === 0 &&
  supplier.notices.length === 0 &&
  missingPoints.every((id) => (supplier.answers[id]?.comment ?? '') === '');

export const answerOf = ({ answers }: SupplierAnswers, { id }: Requirement): GivenAnswer =>
  answers[id] ?? { answer: null, given: '', isFormula: false, comment: '' };

export const evaluatedOf = (requirements: readonly Requirement[]): readonly Requirement[] =>
  requirements.filter(({ kind }) => kind === 'evaluated');

const comparedAnswer = (
  supplier: SupplierAnswers,
  requirement: Requirement,
  points: Points | null,
): ComparedAnswer => {
  const score = scoreFor(supplier, requirement, points);
  return {
    supplier: supplier.name,
    ...answerOf(supplier, requirement),
    points: score?.points ?? null,
    reason: score?.reason ?? null,
  };
};

// Points for a requirement that is not evaluated would be the file's mistake, never a result.
const scoreFor = (supplier: SupplierAnswers, { id, kind }: Requirement, points: Points | null) =>
  kind === 'evaluated' ? scoreOf(points, supplier.name, id) : undefined;

const resultOf = (
  supplier: SupplierAnswers,
  requirements: readonly Requirement[],
  scale: number,
  points: Points | null,
): SupplierResult => {
  const awards = ofType(requirements, 'tildelingskriterium').map(({ id, weight }) => {
    const mean = meanWithin(id, supplier, requirements, points);
    return { id, weight: weight ?? 0, mean, weighted: mean && weigh(mean, weight ?? 0, scale) };
  });
  const complete = awards.flatMap(({ weighted }) => weighted ?? []);
  const isComplete = awards.length > 0 && complete.length === awards.length;
  return {
    supplier,
    absolute: absoluteAnswers(supplier, requirements),
    commented: commentedOf(requirements, supplier),
    unclear: idsOf(requirements.filter((one) => answerOf(supplier, one).given !== '')),
    followUp: followUpsOf(requirements, supplier),
    awards: awards.map(({ id, weight, mean, weighted }) => ({
      id,
      weight,
      points: mean && numberOf(mean),
      weighted: weighted && numberOf(weighted),
    })),
    total: isComplete ? numberOf(sumOf(complete)) : null,
    missingPoints: idsOf(
      evaluatedOf(requirements).filter((one) => scoreFor(supplier, one, points) === undefined),
    ),
    missingReasons: idsOf(
      requirements.filter((one) => {
        const score = scoreFor(supplier, one, points);
        return score !== undefined && score.reason === undefined;
      }),
    ),
  };
};

const absoluteAnswers = (
  supplier: SupplierAnswers,
  requirements: readonly Requirement[],
): SupplierResult['absolute'] => {
  const absolute = requirements.filter(({ kind }) => kind === 'absolute');
  const answered = (wanted: Answer | null): readonly string[] =>
    idsOf(absolute.filter((one) => answerOf(supplier, one).answer === wanted));
  return {
    yes: answered('yes'),
    partly: answered('partly'),
    no: answered('no'),
    unanswered: answered(null),
  };
};

const meanWithin = (
  award: string,
  supplier: SupplierAnswers,
  requirements: readonly Requirement[],
  points: Points | null,
): Fraction | null => {
  const within = evaluatedOf(requirements).filter((one) => one.award === award);
  const scores = within.flatMap((one) => scoreFor(supplier, one, points) ?? []);
  return scores.length === 0 || scores.length < within.length
    ? null
    : meanOf(scores.map((score) => fractionOf(score.points)));
};

const weigh = (mean: Fraction, weight: number, scale: number): Fraction =>
  divide(multiply(fractionOf(weight), mean), fractionOf(scale));

const idsOf = (requirements: readonly Requirement[]): readonly string[] =>
  requirements.map(({ id }) => id);

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
