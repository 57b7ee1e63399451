import fc from 'fast-check';
import { criteriaOf, type Element, levels } from '../../src/model/instrument.ts';
import { criterionMarks, type ElementRatings, type Ratings } from '../../src/model/rating.ts';
import type { TeamEvaluation } from '../../src/model/team.ts';
import { aMeasure, aScoring, aTeam, godBht } from './samples.ts';

/** Text that looks like YAML, that YAML readers stumble over, and that people write. Never blank. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['---', '...', '# x', ': ', 'a: b', '- x', '? x', '| x', '> x', '& a', '*a', '!tag', '%x'],
    ...['null', 'Null', '~', 'true', 'no', '1e3', '0x1F', '1_000', '.inf', '2026-11-21', '1.10'],
    ...['"', "'", '`', '@', '{', '}', '[a', ',', '"a" b', "it's", '\\', '\\n', '<<', '='],
    ...['a\u2028b', 'a\u2029b', 'a\u0085b', 'a\ufeffb', '\ufeffa', 'a\u00a0', 'a\rb', 'a\r\nb'],
    ...['a ', ' a', '\ta', 'a\t', 'a\n', '\na', 'a\n\n', 'a\n\nb', 'a\n b', ' a\nb', 'a \nb'],
    ...['a\n\tb', 'a\n \nb', 'a\n\n\n\nb', '- a\n- b', '# a\n# b', 'a\n# b', '---\na', 'a\n---\nb'],
    ...['👩‍🚒 æøå', 'a\u0000b', 'a\u0007', '\u001b[31mrød', 'a  b', '__proto__', 'x-egen'],
    `${'ord '.repeat(40)}slutt`,
    `${'ord  '.repeat(40)}slutt`,
    `${'# ord: '.repeat(40)}slutt`,
    `${'langt'.repeat(60)}`,
    `${'ord '.repeat(40)}\n\n  ${'ord '.repeat(40)}slutt\n`,
    `linje én\nlinje to ${'ord '.repeat(30)}slutt\n\n- punkt`,
  ),
  fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }).filter((text) => /\S/.test(text)),
  fc
    .string({
      minLength: 1,
      maxLength: 150,
      unit: fc.constantFrom(...' \n\t#:-|>"\'ab,[]{}&*!?%@`'),
    })
    .filter((text) => /\S/.test(text)),
);

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;

const rating = fc.oneof(
  fc.constantFrom(...levels).map((level) => ({ level })),
  nastyText.map((notApplicable) => ({ notApplicable })),
);

const secondRound = fc.tuple(...levels.map(() => fc.nat(9))).map((given) => ({
  counts: Object.fromEntries(levels.map((level, index) => [level, given[index]])),
}));

const agreedRating = fc.oneof(
  fc
    .tuple(
      rating,
      fc.record({
        reason: optional(nastyText),
        dissent: optional(nastyText),
        secondRound: optional(secondRound),
      }),
    )
    .map(([base, more]) => ({ ...base, ...present(more) })),
  secondRound.map((one) => ({ secondRound: one })),
);

const elementRatings = <R>(element: Element, own: fc.Arbitrary<R>) =>
  fc
    .record({
      notes: optional(nastyText),
      bht: optional(own),
      virksomhet: optional(own),
      criteria: optional(
        fc.dictionary(
          fc.constantFrom(...criteriaOf(element).map(({ id }) => id)),
          fc.constantFrom(...criterionMarks),
          { maxKeys: 4, noNullPrototype: true },
        ),
      ),
      improvements: optional(fc.array(nastyText, { maxLength: 3 })),
      evidence: optional(
        fc.array(
          fc.record({ text: nastyText, date: optional(fc.constant('2026-11-12')) }).map(present),
          { maxLength: 3 },
        ),
      ),
    })
    .map((value) => present(value) as ElementRatings);

const ratingsOf = <R>(own: fc.Arbitrary<R>): fc.Arbitrary<Ratings> =>
  fc
    .subarray(godBht.elements.slice(0, 6))
    .chain((elements) =>
      fc
        .tuple(...elements.map((element) => elementRatings(element, own)))
        .map((values) =>
          Object.fromEntries(elements.map(({ id }, index) => [id, values[index] ?? {}])),
        ),
    );

export const scoringArbitrary = fc
  .record({ ratings: ratingsOf(rating), rater: optional(fc.constant({ name: 'Kari' })) })
  .map(({ ratings, rater }) => {
    const { rater: _rater, ...base } = aScoring;
    return { ...base, ...(rater === undefined ? {} : { rater }), ratings };
  });

const measures = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 4 }).chain((numbers) =>
  fc.tuple(
    ...numbers.map((number) =>
      fc
        .record({
          text: nastyText,
          owner: optional(nastyText),
          expertise: optional(fc.constant(['hms', 'juss'])),
        })
        .map(({ text, ...rest }) => {
          const { owner: _owner, ...base } = aMeasure;
          return { ...base, id: `T${number}`, text, ...present(rest) };
        }),
    ),
  ),
);

const priorities = fc.shuffledSubarray(
  godBht.elements.slice(0, 4).map(({ id }) => id),
  { minLength: 1 },
);

const declined = fc.uniqueArray(
  fc.oneof(
    nastyText.map((suggestion) => ({ element: 'etikk', suggestion })),
    fc.integer({ min: 1, max: 3 }).map((ready) => ({ element: 'etikk', criterion: '3.1', ready })),
  ),
  { minLength: 1, maxLength: 3, selector: (one) => JSON.stringify(one) },
);

export const teamArbitrary: fc.Arbitrary<TeamEvaluation> = fc
  .record({
    agreed: ratingsOf(agreedRating),
    actions: measures,
    priorities: optional(priorities),
    declined: optional(declined),
  })
  .map((parts) => ({ ...aTeam, ...present(parts) }) as TeamEvaluation);
