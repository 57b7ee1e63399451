import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GodbhtError } from '../../src/errors.ts';
import { agendaOf } from '../../src/evaluation/agenda.ts';
import { canonicalJson, digest } from '../../src/evaluation/digest.ts';
import { type MergeOptions, merge } from '../../src/evaluation/merge.ts';
import { hasDecisions } from '../../src/evaluation/merge-notices.ts';
import { profileOf, resultOf } from '../../src/evaluation/profile.ts';
import { itemsOf } from '../../src/model/instrument.ts';
import type { Ratings } from '../../src/model/rating.ts';
import type { Scoring } from '../../src/model/scoring.ts';
import {
  type AggregatedVoices,
  type Evaluation,
  identityPolicies,
  type TeamEvaluation,
  teamVoiceCount,
  type Voice,
} from '../../src/model/team.ts';
import { deepFreeze, scoringsArbitrary, shuffledArbitrary } from './arbitraries.ts';
import {
  instrument,
  level,
  measure,
  notApplicable,
  ratingsOf,
  scoring,
  subject,
  team,
  voicesOf,
} from './small-instrument.ts';

const inputsOf = (evaluations: readonly Evaluation[]) =>
  evaluations.map((evaluation, index) => ({ file: `fil-${index}.yaml`, evaluation }));

const mergeAll = (evaluations: readonly Evaluation[], options: MergeOptions = {}) =>
  merge(inputsOf(evaluations), options, instrument);

const voicesIn = ({ team: merged }: { team: TeamEvaluation }): readonly Voice[] => {
  if (merged.identity === 'aggregate') throw new Error('counts only');
  return merged.voices;
};

const countsIn = ({ team: merged }: { team: TeamEvaluation }): AggregatedVoices => {
  if (merged.identity !== 'aggregate') throw new Error('voices one by one');
  return merged.voices;
};

const optionsArbitrary = fc.record({
  identity: fc.constantFrom(...identityPolicies),
  tolerance: fc.integer({ min: 0, max: 3 }),
});

const failure = (code: string, details: unknown) => expect.objectContaining({ code, details });

describe('what a merge makes', () => {
  it('is a team evaluation with nothing agreed and no measures', () => {
    const { team: merged } = mergeAll([
      scoring('a', ratingsOf('2'), { date: '2026-10-01' }),
      scoring('b', ratingsOf('3'), { date: '2026-11-30' }),
      scoring('c', ratingsOf('3'), { date: '2025-12-31' }),
    ]);
    const { voices, ...rest } = merged;
    expect(rest).toEqual({
      format: 'godbht/team@1',
      instrument: { id: 'liten', version: '1' },
      subject: { bht: 'Fjordhelse BHT', virksomhet: 'Fjordverft AS' },
      date: '2026-11-30',
      tolerance: 1,
      identity: 'pseudonym',
      agreed: {},
      actions: [],
    });
    expect(voices).toHaveLength(3);
  });

  it.each([0, 1, 2, 3])('has the tolerance that was chosen: %d', (tolerance) => {
    expect(mergeAll([scoring('a')], { tolerance }).team.tolerance).toBe(tolerance);
  });

  it('gives every judgement, note, suggestion and mark back, word for word', () => {
    const ratings: Ratings = {
      planlegging: {
        bht: level(3),
        virksomhet: notApplicable('  med luft og æøå '),
        criteria: { '1.2.b': 'partly', '1.1': 'unmet' },
        notes: 'linje 1\nlinje 2',
        improvements: ['øv', 'øv'],
      },
      constructor: { virksomhet: level(1) },
    };
    expect(voicesIn(mergeAll([scoring('a', ratings)]))[0]?.ratings).toEqual(ratings);
  });

  it('is all there is of three answers: 2, not applicable and none', () => {
    const merged = mergeAll([
      scoring('a', ratingsOf('2')),
      scoring('b', ratingsOf('x')),
      scoring('c', ratingsOf('-')),
    ]).team;
    expect(resultOf(merged, 'planlegging', 'bht')).toMatchObject({
      counts: { 1: 0, 2: 1, 3: 0, 4: 0 },
      notApplicable: 1,
      missing: 1,
    });
  });
});

describe('the order of the inputs', () => {
  const outcomeOf = (all: readonly Evaluation[], options: MergeOptions): string => {
    try {
      return JSON.stringify(mergeAll(all, options).team);
    } catch (error) {
      return (error as GodbhtError).code;
    }
  };

  const cases = fc
    .tuple(scoringsArbitrary(instrument, { maxLength: 8 }), optionsArbitrary)
    .chain(([scorings, options]) =>
      fc.tuple(fc.constant(scorings), shuffledArbitrary(scorings), fc.constant(options)),
    );

  it('makes no difference, to the byte', () => {
    fc.assert(
      fc.property(cases, ([scorings, shuffled, options]) => {
        const one = JSON.stringify(mergeAll(scorings, options).team);
        expect(JSON.stringify(mergeAll(shuffled, options).team)).toBe(one);
      }),
    );
  });

  it('makes no difference with copies, teams and subjects mixed', () => {
    const mixed = fc
      .tuple(
        scoringsArbitrary(instrument, { minLength: 3 }),
        optionsArbitrary,
        fc.constantFrom('named' as const, 'pseudonym' as const),
        fc.boolean(),
      )
      .chain(([scorings, options, earlier, pool]) => {
        const [first, ...others] = scorings as [Scoring, ...Scoring[]];
        const all: Evaluation[] = [
          ...scorings.map((one, index) =>
            index % 2 === 0 ? one : { ...one, subject: { ...subject, virksomhet: 'Å-verft' } },
          ),
          { ...first },
          mergeAll([first], { identity: earlier }).team,
          mergeAll(others.slice(0, 1), { identity: 'pseudonym' }).team,
          team([], { agreed: ratingsOf('4'), date: '2031-01-01' }),
        ];
        return fc.tuple(
          fc.constant(all),
          shuffledArbitrary(all),
          fc.constant({ ...options, pool, allowDifferentSubject: true }),
        );
      });
    fc.assert(
      fc.property(mixed, ([all, shuffled, options]) => {
        expect(outcomeOf(shuffled, options)).toBe(outcomeOf(all, options));
      }),
    );
  });

  it('makes no difference to a copy whose keys stand in another order', () => {
    const one = scoring('a', { planlegging: { bht: level(1), virksomhet: level(2) } });
    const other = scoring('a', { planlegging: { virksomhet: level(2), bht: level(1) } });
    expect(JSON.stringify(mergeAll([one, other]).team)).toBe(
      JSON.stringify(mergeAll([other, one]).team),
    );
  });

  it('is not told by the pseudonyms', () => {
    const ids = Array.from({ length: 26 }, (_, index) => `id-${String(index).padStart(2, '0')}`);
    const voices = voicesIn(
      mergeAll(ids.map((id, index) => scoring(id, ratingsOf(String((index % 4) + 1))))),
    );
    const given = voices.map(({ ratings }) => ratings.planlegging?.bht);
    const written = ids.map((_, index) => level(((index % 4) + 1) as 1 | 2 | 3 | 4));
    expect(given).not.toEqual(written);
    expect(voices.map(({ pseudonym }) => pseudonym)).toEqual([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']);
  });
});

describe('the inputs', () => {
  it('are never changed', () => {
    const cases = fc.tuple(scoringsArbitrary(instrument), optionsArbitrary, fc.boolean());
    fc.assert(
      fc.property(cases, ([scorings, options, pool]) => {
        const earlier = mergeAll(scorings).team;
        const inputs = deepFreeze(inputsOf([...scorings, earlier]));
        const before = JSON.stringify(inputs);
        merge(inputs, deepFreeze({ ...options, pool }), instrument);
        expect(JSON.stringify(inputs)).toBe(before);
      }),
    );
  });

  it('may not come from another instrument or another version of it', () => {
    for (const [id, version] of [
      ['liten', '2'],
      ['annen', '1'],
    ] as const) {
      const foreign = scoring('b', {}, { instrument: { id, version } });
      expect(() => mergeAll([scoring('a'), foreign])).toThrow(
        failure('other-instrument', {
          file: 'fil-1.yaml',
          found: `${id} ${version}`,
          expected: 'liten 1',
        }),
      );
    }
  });

  it('may not come from an instrument whose id and version only read alike', () => {
    const foreign = scoring('a', {}, { instrument: { id: 'liten 1', version: '' } });
    const alike = { ...instrument, id: 'liten', version: '1 ' };
    expect(() => merge(inputsOf([foreign]), {}, alike)).toThrow(
      expect.objectContaining({ code: 'other-instrument' }),
    );
  });

  it('may be none', () => {
    expect(voicesIn(mergeAll([]))).toEqual([]);
  });
});

describe('one scoring given twice', () => {
  const one = scoring('a', ratingsOf('2'), { rater: { name: 'Kari' } });

  it('is counted once, and said', () => {
    const merged = mergeAll([one, scoring('b', ratingsOf('3')), structuredClone(one)]);
    expect(voicesIn(merged)).toHaveLength(2);
    expect(merged.notices).toEqual([{ kind: 'counted-once', files: ['fil-0.yaml', 'fil-2.yaml'] }]);
  });

  it('is counted once however many copies there are', () => {
    const merged = mergeAll([one, one, one, one]);
    expect(voicesIn(merged)).toHaveLength(1);
    expect(merged.notices).toHaveLength(3);
  });

  it.each<[string, Partial<Scoring>, string]>([
    ['another level', { ratings: ratingsOf('3') }, 'planlegging'],
    ['an answer less', { ratings: {} }, 'planlegging'],
    ['another date', { date: '2026-11-22' }, 'date'],
    ['another perspective', { perspective: 'virksomhet' }, 'perspective'],
    ['another rater', { rater: { name: 'Anne' } }, 'rater'],
    ['no rater', { rater: {} }, 'rater'],
  ])('is refused with %s, naming both files and what differs', (_what, change, differs) => {
    const other = { ...one, ...change };
    const refused = (first: string, second: string, later: string) =>
      failure('same-id-different-content', {
        files: [first, second],
        newer: differs === 'date' ? later : undefined,
        differing: [differs],
      });
    const [a, b, c] = ['fil-0.yaml', 'fil-1.yaml', 'fil-2.yaml'];
    expect(() => mergeAll([one, scoring('b'), other])).toThrow(refused(a, c, c));
    expect(() => mergeAll([other, one])).toThrow(refused(a, b, a));
  });

  it('is refused in every order when one copy differs and a pooled voice stands between them', () => {
    const bare = scoring('a', ratingsOf('2'));
    const later = { ...bare, date: '2027-01-01' };
    const pooled = mergeAll([bare]).team;
    for (const all of [
      [bare, later, pooled],
      [bare, pooled, later],
      [pooled, bare, later],
      [pooled, later, bare],
    ]) {
      expect(() => mergeAll(all, { pool: true })).toThrow(
        expect.objectContaining({ code: 'same-id-different-content' }),
      );
    }
  });
});

describe('subjects', () => {
  const at = (id: string, bht: string, virksomhet = 'Fjordverft AS'): Scoring =>
    scoring(id, {}, { subject: { bht, virksomhet } });

  it('that differ are refused, naming them all and their files', () => {
    const all = [at('c', 'Øst BHT'), at('a', 'Vest BHT'), at('b', 'vest  BHT '), at('d', 'A', 'B')];
    expect(() => mergeAll(all)).toThrow(
      failure('different-subject', {
        subjects: [
          { bht: 'Vest BHT', virksomhet: 'Fjordverft AS', files: ['fil-1.yaml', 'fil-2.yaml'] },
          { bht: 'Øst BHT', virksomhet: 'Fjordverft AS', files: ['fil-0.yaml'] },
          { bht: 'A', virksomhet: 'B', files: ['fil-3.yaml'] },
        ],
        names: { bht: 'Vest BHT', virksomhet: 'Fjordverft AS' },
      }),
    );
  });

  it('that differ are one where somebody has said what it is called, party by party', () => {
    const all = [at('a', 'Vest BHT'), at('b', 'Vestre BHT'), at('c', 'Vest BHT')];
    const names = { bht: ' Vest  BHT' };
    expect(mergeAll(all, { names }).team.subject).toEqual({ ...subject, bht: 'Vest BHT' });
    const other = [...all, at('d', 'Vest BHT', 'Annet AS')];
    expect(() => mergeAll(other, { names })).toThrow(
      expect.objectContaining({
        code: 'different-subject',
        details: expect.objectContaining({ names: { virksomhet: 'Fjordverft AS' } }),
      }),
    );
    const both = { ...names, virksomhet: 'Fjordverft' };
    expect(mergeAll(other, { names: both }).team.subject).toEqual({
      ...{ bht: 'Vest BHT', virksomhet: 'Fjordverft' },
    });
  });

  it('may be called what none of the files calls it, and some of what is allowed to differ', () => {
    const all = [at('a', 'Øst BHT', 'A'), at('b', 'Vest BHT', 'B')];
    const options = { allowDifferentSubject: true, names: { bht: 'Midt BHT' } };
    expect(mergeAll(all, options).team.subject).toEqual({ bht: 'Midt BHT', virksomhet: 'A / B' });
    const alone = { names: { bht: 'Midt BHT' } };
    expect(mergeAll(all.slice(0, 1), alone).team.subject.bht).toBe('Midt BHT');
  });

  it('that differ are all named in the result when they are allowed', () => {
    const all = [at('a', 'Øst BHT'), at('b', 'Vest BHT'), at('c', 'Øst BHT', 'Annet AS')];
    const options = { allowDifferentSubject: true };
    expect(mergeAll(all, options).team.subject).toEqual({
      bht: 'Vest BHT / Øst BHT',
      virksomhet: 'Annet AS / Fjordverft AS',
    });
  });

  it('are the same however their letters are put together and whatever space stands around them', () => {
    const composed = at('a', 'Vest\u00e5s BHT');
    const decomposed = at('b', ' Vesta\u030as BHT ');
    for (const all of [
      [composed, decomposed],
      [decomposed, composed],
    ]) {
      expect(mergeAll(all).team.subject.bht).toBe('Vest\u00e5s BHT');
    }
  });

  it('are the same in capitals or with other spaces, and named as most of them are', () => {
    const all = [
      at('a', 'Vest BHT', 'NORD AS'),
      at('b', 'vest\u00a0 bht', 'Nord AS'),
      at('c', 'Vest BHT', 'Nord  AS'),
      at('d', 'Vest BHT', 'Nord\u200b \u00adAS'),
    ];
    for (const some of [all, all.toReversed()]) {
      expect(mergeAll(some).team.subject).toEqual({ bht: 'Vest BHT', virksomhet: 'Nord AS' });
    }
  });

  it('of which one holds the border between two names are still two', () => {
    expect(() => mergeAll([at('a', 'A', 'B"," C'), at('b', 'A","B', ' C')])).toThrow(
      expect.objectContaining({ code: 'different-subject' }),
    );
  });
});

describe('identity', () => {
  const scorings = [
    scoring('hemmelig-id-1', ratingsOf('2'), {
      rater: { name: 'Kari Nordmann', role: 'bedriftslege' },
      date: '2026-01-31',
      perspective: 'external',
    }),
    scoring('hemmelig-id-2', ratingsOf('3'), { rater: { role: 'verneombud' }, date: '2026-02-02' }),
  ];

  it('pseudonym keeps no name, role, id or date of a voice', () => {
    const written = JSON.stringify(voicesIn(mergeAll(scorings)));
    for (const secret of ['Kari', 'bedriftslege', 'verneombud', 'hemmelig', '2026']) {
      expect(written).not.toContain(secret);
    }
    for (const voice of voicesIn(mergeAll(scorings))) {
      expect(Object.keys(voice)).toEqual(['id', 'pseudonym', 'ratings']);
    }
  });

  it('pseudonym is what is kept unless something else is asked for', () => {
    expect(mergeAll(scorings).team.identity).toBe('pseudonym');
    expect(mergeAll(scorings, { identity: 'pseudonym' })).toEqual(mergeAll(scorings));
  });

  it('named keeps who said it and when, and what is under x- keys', () => {
    const own = { 'x-avdeling': 'Salg' } as Partial<Scoring>;
    const ratings = { planlegging: { bht: level(2), 'x-vekt': 3 }, 'x-egen': 'hei' };
    const [first, second] = scorings as [Scoring, Scoring];
    const all = [{ ...first, ...own, ratings: ratings as unknown as Ratings }, second];
    const named = voicesIn(mergeAll(all, { identity: 'named' }));
    const kari = named.find(({ rater }) => rater?.name === 'Kari Nordmann');
    expect(kari).toMatchObject({
      rater: { name: 'Kari Nordmann', role: 'bedriftslege' },
      date: '2026-01-31',
      perspective: 'external',
      ratings,
      ...own,
    });
    expect(named.find((one) => one !== kari)).toMatchObject({
      rater: { role: 'verneombud' },
      date: '2026-02-02',
    });
    expect(JSON.stringify(mergeAll(all).team)).not.toContain('x-');
  });

  it('pseudonym keeps evidence, without what a person keeps beside it', () => {
    const evidence = [{ text: 'Årsplanen', date: '2026-01-15', 'x-hvem': 'Kari' }];
    const ratings = { planlegging: { bht: level(2), evidence } } as Ratings;
    const kept = (identity: 'named' | 'pseudonym') =>
      voicesIn(mergeAll([scoring('a', ratings)], { identity }))[0]?.ratings.planlegging?.evidence;
    expect(kept('named')).toEqual(evidence);
    expect(kept('pseudonym')).toEqual([{ text: 'Årsplanen', date: '2026-01-15' }]);
  });

  it('pseudonym has no id that whoever knows one scoring can find', () => {
    const all = ['a', 'b', 'c'].map((id) => scoring(id, ratingsOf('2')));
    const idsOf = (some: readonly Scoring[], identity?: 'named') =>
      voicesIn(mergeAll(some, identity && { identity })).map(({ id }) => id);
    const seen = new Set([...idsOf(all.slice(0, 2)), ...idsOf(all, 'named')]);
    for (const id of idsOf(all)) {
      expect(seen).not.toContain(id);
      expect(all.map((one) => digest(one.id))).not.toContain(id);
    }
  });

  it('pseudonym has every voice in the instrument’s order, whatever order it was written in', () => {
    const said = { planlegging: { bht: level(2) }, etikk: { bht: level(3), notes: 'n' } };
    const backwards = { etikk: { notes: 'n', bht: level(3) }, planlegging: { bht: level(2) } };
    const [voice] = voicesIn(mergeAll([scoring('a', backwards)]));
    expect(JSON.stringify(voice?.ratings)).toBe(JSON.stringify(said));
  });

  it('pseudonym keeps a perspective that three share, where those without one are as many or none', () => {
    const shown = (perspectives: readonly Scoring['perspective'][]) =>
      voicesIn(
        mergeAll(perspectives.map((perspective, at) => scoring(`s${at}`, {}, { perspective }))),
      ).map(({ perspective }) => perspective ?? '-');
    const bht = Array<'bht'>(4).fill('bht');
    const other = Array<'virksomhet'>(3).fill('virksomhet');
    const outside = Array<'external'>(3).fill('external');
    expect(shown(bht)).toEqual(bht);
    expect(shown([...bht, 'external']).sort()).toEqual(['-', '-', '-', '-', '-']);
    expect(shown([...bht, ...other]).sort()).toEqual([...bht, ...other]);
    expect(shown([...bht, ...other, 'external']).sort()).toEqual(['-', '-', '-', '-', ...bht]);
    expect(shown([...bht, ...other, ...outside]).sort()).toEqual([...bht, ...outside, ...other]);
    expect(shown([...bht, 'external', 'virksomhet', 'virksomhet']).sort()).toEqual([
      ...['-', '-', '-'],
      ...bht,
    ]);
  });

  it('a named team pooled under pseudonym loses the names', () => {
    const named = mergeAll(scorings, { identity: 'named' }).team;
    expect(mergeAll([named], { pool: true }).team).toEqual(mergeAll(scorings).team);
  });

  it('file names never get into the result', () => {
    for (const identity of identityPolicies) {
      expect(JSON.stringify(mergeAll(scorings, { identity }).team)).not.toContain('fil-');
    }
  });
});

describe('aggregate', () => {
  const aggregate = (evaluations: readonly Evaluation[]) =>
    mergeAll(evaluations, { identity: 'aggregate' });
  const fell = (signs: string) =>
    aggregate([...signs].map((sign, index) => scoring(`s${index}`, ratingsOf(sign))));

  it.each([
    ['222', { counts: { 1: 0, 2: 3, 3: 0, 4: 0 }, notApplicable: 0, missing: 0 }],
    ['1234x--', { counts: { 1: 1, 2: 1, 3: 1, 4: 1 }, notApplicable: 1, missing: 2 }],
    ['xxx', { counts: { 1: 0, 2: 0, 3: 0, 4: 0 }, notApplicable: 3, missing: 0 }],
    ['22-', { missing: 1 }],
    ['2x---', { missing: 3 }],
    ['2xxx', { missing: 0 }],
    ['12xx', { missing: 0 }],
    ['---', { missing: 3 }],
    ['2', { missing: 0 }],
  ])('of %j keeps %j', (signs, expected) => {
    const { count, elements } = countsIn(fell(signs));
    expect(count).toBe(signs.length);
    expect(elements.planlegging?.bht).toEqual(expected);
    expect(elements.etikk?.virksomhet).toEqual({ missing: signs.length });
  });

  it('keeps marks only of criteria that three or more have marked', () => {
    const marks = (id: string, criteria: Readonly<Record<string, 'met' | 'partly' | 'unmet'>>) =>
      scoring(id, { planlegging: { criteria } });
    const merged = aggregate([
      marks('a', { '1.2': 'met', '1.1': 'unmet' }),
      marks('b', { '1.2': 'unmet', '1.1': 'met' }),
      marks('c', { '1.2': 'unmet' }),
    ]);
    expect(countsIn(merged).elements.planlegging?.criteria).toEqual({
      '1.2': { met: 1, partly: 0, unmet: 2 },
    });
    expect(countsIn(merged).elements.etikk).not.toHaveProperty('criteria');
  });

  it('counts no x- keys among the criteria, whose order is the instrument’s', () => {
    const criteria = {
      'x-egen': 'hemmelig',
      '1.2.a': 'met',
      '1.1': 'met',
    } as unknown as Ratings[string]['criteria'];
    const merged = aggregate(
      ['a', 'b', 'c'].map((id) => scoring(id, { planlegging: { ...(criteria && { criteria }) } })),
    );
    const counted = { met: 3, partly: 0, unmet: 0 };
    expect(JSON.stringify(countsIn(merged).elements.planlegging?.criteria)).toBe(
      JSON.stringify({ '1.1': counted, '1.2.a': counted }),
    );
  });

  it('keeps nothing that anybody wrote, and says how much it left', () => {
    const ratings: Ratings = {
      planlegging: {
        bht: notApplicable('hemmelig a'),
        notes: 'hemmelig b',
        improvements: ['hemmelig c'],
        evidence: [{ text: 'hemmelig h' }, { text: 'hemmelig i', date: '2026-11-12' }],
      },
      etikk: { improvements: ['hemmelig d', 'hemmelig e'] },
      'x-egne': { notes: 'hemmelig f' },
      'x-tom': null,
      'x-tekst': 'hemmelig g',
    } as unknown as Ratings;
    const rest = { rater: { name: 'hemmelig navn', role: 'hemmelig rolle' } };
    const merged = aggregate([
      scoring('a', ratings, rest),
      scoring('b', ratings, rest),
      scoring('c', ratings, rest),
    ]);
    expect(JSON.stringify(merged.team)).not.toContain('hemmelig');
    expect(merged.notices).toContainEqual({
      kind: 'texts-left-out',
      notes: 3,
      improvements: 9,
      evidence: 6,
      reasons: 3,
    });
  });

  it('says when there are too few to show any distribution, else what two editions tell', () => {
    const kindsOf = (signs: string) => fell(signs).notices.map(({ kind }) => kind);
    expect(kindsOf('23')).toContain('small-group');
    expect(kindsOf('23')).not.toContain('two-releases');
    expect(kindsOf('234')).toContain('two-releases');
    expect(kindsOf('234')).not.toContain('small-group');
  });

  it('never shows fewer than three answers, in the file, the profile or the agenda', () => {
    fc.assert(
      fc.property(scoringsArbitrary(instrument, { maxLength: 7 }), (scorings) => {
        const merged = aggregate(scorings);
        const { elements } = countsIn(merged);
        const agenda = agendaOf(merged.team, instrument);
        for (const { element, dimension } of itemsOf(instrument)) {
          const answers = scorings.flatMap(
            ({ ratings }) =>
              Object.getOwnPropertyDescriptor(ratings, element.id)?.value[dimension] ?? [],
          );
          if (answers.length >= 3) continue;
          const nothing = {
            counts: null,
            notApplicable: null,
            median: null,
            min: null,
            max: null,
            spread: null,
            level: null,
          };
          const missing = scorings.length - answers.length;
          expect(elements[element.id]?.[dimension]).toEqual({ missing });
          expect(resultOf(merged.team, element.id, dimension)).toMatchObject(nothing);
          const row = profileOf(merged.team, instrument).rows.find(
            (one) => one.element === element,
          );
          expect(row?.[dimension]).toMatchObject(nothing);
          const listed = agenda.find(
            (item) => item.element === element && item.dimension === dimension,
          );
          expect(listed?.result).toMatchObject({ ...nothing, missing });
        }
      }),
    );
  });
});

describe('a team file among the inputs', () => {
  const ownVoices = voicesOf('11');
  const decided = team(ownVoices, {
    agreed: {
      planlegging: {
        bht: { level: 3, reason: 'fordi', dissent: 'uenig' },
        notes: 'notat',
        criteria: { '1.1': 'met' },
      },
      etikk: { virksomhet: { notApplicable: 'ingen', dissent: 'uenig' } },
      'x-egen': 'tekst',
    } as unknown as TeamEvaluation['agreed'],
    actions: [measure('T1')],
    date: '2027-01-01',
  });

  it('is one voice, which says what is agreed and why, and who was not in on it', () => {
    const merged = mergeAll([decided, scoring('a', ratingsOf('2'))]);
    const spoken = voicesIn(merged).find((one) => one.team === true);
    expect(voicesIn(merged)).toHaveLength(2);
    expect(spoken?.ratings).toEqual({
      planlegging: {
        bht: level(3),
        criteria: { '1.1': 'met' },
        notes: 'notat\nBegrunnelse (BHT): fordi\nUenighet (BHT): uenig',
      },
      etikk: { virksomhet: notApplicable('ingen'), notes: 'Uenighet (virksomheten): uenig' },
    });
    expect(spoken?.ratings.planlegging).not.toHaveProperty('virksomhet');
    expect(merged.team.date).toBe('2027-01-01');
  });

  it('takes its evidence along and leaves its second rounds behind', () => {
    const secondRound = { counts: { 1: 0, 2: 1, 3: 2, 4: 0 } };
    const evidence = [{ text: 'Årsplanen', date: '2026-01-15' }];
    const talked = {
      ...decided,
      agreed: {
        planlegging: { bht: { ...level(3), secondRound }, evidence },
        etikk: { bht: { secondRound } },
      },
    };
    const merged = mergeAll([talked]);
    expect(voicesIn(merged).map(({ ratings }) => ratings)).toEqual([
      { planlegging: { bht: level(3), evidence } },
    ]);
    expect(merged.notices).toEqual([{ kind: 'teams-as-one', files: ['fil-0.yaml'] }]);
    const undecided = { ...decided, agreed: { etikk: { bht: { secondRound } } } };
    expect(mergeAll([undecided]).notices).toContainEqual({
      kind: 'nothing-agreed',
      file: 'fil-0.yaml',
    });
  });

  it('is counted once when it comes twice', () => {
    const merged = mergeAll([decided, structuredClone(decided)]);
    expect(voicesIn(merged)).toHaveLength(1);
    expect(merged.notices).toContainEqual({
      kind: 'counted-once',
      files: ['fil-0.yaml', 'fil-1.yaml'],
    });
  });

  it('is said to be one voice, whose measures stay behind, and many are said so at once', () => {
    expect(mergeAll([decided]).notices).toEqual([{ kind: 'teams-as-one', files: ['fil-0.yaml'] }]);
    const others = [2, 3].map((tolerance) => ({
      ...decided,
      tolerance,
      label: `Team ${tolerance}`,
    }));
    expect(mergeAll([decided, ...others]).notices).toEqual([
      { kind: 'teams-as-one', files: ['fil-0.yaml', 'fil-1.yaml', 'fil-2.yaml'] },
    ]);
  });

  it('does not answer with its proposals', () => {
    const merged = mergeAll([team(voicesOf('22'))]).team;
    expect(resultOf(merged, 'planlegging', 'bht')).toMatchObject({
      missing: 1,
      source: 'undecided',
    });
  });

  it('gives its voices when pooled, and leaves what it has decided behind, saying so', () => {
    const merged = mergeAll([decided], { pool: true });
    expect(voicesIn(merged).map(({ ratings }) => ratings)).toEqual(
      ownVoices.map(({ ratings }) => ratings),
    );
    expect(merged.team).toMatchObject({ agreed: {}, actions: [] });
    expect(merged.notices).toEqual([{ kind: 'agreements-left-out', file: 'fil-0.yaml' }]);
  });

  it('that knows only counts has no voices to pool', () => {
    const counted = mergeAll([scoring('a')], { identity: 'aggregate' }).team;
    expect(() => mergeAll([scoring('b'), counted], { pool: true })).toThrow(
      failure('no-voices-to-pool', { file: 'fil-1.yaml' }),
    );
    expect(voicesIn(mergeAll([scoring('b'), counted]))).toHaveLength(2);
  });

  const people = [
    scoring('a', ratingsOf('2'), { rater: { name: 'Kari' } }),
    scoring('b', ratingsOf('3'), { rater: { name: 'Ola' } }),
  ] as const;
  const [kari] = people;
  const changed = { ...kari, ratings: ratingsOf('4') };
  const late = scoring('c', ratingsOf('1'), { rater: { name: 'Liv' } });
  const poolAll = (all: readonly Evaluation[]) => mergeAll(all, { pool: true, identity: 'named' });

  it('pooled, under names, beside the private scoring of one of its voices counts that person once', () => {
    const earlier = mergeAll(people, { identity: 'named' }).team;
    for (const all of [
      [earlier, kari],
      [kari, earlier],
    ]) {
      expect(voicesIn(poolAll(all)).map(({ rater }) => rater?.name)).toHaveLength(2);
      expect(poolAll(all).notices.map(({ kind }) => kind)).toEqual(['voice-counted-once']);
    }
  });

  it('pooled, under pseudonym, beside all the scorings it was made of counts each person once', () => {
    const earlier = mergeAll(people).team;
    for (const all of [
      [earlier, ...people, late],
      [late, ...people, earlier],
    ]) {
      const raters = voicesIn(poolAll(all)).map(({ rater }) => rater?.name);
      expect(raters.sort()).toEqual(['Kari', 'Liv', 'Ola']);
    }
  });

  it('pooled, under pseudonym, beside some of them is refused, since they may be one or two', () => {
    const earlier = mergeAll(people).team;
    for (const all of [
      [earlier, kari],
      [earlier, kari, late],
      [earlier, mergeAll([kari, late]).team],
    ]) {
      for (const some of [all, all.toReversed()]) {
        expect(() => poolAll(some)).toThrow(expect.objectContaining({ code: 'perhaps-one-voice' }));
      }
    }
  });

  it('pooled, under pseudonym, beside newcomers says what it would not know again', () => {
    const earlier = mergeAll(people).team;
    expect(voicesIn(poolAll([earlier, late]))).toHaveLength(3);
    expect(poolAll([earlier, late]).notices).toEqual([
      { kind: 'unrecognised', files: ['fil-0.yaml'] },
    ]);
    expect(poolAll([earlier, structuredClone(earlier)]).notices.map(({ kind }) => kind)).toEqual([
      'voice-counted-once',
      'voice-counted-once',
    ]);
    expect(poolAll([earlier]).notices).toEqual([]);
  });

  it('pooled beside its scorings, one of them changed since, is refused, naming both', () => {
    for (const identity of ['named', 'pseudonym'] as const) {
      const earlier = mergeAll(people, { identity }).team;
      expect(() => poolAll([earlier, changed, people[1]])).toThrow(
        failure(
          'same-id-different-content',
          expect.objectContaining({ files: ['fil-0.yaml', 'fil-1.yaml'] }),
        ),
      );
    }
  });

  it('from before ids were salted is known again by them', () => {
    const earlier = mergeAll(people, { identity: 'named' }).team;
    const old = { ...earlier, identity: 'pseudonym' } as TeamEvaluation;
    expect(voicesIn(poolAll([old, kari, late]))).toHaveLength(3);
  });

  it('pooled beside another that names another person for the same voice is refused in both orders', () => {
    const of = (name: string) =>
      mergeAll([scoring('a', ratingsOf('2'), { rater: { name } })], { identity: 'named' }).team;
    for (const all of [
      [of('Kari'), of('Anne')],
      [of('Anne'), of('Kari')],
    ]) {
      expect(() => mergeAll(all, { pool: true })).toThrow(
        expect.objectContaining({ code: 'same-id-different-content' }),
      );
    }
  });

  // A voice keeps its letter, and stands where that puts it.
  const withoutLetters = ({ voices, date: _latest, ...rest }: TeamEvaluation) => ({
    ...rest,
    voices: Array.isArray(voices)
      ? voices.map(({ pseudonym: _letter, ...one }) => canonicalJson(one)).sort()
      : voices,
  });

  it('pooled gives the same as merging its inputs again, but for the letters', () => {
    const cases = fc.tuple(
      scoringsArbitrary(instrument),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom(...identityPolicies),
    );
    fc.assert(
      fc.property(cases, ([scorings, cut, identity]) => {
        const earlier = mergeAll(scorings.slice(0, cut), { identity: 'named' });
        const all = [earlier.team, ...scorings.slice(cut)];
        const pooled = mergeAll(cut === 0 ? all.slice(1) : all, { pool: true, identity }).team;
        const direct = mergeAll(scorings, { identity }).team;
        expect(withoutLetters(pooled)).toEqual(withoutLetters(direct));
      }),
    );
  });
});

describe('letters', () => {
  const byLevel = (merged: TeamEvaluation) =>
    new Map(voicesIn({ team: merged }).map((one) => [canonicalJson(one.ratings), one.pseudonym]));
  const all = Array.from({ length: 9 }, (_, at) =>
    scoring(`s${at}`, { planlegging: { notes: String(at) } }),
  );

  it.each(['named', 'pseudonym'] as const)(
    'under %s stay when somebody comes later to the team’s file',
    (identity) => {
      const first = mergeAll(all.slice(0, 6), { identity }).team;
      const both = mergeAll([...all.slice(6), first], { identity, pool: true }).team;
      for (const [ratings, letter] of byLevel(first)) {
        expect(byLevel(both).get(ratings)).toBe(letter);
      }
      expect([...byLevel(both).values()]).toEqual([...'ABCDEFGHI']);
    },
  );

  it('that stand beside names are not carried to where the names are not', () => {
    const named = mergeAll(all, { identity: 'named' }).team;
    const under = mergeAll([named], { pool: true }).team;
    expect([...byLevel(under)]).not.toEqual([...byLevel(named)]);
    expect(under).toEqual(mergeAll(all).team);
  });

  it('that two team files both use are given anew', () => {
    const teams = [all.slice(0, 3), all.slice(3, 6)].map((some) => mergeAll(some).team);
    const one = mergeAll(teams, { pool: true }).team;
    expect([...byLevel(one).values()]).toEqual([...'ABCDEF']);
    expect(mergeAll(teams.toReversed(), { pool: true }).team).toEqual(one);
  });
});

describe('what may not be meant', () => {
  const noticesOf = (all: readonly Evaluation[], options: MergeOptions = {}) =>
    mergeAll(all, options).notices;
  const others = [scoring('x', ratingsOf('1')), scoring('y', ratingsOf('2'))];

  it('is one name and role under two ids, the older first', () => {
    const rater = { name: 'Kari Nordmann', role: 'lege' };
    const again = { name: ' kari  nordmann', role: 'Lege' };
    const all = [
      scoring('b', ratingsOf('3'), { rater, date: '2026-11-30' }),
      ...others,
      scoring('a', ratingsOf('4'), { rater: again, date: '2026-11-01' }),
    ];
    expect(noticesOf(all)).toEqual([{ kind: 'same-person', files: ['fil-3.yaml', 'fil-0.yaml'] }]);
    const roles = [{ role: 'lege' }, { role: 'lege' }, { name: 'Kari', role: 'leder' }, again];
    expect(
      noticesOf(roles.map((one, at) => scoring(`s${at}`, ratingsOf(`${at + 1}`), { rater: one }))),
    ).toEqual([]);
  });

  it('is a copy in which only the id differs', () => {
    const [x] = others as [Scoring];
    expect(noticesOf([...others, { ...x, id: 'z' }])).toEqual([
      { kind: 'same-answers', files: ['fil-0.yaml', 'fil-2.yaml'] },
    ]);
    expect(noticesOf([...others, { ...x, id: 'z', date: '2026-11-22' }])).toEqual([]);
  });

  it('is a file of another year', () => {
    const old = scoring('o', ratingsOf('1'), { date: '2025-11-21' });
    const spring = scoring('p', ratingsOf('1'), { date: '2026-06-01' });
    expect(noticesOf([...others, old, spring])).toEqual([
      { kind: 'old', file: 'fil-2.yaml', date: '2025-11-21', latest: '2026-11-21' },
    ]);
  });

  it('is a scoring without answers, and a team that has agreed on nothing', () => {
    const empty = scoring('e', { planlegging: { notes: 'bare et notat' } });
    expect(noticesOf([...others, empty, team(voicesOf('2'))])).toEqual([
      { kind: 'nothing-answered', file: 'fil-2.yaml' },
      { kind: 'nothing-agreed', file: 'fil-3.yaml' },
    ]);
  });

  it('is a team without a name among names', () => {
    const nameless = team([], { agreed: ratingsOf('2') });
    const labelled = { ...team([], { agreed: ratingsOf('3') }), label: 'Verksted nord' };
    const merged = mergeAll([nameless, labelled], { identity: 'named' });
    expect(merged.notices).toContainEqual({ kind: 'nameless-teams', files: ['fil-0.yaml'] });
    const labels = voicesIn(merged).map((one) => `${one.team} ${one.label}`);
    expect(labels.sort()).toEqual(['true Verksted nord', 'true undefined']);
    expect(JSON.stringify(mergeAll([nameless, labelled]).team)).not.toContain('Verksted');
    expect(teamVoiceCount(mergeAll([nameless, labelled], { identity: 'aggregate' }).team)).toBe(2);
  });
});

describe('every answer', () => {
  const cases = fc.tuple(scoringsArbitrary(instrument, { maxLength: 8 }), optionsArbitrary);
  const said = (one: Scoring, elementId: string, dimension: 'bht' | 'virksomhet') =>
    new Map(Object.entries(one.ratings)).get(elementId)?.[dimension];

  it('is a level, not applicable or missing, and all of them make up the voices', () => {
    fc.assert(
      fc.property(cases, ([scorings, options]) => {
        const { team: merged } = mergeAll(scorings, options);
        for (const { element, dimension } of itemsOf(instrument)) {
          const { counts, notApplicable: na, missing } = resultOf(merged, element.id, dimension);
          const answers = scorings.map((one) => said(one, element.id, dimension));
          expect(missing).toBe(answers.filter((one) => one === undefined).length);
          if (counts === null) continue;
          expect(na).toBe(answers.filter((one) => one && 'notApplicable' in one).length);
          for (const value of [1, 2, 3, 4] as const) {
            const given = answers.filter((one) => one && 'level' in one && one.level === value);
            expect(counts[value]).toBe(given.length);
          }
          const sum = counts[1] + counts[2] + counts[3] + counts[4];
          expect(sum + (na ?? Number.NaN) + (missing ?? Number.NaN)).toBe(scorings.length);
        }
      }),
    );
  });

  it('in the result is one that an input had, and the other way round', () => {
    fc.assert(
      fc.property(scoringsArbitrary(instrument, { maxLength: 8 }), (scorings) => {
        const given = scorings.map(({ ratings }) => canonicalJson(ratings)).sort();
        const kept = voicesIn(mergeAll(scorings)).map(({ ratings }) => canonicalJson(ratings));
        expect([...kept].sort()).toEqual(given);
      }),
    );
  });
});

describe('hasDecisions', () => {
  it.each([
    ['nothing but voices', team(voicesOf('22')), false],
    ['something agreed', team([], { agreed: ratingsOf('2') }), true],
    ['a measure', team([], { actions: [measure('T1')] }), true],
  ])('of a team with %s', (_what, evaluation, expected) => {
    expect(hasDecisions(evaluation)).toBe(expected);
  });
});

describe('a merge of thousands', () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    scoring(`s${index}`, ratingsOf(String((index % 4) + 1))),
  );

  it('gives each voice a pseudonym of its own and loses none', () => {
    const voices = voicesIn(mergeAll(many));
    expect(new Set(voices.map(({ pseudonym }) => pseudonym)).size).toBe(5000);
    expect(countsIn(mergeAll(many, { identity: 'aggregate' })).elements.planlegging?.bht).toEqual({
      counts: { 1: 1250, 2: 1250, 3: 1250, 4: 1250 },
      notApplicable: 0,
      missing: 0,
    });
  });
});
