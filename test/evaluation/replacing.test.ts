import { expect, it } from 'vitest';
import { whyNotReplace, withoutTellingSides } from '../../src/evaluation/replacing.ts';
import type { AggregatedItem, AggregatedVoices } from '../../src/model/team.ts';
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

const item = (voices: number, sides?: readonly [number, number]): AggregatedItem => ({
  ...{ counts: { 1: 0, 2: 0, 3: voices, 4: 0 }, notApplicable: 0, missing: 0 },
  ...(sides === undefined
    ? {}
    : {
        sides: {
          bht: { median: 3, voices: sides[0] },
          virksomhet: { median: 3, voices: sides[1] },
        },
      }),
});
const voices = (one: AggregatedItem): AggregatedVoices => ({
  count: 9,
  elements: { etikk: { bht: one, virksomhet: { missing: 9 } } },
});

it.each([
  ['one newcomer on a side', item(6, [3, 3]), item(9, [4, 5]), false],
  ['three on one and nobody on the other', item(6, [3, 3]), item(9, [3, 6]), true],
  ['three on both', item(6, [3, 3]), item(12, [6, 6]), true],
  ['too few before for two sides', item(5), item(8, [4, 4]), true],
  ['sides that an edition before may have had', item(9), item(12, [6, 6]), false],
])('sides beside later counts with %s', (_what, earlier, next, stand) => {
  const { bht } = withoutTellingSides(voices(earlier), voices(next)).elements.etikk ?? {};
  expect(bht?.counts).toEqual(next.counts);
  expect(bht?.sides !== undefined).toBe(stand);
});
