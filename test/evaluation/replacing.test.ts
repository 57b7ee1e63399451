import { expect, it } from 'vitest';
import { whyNotReplace } from '../../src/evaluation/replacing.ts';
import { aggregatedTeam, measure, team, voicesOf } from './small-instrument.ts';

const counted = (count: number) => aggregatedTeam(count, { missing: count });
const decided = { actions: [measure('T1')] };

it.each([
  ['one more', counted(7), counted(8), 'too-few-newcomers'],
  ['two fewer', counted(7), counted(5), 'too-few-newcomers'],
  ['three more', counted(7), counted(10), undefined],
  ['the same', counted(7), counted(7), undefined],
  ['one changed', counted(7), aggregatedTeam(7, { missing: 6 }), 'too-few-newcomers'],
  ['counts, where voices were merely merged', team(voicesOf('22')), counted(2), undefined],
  [
    'counts, where a backup would keep the voices',
    team(voicesOf('22'), decided),
    counted(2),
    'backup-with-voices',
  ],
  ['counts, where no voices were', team([], decided), counted(4), undefined],
  ['voices', team(voicesOf('22'), decided), team(voicesOf('223')), undefined],
])('an earlier file and %s', (_what, earlier, next, expected) => {
  expect(whyNotReplace(earlier, next)).toBe(expected);
});
