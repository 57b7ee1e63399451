import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSuppliers, sameNames } from '../../src/specification/comparison.ts';
import {
  fractionOf,
  inDecimals,
  meanOf,
  numberOf,
  sumOf,
} from '../../src/specification/fraction.ts';
import { pointsOf, requirements, specification, supplier } from './small-tender.ts';

const fjord = supplier('Fjordhelse', 'ypynyy-');
const berg = supplier('Bergfrisk', '?nyyyyy');
const points = pointsOf({
  Fjordhelse: { 'B-1': 7, 'B-2': 8.5, 'T-1': 4, 'T-2': 10 },
  bergfrisk: { 'B-1': 5, 'T-1': 5, 'T-2': 1 },
});

describe('a comparison', () => {
  const { suppliers, requirements: rows } = compareSuppliers(
    specification,
    requirements,
    [fjord, berg],
    points,
  );
  const [first, second] = suppliers;

  it('lists the absolute requirements by answer, and what is none of the answers', () => {
    expect(first?.absolute).toEqual({ yes: ['O-1'], partly: [], no: ['K-2'], unanswered: ['K-1'] });
    expect(first?.unclear).toEqual(['K-1']);
    expect(second?.absolute).toEqual({
      yes: ['K-1'],
      partly: ['K-2'],
      no: [],
      unanswered: ['O-1'],
    });
  });

  it('weighs the mean of a criterion’s own points and those that count within it', () => {
    // (7 + 8.5 + 4) / 3 = 6.5; 60 × 6.5 / 10 = 39; 40 × 10 / 10 = 40
    expect(second?.awards).toEqual([
      { id: 'T-1', weight: 60, points: 6.5, weighted: 39 },
      { id: 'T-2', weight: 40, points: 10, weighted: 40 },
    ]);
    expect(second?.total).toBe(79);
  });

  it('has no sum while any points are missing', () => {
    expect(first?.awards[0]).toEqual({ id: 'T-1', weight: 60, points: null, weighted: null });
    expect(first?.awards[1]?.weighted).toBe(4);
    expect([first?.total, first?.missingPoints]).toEqual([null, ['B-2']]);
  });

  it('shows suppliers by name, and points only where they are evaluated', () => {
    expect(rows[0]?.answers.map(({ supplier: name }) => name)).toEqual(['Bergfrisk', 'Fjordhelse']);
    expect(rows[0]?.answers.map((one) => one.points)).toEqual([null, null]);
    expect(rows[2]?.answers.map((one) => one.points)).toEqual([5, 7]);
  });

  it('never turns answers into points', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ypn-?'), minLength: 7 }), (signs) => {
        const [only] = compareSuppliers(
          specification,
          requirements,
          [supplier('A', signs)],
          null,
        ).suppliers;
        expect(only?.total).toBeNull();
        expect(only?.missingPoints).toEqual(['B-1', 'B-2', 'T-1', 'T-2']);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same whatever the order of the files', () => {
    const all = ['Å', 'a', 'A b', 'Ærlig', 'Z'].map((name) => supplier(name, 'ynpyyyy'));
    const expected = compareSuppliers(specification, requirements, all, points);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(compareSuppliers(specification, requirements, order, points)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('forms from one supplier', () => {
  it('are named together, whatever their order and spelling of the name', () => {
    const forms = [
      { file: 'b.xlsx', name: 'fjordhelse  bht' },
      { file: 'c.xlsx', name: 'Bergfrisk' },
      { file: 'a.xlsx', name: 'Fjordhelse BHT' },
    ];
    const expected = [{ name: 'Fjordhelse BHT', files: ['a.xlsx', 'b.xlsx'] }];
    expect(sameNames(forms)).toEqual(expected);
    expect(sameNames(forms.toReversed())).toEqual(expected);
  });
});

describe('figures', () => {
  it.each([
    [[0.1, 0.2], 0.3],
    [[1e-7, 1], 1.0000001],
    [[1e21, 0], 1e21],
  ])('sum exactly: %j', (values, sum) => {
    expect(numberOf(sumOf(values.map(fractionOf)))).toBe(sum);
  });

  it('have an exact mean', () => {
    expect(numberOf(meanOf([fractionOf(1), fractionOf(0), fractionOf(0)]))).toBe(1 / 3);
  });

  it.each([
    [0, '0'],
    [100, '100'],
    [7.5, '7.5'],
    [1.005, '1.01'],
    [2 / 3, '0.67'],
    [0.004, '0'],
    [10.1, '10.1'],
  ])('%d is shown as %s', (value, shown) => {
    expect(inDecimals(value, 2)).toBe(shown);
  });
});
