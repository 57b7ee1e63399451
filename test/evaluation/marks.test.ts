import { describe, expect, it } from 'vitest';
import { countMarks, givenMarks, marksOf } from '../../src/evaluation/marks.ts';
import type { CriterionMark, Ratings } from '../../src/model/rating.ts';
import type { TeamEvaluation } from '../../src/model/team.ts';
import { aggregatedTeam, scoring, team, voice } from './small-instrument.ts';

const marked = (mark: CriterionMark): Ratings => ({ planlegging: { criteria: { '1.1': mark } } });

const counted = (met: number, partly: number, unmet: number): TeamEvaluation => {
  const counts = aggregatedTeam(9, { missing: 9 });
  if (counts.identity !== 'aggregate') throw new Error('voices one by one');
  const bare = { missing: 9 };
  const criteria = { '1.1': { met, partly, unmet } };
  const planlegging = { bht: bare, virksomhet: bare, criteria };
  return { ...counts, voices: { count: 9, elements: { planlegging } } };
};

describe('marksOf', () => {
  it.each([
    ['one person’s mark', scoring('s', marked('partly')), [0, 1, 0]],
    ['no mark of one person', scoring('s'), [0, 0, 0]],
    [
      'the voices’ marks',
      team([voice(0, marked('met')), voice(1, marked('unmet')), voice(2, {})]),
      [1, 0, 1],
    ],
    [
      'the team’s own mark before the voices’',
      team([voice(0, marked('unmet'))], { agreed: marked('met') }),
      [1, 0, 0],
    ],
    ['counts of three', counted(1, 1, 1), [1, 1, 1]],
    ['no counts of fewer than three, whoever wrote them', counted(0, 1, 1), [0, 0, 0]],
  ] as const)('gives %s', (_what, evaluation, [met, partly, unmet]) => {
    expect(marksOf(evaluation, 'planlegging', '1.1')).toEqual({ met, partly, unmet });
    expect(marksOf(evaluation, 'constructor', '3.1')).toEqual({ met: 0, partly: 0, unmet: 0 });
  });
});

describe('givenMarks', () => {
  it('has the marks somebody gave, strongest first', () => {
    expect(givenMarks(countMarks(['unmet', 'met', 'unmet']))).toEqual(['met', 'unmet']);
    expect(givenMarks(countMarks([]))).toEqual([]);
  });
});
