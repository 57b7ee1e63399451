import { describe, expect, it } from 'vitest';
import {
  placeAt,
  prioritiesOf,
  prioritise,
  prioritisedFirst,
  weakestFirst,
  withoutPriority,
} from '../../src/evaluation/priorities.ts';
import type { TeamEvaluation } from '../../src/model/team.ts';
import { deepFreeze } from './arbitraries.ts';
import { elements, instrument, level, notApplicable, team } from './small-instrument.ts';

const { planlegging, etikk, inherited } = elements;

const withPriorities = (...priorities: readonly string[]): TeamEvaluation =>
  deepFreeze(team([], priorities.length === 0 ? {} : { priorities }));

describe('priorities', () => {
  it('are elements by id or number, each once, in the order they are given', () => {
    const after = prioritise(withPriorities(), ['3', 'planlegging', 'constructor'], instrument);
    expect(after.priorities).toEqual(['constructor', 'planlegging']);
    expect(prioritiesOf(after, instrument)).toEqual([inherited, planlegging]);
    expect(prioritisedFirst(after, instrument)).toEqual([inherited, planlegging, etikk]);
  });

  it('are gone without a trace where none is given', () => {
    expect(prioritise(withPriorities('etikk'), [], instrument)).toEqual(withPriorities());
    expect(withoutPriority(withPriorities('etikk'), etikk, instrument)).toEqual(withPriorities());
  });

  it('refuse what is no element', () => {
    expect(() => prioritise(withPriorities(), ['4'], instrument)).toThrow(
      expect.objectContaining({ code: 'unknown-element' }),
    );
  });

  it.each([
    [['etikk'], 1, ['planlegging', 'etikk']],
    [['etikk'], 2, ['etikk', 'planlegging']],
    [['etikk'], 9, ['etikk', 'planlegging']],
    [['etikk'], Number.POSITIVE_INFINITY, ['etikk', 'planlegging']],
    [['etikk', 'constructor', 'planlegging'], 1, ['planlegging', 'etikk', 'constructor']],
    [['planlegging', 'etikk', 'constructor'], 2, ['etikk', 'planlegging', 'constructor']],
    [[], 3, ['planlegging']],
  ])('%j with the first element at place %d are %j', (before, place, after) => {
    const start = withPriorities(...before);
    expect(placeAt(start, planlegging, place, instrument).priorities).toEqual(after);
  });
});

describe('weakestFirst', () => {
  const order = (agreed: TeamEvaluation['agreed']) =>
    weakestFirst(team([], { agreed }), instrument).map(({ number }) => number);

  it.each<[TeamEvaluation['agreed'], readonly number[]]>([
    [{}, [1, 2, 3]],
    [{ etikk: { bht: level(4), virksomhet: level(2) }, planlegging: { bht: level(3) } }, [2, 1, 3]],
    [
      {
        planlegging: { bht: level(2), virksomhet: level(3) },
        etikk: { bht: level(2), virksomhet: level(2) },
        constructor: { bht: level(1), virksomhet: level(4) },
      },
      [3, 2, 1],
    ],
    [{ planlegging: { bht: notApplicable() }, constructor: { bht: level(4) } }, [3, 1, 2]],
  ])('%j', (agreed, expected) => {
    expect(order(agreed)).toEqual(expected);
  });
});
