import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileOf, resultOf } from '../../src/evaluation/profile.ts';
import { type Entry, record } from '../../src/evaluation/record.ts';
import { describeHands, secondRoundAt } from '../../src/evaluation/second-round.ts';
import { dimensions, levels } from '../../src/model/instrument.ts';
import { agreedAt, type Counts, type TeamEvaluation } from '../../src/model/team.ts';
import { deepFreeze } from './arbitraries.ts';
import {
  aggregatedTeam,
  elements,
  instrument,
  level,
  scoring,
  team,
  voicesOf,
} from './small-instrument.ts';

const { planlegging } = elements;

const hands = (...given: readonly [number, number, number, number]): Counts =>
  Object.fromEntries(levels.map((one, index) => [one, given[index]])) as Counts;

const round = (counts: Counts | null): Entry => ({
  kind: 'second-round',
  dimension: 'bht',
  counts,
});

const together = (start: TeamEvaluation, ...entries: readonly Entry[]): TeamEvaluation =>
  entries.reduce((file, entry) => record(file, planlegging, entry, instrument), deepFreeze(start));

const counted = aggregatedTeam(4, {
  counts: { 1: 0, 2: 2, 3: 0, 4: 2 },
  notApplicable: 0,
  missing: 0,
});

describe('a second round', () => {
  const start = team(voicesOf('1244'));
  const rate: Entry = { kind: 'rate', dimension: 'bht', rating: level(3), reason: 'drøftet' };

  it.each<readonly [string, readonly Entry[], unknown]>([
    [
      'stands alone until a level is set',
      [round(hands(0, 1, 3, 0))],
      { secondRound: { counts: hands(0, 1, 3, 0) } },
    ],
    [
      'stays beside the level that is set',
      [round(hands(0, 1, 3, 0)), rate],
      { level: 3, reason: 'drøftet', secondRound: { counts: hands(0, 1, 3, 0) } },
    ],
    [
      'comes beside a level that is set',
      [rate, round(hands(0, 0, 4, 0))],
      { level: 3, reason: 'drøftet', secondRound: { counts: hands(0, 0, 4, 0) } },
    ],
    [
      'takes the place of an earlier one',
      [round(hands(1, 1, 1, 1)), round(hands(0, 0, 4, 0))],
      { secondRound: { counts: hands(0, 0, 4, 0) } },
    ],
    [
      'need not have as many hands as voices',
      [round(hands(0, 0, 9, 0))],
      { secondRound: { counts: hands(0, 0, 9, 0) } },
    ],
    [
      'stays when the level is cleared',
      [rate, round(hands(0, 0, 4, 0)), { kind: 'clear', dimension: 'bht' }],
      { secondRound: { counts: hands(0, 0, 4, 0) } },
    ],
    ['is gone when it is taken away', [round(hands(0, 0, 4, 0)), round(null)], undefined],
    ['is none without hands', [round(hands(0, 0, 4, 0)), round(hands(0, 0, 0, 0))], undefined],
    [
      'leaves the level when it is taken away',
      [rate, round(hands(0, 0, 4, 0)), round(null)],
      { level: 3, reason: 'drøftet' },
    ],
  ])('%s', (_name, entries, item) => {
    const after = together(start, ...entries);
    expect(after.agreed.planlegging?.bht).toEqual(item);
    expect(after.voices).toBe(start.voices);
  });

  it('decides nothing, and takes no reason away', () => {
    const after = together(start, round(hands(0, 0, 4, 0)));
    expect(agreedAt(after, 'planlegging', 'bht')).toBeUndefined();
    expect(profileOf(after, instrument)).toEqual(profileOf(start, instrument));
    expect(() => together(after, { kind: 'rate', dimension: 'bht', rating: level(3) })).toThrow(
      expect.objectContaining({ code: 'reason-needed' }),
    );
  });

  it.each([
    [hands(0, 1, 3, 0), 4, 3, 1, 'adjacent'],
    [hands(0, 0, 3, 3), 6, 3, 1, 'split'],
    [hands(1, 0, 0, 2), 3, 4, 3, 'lone'],
    [hands(0, 5, 0, 0), 5, 2, 0, 'unanimous'],
    [hands(0, 1, 0, 0), 1, 2, 0, null],
  ])('%j: %d hands, median %d, spread %d, %s', (counts, all, median, spread, shape) => {
    expect(describeHands(counts, 1)).toEqual({ counts, hands: all, median, spread, shape });
  });

  it('is the team’s alone, after a first one', () => {
    const entry = round(hands(0, 0, 4, 0));
    expect(() => record(scoring('a'), planlegging, entry, instrument)).toThrow(
      expect.objectContaining({ code: 'team-only', details: { option: '--second-round' } }),
    );
    expect(() => together(team([]), entry)).toThrow(
      expect.objectContaining({ code: 'no-first-round' }),
    );
    expect(together(team([]), round(null)).agreed).toEqual({});
  });

  it('of fewer than three hands is not kept among counts alone, and not shown from such a file', () => {
    expect(() => together(counted, round(hands(0, 1, 1, 0)))).toThrow(
      expect.objectContaining({
        code: 'too-few-hands',
        details: { element: 1, dimension: 'bht', least: 3 },
      }),
    );
    const shown = together(counted, round(hands(0, 1, 2, 0)));
    expect(secondRoundAt(shown, 'planlegging', 'bht')?.hands).toBe(3);
    const edited = {
      ...counted,
      agreed: { planlegging: { bht: { secondRound: { counts: hands(0, 1, 1, 0) } } } },
    };
    expect(secondRoundAt(edited, 'planlegging', 'bht')).toBeUndefined();
    expect(
      secondRoundAt(
        { ...edited, ...team(voicesOf('12')), agreed: edited.agreed },
        'planlegging',
        'bht',
      )?.hands,
    ).toBe(2);
  });

  it('never changes what any item says, however often it is held', () => {
    const counts = fc
      .tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5))
      .map((given) => hands(...given));
    const rounds = fc.array(
      fc.record({
        element: fc.constantFrom(...instrument.elements),
        dimension: fc.constantFrom(...dimensions),
        counts: fc.option(counts),
      }),
    );
    fc.assert(
      fc.property(rounds, (given) => {
        const agreed = together(start, rate);
        const after = given.reduce(
          (file, { element, ...one }) =>
            record(file, element, { kind: 'second-round', ...one }, instrument),
          agreed,
        );
        for (const element of instrument.elements) {
          for (const dimension of dimensions) {
            expect(resultOf(after, element.id, dimension)).toEqual(
              resultOf(agreed, element.id, dimension),
            );
          }
        }
        const undone = instrument.elements.reduce(
          (file, element) =>
            dimensions.reduce(
              (one, dimension) =>
                record(one, element, { kind: 'second-round', dimension, counts: null }, instrument),
              file,
            ),
          after,
        );
        expect(undone).toEqual(agreed);
      }),
    );
  });
});
