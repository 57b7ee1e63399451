import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/evaluation/digest.ts';
import { reconcile } from '../../src/evaluation/reconcile.ts';
import type { Evaluation } from '../../src/model/team.ts';
import { scoringArbitrary, teamArbitrary } from '../files/arbitraries.ts';
import { aMeasure, aScoring, aTeam, godBht } from '../files/samples.ts';

type Leaves = ReadonlyMap<string, string>;

/** What a value says, by where it says it; an answer is one thing, and a list of texts has no order. */
const leavesOf = (value: unknown, path = ''): Leaves => {
  if (Array.isArray(value) && path !== '/priorities') {
    return new Map(
      value.flatMap((item, index): (readonly [string, string])[] => {
        if (item.id !== undefined) return [...leavesOf(item, `${path}/${item.id}`)];
        const [said = '', ...earlier] = [item, ...value.slice(0, index)].map(canonicalJson);
        return [[`${path}=${said}#${earlier.filter((one) => one === said).length}`, said]];
      }),
    );
  }
  const isWhole = /\/(bht|virksomhet|draftedFrom|priorities)$/.test(path) || /^\/voices/.test(path);
  if (typeof value !== 'object' || value === null || isWhole) {
    return new Map([[path, canonicalJson(value)]]);
  }
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...leavesOf(inner, `${path}/${key}`)]),
  );
};

const changes = (from: Leaves, to: Leaves): ReadonlyMap<string, string | undefined> =>
  new Map(
    [...new Set([...from.keys(), ...to.keys()])]
      .filter((path) => from.get(path) !== to.get(path))
      .map((path) => [path, to.get(path)]),
  );

const threes: fc.Arbitrary<readonly [Evaluation, Evaluation, Evaluation]> = fc.oneof(
  fc.tuple(scoringArbitrary, scoringArbitrary, scoringArbitrary),
  fc.tuple(teamArbitrary, teamArbitrary, teamArbitrary),
);

/** Theirs and ours have changed what the other has not: each has elements of their own. */
const elsewhere = fc
  .tuple(threes, fc.subarray(godBht.elements.map(({ id }) => id)))
  .map(([[base, one, other], mine]) => {
    const sheet = 'ratings' in base ? 'ratings' : 'agreed';
    const of = (evaluation: Evaluation) =>
      (evaluation as unknown as Record<string, Record<string, unknown>>)[sheet] ?? {};
    const pick = (own: Evaluation, isOwn: (id: string) => boolean) => ({
      ...base,
      [sheet]: Object.fromEntries([
        ...Object.entries(of(base)).filter(([id]) => !isOwn(id)),
        ...Object.entries(of(own)).filter(([id]) => isOwn(id)),
      ]),
    });
    return {
      base,
      theirs: pick(one, (id) => !mine.includes(id)) as Evaluation,
      ours: pick(other, (id) => mine.includes(id)) as Evaluation,
    };
  });

describe('an evaluation that two have changed at once', () => {
  it('says what both of them changed, or nothing at all', () => {
    let joined = 0;
    fc.assert(
      fc.property(threes, ([base, theirs, ours]) => {
        const result = reconcile(base, theirs, ours);
        if (result === undefined) return;
        joined += 1;
        const found = leavesOf(result);
        const wanted = new Map([
          ...leavesOf(base),
          ...changes(leavesOf(base), leavesOf(theirs)),
          ...changes(leavesOf(base), leavesOf(ours)),
        ]);
        for (const [path, value] of wanted) {
          // Of equal suggestions or evidence from both sides each is one.
          if (!/(improvements|evidence)=/.test(path))
            expect([path, found.get(path)]).toEqual([path, value]);
        }
      }),
      { numRuns: 300 },
    );
    expect(joined).toBeGreaterThan(0);
  });

  it('is joined where each kept to elements of their own', () => {
    fc.assert(
      fc.property(elsewhere, ({ base, theirs, ours }) => {
        const result = reconcile(base, theirs, ours);
        expect(result).toBeDefined();
        const wanted = new Map<string, string | undefined>([
          ...leavesOf(base),
          ...changes(leavesOf(base), leavesOf(theirs)),
          ...changes(leavesOf(base), leavesOf(ours)),
        ]);
        const says = [...wanted].filter(([, value]) => value !== undefined).sort();
        expect([...leavesOf(result)].sort()).toEqual(says);
      }),
      { numRuns: 200 },
    );
  });

  it('is whatever the only one who changed anything made of it', () => {
    fc.assert(
      fc.property(threes, ([base, changed]) => {
        expect(reconcile(base, changed, base)).toEqual({ ...changed });
        expect(reconcile(base, base, changed)).toEqual({ ...changed });
      }),
      { numRuns: 60 },
    );
  });

  const level = (one: 1 | 2 | 3 | 4) => ({ level: one });
  const withEtikk = (etikk: object) => ({ ...aScoring, ratings: { etikk } }) as Evaluation;
  const withAgreed = (bht: object) => ({ ...aTeam, agreed: { etikk: { bht } } }) as Evaluation;
  const counts = { 1: 0, 2: 0, 3: 3, 4: 0 };
  const withActions = (...actions: readonly object[]) => ({ ...aTeam, actions }) as Evaluation;

  it.each<readonly [string, Evaluation, Evaluation, Evaluation, Evaluation | undefined]>([
    [
      'a note and a level',
      withEtikk({ bht: level(2) }),
      withEtikk({ bht: level(2), notes: 'a' }),
      withEtikk({ bht: level(3) }),
      withEtikk({ bht: level(3), notes: 'a' }),
    ],
    [
      'two suggestions',
      withEtikk({ improvements: ['a', 'b'] }),
      withEtikk({ improvements: ['a', 'b', 'c'] }),
      withEtikk({ improvements: ['b', 'd'] }),
      withEtikk({ improvements: ['b', 'c', 'd'] }),
    ],
    [
      'evidence that one dated and the other added to',
      withEtikk({ evidence: [{ text: 'a' }, { text: 'b' }] }),
      withEtikk({ evidence: [{ text: 'a' }, { text: 'b', date: '2026-11-12' }] }),
      withEtikk({ evidence: [{ text: 'a' }, { text: 'b' }, { text: 'c' }] }),
      withEtikk({ evidence: [{ text: 'a' }, { text: 'b', date: '2026-11-12' }, { text: 'c' }] }),
    ],
    [
      'evidence that one took away and the other added to',
      withEtikk({ evidence: [{ text: 'a' }] }),
      withEtikk({}),
      withEtikk({ evidence: [{ text: 'a' }, { text: 'b' }] }),
      withEtikk({ evidence: [{ text: 'b' }] }),
    ],
    [
      'a second round and a level of one item',
      withAgreed({ secondRound: { counts } }),
      withAgreed({ level: 3, secondRound: { counts } }),
      withAgreed({ secondRound: { counts: { ...counts, 4: 1 } } }),
      undefined,
    ],
    [
      'two levels',
      withEtikk({ bht: level(2) }),
      withEtikk({ bht: level(3) }),
      withEtikk({ bht: level(4) }),
      undefined,
    ],
    [
      'a level and not applicable where there was nothing',
      withEtikk({}),
      withEtikk({ bht: level(3) }),
      withEtikk({ bht: { notApplicable: 'nei' } }),
      undefined,
    ],
    [
      'a level taken away and changed',
      withEtikk({ bht: level(2) }),
      withEtikk({}),
      withEtikk({ bht: level(3) }),
      undefined,
    ],
    [
      'what matters most, each in an order of their own',
      { ...aTeam, priorities: ['etikk'] },
      { ...aTeam, priorities: ['etikk', 'tiltak'] },
      { ...aTeam, priorities: ['tiltak'] },
      undefined,
    ],
    [
      'what was put aside',
      { ...aTeam, declined: [{ element: 'etikk', suggestion: 'a' }] },
      { ...aTeam, declined: [{ element: 'etikk', suggestion: 'b' }] },
      {
        ...aTeam,
        declined: ['a', 'c'].map((suggestion) => ({ element: 'etikk', suggestion })),
      },
      {
        ...aTeam,
        declined: ['b', 'c'].map((suggestion) => ({ element: 'etikk', suggestion })),
      },
    ],
    [
      'the same, alike',
      withEtikk({ bht: level(2) }),
      withEtikk({ bht: level(3) }),
      withEtikk({ bht: level(3) }),
      withEtikk({ bht: level(3) }),
    ],
    [
      'everything taken away, half by each',
      withEtikk({ bht: level(2), virksomhet: level(2) }),
      withEtikk({ bht: level(2) }),
      withEtikk({ virksomhet: level(2) }),
      { ...aScoring, ratings: {} },
    ],
    [
      'two measures',
      withActions(aMeasure),
      withActions({ ...aMeasure, status: 'done' }),
      withActions(aMeasure, { ...aMeasure, id: 'T2' }),
      withActions({ ...aMeasure, status: 'done' }, { ...aMeasure, id: 'T2' }),
    ],
    [
      'a measure taken away and changed',
      withActions(aMeasure),
      withActions({ ...aMeasure, status: 'done' }),
      withActions(),
      undefined,
    ],
    [
      'a measure taken away and another added',
      withActions(aMeasure),
      withActions(),
      withActions(aMeasure, { ...aMeasure, id: 'T2' }),
      withActions({ ...aMeasure, id: 'T2' }),
    ],
    [
      'two new measures under one id',
      withActions(),
      withActions({ ...aMeasure, text: 'Én' }),
      withActions({ ...aMeasure, text: 'To' }),
      undefined,
    ],
    [
      'two seals',
      aTeam,
      { ...aTeam, seal: { digest: 'a', date: '2026-11-25', by: 'HMS-leder' } },
      { ...aTeam, seal: { digest: 'b', date: '2026-11-25', by: 'HMS-leder' } },
      undefined,
    ],
    ['another person’s file', aScoring, { ...aScoring, id: 'aa' }, aScoring, undefined],
    [
      'the voices, which are theirs alone',
      aTeam,
      { ...aTeam, voices: [] } as Evaluation,
      { ...aTeam, agreed: {} },
      { ...aTeam, voices: [], agreed: {} } as Evaluation,
    ],
  ])('%s', (_name, base, theirs, ours, joined) => {
    expect(reconcile(base, theirs, ours)).toEqual(joined);
  });
});
