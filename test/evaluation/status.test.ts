import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Status, statusOf } from '../../src/evaluation/status.ts';
import { itemsOf } from '../../src/model/instrument.ts';
import { type Invitation, invitationFormat } from '../../src/model/invitation.ts';
import { perspectives, type Scoring } from '../../src/model/scoring.ts';
import { smallestGroup } from '../../src/model/team.ts';
import { ratingsArbitrary } from './arbitraries.ts';
import { instrument, scoring } from './small-instrument.ts';

type Judge = readonly [side: Scoring['perspective'], role: string, isAnswered: boolean];

const scoringOf = ([perspective, role, isAnswered]: Judge): Scoring => ({
  ...scoring('x', isAnswered ? everything : {}),
  ...{ perspective, rater: { role } },
});
const everything = Object.fromEntries(
  instrument.elements.map(
    ({ id }) => [id, { bht: { level: 2 }, virksomhet: { level: 3 } }] as const,
  ),
);

const invitation = (
  ...roles: readonly (readonly [Scoring['perspective'], string, number])[]
): Invitation => ({
  format: invitationFormat,
  instrument: { id: instrument.id, version: instrument.version },
  subject: { bht: 'B', virksomhet: 'V' },
  roles: roles.map(([perspective, role, count]) => ({ perspective, role, count })),
});

const times = (count: number, judge: Judge): readonly Judge[] =>
  Array.from({ length: count }, () => judge);

const told = (judges: readonly Judge[], list?: Invitation): Status =>
  statusOf(judges.map(scoringOf), list, instrument);

const groupsOf = ({ groups }: Status) =>
  groups.map(({ perspective, role, answered, invited }) => [
    [perspective, role].filter((part) => part !== null).join(' ') || 'others',
    `${answered}/${invited}`,
  ]);

describe('who has answered', () => {
  const seven = invitation(
    ['bht', 'lege', 1],
    ['bht', 'ergonom', 3],
    ['virksomhet', 'verneombud', 3],
  );

  it('is not told while fewer than three have', () => {
    expect(told(times(2, ['bht', 'ergonom', true]), seven)).toMatchObject({
      ...{ invited: 7, answered: null, missing: null, complete: null, given: null, groups: [] },
    });
  });

  it('is how many, how many are missing, and how many are done', () => {
    const some = [
      ...times(3, ['bht', 'ergonom', true]),
      ...times(2, ['virksomhet', 'verneombud', true]),
    ];
    expect(told(some as Judge[], seven)).toMatchObject({ answered: 5, missing: 2, complete: 5 });
  });

  it('is told by side and role where those invited are enough', () => {
    const list = invitation(
      ['bht', 'lege', 3],
      ['bht', 'ergonom', 3],
      ['virksomhet', 'verneombud', 4],
    );
    const some: readonly Judge[] = [
      ...times(2, ['bht', 'Lege', true]),
      ...times(3, ['virksomhet', 'verneombud', true]),
    ];
    expect(groupsOf(told(some, list))).toEqual(
      [
        ['bht', '2/6'],
        ['bht lege', '2/3'],
        ['bht ergonom', '0/3'],
        ['virksomhet', '3/4'],
      ].toSpliced(4, 0, ['virksomhet verneombud', '3/4']),
    );
  });

  it('never tells one role by what is left of its side', () => {
    expect(groupsOf(told(times(3, ['bht', 'ergonom', true]), seven))).toEqual([
      ['bht', '3/4'],
      ['virksomhet', '0/3'],
      ['virksomhet verneombud', '0/3'],
    ]);
  });

  it('never tells a small side by what is left of all', () => {
    const list = invitation(['bht', 'ergonom', 4], ['virksomhet', 'verneombud', 2]);
    expect(told(times(4, ['bht', 'ergonom', true]), list).groups).toEqual([]);
    const three = invitation(['bht', 'a', 4], ['virksomhet', 'b', 2], ['external', 'c', 1]);
    expect(groupsOf(told(times(4, ['bht', 'a', true]), three))).toEqual([
      ['bht', '4/4'],
      ['bht a', '4/4'],
      ['others', '0/3'],
    ]);
  });

  it('is of those who have a scoring where there is no list', () => {
    const some: readonly Judge[] = [
      ...times(3, ['bht', 'lege', true]),
      ...times(2, ['bht', 'lege', false]),
    ];
    expect(told(some)).toMatchObject({ invited: 5, answered: 3, missing: 2, notices: [] });
  });

  it('says where the list doesn’t fit', () => {
    const some: readonly Judge[] = [
      ...times(4, ['bht', 'ergonom', true]),
      ['external', 'forsker', true],
    ];
    expect(told(some, seven).notices).toEqual(['more', 'unlisted']);
  });

  it('says how far they are only where three or more aren’t done', () => {
    const [first = ''] = Object.keys(everything);
    const begun = { [first]: { bht: { level: 1 } } } as Scoring['ratings'];
    const some = (unfinished: number) =>
      Array.from({ length: 6 }, (_, at) => ({
        ...scoringOf(['bht', 'lege', true]),
        ...(at < unfinished ? { ratings: begun } : {}),
      }));
    const all = itemsOf(instrument).length;
    expect(statusOf(some(2), undefined, instrument)).toMatchObject({ complete: 4, given: null });
    expect(statusOf(some(3), undefined, instrument)).toMatchObject({
      complete: 3,
      given: 3 + 3 * all,
    });
  });
});

describe('whatever has come back', () => {
  const roles = ['lege', 'ergonom', 'verneombud', ''];
  const judge = fc
    .record({
      perspective: fc.constantFrom(...perspectives),
      role: fc.constantFrom(...roles),
      ratings: ratingsArbitrary(instrument),
    })
    .map(({ perspective, role, ratings }) => ({
      ...scoring('x', ratings),
      ...{ perspective, rater: { role } },
    }));
  const list = fc.option(
    fc
      .array(
        fc.tuple(
          fc.constantFrom(...perspectives),
          fc.constantFrom(...roles.slice(0, 3)),
          fc.integer({ min: 1, max: 4 }),
        ),
        { minLength: 1, maxLength: 6 },
      )
      .map((all) => invitation(...all)),
    { nil: undefined },
  );

  it('no level is told, and no group below the smallest, nor by what is left of a larger one', () => {
    fc.assert(
      fc.property(fc.array(judge, { maxLength: 14 }), list, (scorings, invited) => {
        const status = statusOf(scorings, invited, instrument);
        const levels = scorings.map((one) => ({
          ...one,
          ratings: JSON.parse(JSON.stringify(one.ratings).replaceAll(/"level":\d/g, '"level":1')),
        }));
        expect(statusOf(levels, invited, instrument)).toEqual(status);
        const { groups } = status;
        const sides = groups.filter(({ role }) => role === null);
        for (const group of groups) expect(group.invited).toBeGreaterThanOrEqual(smallestGroup);
        const sum = (some: typeof groups) => some.reduce((all, one) => all + one.invited, 0);
        expect([0, status.invited]).toContain(sum(sides));
        for (const side of sides) {
          const parts = groups.filter(
            ({ perspective, role }) => role !== null && perspective === side.perspective,
          );
          const rest = side.invited - sum(parts);
          expect(parts.length === 0 || rest === 0 || rest >= smallestGroup).toBe(true);
        }
        if (
          scorings.filter(({ ratings }) => Object.keys(ratings).length > 0).length < smallestGroup
        ) {
          expect(status.answered).toBeNull();
        }
      }),
    );
  });

  it('it is the same whatever order it is read in', () => {
    fc.assert(
      fc.property(fc.array(judge, { maxLength: 8 }), list, (scorings, invited) => {
        const sorted = ({ groups, ...rest }: Status) => ({
          ...rest,
          groups: groups.map((one) => JSON.stringify(one)).sort(),
        });
        expect(sorted(statusOf(scorings.toReversed(), invited, instrument))).toEqual(
          sorted(statusOf(scorings, invited, instrument)),
        );
      }),
    );
  });
});
