import { shareOut } from '../evaluation/share-out.ts';
import { defined } from '../model/defined.ts';
import { criteriaOf, type Element, type Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import {
  type CriterionEntry,
  defaultLabels,
  type Emphasis,
  type Exclusion,
  type OwnEntry,
  type Procurement,
  type ProposedDemand,
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
import { ofType, requirementsOf } from './requirements.ts';

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
  const rows = treatedRows(proposal);
  const weights = weightsOf(rows, proposal);
  return {
    format: specificationFormat,
    instrument: { id: instrument.id, version: instrument.version },
    title: text.title(choices.buyer.name),
    version: '0.1',
    date,
    buyer: choices.buyer,
    ...defined({ cpv: procurement.cpv, emphasis }),
    labels: defaultLabels,
    brands: [],
    requirements: [...ownEntries(weights, proposal), ...criterionEntries(rows, weights, proposal)],
    excluded: exclusions(rows, proposal),
  };
};

export const awardCriteriaOf = (proposal: Proposal): readonly AwardCriterion[] => {
  const { instrument, language } = proposal;
  const rows = requirementsOf(proposeSpecification(proposal), instrument, language);
  return ofType(rows, 'tildelingskriterium').map(({ id, short, text, weight }) => ({
    id,
    text: short ?? text,
    weight: weight ?? 0,
  }));
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

type Row = Procurement['requirements'][number];
type TreatedRow = Row & { readonly element: Element };
/** Per cent, by requirement id. */
type Weights = ReadonlyMap<string, number>;

const qualityOf = ({ quality }: Procurement) => (quality === undefined ? [] : [quality]);

const ownEntries = (weights: Weights, proposal: Proposal): readonly OwnEntry[] =>
  [...proposal.procurement.own, ...qualityOf(proposal.procurement)]
    .filter(({ id, type }) => type !== 'tildelingskriterium' || weights.has(id))
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
  rows.map(({ criterion, element, ...demand }) => {
    const weight = weights.get(requirementId(criterion));
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
    const treatment = treatmentOf(choices, element.id);
    return treat(rows, ids, treatment, procurement).map((row) => ({ ...row, element }));
  });

const treat = (
  rows: readonly Row[],
  ids: readonly string[],
  treatment: ElementTreatment,
  procurement: Procurement,
): readonly Row[] => {
  if (treatment === 'proposed') return rows;
  return treatment === 'absolute' ? rows.map(asAbsolute) : evaluate(rows, ids, procurement);
};

const asAbsolute = (row: Row): Row => {
  if (row.kind === 'absolute') return row;
  const { weight: _weight, award: _award, short: _short, type, ...rest } = row;
  return { ...rest, kind: 'absolute', type: type === 'tildelingskriterium' ? 'krav' : type };
};

/**
 * What the supplier has something to show for is evaluated; the service itself stays absolute. Where
 * there is nothing to show, the first requirement gets the demand of the quality criterion; where
 * there is no requirement, the first criterion that was left out becomes one.
 */
const evaluate = (
  rows: readonly Row[],
  ids: readonly string[],
  { quality }: Procurement,
): readonly Row[] => {
  const demand = {
    kind: 'evaluated',
    ...defined({ award: quality?.id, documentation: quality?.documentation }),
  } as const;
  const open = rows.filter(({ type, kind }) => type === 'krav' && kind === 'absolute');
  if (open.length === 0) {
    const left = ids.find((id) => !rows.some(({ criterion }) => criterion === id));
    if (left === undefined) return rows;
    const row: Row = { criterion: left, type: 'krav', ...demand };
    return [...rows, row].sort((a, b) => ids.indexOf(a.criterion) - ids.indexOf(b.criterion));
  }
  const shown = open.filter(({ documentation }) => documentation !== undefined);
  const chosen = new Set(shown.length > 0 ? shown : open.slice(0, 1));
  return rows.map((row) => (chosen.has(row) ? { ...demand, ...row, kind: 'evaluated' } : row));
};

/** By requirement id, in the order of the file: as chosen, else in the proposed proportions. */
const weightsOf = (rows: readonly TreatedRow[], { procurement, choices }: Proposal): Weights => {
  const isUsed = rows.some(({ award }) => award !== undefined);
  const awards = [
    ...procurement.own,
    ...(isUsed ? qualityOf(procurement) : []),
    ...rows.map((row) => ({ ...row, id: requirementId(row.criterion) })),
  ].filter(({ type }) => type === 'tildelingskriterium');
  const ids = awards.map(({ id }) => id);
  const proportions = awards.map(({ weight = 1 }) => weight);
  const shares = shareOut(100, proportions, 1);
  const isChosen = ids.every((id) => Object.hasOwn(choices.weights, id));
  return new Map(
    ids.map((id, index) => [id, isChosen ? (choices.weights[id] ?? 0) : (shares[index] ?? 0)]),
  );
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
