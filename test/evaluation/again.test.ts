import { describe, expect, it } from 'vitest';
import { isReopened, reopen } from '../../src/evaluation/again.ts';
import { agendaOf } from '../../src/evaluation/agenda.ts';
import { profileOf, resultOf } from '../../src/evaluation/profile.ts';
import { record } from '../../src/evaluation/record.ts';
import { type AgreedRating, agreedAt } from '../../src/model/team.ts';
import {
  aggregatedTeam,
  answer,
  elements,
  instrument,
  ratingsOf,
  team,
  voicesOf,
} from './small-instrument.ts';

const resultFor = (signs: string, tolerance = 1) =>
  resultOf(team(voicesOf(signs), { tolerance }), 'planlegging', 'bht');

/** Voices before and with those who came late: a level each, `x` not applicable, `-` no answer. */
describe('an agreed item is looked at again', () => {
  it.each([
    // Inside the tolerance before, outside it now.
    [1, '33', '332', false],
    [1, '33', '331', true],
    [1, '34', '342', true],
    [1, '34', '343', false],
    [0, '33', '334', true],
    [2, '13', '134', true],
    [2, '13', '133', false],
    [3, '1', '14', false],
    // Outside before, and talked about with that on the table.
    [1, '24', '243', false],
    [1, '24', '242', false],
    [1, '24', '241', true],
    [1, '14', '144', false],
    [0, '34', '343', false],
    [0, '34', '342', true],
    // Whether it applies at all.
    [1, '33', '33x', true],
    [1, 'xx', 'xx3', true],
    [1, 'xx', 'xxx', false],
    [1, '3x', '3xx', false],
    [1, '3x', '3x2', false],
    [1, '3x', '3x1', true],
    [1, '24', '24x', true],
    // Without an answer there is nothing to be apart from.
    [1, '33', '33-', false],
    [1, '--', '--3', false],
    [1, '--', '--x', false],
    [1, '', '3', false],
    [1, '', '34', false],
    [1, '', '24', true],
    [1, '', '3x', true],
    [1, '-', '13', true],
  ] as const)('with tolerance %d, %s and then %s: %s', (tolerance, before, after, is) => {
    expect(isReopened(resultFor(before), resultFor(after), tolerance)).toBe(is);
    const agreed = ratingsOf('3');
    const reopened = reopen(
      team(voicesOf(before), { tolerance, agreed }),
      team(voicesOf(after), { tolerance, agreed }),
      instrument,
    );
    expect(agreedAt(reopened, 'planlegging', 'bht')).toEqual(
      is ? { level: 3, again: true } : { level: 3 },
    );
  });

  it('where counts that were withheld show that the answers are apart', () => {
    const agreed = ratingsOf('3');
    const withheld = aggregatedTeam(2, { missing: 0 }, { agreed });
    const counts = { 1: 1, 2: 0, 3: 4, 4: 0 };
    const shown = aggregatedTeam(5, { counts, notApplicable: 0, missing: 0 }, { agreed });
    expect(agreedAt(reopen(withheld, shown, instrument), 'planlegging', 'bht')).toMatchObject({
      again: true,
    });
    expect(reopen(shown, withheld, instrument)).toEqual(withheld);
  });

  it('only where something is agreed: hands that were raised are no level', () => {
    const secondRound = { counts: { 1: 0, 2: 0, 3: 2, 4: 0 } };
    const agreed = { planlegging: { bht: { secondRound } } };
    const after = team(voicesOf('14'), { agreed });
    expect(reopen(team(voicesOf('11'), { agreed }), after, instrument)).toEqual(after);
  });
});

describe('what is to be looked at again', () => {
  const agreed = (rest: Partial<AgreedRating> = {}, sign = '3') => ({
    planlegging: { bht: { ...answer(sign), again: true as const, ...rest } as AgreedRating },
  });

  it('is on the agenda as what it is, and still agreed', () => {
    const both = {
      planlegging: agreed({ reason: 'Drøftet' }).planlegging,
      etikk: { bht: { level: 2 } as const },
    };
    const one = team(voicesOf('14x'), { agreed: both });
    const [first] = agendaOf(one, instrument);
    expect(first).toMatchObject({ again: true, why: 'spread', result: { level: 3, spread: 3 } });
    expect(agendaOf(one, instrument)).toHaveLength(5);
    expect(profileOf(one, instrument).rows[0]?.bht).toMatchObject({ source: 'agreed', level: 3 });
    expect(profileOf(one, instrument).undecided).toBe(4);
  });

  it.each([
    ['33x', 'clash'],
    ['3', 'spread'],
    ['34', 'spread'],
    ['', 'missing'],
  ])('says why, also where it is no longer outside: %s', (signs, why) => {
    expect(agendaOf(team(voicesOf(signs), { agreed: agreed() }), instrument)[0]).toMatchObject({
      ...{ again: true, why },
    });
  });

  it('is looked at once a level, the same or another, has been set', () => {
    const one = team(voicesOf('14'), { agreed: agreed({ reason: 'Drøftet', dissent: 'HVO' }) });
    const set = (given: object) =>
      record(
        one,
        elements.planlegging,
        { kind: 'rate', dimension: 'bht', rating: { level: 3 }, ...given },
        instrument,
      ).agreed.planlegging?.bht;
    expect(set({})).toEqual({ level: 3, reason: 'Drøftet', dissent: 'HVO' });
    expect(set({ rating: { level: 2 }, reason: 'Ny' })).toEqual({
      ...{ level: 2, reason: 'Ny', dissent: 'HVO' },
    });
  });

  it('stays so where only dissent is recorded', () => {
    const entry = { kind: 'dissent', dimension: 'bht', text: 'HVO er uenig' } as const;
    const one = team(voicesOf('14'), { agreed: agreed() });
    expect(
      record(one, elements.planlegging, entry, instrument).agreed.planlegging?.bht,
    ).toMatchObject({ again: true, dissent: 'HVO er uenig' });
  });
});
