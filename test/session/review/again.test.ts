import { describe, expect, it } from 'vitest';
import { loadInstrument } from '../../../src/files/load-instrument.ts';
import { defined } from '../../../src/model/defined.ts';
import type { Level } from '../../../src/model/instrument.ts';
import { type AgreedItem, agreedAt, type TeamEvaluation } from '../../../src/model/team.ts';
import { readingOf } from '../../../src/session/reading.ts';
import { undecidedLines } from '../../../src/session/review/goodbye.ts';
import { screenOf } from '../../../src/session/review/screens.ts';
import { itemAt, type Session } from '../../../src/session/review/session.ts';
import { startSession, step } from '../../../src/session/review/walk.ts';
import type { Line } from '../../../src/terminal/screen.ts';
import { level as given, instrument, team, voice } from '../../evaluation/small-instrument.ts';

const reading = readingOf(await loadInstrument(undefined, 'nb'), 'nb');

const again = (level: Level, reason?: string): AgreedItem => ({
  ...defined({ level, reason }),
  again: true,
});

/** Item 1 bht is wider apart than 3 bht, but only the latter two of etikk and constructor are looked at again. */
const reopened = (agreed: TeamEvaluation['agreed']): TeamEvaluation =>
  team(
    ([1, 4] as const).map((level, index) =>
      voice(index, {
        planlegging: { bht: { level } },
        etikk: { bht: { level: level === 1 ? 1 : 3 }, virksomhet: { level: 2 } },
        constructor: { bht: given(level === 1 ? 2 : 4) },
      }),
    ),
    { agreed },
  );

const start = (agreed: TeamEvaluation['agreed']): Session =>
  startSession({ evaluation: reopened(agreed), instrument, terms: reading.text.terms });

const press = (session: Session, ...keys: readonly string[]): Session =>
  keys.reduce(
    (state, key) =>
      step(
        state,
        key.startsWith('«') ? { kind: 'text', text: key.slice(1, -1) } : { kind: 'key', key },
      ),
    session,
  );

const placeOf = (session: Session): string => {
  const { element, dimension } = itemAt(session);
  return session.page.kind === 'question' ? `${element.number} ${dimension}` : session.page.kind;
};

const textOf = (lines: readonly Line[]): string =>
  lines
    .map(({ spans, right = [] }) => [...spans, ...right].map(({ text }) => text).join(''))
    .join('\n');

const shownAt = (session: Session): string => {
  const screen = screenOf(session, reading);
  if (screen === null) throw new Error('left');
  const hints = screen.hints.map(({ key, does }) => `${key} ${does}`).join(' · ');
  return [textOf(screen.body), textOf(screen.question), hints].join('\n');
};

const both = { etikk: { bht: again(2, 'Drøftet') }, constructor: { bht: again(3) } };

describe('what is to be looked at again', () => {
  it('opens with the agenda, comes first there and on the way, and says so', () => {
    const session = start(both);
    expect(session.page.kind).toBe('agenda');
    expect(shownAt(session)).toMatch(
      /2 Etikk.*ses på igjen.*\n.*3 Et navn.*ses på igjen.*\n.*1 Planl/,
    );
    expect(placeOf(press(session, 'enter'))).toBe('2 bht');
    expect(shownAt(press(session, 'enter'))).toContain(
      'Ses på igjen: vurderinger er kommet til. Enter beholder 2',
    );
    expect(shownAt(press(session, 'enter'))).toContain('Enter behold nivået');
  });

  it('is kept with Enter, reason and all, and the next one comes up', () => {
    const session = press(start(both), 'enter', 'enter');
    expect(agreedAt(session.evaluation as TeamEvaluation, 'etikk', 'bht')).toEqual({
      ...{ level: 2, reason: 'Drøftet' },
    });
    expect(placeOf(session)).toBe('3 bht');
    expect(shownAt(press(session, 'b'))).not.toContain('Ses på igjen');
  });

  it('asks why where nobody has said, and keeps the mark until then', () => {
    const asked = press(start(both), 'enter', 's', 'enter');
    expect(asked.page).toEqual({ kind: 'asking', asked: { kind: 'reason', level: 3 } });
    const marked = (session: Session) =>
      agreedAt(session.evaluation as TeamEvaluation, 'constructor', 'bht');
    expect(marked(asked)).toEqual({ level: 3, again: true });
    expect(marked(press(asked, '«Fortsatt slik»'))).toEqual({ level: 3, reason: 'Fortsatt slik' });
  });

  it('gets another level like any other item', () => {
    const session = press(start(both), 'enter', '3', '«Ny grunn»');
    expect(agreedAt(session.evaluation as TeamEvaluation, 'etikk', 'bht')).toEqual({
      ...{ level: 3, reason: 'Ny grunn' },
    });
  });

  it('keeps that an element does not apply, with its reason', () => {
    const agreed = { constructor: { bht: { notApplicable: 'Ingen slike', again: true } as const } };
    const session = press(start(agreed), 'enter', 'enter');
    expect(agreedAt(session.evaluation as TeamEvaluation, 'constructor', 'bht')).toEqual({
      notApplicable: 'Ingen slike',
    });
    expect(placeOf(session)).toBe('1 bht');
  });

  it('is undone as one thing', () => {
    const session = press(start(both), 'enter', 'enter', 'z');
    expect(session.evaluation).toEqual(start(both).evaluation);
  });

  it('is open at the end, in the overview and in what is told on leaving', () => {
    const full = Object.fromEntries(
      instrument.elements.map(({ id }) => [id, { bht: { level: 2 }, virksomhet: { level: 2 } }]),
    ) as TeamEvaluation['agreed'];
    const session = start({ ...full, etikk: { ...full.etikk, bht: again(2) } });
    expect(session.page.kind).toBe('agenda');
    expect(shownAt(press(session, 'o'))).toContain('2 ■■□□*');
    expect(shownAt(press(session, 'o'))).toContain('* er omforent, men ses på igjen');
    const end = press(session, 'enter', 's', 's', 's', 's', 's', 's');
    expect(end.page.kind).toBe('end');
    expect(shownAt(end)).toContain('2 Etikk, BHT (ses på igjen)');
    expect(placeOf(press(end, 'enter'))).toBe('2 bht');
    expect(undecidedLines(session, reading).join()).toContain('2 Etikk, BHT: ses på igjen');
    expect(press(session, 'enter', 'enter', '«Slik»').evaluation).not.toHaveProperty(
      'agreed.etikk.bht.again',
    );
  });
});
