import { describe, expect, it } from 'vitest';
import { sealOf, sealState } from '../../../src/evaluation/seal.ts';
import type { Participant, TeamEvaluation } from '../../../src/model/team.ts';
import { readingOf } from '../../../src/session/reading.ts';
import { goodbyeLines } from '../../../src/session/review/goodbye.ts';
import { screenOf } from '../../../src/session/review/screens.ts';
import type { Session } from '../../../src/session/review/session.ts';
import { startSession } from '../../../src/session/review/walk.ts';
import { sessionText } from '../../../src/text/session.ts';
import {
  elements,
  instrument,
  level,
  measure,
  scoring,
  team,
  voice,
} from '../../evaluation/small-instrument.ts';
import { play } from './play.ts';

const reading = readingOf(instrument, 'nb');
const agreed = Object.fromEntries(
  Object.values(elements).map(({ id }) => [id, { bht: level(3), virksomhet: level(2) }]),
);
const done = team([voice(0, agreed)], { agreed, actions: [measure('T1')] });

const start = (evaluation: TeamEvaluation | ReturnType<typeof scoring>): Session =>
  startSession({ evaluation, instrument, terms: sessionText.nb.terms });

const of = ({ evaluation }: Session) => evaluation as TeamEvaluation;
const rolesOf = (session: Session): string =>
  (of(session).participants ?? [])
    .map(({ role, perspective = '-' }) => `${role}/${perspective}`)
    .join(' ');
const noticeOf = (session: Session): string =>
  screenOf(session, reading)
    ?.notice?.spans.map(({ text }) => text)
    .join('') ?? '';

const met = (...participants: readonly Participant[]): TeamEvaluation => ({
  ...done,
  participants,
});
const both = met({ role: 'lege', perspective: 'bht' }, { role: 'HR', name: 'Kari' });

describe('who met', () => {
  it.each<[string, TeamEvaluation, string, string]>([
    ['nobody', done, 'l escape', ''],
    ['one after the other', done, 'l enter «lege» enter « HR » enter «»', 'lege/- HR/-'],
    ['not a text that was thought better of', done, 'l enter cancelled«lege»', ''],
    ['under another role', both, 'l down enter «jurist»', 'jurist/bht HR/-'],
    ['no more, with a blank text', both, 'l down enter «»', 'HR/-'],
    ['no more, with one key', both, 'l down down x', 'lege/bht'],
    ['whose eyes, round and round', both, 'l down space', 'lege/virksomhet HR/-'],
    ['whose eyes, of nobody in the end', both, 'l down space space space', 'lege/- HR/-'],
    ['again after undo', both, 'l down x z', 'lege/bht HR/-'],
    ['nobody where a row has nobody', both, 'l x space up x', 'lege/bht HR/-'],
  ])('is %s', (_, evaluation, script, roles) => {
    expect(rolesOf(play(start(evaluation), script))).toBe(roles);
  });

  it('keeps a name that stands in the file', () => {
    const session = play(start(both), 'l down down enter «HR-sjef»');
    expect(of(session).participants?.[1]).toEqual({ role: 'HR-sjef', name: 'Kari' });
  });

  it('stays at the page after each answer, and Esc leads back to where one came from', () => {
    const session = play(start(done), 'l enter «lege»');
    expect(session.page).toEqual({ kind: 'attendance', cursor: 1 });
    expect(play(session, 'escape').page.kind).toBe('end');
    expect(play(session, 'enter cancelled«halv»').page).toEqual({ kind: 'attendance', cursor: 1 });
    expect(play(session, 'enter cancelled«halv» enter').page.kind).toBe('asking');
    expect(play(start(both), 'l end x').page).toEqual({ kind: 'attendance', cursor: 2 });
    expect(play(start(both), 'l end x x').page).toEqual({ kind: 'attendance', cursor: 1 });
    expect(play(start({ ...done, agreed: {} }), 'l escape').page.kind).toBe('agenda');
  });

  it('has somebody who led', () => {
    const led = play(start(done), 'l up enter «Ekstern»');
    expect(of(led).ledBy).toBe('Ekstern');
    expect(led.page).toEqual({ kind: 'attendance', cursor: 0 });
    expect(noticeOf(led)).toBe('Møtelederen er lagret.');
    expect(of(play(led, 'enter «»'))).toEqual(done);
  });

  it('is asked of a team alone', () => {
    expect(play(start(scoring('a', agreed)), 'l').page.kind).toBe('end');
  });

  it('is asked for at the end, until somebody is there', () => {
    const questionOf = (session: Session): string =>
      JSON.stringify(screenOf(session, reading)?.question);
    expect(questionOf(start(done))).toContain('Ingen deltakere er ført opp.');
    expect(questionOf(start(both))).not.toContain('Ingen deltakere');
  });
});

describe('a sealed evaluation', () => {
  const sealed: TeamEvaluation = {
    ...done,
    seal: sealOf(done, { date: '2026-11-25', by: 'HMS-leder' }),
  };
  const said = 'Forseglingen gjelder ikke lenger; «z» angrer.';

  it.each([
    ['dissent', 'b u «Uenig»', 'Uenigheten er lagret. '],
    ['a note', 'b n «Nytt»', 'Notatet er lagret. '],
    ['a participant', 'l enter «lege»', 'Deltakeren er lagret. '],
    ['a measure, before it is asked whose', 'b t enter «Øve»', ''],
  ])('says at once that %s breaks the seal, and once', (_, script, before) => {
    const broken = play(start(sealed), script);
    expect(sealState(of(broken))).toBe('broken');
    expect(noticeOf(broken)).toBe(`${before}${said}`);
    const later = play(broken.page.kind === 'asking' ? play(broken, '«» «»') : broken, 'escape n');
    expect(noticeOf(play(later, '«Mer»'))).not.toContain(said);
  });

  it('is whole again when that is undone', () => {
    const undone = play(start(sealed), 'b n «Nytt» z');
    expect(sealState(of(undone))).toBe('sealed');
    expect(noticeOf(undone)).toContain('Angret («Notatet er lagret»)');
  });

  it('says on leaving how to seal it anew, where it is broken', () => {
    const lines = (script: string): string =>
      goodbyeLines(play(start(sealed), script), 'a.team.yaml', reading).join('\n');
    expect(lines('b n «Nytt»')).toContain('godbht seal a.team.yaml --by ROLLE --force');
    expect(lines('b n «Nytt» z')).not.toContain('--force');
  });
});
