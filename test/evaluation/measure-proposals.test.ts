import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acceptProposal,
  declineProposal,
  possibleProposals,
  proposalsFor,
} from '../../src/evaluation/measure-proposals.ts';
import { editMeasure, type MeasureChange } from '../../src/evaluation/measures.ts';
import { merge } from '../../src/evaluation/merge.ts';
import { criteriaOf, type Instrument } from '../../src/model/instrument.ts';
import { measureStatuses } from '../../src/model/measure.ts';
import type { CriterionMark, Ratings } from '../../src/model/rating.ts';
import { identityPolicies, type TeamEvaluation } from '../../src/model/team.ts';
import { deepFreeze, scoringsArbitrary, wordsArbitrary } from './arbitraries.ts';
import {
  instrument,
  measure,
  scoring,
  team,
  voice,
  voicesOf,
  withReadyMeasures,
} from './small-instrument.ts';

const marked = (criteria: Readonly<Record<string, CriterionMark>>): Ratings => ({
  planlegging: { criteria },
});

const suggested = (...improvements: readonly string[]): Ratings => ({
  planlegging: { improvements },
});

const acceptedIn = (start: TeamEvaluation, from: Instrument): TeamEvaluation =>
  proposalsFor(deepFreeze(start), from, 'nb').reduce(
    (all, one) => acceptProposal(all, one, from),
    start,
  );

/** The team that accepts all that is proposed. */
const draft = (start: TeamEvaluation): TeamEvaluation => acceptedIn(start, instrument);

const texts = (evaluation: TeamEvaluation) => evaluation.actions.map(({ text }) => text);

describe('proposalsFor', () => {
  it('proposes one for each criterion that is unmet or partly met, with its whole text', () => {
    const start = team([
      voice(0, marked({ '1.1': 'partly', '1.2': 'met', '1.2.b': 'unmet' })),
      voice(1, { etikk: { criteria: { '2.1': 'unmet' } } }),
    ]);
    expect(draft(start).actions).toEqual([
      {
        id: 'T1',
        element: 'planlegging',
        criterion: '1.1',
        text: 'Styrke: har en plan',
        status: 'pending',
        draftedFrom: { criterion: '1.1' },
      },
      {
        id: 'T2',
        element: 'planlegging',
        criterion: '1.2.b',
        text: 'Få på plass: planen omfatter frister',
        status: 'pending',
        draftedFrom: { criterion: '1.2.b' },
      },
      {
        id: 'T3',
        element: 'etikk',
        criterion: '2.1',
        text: 'Få på plass: har retningslinjer',
        status: 'pending',
        draftedFrom: { criterion: '2.1' },
      },
    ]);
  });

  it.each([
    [['met', 'unmet'], 'Få på plass: har en plan'],
    [['partly', 'met'], 'Styrke: har en plan'],
    [['partly', 'unmet', 'met'], 'Få på plass: har en plan'],
    [['met', 'met'], undefined],
  ] as const)('from the weakest of the marks %j', (marks, expected) => {
    const voices = marks.map((mark, index) => voice(index, marked({ '1.1': mark })));
    expect(texts(draft(team(voices)))).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each([
    ['met', []],
    ['partly', ['Styrke: har en plan']],
    ['unmet', ['Få på plass: har en plan']],
  ] as const)('lets the team’s own mark %s stand above those of the voices', (mark, expected) => {
    const voices = [voice(0, marked({ '1.1': mark === 'unmet' ? 'met' : 'unmet' }))];
    expect(texts(draft(team(voices, { agreed: marked({ '1.1': mark }) })))).toEqual(expected);
  });

  it('proposes one for each suggestion, of the team and of the voices, in their own words', () => {
    const start = team(
      [voice(0, suggested('øv oftere')), voice(1, suggested('lag en plan', 'spør'))],
      {
        agreed: suggested('møt virksomheten'),
      },
    );
    expect(draft(start).actions.map(({ text, draftedFrom }) => [text, draftedFrom])).toEqual([
      ['møt virksomheten', { suggestion: 'møt virksomheten' }],
      ['øv oftere', { suggestion: 'øv oftere' }],
      ['lag en plan', { suggestion: 'lag en plan' }],
      ['spør', { suggestion: 'spør' }],
    ]);
  });

  it('proposes once what several suggest, in the words of the team or the first', () => {
    const voices = [
      voice(0, suggested('Øv  oftere')),
      voice(1, suggested('ØV OFTERE ', 'Ø\u0056 oftere', 'a\u030arsplan')),
      voice(2, suggested('\u00c5rsplan')),
    ];
    expect(texts(draft(team(voices)))).toEqual(['Øv  oftere', 'a\u030arsplan']);
    expect(texts(draft(team(voices, { agreed: suggested('øv oftere') })))[0]).toBe('øv oftere');
  });

  it('proposes the same suggestion once for each element it is made about', () => {
    const both = { planlegging: { improvements: ['øv'] }, etikk: { improvements: ['øv'] } };
    const start = draft(team([voice(0, both)]));
    expect(start.actions.map(({ element }) => element)).toEqual(['planlegging', 'etikk']);
    expect(draft(start).actions).toEqual(start.actions);
  });

  it('proposes nothing from a blank suggestion, and none where nothing asks for a measure', () => {
    expect(draft(team([voice(0, suggested(' '))])).actions).toEqual([]);
    expect(draft(team(voicesOf('14x-'))).actions).toEqual([]);
    expect(draft(team([])).actions).toEqual([]);
  });

  it('under aggregate goes by the marks of three or more', () => {
    const of = (count: number) =>
      merge(
        Array.from({ length: count }, (_, index) => ({
          file: '',
          evaluation: scoring(`s${index}`, marked({ '1.1': index === 0 ? 'unmet' : 'met' })),
        })),
        { identity: 'aggregate' },
        instrument,
      ).team;
    expect(texts(draft(of(2)))).toEqual([]);
    expect(texts(draft(of(3)))).toEqual(['Få på plass: har en plan']);
  });

  it('passes over a source that a measure came from, whatever became of the measure', () => {
    const voices = [
      voice(0, { planlegging: { criteria: { '1.1': 'unmet' }, improvements: ['øv'] } }),
    ];
    const first = draft(team(voices));
    const changes: readonly MeasureChange[] = [
      { text: 'helt andre ord' },
      { criterion: '1.2.a' },
      { criterion: '' },
      { status: 'rejected' },
      { status: 'done' },
      { followUp: { effective: 'yes' } },
    ];
    for (const change of changes) {
      const after = ['T1', 'T2'].reduce(
        (file, id) => editMeasure(file, id, change, instrument),
        first,
      );
      expect(draft(after).actions).toEqual(after.actions);
    }
    expect(proposalsFor(first, instrument, 'en')).toEqual([]);
  });

  it('goes on numbering where the file left off, and leaves the measures there alone', () => {
    const start = team([voice(0, suggested('øv'))], { actions: [measure('T7'), measure('T3')] });
    expect(draft(start).actions.map(({ id }) => id)).toEqual(['T7', 'T3', 'T8']);
    expect(draft(start).actions.slice(0, 2)).toEqual(start.actions);
  });

  it('is in the language that is asked for', () => {
    const start = team([voice(0, marked({ '1.1': 'unmet' }))]);
    expect(proposalsFor(start, instrument, 'en').map(({ text }) => text)).toEqual([
      'Put in place: har en plan (en)',
    ]);
  });

  it('made twice is made once, has no id twice and covers every unmet criterion and suggestion', () => {
    const cases = fc.tuple(
      scoringsArbitrary(instrument),
      fc.constantFrom(...identityPolicies),
      fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...measureStatuses), wordsArbitrary)),
    );
    fc.assert(
      fc.property(cases, ([scorings, identity, edits]) => {
        const inputs = scorings.map((evaluation) => ({ file: evaluation.id, evaluation }));
        const once = draft(merge(inputs, { identity }, instrument).team);
        expect(draft(once)).toEqual(once);
        const ids = once.actions.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const after = edits
          .filter(([index]) => index < ids.length)
          .reduce(
            (file, [index, status, text]) =>
              editMeasure(file, ids[index] ?? '', { status, text }, instrument),
            once,
          );
        expect(draft(after)).toEqual(after);
        if (identity === 'aggregate') return;
        const drafted = once.actions.flatMap(({ criterion }) => criterion ?? []);
        const said = scorings.flatMap(({ ratings }) => Object.values(ratings));
        const weak = instrument.elements
          .flatMap(criteriaOf)
          .map(({ id }) => id)
          .filter((id) => said.some(({ criteria }) => (criteria?.[id] ?? 'met') !== 'met'));
        expect(drafted).toEqual([...drafted].sort((a, b) => weak.indexOf(a) - weak.indexOf(b)));
        expect([...drafted].sort()).toEqual([...weak].sort());
      }),
    );
  });
});

describe('ready measures', () => {
  // 1.1 has one of its own, 1.2 two that its sub-bullets borrow.
  const keys = (start: TeamEvaluation) =>
    proposalsFor(deepFreeze(start), withReadyMeasures, 'nb').map(({ key }) => key);
  const asking = (criteria: Readonly<Record<string, CriterionMark>>, parts = {}) =>
    team([], { agreed: marked(criteria), ...parts });
  const accept = (start: TeamEvaluation, key: string): TeamEvaluation => {
    const found = possibleProposals(start, withReadyMeasures, 'nb').find((one) => one.key === key);
    if (found === undefined) throw new Error(`no proposal ${key}`);
    return acceptProposal(deepFreeze(start), found, withReadyMeasures);
  };
  const decline = (start: TeamEvaluation, key: string): TeamEvaluation => {
    const found = possibleProposals(start, withReadyMeasures, 'nb').find((one) => one.key === key);
    if (found === undefined) throw new Error(`no proposal ${key}`);
    return declineProposal(deepFreeze(start), found);
  };

  it.each<[Readonly<Record<string, CriterionMark>>, readonly string[]]>([
    [{ '1.1': 'unmet' }, ['1.1-1', '1.1']],
    [{ '1.1': 'partly' }, ['1.1-1', '1.1']],
    [{ '1.1': 'met' }, []],
    [{ '1.2': 'unmet' }, ['1.2-1', '1.2-2', '1.2']],
    [{ '1.2.b': 'unmet' }, ['1.2-1', '1.2-2', '1.2.b']],
    [{ '1.2': 'met', '1.2.a': 'partly', '1.2.b': 'unmet' }, ['1.2-1', '1.2-2', '1.2.a', '1.2.b']],
    [{ '1.2': 'unmet', '1.2.a': 'unmet' }, ['1.2-1', '1.2-2', '1.2', '1.2.a']],
  ])('come before the program’s own wording, each once: %j', (criteria, expected) => {
    expect(keys(asking(criteria))).toEqual(expected);
  });

  it('become measures that say what they came from and whom they need', () => {
    expect(accept(asking({ '1.2.b': 'unmet' }), '1.2-2').actions).toEqual([
      {
        id: 'T1',
        element: 'planlegging',
        criterion: '1.2',
        text: 'andre tiltak til 1.2',
        expertise: ['ledelse', 'hms'],
        status: 'pending',
        draftedFrom: { criterion: '1.2', ready: 2 },
      },
    ]);
  });

  it('answer for all the criteria they were proposed for once one is accepted', () => {
    const start = asking({ '1.1': 'unmet', '1.2.a': 'unmet', '1.2.b': 'unmet' });
    expect(keys(accept(start, '1.2-1'))).toEqual(['1.1-1', '1.1']);
    expect(keys(accept(start, '1.2.a'))).toEqual(['1.1-1', '1.1', '1.2-1', '1.2-2', '1.2.b']);
  });

  it('can be accepted still when another has been, by the key they had', () => {
    const start = asking({ '1.2': 'unmet' });
    expect(texts(accept(accept(start, '1.2-2'), '1.2-1'))).toEqual([
      'andre tiltak til 1.2',
      'første tiltak til 1.2',
    ]);
  });

  it('don’t come again when put aside, alone, and are no longer aside when accepted after all', () => {
    const start = decline(asking({ '1.2': 'unmet' }), '1.2-1');
    expect(start.declined).toEqual([{ element: 'planlegging', criterion: '1.2', ready: 1 }]);
    expect(keys(start)).toEqual(['1.2-2', '1.2']);
    expect(decline(start, '1.2-1')).toEqual(start);
    expect(accept(start, '1.2-1')).not.toHaveProperty('declined');
  });

  it('are proposed for all that isn’t met of an element that it matters to improve', () => {
    const priorities = ['etikk', 'planlegging'];
    expect(keys(team([], { priorities }))).toEqual(['2.1-1', '1.1-1', '1.2-1', '1.2-2']);
    expect(keys(asking({ '1.1': 'met' }, { priorities: ['planlegging'] }))).toEqual([
      '1.2-1',
      '1.2-2',
    ]);
    const taken = { priorities: ['planlegging'], actions: [measure('T1', { criterion: '1.1' })] };
    expect(keys(team([], taken))).toEqual(['1.2-1', '1.2-2']);
  });
});

describe('the key of a proposal', () => {
  it('stays what it is, whatever becomes of the others, and no two are alike', () => {
    const cases = fc.tuple(scoringsArbitrary(withReadyMeasures), fc.infiniteStream(fc.boolean()));
    fc.assert(
      fc.property(cases, ([scorings, coins]) => {
        const inputs = scorings.map((evaluation) => ({ file: evaluation.id, evaluation }));
        const start = merge(inputs, { identity: 'pseudonym' }, withReadyMeasures).team;
        const all = possibleProposals(start, withReadyMeasures, 'nb');
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        const decided = all.filter(() => coins.next().value);
        const after = decided.reduce(
          (file, one) =>
            coins.next().value
              ? acceptProposal(file, one, withReadyMeasures)
              : declineProposal(file, one),
          start,
        );
        const left = possibleProposals(after, withReadyMeasures, 'nb');
        for (const one of left) expect(all).toContainEqual(one);
        const offered = proposalsFor(after, withReadyMeasures, 'nb').map(({ key }) => key);
        for (const { key } of decided) expect(offered).not.toContain(key);
      }),
    );
  });

  it('of a suggestion is as much of a digest as it takes', () => {
    const many = Array.from({ length: 700 }, (_, index) => `forslag ${index}`);
    const found = proposalsFor(team([voice(0, suggested(...many))]), instrument, 'nb');
    expect(new Set(found.map(({ key }) => key)).size).toBe(700);
    expect(found.some(({ key }) => /^f1-[0-9a-f]{4}$/.test(key))).toBe(true);
    expect(found.some(({ key }) => /^f1-[0-9a-f]{5,}$/.test(key))).toBe(true);
  });
});
