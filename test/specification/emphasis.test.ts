import { describe, expect, it } from 'vitest';
import { profileOf } from '../../src/evaluation/profile.ts';
import type { Ratings } from '../../src/model/rating.ts';
import { emphasisOf, weakElements } from '../../src/specification/emphasis.ts';
import {
  instrument,
  level,
  notApplicable,
  scoring,
  team,
  voicesOf,
} from '../evaluation/small-instrument.ts';

const idsOf = (ratings: Ratings, below: number) => {
  const { weak, unknown } = weakElements(profileOf(scoring('a', ratings), instrument), below);
  return {
    weak: weak.map((one) => `${one.element.id} ${one.level}`),
    unknown: unknown.map(({ id }) => id),
  };
};

describe('what is weak in a profile', () => {
  const ratings: Ratings = {
    planlegging: { bht: level(1), virksomhet: level(4) },
    etikk: { bht: level(2), virksomhet: level(1) },
    constructor: { bht: level(3), virksomhet: level(1) },
  };

  it.each([
    [2, ['planlegging 1']],
    [3, ['planlegging 1', 'etikk 2']],
    [4, ['planlegging 1', 'etikk 2', 'constructor 3']],
  ])('under %d is %j, by the service alone', (below, weak) => {
    expect(idsOf(ratings, below)).toEqual({ weak, unknown: [] });
  });

  it('is never level 4', () => {
    expect(idsOf({ etikk: { bht: level(4) } }, 4).weak).toEqual([]);
  });

  it('is not what has no level, which is told apart', () => {
    expect(idsOf({ etikk: { bht: level(1), virksomhet: level(1) } }, 4)).toEqual({
      weak: ['etikk 1'],
      unknown: ['planlegging', 'constructor'],
    });
  });

  it('is not what does not apply, which is not unknown either', () => {
    const { weak, unknown } = idsOf(
      { planlegging: { bht: notApplicable(), virksomhet: level(1) }, etikk: { bht: level(1) } },
      4,
    );
    expect(weak).toEqual(['etikk 1']);
    expect(unknown).toEqual(['constructor']);
  });

  it.each([
    ['undecided outside the tolerance', '14', [], true],
    ['a clash of level and not applicable', '1x', [], true],
    ['proposed within the tolerance', '12', ['planlegging'], false],
  ])('among voices: %s', (_name, signs, weak, isUnknown) => {
    const found = weakElements(profileOf(team(voicesOf(signs)), instrument), 3);
    expect(found.weak.map(({ element }) => element.id)).toEqual(weak);
    expect(found.unknown.some(({ id }) => id === 'planlegging')).toBe(isUnknown);
  });

  it('is what the team agreed on rather than what the voices said', () => {
    const agreed = { planlegging: { bht: { level: 4, reason: 'Enige' } } } as const;
    const found = weakElements(profileOf(team(voicesOf('11'), { agreed }), instrument), 4);
    expect(found.weak).toEqual([]);
  });

  it('becomes the emphasis of a specification, without the levels', () => {
    const profile = weakElements(profileOf(scoring('a', ratings), instrument), 3);
    expect(emphasisOf(profile, 3)).toEqual({ below: 3, elements: ['planlegging', 'etikk'] });
  });
});
