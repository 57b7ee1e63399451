import { shareOut } from '../evaluation/share-out.ts';
import { defined } from '../model/defined.ts';
import { criteriaOf, type Element, type Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import {
  type Buyer,
  type CriterionEntry,
  defaultLabels,
  defaultScale,
  type Emphasis,
  type Exclusion,
  type OwnEntry,
  type Procurement,
  type ProposedDemand,
  type ProposedRequirement,
  type RequirementType,
  requirementId,
  type Specification,
  specificationFormat,
} from '../model/specification.ts';
import { specificationFileText } from '../text/specification-file.ts';
import {
  type AwardCriterion,
  chosenElements,
  demandsOf,
  type ElementTreatment,
  type InitChoices,
  treatmentOf,
} from './init-choices.ts';

export type Proposal = Setting & { readonly choices: InitChoices };

/** What it is made from, apart from what is chosen. */
export type Setting = {
  readonly instrument: Instrument;
  readonly procurement: Procurement;
  readonly language: Language;
  /** What the profile shows as weak. */
  readonly emphasis?: Emphasis | undefined;
  /** ISO 8601 calendar date. */
  readonly date: string;
};

export const proposeSpecification = (proposal: Proposal): Specification => {
  const { instrument, procurement, language, choices, emphasis, date } = proposal;
  const text = specificationFileText[language];
  const treated = treatedRows(proposal);
  const weights = weightsOf(treated, proposal);
  const rows = treated.map((row) =>
    weights.get(requirementId(row.criterion)) === 0
      ? { ...asAbsolute(row), element: row.element }
      : row,
  );
  const { buyer } = choices;
  const purpose = buyer.purpose ?? procurement.purpose?.[language];
  return {
    format: specificationFormat,
    instrument: { id: instrument.id, version: instrument.version },
    title: text.title(buyer.name),
    version: '0.1',
    date,
    buyer: { ...buyer, ...defined({ purpose, climate: climateOf(buyer, text.placeholders) }) },
    ...defined({ cpv: procurement.cpv, emphasis }),
    labels: defaultLabels,
    scale: defaultScale,
    brands: [],
    requirements: [...ownEntries(weights, proposal), ...criterionEntries(rows, weights, proposal)],
    excluded: exclusions(rows, proposal),
  };
};

// Private buyers are bound by no such rules.
const climateOf = (
  { sector, climate }: Buyer,
  { climate: placeholder }: Pick<Buyer, 'climate'>,
): string | undefined => climate ?? (sector === 'public' ? placeholder : undefined);

/** Those there can be, also with the weight 0, which leaves them out. */
export const awardCriteriaOf = (proposal: Proposal): readonly AwardCriterion[] => {
  const { instrument, language } = proposal;
  const rows = treatedRows(proposal);
  const criteria = instrument.elements.flatMap(criteriaOf);
  const weights = weightsOf(rows, proposal);
  return awardsOf(rows, proposal).map((award) => {
    const demand =
      'text' in award ? award.text : criteria.find(({ id }) => id === award.criterion)?.requirement;
    const weight = weights.get(award.id) ?? 0;
    return { id: award.id, text: (award.short ?? demand)?.[language] ?? award.id, weight };
  });
};

export const typeCountsOf = (
  proposal: Proposal,
): Readonly<Partial<Record<RequirementType, number>>> => {
  const counts: Partial<Record<RequirementType, number>> = {};
  for (const { type } of proposeSpecification(proposal).requirements) {
    counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
};

type Row = ProposedRequirement;
type TreatedRow = Row & { readonly element: Element };
/** Per cent, by requirement id; 0 leaves the award criterion out. */
type Weights = ReadonlyMap<string, number>;

const qualityOf = ({ quality }: Procurement) => (quality === undefined ? [] : [quality]);

const ownEntries = (weights: Weights, proposal: Proposal): readonly OwnEntry[] =>
  [...proposal.procurement.own, ...qualityOf(proposal.procurement)]
    .filter(({ id, type }) => type !== 'tildelingskriterium' || (weights.get(id) ?? 0) > 0)
    .map(({ id, text, basis, ...demand }) => ({
      id,
      ...demanded(demand, weights.get(id), proposal),
      text: text[proposal.language],
      ...defined({ basis }),
    }));

const criterionEntries = (
  rows: readonly TreatedRow[],
  weights: Weights,
  proposal: Proposal,
): readonly CriterionEntry[] =>
  rows.map(({ criterion, element, duty: _duty, unscored: _unscored, ...demand }) => {
    const weight = weights.get(requirementId(criterion)) || undefined;
    const chosen = demandsOf(proposal.choices, element.id);
    return { criterion, ...demanded(demand, weight, proposal, chosen) };
  });

/** @param chosen names of documentation demands that take the place of the proposed one */
const demanded = (
  { documentation: proposed, short, weight: _proposed, ...demand }: ProposedDemand,
  weight: number | undefined,
  { procurement, language }: Proposal,
  chosen: readonly string[] = [],
) => {
  const own = proposed === undefined ? [] : [proposed];
  const names = chosen.length === 0 ? own : chosen;
  const wordings = names.flatMap((name) => procurement.documentation[name]?.[language] ?? []);
  const documentation = wordings.join('\n') || undefined;
  return { ...demand, ...defined({ short: short?.[language], weight, documentation }) };
};

const treatedRows = ({ procurement, instrument, choices }: Proposal): readonly TreatedRow[] =>
  chosenElements(choices, instrument).flatMap((element) => {
    const ids = criteriaOf(element).map(({ id }) => id);
    const rows = procurement.requirements.filter(({ criterion }) => ids.includes(criterion));
    const isWithout = choices.weights[procurement.quality?.id ?? ''] === 0;
    const chosen = treatmentOf(choices, element.id);
    const treatment = isWithout && chosen === 'evaluated' ? 'proposed' : chosen;
    return treat(rows, treatment, procurement).map((row) => ({ ...row, element }));
  });

const treat = (
  rows: readonly Row[],
  treatment: ElementTreatment,
  procurement: Procurement,
): readonly Row[] => {
  if (treatment === 'proposed') return rows;
  return treatment === 'absolute' ? rows.map(asAbsolute) : evaluate(rows, procurement);
};

const asAbsolute = (row: Row): Row => {
  if (row.kind === 'absolute') return row;
  const { weight: _weight, award: _award, short: _short, type, ...rest } = row;
  const unscored = {
    type: type === 'tildelingskriterium' ? 'krav' : type,
    ...row.unscored,
  } as const;
  return { ...rest, ...unscored, kind: 'absolute' };
};

const isOpen = ({ type, kind, duty }: Row): boolean =>
  type === 'krav' && kind === 'absolute' && duty === undefined;

/** Whether an element has what can be evaluated: more than duties, terms and what was left out. */
export const canBeEvaluated = ({ requirements }: Procurement, element: Element): boolean => {
  const ids = criteriaOf(element).map(({ id }) => id);
  return requirements.some((row) => ids.includes(row.criterion) && isOpen(row));
};

/**
 * What the supplier has something to show for is evaluated; the service itself stays absolute. Where
 * there is nothing to show, the first requirement gets the demand of the quality criterion. Duties
 * stay duties, and what was left out stays out: there the quality criterion alone counts.
 */
const evaluate = (rows: readonly Row[], { quality }: Procurement): readonly Row[] => {
  const demand = {
    kind: 'evaluated',
    ...defined({ award: quality?.id, documentation: quality?.documentation }),
  } as const;
  const open = rows.filter(isOpen);
  const shown = open.filter(({ documentation }) => documentation !== undefined);
  const chosen = new Set(shown.length > 0 ? shown : open.slice(0, 1));
  return rows.map((row) => (chosen.has(row) ? { ...demand, ...row, kind: 'evaluated' } : row));
};

/** The most that a proposal has by itself. */
export const mostAwardCriteria = 4;

const awardsOf = (rows: readonly TreatedRow[], { procurement, choices }: Proposal) => {
  const isUsed = choices.elements.some((id) => treatmentOf(choices, id) === 'evaluated');
  return [
    ...procurement.own,
    ...(isUsed ? qualityOf(procurement) : []),
    ...rows.map((row) => ({ ...row, id: requirementId(row.criterion) })),
  ].filter(({ type }) => type === 'tildelingskriterium');
};

/** In the order of the file: as chosen, else in the proposed proportions of those that weigh the most. */
const weightsOf = (rows: readonly TreatedRow[], proposal: Proposal): Weights => {
  const { weights: chosen } = proposal.choices;
  const awards = awardsOf(rows, proposal);
  const ids = awards.map(({ id }) => id);
  if (ids.length > 0 && ids.every((id) => Object.hasOwn(chosen, id))) {
    return new Map(ids.map((id) => [id, chosen[id] ?? 0]));
  }
  const kept = awards
    .toSorted((a, b) => (b.weight ?? 1) - (a.weight ?? 1))
    .slice(0, mostAwardCriteria);
  const proportions = awards
    .filter((award) => kept.includes(award))
    .map(({ weight = 1 }) => weight);
  const shares = shareOut(100, proportions, 1);
  const keptIds = ids.filter((id) => kept.some((award) => award.id === id));
  return new Map(ids.map((id) => [id, shares[keptIds.indexOf(id)] ?? 0]));
};

const exclusions = (
  rows: readonly TreatedRow[],
  { procurement, instrument, choices, language }: Proposal,
): readonly Exclusion[] => {
  const used = new Set(rows.map(({ criterion }) => criterion));
  const all = chosenElements(choices, instrument).flatMap(criteriaOf);
  const open = new Set(all.map(({ id }) => id).filter((id) => !used.has(id)));
  const { elementLeftOut } = specificationFileText[language];
  return [
    ...procurement.excluded.flatMap(({ criteria, reason }) => {
      const left = criteria.filter((id) => open.has(id));
      return left.length === 0 ? [] : [{ criteria: left, reason: reason[language] }];
    }),
    ...instrument.elements
      .filter(({ id }) => !choices.elements.includes(id))
      .map(({ id }) => ({ element: id, reason: elementLeftOut })),
  ];
};
