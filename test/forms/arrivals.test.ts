import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Arrival,
  type SortedArrivals,
  sharedRoles,
  sortArrivals,
} from '../../src/forms/arrivals.ts';
import { level, scoring } from '../evaluation/small-instrument.ts';

type Given = Partial<Omit<Arrival, 'scoring'>> & {
  readonly id?: string;
  readonly says?: 1 | 2 | 3 | 4;
};

let count = 0;
const arrival = ({ id = 'a', says = 1, file, ...rest }: Given): Arrival => {
  count += 1;
  return {
    file: file ?? `${count}.xlsx`,
    scoring: { ...scoring(id, { etikk: { bht: level(says) } }), date: rest.date ?? '2026-12-01' },
    ...rest,
  };
};

const outcome = (newest: boolean, ...given: readonly Given[]) => {
  const { kept, copies, older, undecided } = sortArrivals(
    given.map((one, at) => arrival({ ...one, file: String(at) })),
    { newest },
  );
  const pair = ({ kept: one, other }: SortedArrivals['copies'][number]) =>
    `${other.file}<${one.file}`;
  return {
    kept: kept.map(({ file }) => file).join(''),
    copies: copies.map(pair).join(' '),
    older: older.map(pair).join(' '),
    undecided: undecided.map((all) => all.map(({ file }) => file).join('')).join(' '),
  };
};

const none = { kept: '', copies: '', older: '', undecided: '' };

describe('what to keep of everything that came', () => {
  it.each<[string, boolean, readonly Given[], Partial<typeof none>]>([
    ['two people', false, [{ id: 'a' }, { id: 'b' }], { kept: '01' }],
    ['the same answers twice', false, [{}, {}], { kept: '0', copies: '1<0' }],
    [
      'the same answers read on other days',
      false,
      [{}, { date: '2026-11-01' }],
      { kept: '1', copies: '0<1' },
    ],
    [
      'what was imported before',
      false,
      [{ date: '2026-11-01' }, { isThere: true }],
      { kept: '1', copies: '0<1' },
    ],
    [
      'other answers',
      false,
      [{ date: '2026-11-01' }, { says: 2, date: '2026-11-02' }],
      { undecided: '01' },
    ],
    [
      'other answers, by their dates',
      true,
      [{ date: '2026-11-01' }, { says: 2, date: '2026-11-02' }],
      { kept: '1', older: '0<1' },
    ],
    [
      'other answers of one date',
      true,
      [{ date: '2026-11-01' }, { says: 2, date: '2026-11-01' }],
      { undecided: '01' },
    ],
    [
      'other answers, one without a date',
      true,
      [{}, { says: 2, date: '2026-11-01' }],
      { undecided: '01' },
    ],
    [
      'a page that was changed, by how often, whatever the date',
      true,
      [
        { revision: 4, date: '2026-11-01' },
        { says: 2, revision: 3, date: '2026-11-02' },
      ],
      { kept: '0', older: '1<0' },
    ],
    [
      'three answers and a copy',
      true,
      [
        { date: '2026-11-01' },
        { says: 2, date: '2026-11-03' },
        { says: 3, date: '2026-11-02' },
        { says: 2 },
      ],
      { kept: '1', copies: '3<1', older: '0<1 2<1' },
    ],
    [
      'older answers than those imported',
      true,
      [{ date: '2026-11-01' }, { says: 2, date: '2026-11-02', isThere: true }],
      { kept: '1', older: '0<1' },
    ],
  ])('of %s', (_, newest, given, expected) => {
    expect(outcome(newest, ...given)).toEqual({ ...none, ...expected });
  });

  it('is told of each, once, and is the same answers in whatever order they came', () => {
    const given = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      says: fc.constantFrom(1, 2, 3, 4),
      date: fc.option(fc.constantFrom('2026-11-01', '2026-11-02'), { nil: undefined }),
      revision: fc.option(fc.nat(3), { nil: undefined }),
    });
    const withoutUndefined = (one: object): Given =>
      Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined));
    fc.assert(
      fc.property(fc.array(given, { maxLength: 8 }), fc.boolean(), (all, newest) => {
        const arrivals = all.map((one, at) =>
          arrival({ ...withoutUndefined(one), file: String(at) }),
        );
        const sorted = sortArrivals(arrivals, { newest });
        const told = [
          ...sorted.kept,
          ...sorted.undecided.flat(),
          ...[...sorted.copies, ...sorted.older].map(({ other }) => other),
        ];
        expect(new Set(told)).toEqual(new Set(arrivals));
        expect(told).toHaveLength(arrivals.length);
        const answers = ({ kept }: SortedArrivals) =>
          kept.map(({ scoring: { id, ratings } }) => JSON.stringify([id, ratings])).sort();
        expect(answers(sortArrivals(arrivals.toReversed(), { newest }))).toEqual(answers(sorted));
      }),
    );
  });
});

describe('a role that several have answered in', () => {
  const as = (file: string, role?: string, name?: string) => {
    const { scoring: own } = arrival({ file });
    const rater = {
      ...(role === undefined ? {} : { role }),
      ...(name === undefined ? {} : { name }),
    };
    return { file, scoring: { ...own, rater } };
  };

  it.each([
    ['is told, however it is spelt', [as('a', 'Lege'), as('b', ' lege')], ['a', 'b']],
    ['is told of one without a name', [as('a', 'Lege', 'Kari'), as('b', 'Lege')], ['a', 'b']],
    ['is not told of two names', [as('a', 'Lege', 'Kari'), as('b', 'Lege', 'Ola')], []],
    ['is not told of none', [as('a'), as('b')], []],
  ])('%s', (_, all, files) => {
    expect(sharedRoles(all).flatMap((one) => one.files)).toEqual(files);
  });
});
