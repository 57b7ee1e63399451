import fc from 'fast-check';
import {
  criteriaOf,
  dimensions,
  type Element,
  type Instrument,
  levels,
} from '../../src/model/instrument.ts';
import {
  criterionMarks,
  type ElementRatings,
  type Rating,
  type Ratings,
} from '../../src/model/rating.ts';
import { perspectives, type Scoring } from '../../src/model/scoring.ts';
import { scoring } from './small-instrument.ts';

/** What people write, with letters and signs that have tripped programs before; never blank. */
export const wordsArbitrary: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'Må øves på',
    '__proto__',
    'A\u030a rlig plan',
    '=1+1',
    'null',
    '"',
    'x: y',
    '👩‍🚒',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((text) => `a${text}b`),
);

export const ratingArbitrary: fc.Arbitrary<Rating> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...levels).map((level) => ({ level })) },
  { weight: 1, arbitrary: wordsArbitrary.map((notApplicable) => ({ notApplicable })) },
);

const withoutBlanks = <T extends object>(value: T): T =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, inner]) =>
        inner !== undefined && (typeof inner !== 'object' || Object.keys(inner).length > 0),
    ),
  ) as T;

const marksArbitrary = (element: Element) =>
  fc
    .record(
      Object.fromEntries(
        criteriaOf(element).map(({ id }) => [id, fc.option(fc.constantFrom(...criterionMarks))]),
      ),
    )
    .map((marks) => Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark !== null)));

/** What one person says of one element: any part of it may be absent. */
export const elementRatingsArbitrary = (element: Element): fc.Arbitrary<ElementRatings> =>
  fc
    .record(
      {
        bht: ratingArbitrary,
        virksomhet: ratingArbitrary,
        criteria: marksArbitrary(element),
        notes: wordsArbitrary,
        improvements: fc.array(wordsArbitrary, { maxLength: 2 }),
        evidence: fc.array(
          fc.record(
            { text: wordsArbitrary, date: fc.constant('2026-11-12') },
            { requiredKeys: ['text'] },
          ),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: [] },
    )
    .map((ratings) => withoutBlanks(ratings) as ElementRatings);

export const ratingsArbitrary = (instrument: Instrument): fc.Arbitrary<Ratings> =>
  fc
    .tuple(...instrument.elements.map((element) => elementRatingsArbitrary(element)))
    .map((all) =>
      withoutBlanks(
        Object.fromEntries(instrument.elements.map(({ id }, index) => [id, all[index] ?? {}])),
      ),
    );

const dateArbitrary = fc
  .tuple(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 10, max: 12 }))
  .map(([year, month]) => `${year}-${month}-15`);

/** Private scorings of one subject, each with an id of its own. */
export const scoringsArbitrary = (
  instrument: Instrument,
  { minLength = 1, maxLength = 6 } = {},
): fc.Arbitrary<readonly Scoring[]> =>
  fc
    .array(
      fc.record({
        ratings: ratingsArbitrary(instrument),
        perspective: fc.constantFrom(...perspectives),
        rater: fc.option(fc.record({ name: wordsArbitrary, role: wordsArbitrary }), {
          nil: undefined,
        }),
        date: dateArbitrary,
        id: fc.uuid(),
      }),
      { minLength, maxLength },
    )
    .map((all) =>
      all.map(({ id, ratings, perspective, rater, date }, index) =>
        scoring(`${id}-${index}`, ratings, {
          perspective,
          date,
          ...(rater === undefined ? {} : { rater }),
        }),
      ),
    );

export const itemArbitrary = (instrument: Instrument) =>
  fc.record({
    element: fc.constantFrom(...instrument.elements),
    dimension: fc.constantFrom(...dimensions),
  });

/** The same values in another order. */
export const shuffledArbitrary = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });

export const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
};
