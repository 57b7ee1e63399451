import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InitChoices } from '../../src/specification/init-choices.ts';
import { initPlaces, understandDraft } from '../../src/specification/init-draft.ts';
import { instrument } from '../evaluation/small-instrument.ts';
import { procurement } from './init-setting.ts';

const choices: InitChoices = {
  buyer: { name: 'Fjordverft', employees: 240, sites: ['Bergen', 'Odda'], duration: 'to år' },
  elements: ['planlegging', 'constructor'],
  treatment: { constructor: 'evaluated' } as unknown as InitChoices['treatment'],
  documentation: { planlegging: ['cv'] },
  weights: { 'K-planlegging': 60, 'K-constructor': 40 },
};
const understand = (value: unknown) =>
  understandDraft(JSON.parse(JSON.stringify(value)), instrument, procurement);

describe('a draft', () => {
  it.each(initPlaces)('says the same after it was kept at %s', (place) => {
    expect(understand({ format: 'x', place, choices })).toEqual({ place, choices });
  });

  it.each([
    null,
    3,
    'tekst',
    [],
    {},
    { place: 'elements' },
    { place: 'x', choices },
    { choices: [] },
  ])('is not %j', (value) => {
    expect(understand(value)).toBeUndefined();
  });

  it('loses what is unknown or can’t be', () => {
    const hostile = {
      place: 'summary',
      choices: {
        buyer: { name: 'A', purpose: { a: 1 }, employees: -4, sites: [null, 'Odda', ['x']], x: 1 },
        elements: ['toString', 'etikk', 'etikk', 7, 'planlegging', 'ukjent'],
        treatment: { etikk: 'deleted', planlegging: 'absolute', ukjent: 'absolute' },
        documentation: { etikk: ['cv', 'ukjent', 'valueOf'], planlegging: 'cv', constructor: [] },
        weights: { 'K-1': 101, 'K-2': 2.5, 'K-3': '4', 'K-4': -1, 'K-5': 5 },
      },
    };
    expect(understand(hostile)?.choices).toEqual({
      buyer: { name: 'A', sites: ['Odda'] },
      elements: ['planlegging', 'etikk'],
      treatment: { planlegging: 'absolute' },
      documentation: { etikk: ['cv'] },
      weights: { 'K-5': 5 },
    });
  });

  it('never gets at what all objects share', () => {
    const text = `{"place": "name", "choices": {"buyer": {"__proto__": {"purpose": "x"}},
      "treatment": {"__proto__": {"etikk": "absolute"}}, "weights": {"__proto__": {"a": 1}}}}`;
    const draft = understandDraft(JSON.parse(text), instrument, procurement);
    expect(draft?.choices).toEqual({
      buyer: { name: '' },
      elements: [],
      treatment: {},
      documentation: {},
      weights: {},
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('is understood or not, whatever it says', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...initPlaces), fc.anything(), (a, place, b) => {
        understandDraft(a, instrument, procurement);
        understandDraft({ place, choices: { buyer: a, elements: b } }, instrument, procurement);
        understandDraft(
          { place, choices: { treatment: a, documentation: b, weights: a } },
          instrument,
          procurement,
        );
      }),
    );
  });
});
