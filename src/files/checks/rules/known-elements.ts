import { criteriaOf, type Element, type Instrument } from '../../../model/instrument.ts';
import { type Finding, finding, shown, type Where } from '../../yaml/finding.ts';
import { nearest } from '../nearest.ts';

export type KnownElements = {
  readonly elements: ReadonlyMap<string, Element>;
  /** By criterion id. */
  readonly owners: ReadonlyMap<string, Element>;
  /** Ids of the fields of expertise. */
  readonly expertise: ReadonlySet<string>;
};

export const knownElements = (instrument: Instrument): KnownElements => ({
  elements: new Map(instrument.elements.map((element) => [element.id, element])),
  owners: new Map(
    instrument.elements.flatMap((element) =>
      criteriaOf(element).map(({ id }) => [id, element] as const),
    ),
  ),
  expertise: new Set((instrument.expertise ?? []).map(({ id }) => id)),
});

/** Undefined where a file is about another instrument, whose elements would all be reported. */
export type Known = KnownElements | undefined;

export const checkElement = (id: string, known: Known, where: Where): readonly Finding[] => {
  if (known === undefined || known.elements.has(id)) return [];
  const details = { given: shown(id), nearest: nearest(id, [...known.elements.keys()]) };
  return [finding('unknown-element', details, where)];
};

/** Nothing is said of the criteria of an element that does not exist. */
export const checkCriterion = (
  id: string,
  elementId: string,
  known: Known,
  where: Where,
): readonly Finding[] => {
  const element = known?.elements.get(elementId);
  const owner = known?.owners.get(id);
  if (element === undefined || owner === element) return [];
  const details = { given: shown(id), element: element.number };
  if (owner !== undefined) {
    return [finding('criterion-elsewhere', { ...details, owner: owner.number }, where)];
  }
  const last = criteriaOf(element).at(-1)?.id ?? '';
  return [finding('unknown-criterion', { ...details, last }, where)];
};

export const checkExpertise = (
  id: string,
  known: ReadonlySet<unknown> | undefined,
  where: Where,
): readonly Finding[] =>
  known === undefined || known.has(id)
    ? []
    : [finding('unknown-expertise', { given: shown(id) }, where)];
