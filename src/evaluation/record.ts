import { GodbhtError } from '../errors.ts';
import { defined } from '../model/defined.ts';
import { criteriaOf, type Dimension, type Element, type Instrument } from '../model/instrument.ts';
import { isEmpty, isExtension, tidied } from '../model/keys.ts';
import type { CriterionMark, ElementRatings, Rating, Ratings } from '../model/rating.ts';
import { hasLevel } from '../model/rating.ts';
import {
  type AgreedElement,
  type AgreedRating,
  agreedAt,
  type Counts,
  type Evaluation,
  isTeam,
  type TeamEvaluation,
} from '../model/team.ts';
import { isBlank } from '../text/visible-text.ts';
import { changeEvidence, type EvidenceEntry } from './evidence.ts';
import { assertCriterion } from './named-element.ts';
import { reasonNeeded } from './reason-needed.ts';
import { withSecondRound } from './second-round.ts';

/** All that `score` and `set` can write down about an element. */
export type Entry =
  | {
      readonly kind: 'rate';
      readonly dimension: Dimension;
      readonly rating: Rating;
      /**
       * Why the team agreed on this; only in a team evaluation. A blank one takes an earlier one away;
       * without one, that of the same level stays.
       */
      readonly reason?: string;
    }
  | { readonly kind: 'clear'; readonly dimension: Dimension }
  | { readonly kind: 'dissent'; readonly dimension: Dimension; readonly text: string }
  /** How many raised a hand for each level after talking; null takes it away. */
  | {
      readonly kind: 'second-round';
      readonly dimension: Dimension;
      readonly counts: Counts | null;
    }
  /** An empty text takes the notes away. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'improve'; readonly text: string }
  /** Another text for the suggestion at an index; a blank one takes it away. */
  | { readonly kind: 'reword'; readonly index: number; readonly text: string }
  | EvidenceEntry
  /** Null takes the mark away. */
  | { readonly kind: 'mark'; readonly criterion: string; readonly mark: CriterionMark | null };

/**
 * The evaluation with one more entry about an element, in the instrument's order; voices are never
 * touched. A blank text takes away what it would replace.
 *
 * @throws GodbhtError `reason-needed` where `reasonNeeded` tells one and there is none,
 *   `not-applicable-needs-reason`, `unknown-criterion`, `team-only` for dissent, reasons or a second round in
 *   a private scoring, `nothing-to-dissent-from` where nothing is agreed, and what `withSecondRound` throws.
 */
export const record = <E extends Evaluation>(
  evaluation: E,
  element: Element,
  given: Entry,
  instrument: Instrument,
): E => {
  const entry = withoutBlanks(given);
  if (isTeam(evaluation)) {
    const changed = changeAgreement(evaluation, element, entry);
    return {
      ...evaluation,
      agreed: replaceElement(evaluation.agreed, element, changed, instrument),
    };
  }
  const changed = changeRatings(evaluation.ratings[element.id] ?? {}, element, entry);
  return {
    ...evaluation,
    ratings: replaceElement(evaluation.ratings, element, changed, instrument),
  };
};

/** Texts of which nothing is seen are none. */
const withoutBlanks = <T extends object>(entry: T): T =>
  Object.fromEntries(
    Object.entries(entry).map(([key, value]) => {
      if (typeof value === 'string') return [key, isBlank(value) ? '' : value];
      return [key, typeof value === 'object' && value !== null ? withoutBlanks(value) : value];
    }),
  ) as T;

const changeRatings = (current: ElementRatings, element: Element, entry: Entry): ElementRatings => {
  if (entry.kind === 'dissent' || entry.kind === 'second-round') {
    throw new GodbhtError('team-only', { option: `--${entry.kind}` });
  }
  if (entry.kind !== 'rate') return changeCommon(current, element, entry);
  if (entry.reason !== undefined) throw new GodbhtError('team-only', { option: '--reason' });
  const { dimension } = entry;
  const rating = cleanRating(entry.rating, element, dimension);
  return { ...current, [dimension]: { ...rating, ...ownKeysOf(current[dimension]) } };
};

const changeAgreement = (team: TeamEvaluation, element: Element, entry: Entry): AgreedElement => {
  const current = team.agreed[element.id] ?? {};
  if (entry.kind === 'rate')
    return { ...current, [entry.dimension]: agreement(team, element, entry) };
  if (entry.kind === 'clear') {
    const { secondRound } = current[entry.dimension] ?? {};
    const left = secondRound === undefined ? undefined : { secondRound };
    return { ...current, [entry.dimension]: left } as AgreedElement;
  }
  if (entry.kind === 'second-round') {
    const item = withSecondRound(team, element, entry.dimension, entry.counts);
    return { ...current, [entry.dimension]: item } as AgreedElement;
  }
  if (entry.kind !== 'dissent') return changeCommon(current, element, entry);
  const agreed = agreedAt(team, element.id, entry.dimension);
  if (agreed === undefined) {
    throw new GodbhtError('nothing-to-dissent-from', {
      element: element.number,
      dimension: entry.dimension,
    });
  }
  const { dissent: _replaced, ...rest } = agreed;
  const dissent = defined({ dissent: entry.text.trim() || undefined });
  return { ...current, [entry.dimension]: { ...rest, ...dissent } };
};

// A new level for an item keeps the dissent that was recorded about it: nobody withdrew it.
const agreement = (
  team: TeamEvaluation,
  element: Element,
  { dimension, rating, reason }: Extract<Entry, { kind: 'rate' }>,
): AgreedRating => {
  const known = team.agreed[element.id]?.[dimension];
  const previous = agreedAt(team, element.id, dimension);
  const earlier = isSameLevel(rating, previous) ? previous?.reason : undefined;
  const why = reason === undefined ? earlier : reason.trim() || undefined;
  const needed = hasLevel(rating)
    ? reasonNeeded(team, element.id, dimension, rating.level)
    : undefined;
  if (needed !== undefined && why === undefined) {
    throw new GodbhtError('reason-needed', { element: element.number, dimension, why: needed });
  }
  return {
    ...cleanRating(rating, element, dimension),
    ...defined({ reason: why, dissent: previous?.dissent, secondRound: known?.secondRound }),
    ...ownKeysOf(known),
  };
};

const isSameLevel = (rating: Rating, previous: Rating | undefined): boolean =>
  previous !== undefined &&
  hasLevel(rating) &&
  hasLevel(previous) &&
  rating.level === previous.level;

const cleanRating = (rating: Rating, element: Element, dimension: Dimension): Rating => {
  if (hasLevel(rating)) return rating;
  const notApplicable = rating.notApplicable.trim();
  if (notApplicable === '') {
    throw new GodbhtError('not-applicable-needs-reason', { element: element.number, dimension });
  }
  return { notApplicable };
};

type CommonEntry = Exclude<Entry, { kind: 'rate' | 'dissent' | 'second-round' }>;

// What is left empty here is tidied away where the element is put back.
const changeCommon = <R extends object>(
  current: ElementRatings<R>,
  element: Element,
  entry: CommonEntry,
): ElementRatings<R> => {
  switch (entry.kind) {
    case 'clear':
      return { ...current, [entry.dimension]: undefined };
    case 'note':
      return { ...current, notes: entry.text.trim() };
    case 'improve': {
      const text = entry.text.trim();
      if (text === '') return current;
      return { ...current, improvements: [...(current.improvements ?? []), text] };
    }
    case 'reword': {
      const all = current.improvements ?? [];
      const reworded = all.map((text, index) => (index === entry.index ? entry.text.trim() : text));
      return { ...current, improvements: reworded.filter((text) => text !== '') };
    }
    case 'evidence':
    case 'change-evidence':
      return { ...current, evidence: changeEvidence(current.evidence ?? [], entry) };
    case 'mark':
      return { ...current, criteria: changeMarks(current.criteria ?? {}, element, entry) };
  }
};

const changeMarks = (
  marks: Readonly<Record<string, CriterionMark>>,
  element: Element,
  { criterion, mark }: Extract<Entry, { kind: 'mark' }>,
): Readonly<Record<string, CriterionMark>> => {
  assertCriterion(element, criterion);
  const changed = new Map<string, CriterionMark | null>(Object.entries(marks)).set(criterion, mark);
  const kept = criteriaOf(element).flatMap(({ id }): [string, CriterionMark][] => {
    const value = changed.get(id);
    return value == null ? [] : [[id, value]];
  });
  return { ...Object.fromEntries(kept), ...ownKeysOf(marks) } as typeof marks;
};

const ownKeysOf = (value: object | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => isExtension(key)));

const replaceElement = <R extends object>(
  ratings: Ratings<R>,
  element: Element,
  changed: ElementRatings<R>,
  instrument: Instrument,
): Ratings<R> => {
  // A Map, since an element may be called what every object inherits: `constructor`.
  const next = new Map(Object.entries(ratings)).set(element.id, tidied(changed));
  const answered = instrument.elements.flatMap(({ id }): [string, ElementRatings<R>][] => {
    const value = next.get(id);
    return value === undefined || isEmpty(value) ? [] : [[id, value]];
  });
  return { ...Object.fromEntries(answered), ...ownKeysOf(ratings) } as Ratings<R>;
};
