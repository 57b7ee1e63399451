import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Criterion, criteriaOf, type Instrument } from '../../src/model/instrument.ts';
import { languages } from '../../src/model/language.ts';
import {
  isCriterionEntry,
  isElementEntry,
  type Requirement,
  type RequirementEntry,
  requirementId,
  requirementTypes,
  type Specification,
} from '../../src/model/specification.ts';
import { requirementsOf, unmentionedCriteria } from '../../src/specification/requirements.ts';
import {
  allCriteria,
  godBht,
  inOrder,
  specificationArbitrary,
  specificationWith,
} from './specification-arbitraries.ts';

const rowsOf = (specification: Specification, instrument: Instrument = godBht) =>
  requirementsOf(specification, instrument, 'nb');

/** What each id stands for, wherever it stands. */
const meanings = (rows: readonly Requirement[]) =>
  new Map(
    rows.map(
      ({ entry: _entry, criterion, element, ...rest }) =>
        [
          rest.id,
          { ...rest, criterion: criterion?.id ?? null, element: element?.id ?? null },
        ] as const,
    ),
  );

const keysArbitrary = fc.array(fc.nat(), { minLength: 200, maxLength: 200 });

const aNewCriterion = (id: string): Criterion => ({
  id,
  text: { nb: 'noe nytt', en: 'something new' },
  requirement: { nb: 'Leverandøren skal gjøre noe nytt.', en: 'The supplier shall do new things.' },
});

/** The instrument with a bullet at the end of an element, or a sub-bullet at the end of a bullet. */
const grownArbitrary = fc
  .tuple(fc.constantFrom(...godBht.elements), fc.boolean(), fc.nat())
  .map(([{ id, number, criteria }, isBullet, position]) => {
    const parent = position % criteria.length;
    const letter = String.fromCharCode(97 + (criteria[parent]?.children?.length ?? 0));
    const added = aNewCriterion(
      isBullet ? `${number}.${criteria.length + 1}` : `${number}.${parent + 1}.${letter}`,
    );
    const grown = isBullet
      ? [...criteria, added]
      : criteria.map((one, index) =>
          index === parent ? { ...one, children: [...(one.children ?? []), added] } : one,
        );
    return {
      element: id,
      added: added.id,
      instrument: {
        ...godBht,
        elements: godBht.elements.map((one) => (one.id === id ? { ...one, criteria: grown } : one)),
      },
    };
  });

describe('the id of a requirement', () => {
  it('is that of its criterion, once each', () => {
    fc.assert(
      fc.property(specificationArbitrary, (specification) => {
        const rows = rowsOf(specification);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        for (const { id, criterion } of rows) {
          if (criterion !== null) expect(id).toBe(`K-${criterion.id}`);
        }
      }),
    );
  });

  it('stands for the same after any re-ordering of the entries', () => {
    fc.assert(
      fc.property(specificationArbitrary, keysArbitrary, (specification, keys) => {
        const requirements = inOrder(specification.requirements, keys);
        const after = rowsOf({ ...specification, requirements });
        expect(meanings(after)).toEqual(meanings(rowsOf(specification)));
      }),
    );
  });

  it('stands for the same criterion after entries are taken out, and all the same where its own stays', () => {
    fc.assert(
      fc.property(specificationArbitrary, keysArbitrary, (specification, keys) => {
        const stays = (index: number) => (keys[index] ?? 0) % 2 === 0;
        const before = rowsOf(specification);
        const rest = specification.requirements.filter((_entry, index) => stays(index));
        const after = meanings(rowsOf({ ...specification, requirements: rest }));
        const all = meanings(before);
        for (const [id, { criterion }] of after) {
          expect(criterion).toBe(all.get(id)?.criterion ?? criterion);
          if (criterion !== null) expect(id).toBe(requirementId(criterion));
        }
        for (const { id, entry } of before) {
          if (stays(entry)) expect(after.get(id)).toEqual(all.get(id));
        }
      }),
    );
  });

  it('stands for the same after the instrument has got a criterion more', () => {
    fc.assert(
      fc.property(specificationArbitrary, grownArbitrary, (specification, grown) => {
        const before = meanings(rowsOf(specification));
        const after = meanings(rowsOf(specification, grown.instrument));
        for (const [id, meaning] of before) expect(after.get(id)).toEqual(meaning);
        const isIn = specification.requirements.some(
          (entry) => isElementEntry(entry) && entry.element === grown.element,
        );
        const others = [...after.keys()].filter((id) => !before.has(id));
        expect(others).toEqual(isIn ? [requirementId(grown.added)] : []);
      }),
    );
  });

  it('stands for the same after an element’s entry is split into one for each criterion', () => {
    fc.assert(
      fc.property(specificationArbitrary, (specification) => {
        const rows = rowsOf(specification);
        const requirements = specification.requirements.flatMap(
          (entry, index): readonly RequirementEntry[] => {
            if (!isElementEntry(entry)) return [entry];
            const { element: _element, ...demand } = entry;
            return rows
              .filter((row) => row.entry === index)
              .map(({ criterion }) => ({ criterion: criterion?.id ?? '', ...demand }));
          },
        );
        const split = rowsOf({ ...specification, requirements });
        expect(meanings(split)).toEqual(meanings(rows));
        expect(split.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      }),
    );
  });
});

describe('the rows of a specification', () => {
  it('are, for an element’s entry, all its criteria that are not named and not left out', () => {
    fc.assert(
      fc.property(specificationArbitrary, (specification) => {
        const { requirements, excluded = [] } = specification;
        const named = [
          ...requirements.flatMap((entry) => (isCriterionEntry(entry) ? [entry.criterion] : [])),
          ...excluded.flatMap((one) => ('criteria' in one ? one.criteria : [])),
        ];
        const rows = rowsOf(specification);
        for (const [index, entry] of requirements.entries()) {
          if (!isElementEntry(entry)) continue;
          const element = godBht.elements.find(({ id }) => id === entry.element);
          expect(rows.filter((row) => row.entry === index).map((row) => row.criterion?.id)).toEqual(
            (element === undefined ? [] : criteriaOf(element))
              .map(({ id }) => id)
              .filter((id) => !named.includes(id)),
          );
        }
      }),
    );
  });

  it('with what is left out and what is not mentioned are the instrument, each criterion once', () => {
    fc.assert(
      fc.property(specificationArbitrary, (specification) => {
        const { excluded = [], requirements } = specification;
        const rows = rowsOf(specification).flatMap(({ criterion }) => criterion?.id ?? []);
        const out = excluded.flatMap((one) => ('criteria' in one ? one.criteria : []));
        const named = new Set([
          ...out,
          ...requirements.flatMap((entry) => (isCriterionEntry(entry) ? [entry.criterion] : [])),
        ]);
        const outWithElement = godBht.elements
          .filter(({ id }) => excluded.some((one) => 'element' in one && one.element === id))
          .flatMap(criteriaOf)
          .flatMap(({ id }) => (named.has(id) ? [] : [id]));
        const unmentioned = unmentionedCriteria(specification, godBht).map(({ id }) => id);
        expect([...rows, ...out, ...outWithElement, ...unmentioned].sort()).toEqual(
          allCriteria.map(({ id }) => id).sort(),
        );
      }),
    );
  });

  it('stand by type, and within a type in the order of the file', () => {
    fc.assert(
      fc.property(specificationArbitrary, (specification) => {
        const places = rowsOf(specification).map(
          ({ type, entry }) => requirementTypes.indexOf(type) * 1000 + entry,
        );
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  it('have what their entry demands', () => {
    const [row] = rowsOf(
      specificationWith([
        {
          criterion: '5.4',
          type: 'krav',
          kind: 'evaluated',
          documentation: 'En plan',
          award: 'T-1',
        },
      ]),
    );
    const element = godBht.elements[4];
    expect(row).toMatchObject({
      id: 'K-5.4',
      type: 'krav',
      kind: 'evaluated',
      documentation: 'En plan',
      weight: null,
      award: 'T-1',
      basis: [],
      entry: 0,
    });
    expect(row?.element).toBe(element);
  });

  it('count, where they are award criteria, within themselves', () => {
    const basis = [{ reference: 'aml', provision: '§ 3-3', status: 'verified' }] as const;
    const rows = rowsOf(
      specificationWith([
        { id: 'T-1', type: 'tildelingskriterium', kind: 'evaluated', weight: 60, text: 'a', basis },
        { criterion: '5.1', type: 'tildelingskriterium', kind: 'evaluated', weight: 40 },
        { id: 'E-1', type: 'krav', kind: 'evaluated', text: 'b' },
      ]),
    );
    expect(rows.map(({ id, award, weight }) => [id, award, weight])).toEqual([
      ['E-1', null, null],
      ['T-1', 'T-1', 60],
      ['K-5.1', 'K-5.1', 40],
    ]);
    expect(rows.map((row) => row.basis)).toEqual([[], basis, []]);
  });

  it('have of the element’s provisions those that carry the criterion', () => {
    const provisions = (criterion: string) =>
      rowsOf(specificationWith([{ criterion, type: 'krav', kind: 'absolute' }])).flatMap((row) =>
        row.basis.map(({ reference, provision }) => `${reference} ${provision}`),
      );
    expect(provisions('5.2')).toEqual(['folm § 13-3 a']);
    expect(provisions('5.6')).toEqual(['folm § 13-2 h']);
    expect(provisions('5.7')).toEqual(['forretningshemmelighetsloven –']);
    expect(provisions('15.4')).toEqual([]);
  });
});

describe('the wording of a requirement', () => {
  it('is the buyer’s own where there is one, and only for that criterion', () => {
    const [own, other] = rowsOf(
      specificationWith([
        { criterion: '3.1', type: 'krav', kind: 'evaluated', text: 'Leverandøren skal si det.' },
        { element: 'etikk', type: 'krav', kind: 'absolute' },
      ]),
    );
    expect(own?.text).toBe('Leverandøren skal si det.');
    expect(other?.text).toBe(allCriteria.find(({ id }) => id === '3.2')?.requirement.nb);
  });

  const words = {
    nb: { shall: /^Leverandøren skal\b/, should: /^Leverandøren bør\b/ },
    en: { shall: /^The supplier shall\b/, should: /^The supplier should\b/ },
  };
  const all = (type: Requirement['type'], kind: Requirement['kind']) =>
    specificationWith(godBht.elements.map(({ id }) => ({ element: id, type, kind })));

  it.each(languages)(
    'in %s is “should” for every evaluated requirement of the instrument',
    (language) => {
      const { shall, should } = words[language];
      const rows = requirementsOf(all('krav', 'evaluated'), godBht, language);
      expect(rows).toHaveLength(allCriteria.length);
      for (const { text, criterion } of rows) {
        expect(text).toMatch(should);
        const proposed = criterion?.requirement[language] ?? '';
        expect(text.replace(should, '')).toBe(proposed.replace(shall, ''));
      }
    },
  );

  it.each([
    ['krav', 'absolute'],
    ['tildelingskriterium', 'evaluated'],
    ['kontraktsvilkår', 'evaluated'],
    ['opsjon', 'evaluated'],
    ['kvalifikasjonskrav', 'absolute'],
  ] as const)('stays the instrument’s for %s that is %s', (type, kind) => {
    for (const language of languages) {
      for (const { text, criterion } of requirementsOf(all(type, kind), godBht, language)) {
        expect(text).toBe(criterion?.requirement[language]);
      }
    }
  });
});
