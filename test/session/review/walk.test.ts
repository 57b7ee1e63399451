import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensions } from '../../../src/model/instrument.ts';
import { type Evaluation, isTeam, type Voice } from '../../../src/model/team.ts';
import { insideTolerance } from '../../../src/session/review/proposals.ts';
import { answerTo, itemAt, type Session } from '../../../src/session/review/session.ts';
import { textBefore } from '../../../src/session/review/text-walk.ts';
import { startSession, step } from '../../../src/session/review/walk.ts';
import {
  aggregatedTeam,
  elements,
  instrument,
  level,
  notApplicable,
  scoring,
  team,
  voice,
} from '../../evaluation/small-instrument.ts';
import { play, terms } from './play.ts';

const start = (evaluation: Evaluation = scoring('a')): Session =>
  startSession({ evaluation, instrument, terms });

/** `1 bht`, or the page where it is none of the questions. */
const placeOf = (session: Session): string => {
  if (session.page.kind !== 'question') return session.page.kind;
  const { element, dimension } = itemAt(session);
  return `${element.number} ${dimension}`;
};

/** What stands in the field that is open. */
const fieldText = (session: Session): string | undefined =>
  session.page.kind === 'asking' ? textBefore(session, session.page.asked) : undefined;

const answersOf = ({ evaluation }: Session): string =>
  instrument.elements
    .flatMap((element) => dimensions.map((dimension) => answerTo(evaluation, element, dimension)))
    .map((answer) => (answer === undefined ? '-' : 'level' in answer ? answer.level : 'x'))
    .join('');

describe('one person at the keys', () => {
  it.each([
    ['begins at the first item', '', '1 bht', '------'],
    ['sets a level with one key and goes on', '3', '1 virksomhet', '3-----'],
    ['reaches the end after the last item', '1 2 3 4 1 2', 'end', '123412'],
    ['records not applicable with its reason', 'i «ikke hos oss»', '1 virksomhet', 'x-----'],
    ['asks on for a reason that is blank', 'i «  »', 'asking', '------'],
    ['takes a refusal for no answer', 'i cancelled«»', '1 bht', '------'],
    ['asks before a level replaces a reason', 'i «nei» b 3', 'replacing', 'x-----'],
    ['replaces it after a yes', 'i «nei» b 3 j', '1 virksomhet', '3-----'],
    ['keeps it after a no', 'i «nei» b 3 n', '1 bht', 'x-----'],
    ['asks before a reason replaces a level', '3 b i', 'replacing', '3-----'],
    ['asks for it after a yes', '3 b i j «nei»', '1 virksomhet', 'x-----'],
    ['goes on from an answer with Enter', '3 s 2 b b enter', '1 virksomhet', '3-2---'],
    ['skips and leaves open', 's 2', '2 bht', '-2----'],
    ['comes back after skipping', 's b', '1 bht', '------'],
    ['comes back through every item it left', '3 s 2 b b b', '1 bht', '3-2---'],
    ['stays at the first item', 'b', '1 bht', '------'],
    ['changes an answer and goes to the next item', '3 3 b b 4', '1 virksomhet', '43----'],
    ['goes to an element by number', 'g 3 enter', '3 bht', '------'],
    ['goes to a judgement by number and letter', 'g 3 v enter', '3 virksomhet', '------'],
    ['goes to an element by its id', 'g e t i k k enter', '2 bht', '------'],
    ['goes to the row that was chosen', 'g down down enter', '3 bht', '------'],
    ['goes to the column that was chosen', 'g 3 right enter', '3 virksomhet', '------'],
    ['takes back what was typed', 'g 9 backspace 2 enter', '2 bht', '------'],
    ['goes to the open judgement of an element', '3 g 3 enter g 1 enter', '1 virksomhet', '3-----'],
    ['stays where no element is found', 'g 4 enter', 'overview', '------'],
    ['comes back from where it went to', '3 g 3 enter b', '1 virksomhet', '3-----'],
    ['leaves where it went to with Esc', '3 g 3 enter s escape', '1 virksomhet', '3-----'],
    ['goes on from an open element it went to', 'g 2 enter 3 3', '3 bht', '--33--'],
    ['takes in both judgements of an element it went to', 'g 2 v enter s s', '3 bht', '------'],
    ['goes on at both open judgements', 'g 2 v enter 3', '2 bht', '---3--'],
    ['returns after a correction', '3 3 3 3 g 1 v enter 1', '3 bht', '3133--'],
    ['returns to the end after a correction', '1 2 3 4 1 2 g 2 enter 1', 'end', '121412'],
    ['chooses the column in the overview', 'o down right enter', '2 virksomhet', '------'],
    ['moves in lists with j and k', 'o j j k enter', '2 bht', '------'],
    ['shows all keys on any page, and goes back to it', 'o ? escape', 'overview', '------'],
    ['skips answered items after a first answer', 's 2 b b 1', '2 bht', '12----'],
    ['clears a level at once', '3 b x', '1 bht', '------'],
    ['asks before it clears a text', 'i «nei» b x', 'confirming', 'x-----'],
    ['clears a text after a yes', 'i «nei» b x j', '1 bht', '------'],
    ['keeps a text after a no', 'i «nei» b x n', '1 bht', 'x-----'],
    ['finds the first open item from the end', 's 2 3 4 1 2 enter', '1 bht', '-23412'],
    ['leaves the end where nothing is open', '1 2 3 4 1 2 enter', 'left', '123412'],
    ['opens the overview and goes to the element of the cursor', 'o down enter', '2 bht', '------'],
    ['leaves the overview as it came', 's o down b', '1 virksomhet', '------'],
    ['chooses a level with the descriptions in sight', 'h 2', '1 virksomhet', '2-----'],
    ['shuts the list of keys with any way back', '? enter', '1 bht', '------'],
    ['leaves at any time', '3 q', 'left', '3-----'],
    ['does nothing at a key of the team', 't u r v a', '1 bht', '------'],
  ])('%s', (_name, script, place, answers) => {
    const session = play(start(), script);
    expect([placeOf(session), answersOf(session)]).toEqual([place, answers]);
  });

  it('resumes at the first open item', () => {
    const { evaluation } = play(start(), '1 s 3');
    expect(placeOf(start(evaluation))).toBe('1 virksomhet');
  });

  it('shows the end of a finished evaluation', () => {
    const { evaluation } = play(start(), '1 2 3 4 1 2');
    expect(placeOf(start(evaluation))).toBe('end');
  });

  it('begins at the element that was asked for', () => {
    const element = elements.etikk;
    expect(placeOf(startSession({ evaluation: scoring('a'), instrument, terms, element }))).toBe(
      '2 bht',
    );
  });

  it('offers the earlier note for changing and removes it when the new one is blank', () => {
    const noted = play(start(), 'n «første»');
    const asking = play(noted, 'n');
    expect(asking.page.kind === 'asking' && textBefore(asking, asking.page.asked)).toBe('første');
    const removed = play(asking, '«»');
    expect(removed.evaluation).toEqual(scoring('a'));
    expect(removed.notice).toEqual({ kind: 'noteRemoved' });
    expect(play(asking, '«andre»').evaluation).toMatchObject({
      ratings: { planlegging: { notes: 'andre' } },
    });
  });

  it.each([
    ['adds to those there are', 'f «en» f enter «to»', ['en', 'to']],
    ['changes one', 'f «en» f enter «to» f down enter «ett»', ['ett', 'to']],
    ['removes one', 'f «en» f enter «to» f down x', ['to']],
    ['removes one that is emptied', 'f «en» f enter «to» f down enter «»', ['to']],
    ['puts one back', 'f «en» f down x z', ['en']],
  ])('suggestions: %s', (_name, script, improvements) => {
    expect(play(start(), script).evaluation).toMatchObject({
      ratings: { planlegging: { improvements } },
    });
  });

  it.each([
    [
      'marks and goes down the list',
      'k o d m',
      { '1.1': 'met', '1.2': 'partly', '1.2.a': 'unmet' },
    ],
    ['cycles with the space bar', 'k space space', { '1.1': 'partly' }],
    ['cycles past the last mark to none', 'k space space space space', undefined],
    ['takes a mark away', 'k o up x', undefined],
    ['stops at the last criterion', 'k down down down down down o', { '1.2.b': 'met' }],
  ])('criteria: %s', (_name, script, criteria) => {
    const { evaluation } = play(start(), script);
    expect(isTeam(evaluation) || evaluation.ratings.planlegging?.criteria).toEqual(criteria);
  });

  it('says so when a key means nothing, and only then', () => {
    const lost = play(start(), 'w');
    expect(lost.notice).toEqual({ kind: 'unknownKey', key: 'w' });
    expect(play(lost, 'h').notice).toBeNull();
  });
});

// Element 1: apart by two, then together; element 2: all not applicable; element 3: a clash, nobody.
const voices: readonly Voice[] = [
  voice(0, {
    planlegging: { bht: level(1), virksomhet: level(2), notes: 'A mener noe' },
    etikk: { bht: notApplicable('a'), virksomhet: level(4) },
    constructor: { bht: level(2) },
  }),
  voice(1, {
    planlegging: { bht: level(3), virksomhet: level(2) },
    etikk: { bht: notApplicable('b'), virksomhet: level(4) },
    constructor: { bht: notApplicable('c') },
  }),
];

describe('the team at the keys', () => {
  const joint = (): Session => start(team(voices));

  it('opens with the agenda and walks it before the rest', () => {
    const session = joint();
    expect(session.page.kind).toBe('agenda');
    expect(session.order.map(({ element, dimension }) => `${element.number} ${dimension}`)).toEqual(
      ['1 bht', '3 bht', '3 virksomhet', '1 virksomhet', '2 bht', '2 virksomhet'],
    );
  });

  it.each([
    ['begins with the widest spread', 'enter', '1 bht', '------'],
    ['asks for the reason outside the tolerance', 'enter 2', 'asking', '------'],
    ['asks on for a reason that is blank', 'enter 2 «»', 'asking', '------'],
    ['stays once the reason is there', 'enter 2 «drøftet»', '1 bht', '2-----'],
    ['goes on with Enter then', 'enter 2 «drøftet» enter', '3 bht', '2-----'],
    ['asks for the reason outside what the voices said', 'g 2 v enter 1', 'asking', '------'],
    ['undoes what was confirmed together', 'a j z', 'agenda', '------'],
    ['asks for the reason where it is a clash', 'enter s 2', 'asking', '------'],
    [
      'takes a level where nobody answered without a reason',
      'enter s s 2',
      '1 virksomhet',
      '-----2',
    ],
    ['asks before it confirms what is inside the tolerance', 'a', 'proposals', '------'],
    ['leads back to the agenda after a no', 'a n', 'agenda', '------'],
    ['confirms it and goes to what is left', 'a j', '1 bht', '-2x4--'],
    ['confirms with Enter', 'a enter', '1 bht', '-2x4--'],
    ['leaves single items out', 'a down space enter', '1 bht', '-2-4--'],
    ['takes in again what was left out', 'a space up space enter', '1 bht', '-2x4--'],
    ['confirms nothing where all are left out', 'a space space space j', 'proposals', '------'],
    ['begins at the row that was chosen', 'down enter', '3 bht', '------'],
    ['comes to the agenda from anywhere', 'enter s s s d', 'agenda', '------'],
    ['stands at the item at hand on the agenda', 'enter s d enter', '3 bht', '------'],
    ['leaves the agenda for the item it came from', 'enter s d escape', '3 bht', '------'],
    ['steps to the other judgement of an element', 'enter g 2 enter s', '2 virksomhet', '------'],
    ['returns to the agenda’s order after that', 'enter s g 2 enter s s', '3 bht', '------'],
    ['returns after an open item too', 'enter s g 1 v enter 2', '1 bht', '-2----'],
    ['has nothing more to confirm the second time', 'a y a', '1 bht', '-2x4--'],
    ['leads back to the agenda before the first item', 'enter b', 'agenda', '------'],
  ])('%s', (_name, script, place, answers) => {
    const session = play(joint(), script);
    expect([placeOf(session), answersOf(session)]).toEqual([place, answers]);
  });

  it('joins the reasons of those who all found an item not applicable', () => {
    expect(play(joint(), 'a j').evaluation).toMatchObject({
      agreed: { etikk: { bht: { notApplicable: 'a; b' } } },
    });
  });

  it('gives a reason of its own where the voices are known as numbers alone', () => {
    const counted = aggregatedTeam(3, {
      counts: { 1: 0, 2: 0, 3: 0, 4: 0 },
      notApplicable: 3,
      missing: 0,
    });
    expect(play(start(counted), 'a j').evaluation).toMatchObject({
      agreed: { planlegging: { bht: { notApplicable: terms.notApplicableToAll } } },
    });
  });

  it('reveals the voices of one item at a time', () => {
    const session = play(joint(), 'enter v');
    expect(session.revealed).toEqual([0]);
    expect(play(session, 's').revealed.includes(1)).toBe(false);
    expect(play(session, 'v').revealed).toEqual([]);
  });

  it('records dissent only about something that is agreed', () => {
    const refused = play(joint(), 'enter u');
    expect(refused.notice).toEqual({ kind: 'nothingToDissentFrom' });
    expect(play(joint(), 'enter 2 «drøftet» u «verneombudet»').evaluation).toMatchObject({
      agreed: { planlegging: { bht: { level: 2, reason: 'drøftet', dissent: 'verneombudet' } } },
    });
  });

  it('writes a measure down before it asks for owner and date', () => {
    const asking = play(joint(), 'enter t «lag plan»');
    expect(asking.evaluation).toMatchObject({ actions: [{ id: 'T1', text: 'lag plan' }] });
    const done = play(asking, '«daglig leder» «1.3.2027»');
    expect(placeOf(done)).toBe('1 bht');
    expect(done.evaluation).toMatchObject({
      actions: [{ id: 'T1', text: 'lag plan', owner: 'daglig leder', due: '2027-03-01' }],
    });
  });

  it.each(['2027-02-30', '31.2.2027', '2027-13-01'])('asks again for the date %s', (date) => {
    const session = play(joint(), `enter t «lag plan» «» «${date}»`);
    expect(session.page).toMatchObject({ kind: 'asking', asked: { kind: 'due' } });
    expect(fieldText(session)).toBe(date);
    expect(play(session, `left«${date}»`).evaluation).toMatchObject({
      actions: [{ id: 'T1', text: 'lag plan' }],
    });
  });

  it.each([
    ['drops one that is thought better of', 't «en» cancelled«»', []],
    ['drops one at its date', 't «en» «lege» cancelled«2027»', []],
    ['keeps one at Ctrl-C', 't «en» left«»', ['en']],
    ['changes one', 't «en» «» «» t down enter «to» «» «»', ['to']],
    [
      'keeps one whose change is thought better of',
      't «en» «» «» t down enter «to» cancelled«»',
      ['to'],
    ],
    ['removes one', 't «en» «» «» t down x', []],
    ['removes one that is emptied', 't «en» «» «» t down enter «»', []],
    ['puts one back', 't «en» «» «» t down x z', ['en']],
  ])('measures: %s', (_name, script, texts) => {
    const { evaluation } = play(joint(), `enter ${script}`);
    expect(isTeam(evaluation) && evaluation.actions.map(({ text }) => text)).toEqual(texts);
  });

  it('makes a measure of a suggestion, and of a voice’s once the voices are shown', () => {
    const suggested = start(
      team([voice(0, { planlegging: { bht: level(1), improvements: ['lag plan'] } })]),
    );
    expect(play(suggested, 'g 1 enter t').page.kind).toBe('asking');
    const { evaluation } = play(suggested, 'g 1 enter v t down enter «lag plan nå» «» «»');
    expect(evaluation).toMatchObject({
      actions: [{ text: 'lag plan nå', draftedFrom: { suggestion: 'lag plan' } }],
    });
    expect(play(start(evaluation), 'g 1 enter v t').page).toMatchObject({ kind: 'entries' });
  });

  it.each([
    ['reason', 'r «»', { level: 2 }],
    ['dissent', 'u «lege» u «»', { level: 2, reason: 'øvd' }],
  ])('removes a %s that is emptied', (_name, script, left) => {
    const session = play(start(team([])), `2 b r «øvd» ${script}`);
    expect(session.evaluation).toMatchObject({ agreed: { planlegging: { bht: left } } });
    expect(isTeam(session.evaluation) && session.evaluation.agreed.planlegging?.bht).toEqual(left);
  });

  it('keeps a reason that is needed', () => {
    const session = play(joint(), 'enter 2 «drøftet» r «»');
    expect(session.notice).toEqual({ kind: 'reasonNeeded' });
    expect(session.evaluation).toMatchObject({
      agreed: { planlegging: { bht: { reason: 'drøftet' } } },
    });
  });

  it('asks for the reason again where another level would do away with it', () => {
    const session = play(start(team([])), '2 b r «øvd» 3');
    expect(fieldText(session)).toBe('øvd');
  });

  it('walks the elements in order and asks for no reason where there are no voices', () => {
    const session = start(team([]));
    expect(placeOf(session)).toBe('1 bht');
    expect(answersOf(play(session, '1 4 2 3'))).toBe('1423--');
  });

  it('tells that it has returned', () => {
    const session = play(joint(), 'a j g 1 v enter 2');
    expect(placeOf(session)).toBe('1 bht');
    expect(session.notice).toMatchObject({ kind: 'answered', isBack: true });
  });

  describe('that is split over something inside the tolerance', () => {
    // Element 1 bht outside the tolerance; element 2 split, 1 to 1; element 3 alike.
    const divided = team([
      voice(0, {
        planlegging: { bht: level(1), virksomhet: level(2) },
        etikk: { bht: level(2), virksomhet: level(3) },
        constructor: { bht: level(2), virksomhet: level(4) },
      }),
      voice(1, {
        planlegging: { bht: level(4), virksomhet: level(2) },
        etikk: { bht: level(3), virksomhet: level(4) },
        constructor: { bht: level(2), virksomhet: level(4) },
      }),
    ]);

    it('comes to it after the agenda and before the rest', () => {
      expect(
        start(divided).order.map(({ element, dimension }) => `${element.number} ${dimension}`),
      ).toEqual(['1 bht', '2 bht', '2 virksomhet', '1 virksomhet', '3 bht', '3 virksomhet']);
    });

    it.each([
      ['leaves it out unless it is taken in', 'a enter', '1 bht', '-2--24'],
      ['takes one in', 'a space enter', '1 bht', '-22-24'],
      ['takes all in', 'a a enter', '1 bht', '-22324'],
      ['leaves it out again', 'a a a enter', '1 bht', '-2--24'],
      ['takes all in that was left out', 'a down down space a enter', '1 bht', '-22324'],
      ['confirms nothing where nothing is taken in', 'a enter a enter', 'proposals', '-2--24'],
      ['comes to it as open after what is discussed', 'a enter 2 «a» enter', '2 bht', '22--24'],
      ['asks for no reason there', 'a enter 2 «a» enter 3 4', 'end', '223424'],
      [
        'has it on the agenda, below what must be discussed',
        'down down enter',
        '2 virksomhet',
        '------',
      ],
      ['has it alone on the agenda at last', 'enter 2 «a» d enter', '2 bht', '2-----'],
    ])('%s', (_name, script, place, answers) => {
      const session = play(start(divided), script);
      expect([placeOf(session), answersOf(session)]).toEqual([place, answers]);
    });

    it('says how many were left out, and what to do where nothing is taken in', () => {
      const confirmed = play(start(divided), 'a enter');
      expect(confirmed.notice).toEqual({ kind: 'confirmed', count: 3, left: 2 });
      expect(play(confirmed, 'a enter').notice).toEqual({ kind: 'nothingTaken' });
    });
  });

  it('has no proposals in one person’s evaluation', () => {
    expect(insideTolerance(start())).toEqual([]);
  });
});

const keyArbitrary = fc.constantFrom(
  ...'1234inkfhsbgoxtuvar?ojdmyzle',
  'enter',
  'escape',
  'space',
  'up',
  'down',
  'pageup',
  'pagedown',
  'home',
  'end',
  'left',
  'tab',
  'backspace',
  'constructor',
);

const eventArbitrary = fc.oneof(
  { weight: 6, arbitrary: keyArbitrary.map((key) => ({ kind: 'key', key }) as const) },
  {
    weight: 3,
    arbitrary: fc
      .oneof(fc.constantFrom('1', '3', '99', '', '2027-01-31', 'en grunn'), fc.string())
      .map((text) => ({ kind: 'text', text }) as const),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('cancelled' as const, 'left' as const),
      text: fc.constantFrom('', 'halv', 'en grunn'),
    }),
  },
);

describe('any sequence of keys and texts', () => {
  const reopened = { etikk: { bht: { level: 2, again: true } as const } };
  const evaluations = fc.constantFrom<Evaluation>(
    ...[scoring('a'), team([]), team(voices), team(voices, { agreed: reopened })],
  );

  it('never throws, and always stands at an item', () => {
    fc.assert(
      fc.property(
        evaluations,
        fc.array(eventArbitrary, { maxLength: 60 }),
        (evaluation, events) => {
          const session = events.reduce<Session>(step, start(evaluation));
          expect(session.position).toBeGreaterThanOrEqual(0);
          expect(session.position).toBeLessThan(session.order.length);
          expect(session.order).toHaveLength(6);
        },
      ),
    );
  });

  it('never changes the voices, the subject or the tolerance', () => {
    fc.assert(
      fc.property(fc.array(eventArbitrary, { maxLength: 60 }), (events) => {
        const before = team(voices);
        const {
          agreed: _agreed,
          actions: _actions,
          ledBy: _leader,
          participants: _present,
          ...after
        } = events.reduce<Session>(step, start(before)).evaluation as ReturnType<typeof team>;
        const { agreed: _none, actions: _neither, ...locked } = before;
        expect(after).toEqual(locked);
      }),
    );
  });

  it('changes at most the answer at hand, and takes one away only when asked to', () => {
    fc.assert(
      fc.property(
        evaluations,
        fc.array(eventArbitrary, { maxLength: 60 }),
        (evaluation, events) => {
          let session = start(evaluation);
          for (const event of events) {
            const next = step(session, event);
            const isTogether = session.page.kind === 'proposals';
            const isClearing =
              event.kind === 'key' && (event.key === 'x' || session.page.kind === 'confirming');
            // What was undone is looked at below.
            if (event.kind === 'key' && event.key === 'z') {
              session = next;
              continue;
            }
            for (const [position, { element, dimension }] of session.order.entries()) {
              const before = answerTo(session.evaluation, element, dimension);
              const after = answerTo(next.evaluation, element, dimension);
              const mayChange =
                position === session.position || (isTogether && before === undefined);
              if (!mayChange) expect(after).toEqual(before);
              if (before !== undefined && after === undefined) expect(isClearing).toBe(true);
            }
            session = next;
          }
        },
      ),
    );
  });

  it('undoes all of it, one thing that was written down at a time', () => {
    fc.assert(
      fc.property(
        evaluations,
        fc.array(eventArbitrary, { maxLength: 60 }),
        (evaluation, events) => {
          let session = events.reduce<Session>(step, start(evaluation));
          const seen = session.past.map((one) => one.evaluation).toReversed();
          for (const before of seen) {
            session = play(outside(session), 'z');
            expect(session.evaluation).toEqual(before);
          }
          expect(session.evaluation).toEqual(evaluation);
          expect(play(outside(session), 'z').notice).toEqual({ kind: 'nothingToUndo' });
        },
      ),
    );
  });

  it('never loses what was typed: it is saved, or in its field', () => {
    fc.assert(
      fc.property(
        evaluations,
        fc.array(eventArbitrary, { maxLength: 60 }),
        (evaluation, events) => {
          let session = start(evaluation);
          for (const event of events) {
            const { page } = session;
            const next = step(session, event);
            if (page.kind === 'asking' && page.asked.kind !== 'minutes' && event.kind !== 'key') {
              const typed = event.text.trim();
              const kept = [
                JSON.stringify(next.evaluation),
                ...Object.values(next.drafts).map(({ text }) => JSON.stringify(text)),
              ].join();
              expect(kept).toContain(JSON.stringify(typed).slice(1, -1));
            }
            session = next;
          }
        },
      ),
    );
  });

  it('takes nothing written away but by an emptied field, x, Esc at a new measure or undo', () => {
    fc.assert(
      fc.property(
        evaluations,
        fc.array(eventArbitrary, { maxLength: 60 }),
        (evaluation, events) => {
          let session = start(evaluation);
          for (const event of events) {
            const next = step(session, event);
            const takesAway =
              event.kind === 'key'
                ? ['x', 'z'].includes(event.key)
                : event.kind === 'cancelled' || event.text.trim() === '';
            if (!takesAway) {
              expect(countTexts(next.evaluation)).toBeGreaterThanOrEqual(
                countTexts(session.evaluation),
              );
            }
            session = next;
          }
        },
      ),
    );
  });
});

/** Out of a field or a question for a yes, where «z» is a letter or no answer. */
const outside = (session: Session): Session => {
  const { page } = session;
  if (page.kind === 'asking') return outside(step(session, { kind: 'left', text: '' }));
  const isFinding = page.kind === 'overview' && page.typed !== null;
  return isFinding || ['confirming', 'proposals', 'hands', 'replacing', 'keys'].includes(page.kind)
    ? outside(play(session, 'escape'))
    : session;
};

const countTexts = (evaluation: Evaluation): number => {
  const all = Object.values(isTeam(evaluation) ? evaluation.agreed : evaluation.ratings);
  return all.reduce(
    (sum, { notes, improvements = [], evidence = [] }) =>
      sum + (notes === undefined ? 0 : 1) + improvements.length + evidence.length,
    isTeam(evaluation) ? evaluation.actions.length : 0,
  );
};
