import { languages } from '../model/language.ts';
import { languageWords } from '../model/language-words.ts';
import type { Requirement } from '../model/specification.ts';
import type { GivenAnswer, GivenPrice, SupplierAnswers } from './supplier-answers.ts';

/** Why an answer has to be looked at, what may cost the supplier the contract first. */
const followUpReasons = [
  'no',
  'unanswered',
  'unclear',
  'formula',
  'partly',
  'deadline-missing',
  'comment-missing',
  'price-missing',
  'price-not-number',
  'price-negative',
  'price-zero',
  'unit-missing',
] as const;
export type FollowUpReason = (typeof followUpReasons)[number];

export type FollowUp = { readonly id: string; readonly reasons: readonly FollowUpReason[] };

/** What must be followed up: qualification first, then what isn’t met, then what is missing. */
export const followUpsOf = (
  requirements: readonly Requirement[],
  supplier: SupplierAnswers,
): readonly FollowUp[] =>
  requirements
    .map((requirement) => ({ requirement, reasons: reasonsFor(requirement, supplier) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ requirement: { id }, reasons }) => ({ id, reasons }));

/** Absolute requirements answered Yes with something written beside it, which may be a reservation. */
export const commentedOf = (
  requirements: readonly Requirement[],
  { answers }: SupplierAnswers,
): readonly string[] =>
  requirements.flatMap(({ id, kind }) => {
    const given = answers[id];
    return kind === 'absolute' && given?.answer === 'yes' && given.comment !== '' ? [id] : [];
  });

type Found = { readonly requirement: Requirement; readonly reasons: readonly FollowUpReason[] };

const rank = ({ requirement: { type }, reasons: [first = 'unit-missing'] }: Found): number => {
  const isUnmet = followUpReasons.indexOf(first) <= followUpReasons.indexOf('partly');
  if (!isUnmet) return 3;
  if (type !== 'kvalifikasjonskrav') return 2;
  return first === 'no' ? 0 : 1;
};

const reasonsFor = (
  requirement: Requirement,
  { answers, prices }: SupplierAnswers,
): readonly FollowUpReason[] => {
  const { id, type, kind } = requirement;
  const given = answers[id];
  return [
    ...(given === undefined ? [] : answerReasons(given, kind === 'absolute')),
    ...(given === undefined ? [] : demandReasons(requirement, given)),
    ...(type === 'opsjon' ? priceReasons(prices[id]) : []),
  ];
};

const answerReasons = (
  { answer, given, isFormula }: GivenAnswer,
  isAbsolute: boolean,
): readonly FollowUpReason[] => {
  if (isFormula) return ['formula'];
  if (given !== '') return ['unclear'];
  if (!isAbsolute || answer === 'yes') return [];
  return [answer ?? 'unanswered'];
};

const mentions = (text: string, list: 'deadlines' | 'commentField'): boolean =>
  languages.some((language) =>
    languageWords[language][list].some((word) => text.toLowerCase().includes(word)),
  );

/** What the documentation asks for in the comment becomes part of the contract, and must be there. */
const demandReasons = (
  { documentation }: Requirement,
  { comment }: GivenAnswer,
): readonly FollowUpReason[] => {
  if (documentation === null || !mentions(documentation, 'commentField')) return [];
  if (mentions(documentation, 'deadlines')) return /\d/.test(comment) ? [] : ['deadline-missing'];
  return comment === '' ? ['comment-missing'] : [];
};

const priceReasons = (given: GivenPrice | undefined): readonly FollowUpReason[] => {
  if (given === undefined || given.price === '') return ['price-missing'];
  const price = given.isFormula ? null : priceIn(given.price);
  return [
    ...(price === null ? (['price-not-number'] as const) : []),
    ...(price !== null && price < 0 ? (['price-negative'] as const) : []),
    ...(price === 0 ? (['price-zero'] as const) : []),
    ...(given.unit === '' ? (['unit-missing'] as const) : []),
  ];
};

const currency = /^(?:kr|nok)\.?|(?:kr|nok)\.?$|[,.][-–—]$/gi;

/** Amounts as Norwegians and English write them; null where it is anything else. */
const priceIn = (text: string): number | null => {
  const bare = text.replace(/\s/gu, '').replace(currency, '').replace(currency, '');
  const [, sign, whole = '', part = '0'] =
    /^([-−–]?)(\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d{1,2}|\d{4,}))?$/.exec(bare) ?? [];
  if (sign === undefined) return null;
  return Number(`${whole.replace(/[.,]/g, '')}.${part}`) * (sign === '' ? 1 : -1);
};
