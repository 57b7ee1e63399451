import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf, splitItems } from '../../src/evaluation/agenda.ts';
import { merge } from '../../src/evaluation/merge.ts';
import { profileOf } from '../../src/evaluation/profile.ts';
import type { Ratings } from '../../src/model/rating.ts';
import { identityPolicies, type Voice } from '../../src/model/team.ts';
import { scoringsArbitrary } from './arbitraries.ts';
import {
  aggregatedTeam,
  answer,
  instrument,
  level,
  notApplicable,
  team,
  voice,
  voicesOf,
} from './small-instrument.ts';

/** Signs of the voices for each item, as `element/dimension: signs`; every text is equally long. */
const voicesFrom = (items: Readonly<Record<string, string>>): readonly Voice[] => {
  const [first = ''] = Object.values(items);
  return [...first].map((_, index) => {
    const ratings: Record<string, Record<string, unknown>> = {};
    for (const [item, signs] of Object.entries(items)) {
      const [elementId = '', dimension = ''] = item.split('/');
      const rating = answer(signs[index] ?? '-');
      const said = Object.hasOwn(ratings, elementId) ? ratings[elementId] : {};
      ratings[elementId] = { ...said, ...(rating && { [dimension]: rating }) };
    }
    return voice(index, ratings as Ratings);
  });
};

const listed = (...args: Parameters<typeof agendaOf>) =>
  agendaOf(...args).map(
    ({ element, dimension, why, minutes }) => `${element.id}/${dimension} ${why} ${minutes}`,
  );

describe('agendaOf', () => {
  it('has the widest spread first, then the instrument’s order with bht before virksomhet', () => {
    const voices = voicesFrom({
      'planlegging/bht': '13',
      'planlegging/virksomhet': '--',
      'etikk/bht': '14',
      'etikk/virksomhet': '3x',
      'constructor/bht': '22',
      'constructor/virksomhet': '42',
    });
    expect(agendaOf(team(voices), instrument)).toMatchObject([
      { element: { id: 'etikk' }, dimension: 'bht', why: 'spread', result: { spread: 3 } },
      { element: { id: 'planlegging' }, dimension: 'bht', why: 'spread', result: { spread: 2 } },
      { element: { id: 'constructor' }, dimension: 'virksomhet', why: 'spread' },
      { element: { id: 'etikk' }, dimension: 'virksomhet', why: 'clash', result: { spread: 0 } },
      { element: { id: 'planlegging' }, dimension: 'virksomhet', why: 'missing' },
    ]);
  });

  it('puts bht before virksomhet, and lower elements before higher, where spreads are equal', () => {
    const all = Object.fromEntries(
      instrument.elements.flatMap(({ id }) => [
        [`${id}/virksomhet`, '14'],
        [`${id}/bht`, '41'],
      ]),
    );
    expect(
      agendaOf(team(voicesFrom(all)), instrument).map(
        ({ element, dimension }) => `${element.number} ${dimension}`,
      ),
    ).toEqual(['1 bht', '1 virksomhet', '2 bht', '2 virksomhet', '3 bht', '3 virksomhet']);
  });

  it('has the larger distance from the median first where spreads are equal', () => {
    // Medians 3, 1, 2 and 1 where four or two set a level.
    const voices = voicesFrom({
      'planlegging/bht': '3313',
      'planlegging/virksomhet': '1133',
      'etikk/bht': '3123',
      'etikk/virksomhet': '14xx',
      'constructor/bht': '22x2',
      'constructor/virksomhet': '33x2',
    });
    const items = agendaOf(team(voices), instrument);
    expect(
      items.map(({ element, dimension, ad }) => `${element.id}/${dimension} ${ad?.toFixed(2)}`),
    ).toEqual([
      'etikk/virksomhet 1.50',
      'planlegging/virksomhet 1.00',
      'etikk/bht 0.75',
      'planlegging/bht 0.50',
      'constructor/virksomhet 0.33',
      'constructor/bht 0.00',
    ]);
  });

  it.each([
    ['14', 1, 'spread'],
    ['13', 1, 'spread'],
    ['14x', 1, 'spread'],
    ['12x', 1, 'clash'],
    ['4x', 3, 'clash'],
    ['14x', 3, 'clash'],
    ['--', 3, 'missing'],
  ])('voices %j with tolerance %d are there because of %s', (signs, tolerance, why) => {
    const [item] = agendaOf(team(voicesOf(signs), { tolerance }), instrument).filter(
      ({ element, dimension }) => element.number === 1 && dimension === 'bht',
    );
    expect(item?.why).toBe(why);
  });

  it.each(['12', '2-', '3', 'xx', 'x-'])(
    'voices %j, inside the tolerance, need no discussion',
    (signs) => {
      const items = agendaOf(team(voicesOf(signs)), instrument);
      expect(
        items.filter(({ element, dimension }) => element.number === 1 && dimension === 'bht'),
      ).toEqual([]);
      expect(items).toHaveLength(5);
    },
  );

  it('leaves out what is agreed, level or not applicable', () => {
    const voices = voicesFrom({
      'planlegging/bht': '14',
      'etikk/bht': '14',
      'etikk/virksomhet': '14',
    });
    const agreed = { etikk: { bht: level(2), virksomhet: notApplicable() } };
    const items = agendaOf(team(voices, { agreed }), instrument);
    expect(items.map(({ element }) => element.id)).toEqual([
      'planlegging',
      'planlegging',
      'constructor',
      'constructor',
    ]);
  });

  it('is the whole instrument where there are no voices, and empty when all is agreed', () => {
    expect(agendaOf(team([]), instrument).map(({ why }) => why)).toEqual(Array(6).fill('missing'));
    const agreed = Object.fromEntries(
      instrument.elements.map(({ id }) => [id, { bht: level(1), virksomhet: level(1) }]),
    );
    expect(agendaOf(team([], { agreed }), instrument, 60)).toEqual([]);
  });

  it('lists an item whose distribution is withheld without any figure of it', () => {
    const [first] = agendaOf(aggregatedTeam(2, { missing: 0 }), instrument);
    expect(first).toMatchObject({
      element: { id: 'planlegging' },
      dimension: 'bht',
      why: 'missing',
      result: { counts: null, notApplicable: null, missing: 0, spread: null, median: null },
    });
  });
});

describe('splitItems', () => {
  const voices = voicesFrom({
    'planlegging/bht': '3334',
    'planlegging/virksomhet': '4433',
    'etikk/bht': '112-',
    'etikk/virksomhet': '33xx',
    'constructor/bht': '1224',
    'constructor/virksomhet': '1122',
  });
  const split = (...args: Parameters<typeof team>) =>
    splitItems(team(...args), instrument).map(
      ({ element, dimension, ad }) => `${element.id}/${dimension} ${ad?.toFixed(2)}`,
    );

  it('are inside the tolerance, a third or more on each of two levels, the most even first', () => {
    expect(split(voices)).toEqual([
      'planlegging/virksomhet 0.50',
      'constructor/virksomhet 0.50',
      'etikk/bht 0.33',
    ]);
  });

  it('are none of what is outside it, nor of what is agreed', () => {
    expect(split(voices, { tolerance: 0 })).toEqual([]);
    const agreed = { planlegging: { virksomhet: level(3) }, constructor: { virksomhet: level(1) } };
    expect(split(voices, { agreed } as Parameters<typeof team>[1])).toEqual(['etikk/bht 0.33']);
  });

  it('and the agenda have nothing in common', () => {
    const cases = fc.tuple(scoringsArbitrary(instrument), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(cases, ([scorings, tolerance]) => {
        const inputs = scorings.map((evaluation) => ({ file: evaluation.id, evaluation }));
        const { team: merged } = merge(inputs, { tolerance }, instrument);
        const discussed = agendaOf(merged, instrument).map(({ result }) => result.source);
        const confirmed = splitItems(merged, instrument).map(({ result }) => result.source);
        expect(new Set(discussed)).not.toContain('median');
        expect(new Set(confirmed)).not.toContain('undecided');
      }),
    );
  });
});

describe('the minutes', () => {
  it('grow with the spread where no total is given', () => {
    const voices = voicesFrom({
      'planlegging/bht': '14',
      'planlegging/virksomhet': '13',
      'etikk/bht': '2x',
      'etikk/virksomhet': '22',
      'constructor/bht': '22',
      'constructor/virksomhet': '--',
    });
    expect(listed(team(voices), instrument)).toEqual([
      'planlegging/bht spread 8',
      'planlegging/virksomhet spread 6',
      'etikk/bht clash 4',
      'constructor/virksomhet missing 2',
    ]);
  });

  it('are shared out by weight: 4, 3, 2 and 1 parts of an hour', () => {
    const voices = voicesFrom({
      'planlegging/bht': '14',
      'planlegging/virksomhet': '13',
      'etikk/bht': '2x',
      'etikk/virksomhet': '22',
      'constructor/bht': '22',
      'constructor/virksomhet': '--',
    });
    expect(listed(team(voices), instrument, 60).map((line) => line.split(' ')[2])).toEqual([
      '24',
      '18',
      '12',
      '6',
    ]);
  });

  it.each([
    [6, [1, 1, 1, 1, 1, 1]],
    [8, [2, 2, 1, 1, 1, 1]],
    [5, [1, 1, 1, 1, 1, 0]],
    [1, [1, 0, 0, 0, 0, 0]],
    [0, [0, 0, 0, 0, 0, 0]],
  ])('that do not divide go to the first of equal items: %d', (total, expected) => {
    expect(agendaOf(team([]), instrument, total).map(({ minutes }) => minutes)).toEqual(expected);
  });

  // Weights 4, 1 and 1: of 8 minutes 5⅓, 1⅓ and 1⅓; of 4 minutes 2⅔, ⅔ and ⅔; of 5 minutes 3⅓, ⅚ and ⅚.
  it.each([
    [8, [6, 1, 1]],
    [4, [3, 1, 0]],
    [5, [3, 1, 1]],
    [6, [4, 1, 1]],
  ])(
    'that are left over go to the largest remainders, and the first of equal ones: %d',
    (total, expected) => {
      const voices = voicesFrom({
        'planlegging/bht': '14',
        'planlegging/virksomhet': '--',
        'etikk/bht': '--',
        'etikk/virksomhet': '22',
        'constructor/bht': '22',
        'constructor/virksomhet': '22',
      });
      expect(agendaOf(team(voices), instrument, total).map(({ minutes }) => minutes)).toEqual(
        expected,
      );
    },
  );

  it('always sum to the total, and are never negative', () => {
    const cases = fc.tuple(
      scoringsArbitrary(instrument),
      fc.constantFrom(...identityPolicies),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 10_000 }),
    );
    fc.assert(
      fc.property(cases, ([scorings, identity, tolerance, total]) => {
        const inputs = scorings.map((evaluation) => ({ file: evaluation.id, evaluation }));
        const { team: merged } = merge(inputs, { identity, tolerance }, instrument);
        const items = agendaOf(merged, instrument, total);
        const minutes = items.map((item) => item.minutes);
        expect(items).toHaveLength(profileOf(merged, instrument).undecided);
        expect(minutes.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
        expect(minutes.reduce((a, b) => a + b, 0)).toBe(items.length === 0 ? 0 : total);
        for (const [index, item] of items.entries()) {
          const next = items[index + 1];
          if (next === undefined) continue;
          const [spread, later] = [item.result.spread ?? -1, next.result.spread ?? -1];
          expect(later).toBeLessThanOrEqual(spread);
          if (later === spread) expect(next.ad ?? -1).toBeLessThanOrEqual(item.ad ?? -1);
        }
      }),
    );
  });
});
