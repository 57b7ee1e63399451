import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findElement } from '../../src/model/instrument.ts';
import { languages } from '../../src/model/language.ts';
import { requirementKinds, requirementTypes } from '../../src/model/specification.ts';
import { findWeaknesses } from '../../src/specification/check.ts';
import { weaknessIds } from '../../src/specification/weakness.ts';
import { weaknessText } from '../../src/text/weaknesses.ts';
import { godBht, own, specificationOf, weaknessesOf } from './weakness-samples.ts';

const award = (id: string, weight: number) =>
  own(`Kvalitet ${id}.`, {
    id,
    type: 'tildelingskriterium',
    kind: 'evaluated',
    weight,
    documentation: 'Beskrivelse.',
  });

describe('weights that do not differ', () => {
  it.each([[[50, 50]], [[25, 25, 25, 25]]])('are named once, at the first: %j', (weights) => {
    const requirements = [
      own('Ro.'),
      ...weights.map((weight, index) => award(`T-${index}`, weight)),
    ];
    expect(weaknessesOf(requirements)).toEqual([
      {
        id: 'equal-weights',
        requirement: 'T-0',
        path: ['requirements', 1, 'weight'],
        found: String(weights[0]),
      },
    ]);
  });

  it.each([[[100]], [[60, 40]], [[40, 30, 30]], [[]]])(
    'are not named where they do: %j',
    (weights) => {
      expect(weaknessesOf(weights.map((weight, index) => award(`T-${index}`, weight)))).toEqual([]);
    },
  );
});

describe('an evaluated requirement', () => {
  it('without documentation and award is named at its own key', () => {
    const requirements = [
      { criterion: '5.1', type: 'krav', kind: 'evaluated' },
      own('Ro.', { kind: 'evaluated' }),
      own('Pris.', { id: 'T-1', type: 'tildelingskriterium', kind: 'evaluated', weight: 100 }),
    ] as const;
    expect(weaknessesOf(requirements)).toEqual([
      ...['evaluated-without-documentation', 'evaluated-without-award'].map((id) => ({
        id,
        requirement: 'K-5.1',
        path: ['requirements', 0, 'criterion'],
        found: '5.1',
      })),
      ...['evaluated-without-documentation', 'evaluated-without-award'].map((id) => ({
        id,
        requirement: 'E-1',
        path: ['requirements', 1, 'id'],
        found: 'E-1',
      })),
      {
        id: 'evaluated-without-documentation',
        requirement: 'T-1',
        path: ['requirements', 2, 'id'],
        found: 'T-1',
      },
    ]);
  });

  it('that stands for a whole element is named once, and not at all where nothing is left of it', () => {
    const element = { element: 'etikk', type: 'krav', kind: 'evaluated', award: 'T' } as const;
    expect(weaknessesOf([element])).toEqual([
      {
        id: 'evaluated-without-documentation',
        requirement: null,
        path: ['requirements', 0, 'element'],
        found: 'etikk',
      },
    ]);
    const { criteria = [] } = findElement(godBht, 'etikk') ?? {};
    const reason = 'Gjelder ikke.';
    const excluded = [
      { criteria: criteria.map(({ id }) => id), reason },
      ...godBht.elements
        .filter(({ id }) => id !== 'etikk')
        .map(({ id }) => ({ element: id, reason })),
    ];
    expect(weaknessesOf([element], { excluded })).toEqual([]);
  });
});

describe('the weaknesses of a specification', () => {
  it('come in the order of the file, then of the rules', () => {
    const bad = 'Leverandøren skal ha gode rutiner etter ISO 9001 og skal møte Åsa.';
    const found = weaknessesOf(
      [
        own(bad, { id: 'E-2' }),
        { documentation: 'God plan.', ...own('Et godt råd.', { type: 'kvalifikasjonskrav' }) },
      ],
      { brands: ['Åsa'] },
    );
    expect(found.map(({ id, path }) => [id, ...path].join(' '))).toEqual([
      'standard-without-equivalent requirements 0 text',
      'brand-named requirements 0 text',
      'unclear-word requirements 0 text',
      'two-demands requirements 0 text',
      'unclear-word requirements 1 documentation',
      'unclear-word requirements 1 text',
    ]);
  });

  it('are not found in a requirement that is open, clear and single', () => {
    expect(
      weaknessesOf([own('Leverandøren skal svare på henvendelser innen to virkedager.')]),
    ).toEqual([]);
  });

  it.each([
    ['dots', '.'],
    ['spaces', ' \t'],
    ['lines', '\n'],
    ['capitals', 'A'],
    ['standards', 'ISO '],
    ['numbers', 'ISO 1-'],
    ['demands', 'skal levere, '],
    ['openings', 'eller noe '],
    ['levels', 'minst nivå '],
    ['letters', 'god'],
    ['abbreviations', 'f.eks. '],
    ['brackets', '(('],
  ])('are found in a very long text of %s', (_, part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    const documentation = text;
    const last = { kind: 'evaluated', award: 'T' } as const;
    expect(() =>
      weaknessesOf([own(`x${text}x`), own(text, { id: 'E-2', documentation, ...last })], {
        brands: ['Åsa', 'A A A'],
      }),
    ).not.toThrow();
  });

  it('are the same each time, point to what is there and have words', () => {
    const word = fc.constantFrom(
      ...'skal bør og som . , ; : 1) ( ) ISO 9001 NS-EN god gode nivå 4 God BHT eller tilsvarende'.split(
        ' ',
      ),
      'minst',
      'Åsas',
      'shall',
      'and',
      '\n- ',
      '\\',
      '[',
      '\u00ad',
    );
    const text = fc.oneof(
      fc.array(word, { minLength: 1 }).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme', minLength: 1 }),
    );
    const entry = fc
      .record({
        text,
        documentation: text,
        type: fc.constantFrom(...requirementTypes),
        kind: fc.constantFrom(...requirementKinds),
      })
      .map(({ text: words, ...more }) => own(words, more));
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 4 }),
        fc.array(text, { maxLength: 3 }),
        fc.array(text, { maxLength: 3 }),
        fc.constantFrom(...languages),
        (entries, brands, words, language) => {
          const requirements = entries.map((one, index) => ({ ...one, id: `E-${index}` }));
          const specification = specificationOf(requirements, { brands });
          const rules = {
            unclear: { nb: words, en: words },
            standards: words,
            equivalents: { nb: words, en: words },
          };
          const check = () => findWeaknesses(specification, godBht, rules, language);
          const found = check();
          expect(check()).toEqual(found);
          for (const { path } of found) {
            const there = path.reduce<unknown>(
              (value, key) => (value as Record<string | number, unknown>)[key],
              specification,
            );
            expect(there).toBeDefined();
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the words for a weakness', () => {
  it.each(languages)('%s: name what was found and are whole sentences', (language) => {
    for (const id of weaknessIds) {
      const { what, why, todo } = weaknessText[language][id];
      for (const requirement of ['K-5.1', null]) {
        expect(what('et funn', requirement)).toMatch(/^\p{Lu}.*\.$/u);
      }
      // What is missing from the whole file has no name.
      if (!['no-approval', 'employees-missing', 'climate-missing'].includes(id)) {
        expect(`${what('et funn', null)}${what('et funn', 'K-5.1')}`).toMatch(/et funn|K-5\.1/u);
      }
      expect(why).toMatch(/^\p{Lu}.*\.$/u);
      expect(todo).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});
