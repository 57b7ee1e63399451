import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptProposal, proposalsFor } from '../../src/evaluation/measure-proposals.ts';
import {
  addMeasure,
  editMeasure,
  groupByStatus,
  type MeasureChange,
  rankMeasures,
  removeMeasure,
} from '../../src/evaluation/measures.ts';
import {
  type Grade,
  grades,
  isOverdue,
  type Measure,
  type MeasureStatus,
} from '../../src/model/measure.ts';
import type { TeamEvaluation } from '../../src/model/team.ts';
import { deepFreeze } from './arbitraries.ts';
import { instrument, measure, team, voice, voicesOf } from './small-instrument.ts';

const failure = (code: string, details: unknown) => expect.objectContaining({ code, details });

const teamWith = (...actions: readonly Measure[]): TeamEvaluation =>
  deepFreeze(team(voicesOf('14'), { actions }));

describe('addMeasure', () => {
  it('puts a measure that is not begun behind the others', () => {
    const after = addMeasure(teamWith(measure('T1')), { element: 'etikk', text: 'øv' }, instrument);
    expect(after.actions).toEqual([
      measure('T1'),
      { id: 'T2', element: 'etikk', text: 'øv', status: 'pending' },
    ]);
  });

  it('takes the element by its number, and all that is said', () => {
    const said = {
      element: '1',
      text: ' øv ',
      criterion: '1.2.a',
      owner: 'verneombud',
      due: '2027-03-01',
      priority: 'high',
      effort: 'low',
      effect: 'medium',
      status: 'ongoing',
      followUp: { effective: 'partly' },
    } as const;
    expect(Object.entries(addMeasure(teamWith(), said, instrument).actions[0] ?? {})).toEqual([
      ['id', 'T1'],
      ['element', 'planlegging'],
      ['criterion', '1.2.a'],
      ['text', 'øv'],
      ['owner', 'verneombud'],
      ['due', '2027-03-01'],
      ['priority', 'high'],
      ['effort', 'low'],
      ['effect', 'medium'],
      ['status', 'ongoing'],
      ['followUp', { effective: 'partly' }],
    ]);
  });

  it.each([
    [[], 'T1'],
    [['T1', 'T2'], 'T3'],
    [['T7', 'T2'], 'T8'],
    [['T2', 'T10', 'T9'], 'T11'],
    [['T99999999999999999999'], 'T1'],
  ])('beside %j has the id %s, that nothing else has', (ids, expected) => {
    const start = teamWith(...ids.map((id) => measure(id)));
    const once = addMeasure(start, { element: '1', text: 'a' }, instrument);
    expect(once.actions.at(-1)?.id).toBe(expected);
    const twice = addMeasure(once, { element: '1', text: 'b' }, instrument);
    expect(new Set(twice.actions.map(({ id }) => id)).size).toBe(ids.length + 2);
  });

  it.each(['', '0', '4', 'Planlegging', 'toString'])(
    'refuses the unknown element %j',
    (element) => {
      expect(() => addMeasure(teamWith(), { element, text: 'a' }, instrument)).toThrow(
        failure('unknown-element', { given: element, last: 3 }),
      );
    },
  );

  it.each(['2.1', '1.3', 'constructor'])(
    'refuses %j, a criterion of no or another element',
    (criterion) => {
      const known = ['1.1', '1.2', '1.2.a', '1.2.b'];
      expect(() =>
        addMeasure(teamWith(), { element: '1', text: 'a', criterion }, instrument),
      ).toThrow(failure('unknown-criterion', { given: criterion, element: 1, known }));
    },
  );

  it('refuses a measure without a text', () => {
    expect(() => addMeasure(teamWith(), { element: '1', text: ' \n' }, instrument)).toThrow(
      failure('measure-needs', {}),
    );
  });
});

describe('editMeasure', () => {
  const full = {
    ...measure('T2', {
      criterion: '1.1',
      owner: 'HMS-leder',
      due: '2027-01-31',
      priority: 'low',
      effort: 'medium',
      effect: 'high',
      status: 'ongoing',
      draftedFrom: { criterion: '1.1' },
      followUp: { date: '2027-02-01', effective: 'no', notes: 'n' },
    }),
    'x-sak': 4711,
  } as Measure;
  const edited = (change: MeasureChange) =>
    editMeasure(teamWith(measure('T1'), full, measure('T3')), 'T2', change, instrument).actions;

  it('keeps whatever it is not told', () => {
    expect(edited({})).toEqual([measure('T1'), full, measure('T3')]);
    expect(edited({ text: undefined, owner: undefined, followUp: undefined })[1]).toEqual(full);
  });

  it.each<[string, MeasureChange, object]>([
    ['text', { text: ' ny tekst ' }, { text: 'ny tekst' }],
    ['owner', { owner: 'verneombud' }, { owner: 'verneombud' }],
    ['due', { due: '2028-01-01' }, { due: '2028-01-01' }],
    ['criterion', { criterion: '1.2.b' }, { criterion: '1.2.b' }],
    ['status', { status: 'done' }, { status: 'done' }],
    ['grades', { priority: 'high', effort: 'low' }, { priority: 'high', effort: 'low' }],
    [
      'what came after',
      { followUp: { effective: 'yes', sideEffects: 's' } },
      { followUp: { date: '2027-02-01', effective: 'yes', notes: 'n', sideEffects: 's' } },
    ],
  ])('changes the %s and nothing else', (_what, change, expected) => {
    expect(edited(change)).toEqual([measure('T1'), { ...full, ...expected }, measure('T3')]);
  });

  it.each(['owner', 'due', 'criterion'] as const)('takes the %s away with an empty text', (key) => {
    const { [key]: _gone, ...rest } = full;
    expect(edited({ [key]: '' })[1]).toEqual(rest);
    expect(edited({ [key]: '' })[1]).not.toHaveProperty(key);
  });

  it('takes remarks on what came after away with an empty text, and all of it when nothing is left', () => {
    expect(edited({ followUp: { notes: '' } })[1]?.followUp).toEqual({
      date: '2027-02-01',
      effective: 'no',
    });
    const start = teamWith(measure('T1', { followUp: { notes: 'n' } }));
    const after = editMeasure(start, 'T1', { followUp: { notes: ' ' } }, instrument);
    expect(after.actions[0]).toEqual(measure('T1'));
  });

  it('never leaves a measure without a text', () => {
    expect(edited({ text: '', owner: 'verneombud' })[1]).toEqual({ ...full, owner: 'verneombud' });
  });

  it('keeps own x- keys, and where the measure came from', () => {
    expect(edited({ text: 'ny', criterion: '1.2' })[1]).toMatchObject({
      'x-sak': 4711,
      draftedFrom: { criterion: '1.1' },
    });
  });

  it('finds a measure however its id is cased', () => {
    const after = editMeasure(teamWith(full), 't2', { status: 'done' }, instrument);
    expect(after.actions[0]).toMatchObject({ id: 'T2', status: 'done' });
  });

  it.each(['T9', '', '2'])('refuses the unknown id %j', (id) => {
    expect(() => editMeasure(teamWith(measure('T1'), full), id, {}, instrument)).toThrow(
      failure('unknown-measure', { given: id, known: ['T1', 'T2'] }),
    );
  });

  it('refuses a criterion of another element', () => {
    expect(() => edited({ criterion: '2.1' })).toThrow(
      expect.objectContaining({ code: 'unknown-criterion' }),
    );
  });

  it('touches neither the voices nor what is agreed', () => {
    const start = teamWith(full);
    const { actions: _changed, ...rest } = editMeasure(start, 'T2', { text: 'ny' }, instrument);
    const { actions: _before, ...before } = start;
    expect(rest).toEqual(before);
  });
});

describe('removeMeasure', () => {
  it('leaves an id that is never used again', () => {
    const left = removeMeasure(teamWith(measure('T1'), measure('T2')), 'T2');
    expect(left.actions).toEqual([measure('T1')]);
    const after = addMeasure(left, { element: 'etikk', text: 'øv' }, instrument);
    expect(after.actions.map(({ id }) => id)).toEqual(['T1', 'T3']);
  });

  it('says nothing more in the file where a higher id is left', () => {
    const left = removeMeasure(teamWith(measure('T1'), measure('T2')), 'T1');
    expect(left).toEqual(teamWith(measure('T2')));
  });
});

describe('removeMeasure', () => {
  it('never lets an id be used again, whatever is taken away and put in, in whatever order', () => {
    const steps = fc.array(fc.oneof(fc.constant('add'), fc.constant('draft'), fc.nat(9)));
    fc.assert(
      fc.property(steps, (taken) => {
        const used: string[] = [];
        const step = (file: TeamEvaluation, what: string | number): TeamEvaluation => {
          if (typeof what === 'number') return removeMeasure(file, file.actions[what]?.id ?? 'T0');
          const next =
            what === 'add'
              ? addMeasure(file, { element: 'etikk', text: 'øv' }, instrument)
              : proposalsFor(file, instrument, 'nb').reduce(
                  (all, one) => acceptProposal(all, one, instrument),
                  file,
                );
          used.push(...next.actions.slice(file.actions.length).map(({ id }) => id));
          return deepFreeze(next);
        };
        taken.reduce(
          step,
          deepFreeze(team([voice(0, { planlegging: { improvements: ['øv', 'les'] } })])),
        );
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });

  it('leaves a number behind only where no other measure has a higher one', () => {
    const [one, two] = [measure('T1'), measure('T2')];
    expect(removeMeasure(teamWith(one, two), 'T1')).toEqual(teamWith(two));
    expect(removeMeasure(teamWith(one, two), 'T2')).toEqual({ ...teamWith(one), lastAction: 2 });
    expect(removeMeasure(teamWith(one), 'T9')).toEqual(teamWith(one));
  });
});

describe('isOverdue', () => {
  it.each<[string | undefined, string, MeasureStatus, boolean]>([
    ['2027-01-31', '2027-01-30', 'pending', false],
    ['2027-01-31', '2027-01-31', 'pending', false],
    ['2027-01-31', '2027-02-01', 'pending', true],
    ['2027-01-31', '2027-02-01', 'ongoing', true],
    ['2027-01-31', '2027-02-01', 'postponed', true],
    ['2027-01-31', '2027-02-01', 'done', false],
    ['2027-01-31', '2027-02-01', 'rejected', false],
    ['2026-12-31', '2027-01-01', 'pending', true],
    [undefined, '2027-01-01', 'pending', false],
  ])('due %s, on %s, %s: %s', (due, today, status, expected) => {
    const one = measure('T1', { status, ...(due === undefined ? {} : { due }) });
    expect(isOverdue(one, today)).toBe(expected);
  });
});

describe('rankMeasures', () => {
  const weighed = (id: string, effect: Grade, effort: Grade, rest: Partial<Measure> = {}) =>
    measure(id, { effect, effort, ...rest });
  const ranked = (...measures: readonly Measure[]) => rankMeasures(measures).map(({ id }) => id);

  it('has most effect for least effort first, and the larger effect first of those alike', () => {
    const all = grades.flatMap((effect) =>
      grades.map((effort) => weighed(`${effect}/${effort}`, effect, effort)),
    );
    expect(ranked(...all)).toEqual([
      'high/low',
      'high/medium',
      'medium/low',
      'high/high',
      'medium/medium',
      'low/low',
      'medium/high',
      'low/medium',
      'low/high',
    ]);
  });

  it('goes on by priority, due date and the order they were written in', () => {
    expect(
      ranked(
        weighed('f', 'high', 'low'),
        weighed('g', 'high', 'low'),
        weighed('e', 'high', 'low', { due: '2027-12-01' }),
        weighed('d', 'high', 'low', { due: '2027-02-01' }),
        weighed('h', 'high', 'low', { priority: 'low', due: '2026-01-01' }),
        weighed('a', 'high', 'low', { priority: 'high', due: '2029-01-01' }),
        weighed('b', 'high', 'low', { priority: 'high' }),
      ),
    ).toEqual(['a', 'b', 'd', 'e', 'f', 'g', 'h']);
  });

  it('has what is to be done before what is done, and what was rejected last, whatever the priority', () => {
    expect(
      ranked(
        measure('d', { status: 'rejected', priority: 'high' }),
        measure('c', { status: 'done', priority: 'high' }),
        measure('b', { status: 'postponed', priority: 'low' }),
        measure('a', { status: 'ongoing' }),
      ),
    ).toEqual(['a', 'b', 'c', 'd']);
  });

  it('goes by priority before it weighs effect against effort, and has those not weighed last', () => {
    expect(
      ranked(
        measure('c', { priority: 'high', due: '2026-01-01' }),
        weighed('d', 'high', 'low'),
        measure('b', { priority: 'high', effect: 'low', effort: 'high' }),
        measure('a', { priority: 'high', effect: 'high', effort: 'high' }),
      ),
    ).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves the measures as they are', () => {
    const all = deepFreeze([measure('T1'), weighed('T2', 'high', 'low')]);
    expect(rankMeasures(all)).toEqual([all[1], all[0]]);
  });
});

describe('groupByStatus', () => {
  it('has a group for every status, what is to be done first, each ranked', () => {
    const groups = groupByStatus([
      measure('T1', { status: 'done' }),
      measure('T2'),
      measure('T3', { effect: 'high', effort: 'low' }),
      measure('T4', { status: 'rejected' }),
    ]);
    expect(groups.map(({ status, measures }) => [status, measures.map(({ id }) => id)])).toEqual([
      ['ongoing', []],
      ['pending', ['T3', 'T2']],
      ['postponed', []],
      ['done', ['T1']],
      ['inPlace', []],
      ['rejected', ['T4']],
    ]);
  });
});
