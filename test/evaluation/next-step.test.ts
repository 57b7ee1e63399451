import { describe, expect, it } from 'vitest';
import { merge } from '../../src/evaluation/merge.ts';
import { nextSteps } from '../../src/evaluation/next-step.ts';
import type { Scoring } from '../../src/model/scoring.ts';
import type { Evaluation } from '../../src/model/team.ts';
import { instrument, level, scoring, subject, team } from './small-instrument.ts';

const rated = (id: string, rest: Partial<Scoring> = {}): Scoring =>
  scoring(id, { etikk: { bht: level(2), notes: id } }, rest);
const whole = (id: string): Scoring => {
  const both = { bht: level(2), virksomhet: level(3) };
  return scoring(id, { planlegging: both, etikk: both, constructor: both });
};

const input = (file: string, evaluation: Evaluation) => ({ file, evaluation });
const mergedOf = (...scorings: readonly Scoring[]) => {
  const inputs = scorings.map((one) => input(one.id, one));
  return merge(inputs, {}, instrument).team;
};

/** Each step in short. */
const steps = (...evaluations: readonly Evaluation[]) =>
  nextSteps(
    evaluations.map((one, index) => input(String(index), one)),
    instrument,
  ).map((step) => ({
    does: step.kind === 'merge' ? 'merge' : `${step.added} into ${step.team}`,
    files: step.files.join(''),
  }));

describe('the obvious next step', () => {
  const [a, b, c] = [rated('a'), rated('b'), rated('c')];
  const other = { subject: { bht: 'Annen', virksomhet: 'Annen' } };
  const lastYear = { date: '2025-11-21' };

  it.each<readonly [string, readonly Evaluation[], ReturnType<typeof steps>]>([
    ['nothing in an empty folder', [], []],
    ['nothing with one scoring', [a], []],
    ['to merge two', [a, b], [{ does: 'merge', files: '01' }]],
    ['to leave out who has not begun', [a, scoring('x'), b], [{ does: 'merge', files: '02' }]],
    ['nothing where only one has begun', [a, scoring('x')], []],
    [
      'a merge for each subject, which differs in more than capitals and spaces',
      [a, rated('x', other), b, rated('y', other)],
      [
        { does: 'merge', files: '02' },
        { does: 'merge', files: '13' },
      ],
    ],
    [
      'one merge of a subject that is spelled in two ways',
      [a, rated('b', { subject: { ...subject, bht: 'FJORDHELSE  bht' } })],
      [{ does: 'merge', files: '01' }],
    ],
    [
      'to merge this year’s alone',
      [a, rated('x', lastYear), b, rated('y', lastYear)],
      [{ does: 'merge', files: '02' }],
    ],
    [
      'to merge them beside last year’s team file',
      [a, b, mergedOf(rated('x', lastYear))],
      [{ does: 'merge', files: '01' }],
    ],
    ['nothing where they are merged', [a, b, mergedOf(a, b)], []],
    ['to add who came late', [a, b, c, mergedOf(a, b)], [{ does: '1 into 3', files: '012' }]],
    [
      'to add all to a round that was started from the last one',
      [a, b, team([], { date: '2026-11-01' })],
      [{ does: '2 into 2', files: '01' }],
    ],
    [
      'nothing where the evaluation is sealed',
      [a, b, c, { ...mergedOf(a, b), seal: { digest: 'x', date: '2026-12-01', by: 'leder' } }],
      [],
    ],
    ['nothing where there are two team files', [a, b, c, mergedOf(a, b), team([])], []],
    ['nothing with team files alone', [mergedOf(a, b), team([])], []],
  ])('is %s', (_name, evaluations, expected) => {
    expect(steps(...evaluations)).toEqual(expected);
  });

  it('tells how many are left out, or have items left', () => {
    const found = [a, whole('b'), rated('x', lastYear), scoring('y')].map((one) =>
      input(one.id, one),
    );
    expect(nextSteps(found, instrument)).toMatchObject([
      { subject, unfinished: 1, blank: 1, older: 1 },
    ]);
  });
});
