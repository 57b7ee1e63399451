import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Buyer } from '../../src/model/specification.ts';
import {
  areStale,
  areWeighed,
  awardRows,
  type InitChoices,
  openTo,
  parseWeight,
  settleChoices,
  startChoices,
  weightLeft,
  withTreatment,
  withWeight,
} from '../../src/specification/init-choices.ts';
import { answerBuyer, type BuyerField, buyerText } from '../../src/specification/init-draft.ts';
import { instrument } from '../evaluation/small-instrument.ts';
import { awardCriteria } from './init-setting.ts';

const start = startChoices(instrument, { below: 3, elements: ['etikk'] });

describe('what is said of the buyer', () => {
  it.each<[BuyerField, string, Partial<Buyer>]>([
    ['name', '  Fjordverft \n AS ', { name: 'Fjordverft AS' }],
    ['purpose', ' Ny BHT ', { purpose: 'Ny BHT' }],
    ['situation', ' ', {}],
    ['employees', '240', { employees: 240 }],
    ['employees', '1 200', { employees: 1200 }],
    ['employees', '', {}],
    ['sites', 'Bergen; Odda ;', { sites: ['Bergen', 'Odda'] }],
    ['sites', ' ; ', {}],
    ['risks', 'støy\nnattarbeid', { risks: ['støy', 'nattarbeid'] }],
    ['duration', 'to år', { duration: 'to år' }],
    ['options', 'ett år', { options: 'ett år' }],
  ])('%s takes %j', (field, given, expected) => {
    expect(answerBuyer({ name: 'A' }, field, given)).toEqual({ buyer: { name: 'A', ...expected } });
  });

  it.each(['tolv', '-3', '0', '2,5', '1e3', '99999999999'])('takes %j for no number', (given) => {
    const buyer = { name: 'A', employees: 7 };
    expect(answerBuyer(buyer, 'employees', given)).toEqual({ buyer, refused: 'noNumber' });
  });

  it('needs a name', () => {
    const buyer = { name: 'A' };
    expect(answerBuyer(buyer, 'name', ' \n')).toEqual({ buyer, refused: 'needed' });
  });

  it('is gone when it is emptied, and else starts out as it was', () => {
    const { buyer } = answerBuyer({ name: 'A' }, 'sites', 'a; b');
    expect(buyerText(buyer, 'sites')).toBe('a; b');
    expect(answerBuyer(buyer, 'sites', '').buyer).toEqual({ name: 'A' });
  });
});

describe('what is evaluated or absolute', () => {
  const choose = (
    choices: InitChoices,
    treatment: 'evaluated' | 'absolute',
    ...some: readonly string[]
  ): InitChoices => withTreatment(choices, treatment, openTo(treatment, choices, instrument), some);

  it('is as proposed but for what is weak in the profile', () => {
    expect(start.treatment).toEqual({ etikk: 'evaluated' });
  });

  it('is as proposed again where it is no longer chosen, without a trace', () => {
    expect(choose(start, 'evaluated').treatment).toEqual({});
    const absolute = choose(start, 'absolute', 'planlegging');
    expect(absolute.treatment).toEqual({ etikk: 'evaluated', planlegging: 'absolute' });
    expect(choose(absolute, 'absolute').treatment).toEqual({ etikk: 'evaluated' });
  });

  it('is never both', () => {
    expect(openTo('absolute', start, instrument).map(({ id }) => id)).not.toContain('etikk');
    const absolute = choose(start, 'absolute', 'planlegging');
    expect(choose(absolute, 'evaluated', 'planlegging').treatment).toEqual({
      planlegging: 'evaluated',
    });
  });

  it('may be of an element with the name of a property', () => {
    expect(choose(start, 'absolute', 'constructor').treatment).toEqual({
      etikk: 'evaluated',
      constructor: 'absolute',
    });
  });

  it('is let go of with an element that is taken out', () => {
    const without = { ...choose(start, 'absolute', 'planlegging'), elements: ['etikk'] };
    expect(settleChoices(without).treatment).toEqual({ etikk: 'evaluated' });
  });
});

describe('the weights', () => {
  const weightsOf = (choices: InitChoices) =>
    awardRows(awardCriteria, choices).map(({ weight }) => weight);
  const set = (choices: InitChoices, id: string, weight: number): InitChoices =>
    withWeight(choices, awardRows(awardCriteria, choices), id, weight);
  const typed = set(set(set(start, 'K-planlegging', 40), 'K-etikk', 30), 'K-constructor', 30);

  it('are as proposed until one is set, and then all as they stand', () => {
    expect(weightsOf(start)).toEqual([34, 33, 33]);
    expect(set(start, 'K-planlegging', 40).weights).toEqual({
      'K-planlegging': 40,
      'K-etikk': 33,
      'K-constructor': 33,
    });
    expect(weightsOf(typed)).toEqual([40, 30, 30]);
  });

  it('can stand when they sum to 100, also where one is left out', () => {
    const rows = (choices: InitChoices) => awardRows(awardCriteria, choices);
    expect(areWeighed(rows(typed))).toBe(true);
    expect(weightLeft(rows(set(typed, 'K-etikk', 33)))).toBe(-3);
    expect(areWeighed(rows(set(typed, 'K-etikk', 33)))).toBe(false);
    expect(areWeighed(rows(set(set(typed, 'K-etikk', 0), 'K-constructor', 60)))).toBe(true);
    expect(areWeighed([])).toBe(true);
  });

  it('give way to the proposed ones when there are other award criteria', () => {
    const changed = { ...typed, treatment: { planlegging: 'absolute' } } as const;
    expect([areStale(awardCriteria, typed), areStale(awardCriteria, changed)]).toEqual([
      false,
      true,
    ]);
    expect(areStale(awardCriteria, start)).toBe(false);
    expect(weightsOf(changed)).toEqual([50, 50]);
  });

  it('are whole numbers from 0 to 100, whatever is typed', () => {
    expect(['0', '1', ' 40 ', '100'].map(parseWeight)).toEqual([0, 1, 40, 100]);
    expect(['', '00', '101', '2,5', '-1', '1e1', '0x1', '01'].map(parseWeight)).toEqual(
      Array(8).fill(undefined),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const weight = parseWeight(text);
        expect(weight === undefined || (weight >= 0 && weight <= 100)).toBe(true);
      }),
    );
  });
});
