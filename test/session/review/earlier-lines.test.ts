import { describe, expect, it } from 'vitest';
import { loadInstrument } from '../../../src/files/load-instrument.ts';
import type { Evaluation } from '../../../src/model/team.ts';
import { readingOf } from '../../../src/session/reading.ts';
import { screenOf } from '../../../src/session/review/screens.ts';
import type { Session } from '../../../src/session/review/session.ts';
import { startSession, step } from '../../../src/session/review/walk.ts';
import type { Line, Screen } from '../../../src/terminal/screen.ts';
import {
  level,
  notApplicable,
  scoring,
  instrument as small,
  team,
} from '../../evaluation/small-instrument.ts';

const instrument = {
  ...small,
  levels: (await loadInstrument(undefined, 'nb')).levels,
};
const reading = readingOf(instrument, 'nb');

const lastYear = team([], {
  date: '2025-11-12',
  agreed: {
    planlegging: {
      bht: { ...level(2), reason: 'Ingen plan' },
      virksomhet: { ...level(3), reason: `Lang ${'begrunnelse '.repeat(20)}` },
    },
    etikk: { bht: level(1), virksomhet: notApplicable('fritatt') },
    constructor: { bht: { secondRound: { counts: { 1: 1, 2: 0, 3: 0, 4: 0 } } } },
  },
});

const start = (evaluation: Evaluation, earlier: Evaluation = lastYear): Session =>
  startSession({ evaluation, earlier, instrument, terms: reading.text.terms });

const press = (session: Session, keys: string): Session =>
  [...keys].reduce((state, key) => step(state, { kind: 'key', key }), session);

const rowsOf = (lines: readonly Line[]): string =>
  lines
    .map(({ spans, right = [] }) => [...spans, ...right].map(({ text }) => text).join(''))
    .join('\n');

const shown = (session: Session): Screen => {
  const screen = screenOf(session, reading);
  if (screen === null) throw new Error('left');
  return screen;
};
const question = (session: Session): string => rowsOf(shown(session).question);

describe('the level of the time before', () => {
  it('stands beside the team’s question, with its date', () => {
    expect(question(start(team([])))).toContain('Forrige gang (12. november 2025)2 Noe framgang');
  });

  it('is kept from one person until there is an answer of one’s own', () => {
    const session = start(scoring('a'));
    expect(question(session)).not.toContain('Forrige gang');
    expect(rowsOf(shown(session).body)).not.toContain('Ingen plan');
    expect(question(press(session, '3b'))).toContain('2 Noe framgang');
  });

  it('is only what was decided: no show of hands, and nothing where nothing is known', () => {
    expect(question(press(start(team([])), '3333'))).not.toContain('Forrige gang');
    expect(question(start(team([]), team([])))).not.toContain('Forrige gang');
  });

  it('says why where that is short, and always where there is a column for it', () => {
    const first = shown(start(team([])));
    expect(rowsOf(first.body)).toContain('Begrunnelsen forrige gang: Ingen plan');
    const second = shown(press(start(team([])), '3'));
    expect(rowsOf(second.body)).not.toContain('Lang begrunnelse');
    expect(rowsOf(second.wide?.aside ?? [])).toContain('Lang begrunnelse');
  });

  it('shows in the overview whether a level rose', () => {
    const overview = rowsOf(shown(press(start(team([])), '33112o')).body).split('\n');
    expect(overview[0]).toMatch(/3 ■■■□ ↑.*3 ■■■□ =/);
    expect(overview[1]).toMatch(/1 ■□□□ =.*1 ■□□□ {2}/);
    expect(overview[2]).not.toMatch(/[↑↓=]/);
    expect(question(press(start(team([])), 'o'))).toContain('↑ høyere');
  });

  it('never gets into the file', () => {
    const { evaluation } = press(start(team([])), '33');
    expect(JSON.stringify(evaluation)).not.toContain('Ingen plan');
  });
});
