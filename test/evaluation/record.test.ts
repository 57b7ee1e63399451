import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../src/evaluation/merge.ts';
import { profileOf, resultOf } from '../../src/evaluation/profile.ts';
import { reasonNeeded } from '../../src/evaluation/reason-needed.ts';
import { type Entry, record } from '../../src/evaluation/record.ts';
import { hasLevel, type Ratings } from '../../src/model/rating.ts';
import { identityPolicies, type TeamEvaluation } from '../../src/model/team.ts';
import {
  deepFreeze,
  itemArbitrary,
  ratingArbitrary,
  scoringsArbitrary,
  wordsArbitrary,
} from './arbitraries.ts';
import {
  aggregatedTeam,
  elements,
  instrument,
  level,
  measure,
  notApplicable,
  scoring,
  team,
  voicesOf,
} from './small-instrument.ts';

const { planlegging } = elements;

const rate = (value: 1 | 2 | 3 | 4, reason?: string): Entry => ({
  kind: 'rate',
  dimension: 'bht',
  rating: level(value),
  ...(reason === undefined ? {} : { reason }),
});

const alone = (ratings: Ratings, ...entries: readonly Entry[]): Ratings =>
  entries.reduce(
    (file, entry) => record(file, planlegging, entry, instrument),
    deepFreeze(scoring('s', ratings)),
  ).ratings;

const together = (start: TeamEvaluation, ...entries: readonly Entry[]): TeamEvaluation =>
  entries.reduce((file, entry) => record(file, planlegging, entry, instrument), deepFreeze(start));

const failure = (code: string) => expect.objectContaining({ code });

describe('record in a private scoring', () => {
  it.each<[string, Ratings, readonly Entry[], Ratings]>([
    ['a level', {}, [rate(3)], { planlegging: { bht: level(3) } }],
    [
      'a level instead of another',
      { planlegging: { bht: level(1), virksomhet: level(4) } },
      [rate(2)],
      { planlegging: { bht: level(2), virksomhet: level(4) } },
    ],
    [
      'not applicable with its reason',
      { planlegging: { virksomhet: level(1) } },
      [{ kind: 'rate', dimension: 'virksomhet', rating: notApplicable(' ingen avtale ') }],
      { planlegging: { virksomhet: { notApplicable: 'ingen avtale' } } },
    ],
    [
      'a cleared item as unanswered',
      { planlegging: { bht: level(1), notes: 'n' } },
      [{ kind: 'clear', dimension: 'bht' }],
      { planlegging: { notes: 'n' } },
    ],
    [
      'nothing at all of an element when its last answer is cleared',
      { planlegging: { bht: level(1) } },
      [{ kind: 'clear', dimension: 'bht' }],
      {},
    ],
    ['clearing what is unanswered', {}, [{ kind: 'clear', dimension: 'bht' }], {}],
    [
      'a note, trimmed',
      {},
      [{ kind: 'note', text: '  sjekk planen\n' }],
      { planlegging: { notes: 'sjekk planen' } },
    ],
    [
      'a note instead of another',
      { planlegging: { notes: 'gammelt' } },
      [{ kind: 'note', text: 'nytt' }],
      { planlegging: { notes: 'nytt' } },
    ],
    [
      'a blank note as none',
      { planlegging: { bht: level(1), notes: 'gammelt' } },
      [{ kind: 'note', text: ' \t' }],
      { planlegging: { bht: level(1) } },
    ],
    [
      'suggestions one after another',
      { planlegging: { improvements: ['øv oftere'] } },
      [{ kind: 'improve', text: ' lag plan ' }],
      { planlegging: { improvements: ['øv oftere', 'lag plan'] } },
    ],
    ['no blank suggestion', {}, [{ kind: 'improve', text: '  ' }], {}],
    [
      'marks in the order of the source, whenever they were made',
      {},
      [
        { kind: 'mark', criterion: '1.2.b', mark: 'unmet' },
        { kind: 'mark', criterion: '1.2', mark: 'partly' },
        { kind: 'mark', criterion: '1.1', mark: 'met' },
      ],
      { planlegging: { criteria: { '1.1': 'met', '1.2': 'partly', '1.2.b': 'unmet' } } },
    ],
    [
      'a mark taken away',
      { planlegging: { criteria: { '1.1': 'met', '1.2': 'partly' } } },
      [{ kind: 'mark', criterion: '1.1', mark: null }],
      { planlegging: { criteria: { '1.2': 'partly' } } },
    ],
    [
      'no criteria when the last mark is taken away',
      { planlegging: { criteria: { '1.1': 'met' }, notes: 'n' } },
      [{ kind: 'mark', criterion: '1.1', mark: null }],
      { planlegging: { notes: 'n' } },
    ],
  ])('writes %s', (_what, before, entries, after) => {
    const written = alone(before, ...entries);
    expect(JSON.stringify(written)).toBe(JSON.stringify(after));
  });

  it('refuses a reason and dissent, which only a team has', () => {
    expect(() => alone({}, rate(3, 'fordi'))).toThrow(failure('team-only'));
    const dissent: Entry = { kind: 'dissent', dimension: 'bht', text: 'uenig' };
    expect(() => alone({ planlegging: { bht: level(1) } }, dissent)).toThrow(failure('team-only'));
  });

  it('refuses not applicable without a reason', () => {
    const details = { element: 1, dimension: 'bht' };
    const refused = expect.objectContaining({ code: 'not-applicable-needs-reason', details });
    for (const reason of ['  ', '\u200b', '\u00ad\u202e', '\u0007']) {
      const entry: Entry = { kind: 'rate', dimension: 'bht', rating: notApplicable(reason) };
      expect(() => alone({}, entry)).toThrow(refused);
      expect(() => together(team([]), entry)).toThrow(refused);
    }
  });

  it.each(['1.3', '2.1', '', 'constructor', '__proto__'])(
    'refuses the unknown criterion %j',
    (criterion) => {
      const entry: Entry = { kind: 'mark', criterion, mark: 'met' };
      expect(() => alone({}, entry)).toThrow(
        expect.objectContaining({
          code: 'unknown-criterion',
          details: { given: criterion, element: 1, known: ['1.1', '1.2', '1.2.a', '1.2.b'] },
        }),
      );
    },
  );

  it('puts elements and keys in the instrument’s order, own x- keys behind them', () => {
    const before = {
      'x-privat': { a: 1 },
      constructor: { bht: level(1) },
      planlegging: { 'x-egen': 'e', notes: 'n', improvements: ['i'], virksomhet: level(2) },
    } as Ratings;
    const after = alone(before, rate(4), { kind: 'mark', criterion: '1.1', mark: 'met' });
    expect(Object.keys(after)).toEqual(['planlegging', 'constructor', 'x-privat']);
    expect(Object.entries(after.planlegging ?? {})).toEqual([
      ['bht', level(4)],
      ['virksomhet', level(2)],
      ['criteria', { '1.1': 'met' }],
      ['notes', 'n'],
      ['improvements', ['i']],
      ['x-egen', 'e'],
    ]);
    expect((after as Record<string, unknown>)['x-privat']).toEqual({ a: 1 });
  });

  it('keeps x- keys among the marks', () => {
    const before = {
      planlegging: { criteria: { 'x-sett-på': 'møte', '1.2': 'met' } },
    } as unknown as Ratings;
    const mark: Entry = { kind: 'mark', criterion: '1.1', mark: 'unmet' };
    expect(alone(before, mark)).toEqual({
      planlegging: { criteria: { '1.1': 'unmet', '1.2': 'met', 'x-sett-på': 'møte' } },
    });
  });

  it('keeps x- keys inside a judgement and of an element without answers', () => {
    const before = {
      planlegging: { bht: { level: 1, 'x-kilde': 'møte' }, 'x-egen': true },
    } as unknown as Ratings;
    expect(alone(before, rate(2))).toEqual({
      planlegging: { bht: { level: 2, 'x-kilde': 'møte' }, 'x-egen': true },
    });
    expect(alone(before, { kind: 'clear', dimension: 'bht' })).toEqual({
      planlegging: { 'x-egen': true },
    });
  });

  it('writes an element named like an inherited property, and none that nobody spoke of', () => {
    const file = record(scoring('s'), elements.inherited, rate(2), instrument);
    expect(JSON.stringify(file.ratings)).toBe('{"constructor":{"bht":{"level":2}}}');
    expect(JSON.stringify(alone({}, rate(3)))).toBe('{"planlegging":{"bht":{"level":3}}}');
    expect(Object.keys(alone({}, rate(3)))).toEqual(['planlegging']);
  });

  it('leaves everything else of the file as it is', () => {
    const before = scoring('s', {}, { rater: { role: 'verneombud' } });
    expect(record(before, planlegging, rate(3), instrument)).toEqual({
      ...before,
      ratings: { planlegging: { bht: level(3) } },
    });
  });
});

describe('record in a team evaluation', () => {
  it.each([
    ['22', 1, undefined],
    ['23', 1, undefined],
    ['24', 1, 'apart'],
    ['24', 2, undefined],
    ['13', 2, undefined],
    ['22', 0, undefined],
    ['23', 0, 'apart'],
    ['14', 3, undefined],
    ['3x', 3, 'apart'],
    ['33x', 1, 'apart'],
    ['33', 1, 'outside'],
    ['344', 1, 'outside'],
    ['11', 3, 'outside'],
    ['11-', 1, 'outside'],
    ['xx', 0, 'outside'],
    ['x-', 0, 'outside'],
    ['---', 0, undefined],
    ['', 0, undefined],
  ] as const)(
    'voices %j with tolerance %d: level 2 takes a reason: %j',
    (signs, tolerance, why) => {
      const start = team(voicesOf(signs), { tolerance });
      expect(reasonNeeded(start, 'planlegging', 'bht', 2)).toBe(why);
      if (why !== undefined) {
        expect(() => together(start, rate(2))).toThrow(
          expect.objectContaining({
            code: 'reason-needed',
            details: { element: 1, dimension: 'bht', why },
          }),
        );
        expect(() => together(start, rate(2, ' \n'))).toThrow(failure('reason-needed'));
      } else {
        expect(together(start, rate(2)).agreed).toEqual({ planlegging: { bht: level(2) } });
      }
      expect(together(start, rate(2, ' vi øvde ')).agreed).toEqual({
        planlegging: { bht: { level: 2, reason: 'vi øvde' } },
      });
    },
  );

  it('takes no second reason for not applicable, whatever the voices said', () => {
    const start = team(voicesOf('14x'));
    const entry: Entry = {
      kind: 'rate',
      dimension: 'bht',
      rating: notApplicable('ikke i avtalen'),
    };
    expect(together(start, entry).agreed).toEqual({
      planlegging: { bht: { notApplicable: 'ikke i avtalen' } },
    });
  });

  it('never asks for a reason in a private scoring or where a distribution is withheld', () => {
    expect(reasonNeeded(scoring('s'), 'planlegging', 'bht', 4)).toBeUndefined();
    const withheld = aggregatedTeam(2, { missing: 0 });
    expect(reasonNeeded(withheld, 'planlegging', 'bht', 4)).toBeUndefined();
  });

  it('asks for a new reason with a new level outside the tolerance', () => {
    const start = together(team(voicesOf('14')), rate(2, 'øvelsen i mai'));
    expect(() => together(start, rate(3))).toThrow(failure('reason-needed'));
  });

  it('does not let a reason for one level stand behind another', () => {
    const start = together(team(voicesOf('23')), rate(2, 'øvelsen i mai'));
    expect(together(start, rate(3)).agreed).toEqual({ planlegging: { bht: level(3) } });
  });

  it('keeps the reason when the same level is set again', () => {
    const start = together(team(voicesOf('22')), rate(2, 'øvelsen i mai'));
    expect(together(start, rate(2)).agreed).toEqual(start.agreed);
    expect(together(start, rate(2, 'nye tall')).agreed.planlegging?.bht).toEqual({
      level: 2,
      reason: 'nye tall',
    });
    expect(together(start, rate(2, ' ')).agreed.planlegging?.bht).toEqual(level(2));
  });

  it('keeps a suggestion in its place when it is worded anew, and takes it away when blank', () => {
    const start = ['en', 'to', 'tre'].reduce(
      (file, text) => together(file, { kind: 'improve', text }),
      team([]),
    );
    const reworded = (text: string) =>
      together(start, { kind: 'reword', index: 1, text }).agreed.planlegging?.improvements;
    expect(reworded(' 2 ')).toEqual(['en', '2', 'tre']);
    expect(reworded(' ')).toEqual(['en', 'tre']);
  });

  it('keeps dissent through a new level, a new reason and not applicable', () => {
    const dissent: Entry = { kind: 'dissent', dimension: 'bht', text: ' verneombudet mente 1 ' };
    const start = together(team(voicesOf('22')), rate(2), dissent);
    expect(start.agreed.planlegging?.bht).toEqual({ level: 2, dissent: 'verneombudet mente 1' });
    expect(together(start, rate(3, 'ny plan')).agreed.planlegging?.bht).toEqual({
      level: 3,
      reason: 'ny plan',
      dissent: 'verneombudet mente 1',
    });
    const off: Entry = { kind: 'rate', dimension: 'bht', rating: notApplicable('utgår') };
    expect(together(start, off).agreed.planlegging?.bht).toEqual({
      notApplicable: 'utgår',
      dissent: 'verneombudet mente 1',
    });
  });

  it('replaces dissent, and takes it away when blank', () => {
    const say = (text: string): Entry => ({ kind: 'dissent', dimension: 'bht', text });
    const start = together(team([]), rate(2, 'fordi'), say('én mente 1'));
    expect(together(start, say('to mente 1')).agreed.planlegging?.bht).toEqual({
      level: 2,
      reason: 'fordi',
      dissent: 'to mente 1',
    });
    expect(together(start, say('')).agreed.planlegging?.bht).toEqual({ level: 2, reason: 'fordi' });
  });

  it('refuses dissent from what nobody has agreed on, in that dimension', () => {
    const dissent: Entry = { kind: 'dissent', dimension: 'virksomhet', text: 'uenig' };
    expect(() => together(team(voicesOf('22')), rate(2), dissent)).toThrow(
      expect.objectContaining({
        code: 'nothing-to-dissent-from',
        details: { element: 1, dimension: 'virksomhet' },
      }),
    );
  });

  it('clears an agreement with its reason and dissent, and gives the item back to the voices', () => {
    const start = together(
      team(voicesOf('22')),
      rate(3, 'fordi'),
      { kind: 'dissent', dimension: 'bht', text: 'uenig' },
      { kind: 'clear', dimension: 'bht' },
    );
    expect(start.agreed).toEqual({});
    expect(resultOf(start, 'planlegging', 'bht')).toMatchObject({ level: 2, source: 'median' });
  });

  it('writes notes, suggestions and marks to what is agreed', () => {
    const written = together(
      team(voicesOf('22')),
      { kind: 'improve', text: 'øv oftere' },
      { kind: 'note', text: 'tas opp igjen' },
      { kind: 'mark', criterion: '1.2.a', mark: 'partly' },
    );
    expect(JSON.stringify(written.agreed)).toBe(
      JSON.stringify({
        planlegging: {
          criteria: { '1.2.a': 'partly' },
          notes: 'tas opp igjen',
          improvements: ['øv oftere'],
        },
      }),
    );
  });

  it('never touches the voices, the measures or what stands beside them', () => {
    const start = {
      ...team(voicesOf('14x-'), { actions: [measure('T1')], date: '2026-11-21' }),
      'x-møterom': 'A2',
    };
    const written = together(start, rate(2, 'fordi'), { kind: 'note', text: 'n' });
    const { agreed: _before, ...rest } = start;
    expect(written).toMatchObject(rest);
    expect(written.voices).toBe(start.voices);
  });
});

describe('any entry', () => {
  const entryArbitrary = fc.oneof(
    fc.record({
      kind: fc.constant('rate' as const),
      dimension: fc.constantFrom('bht' as const, 'virksomhet' as const),
      rating: ratingArbitrary,
      reason: wordsArbitrary,
    }),
    fc.record({
      kind: fc.constant('clear' as const),
      dimension: fc.constantFrom('bht' as const, 'virksomhet' as const),
    }),
    fc.record({ kind: fc.constant('note' as const), text: wordsArbitrary }),
    fc.record({ kind: fc.constant('improve' as const), text: wordsArbitrary }),
  );

  it('changes only the element it is about', () => {
    const cases = fc.tuple(
      scoringsArbitrary(instrument, { minLength: 0, maxLength: 4 }),
      fc.constantFrom(...identityPolicies),
      fc.array(fc.tuple(itemArbitrary(instrument), entryArbitrary), { minLength: 1, maxLength: 8 }),
    );
    fc.assert(
      fc.property(cases, ([scorings, identity, entries]) => {
        const inputs = scorings.map((evaluation) => ({ file: evaluation.id, evaluation }));
        let file = deepFreeze(merge(inputs, { identity }, instrument).team);
        for (const [{ element }, entry] of entries) {
          const before = profileOf(file, instrument);
          const { voices } = file;
          file = deepFreeze(record(file, element, entry, instrument));
          const after = profileOf(file, instrument);
          expect(file.voices).toBe(voices);
          for (const [index, row] of before.rows.entries()) {
            const now = after.rows[index];
            if (row.element !== element) expect(now).toEqual(row);
            else if (entry.kind === 'rate' || entry.kind === 'clear') {
              const other = entry.dimension === 'bht' ? 'virksomhet' : 'bht';
              expect(now?.[other]).toEqual(row[other]);
            } else expect(now).toEqual(row);
          }
        }
      }),
    );
  });

  it('that rates is what the profile then says', () => {
    const cases = fc.tuple(
      scoringsArbitrary(instrument, { minLength: 0, maxLength: 4 }),
      itemArbitrary(instrument),
      ratingArbitrary,
      wordsArbitrary,
    );
    fc.assert(
      fc.property(cases, ([scorings, { element, dimension }, rating, reason]) => {
        const inputs = scorings.map((evaluation) => ({ file: evaluation.id, evaluation }));
        const { team: start } = merge(inputs, {}, instrument);
        const entry = { kind: 'rate', dimension, rating, reason } as const;
        const written = record(start, element, entry, instrument);
        expect(resultOf(written, element.id, dimension)).toMatchObject(
          hasLevel(rating)
            ? { level: rating.level, source: 'agreed', reason }
            : { level: null, source: 'agreed', reason: rating.notApplicable },
        );
        const [first] = scorings;
        if (first === undefined) return;
        const { reason: _team, ...private_ } = entry;
        expect(
          resultOf(record(first, element, private_, instrument), element.id, dimension),
        ).toMatchObject(
          hasLevel(rating)
            ? { level: rating.level, source: 'single', reason: null }
            : { level: null, source: 'single', reason: rating.notApplicable },
        );
      }),
    );
  });
});
