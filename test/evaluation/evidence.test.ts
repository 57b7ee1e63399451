import { describe, expect, it } from 'vitest';
import { type Entry, record } from '../../src/evaluation/record.ts';
import type { Evaluation } from '../../src/model/team.ts';
import { deepFreeze } from './arbitraries.ts';
import { elements, instrument, scoring, team } from './small-instrument.ts';

const add = (text: string, date?: string): Entry => ({
  kind: 'evidence',
  text,
  ...(date === undefined ? {} : { date }),
});

const both: readonly (readonly [string, Evaluation])[] = [
  ['a scoring', scoring('s')],
  ['a team evaluation', team([])],
];

describe.each(both)('evidence in %s', (_kind, start) => {
  const after = (...entries: readonly Entry[]): unknown => {
    const file: Evaluation = entries.reduce<Evaluation>(
      (one, entry) => record(one, elements.planlegging, entry, instrument),
      deepFreeze(start),
    );
    return ('agreed' in file ? file.agreed : file.ratings).planlegging?.evidence;
  };
  const two = [add(' Årsplanen ', '2026-01-15'), add('20 planer trukket')];

  it.each<readonly [string, readonly Entry[], unknown]>([
    [
      'is added in order',
      two,
      [{ text: 'Årsplanen', date: '2026-01-15' }, { text: '20 planer trukket' }],
    ],
    ['is none where it is blank', [add(' \u200b ')], undefined],
    [
      'keeps its date when it is worded anew',
      [...two, { kind: 'change-evidence', index: 0, text: 'Planen' }],
      [{ text: 'Planen', date: '2026-01-15' }, { text: '20 planer trukket' }],
    ],
    [
      'gets a date afterwards',
      [...two, { kind: 'change-evidence', index: 1, date: '2026-11-12' }],
      [
        { text: 'Årsplanen', date: '2026-01-15' },
        { text: '20 planer trukket', date: '2026-11-12' },
      ],
    ],
    [
      'loses its date where that is blank',
      [...two, { kind: 'change-evidence', index: 0, date: '' }],
      [{ text: 'Årsplanen' }, { text: '20 planer trukket' }],
    ],
    [
      'goes when it is worded blank',
      [...two, { kind: 'change-evidence', index: 0, text: ' ' }],
      [{ text: '20 planer trukket' }],
    ],
    [
      'is gone with the last of it',
      [add('Årsplanen'), { kind: 'change-evidence', index: 0, text: '' }],
      undefined,
    ],
    [
      'stays where there is none of that number',
      [add('Årsplanen'), { kind: 'change-evidence', index: 5, text: '' }],
      [{ text: 'Årsplanen' }],
    ],
  ])('%s', (_name, entries, evidence) => {
    expect(after(...entries)).toEqual(evidence);
  });
});
