import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../src/model/team.ts';
import type { Session } from '../../../src/session/review/session.ts';
import { startSession } from '../../../src/session/review/walk.ts';
import {
  aggregatedTeam,
  instrument,
  scoring,
  team,
  voicesOf,
} from '../../evaluation/small-instrument.ts';
import { play, terms } from './play.ts';

const start = (evaluation: Evaluation): Session => startSession({ evaluation, instrument, terms });

/** At the item that four voices are apart on. */
const apart = (): Session => play(start(team(voicesOf('1244'))), 'enter');

const roundIn = ({ evaluation }: Session): unknown => {
  const item = 'agreed' in evaluation ? evaluation.agreed.planlegging?.bht : undefined;
  return Object.values(item?.secondRound?.counts ?? {}).join('');
};

describe('a second round at the keys', () => {
  it.each([
    ['counts a hand for each key, and saves them with Enter', 'v y 3 3 2 3 enter', '0130'],
    ['takes the last hand back', 'v y 3 3 2 backspace 3 enter', '0030'],
    ['takes it back with the key that undoes too', 'v y 3 3 2 z z enter', '0010'],
    ['starts over', 'v y 1 1 1 x 3 4 enter', '0011'],
    ['saves nothing before Enter', 'v y 3 3 3', ''],
    ['saves nothing where it is thought better of', 'v y 3 3 3 escape', ''],
    ['goes on with what was thought better of', 'v y 3 3 3 escape y 4 enter', '0031'],
    ['goes on with what was counted before', 'v y 3 3 enter y 4 backspace 2 enter', '0120'],
    ['is taken away when no hand is left', 'v y 3 3 enter y x enter', ''],
    ['is undone as one thing', 'v y 3 3 2 3 enter z', ''],
    ['takes no other key for a hand', 'v y 3 5 0 w enter', '0010'],
    ['stays beside the level that is set then', 'v y 3 3 3 3 enter s b', '0040'],
    ['needs the scorings to be shown first', 'y 3', ''],
  ])('%s', (_name, keys, counts) => {
    expect(roundIn(play(apart(), keys))).toBe(counts);
  });

  it.each([
    ['v y 3 enter', 'question', 'handsSaved'],
    ['v y 3 enter y x enter', 'question', 'handsRemoved'],
    ['v y 3 escape', 'question', 'handsKept'],
    ['v y escape', 'question', 'kept'],
    ['v y enter', 'question', 'kept'],
    ['v y 3 enter y', 'hands', 'handsBefore'],
    ['y', 'question', 'revealFirst'],
    ['v y w', 'hands', 'unknownKey'],
  ])('%s leads to the %s and says %s', (keys, kind, notice) => {
    const session = play(apart(), keys);
    expect(session.page.kind).toBe(kind);
    expect(session.notice).toMatchObject({ kind: notice });
  });

  it('leaves hands that are not saved among what is told at the end', () => {
    const left = play(apart(), 'v y 3 3 2 q');
    expect(Object.values(left.drafts).map(({ asked, text }) => [asked.kind, text])).toEqual([
      ['hands', '3 3 2'],
    ]);
    expect(play(apart(), 'v y 3 3 2 enter').drafts).toEqual({});
  });

  it('keeps too few hands out of a file with counts alone', () => {
    const item = { counts: { 1: 2, 2: 0, 3: 0, 4: 2 }, notApplicable: 0, missing: 0 };
    const counted = play(start(aggregatedTeam(4, item)), 'enter v y 3 3');
    const refused = play(counted, 'enter');
    expect(refused).toMatchObject({ page: { kind: 'hands' }, notice: { kind: 'tooFewHands' } });
    expect(refused.evaluation).toEqual(counted.evaluation);
    expect(roundIn(play(refused, '3 enter'))).toBe('0030');
  });

  it.each([
    ['one person’s evaluation', scoring('a')],
    ['a team without voices', team([])],
  ])('is no key in %s', (_name, evaluation) => {
    expect(play(start(evaluation), 'v y').notice).toEqual({ kind: 'unknownKey', key: 'y' });
  });
});
