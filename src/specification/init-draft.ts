import { defined } from '../model/defined.ts';
import type { Instrument } from '../model/instrument.ts';
import { isRecord } from '../model/is-record.ts';
import { type Buyer, type Procurement, sectors } from '../model/specification.ts';
import { elementTreatments, type InitChoices } from './init-choices.ts';

const laterFields = [
  'purpose',
  'situation',
  'employees',
  'sites',
  'risks',
  'duration',
  'options',
] as const satisfies readonly (keyof Buyer)[];
/** What is typed about the buyer. */
export const buyerFields = ['name', ...laterFields] as const;
export type BuyerField = (typeof buyerFields)[number];

export const buyerText = (buyer: Buyer, field: BuyerField): string => {
  const value = buyer[field];
  return typeof value === 'object' ? value.join('; ') : String(value ?? '');
};

/** The buyer as before, and why, where the answer can't be put in. Only the name has to have one. */
export const answerBuyer = (
  buyer: Buyer,
  field: BuyerField,
  given: string,
): { readonly buyer: Buyer; readonly refused?: 'needed' | 'noNumber' } => {
  const text = given.trim();
  if (field === 'name') {
    const name = text.replaceAll(/\s+/g, ' ');
    return name === '' ? { buyer, refused: 'needed' } : { buyer: { ...buyer, name } };
  }
  const { [field]: _before, ...others } = buyer;
  if (text === '') return { buyer: others };
  if (field === 'employees') {
    const employees = wholeNumber(text);
    return employees === undefined
      ? { buyer, refused: 'noNumber' }
      : { buyer: { ...others, employees } };
  }
  if (!isList(field)) return { buyer: { ...others, [field]: text } };
  const list = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return { buyer: list.length === 0 ? others : { ...others, [field]: list } };
};

export const isList = (field: BuyerField): field is 'sites' | 'risks' =>
  field === 'sites' || field === 'risks';

/** 1 or more; thousands may be set apart by a space. */
const wholeNumber = (text: string): number | undefined => {
  const digits = text.replaceAll(/(?<=\d)\s(?=\d{3}(\s|$))/g, '');
  return /^0*[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
};

/** The questions to a new specification file, in their order. `treatment` asks what is evaluated. */
export const initPlaces = [
  'name',
  'sector',
  ...laterFields,
  ...(['elements', 'treatment', 'absolute', 'documentation', 'weights', 'summary'] as const),
] as const;
export type InitPlace = (typeof initPlaces)[number];

/** How far somebody came: what is kept beside the file that is to be written. */
export type InitDraft = { readonly choices: InitChoices; readonly place: InitPlace };

type Loose = Readonly<Record<string, unknown>>;

/** Undefined where it is no draft; what the instrument doesn't have (any more) is left out. */
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
      weights: recordIn(weights, Object.keys(looseOf(weights) ?? {}), weightOf),
    },
  };
};

// Goes the same way as what is typed, so that a draft can't say what a person could not.
const buyerIn = (given: Loose): Buyer => {
  const sector = sectors.find((one) => one === given.sector);
  return buyerFields.reduce<Buyer>(
    (buyer, field) => {
      const texts = [given[field]].flat().filter(isSimple);
      return answerBuyer(buyer, field, texts.join('; ')).buyer;
    },
    { name: '', ...defined({ sector }) },
  );
};

const recordIn = <T>(
  value: unknown,
  keys: readonly string[],
  read: (value: unknown) => T | undefined,
): Readonly<Record<string, T>> => {
  const given = looseOf(value) ?? {};
  return Object.fromEntries(
    keys.flatMap((key) => {
      const one = Object.hasOwn(given, key) ? read(given[key]) : undefined;
      return one === undefined ? [] : [[key, one]];
    }),
  );
};

const knownIn = (value: unknown, known: readonly string[]): readonly string[] =>
  Array.isArray(value) ? known.filter((one) => value.includes(one)) : [];

const looseOf = (value: unknown): Loose | undefined => (isRecord(value) ? value : undefined);

const isPlace = (value: unknown): value is InitPlace => initPlaces.some((place) => place === value);

const isSimple = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

const weightOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100
    ? value
    : undefined;
