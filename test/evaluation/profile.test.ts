import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../src/evaluation/merge.ts';
import { answeredItems, profileOf, resultOf } from '../../src/evaluation/profile.ts';
import type { Rating } from '../../src/model/rating.ts';
import { type AgreedRating, identityPolicies } from '../../src/model/team.ts';
import { scoringsArbitrary } from './arbitraries.ts';
import {
  aggregatedTeam,
  instrument,
  level,
  notApplicable,
  scoring,
  team,
  voicesOf,
} from './small-instrument.ts';

const proposal = (signs: string, tolerance: number) =>
  resultOf(team(voicesOf(signs), { tolerance }), 'planlegging', 'bht');

describe('a team item nobody has agreed on', () => {
  it.each([
    // signs, tolerance, source, level, median, min, max, spread
    ['23', 1, 'median', 2, 2, 2, 3, 1],
    ['1234', 3, 'median', 2, 2, 1, 4, 3],
    ['334', 1, 'median', 3, 3, 3, 4, 1],
    ['3', 0, 'median', 3, 3, 3, 3, 0],
    ['3---', 0, 'median', 3, 3, 3, 3, 0],
    ['333', 0, 'median', 3, 3, 3, 3, 0],
    ['332', 0, 'undecided', null, 3, 2, 3, 1],
    ['13', 1, 'undecided', null, 1, 1, 3, 2],
    ['13', 2, 'median', 1, 1, 1, 3, 2],
    ['14', 2, 'undecided', null, 1, 1, 4, 3],
    ['14', 3, 'median', 1, 1, 1, 4, 3],
    ['44x', 1, 'undecided', null, 4, 4, 4, 0],
    ['4x', 3, 'undecided', null, 4, 4, 4, 0],
    ['14x', 1, 'undecided', null, 1, 1, 4, 3],
    ['---', 3, 'undecided', null, null, null, null, null],
    ['', 3, 'undecided', null, null, null, null, null],
    ['xxx', 0, 'median', null, null, null, null, null],
    ['x--', 0, 'median', null, null, null, null, null],
  ] as const)(
    'of %j with tolerance %d is %s',
    (signs, tolerance, source, expected, median, min, max, spread) => {
      expect(proposal(signs, tolerance)).toMatchObject({
        source,
        level: expected,
        median,
        min,
        max,
        spread,
        reason: null,
      });
    },
  );

  it('keeps unanswered and not applicable apart in the figures', () => {
    expect(proposal('1x--', 1)).toMatchObject({
      counts: { 1: 1, 2: 0, 3: 0, 4: 0 },
      notApplicable: 1,
      missing: 2,
    });
  });

  it('has null for every figure where there are no voices', () => {
    expect(proposal('', 1)).toEqual({
      level: null,
      source: 'undecided',
      counts: null,
      notApplicable: null,
      missing: null,
      median: null,
      min: null,
      max: null,
      spread: null,
      reason: null,
    });
  });

  it('is undecided, and shows nothing but who is missing, where a distribution is withheld', () => {
    const result = resultOf(aggregatedTeam(5, { missing: 3 }), 'planlegging', 'bht');
    expect(result).toEqual({
      level: null,
      source: 'undecided',
      counts: null,
      notApplicable: null,
      missing: 3,
      median: null,
      min: null,
      max: null,
      spread: null,
      reason: null,
    });
  });
});

describe('a team item that is agreed on', () => {
  const agreedOn = (signs: string, bht: AgreedRating) =>
    resultOf(team(voicesOf(signs), { agreed: { planlegging: { bht } } }), 'planlegging', 'bht');

  it('has the agreed level and its reason, beside the figures of the voices', () => {
    expect(agreedOn('114', { level: 3, reason: 'øvelsen i mai', dissent: 'én mente 1' })).toEqual({
      level: 3,
      source: 'agreed',
      counts: { 1: 2, 2: 0, 3: 0, 4: 1 },
      notApplicable: 0,
      missing: 0,
      median: 1,
      min: 1,
      max: 4,
      spread: 3,
      reason: 'øvelsen i mai',
    });
  });

  it('has a level without figures where there are no voices', () => {
    expect(agreedOn('', level(4))).toMatchObject({
      level: 4,
      source: 'agreed',
      counts: null,
      missing: null,
      spread: null,
      reason: null,
    });
  });

  it('gives why the item does not apply as its reason', () => {
    expect(agreedOn('44', { notApplicable: 'ingen poliklinikk' })).toMatchObject({
      level: null,
      source: 'agreed',
      median: 4,
      reason: 'ingen poliklinikk',
    });
  });

  it('has its level also where the distribution is withheld', () => {
    const agreed = { planlegging: { bht: level(2) } };
    const withheld = aggregatedTeam(2, { missing: 0 }, { agreed });
    expect(resultOf(withheld, 'planlegging', 'bht')).toMatchObject({
      level: 2,
      source: 'agreed',
      counts: null,
      median: null,
    });
  });
});

describe("an item in one person's file", () => {
  const of = (bht: Rating | undefined) =>
    resultOf(scoring('s', bht === undefined ? {} : { planlegging: { bht } }), 'planlegging', 'bht');

  it.each([
    [level(3), 3, null, 0, 0],
    [notApplicable('har ingen'), null, 'har ingen', 1, 0],
    [undefined, null, null, 0, 1],
  ] as const)('%j', (rating, expected, reason, notApplicableCount, missing) => {
    expect(of(rating)).toMatchObject({
      level: expected,
      source: 'single',
      reason,
      notApplicable: notApplicableCount,
      missing,
    });
  });
});

describe('profileOf', () => {
  it('has a row for every element in the instrument’s order, with both dimensions', () => {
    const profile = profileOf(scoring('s'), instrument);
    expect(profile.rows.map(({ element }) => element.id)).toEqual([
      'planlegging',
      'etikk',
      'constructor',
    ]);
    for (const row of profile.rows) {
      expect([row.bht.source, row.virksomhet.source]).toEqual(['single', 'single']);
      expect([row.bht.level, row.virksomhet.level]).toEqual([null, null]);
    }
  });

  it('of one person counts nothing as undecided and has no tolerance', () => {
    expect(profileOf(scoring('s'), instrument)).toMatchObject({
      voices: 1,
      tolerance: null,
      undecided: 0,
    });
  });

  it('of a team counts what is undecided, agreed and proposed items not', () => {
    const agreed = { etikk: { virksomhet: level(1) } };
    const profile = profileOf(team(voicesOf('34'), { agreed, tolerance: 1 }), instrument);
    expect(profile).toMatchObject({ voices: 2, tolerance: 1, undecided: 4 });
  });

  it('of a team without voices has everything undecided that is not agreed', () => {
    expect(profileOf(team([]), instrument)).toMatchObject({ voices: 0, undecided: 6 });
  });

  it('names the subject and the instrument of the file', () => {
    expect(profileOf(team([]), instrument)).toMatchObject({
      subject: { bht: 'Fjordhelse BHT', virksomhet: 'Fjordverft AS' },
      instrument: { id: 'liten', version: '1' },
    });
  });

  it('has a level exactly where it is not undecided or not applicable, and no figure outside its range', () => {
    const cases = fc.tuple(
      scoringsArbitrary(instrument),
      fc.constantFrom(...identityPolicies),
      fc.integer({ min: 0, max: 3 }),
    );
    fc.assert(
      fc.property(cases, ([scorings, identity, tolerance]) => {
        const inputs = scorings.map((evaluation) => ({ file: evaluation.id, evaluation }));
        const { team: merged } = merge(inputs, { identity, tolerance }, instrument);
        const profile = profileOf(merged, instrument);
        const results = profile.rows.flatMap((row) => [row.bht, row.virksomhet]);
        expect(profile.undecided).toBe(
          results.filter(({ source }) => source === 'undecided').length,
        );
        for (const result of results) {
          const { counts, median, min, max, spread, notApplicable: na } = result;
          expect((spread ?? 0) >= 0 && (spread ?? 0) <= 3).toBe(true);
          if (result.source === 'undecided') expect(result.level).toBeNull();
          if (counts === null) expect([na, median, min, max, spread]).toEqual(Array(5).fill(null));
          else expect(median === null).toBe(counts[1] + counts[2] + counts[3] + counts[4] === 0);
          if (result.level !== null) expect(spread ?? 0).toBeLessThanOrEqual(tolerance);
        }
      }),
    );
  });
});

describe('answeredItems', () => {
  it('counts levels and not applicable, of a team what is agreed', () => {
    const ratings = { planlegging: { bht: level(2), virksomhet: notApplicable() }, etikk: {} };
    expect(answeredItems(scoring('s', ratings), instrument)).toBe(2);
    expect(answeredItems(team(voicesOf('222')), instrument)).toBe(0);
    expect(answeredItems(team([], { agreed: ratings }), instrument)).toBe(2);
  });
});
