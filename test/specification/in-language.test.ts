import { describe, expect, it } from 'vitest';
import { usedDefinitions } from '../../src/specification/definitions.ts';
import { inLanguage } from '../../src/specification/in-language.ts';
import { proposeSpecification } from '../../src/specification/propose.ts';
import { godBhtProcurement, proposalWith } from './specification-arbitraries.ts';

const norwegian = proposeSpecification(
  proposalWith({ buyer: { name: 'Fjordverft AS' } }, { language: 'nb' }),
);
const english = proposeSpecification(
  proposalWith({ buyer: { name: 'Fjordverft AS' } }, { language: 'en' }),
);

describe('a specification in another language', () => {
  it('has the program’s own texts in it, as if it had been made there', () => {
    const { specification, kept } = inLanguage(norwegian, godBhtProcurement, 'en');
    expect(specification.title).toBe(english.title);
    expect(specification.buyer).toEqual(english.buyer);
    expect(specification.requirements).toEqual(english.requirements);
    expect(kept).toEqual([]);
  });

  it('is itself in its own', () => {
    expect(inLanguage(norwegian, godBhtProcurement, 'nb')).toEqual({
      specification: norwegian,
      kept: [],
    });
  });

  it('keeps and names what the buyer wrote', () => {
    const text = 'Leverandøren skal ha en vaktordning som er åpen hele døgnet.';
    const own = { id: 'E-1', type: 'krav', kind: 'absolute', text } as const;
    const changed = { ...norwegian, requirements: [...norwegian.requirements, own] };
    const { specification, kept } = inLanguage(changed, godBhtProcurement, 'en');
    expect(specification.requirements.at(-1)).toEqual(own);
    expect(kept).toEqual(['E-1']);
  });
});

describe('the definitions of a document', () => {
  const terms = (text: string) =>
    usedDefinitions(godBhtProcurement, 'nb', text).map(({ term }) => term.nb);

  it('are of the terms it uses, inflected and compounded too', () => {
    expect(terms('Innen to virkedager.')).toEqual(['Virkedag']);
    expect(terms('Noe ganske annet.')).toEqual([]);
  });

  it('are also of the terms that those use', () => {
    expect(terms('Omfanget i årsplanen.')).toEqual(
      expect.arrayContaining(['Årsplan', 'Oppdragsgiver', 'Leverandør', 'Skriftlig']),
    );
  });
});
