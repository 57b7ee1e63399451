import { describe, expect, it } from 'vitest';
import { compareSuppliers } from '../../src/specification/comparison.ts';
import { commentedOf, followUpsOf } from '../../src/specification/follow-up.ts';
import { decimalsFor, nearTies } from '../../src/specification/near-ties.ts';
import { pointsOf, requirements, specification, supplier } from './small-tender.ts';

const reasonsFor = (price: string, unit = 'stk'): readonly string[] => {
  const one = { ...supplier('A', 'yyyyyyy'), prices: { 'O-1': { unit, price, isFormula: false } } };
  return followUpsOf(requirements, one).flatMap(({ reasons }) => reasons);
};

describe('a price', () => {
  it.each(['450', '1 200', '1.200,50', '1,200.50', 'kr 450,-', '450 kr', 'NOK 1 200,00', '0,5'])(
    'may be written %s',
    (price) => expect(reasonsFor(price)).toEqual([]),
  );

  it.each([
    ['', 'price-missing'],
    ['Etter avtale', 'price-not-number'],
    ['450 + reise', 'price-not-number'],
    ['1200 per time', 'price-not-number'],
    ['-5', 'price-negative'],
    ['0', 'price-zero'],
    ['kr 0,00', 'price-zero'],
  ])('written %j is followed up', (price, reason) => expect(reasonsFor(price)).toEqual([reason]));

  it('has a unit', () => expect(reasonsFor('450', '')).toEqual(['unit-missing']));
});

describe('what the documentation asks for in the comment', () => {
  const asking = (documentation: string, comment: string): readonly string[] => {
    const one = supplier('A', 'yyyyyyy');
    const given = { answer: 'yes', given: '', isFormula: false, comment } as const;
    const [first] = requirements;
    if (first === undefined) throw new Error('No requirement');
    const answers = { ...one.answers, [first.id]: given };
    return followUpsOf([{ ...first, documentation }], { ...one, answers }).flatMap(
      ({ reasons }) => reasons,
    );
  };

  it.each([
    ['Bindende frist i virkedager, oppgitt i leverandørens kommentar.', '', ['deadline-missing']],
    ['Bindende frist, oppgitt i leverandørens kommentar.', 'raskt', ['deadline-missing']],
    ['Bindende frist, oppgitt i leverandørens kommentar.', '2 virkedager', []],
    ['A binding time limit, stated in the supplier’s comment.', 'soon', ['deadline-missing']],
    ['Oppgi ansvarlig person i kommentaren.', '', ['comment-missing']],
    ['Oppgi ansvarlig person i kommentaren.', 'HMS-leder', []],
    ['Kopi av vedtaket.', '', []],
  ])('%s with %j', (documentation, comment, reasons) => {
    expect(asking(documentation, comment)).toEqual(reasons);
  });
});

it('a comment beside Yes is listed for absolute requirements', () => {
  expect(commentedOf(requirements, supplier('A', 'yyyyyyn'))).toEqual(['K-1', 'K-2']);
});

describe('scores', () => {
  const scored = (points: Readonly<Record<string, number>>) =>
    compareSuppliers(
      specification,
      requirements,
      Object.keys(points).map((name) => supplier(name, 'yyyyyyy')),
      pointsOf(
        Object.fromEntries(
          Object.entries(points).map(([name, given]) => [
            name,
            { 'B-1': 5, 'B-2': 5, 'T-1': 5, 'T-2': given },
          ]),
        ),
      ),
    ).suppliers;

  it('that are the same are told to be', () => {
    expect(nearTies(scored({ A: 7, B: 7, C: 3 }))).toEqual([{ suppliers: ['A', 'B'], apart: 0 }]);
    expect(decimalsFor(scored({ A: 7, B: 7, C: 3 }))).toBe(2);
  });

  it('that two decimals don’t tell apart have as many as do', () => {
    const close = scored({ A: 7, B: 7.001, C: 3 });
    expect(nearTies(close)).toEqual([{ suppliers: ['B', 'A'], apart: 0.004 }]);
    expect(decimalsFor(close)).toBe(3);
  });
});
