import type { Instrument } from '../model/instrument.ts';
import type { Buyer, Procurement } from '../model/specification.ts';
import { answerBuyer, buyerFields } from './init-buyer.ts';
import { elementTreatments, type InitChoices } from './init-choices.ts';

/** The questions to a new specification file, in their order. `treatment` asks what is evaluated. */
export const initPlaces = [
  ...buyerFields,
  ...(['elements', 'treatment', 'absolute', 'documentation', 'weights', 'summary'] as const),
] as const;
export type InitPlace = (typeof initPlaces)[number];

/** How far somebody came: what is kept beside the file that is to be written. */
export type InitDraft = { readonly choices: InitChoices; readonly place: InitPlace };

type Loose = Readonly<Record<string, unknown>>;

/**
 * The draft that a value says it is; undefined where it says nothing of the kind. What it names and
 * the instrument or its procurement doesn't have (any more) is left out.
 */
export const understandDraft = (
  value: unknown,
  instrument: Instrument,
  procurement: Procurement,
): InitDraft | undefined => {
  const { choices, place } = looseOf(value) ?? {};
  const given = looseOf(choices);
  if (given === undefined || !isPlace(place)) return undefined;
  const { buyer, elements, treatment, documentation, weights } = given;
  const ids = instrument.elements.map(({ id }) => id);
  const names = Object.keys(procurement.documentation);
  return {
    place,
    choices: {
      buyer: buyerIn(looseOf(buyer) ?? {}),
      elements: knownIn(elements, ids),
      treatment: recordIn(treatment, ids, (one) => elementTreatments.find((it) => it === one)),
      documentation: recordIn(documentation, ids, (one) => {
        const known = knownIn(one, names);
        return known.length === 0 ? undefined : known;
      }),
      weights: weightsIn(looseOf(weights) ?? {}),
    },
  };
};

// Goes the same way as what is typed, so that a draft can't say what a person could not.
const buyerIn = (given: Loose): Buyer =>
  buyerFields.reduce<Buyer>(
    (buyer, field) => {
      const value = Object.hasOwn(given, field) ? given[field] : undefined;
      const texts = (Array.isArray(value) ? value : [value]).filter(isSimple);
      return answerBuyer(buyer, field, texts.join('; ')).buyer;
    },
    { name: '' },
  );

const weightsIn = (given: Loose): InitChoices['weights'] =>
  Object.fromEntries(
    Object.entries(given).flatMap(([id, weight]) => (isWeight(weight) ? [[id, weight]] : [])),
  );

const recordIn = <T>(
  value: unknown,
  keys: readonly string[],
  read: (value: unknown) => T | undefined,
): Readonly<Record<string, T>> => {
  const given = looseOf(value) ?? {};
  const entries = keys
    .filter((key) => Object.hasOwn(given, key))
    .map((key) => [key, read(given[key])] as const);
  return Object.fromEntries(
    entries.flatMap(([key, one]) => (one === undefined ? [] : [[key, one]])),
  );
};

const knownIn = (value: unknown, known: readonly string[]): readonly string[] =>
  Array.isArray(value) ? known.filter((one) => value.includes(one)) : [];

const looseOf = (value: unknown): Loose | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Loose)
    : undefined;

const isPlace = (value: unknown): value is InitPlace => initPlaces.some((place) => place === value);

const isSimple = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

const isWeight = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100;
