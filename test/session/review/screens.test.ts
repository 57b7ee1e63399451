import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { beginScoring, beginTeam } from '../../../src/evaluation/begin.ts';
import { loadInstrument } from '../../../src/files/load-instrument.ts';
import { languages } from '../../../src/model/language.ts';
import type { TeamEvaluation } from '../../../src/model/team.ts';
import { readingOf } from '../../../src/session/reading.ts';
import { undecidedLines } from '../../../src/session/review/goodbye.ts';
import { notSaved } from '../../../src/session/review/saving.ts';
import { screenOf } from '../../../src/session/review/screens.ts';
import { itemAt, type Session } from '../../../src/session/review/session.ts';
import { startSession, step } from '../../../src/session/review/walk.ts';
import { startDraft } from '../../../src/terminal/draft.ts';
import { type Layout, layOut } from '../../../src/terminal/layout.ts';
import type { Screen, TerminalEvent } from '../../../src/terminal/screen.ts';
import { makePaint } from '../../../src/terminal/wrap.ts';

const instrument = await loadInstrument(undefined, 'nb');
const subject = { bht: 'Fjordhelse BHT', virksomhet: 'Fjordverft AS' };

const sizes = [
  { columns: 60, rows: 16 },
  { columns: 60, rows: 24 },
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 200, rows: 50 },
];

type Size = (typeof sizes)[number];

const laidOut = (screen: Screen, size: Size, scroll = 0, colour = false): Layout =>
  layOut(screen, {
    ...size,
    scroll,
    draft: startDraft(screen.input?.text ?? ''),
    paint: makePaint(colour),
    signs: { above: (rows) => `over ${rows}`, below: (rows) => `mer ${rows}` },
  });

const shown = (screen: Screen, size: Size, scroll = 0): string =>
  laidOut(screen, size, scroll).rows.join('\n');

const expectFits = ({ rows }: Layout, size: Size): void => {
  expect(rows.length).toBeLessThanOrEqual(size.rows);
  for (const row of rows) expect(stringWidth(row)).toBeLessThan(size.columns);
};

const scoringSession = (language: (typeof languages)[number]): Session =>
  startSession({
    evaluation: beginScoring(
      { id: 'a', subject, perspective: 'bht', rater: {}, date: '2026-11-21' },
      instrument,
    ),
    instrument,
    terms: readingOf(instrument, language).text.terms,
  });

const questionOf = (session: Session, language: (typeof languages)[number]): Screen => {
  const screen = screenOf(session, readingOf(instrument, language));
  if (screen === null) throw new Error('the session has been left');
  return screen;
};

describe.each(languages)('the question in %s', (language) => {
  const reading = readingOf(instrument, language);
  const sessions: Session[] = [];
  for (
    let session = scoringSession(language);
    session.page.kind === 'question';
    session = step(session, { kind: 'key', key: 's' })
  ) {
    sessions.push(session);
  }

  it.each(sizes)('is in sight for all items at $columns × $rows', (size) => {
    expect(sessions).toHaveLength(30);
    for (const session of sessions) {
      const { element, dimension } = itemAt(session);
      const layout = laidOut(questionOf(session, language), size);
      expectFits(layout, size);
      const text = layout.rows.join('\n');
      expect(text).toContain(reading.title(element));
      expect(text).toContain(reading.dimension(dimension));
      for (const level of [1, 2, 3, 4] as const) expect(text).toContain(reading.level(level));
      const foot = layout.rows
        .filter((row) => row !== '')
        .slice(-2)
        .join(' ');
      expect(foot).toContain('? ');
      expect(foot).toContain('q ');
    }
  });

  it.each(sizes)('lets the whole element be read by scrolling at $columns × $rows', (size) => {
    for (const session of sessions) {
      const screen = questionOf(session, language);
      const { lastScroll } = laidOut(screen, size);
      const read = new Set<string>();
      for (let scroll = 0; scroll <= lastScroll; scroll += 1) {
        for (const row of laidOut(screen, size, scroll).rows) read.add(row.trim());
      }
      const seen = [...read].join(' ').replaceAll(/\s+/g, ' ');
      const { element } = itemAt(session);
      for (const criterion of element.criteria) {
        const [firstWords = ''] = criterion.text[language].split(/(?<=^(?:\S+\s+){3})/);
        expect(seen).toContain(firstWords.trim());
      }
    }
  });

  it('keeps the question while levels or keys are read', () => {
    for (const key of ['h', '?']) {
      const session = step(scoringSession(language), { kind: 'key', key });
      const text = shown(questionOf(session, language), { columns: 60, rows: 16 });
      expect(text).toContain(reading.dimension('bht'));
      expect(text).toContain(reading.level(4));
    }
  });
});

describe('layout', () => {
  const long = scoringSession('nb');
  const crowded = ['g', '8', 'enter'].reduce((at, key) => step(at, { kind: 'key', key }), long);
  const screen = questionOf(crowded, 'nb');
  const small = { columns: 60, rows: 16 };

  it('says how much there is below and above', () => {
    const { lastScroll } = laidOut(screen, small);
    expect(shown(screen, small)).toContain(`mer ${lastScroll}`);
    expect(shown(screen, small)).not.toContain('over');
    expect(shown(screen, small, lastScroll)).toContain(`over ${lastScroll}`);
    expect(shown(screen, small, lastScroll)).not.toContain('mer ');
  });

  it('never scrolls past the end', () => {
    expect(laidOut(screen, small, 999).scroll).toBe(laidOut(screen, small).lastScroll);
    expect(laidOut(screen, small, -5).scroll).toBe(0);
  });

  it('uses a big screen for space between the criteria', () => {
    expect(shown(screen, { columns: 100, rows: 50 })).toMatch(/8\.1[\s\S]*\n\n\s+8\.2/);
    expect(shown(screen, { columns: 80, rows: 24 })).not.toMatch(/\n\n\s+8\.2/);
  });

  it('keeps text readable on a wide screen', () => {
    for (const row of laidOut(screen, { columns: 200, rows: 50 }).rows) {
      for (const column of row.split(/│|─+$| · /))
        expect(stringWidth(column.trim())).toBeLessThanOrEqual(100);
    }
  });

  it('brackets the chosen level, so that it shows without colour', () => {
    const answered = step(step(long, { kind: 'key', key: '3' }), { kind: 'key', key: 'b' });
    expect(shown(questionOf(answered, 'nb'), { columns: 80, rows: 24 })).toContain(
      '[3 Betydelig framgang]',
    );
  });

  it('writes no escape sequence without colour, and the same words with it', () => {
    const size = { columns: 80, rows: 24 };
    const bare = laidOut(screen, size).rows.join('\n');
    const coloured = laidOut(screen, size, 0, true).rows.join('\n');
    expect(bare).not.toContain('\u001B');
    expect(coloured).toContain('\u001B');
    expect(stripVTControlCharacters(coloured)).toBe(bare);
  });

  it('keeps the cursor of a list in sight', () => {
    let session = step(crowded, { kind: 'key', key: 'k' });
    for (let down = 0; down < 14; down += 1) {
      expect(shown(questionOf(session, 'nb'), small)).toContain('►');
      session = step(session, { kind: 'key', key: 'down' });
    }
    expect(shown(questionOf(session, 'nb'), small)).toContain('8.4');
  });

  it('shows the whole overview in 24 rows', () => {
    const overview = questionOf(step(long, { kind: 'key', key: 'o' }), 'nb');
    const layout = laidOut(overview, { columns: 60, rows: 24 });
    expect(layout.lastScroll).toBe(0);
    expect(layout.rows.filter((row) => row.includes('åpen'))).toHaveLength(15);
  });
});

// A team whose voices disagree about everything, and write.
const voices = [1, 2, 4].map((level, index) => ({
  id: `v${index}`,
  pseudonym: String.fromCharCode(65 + index),
  ratings: Object.fromEntries(
    instrument.elements.map(({ id }) => [
      id,
      {
        bht: { level: level as 1 | 2 | 4 },
        virksomhet: { level: 3 as const },
        notes: `Notat fra ${index}\u001B[2J`,
      },
    ]),
  ),
}));
const jointTeam: TeamEvaluation = {
  ...beginTeam({ subject, date: '2026-11-21' }, instrument),
  identity: 'pseudonym',
  voices,
};

const jointSession = (team: TeamEvaluation = jointTeam): Session =>
  startSession({ evaluation: team, instrument, terms: readingOf(instrument, 'nb').text.terms });

const press = (session: Session, ...keys: readonly string[]): Session =>
  keys.reduce((state, key) => step(state, { kind: 'key', key }), session);

describe('the joint review', () => {
  const size = { columns: 80, rows: 24 };

  it('opens with what has to be discussed, why and for how long', () => {
    const text = shown(questionOf(jointSession(), 'nb'), { columns: 80, rows: 40 });
    expect(text).toMatch(/ 1 Kompetanse og tverrfaglighet +BHT +spredning 3 +8 min/);
    expect(text).toContain('15 punkter er innenfor toleransen');
  });

  it('hides the voices until they are revealed', () => {
    const hidden = shown(questionOf(press(jointSession(), 'enter'), 'nb'), size);
    expect(hidden).not.toContain('spredning');
    expect(hidden).not.toContain('█');
    const revealed = shown(questionOf(press(jointSession(), 'enter', 'v'), 'nb'), size);
    expect(revealed).toContain('3 vurderinger · spredning 3 · median 2');
    expect(revealed).toMatch(/4 Fullt oppnådd +█+ 1/);
    expect(revealed).toMatch(/Vurdering B: 2 Noe framgang\n +notat: Notat fra 1/);
  });

  it('keeps the element in sight beside the revealed voices', () => {
    const screen = questionOf(press(jointSession(), 'enter', 'v'), 'nb');
    expect(shown(screen, { ...size, rows: 26 })).toContain('1.1 ');
  });

  it('shows how the other judgement stands: proposed, and then agreed', () => {
    const open = press(jointSession(), 'enter');
    expect(shown(questionOf(open, 'nb'), size)).toMatch(/Virksomhet +Forslag: \d /);
    const agreed = press(open, 'a', 'enter', 'g', '1', 'b', 'enter');
    expect(shown(questionOf(agreed, 'nb'), size)).toMatch(/Virksomhet +Omforent: \d /);
  });

  it.each([
    [160, 45],
    [200, 50],
  ])(
    'has the levels’ texts and the reasons of the voices beside the element at %i × %i',
    (columns, rows) => {
      const revealed = questionOf(press(jointSession(), 'enter', 'v'), 'nb');
      const text = shown(revealed, { columns, rows });
      for (const said of [
        '1.1 ',
        '│ I vurderingene står det',
        'Notat fra 1',
        '4 Fullt oppnådd: ',
      ]) {
        expect(text).toContain(said);
      }
    },
  );

  it('has the team’s own words between how the scorings fell and what they say, then the element', () => {
    const texts = [
      ['2'],
      'drøftet',
      ['u'],
      'én var uenig',
      ['t'],
      'gjør noe',
      [],
      '',
      [],
      '',
      ['v'],
    ];
    const written = texts.reduce<Session>(
      (session, said) =>
        typeof said === 'string'
          ? step(session, { kind: 'text', text: said })
          : press(session, ...said),
      press(jointSession(), 'enter'),
    );
    const order = [
      'spredning 3',
      'Begrunnelse: drøftet',
      'Uenighet: én',
      'T1 gjør',
      'står det:',
      '1.1',
    ];
    const text = shown(questionOf(written, 'nb'), { columns: 80, rows: 120 });
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('has the levels and what was said beside the element from 110 columns', () => {
    const revealed = questionOf(press(jointSession(), 'enter', 'v'), 'nb');
    const rows = laidOut(revealed, { columns: 110, rows: 60 }).rows;
    const beside = rows.filter((row) => row.includes('│')).map((row) => row.split('│'));
    const [left, right] = [0, 1].map((side) => beside.map((row) => row[side]).join('\n'));
    for (const words of ['spredning 3', '1.1 ']) expect(left).toContain(words);
    for (const words of ['står det:', 'Hva nivåene betyr', '4 Fullt'])
      expect(right).toContain(words);
    expect(shown(revealed, { columns: 109, rows: 60 })).not.toContain('│');
  });

  describe('of a team that is split', () => {
    // Everything: BHT’s people 3 3 3, the undertaking’s 2 2 2; element 1 bht 4 4 4 and 1 1 1.
    const people = Array.from({ length: 6 }, (_none, at) => {
      const own = at < 3;
      const ratings = instrument.elements.map(({ id, number }) => [
        id,
        {
          bht: { level: number === 1 ? (own ? 4 : 1) : number === 2 ? (own ? 3 : 2) : 3 },
          virksomhet: { level: 3 },
        },
      ]);
      return {
        id: `v${at}`,
        pseudonym: String.fromCharCode(65 + at),
        perspective: own ? 'bht' : 'virksomhet',
        ratings: Object.fromEntries(ratings),
      };
    });
    const split = () => jointSession({ ...jointTeam, voices: people } as TeamEvaluation);
    const big = { columns: 80, rows: 40 };

    it('has a block of its own on the agenda, below what must be discussed', () => {
      const text = shown(questionOf(split(), 'nb'), big);
      expect(text).toMatch(
        /Ett punkt må drøftes[\s\S]*► {2}1 Komp[\s\S]*Delt på midten \(1\): se på dette[\s\S]* {3}2 Kval[^\n]*\(2\) · 3 3 ·/,
      );
      expect(text).toContain('29 punkter er innenfor toleransen, 1 delt på midten.');
    });

    it('says of the item at hand how the voices fell and how the sides see it', () => {
      const first = shown(questionOf(split(), 'nb'), big);
      expect(first.replaceAll(/\s+/g, ' ')).toContain(
        '1 Kompetanse og tverrfaglighet, BHT: to leirer. Sett fra BHT er dette nivå 4, sett fra virksomheten nivå 1.',
      );
      const second = shown(questionOf(press(split(), 'down'), 'nb'), big);
      expect(second).toMatch(/► {2}2 Kval/);
      expect(second).toContain('2 Kvalitetssystem, BHT: delt på midten.');
    });

    it('is first in what is confirmed together, and left out of it', () => {
      const text = shown(questionOf(press(split(), 'a'), 'nb'), big);
      expect(text).toMatch(
        /Delt på midten –[\s\S]*► \[ \] {2}2 Kval[\s\S]*Ellers innenfor toleransen:\n[\s\S]*\[x\] {2}1 Komp/,
      );
      expect(text).toContain('Bekrefte 28 av 29 punkter?');
      expect(text).toContain('a ta med alle');
      const all = shown(questionOf(press(split(), 'a', 'a'), 'nb'), big);
      expect(all).toContain('► [x]  2 Kval');
      expect(all).toContain('Bekrefte 29 punkter?');
      expect(all).toContain('a utelat de delte');
    });

    it('tells neither shape nor sides at the item before the voices are shown', () => {
      const hidden = shown(questionOf(press(split(), 'enter'), 'nb'), big);
      expect(hidden).not.toMatch(/leirer|Sett fra/);
      const revealed = shown(questionOf(press(split(), 'enter', 'v'), 'nb'), big);
      expect(revealed).toContain('6 vurderinger · spredning 3 · median 1 · to leirer');
      expect(revealed).toContain('Sett fra BHT er dette nivå 4, sett fra virksomheten nivå 1.');
    });

    it('is told of what is left split when it ends', () => {
      const left = press(split(), 'a', 'enter');
      expect(undecidedLines(left, readingOf(instrument, 'nb'))).toEqual([
        'Ikke avgjort:',
        '  1 Kompetanse og tverrfaglighet, BHT: spredning 3',
        '  2 Kvalitetssystem, BHT: delt på midten',
      ]);
    });

    it.each(sizes)('keeps the row at hand in sight at $columns × $rows', (size) => {
      let session = split();
      for (const key of ['a', ...Array<string>(28).fill('down')]) {
        session = press(session, key);
        const layout = laidOut(questionOf(session, 'nb'), size);
        expectFits(layout, size);
        expect(layout.rows.join('\n')).toContain('►');
      }
    });
  });

  it('names what was undone', () => {
    const confirmed = press(jointSession(), 'a', 'j', 'z');
    expect(shown(questionOf(confirmed, 'nb'), size)).toContain(
      'Angret («15 punkter er bekreftet»).',
    );
    const measure = step(press(jointSession(), 'enter', 't'), { kind: 'text', text: 'ny' });
    const back = press(step(measure, { kind: 'left', text: '' }), 'z');
    expect(shown(questionOf(back, 'nb'), size)).toContain('Angret («Tiltak T1 er lagret»).');
    const removed = step(press(jointSession(), 'enter', 'f'), { kind: 'text', text: 'ny' });
    const undone = press(removed, 'f', 'down', 'x', 'z');
    expect(shown(questionOf(undone, 'nb'), size)).toContain('Angret («Forslaget er fjernet»).');
  });

  it.each(sizes)(
    'keeps every way on in sight when nothing can be saved at $columns × $rows',
    (at) => {
      const before = press(jointSession(), 'a');
      const after = press(before, 'j');
      const why = `${'en-lang-mappe/'.repeat(6)}v.team.yaml kan ikke skrives: du har ikke tilgang.`;
      const failed = notSaved(before, after, { kind: 'key', key: 'j' }, why);
      const text = shown(questionOf(failed, 'nb'), at);
      for (const way of [
        'Enter prøv igjen',
        'l     les',
        'k     lagre',
        'Esc   tilbake',
        'q avslutt',
      ]) {
        expect(text).toContain(way);
      }
    },
  );

  it('shows the median the moment it is revealed, also on the smallest screen', () => {
    const revealed = questionOf(press(jointSession(), 'enter', 'v'), 'nb');
    expect(shown(revealed, { columns: 60, rows: 16 })).toContain('median 2');
  });

  it('never lets a text of a voice act on the terminal', () => {
    const revealed = questionOf(press(jointSession(), 'enter', 'v'), 'nb');
    const text = shown(revealed, { columns: 200, rows: 50 });
    expect(text).toContain('Notat fra 0');
    expect(text).not.toContain('\u001B');
  });

  it('tells that a distribution is withheld', () => {
    const item = { missing: 0 };
    const counted: TeamEvaluation = {
      ...beginTeam({ subject, date: '2026-11-21' }, instrument),
      identity: 'aggregate',
      voices: {
        count: 2,
        elements: Object.fromEntries(
          instrument.elements.map(({ id }) => [id, { bht: item, virksomhet: item }]),
        ),
      },
    };
    const session = press(jointSession(counted), 'enter', 'v');
    expect(shown(questionOf(session, 'nb'), size)).toContain('færre enn tre har svart');
  });

  it.each(sizes)('has the hands beside the scorings at $columns × $rows', (at) => {
    const counting = press(jointSession(), 'enter', 'v', 'y', ...Array(14).fill('3'), '2');
    const rows = laidOut(questionOf(counting, 'nb'), at).rows;
    expectFits({ rows } as Layout, at);
    const text = rows.join('\n');
    expect(text).toMatch(/Før +Nå/);
    expect(text).toMatch(/3 Betydelig framgang +0 +→ █{12} 14/);
    expect(text).toMatch(/2 Noe framgang +█ 1 +→ █ 1/);
    expect(text).toContain('15 hender · spredning 1 · median 3 (3 vurderinger)');
  });

  it('tells the second round among what the team has written, gently where others were there', () => {
    const saved = press(jointSession(), 'enter', 'v', 'y', '2', '3', '3', '3', 'enter');
    const same = press(jointSession(), 'enter', 'v', 'y', '2', '3', '3', 'enter');
    const textOf = (session: Session) => shown(questionOf(session, 'nb'), size);
    expect(textOf(saved)).toMatch(
      /Etter samtalen: 1 på nivå 2, 3 på nivå 3 · spredning 1 · median 3 · nabonivå\s+· 4 hender, 3 vurderinger/,
    );
    expect(textOf(same)).toContain('1 på nivå 2, 2 på nivå 3 · spredning 1 · median 3 · delt');
    expect(textOf(same)).not.toContain('hender');
  });

  it('shows the element while a reason is written', () => {
    const asking = press(jointSession(), 'enter', '3');
    const text = shown(questionOf(asking, 'nb'), size);
    expect(text).toContain('Hvorfor ble dere enige om 3 Betydelig framgang?');
    expect(text).toContain('1.1');
  });
});

// All is agreed, and there is much to go through.
const longText = `${'Et langt tiltak om alt som må gjøres i løpet av året. '.repeat(120)}\u001B[2J`;
const triageSession = press(
  jointSession({
    ...jointTeam,
    agreed: Object.fromEntries(
      instrument.elements.map(({ id }) => [
        id,
        { bht: { level: 2, reason: 'r' }, virksomhet: { level: 3 }, improvements: ['a', longText] },
      ]),
    ),
    priorities: ['etikk', 'tiltak'],
    actions: Array.from({ length: 70 }, (_none, index) => ({
      id: `T${index + 1}`,
      element: instrument.elements[index % 15]?.id ?? '',
      text: index % 7 === 0 ? longText : `Tiltak\u001B[2J ${index}`,
      owner: `Avdelingsleder for produksjonen ${index}`,
      due: '2027-03-01',
      priority: 'high',
      status: 'pending',
    })),
  }),
  'm',
);

describe('the list of measures and proposals', () => {
  it.each(sizes)('keeps the row at hand and all of it in sight at $columns × $rows', (size) => {
    for (let at = triageSession, down = 0; down < 100; down += 9) {
      if (down > 0) at = press(at, ...'jjjjjjjjj');
      const rows = laidOut(questionOf(at, 'nb'), size).rows;
      const pointed = rows.filter((row) => row.includes('►'));
      expect(pointed).toHaveLength(1);
      const [, words = ''] = /► (?:T\d+|·) +(\S{1,3})/.exec(pointed[0] ?? '') ?? [];
      expect(rows.slice(rows.indexOf(pointed[0] ?? '') + 1).join('\n')).toContain(words);
      expect(rows.join('\n')).not.toContain('\u001B');
    }
  });

  it('heads the areas that matter most with their place', () => {
    const text = shown(questionOf(triageSession, 'nb'), { columns: 80, rows: 24 });
    expect(text).toMatch(/3 Etikk +viktigst, nr\. 1\n +► T3 /);
    expect(text).toMatch(/70 tiltak, \d+ forslag/);
  });
});

const eventArbitrary: fc.Arbitrary<TerminalEvent> = fc.oneof(
  fc
    .constantFrom(...'1234inkfhsbgoxtuvar?ojmypezl', 'enter', 'escape', 'space', 'up', 'down')
    .map((key): TerminalEvent => ({ kind: 'key', key })),
  fc
    .oneof(fc.constantFrom('7', 'en grunn', '2027-01-31'), fc.string({ unit: 'grapheme' }))
    .map((text): TerminalEvent => ({ kind: 'text', text })),
);

describe('any screen of any session', () => {
  it.each(languages)('fits every terminal in %s', (language) => {
    const reading = readingOf(instrument, language);
    fc.assert(
      fc.property(
        fc.constantFrom<Session>(scoringSession(language), jointSession(), triageSession),
        fc.array(eventArbitrary, { maxLength: 25 }),
        fc.constantFrom(...sizes, { columns: 30, rows: 8 }),
        fc.nat(60),
        (start, events, size, scroll) => {
          const screen = screenOf(events.reduce(step, start), reading);
          if (screen === null) return;
          const layout = laidOut(screen, size, scroll);
          expectFits(layout, size);
          expect(layout.rows.findLast((row) => row !== '')).toMatch(/ \?| q |Esc|Enter/);
          if (layout.cursor !== null) {
            expect(layout.cursor.row).toBeLessThan(layout.rows.length);
            expect(layout.cursor.column).toBeLessThan(size.columns);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
