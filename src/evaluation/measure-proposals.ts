import {
  type Criterion,
  criteriaOf,
  criterionSentence,
  type Element,
  type Instrument,
} from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import type { MeasureSource } from '../model/measure.ts';
import type { CriterionMark } from '../model/rating.ts';
import { spellingKey } from '../model/spelling.ts';
import type { TeamEvaluation } from '../model/team.ts';
import { measureText } from '../text/measures.ts';
import { digest } from './digest.ts';
import { givenMarks, marksOf } from './marks.ts';
import { addMeasure, type MeasureChange } from './measures.ts';
import { prioritisedFirst } from './priorities.ts';

/** A measure that nobody has decided on. */
export type Proposal = {
  /** Names it within the evaluation, whatever becomes of the others: `8.4-1`, `8.4.b`, `f8-3a7c`. */
  readonly key: string;
  readonly element: Element;
  readonly source: MeasureSource;
  readonly text: string;
  /** Ids of the instrument's fields of expertise. */
  readonly expertise: readonly string[];
  readonly asking: readonly Asking[];
};

/** The id of a criterion that asks for a measure, and of the one whose ready measures it is proposed. */
type Asking = { readonly criterion: string; readonly lender: string };

/**
 * What asks for a measure and has none: criteria that are unmet or only partly met, with their ready
 * measures before the program's own wording, and suggestions; of elements that it matters most to
 * improve, the ready measures of all that isn't met. What the team has put aside doesn't come again.
 */
export const proposalsFor = (
  team: TeamEvaluation,
  instrument: Instrument,
  language: Language,
  only?: Element,
): readonly Proposal[] => {
  const declined = new Set((team.declined ?? []).map((one) => sourceKey(one.element, one)));
  const isAnswered = answeredIn(team);
  const isAnsweredAll = ({ asking }: Proposal): boolean =>
    asking.length > 0 && asking.every(isAnswered);
  return possibleProposals(team, instrument, language, only).filter(
    (proposal) => !declined.has(keyOf(proposal)) && !isAnsweredAll(proposal),
  );
};

/** The same with what was put aside and what has another measure: all that can be accepted still. */
export const possibleProposals = (
  team: TeamEvaluation,
  instrument: Instrument,
  language: Language,
  only?: Element,
): readonly Proposal[] => {
  const taken = new Set(
    team.actions.flatMap(({ element, draftedFrom }) =>
      draftedFrom === undefined ? [] : [sourceKey(element, draftedFrom)],
    ),
  );
  return allProposals(team, instrument, language, only).filter(
    (proposal) => !taken.has(keyOf(proposal)),
  );
};

/** Whatever became of them. */
const allProposals = (
  team: TeamEvaluation,
  instrument: Instrument,
  language: Language,
  only?: Element,
): readonly Proposal[] =>
  prioritisedFirst(team, instrument)
    .filter((element) => only === undefined || element.id === only.id)
    .flatMap((element) => [
      ...fromCriteria(team, element, language),
      ...fromSuggestions(team, element),
    ]);

/** The team with a measure made of the proposal, the last of its measures. */
export const acceptProposal = (
  team: TeamEvaluation,
  proposal: Proposal,
  instrument: Instrument,
  change: MeasureChange = {},
): TeamEvaluation => {
  const { element, source, text, expertise } = proposal;
  const { declined = [], ...rest } = team;
  const left = declined.filter((one) => sourceKey(one.element, one) !== keyOf(proposal));
  const measure = {
    element: element.id,
    ...('criterion' in source ? { criterion: source.criterion } : {}),
    ...(expertise.length === 0 ? {} : { expertise }),
    ...change,
    text: change.text ?? text,
    draftedFrom: source,
  };
  const without = { ...rest, ...(left.length === 0 ? {} : { declined: left }) };
  return addMeasure(without as TeamEvaluation, measure, instrument);
};

/** The team that won't be proposed this again. */
export const declineProposal = (team: TeamEvaluation, proposal: Proposal): TeamEvaluation => {
  const { declined = [] } = team;
  return declined.some((one) => sourceKey(one.element, one) === keyOf(proposal))
    ? team
    : { ...team, declined: [...declined, { element: proposal.element.id, ...proposal.source }] };
};

/** Equal for a proposal and for what was made of it. */
export const sourceKey = (elementId: string, source: MeasureSource): string =>
  'criterion' in source
    ? `criterion ${source.criterion} ${source.ready ?? ''}`
    : `suggestion ${elementId} ${spellingKey(source.suggestion)}`;

const keyOf = ({ element, source }: Proposal): string => sourceKey(element.id, source);

/**
 * Which criteria ask for nothing more: those that a measure names, whatever became of it, and
 * those that a ready measure was proposed for besides its own.
 */
const answeredIn = ({ actions }: TeamEvaluation): ((asking: Asking) => boolean) => {
  const named = new Set(actions.flatMap(({ criterion }) => criterion ?? []));
  const lent = new Set<string>();
  for (const { draftedFrom } of actions) {
    if (draftedFrom === undefined || !('criterion' in draftedFrom)) continue;
    named.add(draftedFrom.criterion);
    if (draftedFrom.ready !== undefined) lent.add(draftedFrom.criterion);
  }
  return ({ criterion, lender }) => named.has(criterion) || lent.has(lender);
};

const fromCriteria = (
  team: TeamEvaluation,
  element: Element,
  language: Language,
): readonly Proposal[] => {
  const criteria = criteriaOf(element);
  const marks = new Map(
    criteria.map(({ id }) => [id, givenMarks(marksOf(team, element.id, id)).at(-1)]),
  );
  const isAsking = ({ id }: Criterion): boolean => {
    const mark = marks.get(id);
    return mark === undefined ? team.priorities?.includes(element.id) === true : mark !== 'met';
  };
  const asking = criteria.filter(isAsking).map((criterion) => ({
    criterion: criterion.id,
    lender: lenderTo(criterion, element).id,
  }));
  return criteria.flatMap((criterion) => [
    ...readyMeasures(element, criterion, asking, language),
    ...ownWording(element, criterion, marks.get(criterion.id), language),
  ]);
};

const readyMeasures = (
  element: Element,
  { id, measures = [] }: Criterion,
  all: readonly Asking[],
  language: Language,
): readonly Proposal[] => {
  const asking = all.filter(({ lender }) => lender === id);
  return (asking.length === 0 ? [] : measures).map(({ text, expertise }, index) => ({
    key: `${id}-${index + 1}`,
    element,
    source: { criterion: id, ready: index + 1 },
    text: text[language],
    expertise,
    asking,
  }));
};

const ownWording = (
  element: Element,
  criterion: Criterion,
  mark: CriterionMark | undefined,
  language: Language,
): readonly Proposal[] => {
  if (mark === undefined || mark === 'met') return [];
  const { id } = criterion;
  const words = measureText[language];
  const sentence = criterionSentence(element, criterion, language);
  return [
    {
      key: id,
      element,
      source: { criterion: id },
      text: mark === 'unmet' ? words.putInPlace(sentence) : words.strengthen(sentence),
      expertise: [],
      asking: [{ criterion: id, lender: lenderTo(criterion, element).id }],
    },
  ];
};

/** Whose ready measures a criterion is proposed: its own, else those of the bullet it belongs to. */
const lenderTo = (criterion: Criterion, element: Element): Criterion => {
  const parent = element.criteria.find(({ children }) => children?.includes(criterion));
  return criterion.measures === undefined && parent !== undefined ? parent : criterion;
};

const fromSuggestions = (team: TeamEvaluation, element: Element): readonly Proposal[] => {
  const suggested = [
    ...(team.agreed[element.id]?.improvements ?? []),
    ...(team.identity === 'aggregate'
      ? []
      : team.voices.flatMap((voice) => voice.ratings[element.id]?.improvements ?? [])),
  ];
  const distinct = new Map<string, string>();
  for (const text of new Set(suggested)) {
    const key = spellingKey(text);
    if (key !== '' && !distinct.has(key)) distinct.set(key, text);
  }
  const digests = [...distinct.keys()].map(digest);
  return [...distinct.values()].map((text, index) => ({
    key: `f${element.number}-${shortest(digests[index] ?? '', digests)}`,
    element,
    source: { suggestion: text },
    text,
    expertise: [],
    asking: [],
  }));
};

const fewestDigits = 4;

/** As much of a digest as tells it from the others, accepted and declined ones among them. */
const shortest = (digits: string, all: readonly string[]): string => {
  for (let length = fewestDigits; length < digits.length; length += 1) {
    const start = digits.slice(0, length);
    if (all.filter((one) => one.startsWith(start)).length === 1) return start;
  }
  return digits;
};
