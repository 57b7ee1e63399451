import fc from 'fast-check';
import { readGodBht } from '../../generated/god-bht.js';
import { readGodBhtProcurement } from '../../generated/god-bht-procurement.js';
import { shareOut } from '../../src/evaluation/share-out.ts';
import { criteriaOf, type Element } from '../../src/model/instrument.ts';
import {
  type Demand,
  type Exclusion,
  type RequirementEntry,
  type Specification,
  specificationFormat,
} from '../../src/model/specification.ts';
import {
  elementTreatments,
  type InitChoices,
  startChoices,
} from '../../src/specification/init-choices.ts';
import { awardCriteriaOf, type Proposal } from '../../src/specification/propose.ts';

export const godBht = readGodBht();
export const godBhtProcurement = readGodBhtProcurement();
export const allCriteria = godBht.elements.flatMap(criteriaOf);

export const specificationWith = (
  requirements: readonly RequirementEntry[],
  excluded: readonly Exclusion[] = [],
): Specification => ({
  format: specificationFormat,
  instrument: { id: godBht.id, version: godBht.version },
  title: 'Bedriftshelsetjeneste',
  version: '1.0',
  date: '2026-11-21',
  buyer: { name: 'Fjordverft AS' },
  requirements,
  ...(excluded.length === 0 ? {} : { excluded }),
});

const demand: fc.Arbitrary<Demand> = fc.record({
  type: fc.constantFrom('krav', 'kontraktsvilkår', 'opsjon', 'kvalifikasjonskrav'),
  kind: fc.constantFrom('absolute', 'evaluated'),
});

type Part = {
  readonly requirements: readonly RequirementEntry[];
  readonly excluded: readonly Exclusion[];
};

/** What a specification says of one element: all of it, some of it on its own, some left out. */
const partOf = (element: Element): fc.Arbitrary<Part> => {
  const ids = criteriaOf(element).map(({ id }) => id);
  return fc
    .record({
      whole: fc.constantFrom('in', 'out', 'unmentioned'),
      demand,
      named: fc.subarray(ids),
      texts: fc.array(fc.option(fc.constantFrom('Egen ordlyd.', 'En annen.'), { nil: undefined })),
      left: fc.nat({ max: 8 }),
    })
    .map(({ whole, demand, named, texts, left }): Part => {
      const own = named.slice(left).map((criterion, index): RequirementEntry => {
        const text = texts[index];
        return { criterion, ...demand, ...(text === undefined ? {} : { text }) };
      });
      const out = named.slice(0, left);
      return {
        requirements: [...own, ...(whole === 'in' ? [{ element: element.id, ...demand }] : [])],
        excluded: [
          ...(out.length === 0 ? [] : [{ criteria: out, reason: 'Ikke her' }]),
          ...(whole === 'out' ? [{ element: element.id, reason: 'Ikke nå' }] : []),
        ],
      };
    });
};

/** Specifications over the whole instrument, in any order, with requirements of the buyer's own. */
export const specificationArbitrary: fc.Arbitrary<Specification> = fc
  .tuple(
    fc.tuple(...godBht.elements.map(partOf)),
    fc.uniqueArray(fc.constantFrom('E-1', 'E-2', 'KV-1'), { maxLength: 3 }),
    fc.array(fc.nat(), { minLength: 200, maxLength: 200 }),
  )
  .map(([parts, own, order]) => {
    const requirements: readonly RequirementEntry[] = [
      ...own.map(
        (id) => ({ id, type: 'krav', kind: 'absolute', text: `Eget krav ${id}` }) as const,
      ),
      ...parts.flatMap((part) => part.requirements),
    ];
    return specificationWith(
      inOrder(requirements, order),
      parts.flatMap(({ excluded }) => excluded),
    );
  });

/** The same items in the order of the keys. */
export const inOrder = <T>(items: readonly T[], keys: readonly number[]): readonly T[] =>
  items
    .map((item, index) => ({ item, key: keys[index] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

export const proposalWith = (
  choices: Partial<InitChoices> = {},
  rest: Partial<Proposal> = {},
): Proposal => ({
  instrument: godBht,
  procurement: godBhtProcurement,
  language: 'nb',
  date: '2026-11-21',
  ...rest,
  choices: {
    ...startChoices(rest.instrument ?? godBht, rest.emphasis),
    buyer: { name: 'Fjordverft AS' },
    ...choices,
  },
});

const elementIds = godBht.elements.map(({ id }) => id);
const demandNames = Object.keys(godBhtProcurement.documentation);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const forElements = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Readonly<Record<string, T>>> =>
  fc.dictionary(fc.constantFrom(...elementIds), value, { noNullPrototype: true });

/** Everything that can be chosen, with weights for the award criteria that the choice leads to. */
export const proposalArbitrary: fc.Arbitrary<Proposal> = fc
  .record({
    language: fc.constantFrom('nb', 'en'),
    elements: fc.subarray(elementIds, { minLength: 1 }),
    treatment: forElements(fc.constantFrom(...elementTreatments)),
    documentation: forElements(fc.subarray(demandNames, { minLength: 1, maxLength: 3 })),
    shares: optional(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 60, maxLength: 60 })),
    weak: optional(fc.subarray(elementIds)),
  })
  .map(({ language, elements, treatment, documentation, shares, weak }) => {
    const emphasis = weak === undefined ? {} : { emphasis: { below: 3, elements: weak } };
    const chosen = { elements, treatment, documentation };
    const proposal = proposalWith(chosen, { language, ...emphasis });
    if (shares === undefined) return proposal;
    const ids = awardCriteriaOf(proposal).map(({ id }) => id);
    const weights = shareOut(100, shares.slice(0, ids.length), 1);
    return proposalWith(
      { ...chosen, weights: Object.fromEntries(ids.map((id, index) => [id, weights[index] ?? 0])) },
      { language, ...emphasis },
    );
  });
