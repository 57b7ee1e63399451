import { describe, expect, it } from 'vitest';
import { specificationDocument } from '../../src/documents/specification.ts';
import { specify } from '../../src/documents/specified.ts';
import { languages } from '../../src/model/language.ts';
import { proposeSpecification } from '../../src/specification/propose.ts';
import { instrument as small } from '../evaluation/small-instrument.ts';
import { godBhtProcurement, proposalWith } from '../specification/specification-arbitraries.ts';

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
    expect(text.match(new RegExp(title[language], 'g'))).toHaveLength(4);
    expect(text).not.toMatch(/God BHT|Good OHS/);
  });
});
