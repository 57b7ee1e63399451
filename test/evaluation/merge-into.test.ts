import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/evaluation/digest.ts';
import { type MergeOptions, merge } from '../../src/evaluation/merge.ts';
import { mergeInto } from '../../src/evaluation/merge-into.ts';
import { contentOf } from '../../src/evaluation/voices.ts';
import { defined } from '../../src/model/defined.ts';
import { dimensions } from '../../src/model/instrument.ts';
import type { Ratings } from '../../src/model/rating.ts';
import type { Perspective, Scoring } from '../../src/model/scoring.ts';
import {
  agreedAt,
  type Evaluation,
  type TeamEvaluation,
  type Voice,
} from '../../src/model/team.ts';
import { deepFreeze, scoringsArbitrary } from './arbitraries.ts';
import {
  answer,
  instrument,
  measure,
  ratingsOf,
  scoring,
  subject,
  team,
} from './small-instrument.ts';

const inputsOf = (evaluations: readonly Evaluation[]) =>
  evaluations.map((evaluation, index) => ({ file: `fil-${index}.yaml`, evaluation }));

const mergeAll = (evaluations: readonly Evaluation[], options: MergeOptions = {}) =>
  merge(inputsOf(evaluations), options, instrument).team;

const into = (
  evaluation: TeamEvaluation,
  evaluations: readonly Evaluation[],
  options: MergeOptions = {},
) => mergeInto({ file: 't.team.yaml', evaluation }, inputsOf(evaluations), options, instrument);

const voicesIn = (merged: TeamEvaluation): readonly Voice[] => {
  if (merged.identity === 'aggregate') throw new Error('counts only');
  return merged.voices;
};

const sorted = (values: readonly unknown[]): readonly string[] => values.map(canonicalJson).sort();

const saidIn = (merged: TeamEvaluation): readonly string[] =>
  sorted(voicesIn(merged).map(({ ratings }) => ratings));

const kinds = ({ notices }: ReturnType<typeof into>): readonly string[] =>
  notices.map(({ kind }) => kind);

/** All that a review may have left in a file. */
const reviewed = (merged: TeamEvaluation): TeamEvaluation => ({
  ...merged,
  label: 'Nord',
  date: '2026-12-01',
  ledBy: 'HMS-leder',
  participants: [{ role: 'verneombud', perspective: 'virksomhet' }],
  agreed: {
    planlegging: {
      bht: { level: 3, reason: 'Drøftet', dissent: 'HVO' },
      virksomhet: { notApplicable: 'Ingen plan' },
      criteria: { '1.1': 'met' },
      notes: 'Teamets',
      improvements: ['øv'],
      evidence: [{ text: '20 planer trukket' }],
    },
    etikk: {
      bht: { level: 2, secondRound: { counts: { 1: 0, 2: 4, 3: 1, 4: 0 } } },
      virksomhet: { secondRound: { counts: { 1: 1, 2: 0, 3: 0, 4: 0 } } },
    },
  },
  priorities: ['etikk'],
  actions: [measure('T1'), measure('T4')],
  lastAction: 7,
  declined: [{ element: 'etikk', suggestion: 'mer' }],
});

const withoutVoices = ({ agreed, ...rest }: TeamEvaluation): unknown => ({
  ...rest,
  voices: null,
  agreed: JSON.parse(JSON.stringify(agreed).replaceAll(',"again":true', '')),
});

describe('merging into a team file', () => {
  const identities = fc.constantFrom('named' as const, 'pseudonym' as const);
  const split = fc
    .tuple(scoringsArbitrary(instrument, { minLength: 2, maxLength: 8 }), identities)
    .chain(([all, identity]) =>
      fc.record({
        all: fc.constant(all),
        identity: fc.constant(identity),
        first: fc.integer({ min: 0, max: all.length }),
      }),
    );
  const begun = (some: readonly Scoring[], identity: 'named' | 'pseudonym'): TeamEvaluation =>
    some.length === 0 ? team([], {}, identity) : mergeAll(some, { identity });
  const isDistinct = (all: readonly Scoring[]): boolean =>
    new Set(all.map(({ ratings }) => contentOf(ratings))).size === all.length;

  it('late gives the voices that merging early gives, each with its letter', () => {
    fc.assert(
      fc.property(split, ({ all, identity, first }) => {
        fc.pre(isDistinct(all));
        const early = mergeAll(all, { identity });
        const start = reviewed(begun(all.slice(0, first), identity));
        const late = deepFreeze(into(start, all.slice(first)).team);
        expect(saidIn(late)).toEqual(saidIn(early));
        const known = new Map(voicesIn(late).map(({ pseudonym, ratings }) => [pseudonym, ratings]));
        for (const { pseudonym, ratings } of voicesIn(start)) {
          expect(known.get(pseudonym)).toEqual(ratings);
        }
        expect(new Set(known.keys()).size).toBe(all.length);
      }),
    );
  });

  it('with all the scorings gives them to the letter, sides and ids too', () => {
    fc.assert(
      fc.property(split, ({ all, identity, first }) => {
        fc.pre(first < all.length);
        const bare = (merged: TeamEvaluation) =>
          sorted(voicesIn(merged).map(({ pseudonym: _letter, ...voice }) => voice));
        const late = into(begun(all.slice(0, first), identity), all).team;
        expect(bare(late)).toEqual(bare(mergeAll(all, { identity })));
      }),
    );
  });

  it('leaves all that is decided to the letter, but for what is to be looked at again', () => {
    fc.assert(
      fc.property(split, ({ all, identity, first }) => {
        const start = deepFreeze(reviewed(begun(all.slice(0, first), identity)));
        const late = into(start, all.slice(first)).team;
        expect(withoutVoices(late)).toEqual(withoutVoices(start));
        for (const { id } of instrument.elements) {
          for (const dimension of dimensions) {
            const marked = agreedAt(late, id, dimension)?.again;
            expect([true, undefined]).toContain(marked);
          }
        }
      }),
    );
  });

  it('changes nothing the second time, whether the new ones are given or all', () => {
    fc.assert(
      fc.property(split, ({ all, identity, first }) => {
        const start = reviewed(begun(all.slice(0, first), identity));
        const late = into(start, all.slice(first)).team;
        for (const again of [all.slice(first), all, all.toReversed()]) {
          expect(into(late, again).team).toEqual(late);
        }
      }),
    );
  });

  it('makes no difference to the order of the files', () => {
    fc.assert(
      fc.property(split, ({ all, identity, first }) => {
        const start = begun(all.slice(0, first), identity);
        const late = into(start, all.slice(first)).team;
        expect(into(start, all.slice(first).toReversed()).team).toEqual(late);
      }),
    );
  });

  it('says who was there already, and for certain only where that is known', () => {
    const [a, b, c] = ['2', '3', '4'].map((sign) => scoring(`id-${sign}`, ratingsOf(sign))) as [
      Scoring,
      Scoring,
      Scoring,
    ];
    for (const [identity, alone] of [
      ['named', 'already-in'],
      ['pseudonym', 'taken-for-one'],
    ] as const) {
      const start = mergeAll([a, b], { identity });
      expect(kinds(into(start, [a]))).toEqual([alone]);
      expect(kinds(into(start, [a, b]))).toEqual(['already-in']);
      expect(kinds(into(start, [a, b, c]))).toEqual(['already-in']);
      expect(kinds(into(into(start, [c]).team, [a, b, c]))).toEqual(['already-in']);
    }
    const start = mergeAll([a, b]);
    expect(kinds(into(start, [c]))).toEqual(['unrecognised']);
    expect(kinds(into(start, [a, c]))).toEqual(['taken-for-one', 'unrecognised']);
    expect(kinds(into(start, [c, c]))).toEqual(['counted-once', 'unrecognised']);
  });

  it('tells two who answer alike from one by the files of both', () => {
    const [kari, ola] = [scoring('kari', ratingsOf('3')), scoring('ola', ratingsOf('3'))];
    const start = mergeAll([kari, scoring('eva', ratingsOf('2'))]);
    expect(into(start, [ola]).team).toEqual(start);
    const three = into(start, [kari, ola]).team;
    expect(voicesIn(three)).toHaveLength(3);
    expect(into(three, [kari, ola]).team).toEqual(three);
  });

  it('does not take one for another from the other side', () => {
    const voices = mergeAll(
      ['a', 'b', 'c'].map((id) => scoring(id, ratingsOf(id === 'a' ? '3' : '2'))),
    );
    const other = scoring('d', ratingsOf('3'), { perspective: 'virksomhet' });
    expect(voicesIn(into(voices, [other]).team)).toHaveLength(4);
  });

  it('refuses what has changed since, where the names show it', () => {
    const start = mergeAll([scoring('a', ratingsOf('2'))], { identity: 'named' });
    expect(() => into(start, [scoring('a', ratingsOf('3'))])).toThrow(
      expect.objectContaining({ code: 'same-id-different-content' }),
    );
  });

  it('keeps what somebody else may have written about a voice', () => {
    const [first] = voicesIn(mergeAll([scoring('a', ratingsOf('2'))], { identity: 'named' }));
    const own = { ...(first as Voice), 'x-avdeling': 'Salg' };
    const late = into(team([own], {}, 'named'), [scoring('b')]).team;
    expect(voicesIn(late)[0]).toEqual(own);
  });

  const sides = (...all: readonly Perspective[]) =>
    all.map((perspective, index) =>
      scoring(`s${index}${perspective}`, ratingsOf(String((index % 4) + 1), 'etikk'), {
        perspective,
      }),
    );
  const shownIn = (merged: TeamEvaluation) =>
    voicesIn(merged)
      .map(({ perspective = '-' }) => perspective)
      .sort()
      .join(' ');

  it('tells no side by being the only one that is left out', () => {
    const late = scoring('sen', ratingsOf('1'), { perspective: 'virksomhet' });
    const three = mergeAll(sides('bht', 'bht', 'bht'));
    expect(shownIn(three)).toBe('bht bht bht');
    expect(shownIn(into(three, [late]).team)).toBe('- - - -');
    const six = mergeAll(sides('bht', 'bht', 'bht', 'virksomhet', 'virksomhet', 'external'));
    expect(shownIn(into(six, [late]).team)).toBe('- - - - bht bht bht');
  });

  it('gives one who came late the first letter that is free, and starts at A where there are none', () => {
    const alone = into(team([], { agreed: ratingsOf('3') }), [scoring('a'), scoring('b')]).team;
    expect(voicesIn(alone).map(({ pseudonym }) => pseudonym)).toEqual(['A', 'B']);
    const late = into(mergeAll([scoring('c', ratingsOf('3'))]), [scoring('d')]).team;
    expect(voicesIn(late).map(({ pseudonym }) => pseudonym)).toEqual(['A', 'B']);
  });

  it('counts a team among the files as one voice', () => {
    const other = team([], { agreed: ratingsOf('4') });
    const late = into(mergeAll([scoring('a', ratingsOf('2'))]), [other]);
    expect(voicesIn(late.team)).toMatchObject([{}, { team: true, ratings: ratingsOf('4') }]);
    expect(kinds(late)).toContain('teams-as-one');
    expect(into(late.team, [other]).team).toEqual(late.team);
  });

  it('says that one has the name and role of another, and not of two who were there', () => {
    const kari = { rater: { name: 'Kari', role: 'lege' } };
    const twice = [scoring('a', ratingsOf('2'), kari), scoring('b', ratingsOf('3'), kari)];
    const start = mergeAll(twice, { identity: 'named' });
    expect(kinds(into(start, [scoring('c', ratingsOf('4'))]))).toEqual([]);
    expect(into(start, [scoring('c', ratingsOf('4'), kari)]).notices).toEqual([
      { kind: 'same-person', files: ['t.team.yaml', 'fil-0.yaml'] },
    ]);
  });

  it('says that one is from another year', () => {
    const start = { ...mergeAll([scoring('a', ratingsOf('2'))]), date: '2025-11-21' };
    expect(into(start, [scoring('b')]).notices).toContainEqual({
      ...{ kind: 'old', file: 't.team.yaml', date: '2025-11-21', latest: '2026-11-21' },
    });
  });
});

describe('merging into counts', () => {
  /** What each of nine people says of the six items; none is like another. */
  const said = [
    '123412',
    '211334',
    '442x31',
    '134241',
    '313144',
    '224413',
    '341122',
    '434234',
    '112341',
  ];
  const people = (from: number, to: number): readonly Scoring[] =>
    said.slice(from, to).map((signs, index) => {
      const ratings = instrument.elements.map(({ id }, at): [string, unknown] => [
        id,
        defined({
          bht: answer(signs[at * 2] ?? '-'),
          virksomhet: answer(signs[at * 2 + 1] ?? '-'),
        }),
      ]);
      return scoring(`p${from + index}`, Object.fromEntries(ratings) as Ratings);
    });
  const counts = (all: readonly Scoring[]) => reviewed(mergeAll(all, { identity: 'aggregate' }));

  it('takes all the scorings, and then gives the counts that merging early gives', () => {
    const late = into(counts(people(0, 4)), people(0, 7)).team;
    expect(late).toEqual({ ...counts(people(0, 7)), agreed: late.agreed });
    expect(into(late, people(0, 7)).team).toEqual(late);
    expect(kinds(into(late, people(0, 7)))).toEqual(['already-in']);
  });

  it('gives the counts that merging early gives, and then changes nothing', () => {
    const late = scoringsArbitrary(instrument, { minLength: 4, maxLength: 9 }).chain((all) =>
      fc.record({ all: fc.constant(all), first: fc.integer({ min: 1, max: all.length - 3 }) }),
    );
    fc.assert(
      fc.property(late, ({ all, first }) => {
        const joined = into(counts(all.slice(0, first)), all).team;
        expect(joined.voices).toEqual(counts(all).voices);
        expect(withoutVoices(joined)).toEqual(withoutVoices(counts(all.slice(0, first))));
        expect(into(joined, all.toReversed()).team).toEqual(joined);
      }),
    );
  });

  it('shows what was withheld before, once enough have answered', () => {
    const late = into(counts(people(0, 2)), people(0, 5)).team;
    expect(late.voices).toEqual(counts(people(0, 5)).voices);
  });

  it.each([
    ['those who came late alone', people(4, 7)],
    ['all but one', people(1, 7)],
    ['as many others', people(5, 9)],
  ])('refuses %s', (_name, given) => {
    expect(() => into(counts(people(0, 4)), given)).toThrow(
      expect.objectContaining({ code: 'scorings-missing' }),
    );
  });

  it('refuses where one or two more would be told by the difference', () => {
    for (const more of [1, 2]) {
      expect(() => into(counts(people(0, 4)), people(0, 4 + more))).toThrow(
        expect.objectContaining({ code: 'too-few-newcomers' }),
      );
    }
  });
});

describe('the subject', () => {
  const other = scoring('b', {}, { subject: { ...subject, bht: 'Fjordhelse' } });

  it('of a team file stays, whatever the others spell', () => {
    const spelt = scoring(
      'b',
      {},
      { subject: { bht: 'FJORDHELSE  bht', virksomhet: 'fjordverft as' } },
    );
    expect(into(mergeAll([scoring('a')]), [spelt]).team.subject).toEqual(subject);
  });

  it('must be that of the team file, unless a name is chosen', () => {
    const start = mergeAll([scoring('a', ratingsOf('3'))]);
    expect(() => into(start, [other])).toThrow(
      expect.objectContaining({ code: 'different-subject' }),
    );
    const names = { bht: 'Fjordhelse BHT' };
    expect(into(start, [other], { names }).team.subject).toEqual(subject);
    const both = scoring('c', {}, { subject: { bht: 'Fjordhelse', virksomhet: 'Havverft AS' } });
    expect(() => into(start, [both], { names })).toThrow(
      expect.objectContaining({ code: 'different-subject' }),
    );
  });
});
