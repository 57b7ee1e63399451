import { describe, expect, it } from 'vitest';
import { isOpen, measureStatuses } from '../../src/model/measure.ts';
import { hasLevel } from '../../src/model/rating.ts';
import { isTeam, voiceCount } from '../../src/model/team.ts';
import {
  aggregatedTeam,
  level,
  measure,
  notApplicable,
  scoring,
  team,
  voicesOf,
} from '../evaluation/small-instrument.ts';

describe('isTeam', () => {
  it('tells the two kinds of file apart', () => {
    expect(isTeam(team([]))).toBe(true);
    expect(isTeam(scoring('s'))).toBe(false);
  });
});

describe('voiceCount', () => {
  it.each([
    ['none', team([]), 0],
    ['three', team(voicesOf('1x-')), 3],
    ['counted', aggregatedTeam(7, { missing: 7 }), 7],
  ])('of a team with voices %s', (_what, evaluation, expected) => {
    expect(voiceCount(evaluation)).toBe(expected);
  });
});

describe('hasLevel', () => {
  it('tells a level from not applicable', () => {
    expect(hasLevel(level(1))).toBe(true);
    expect(hasLevel(notApplicable())).toBe(false);
  });
});

describe('isOpen', () => {
  it('is true until a measure is done or given up', () => {
    const open = measureStatuses.filter((status) => isOpen(measure('T1', { status })));
    expect(open).toEqual(['pending', 'ongoing', 'postponed']);
  });
});
