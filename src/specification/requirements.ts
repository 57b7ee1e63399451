import { type Criterion, criteriaOf, type Element, type Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import {
  isCriterionEntry,
  isElementEntry,
  type Requirement,
  type RequirementEntry,
  type RequirementType,
  requirementId,
  requirementTypes,
  type Specification,
} from '../model/specification.ts';

/**
 * The rows of a specification: by type in the order of `requirementTypes`, then in the order of the
 * file. The specification has been checked: what it names is in the instrument, each once.
 */
export const requirementsOf = (
  specification: Specification,
  instrument: Instrument,
  language: Language,
): readonly Requirement[] => {
  const named = namedCriteria(specification);
  const all = specification.requirements.flatMap((entry, index) =>
    fromEntry(entry, index, named, instrument, language),
  );
  return requirementTypes.flatMap((type) => ofType(all, type));
};

export const ofType = (
  requirements: readonly Requirement[],
  type: RequirementType,
): readonly Requirement[] => requirements.filter((requirement) => requirement.type === type);

/** Per cent; what has no weight adds nothing. */
export const sumOfWeights = (rows: readonly { readonly weight: number | null }[]): number =>
  rows.reduce((sum, { weight }) => sum + (weight ?? 0), 0);

/** Criteria that are neither in nor left out with a reason, in the instrument's order. */
export const unmentionedCriteria = (
  specification: Specification,
  instrument: Instrument,
): readonly Criterion[] => {
  const { requirements, excluded = [] } = specification;
  const named = namedCriteria(specification);
  const elements = new Set(
    [...requirements, ...excluded].flatMap((one) => ('element' in one ? [one.element] : [])),
  );
  return instrument.elements
    .filter(({ id }) => !elements.has(id))
    .flatMap(criteriaOf)
    .filter(({ id }) => !named.has(id));
};

// What is named on its own, in or out, is not part of what an element's entry stands for.
const namedCriteria = ({ requirements, excluded = [] }: Specification): ReadonlySet<string> =>
  new Set([
    ...requirements.flatMap((entry) => (isCriterionEntry(entry) ? [entry.criterion] : [])),
    ...excluded.flatMap((one) => ('criteria' in one ? one.criteria : [])),
  ]);

const fromEntry = (
  entry: RequirementEntry,
  index: number,
  named: ReadonlySet<string>,
  instrument: Instrument,
  language: Language,
): readonly Requirement[] => {
  if (isElementEntry(entry) || isCriterionEntry(entry)) {
    const isMeant = (element: Element, { id }: Criterion): boolean =>
      isElementEntry(entry)
        ? element.id === entry.element && !named.has(id)
        : id === entry.criterion;
    return instrument.elements.flatMap((element) =>
      criteriaOf(element)
        .filter((criterion) => isMeant(element, criterion))
        .map((criterion) => fromCriterion(entry, index, element, criterion, language)),
    );
  }
  const { id, text, basis = [] } = entry;
  return [
    { ...demandOf(entry, id), id, criterion: null, element: null, text, basis, entry: index },
  ];
};

const fromCriterion = (
  entry: RequirementEntry,
  index: number,
  element: Element,
  criterion: Criterion,
  language: Language,
): Requirement => {
  const id = requirementId(criterion.id);
  const own = isCriterionEntry(entry) ? entry.text : undefined;
  return {
    ...demandOf(entry, id),
    id,
    criterion,
    element,
    text: own ?? proposedText(criterion, entry, language),
    basis: element.basis.filter(({ criteria }) => criteria?.includes(criterion.id)),
    entry: index,
  };
};

const demandOf = (entry: RequirementEntry, id: string) => {
  const { type, kind, short = null, documentation = null, weight = null, award = null } = entry;
  const countsIn = type === 'tildelingskriterium' ? id : award;
  return { type, kind, short, documentation, weight, award: countsIn };
};

// The instrument words every requirement as absolute.
const proposedText = (
  { requirement }: Criterion,
  { type, kind }: RequirementEntry,
  language: Language,
): string => {
  const text = requirement[language];
  const [shall, should] = softened[language];
  return type === 'krav' && kind === 'evaluated' ? text.replace(shall, should) : text;
};

const softened: Readonly<Record<Language, readonly [RegExp, string]>> = {
  nb: [/^Leverandøren skal(?=[ ,])/u, 'Leverandøren bør'],
  en: [/^The supplier shall(?=[ ,])/u, 'The supplier should'],
};
