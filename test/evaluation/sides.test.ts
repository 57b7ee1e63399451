import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../src/evaluation/merge.ts';
import { sidesApart, sidesAt } from '../../src/evaluation/sides.ts';
import { tallyItem } from '../../src/evaluation/tally.ts';
import { itemsOf, levels } from '../../src/model/instrument.ts';
import { hasLevel } from '../../src/model/rating.ts';
import type { Perspective } from '../../src/model/scoring.ts';
import {
  type AggregatedItem,
  type IdentityPolicy,
  identityPolicies,
  type TeamEvaluation,
} from '../../src/model/team.ts';
import { scoringsArbitrary } from './arbitraries.ts';
import { aggregatedTeam, instrument, ratingsOf, scoring } from './small-instrument.ts';

/** A merge of those who see it from BHT, from the undertaking and from outside, a sign each for one item. */
const merged = (
  identity: IdentityPolicy,
  bht: string,
  virksomhet: string,
  external = '',
): TeamEvaluation => {
  const from = (signs: string, perspective: Perspective) =>
    [...signs].map((sign, index) =>
      scoring(`${perspective}-${index}`, ratingsOf(sign), { perspective }),
    );
  const scorings = [
    ...from(bht, 'bht'),
    ...from(virksomhet, 'virksomhet'),
    ...from(external, 'external'),
  ];
  const inputs = scorings.map((evaluation) => ({ file: evaluation.id, evaluation }));
  return merge(inputs, { identity }, instrument).team;
};

const sidesIn = (team: TeamEvaluation): string | null => {
  const sides = sidesAt(team, 'planlegging', 'bht');
  if (sides === null) return null;
  const { bht, virksomhet } = sides;
  return `${bht.median} of ${bht.voices}, ${virksomhet.median} of ${virksomhet.voices}`;
};

describe('the sides', () => {
  it.each<[string, IdentityPolicy, string, string, string, string | null]>([
    ['one on each side is enough with names', 'named', '3', '1', '', '3 of 1, 1 of 1'],
    ['two are the lower of two', 'named', '24', '13', '', '2 of 2, 1 of 2'],
    ['one side alone is none', 'named', '334', '', '22', null],
    ['who sets no level is on no side', 'named', '3x-', 'x1-', '', '3 of 1, 1 of 1'],
    ['nobody of a side has set a level', 'named', '33', 'xx', '', null],
    ['three on each', 'pseudonym', '343', '221', '', '3 of 3, 2 of 3'],
    ['two on one are too few', 'pseudonym', '3434', '22', '', null],
    ['three of whom two set a level are too few', 'pseudonym', '343', '22x', '', null],
    ['three outsiders take no side', 'pseudonym', '343', '221', '111', '3 of 3, 2 of 3'],
    // One outsider hides as many more, so that nobody is told by being left out.
    ['one outsider is hidden among the next', 'pseudonym', '343', '2212', '1', null],
    ['three on each', 'aggregate', '343', '221', '', '3 of 3, 2 of 3'],
    ['an even number', 'aggregate', '3434', '2212', '', '3 of 4, 2 of 4'],
    ['two on one are too few', 'aggregate', '3434', '22', '', null],
    ['three of whom one says nothing are too few', 'aggregate', '343', '22-', '', null],
    ['one outsider would be told by subtraction', 'aggregate', '343', '221', '1', null],
    ['two of other answers too', 'aggregate', '343x', '221', '1', null],
    ['one that finds it not applicable too', 'aggregate', '343x', '221', '', null],
    ['three others are as many as a side', 'aggregate', '343x', '221', '11', '3 of 3, 2 of 3'],
    ['who has not answered tells nothing', 'aggregate', '343-', '221', '-', '3 of 3, 2 of 3'],
  ])('%s, %s', (_case, identity, bht, virksomhet, external, expected) => {
    expect(sidesIn(merged(identity, bht, virksomhet, external))).toBe(expected);
  });

  it.each([
    ['apart by one level or more', '343', '221', true],
    ['alike', '343', '334', false],
    ['too few to tell', '343', '1', false],
  ])('are apart where they are %s', (_case, bht, virksomhet, isApart) => {
    const team = merged('pseudonym', bht, virksomhet);
    expect(sidesApart(team, 'planlegging', 'bht') !== null).toBe(isApart);
  });

  it('say nothing in a team without voices, or of an item nobody has answered', () => {
    expect(sidesAt(merged('aggregate', '343', '221'), 'constructor', 'bht')).toBeNull();
    expect(sidesAt(merged('named', '343', '221'), 'etikk', 'bht')).toBeNull();
  });

  const side = (voices: number) => ({ median: 3, voices }) as const;
  const counts = { 1: 0, 2: 2, 3: 5, 4: 0 };
  it.each<[string, AggregatedItem, boolean]>([
    [
      'as a merge writes them',
      { counts, notApplicable: 0, missing: 1, sides: { bht: side(4), virksomhet: side(3) } },
      true,
    ],
    [
      'of too few',
      { counts, notApplicable: 0, missing: 1, sides: { bht: side(5), virksomhet: side(2) } },
      false,
    ],
    [
      'of more than set a level',
      { counts, notApplicable: 0, missing: 1, sides: { bht: side(5), virksomhet: side(3) } },
      false,
    ],
    [
      'that tell what one other said',
      { counts, notApplicable: 0, missing: 1, sides: { bht: side(3), virksomhet: side(3) } },
      false,
    ],
    [
      'beside counts that are left out',
      { missing: 1, sides: { bht: side(4), virksomhet: side(3) } },
      false,
    ],
  ])('in a file with counts edited by hand, %s', (_case, item, isShown) => {
    const team = aggregatedTeam(8, item);
    expect(sidesAt(team, 'planlegging', 'bht')).toEqual(isShown ? item.sides : null);
  });

  it('never tell of fewer than three unless voices have names, nor does what they leave', () => {
    const cases = fc.tuple(
      scoringsArbitrary(instrument, { maxLength: 12 }),
      fc.constantFrom(...identityPolicies),
    );
    fc.assert(
      fc.property(cases, ([scorings, identity]) => {
        const inputs = scorings.map((evaluation) => ({ file: evaluation.id, evaluation }));
        const { team } = merge(inputs, { identity }, instrument);
        for (const { element, dimension } of itemsOf(instrument)) {
          const sides = sidesAt(team, element.id, dimension);
          if (sides === null) continue;
          for (const perspective of ['bht', 'virksomhet'] as const) {
            const answers = scorings
              .filter((one) => one.perspective === perspective)
              .flatMap(({ ratings }) => ratings[element.id]?.[dimension] ?? [])
              .flatMap((rating) => (hasLevel(rating) ? rating.level : []))
              .sort();
            const { median, voices } = sides[perspective];
            expect(voices).toBe(answers.length);
            expect(median).toBe(answers[Math.ceil(answers.length / 2) - 1]);
            expect(voices).toBeGreaterThanOrEqual(identity === 'named' ? 1 : 3);
          }
          if (identity !== 'aggregate') continue;
          const { counts, notApplicable } = tallyItem(team, element.id, dimension);
          const answered = levels.reduce((sum, level) => sum + (counts?.[level] ?? 0), 0);
          const others =
            answered + (notApplicable ?? 0) - sides.bht.voices - sides.virksomhet.voices;
          expect([1, 2]).not.toContain(others);
        }
      }),
    );
  });
});
