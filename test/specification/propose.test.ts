import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/files/checks/check-content.ts';
import { specificationText } from '../../src/files/specification-text.ts';
import { parseSource } from '../../src/files/yaml/source.ts';
import { criteriaOf } from '../../src/model/instrument.ts';
import { languages } from '../../src/model/language.ts';
import type { Requirement } from '../../src/model/specification.ts';
import {
  awardCriteriaOf,
  canBeEvaluated,
  type Proposal,
  proposeSpecification,
  typeCountsOf,
} from '../../src/specification/propose.ts';
import { requirementsOf, unmentionedCriteria } from '../../src/specification/requirements.ts';
import {
  allCriteria,
  godBht,
  godBhtProcurement,
  proposalArbitrary,
  proposalWith,
} from './specification-arbitraries.ts';

const rowsOf = (proposal: Proposal) =>
  requirementsOf(proposeSpecification(proposal), proposal.instrument, proposal.language);

const sumOf = (rows: readonly { readonly weight: number | null }[]) =>
  rows.reduce((sum, { weight }) => sum + (weight ?? 0), 0);

describe.each(languages)('the default specification in %s', (language) => {
  const proposal = proposalWith({}, { language });
  const specification = proposeSpecification(proposal);
  const rows = rowsOf(proposal);
  const row = (id: string): Requirement | undefined => rows.find((one) => one.id === id);

  it('has every criterion of the instrument once, as a row or left out with a reason', () => {
    const { excluded = [] } = specification;
    const out = excluded.flatMap((one) => ('criteria' in one ? one.criteria : []));
    const within = rows.flatMap(({ criterion }) => criterion?.id ?? []);
    expect([...within, ...out].sort()).toEqual(allCriteria.map(({ id }) => id).sort());
    for (const { reason } of excluded) expect(reason).toMatch(/\S/);
    expect(unmentionedCriteria(specification, godBht)).toEqual([]);
  });

  it('demands approval to qualify', () => {
    expect(row('KV-1')).toMatchObject({
      type: 'kvalifikasjonskrav',
      kind: 'absolute',
      award: null,
    });
    expect(row('KV-1')?.text).toMatch(/Arbeidstilsynet|Norwegian Labour Inspection Authority/);
    expect(row('KV-1')?.basis).toContainEqual(expect.objectContaining({ provision: '§ 2-1' }));
  });

  it.each([
    ...['7.1.a', '8.1.a', '8.1.b', '8.1.c', '8.3', '9.1', '10.5.a', '10.5.b', '12.1', '13.1'],
  ])('has the core service %s as an absolute requirement', (id) => {
    expect(row(`K-${id}`)).toMatchObject({ type: 'krav', kind: 'absolute', weight: null });
  });

  it('has additional services as options, and no others', () => {
    const options = rows.filter(({ type }) => type === 'opsjon').map(({ id }) => id);
    expect(options).toEqual(['K-13.7.a', 'K-13.7.b', 'K-15.4']);
  });

  it('awards for the professionals offered and the relation to customers beside the price', () => {
    const awards = rows.filter(({ type }) => type === 'tildelingskriterium');
    const elements = awards.flatMap(({ element }) => element?.id ?? []);
    expect(new Set(elements)).toEqual(new Set(['kompetanse-og-tverrfaglighet', 'kunderelasjon']));
    expect(awards.map(({ id }) => id)).toContain('T-1');
    expect(sumOf(awards)).toBe(100);
    expect(new Set(awards.map(({ weight }) => weight)).size).toBe(awards.length);
  });

  it('asks for help in a single case only with the employee’s consent', () => {
    for (const id of ['7.1.i', '13.2', '14.1.b', '14.2', '15.4']) {
      expect(row(`K-${id}`)?.text).toMatch(/samtykke|consent/);
    }
    expect(row('KT-3')?.text).toMatch(/samtykke|consent/);
  });

  it('gives no absolute requirement a weight or an award criterion', () => {
    for (const { kind, type, weight, award } of rows) {
      if (kind === 'absolute') expect([weight, award]).toEqual([null, null]);
      if (type !== 'tildelingskriterium') expect(weight).toBeNull();
    }
  });

  it('says of everything evaluated what it is judged by', () => {
    for (const { kind, documentation } of rows) {
      if (kind === 'evaluated') expect(documentation).toMatch(/\S/);
    }
  });
});

describe('any choice', () => {
  it('gives a specification that keeps the rules, and that its file is read back as', async () => {
    await fc.assert(
      fc.asyncProperty(proposalArbitrary, async (proposal) => {
        const specification = proposeSpecification(proposal);
        const text = specificationText(specification, { ...proposal, weak: {} });
        const checked = await checkContent(
          parseSource('a', text),
          ['specification'],
          proposal.instrument,
        );
        expect(checked.findings).toEqual([]);
        expect(checked.content).toEqual(specification);
      }),
      { numRuns: 60 },
    );
  });

  it('mentions every criterion once and weighs 100 in all', () => {
    fc.assert(
      fc.property(proposalArbitrary, (proposal) => {
        const specification = proposeSpecification(proposal);
        const rows = rowsOf(proposal);
        const chosen = godBht.elements.filter(({ id }) => proposal.choices.elements.includes(id));
        const within = rows.flatMap(({ criterion }) => criterion?.id ?? []);
        const out = (specification.excluded ?? []).flatMap((one) =>
          'criteria' in one ? one.criteria : [],
        );
        expect([...within, ...out].sort()).toEqual(
          chosen
            .flatMap(criteriaOf)
            .map(({ id }) => id)
            .sort(),
        );
        expect(unmentionedCriteria(specification, godBht)).toEqual([]);
        expect(sumOf(rows)).toBe(100);
        const known = rows.flatMap(({ id, type }) => (type === 'tildelingskriterium' ? [id] : []));
        for (const { award } of rows) if (award !== null) expect(known).toContain(award);
      }),
    );
  });

  it('treats each element as chosen', () => {
    fc.assert(
      fc.property(proposalArbitrary, (proposal) => {
        const { elements, treatment } = proposal.choices;
        const rows = rowsOf(proposal);
        for (const id of elements) {
          const kinds = rows.filter(({ element }) => element?.id === id).map(({ kind }) => kind);
          const chosen = Object.hasOwn(treatment, id) ? treatment[id] : 'proposed';
          if (chosen === 'absolute') expect(kinds).not.toContain('evaluated');
          const element = godBht.elements.find((one) => one.id === id);
          const isWithout = proposal.choices.weights['T-2'] === 0;
          if (chosen === 'evaluated' && element !== undefined && !isWithout) {
            expect(kinds.includes('evaluated')).toBe(canBeEvaluated(godBhtProcurement, element));
          }
        }
      }),
    );
  });

  it('demands the documentation that was chosen, one demand a line', () => {
    fc.assert(
      fc.property(proposalArbitrary, (proposal) => {
        const { elements, documentation } = proposal.choices;
        const { documentation: wordings } = godBhtProcurement;
        const rows = rowsOf(proposal);
        for (const id of elements.filter((one) => Object.hasOwn(documentation, one))) {
          const expected = documentation[id]
            ?.map((name) => wordings[name]?.[proposal.language])
            .join('\n');
          for (const row of rows.filter(({ element }) => element?.id === id)) {
            expect(row.documentation).toBe(expected);
          }
        }
      }),
    );
  });

  it('has the weights that were chosen', () => {
    fc.assert(
      fc.property(proposalArbitrary, (proposal) => {
        const { weights } = proposal.choices;
        const given = Object.fromEntries(
          awardCriteriaOf(proposal).map(({ id, weight }) => [id, weight]),
        );
        if (Object.keys(weights).length > 0) expect(given).toEqual(weights);
        expect(
          Object.fromEntries(Object.entries(given).filter(([, weight]) => weight > 0)),
        ).toEqual(
          Object.fromEntries(
            rowsOf(proposal)
              .filter(({ weight }) => weight !== null)
              .map(({ id, weight }) => [id, weight]),
          ),
        );
      }),
    );
  });
});

describe('a choice of elements', () => {
  it('leaves the others out whole, with a reason, and keeps what comes from no criterion', () => {
    const { requirements, excluded } = proposeSpecification(proposalWith({ elements: ['etikk'] }));
    expect(
      requirements.map((entry) =>
        'id' in entry ? entry.id : 'criterion' in entry && entry.criterion,
      ),
    ).toEqual([
      ...['KV-1', 'T-1', 'KT-1', 'KT-2', 'KT-3', 'KT-4', 'KT-5', 'KT-6', 'KT-7', 'KT-8', '3.1'],
    ]);
    const out = (excluded ?? []).flatMap((one) => ('element' in one ? [one.element] : []));
    expect(out).toEqual(godBht.elements.map(({ id }) => id).filter((id) => id !== 'etikk'));
  });

  it('shares the weights of the award criteria that are left in their proportions', () => {
    const elements = godBht.elements.map(({ id }) => id).filter((id) => id !== 'kunderelasjon');
    expect(
      awardCriteriaOf(proposalWith({ elements })).map(({ id, weight }) => [id, weight]),
    ).toEqual([
      ['T-1', 54],
      ['K-1.2.a', 46],
    ]);
  });

  it('takes out what weighs nothing, so that price and availability alone can decide', () => {
    const weights = { 'T-1': 60, 'K-1.2.a': 0, 'K-5.1': 0, 'K-5.6': 40 };
    const proposal = proposalWith({ weights });
    const rows = rowsOf(proposal);
    const awards = rows.filter(({ type }) => type === 'tildelingskriterium');
    expect(awards.map(({ id, weight }) => [id, weight])).toEqual([
      ['T-1', 60],
      ['K-5.6', 40],
    ]);
    expect(rows.find(({ id }) => id === 'K-1.2.a')).toMatchObject({
      type: 'krav',
      kind: 'absolute',
      documentation: godBhtProcurement.documentation.fagpersonale?.nb,
    });
    expect(awardCriteriaOf(proposal).map(({ id }) => id)).toEqual(Object.keys(weights));
  });

  it('evaluates no requirement where quality weighs nothing', () => {
    const weights = { 'T-1': 100, 'T-2': 0, 'K-1.2.a': 0, 'K-5.1': 0, 'K-5.6': 0 };
    const rows = rowsOf(proposalWith({ treatment: { tiltak: 'evaluated' }, weights }));
    expect(rows.flatMap(({ kind, id }) => (kind === 'evaluated' ? [id] : []))).toEqual(['T-1']);
  });

  it('has no award criterion of quality before something counts within it', () => {
    const ids = (proposal: Proposal) => awardCriteriaOf(proposal).map(({ id }) => id);
    expect(ids(proposalWith())).not.toContain('T-2');
    expect(ids(proposalWith({ treatment: { etikk: 'evaluated' } }))).toContain('T-2');
  });
});

describe('an element that is evaluated', () => {
  const rowsAbout = (id: string, treatment: 'proposed' | 'evaluated' | 'absolute') =>
    rowsOf(proposalWith({ treatment: { [id]: treatment } })).filter(
      ({ element }) => element?.id === id,
    );

  it('has what is documented evaluated within quality, and the service itself absolute', () => {
    const before = rowsAbout('kartlegging-og-risikovurdering', 'proposed');
    for (const row of rowsAbout('kartlegging-og-risikovurdering', 'evaluated')) {
      const { documentation = null, type } = before.find(({ id }) => id === row.id) ?? {};
      const isShown = type === 'krav' && documentation !== null;
      expect([row.id, row.kind, row.award]).toEqual([
        row.id,
        isShown ? 'evaluated' : 'absolute',
        isShown ? 'T-2' : null,
      ]);
      expect(row.documentation).toBe(documentation);
    }
  });

  it('never brings in what was left out, such as the inner governance of the supplier', () => {
    for (const { id } of godBht.elements) {
      const idsOf = (treatment: 'proposed' | 'evaluated') =>
        rowsAbout(id, treatment)
          .map((row) => row.id)
          .toSorted();
      expect(idsOf('evaluated')).toEqual(idsOf('proposed'));
    }
  });

  it('counts in the quality of the services where it has nothing to give points for', () => {
    const awards = awardCriteriaOf(
      proposalWith({ treatment: { 'virksomhetsplanlegging-i-bht': 'evaluated' } }),
    );
    expect(awards.find(({ id }) => id === 'T-2')?.weight).toBeGreaterThan(0);
  });

  it('leaves no more than four award criteria, and a lighter one as a contract term', () => {
    const proposal = proposalWith({ treatment: { tiltak: 'evaluated' } });
    const awards = rowsOf(proposal).filter(({ type }) => type === 'tildelingskriterium');
    expect(awards.map(({ id }) => id)).toEqual(['T-1', 'T-2', 'K-1.2.a', 'K-5.1']);
    expect(rowsOf(proposal).find(({ id }) => id === 'K-5.6')).toMatchObject({
      type: 'kontraktsvilkår',
      kind: 'absolute',
      weight: null,
      documentation: godBhtProcurement.documentation.bistandsfrist?.nb,
    });
  });

  it('is what is weak in a profile, which the file says', () => {
    const emphasis = { below: 3, elements: ['tiltak', 'etikk'] };
    const proposal = proposalWith({}, { emphasis });
    expect(proposeSpecification(proposal).emphasis).toEqual(emphasis);
    const kinds = (one: Proposal) =>
      rowsOf(one).flatMap(({ id, kind, weight }) =>
        kind === 'evaluated' && weight === null ? [id] : [],
      );
    expect(kinds(proposalWith())).toEqual([]);
    expect(kinds(proposal)).toEqual(['K-9.2']);
  });

  it('never makes a statutory duty something that gets points', () => {
    const proposal = proposalWith({
      treatment: Object.fromEntries(godBht.elements.map(({ id }) => [id, 'evaluated'])),
    });
    const evaluated = rowsOf(proposal).flatMap(({ kind, criterion }) =>
      kind === 'evaluated' && criterion !== null ? [criterion.id] : [],
    );
    const marked = godBhtProcurement.requirements.flatMap(({ criterion, duty }) =>
      duty ? [criterion] : [],
    );
    expect(evaluated.filter((id) => marked.includes(id))).toEqual([]);
    const duties = ['1.2.b', '2.1.c', '3.1', '5.7', '12.1', '13.4', '13.5', '15.1'];
    expect(evaluated.filter((id) => duties.includes(id))).toEqual([]);
  });

  it('has no award criterion left where all is made absolute', () => {
    const rows = rowsAbout('kunderelasjon', 'absolute');
    expect(rows.map(({ type }) => type)).not.toContain('tildelingskriterium');
    expect(rows.find(({ id }) => id === 'K-5.1')).toMatchObject({ type: 'krav', weight: null });
  });
});

describe('counts by type', () => {
  it('are of the entries of the file, without types that have none', () => {
    fc.assert(
      fc.property(proposalArbitrary, (proposal) => {
        const counts = typeCountsOf(proposal);
        const rows = rowsOf(proposal);
        for (const { type } of rows) expect(counts[type]).toBeGreaterThan(0);
        expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(rows.length);
      }),
      { numRuns: 20 },
    );
  });
});
