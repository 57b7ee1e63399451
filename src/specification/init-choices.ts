import { criteriaOf, type Element, type Instrument } from '../model/instrument.ts';
import type { Buyer, Emphasis, Procurement, RequirementKind } from '../model/specification.ts';
import { sumOfWeights } from './requirements.ts';

/** `evaluated` means: wherever the supplier has something to describe. */
export const elementTreatments = ['proposed', 'absolute', 'evaluated'] as const;
export type ElementTreatment = (typeof elementTreatments)[number];

/** What a new specification file is made from, apart from what the instrument proposes. */
export type InitChoices = {
  readonly buyer: Buyer;
  /** Ids of the elements that are in, in the instrument's order. */
  readonly elements: readonly string[];
  /** By element id; absent means as proposed. */
  readonly treatment: Readonly<Record<string, ElementTreatment>>;
  /** Names of documentation demands, at least one, by element id; absent means as proposed. */
  readonly documentation: Readonly<Record<string, readonly string[]>>;
  /** Per cent by requirement id: of every award criterion, or of none, which means as proposed; 0 takes it out. */
  readonly weights: Readonly<Record<string, number>>;
};

export type AwardCriterion = {
  readonly id: string;
  readonly text: string;
  readonly weight: number;
};

/** Everything is in, and what is weak in the profile is evaluated. */
export const startChoices = (
  instrument: Instrument,
  emphasis: Emphasis | undefined,
): InitChoices => ({
  buyer: { name: '' },
  elements: instrument.elements.map(({ id }) => id),
  treatment: Object.fromEntries((emphasis?.elements ?? []).map((id) => [id, 'evaluated'])),
  documentation: {},
  weights: {},
});

export const chosenElements = (
  { elements }: InitChoices,
  instrument: Instrument,
): readonly Element[] => instrument.elements.filter(({ id }) => elements.includes(id));

/** Without what was chosen for elements that have been taken out since. */
export const settleChoices = (choices: InitChoices): InitChoices => ({
  ...choices,
  treatment: only(choices.elements, choices.treatment),
  documentation: only(choices.elements, choices.documentation),
});

export const treatmentOf = ({ treatment }: InitChoices, element: string): ElementTreatment =>
  ownValue(treatment, element) ?? 'proposed';

/** The elements that are in and may be given a treatment: what is evaluated can't be absolute too. */
export const openTo = (
  treatment: ElementTreatment,
  choices: InitChoices,
  instrument: Instrument,
): readonly Element[] =>
  chosenElements(choices, instrument).filter(
    ({ id }) => treatment === 'evaluated' || treatmentOf(choices, id) !== 'evaluated',
  );

/** A treatment given to some elements and taken from the others among those asked for. */
export const withTreatment = (
  choices: InitChoices,
  treatment: ElementTreatment,
  among: readonly Element[],
  some: readonly string[],
): InitChoices => ({
  ...choices,
  treatment: among.reduce((before, { id }) => {
    if (some.includes(id)) return withValue(before, id, treatment);
    return treatmentOf(choices, id) === treatment ? withValue(before, id, undefined) : before;
  }, choices.treatment),
});

/** Names of the demands chosen for an element; none means as proposed. */
export const demandsOf = ({ documentation }: InitChoices, element: string): readonly string[] =>
  ownValue(documentation, element) ?? [];

export const proposedKinds = (
  { requirements }: Procurement,
  element: Element,
): Readonly<Record<RequirementKind, number>> => {
  const ids = new Set(criteriaOf(element).map(({ id }) => id));
  const own = requirements.filter(({ criterion }) => ids.has(criterion));
  const absolute = own.filter(({ kind }) => kind === 'absolute').length;
  return { absolute, evaluated: own.length - absolute };
};

/** What a record has of its own: an id may be the name of something that every object has. */
const ownValue = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

export const withValue = <T>(
  record: Readonly<Record<string, T>>,
  key: string,
  value: T | undefined,
): Readonly<Record<string, T>> => {
  const others = Object.entries(record).filter(([other]) => other !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
};

const only = <T>(
  keys: readonly string[],
  record: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));

/** With the proposed weights where the choices have none. */
export type AwardCriteria = (choices: InitChoices) => readonly AwardCriterion[];

export const awardRows = (
  awardCriteria: AwardCriteria,
  choices: InitChoices,
): readonly AwardCriterion[] => {
  const proposed = awardCriteria({ ...settleChoices(choices), weights: {} });
  return isFor(proposed, choices.weights)
    ? proposed.map((row) => ({ ...row, weight: ownValue(choices.weights, row.id) ?? row.weight }))
    : proposed;
};

/** Whether weights were set for other award criteria than there are now: they give way to the proposed ones. */
export const areStale = (awardCriteria: AwardCriteria, choices: InitChoices): boolean =>
  Object.keys(choices.weights).length > 0 &&
  !isFor(awardCriteria({ ...settleChoices(choices), weights: {} }), choices.weights);

/** Per cent that are left to give; negative where too much is given. */
export const weightLeft = (rows: readonly AwardCriterion[]): number => 100 - sumOfWeights(rows);

/** Whether the weights can stand. Without award criteria there is nothing to weigh. */
export const areWeighed = (rows: readonly AwardCriterion[]): boolean =>
  rows.length === 0 || weightLeft(rows) === 0;

export const withWeight = (
  choices: InitChoices,
  rows: readonly AwardCriterion[],
  id: string,
  weight: number,
): InitChoices => ({
  ...choices,
  weights: Object.fromEntries(rows.map((row) => [row.id, row.id === id ? weight : row.weight])),
});

/** 0–100; 0 takes the criterion out. */
export const parseWeight = (text: string): number | undefined =>
  /^(?:\d|[1-9]\d|100)$/.test(text.trim()) ? Number(text) : undefined;

const isFor = (
  rows: readonly AwardCriterion[],
  weights: Readonly<Record<string, number>>,
): boolean =>
  rows.length === Object.keys(weights).length && rows.every(({ id }) => Object.hasOwn(weights, id));
