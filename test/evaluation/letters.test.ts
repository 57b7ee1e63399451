import { describe, expect, it } from 'vitest';
import { letters, reasonsNotApplicable, voicesAt } from '../../src/evaluation/letters.ts';
import { aggregatedTeam, instrument, team, voicesOf } from './small-instrument.ts';

describe('letters', () => {
  it.each([
    [0, 'A'],
    [1, 'B'],
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [9999, 'NTP'],
  ])('of %d are %s', (index, expected) => {
    expect(letters(index)).toBe(expected);
  });

  it('are of one kind for every voice', () => {
    const all = Array.from({ length: 10_000 }, (_, index) => letters(index));
    expect(new Set(all).size).toBe(10_000);
  });
});

describe('the letters a document shows', () => {
  const voices = voicesOf('1234');
  const idsAt = (elementId: string) => voicesAt(team(voices), elementId).map(({ id }) => id);

  it('are A, B, C … in order at every element, each for one voice', () => {
    for (const { id } of instrument.elements) {
      expect(voicesAt(team(voices), id).map(({ pseudonym }) => pseudonym)).toEqual([...'ABCD']);
      expect([...idsAt(id)].sort()).toEqual(voices.map((one) => one.id));
    }
  });

  it('stand for other voices at another element, and for the same however the file has them', () => {
    expect(idsAt('etikk')).not.toEqual(idsAt('planlegging'));
    expect(voicesAt(team(voices.toReversed()), 'etikk')).toEqual(voicesAt(team(voices), 'etikk'));
  });

  it('are the file’s own where the voices have names, and none where there are only counts', () => {
    expect(voicesAt(team(voices, {}, 'named'), 'etikk')).toBe(voices);
    expect(voicesAt(aggregatedTeam(3, { missing: 3 }), 'etikk')).toEqual([]);
  });

  it('stand before the reasons for not applicable', () => {
    const said = team([...voicesOf('2x')]);
    const [only, ...others] = reasonsNotApplicable(said, 'planlegging', 'bht');
    const letter = voicesAt(said, 'planlegging').find(({ id }) => id === 'stemme-1')?.pseudonym;
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      voice: { id: 'stemme-1', pseudonym: letter },
      reason: 'ikke aktuelt her',
    });
    expect(reasonsNotApplicable(said, 'etikk', 'bht')).toEqual([]);
  });
});
