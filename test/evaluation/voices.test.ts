import { describe, expect, it } from 'vitest';
import {
  countTexts,
  nameVoices,
  type Speaker,
  speakerOfScoring,
  speakerOfTeam,
} from '../../src/evaluation/voices.ts';
import type { Ratings } from '../../src/model/rating.ts';
import { mergeText } from '../../src/text/merge.ts';
import { instrument, level, ratingsOf, scoring, team, voicesOf } from './small-instrument.ts';

describe('speakerOfScoring', () => {
  it('says what the scoring says under an id that is not the scoring’s', () => {
    const one = scoring('hemmelig', ratingsOf('2'), { perspective: 'external' });
    const { id, ...rest } = speakerOfScoring(one);
    expect(id).not.toContain('hemmelig');
    expect(rest).toEqual({
      perspective: 'external',
      date: '2026-11-21',
      ratings: ratingsOf('2'),
    });
    expect(speakerOfScoring({ ...one, ratings: {} }).id).toBe(id);
  });
});

describe('speakerOfTeam', () => {
  it('says what is agreed, and why and who could not join in as notes', () => {
    const agreed = {
      planlegging: {
        bht: { level: 2, reason: 'r', dissent: 'd' },
        virksomhet: { level: 3, reason: 's' },
        notes: 'n',
      },
      etikk: { bht: { notApplicable: 'x' } },
    } as const;
    const evaluation = { ...team(voicesOf('44'), { agreed }), label: 'Nord' };
    expect(speakerOfTeam(evaluation, mergeText.nb.team)).toMatchObject({
      team: true,
      label: 'Nord',
      ratings: {
        planlegging: {
          bht: level(2),
          virksomhet: level(3),
          notes: 'n\nBegrunnelse (BHT): r\nUenighet (BHT): d\nBegrunnelse (virksomheten): s',
        },
        etikk: { bht: { notApplicable: 'x' } },
      },
    });
  });
});

describe('nameVoices', () => {
  const speakers: readonly Speaker[] = [
    { id: '1', perspective: 'bht', rater: { name: 'Kari' }, ratings: {} },
    { id: '2', ratings: {} },
  ];

  it.each([
    ['named', [{ name: 'Kari' }, undefined]],
    ['pseudonym', [undefined, undefined]],
  ] as const)('under %s keeps raters %j', (identity, raters) => {
    const voices = nameVoices(speakers, identity, instrument);
    expect(voices.map(({ pseudonym }) => pseudonym)).toEqual(['A', 'B']);
    expect(voices.map(({ rater }) => rater)).toEqual(raters);
    expect(voices[1]).not.toHaveProperty('perspective');
  });
});

it('lets nothing under x- keys go under a pseudonym', () => {
  const ratings = {
    etikk: { bht: { level: 2, 'x-av': 'Kari' }, 'x-egen': 'Kari' },
    'x-egne': { navn: 'Kari' },
  } as unknown as Ratings;
  const [bare] = nameVoices([{ id: '1', ratings }], 'pseudonym', instrument);
  const [named] = nameVoices([{ id: '1', ratings }], 'named', instrument);
  expect(bare?.ratings).toEqual({ etikk: { bht: { level: 2 } } });
  expect(named?.ratings).toEqual(ratings);
});

describe('countTexts', () => {
  it('counts notes, each suggestion, each piece of evidence and each reason, and nothing under x- keys', () => {
    const ratings = {
      planlegging: { notes: 'n', improvements: ['a', 'b'], evidence: [{ text: 'c' }] },
      etikk: { bht: { notApplicable: 'n' }, notes: 'n' },
      'x-egen': { notes: 'n' },
      'x-tom': null,
    } as unknown as Ratings;
    expect(
      countTexts([
        { id: '1', ratings },
        { id: '2', ratings: {} },
      ]),
    ).toEqual({
      notes: 2,
      improvements: 2,
      evidence: 1,
      reasons: 1,
    });
  });
});
