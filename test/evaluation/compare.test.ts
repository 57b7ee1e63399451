import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, compareEvaluations } from '../../src/evaluation/compare.ts';
import { resultOf } from '../../src/evaluation/profile.ts';
import { dimensions, type Instrument, type Level } from '../../src/model/instrument.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Ratings } from '../../src/model/rating.ts';
import type { Evaluation, TeamEvaluation } from '../../src/model/team.ts';
import { scoringsArbitrary, shuffledArbitrary } from './arbitraries.ts';
import {
  aggregatedTeam,
  elements,
  instrument,
  level,
  measure,
  notApplicable,
  scoring,
  team,
  voice,
  voicesOf,
} from './small-instrument.ts';

const compare = (evaluations: readonly Evaluation[], made: Instrument = instrument): Comparison =>
  compareEvaluations(
    evaluations.map((evaluation, at) => ({ file: `mappe/${at}.team.yaml`, evaluation })),
    made,
    'nb',
  );

const changeIn = ({ rows }: Comparison, id: string) => {
  const row = rows.find(({ element }) => element.id === id);
  return row && dimensions.map((dimension) => row[dimension].change);
};

const levelsIn = ({ rows }: Comparison, id: string) => {
  const row = rows.find(({ element }) => element.id === id);
  return row && dimensions.map((one) => row[one].results.map((result) => result?.level ?? null));
};

const at = (date: string | undefined, agreed: Ratings = {}, rest: object = {}): TeamEvaluation =>
  ({ ...team([], { agreed, ...(date === undefined ? {} : { date }) }), ...rest }) as TeamEvaluation;

const both = (bht: Level, virksomhet: Level) => ({
  bht: level(bht),
  virksomhet: level(virksomhet),
});

const done = (id: string, element: string): Measure => measure(id, { element, status: 'done' });

describe('levels side by side', () => {
  const years = [
    at('2026-11-19', {
      planlegging: both(3, 1),
      etikk: { bht: level(4), virksomhet: notApplicable() },
      constructor: { virksomhet: level(2) },
    }),
    at('2025-11-18', {
      planlegging: both(2, 2),
      etikk: both(4, 1),
      constructor: { bht: level(1), virksomhet: level(2) },
    }),
  ];

  it('stand by date, with what rose and fell', () => {
    const found = compare(years);
    expect(found.evaluations.map(({ label }) => label)).toEqual(['2025', '2026']);
    expect(found.isOverTime).toBe(true);
    expect(['planlegging', 'etikk', 'constructor'].map((id) => levelsIn(found, id))).toEqual([
      [
        [2, 3],
        [2, 1],
      ],
      [
        [4, 4],
        [1, null],
      ],
      [
        [1, null],
        [2, 2],
      ],
    ]);
    expect(['planlegging', 'etikk', 'constructor'].map((id) => changeIn(found, id))).toEqual([
      [1, -1],
      [0, null],
      [null, 0],
    ]);
  });

  it('change from the first to the last of three, whatever was between', () => {
    const between = at('2026-03-01', { planlegging: both(4, 4) });
    const found = compare([...years, between]);
    expect(levelsIn(found, 'planlegging')).toEqual([
      [2, 4, 3],
      [2, 4, 1],
    ]);
    expect(changeIn(found, 'planlegging')).toEqual([1, -1]);
  });

  it('tell a proposal from what is agreed, and nothing that is withheld', () => {
    const counts = { 1: 0, 2: 2, 3: 0, 4: 0 };
    const proposal = { ...team(voicesOf('233')), date: '2025-01-01' };
    const few = aggregatedTeam(2, { counts, notApplicable: 0, missing: 0 }, { date: '2026-01-01' });
    const { rows } = compare([proposal, few]);
    expect(rows[0]?.bht.results.map((result) => [result?.source, result?.level])).toEqual([
      ['median', 3],
      ['undecided', null],
    ]);
    expect(rows[0]?.bht.results[1]?.counts).toBeNull();
  });

  it('are in the same order, and are the same, in whatever order the files come', () => {
    const cases = scoringsArbitrary(instrument, { minLength: 2 }).chain((scorings) => {
      const teams = scorings.map(
        (one, index): Evaluation =>
          index % 2 === 0
            ? one
            : { ...team([voice(index, one.ratings)], { date: one.date, agreed: one.ratings }) },
      );
      const distinct = [...new Map(teams.map((one) => [JSON.stringify(one), one])).values()];
      const inputs = distinct.map((evaluation, index) => ({ file: `${index}.yaml`, evaluation }));
      return fc.tuple(fc.constant(inputs), shuffledArbitrary(inputs));
    });
    fc.assert(
      fc.property(cases, ([inputs, shuffled]) => {
        fc.pre(inputs.length > 1);
        const found = compareEvaluations(inputs, instrument, 'nb');
        expect(compareEvaluations(shuffled, instrument, 'nb')).toEqual(found);
        expect(new Set(found.evaluations.map(({ label }) => label)).size).toBe(inputs.length);
        for (const { element, ...items } of found.rows) {
          for (const dimension of dimensions) {
            expect(items[dimension].results).toEqual(
              found.evaluations.map(({ evaluation }) =>
                resultOf(evaluation, element.id, dimension),
              ),
            );
          }
        }
      }),
    );
  });
});

describe('nothing rises or falls', () => {
  const rated: Ratings = { planlegging: both(2, 2) };
  const elsewhere = { subject: { bht: 'Fjordhelse BHT', virksomhet: 'Fjordverft Nord' } };
  const sideVoices = (perspective: 'bht' | 'virksomhet') => ({
    voices: [0, 1, 2].map((index) => ({ ...voice(index, rated), perspective })),
  });
  it.each<readonly [string, readonly Evaluation[]]>([
    ['between two sites', [at('2025-11-18', rated), at('2026-11-19', rated, elsewhere)]],
    ['on one day', [at('2026-11-19', rated), at('2026-11-19', {})]],
    ['within one round', [at('2026-10-20', rated), at('2026-11-19', {})]],
    ['until a day nobody knows', [at('2025-11-18', rated), at(undefined, rated)]],
    [
      'between two teams',
      [at('2025-11-18', rated, { label: 'Nord' }), at('2026-11-19', rated, { label: 'Sør' })],
    ],
    [
      'between two sides',
      [at('2025-11-18', {}, sideVoices('bht')), at('2026-11-19', {}, sideVoices('virksomhet'))],
    ],
    [
      'between a person and a team',
      [scoring('a', rated, { date: '2025-11-18', rater: { role: 'lege' } }), at('2026-11-19')],
    ],
    [
      'between two people',
      [
        scoring('a', rated, { date: '2025-11-18', rater: { role: 'lege' } }),
        scoring('b', rated, { date: '2026-11-18', rater: { role: 'ergonom' } }),
      ],
    ],
    [
      'between people without a name',
      [scoring('a', rated, { date: '2025-11-18' }), scoring('b', rated, { date: '2026-11-18' })],
    ],
  ])('%s', (_name, evaluations) => {
    const found = compare(evaluations);
    expect(found.isOverTime).toBe(false);
    expect(found.measures).toBeNull();
    expect(found.rows.flatMap((row) => dimensions.map((one) => row[one].change))).toEqual(
      Array(6).fill(null),
    );
  });

  it('until more than a month has gone', () => {
    expect(compare([at('2026-10-19', rated), at('2026-11-19', rated)]).isOverTime).toBe(true);
  });

  it('but for one person through the years, and for a name that is spelled otherwise', () => {
    const person = { rater: { name: 'Kari', role: 'lege' } };
    const scorings = [
      scoring('a', rated, { ...person, date: '2025-11-18' }),
      scoring('b', rated, { rater: { name: 'kari', role: 'Lege' }, date: '2026-11-18' }),
    ];
    expect(compare(scorings).isOverTime).toBe(true);
    const capital = { subject: { bht: 'FJORDHELSE  BHT', virksomhet: 'fjordverft as' } };
    const teams = [at('2025-11-18', rated), at('2026-11-18', rated, capital)];
    expect(compare(teams).isOverTime).toBe(true);
  });
});

describe('an evaluation is called by', () => {
  const site = (virksomhet: string, bht = 'Fjordhelse BHT') => ({ subject: { bht, virksomhet } });
  it.each<readonly [string, readonly Evaluation[], readonly string[]]>([
    ['its year', [at('2025-01-02'), at('2026-01-02')], ['2025', '2026']],
    [
      'its day where years don’t tell',
      [at('2026-01-02'), at('2026-11-19'), at('2025-11-19')],
      ['19.11.2025', '02.01.2026', '19.11.2026'],
    ],
    [
      'its site',
      [at('2026-01-02', {}, site('Nord AS')), at('2026-02-02', {}, site('Sør AS'))],
      ['Nord AS', 'Sør AS'],
    ],
    [
      'its service',
      [at('2026-01-02', {}, site('Nord AS', 'A')), at('2026-01-02', {}, site('Nord AS', 'B'))],
      ['A', 'B'],
    ],
    [
      'its team',
      [at('2026-01-02', {}, { label: 'Nord' }), at('2026-01-02', {}, { label: 'Dokk' })],
      ['Dokk', 'Nord'],
    ],
    [
      'its site and its year',
      [
        at('2026-01-02', {}, site('Nord AS')),
        at('2025-01-02', {}, site('Nord AS')),
        at('2026-01-02', {}, site('Sør AS')),
      ],
      ['Nord AS 2025', 'Nord AS 2026', 'Sør AS 2026'],
    ],
    [
      'its file where nothing else tells',
      [at('2026-01-02', { etikk: both(1, 1) }), at('2026-01-02')],
      ['(0)', '(1)'],
    ],
    ['that it is undated', [at(undefined), at('2025-01-02')], ['2025', 'uten dato']],
    [
      'its side, where all are known to be of one',
      ['bht', 'virksomhet', undefined].map((last) =>
        at(
          '2026-01-02',
          {},
          {
            voices: [0, 1, 2].map((index) => ({
              ...voice(index, {}),
              perspective: index === 2 ? last : (last ?? 'bht'),
            })),
          },
        ),
      ),
      ['2', 'BHT-siden', 'Virksomhetssiden'],
    ],
    [
      'who judged',
      [
        scoring('a', {}, { rater: { role: 'lege' } }),
        scoring('b', {}, { rater: { name: 'Kari' } }),
        scoring('c', {}, { perspective: 'virksomhet' }),
      ],
      ['Kari', 'Virksomhetssiden', 'lege'],
    ],
  ])('%s', (_name, evaluations, labels) => {
    expect(compare(evaluations).evaluations.map(({ label }) => label)).toEqual(labels);
  });
});

describe('measures of the last evaluation but one', () => {
  const followed = (
    actions: readonly Measure[],
    later: readonly Measure[] = [],
    levels: Ratings = { planlegging: both(3, 1), etikk: both(2, 2) },
  ) => {
    const before = { planlegging: both(2, 2), etikk: both(2, 2), constructor: both(1, 1) };
    const { measures } = compare([
      at('2024-11-18', before, { actions: [measure('T9', { status: 'done' })] }),
      at('2025-11-18', before, { actions }),
      at('2026-11-19', levels, { actions: later }),
    ]);
    return (
      measures &&
      Object.fromEntries(
        Object.entries(measures).map(([outcome, found]) => [outcome, found.map(({ id }) => id)]),
      )
    );
  };
  it('are done and risen, done and not risen, not done, or rejected', () => {
    const found = followed([
      done('T1', 'planlegging'),
      done('T2', 'etikk'),
      done('T3', 'constructor'),
      measure('T4', { status: 'pending' }),
      measure('T5', { status: 'ongoing' }),
      measure('T6', { status: 'postponed' }),
      measure('T7', { status: 'rejected' }),
      measure('T8', { status: 'inPlace' }),
    ]);
    expect(found).toEqual({
      risen: ['T1', 'T8'],
      notRisen: ['T2', 'T3'],
      notDone: ['T4', 'T5', 'T6'],
      rejected: ['T7'],
    });
  });

  it('are as the later file has them where it carries them on, and only there', () => {
    const now = (id: string, rest: Partial<Measure>) => measure(id, { status: 'done', ...rest });
    const found = followed(
      ['T1', 'T2', 'T3', 'T4'].map((id) => measure(id)),
      [
        now('T1', { since: '2025-11-18' }),
        now('T2', {}),
        now('T3', { since: '2025-11-18', element: 'etikk' }),
        now('T4', { since: '2026-01-01' }),
      ],
    );
    expect(found).toMatchObject({ risen: ['T1'], notDone: ['T2', 'T3', 'T4'] });
  });

  it('are none where the file has none', () => {
    expect(followed([])).toBeNull();
  });
});

describe('an earlier version of the instrument', () => {
  const newer: Instrument = {
    ...instrument,
    version: '2',
    replaces: [
      {
        version: '1',
        elements: {
          gammel: { element: 'planlegging', criteria: { '1.1': '1.2', '1.2': null } },
          etikk: { criteria: { '2.1': null } },
          bytte: { element: 'etikk', criteria: { '3.1': '2.1' } },
        },
      },
    ],
  };
  const old = at(
    '2025-11-18',
    { gammel: both(1, 2), etikk: both(4, 4), bytte: both(2, 2) },
    {
      actions: [
        { ...done('T1', 'gammel'), criterion: '1.1', draftedFrom: { criterion: '1.1' } },
        { ...done('T2', 'etikk'), criterion: '2.1' },
        done('T3', 'bytte'),
      ],
    },
  );
  const current = at(
    '2026-11-19',
    { planlegging: both(2, 2), etikk: both(2, 2), constructor: both(3, 3) },
    { instrument: { id: 'liten', version: '2' } },
  );
  it('is compared by what its elements have become', () => {
    const found = compare([old, current], newer);
    expect(elements.inherited.id).toBe('constructor');
    expect(levelsIn(found, 'planlegging')).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(levelsIn(found, 'etikk')).toEqual([
      [2, 2],
      [2, 2],
    ]);
    expect(levelsIn(found, 'constructor')).toEqual([
      [null, 3],
      [null, 3],
    ]);
    expect(found.rows[2]?.bht.results[0]).toBeNull();
    expect(found.measures).toMatchObject({
      risen: [{ ...done('T1', 'planlegging'), criterion: '1.2' }],
      notRisen: [done('T2', 'etikk (1)'), done('T3', 'etikk')],
    });
    expect(found.measures?.notRisen[0]).not.toHaveProperty('criterion');
  });

  it('keeps what its voices said, and counts alone where that is all', () => {
    const ratings = { gammel: { bht: level(2) } };
    const voices = { ...team([voice(0, ratings), voice(1, ratings)]), date: '2024-01-01' };
    const item = { counts: { 1: 0, 2: 0, 3: 3, 4: 0 }, notApplicable: 0, missing: 0 };
    const counted = aggregatedTeam(3, item, { date: '2025-01-01' });
    const { planlegging, ...rest } =
      counted.identity === 'aggregate' ? counted.voices.elements : {};
    expect(rest).toEqual({});
    const aggregate = {
      ...counted,
      voices: { count: 3, elements: { gammel: planlegging } },
    } as TeamEvaluation;
    const person = scoring('a', ratings, { date: '2023-01-01' });
    const found = compare([voices, aggregate, person, current], newer);
    expect(levelsIn(found, 'planlegging')?.[0]).toEqual([2, 2, 3, 2]);
  });
});

describe('it is refused to compare', () => {
  it('one evaluation, and one with itself', () => {
    expect(() => compare([at('2025-01-01')])).toThrow('one-to-compare');
    expect(() => compare([at('2025-01-01'), at('2025-01-01')])).toThrow('compared-with-itself');
  });
});
