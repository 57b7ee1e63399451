import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTeam, type TeamEvaluation } from '../../../src/model/team.ts';
import { readingOf } from '../../../src/session/reading.ts';
import { entryRows } from '../../../src/session/review/entries-walk.ts';
import { screenOf } from '../../../src/session/review/screens.ts';
import type { Session } from '../../../src/session/review/session.ts';
import { rowName, triageRows } from '../../../src/session/review/triage-rows.ts';
import { startSession, step } from '../../../src/session/review/walk.ts';
import type { TerminalEvent } from '../../../src/terminal/screen.ts';
import { deepFreeze } from '../../evaluation/arbitraries.ts';
import {
  withReadyMeasures as instrument,
  level,
  measure,
  scoring,
  team,
  voice,
} from '../../evaluation/small-instrument.ts';
import { play } from './play.ts';

const agreed = {
  planlegging: {
    bht: level(2),
    virksomhet: level(3),
    criteria: { '1.1': 'unmet' },
    improvements: ['øv'],
  },
  etikk: { bht: level(4), virksomhet: level(4) },
  constructor: { bht: level(1), virksomhet: level(4) },
} as const;

const ours = (parts: Partial<TeamEvaluation> = {}): TeamEvaluation =>
  deepFreeze({
    ...team([], { agreed, actions: [measure('T1', { element: 'etikk' })] }),
    ...parts,
  } as TeamEvaluation);

const atEnd = (evaluation = ours()): Session =>
  startSession({ evaluation, instrument, terms: readingOf(instrument, 'nb').text.terms });

const teamOf = ({ evaluation }: Session): TeamEvaluation => {
  if (!isTeam(evaluation)) throw new Error('no team');
  return evaluation;
};

/** What the list shows, the row at hand in brackets. */
const listed = (session: Session): string => {
  const { page } = session;
  if (page.kind !== 'triage') return page.kind;
  const rows = triageRows(session, page);
  return rows
    .map(rowName)
    .map((name, index) => (index === Math.min(page.cursor, rows.length - 1) ? `[${name}]` : name))
    .join(' ')
    .replace(/f1-\w+/, 'f1');
};

describe('the list of measures and proposals', () => {
  it.each([
    ['m', '[1.1-1] 1.1 f1 T1'],
    ['m j down', '1.1-1 1.1 [f1] T1'],
    ['m end', '1.1-1 1.1 f1 [T1]'],
    ['m end k', '1.1-1 1.1 [f1] T1'],
    // What is accepted stays where it was, and what else the criterion is proposed stays too.
    ['m enter', 'T2 [1.1] f1 T1'],
    ['m space x', 'T2 [f1] T1'],
    ['m j x', '1.1-1 [f1] T1'],
    ['m p', '[1.1] f1 T1'],
    ['m end u', '1.1-1 1.1 [f1]'],
    ['m end x', '1.1-1 1.1 [f1]'],
    ['m 1', '[T2] 1.1 f1 T1'],
    ['m a «HMS-leder»', '[T2] 1.1 f1 T1'],
    ['m a cancelled«HMS-leder»', '[1.1-1] 1.1 f1 T1'],
    ['m a «»', '[1.1-1] 1.1 f1 T1'],
    ['m t «nytt»', '[T2] 1.1-1 1.1 f1 T1'],
    ['m t «»', '[1.1-1] 1.1 f1 T1'],
    ['m end e', '[T1]'],
    ['m end e e', '[1.1-1] 1.1 f1 T1'],
    // A later visit offers nothing more for a criterion that has a measure.
    ['m enter escape m', '[T2] f1 T1'],
    ['m x x x x', ''],
    ['m x x x x t «nytt»', '[T2]'],
    ['m escape', 'end'],
    ['m b', 'end'],
    ['p enter', '[1.1-1] 1.1 f1 T1'],
  ])('after %s is %s', (script, expected) => {
    expect(listed(play(atEnd(), script))).toBe(expected);
  });

  it('has what matters most first, and alone where that is asked for', () => {
    const start = atEnd(ours({ priorities: ['etikk'] }));
    expect(listed(play(start, 'm'))).toBe('[T1] 2.1-1 1.1-1 1.1 f1');
    expect(listed(play(start, 'm end e'))).toBe('[T1] 2.1-1');
    expect(listed(play(start, 'm e e'))).toBe('[T1] 2.1-1');
    expect(listed(play(start, 'm e e e'))).toBe('[T1] 2.1-1 1.1-1 1.1 f1');
  });

  it.each<[string, object]>([
    ['m enter', { id: 'T2', text: 'tiltak til 1.1', expertise: ['hms'], status: 'pending' }],
    ['m p', { id: 'T2', status: 'inPlace', draftedFrom: { criterion: '1.1', ready: 1 } }],
    ['m f «1.3.2027»', { id: 'T2', due: '2027-03-01' }],
    ['m f «2027-13-01» «1.3.2027»', { id: 'T2', due: '2027-03-01' }],
    ['m a «HMS-leder» 2', { id: 'T2', owner: 'HMS-leder', priority: 'medium' }],
    ['m r «egne ord»', { id: 'T2', text: 'egne ord', expertise: ['hms'] }],
    ['m j j enter', { id: 'T2', text: 'øv', draftedFrom: { suggestion: 'øv' } }],
    ['m end 3', { id: 'T1', priority: 'low' }],
    ['m end x', { id: 'T1', status: 'rejected' }],
    ['m end u', { id: 'T1', status: 'done' }],
    ['m end a «HMS-leder» a «»', { id: 'T1', element: 'etikk' }],
    ['m t «nytt»', { id: 'T2', text: 'nytt', element: 'planlegging' }],
  ])('after %s has written %j', (script, expected) => {
    const { actions } = teamOf(play(atEnd(), script));
    const { id } = expected as { id: string };
    expect(actions.find((one) => one.id === id)).toMatchObject(expected);
    if (script.includes('«»')) expect(actions[0]).not.toHaveProperty('owner');
  });

  it('puts a proposal aside and never deletes a measure', () => {
    const after = teamOf(play(atEnd(), 'm x x x x'));
    expect(after.actions.map(({ status }) => status)).toEqual(['rejected']);
    expect(after.declined).toEqual([
      { element: 'planlegging', criterion: '1.1', ready: 1 },
      { element: 'planlegging', criterion: '1.1' },
      { element: 'planlegging', suggestion: 'øv' },
    ]);
  });

  it('keeps a text that was left, for the field of that row alone', () => {
    const left = play(atEnd(), 'm a cancelled«HMS» j a');
    expect(screenOf(left, readingOf(instrument, 'nb'))?.input?.text).toBe('');
    const back = play(left, 'cancelled«» k a');
    expect(screenOf(back, readingOf(instrument, 'nb'))?.input?.text).toBe('HMS');
  });

  it('undoes to what was there, step by step, whatever was done', () => {
    const keys = [...'jkxpu123afrtez ', 'enter', 'up', 'down', 'escape', 'm', 'p', 'x', 'x'];
    const events = fc.array(
      fc.oneof(
        {
          weight: 5,
          arbitrary: fc
            .constantFrom(...keys)
            .map((key): TerminalEvent => ({ kind: 'key', key: key === ' ' ? 'space' : key })),
        },
        {
          weight: 2,
          arbitrary: fc
            .constantFrom('HMS-leder', '1.3.2027', '', 'øv', ' ')
            .map((text): TerminalEvent => ({ kind: 'text', text })),
        },
        { weight: 1, arbitrary: fc.constant<TerminalEvent>({ kind: 'cancelled', text: 'x' }) },
      ),
      { maxLength: 40 },
    );
    const reading = readingOf(instrument, 'nb');
    fc.assert(
      fc.property(events, (given) => {
        const start = play(atEnd(), 'm');
        const seen: TeamEvaluation[] = [];
        let session = start;
        for (const event of given) {
          const before = session;
          session = step(session, event);
          if (session.past.length > before.past.length) seen.push(teamOf(before));
          if (session.past.length < before.past.length) seen.pop();
          if (session.page.kind === 'left') return;
          expect(screenOf(session, reading)).not.toBeNull();
        }
        if (session.page.kind === 'asking') session = play(session, 'cancelled«»');
        while (session.past.length > 0) {
          session = play(session, 'z');
          expect(teamOf(session)).toEqual(seen.pop());
        }
        expect(teamOf(session)).toEqual(teamOf(start));
      }),
      { numRuns: 300 },
    );
  });

  it('is back in the same row of the same list when undone', () => {
    const before = play(atEnd(), 'm j j');
    for (const script of ['enter', 'x', 'p', '1', 'a «Ny»', 'f «1.3.2027»', 'r «Ny»', 't «Ny»']) {
      const { page } = play(before, `${script} z`);
      expect(page).toEqual(before.page);
    }
  });
});

describe('the end of somebody’s own scoring', () => {
  it.each(['p', 'm'])('has no use for %s', (key) => {
    const terms = readingOf(instrument, 'nb').text.terms;
    const start = startSession({ evaluation: scoring('a', agreed), instrument, terms });
    expect(start.page.kind).toBe('end');
    expect(play(start, key)).toMatchObject({
      page: { kind: 'end' },
      notice: { kind: 'unknownKey', key },
    });
  });
});

describe('measures at the question', () => {
  const rows = (session: Session) =>
    session.page.kind === 'entries'
      ? entryRows(session, 'measure').map(({ text }) => text)
      : session.page.kind;
  const begun = (evaluation: TeamEvaluation) =>
    startSession({ evaluation, instrument, terms: readingOf(instrument, 'nb').text.terms });

  it('are proposed for what the team has marked, and say what they came from', () => {
    const marking = play(begun(team([])), 'k m escape t');
    expect(rows(marking)).toEqual(['', 'tiltak til 1.1', 'Få på plass: har en plan']);
    const [made] = teamOf(play(marking, 'down enter «egne ord» «leder» «»')).actions;
    expect(made).toEqual({
      id: 'T1',
      element: 'planlegging',
      criterion: '1.1',
      text: 'egne ord',
      expertise: ['hms'],
      owner: 'leder',
      status: 'pending',
      draftedFrom: { criterion: '1.1', ready: 1 },
    });
  });

  it('wait in their field when they are dropped', () => {
    const dropped = play(begun(team([])), 'k m escape t down enter «egne ord» cancelled«»');
    expect(teamOf(dropped).actions).toEqual([]);
    const again = play(dropped, 't down enter');
    expect(screenOf(again, readingOf(instrument, 'nb'))?.input?.text).toBe('egne ord');
  });

  it('tell nothing of what others marked before it has been shown', () => {
    const voices = [voice(0, { planlegging: { bht: level(1), criteria: { '1.1': 'unmet' } } })];
    const hidden = begun(team(voices));
    expect(rows(play(hidden, 'g 1 enter t'))).toBe('asking');
    expect(rows(play(hidden, 'g 1 enter v t'))).toContain('tiltak til 1.1');
  });
});

describe('what matters most', () => {
  it.each<[string, readonly string[] | undefined]>([
    // The weakest stand at the top: 3, 1, 2.
    ['p space', ['constructor']],
    ['p space j j space', ['constructor', 'etikk']],
    ['p space j j 1', ['etikk', 'constructor']],
    ['p space j space j 2', ['constructor', 'etikk', 'planlegging']],
    ['p space j space k space', ['planlegging']],
    ['p space j space k x', ['planlegging']],
    ['p space space', undefined],
    ['p space z', undefined],
    ['p space j space z', ['constructor']],
    ['p x', undefined],
  ])('after %s is %j', (script, expected) => {
    const session = play(atEnd(), script);
    expect(session.page.kind).toBe('priorities');
    expect(teamOf(session).priorities).toEqual(expected);
  });

  it('leads back to the end', () => {
    for (const script of ['p escape', 'p b', 'p enter escape']) {
      expect(play(atEnd(), script).page.kind).toBe('end');
    }
  });
});
