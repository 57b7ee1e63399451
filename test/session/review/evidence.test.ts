import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../src/model/team.ts';
import { entryRows } from '../../../src/session/review/entries-walk.ts';
import { entriesAbout, itemAt, type Session } from '../../../src/session/review/session.ts';
import { textBefore } from '../../../src/session/review/text-walk.ts';
import { adopt } from '../../../src/session/review/undo.ts';
import { startSession } from '../../../src/session/review/walk.ts';
import { instrument, level, scoring, team, voice } from '../../evaluation/small-instrument.ts';
import { play, terms } from './play.ts';

const start = (evaluation: Evaluation): Session => startSession({ evaluation, instrument, terms });

const evidenceIn = (session: Session) =>
  entriesAbout(session.evaluation, itemAt(session).element).evidence;

describe.each([
  ['one person', scoring('a')],
  ['the team', team([])],
] as const)('evidence written by %s', (_who, evaluation) => {
  it.each<readonly [string, string, unknown]>([
    ['with its date', 'e «Planen» «1.3.2026»', [{ text: 'Planen', date: '2026-03-01' }]],
    ['without a date', 'e «Planen» «»', [{ text: 'Planen' }]],
    ['whose date is thought better of', 'e «Planen» cancelled«»', [{ text: 'Planen' }]],
    ['that is not there', 'e «»', undefined],
    ['after other evidence', 'e «en» «» e enter «to» «»', [{ text: 'en' }, { text: 'to' }]],
    ['anew', 'e «en» «1.3.2026» e down enter «ett» «»', [{ text: 'ett' }]],
    [
      'anew, with another date',
      'e «en» «1.3.2026» e down enter «ett» «2.3.2026»',
      [{ text: 'ett', date: '2026-03-02' }],
    ],
    ['and taken away', 'e «en» «» e down x', undefined],
    ['and emptied', 'e «en» «» e down enter «»', undefined],
    ['taken away, and put back', 'e «en» «» e down x z', [{ text: 'en' }]],
    ['and its date undone', 'e «en» «1.3.2026» z', [{ text: 'en' }]],
    ['with a date that isn’t one', 'e «en» «31.2.2026»', [{ text: 'en' }]],
  ])('%s', (_name, script, evidence) => {
    expect(evidenceIn(play(start(evaluation), script))).toEqual(evidence);
  });

  it('is told with its date as dates are written', () => {
    const rows = entryRows(play(start(evaluation), 'e «Planen» «1.3.2026»'), 'evidence');
    expect(rows.map(({ text }) => text)).toEqual(['', 'Planen (01.03.2026)']);
  });

  it('asks again for a date that isn’t one', () => {
    const session = play(start(evaluation), 'e «en» «31.2.2026»');
    expect(session.notice).toEqual({ kind: 'noSuchDate', given: '31.2.2026' });
    expect(session.page.kind === 'asking' && textBefore(session, session.page.asked)).toBe(
      '31.2.2026',
    );
  });
});

describe('evidence of the voices', () => {
  const evidence = [{ text: 'Årsplanen', date: '2026-01-15' }];
  const joint = start(team([voice(0, { planlegging: { bht: level(4), evidence } })]));

  it('is nobody’s business before the voices have been shown', () => {
    expect(play(joint, 'g 1 enter e').page.kind).toBe('asking');
  });

  it('can become the team’s, with its date, and is then offered no more', () => {
    const asking = play(joint, 'g 1 enter v e down enter «Årsplanen for 2026»');
    expect(asking.page.kind === 'asking' && textBefore(asking, asking.page.asked)).toBe(
      '2026-01-15',
    );
    const taken = play(joint, 'g 1 enter v e down enter «Årsplanen» «15.1.2026»');
    expect(evidenceIn(taken)).toEqual(evidence);
    expect(play(taken, 'e j j').page).toMatchObject({ cursor: 1 });
  });
});

it('dates the evidence it was asked about, whatever somebody else has written meanwhile', () => {
  const asking = play(start(scoring('a')), 'e «mitt»');
  const theirs = scoring('a', { planlegging: { evidence: [{ text: 'deres' }, { text: 'mitt' }] } });
  expect(evidenceIn(play(adopt(asking, theirs), '«1.3.2026»'))).toEqual([
    { text: 'deres' },
    { text: 'mitt', date: '2026-03-01' },
  ]);
});
