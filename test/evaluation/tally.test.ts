import { describe, expect, it } from 'vitest';
import {
  leveledAnswers,
  lowerMedian,
  noTally,
  tallyItem,
  tallyRatings,
  withholdSmallGroups,
} from '../../src/evaluation/tally.ts';
import type { Counts } from '../../src/model/team.ts';
import { aggregatedTeam, answer, team, voicesOf } from './small-instrument.ts';

const counts = (one: number, two: number, three: number, four: number): Counts => ({
  1: one,
  2: two,
  3: three,
  4: four,
});

describe('lowerMedian', () => {
  it.each([
    ['', null],
    ['1', 1],
    ['4', 4],
    ['23', 2],
    ['14', 1],
    ['44', 4],
    ['112', 1],
    ['334', 3],
    ['234', 3],
    ['1234', 2],
    ['1244', 2],
    ['1334', 3],
    ['12344', 3],
    ['111444', 1],
    ['1114444', 4],
  ])('of %j is %j', (signs, expected) => {
    const { counts } = tallyRatings([...signs].map(answer));
    expect(lowerMedian(leveledAnswers(counts))).toBe(expected);
  });
});

describe('tallyRatings', () => {
  it('keeps levels, not applicable and unanswered apart', () => {
    expect(tallyRatings([...'1x4-44xx--'].map(answer))).toEqual({
      counts: counts(1, 0, 0, 3),
      notApplicable: 3,
      missing: 3,
    });
  });
});

describe('leveledAnswers', () => {
  it('gives every answer back, lowest first', () => {
    expect(leveledAnswers(counts(1, 0, 2, 1))).toEqual([1, 3, 3, 4]);
  });
});

describe('withholdSmallGroups', () => {
  it.each([
    ['nobody answered', '---', { missing: 3 }],
    ['one answered', '4----', { missing: 4 }],
    ['two answered', '14-', { missing: 1 }],
    ['two found it not applicable', 'xx-', { missing: 1 }],
    ['one level beside two not applicable', '4xx', { missing: 0 }],
    ['two levels beside one not applicable', '44x', { missing: 0 }],
    ['three levels', '444', { counts: counts(0, 0, 0, 3), notApplicable: 0, missing: 0 }],
    ['three not applicable', 'xxx-', { counts: counts(0, 0, 0, 0), notApplicable: 3, missing: 1 }],
    [
      'three levels, one not applicable',
      '123x',
      { counts: counts(1, 1, 1, 0), notApplicable: 1, missing: 0 },
    ],
  ])('%s', (_case, signs, expected) => {
    expect(withholdSmallGroups(tallyRatings([...signs].map(answer)))).toEqual(expected);
  });
});

describe('tallyItem', () => {
  it('has no figures where there are no voices', () => {
    expect(tallyItem(team([]), 'planlegging', 'bht')).toEqual(noTally);
    expect(noTally).toEqual({ counts: null, notApplicable: null, missing: null });
  });

  it('counts what the voices said, and the silent ones as missing', () => {
    expect(tallyItem(team(voicesOf('22x-')), 'planlegging', 'bht')).toEqual({
      counts: counts(0, 2, 0, 0),
      notApplicable: 1,
      missing: 1,
    });
    expect(tallyItem(team(voicesOf('22x-')), 'planlegging', 'virksomhet')).toEqual({
      counts: counts(0, 0, 0, 0),
      notApplicable: 0,
      missing: 4,
    });
  });

  it('does not take inherited properties for answers', () => {
    expect(tallyItem(team(voicesOf('22')), 'constructor', 'bht')).toMatchObject({ missing: 2 });
  });

  it('shows no distribution of fewer than three that a hand has written into a file', () => {
    const item = { counts: counts(1, 0, 0, 1), notApplicable: 0, missing: 3 };
    expect(tallyItem(aggregatedTeam(5, item), 'planlegging', 'bht')).toEqual({
      counts: null,
      notApplicable: null,
      missing: 3,
    });
  });

  it('has only the missing ones where a distribution was withheld or an element left out', () => {
    const withheld = aggregatedTeam(5, { missing: 3 });
    expect(tallyItem(withheld, 'planlegging', 'bht')).toEqual({
      counts: null,
      notApplicable: null,
      missing: 3,
    });
    expect(tallyItem(withheld, 'etikk', 'bht')).toEqual({
      counts: null,
      notApplicable: null,
      missing: 5,
    });
  });
});
