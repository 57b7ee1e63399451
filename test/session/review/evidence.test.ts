import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../src/model/team.ts';
import { readingOf } from '../../../src/session/reading.ts';
import { screenOf } from '../../../src/session/review/screens.ts';
import { entriesAbout, itemAt, type Session } from '../../../src/session/review/session.ts';
import { textBefore } from '../../../src/session/review/text-walk.ts';
import { adopt } from '../../../src/session/review/undo.ts';
import { startSession, step } from '../../../src/session/review/walk.ts';
import type { TerminalEvent } from '../../../src/terminal/screen.ts';
import { instrument, level, scoring, team, voice } from '../../evaluation/small-instrument.ts';

const terms = {
  language: 'nb',
  markKeys: { met: 'o', partly: 'd', unmet: 'm' },
  notApplicableToAll: 'alle fant det ikke aktuelt',
} as const;

const start = (evaluation: Evaluation): Session => startSession({ evaluation, instrument, terms });

/** Keys as they are; what stands in «» is written as a text. */
const play = (session: Session, script: string): Session =>
  [...script.matchAll(/(cancelled)?«(.*?)»|(\S+)/g)].reduce((state, [, how, text, key]) => {
    const event: TerminalEvent =
      text === undefined
        ? { kind: 'key', key: key ?? '' }
        : { kind: how === 'cancelled' ? 'cancelled' : 'text', text };
    return step(state, event);
  }, session);

const shownOf = (session: Session): string =>
  JSON.stringify(screenOf(session, readingOf(instrument, 'nb')));

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

  it('tells the date as the reader writes it', () => {
    const shown = shownOf(play(start(evaluation), 'e «Planen» «1.3.2026» e'));
    expect(shown).toContain('Planen (01.03.2026)');
  });

  it('offers a new line in a text, and not in a date', () => {
    expect(shownOf(play(start(evaluation), 'e'))).toContain('Alt-Enter');
    expect(shownOf(play(start(evaluation), 'e «Planen»'))).not.toContain('Alt-Enter');
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
