import { describe, expect, it } from 'vitest';
import { loadInstrument } from '../../../src/files/load-instrument.ts';
import { languages } from '../../../src/model/language.ts';
import type { Evaluation } from '../../../src/model/team.ts';
import { readingOf } from '../../../src/session/reading.ts';
import { pointAt, timedAgenda } from '../../../src/session/review/meeting.ts';
import { screenOf } from '../../../src/session/review/screens.ts';
import { itemAt, type Session } from '../../../src/session/review/session.ts';
import { startSession, step } from '../../../src/session/review/walk.ts';
import type { Line } from '../../../src/terminal/screen.ts';
import {
  level,
  scoring,
  instrument as small,
  team,
  voice,
} from '../../evaluation/small-instrument.ts';

const instrument = {
  ...small,
  levels: (await loadInstrument(undefined, 'nb')).levels,
};
const reading = readingOf(instrument, 'nb');
const minute = 60_000;

// Spread 3 at 2 BHT and 2 at 1 BHT; the rest are one apart, or the same.
const voices = [
  voice(0, {
    planlegging: { bht: level(1), virksomhet: level(2) },
    etikk: { bht: level(1), virksomhet: level(3) },
    constructor: { bht: level(2), virksomhet: level(2) },
  }),
  voice(1, {
    planlegging: { bht: level(3), virksomhet: level(3) },
    etikk: { bht: level(4), virksomhet: level(3) },
    constructor: { bht: level(2), virksomhet: level(2) },
  }),
];

const start = (evaluation: Evaluation = team(voices), minutes?: number): Session =>
  startSession({ evaluation, instrument, terms: reading.text.terms, minutes, now: 0 });

/** Each with the minute it comes at; what stands in «» is written as a text. */
const play = (session: Session, ...events: readonly (readonly [at: number, event: string])[]) =>
  events.reduce((state, [at, event]) => {
    const [, text] = /^«(.*)»$/.exec(event) ?? [];
    const given =
      text === undefined
        ? ({ kind: 'key', key: event } as const)
        : ({ kind: 'text', text } as const);
    return step(state, given, at * minute);
  }, session);

const wordsOf = (line: Line | undefined): string =>
  [...(line?.spans ?? []), ...(line?.right ?? [])].map(({ text }) => text).join('');

const noticeOf = (session: Session): string => wordsOf(screenOf(session, reading)?.notice);
const headOf = (session: Session): string => wordsOf(screenOf(session, reading)?.head.at(-1));
const placeOf = (session: Session): string =>
  `${itemAt(session).element.number} ${itemAt(session).dimension}`;

describe('where in the meeting an item comes', () => {
  it('stands beside the element, with its minutes where there is a time', () => {
    expect(headOf(play(start(), [0, 'enter']))).toMatch(/punkt 1 av 2$/);
    expect(headOf(play(start(team(voices), 70), [0, 'enter']))).toMatch(/punkt 1 av 2 · 40 min$/);
  });

  it('tells how many are left of what the team is split over, until it is decided', () => {
    const split = team(
      [2, 2, 3, 3].map((given, index) =>
        voice(index, { planlegging: { bht: level(given as 2 | 3) } }),
      ),
    );
    const begun = play(start(split), [0, 'g'], [0, '1'], [0, 'enter']);
    expect(headOf(begun)).toMatch(/delt på midten · 1 igjen$/);
    expect(headOf(play(begun, [0, '2'], [0, 'b']))).not.toContain('delt på midten');
  });

  it('is that of the row that was chosen', () => {
    const second = play(start(team(voices), 70), [0, 'down'], [0, 'enter']);
    expect([placeOf(second), pointAt(second)]).toEqual([
      '1 bht',
      { point: { number: 2, count: 2 }, minutes: 30 },
    ]);
  });

  it('is told of no item that need not be discussed, and of none where nobody judges together', () => {
    const off = play(start(team(voices), 70), [0, 'g'], [0, '3'], [0, 'enter']);
    expect([placeOf(off), pointAt(off)]).toEqual(['3 bht', { point: null, minutes: 0 }]);
    expect(pointAt(start(scoring('a'))).point).toBeNull();
  });

  it('has minutes alone where a team judges without voices', () => {
    expect(pointAt(start(team([]), 60))).toEqual({ point: null, minutes: 10 });
  });
});

describe('the length of the meeting', () => {
  it.each([
    ['«90»', 90],
    ['«90 minutter»', 90],
    ['«5 min.»', 5],
  ])('is asked for on the agenda: %s', (typed, total) => {
    const asked = play(start(), [3, 'm'], [3, typed]);
    expect(asked.page.kind).toBe('agenda');
    expect(timedAgenda(asked).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(total);
  });

  it.each(['«-3»', '«halvannen time»', '«1,5»', '«10001»', '«99999999»'])(
    'is asked for again where it is none, and what was typed stays: %s',
    (typed) => {
      const again = play(start(), [0, 'm'], [0, typed]);
      expect(again.page).toEqual({ kind: 'asking', asked: { kind: 'minutes' } });
      expect(noticeOf(again)).toContain('er ikke et antall minutter');
      expect(screenOf(again, reading)?.input?.text).toBe(typed.slice(1, -1));
    },
  );

  it('counts from when it is said, a blank text changes nothing, and 0 takes it away', () => {
    const asked = play(start(team(voices), 70), [10, 'm']);
    expect(screenOf(asked, reading)?.input?.text).toBe('');
    const ends = ['«»', '«20»', '«0»'].map((typed) => play(asked, [10, typed]).meeting.ends);
    expect(ends).toEqual([70 * minute, 30 * minute, null]);
  });

  it('shares out what is left over what is left to discuss', () => {
    const decided = play(start(team(voices), 70), [0, 'enter'], [50, '2'], [50, '«fordi»']);
    expect(timedAgenda(decided)).toMatchObject([{ element: { number: 1 }, minutes: 20 }]);
    expect(headOf(play(decided, [50, 'enter']))).toMatch(/punkt 2 av 2 · 20 min$/);
  });

  it('is nothing that a file keeps', () => {
    const before = team(voices);
    expect(play(start(before), [0, 'm'], [0, '«90»'], [5, 'enter']).evaluation).toBe(before);
  });
});

describe('the time an item took', () => {
  const discussed = (minutes: number, used: number): Session =>
    play(start(team(voices), minutes), [0, 'enter'], [used, '2'], [used, '«fordi»']);

  it('is told when the item is left, beside what was saved', () => {
    const session = discussed(70, 9);
    expect(noticeOf(session)).not.toContain('Brukte');
    expect(noticeOf(play(session, [9, 'enter']))).toBe(
      'Brukte 9 av 40 minutter; 61 igjen av møtet.',
    );
    expect(noticeOf(play(session, [9, 'enter'], [9, 'n']))).toBe('');
  });

  it.each([
    ['a little more than planned', 10, 9, 'Brukte 9 av 6 minutter; 1 igjen av møtet.'],
    [
      'all there was',
      10,
      12,
      'Brukte 12 av 6 minutter. Den avsatte tiden er brukt; resten kan stå til neste gang.',
    ],
    ['one minute of one', 2, 1, 'Brukte 1 av 1 minutt; 1 igjen av møtet.'],
    ['less than half a minute', 10, 0.4, ''],
  ])('is told in kind words: %s', (_name, minutes, used, words) => {
    expect(noticeOf(play(discussed(minutes, used), [used, 'enter']))).toBe(words);
  });

  it('is told on the way to the agenda too, and goes on behind lists and texts', () => {
    const listed = play(start(team(voices), 70), [0, 'enter'], [2, 'o'], [4, 'escape'], [6, 'v']);
    expect(noticeOf(listed)).toBe('');
    expect(noticeOf(play(listed, [8, 'd']))).toBe('Brukte 8 av 40 minutter; 62 igjen av møtet.');
  });

  it('is told of no item without a time, or outside the agenda', () => {
    expect(noticeOf(play(start(), [0, 'enter'], [9, 's']))).toBe('');
    const off = play(start(team(voices), 70), [0, 'g'], [0, '3'], [0, 'enter'], [9, 's']);
    expect(noticeOf(off)).toBe('');
  });

  it('has its words in both languages', () => {
    for (const language of languages) {
      const { text } = readingOf(instrument, language);
      const said = text.meeting.told({ used: 3, of: 0, left: 0 });
      expect(said).toMatch(/3 minut/);
      expect(text.meeting.heading(1, 0)).not.toContain(':');
    }
  });
});
