import { describe, expect, it } from 'vitest';
import { specificationDocument } from '../../src/documents/specification.ts';
import { tooLongForForm } from '../../src/documents/specification-form.ts';
import { specify } from '../../src/documents/specified.ts';
import { languages } from '../../src/model/language.ts';
import { proposeSpecification } from '../../src/specification/propose.ts';
import { instrument as small } from '../evaluation/small-instrument.ts';
import {
  godBht,
  godBhtProcurement,
  proposalWith,
} from '../specification/specification-arbitraries.ts';

describe.each(languages)('the document of another instrument in %s', (language) => {
  const title = { nb: 'Godt vakthold', en: 'Good guarding' };
  const instrument = { ...small, title };
  const procurement = {
    ...godBhtProcurement,
    own: [],
    requirements: [{ criterion: '1.1', type: 'krav', kind: 'absolute' }],
    excluded: [],
    responsibilities: { planlegging: [{ nb: 'Svare.', en: 'Answer.' }] },
  } as const;
  const proposal = proposalWith({}, { instrument, procurement, language });
  const specification = proposeSpecification(proposal);
  const text = JSON.stringify(
    specificationDocument(specify(specification, instrument, procurement, language)),
  );

  it('names that instrument wherever it names one', () => {
    expect(text.match(new RegExp(title[language], 'g'))).toHaveLength(3);
    expect(text).not.toMatch(/God BHT|Good OHS/);
  });
});

describe('a requirement too long for a cell of the form', () => {
  it.each(['text', 'documentation'] as const)('is named: %s', (field) => {
    const proposed = proposeSpecification(proposalWith());
    const [first, ...others] = proposed.requirements;
    if (first === undefined) throw new Error('Nothing is proposed');
    const long = { ...first, [field]: 'ord '.repeat(10_000) };
    const specification = { ...proposed, requirements: [long, ...others] };
    const specified = specify(specification, godBht, godBhtProcurement, 'nb');
    expect(tooLongForForm(specified)).toEqual([specified.requirements[0]?.id]);
  });
});

describe('the legal basis of a requirement', () => {
  const shown = (criterion: string): string => {
    const specification = {
      ...proposeSpecification(proposalWith()),
      requirements: [{ criterion, type: 'krav', kind: 'absolute' }],
      excluded: [],
    } as const;
    const { blocks } = specificationDocument(
      specify(specification, godBht, godBhtProcurement, 'nb'),
    );
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const row = rows.find((one) => one.kind === 'cells' && one.cells[0] === `K-${criterion}`);
    return row?.kind === 'cells' ? `${row.cells.at(-1)}` : '';
  };

  it('is what carries its criterion, with the doubt there is', () => {
    expect(shown('5.6')).toBe('God BHT 5.6\nFOLM §\u00a013-2\u00a0h');
    expect(shown('5.7')).toBe('God BHT 5.7\nforretningshemmelighetsloven');
    expect(shown('6.1')).toBe(
      'God BHT 6.1\nhelsepersonelloven §\u00a013\nmarkedsføringsloven (ikke kontrollert)',
    );
    expect(shown('15.4')).toBe('God BHT 15.4');
  });
});
