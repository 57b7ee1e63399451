import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginScoring } from '../../src/evaluation/begin.ts';
import { record } from '../../src/evaluation/record.ts';
import { checkContent } from '../../src/files/checks/check-content.ts';
import { parseSource } from '../../src/files/yaml/source.ts';
import { readSentAnswers } from '../../src/forms/returned-answers.ts';
import {
  changeOpening,
  enter,
  isSentAnswers,
  judge,
  judgementAt,
  missingItems,
  missingOpening,
  replaceEvidence,
  replaceSuggestions,
  type SentAnswers,
} from '../../src/forms/sent-answers.ts';
import { type Element, itemsOf } from '../../src/model/instrument.ts';
import type { ElementRatings } from '../../src/model/rating.ts';
import { begun, instrument, sentArbitrary, subject, today } from './sent-samples.ts';

const [first, second] = instrument.elements as [Element, Element];
const item = { element: first, dimension: 'bht' } as const;
const read = (value: unknown) => readSentAnswers(value, instrument, { place: 'a.html', today });
const codesOf = (value: unknown) => read(value).findings.map(({ code }) => code);

const opened = changeOpening(begun({ subject }), { perspective: 'bht', role: 'ergonom' });

describe('answers in a page', () => {
  it('are the scoring that the same entries make elsewhere', () => {
    const steps: readonly ((sent: SentAnswers) => SentAnswers)[] = [
      (sent) => judge(sent, { element: second, dimension: 'virksomhet' }, { level: 2 }, instrument),
      (sent) => judge(sent, item, { notApplicable: ' Utenfor avtalen ' }, instrument),
      (sent) => enter(sent, first, [{ kind: 'mark', criterion: '1.1', mark: 'met' }], instrument),
      (sent) => enter(sent, first, [{ kind: 'note', text: ' et notat\n' }], instrument),
      (sent) => replaceSuggestions(sent, first, ['én', ' ', 'to'], instrument),
    ];
    const sent = steps.reduce((before, step) => step(before), opened);
    const rater = { role: 'ergonom' };
    const opening = { id: 'tilfeldig-1', subject, perspective: 'bht', rater, date: today } as const;
    const expected = [
      [second, { kind: 'rate', dimension: 'virksomhet', rating: { level: 2 } }],
      [first, { kind: 'rate', dimension: 'bht', rating: { notApplicable: 'Utenfor avtalen' } }],
      [first, { kind: 'mark', criterion: '1.1', mark: 'met' }],
      [first, { kind: 'note', text: 'et notat' }],
      [first, { kind: 'improve', text: 'én' }],
      [first, { kind: 'improve', text: 'to' }],
    ] as const;
    const scoring = expected.reduce(
      (before, [element, entry]) => record(before, element, entry, instrument),
      beginScoring(opening, instrument),
    );
    expect(read(sent)).toMatchObject({ scoring, findings: [], revision: 6 });
    expect(Object.keys(sent.scoring.ratings)).toEqual([first.id, second.id]);
  });

  it('keep the three kinds of answer apart, and a reason that is still missing', () => {
    const missing = () => missingItems(sent, instrument).length;
    let sent = judge(opened, item, { notApplicable: '' }, instrument);
    expect(judgementAt(sent, first, 'bht')).toEqual({ notApplicable: '' });
    expect(sent.scoring.ratings).toEqual({});
    expect(missing()).toBe(30);
    sent = judge(sent, item, { notApplicable: 'Fordi' }, instrument);
    expect(judgementAt(sent, first, 'bht')).toEqual({ notApplicable: 'Fordi' });
    expect(missing()).toBe(29);
    sent = judge(sent, item, { level: 3 }, instrument);
    expect(judgementAt(sent, first, 'bht')).toEqual({ level: 3 });
    expect(sent.unexplained).toEqual([]);
    sent = judge(sent, item, null, instrument);
    expect(judgementAt(sent, first, 'bht')).toBeNull();
    expect(sent.scoring.ratings).toEqual({});
  });

  it('hold grounds with their dates, and none of a blank text', () => {
    const given = [
      { text: 'Årsrapporten', date: '2026-03-01' },
      { text: ' ' },
      { text: 'Befaring' },
    ];
    const sent = replaceEvidence(opened, first, given, instrument);
    expect(sent.scoring.ratings).toEqual({ [first.id]: { evidence: [given[0], given[2]] } });
    expect(replaceEvidence(sent, first, [], instrument).scoring.ratings).toEqual({});
  });

  it('count every change', () => {
    expect(opened.revision).toBe(1);
    expect(judge(opened, item, { level: 1 }, instrument).revision).toBe(2);
  });

  it('know which opening questions are open', () => {
    expect(missingOpening(begun())).toEqual(['bht', 'virksomhet', 'perspective']);
    expect(missingOpening(begun({ subject, personal: { perspective: 'bht' } }))).toEqual([]);
    expect(missingOpening(changeOpening(opened, { bht: ' ' }))).toEqual(['bht']);
  });

  it('forget a name that was taken away', () => {
    const named = changeOpening(opened, { name: 'Kari' });
    expect(named.scoring.rater).toEqual({ role: 'ergonom', name: 'Kari' });
    expect(changeOpening(named, { name: '', role: ' ' }).scoring).not.toHaveProperty('rater');
  });
});

describe('answers that come back', () => {
  const answered = judge(opened, item, { level: 3 }, instrument);

  it.each<readonly [string, unknown, readonly string[]]>([
    ['a form nobody has answered', null, ['nothing-answered']],
    ['only opened', opened, ['nothing-answered']],
    [
      'of a form with open questions',
      judge(begun(), item, { level: 3 }, instrument),
      ['no-subject', 'no-perspective'],
    ],
    [
      'not applicable without a reason',
      judge(answered, { ...item, dimension: 'virksomhet' }, { notApplicable: '' }, instrument),
      ['no-reason'],
    ],
    [
      'with a perspective there is not',
      { ...answered, scoring: { ...answered.scoring, perspective: 'alle' } },
      ['no-perspective'],
    ],
    ['something else', { format: 'godbht/scoring@1' }, ['damaged']],
    ['a list', [answered], ['damaged']],
    ['without a stamp', { ...answered, form: {} }, ['damaged']],
    [
      'with a stamp that has another language',
      { ...answered, form: { ...answered.form, language: 'de' } },
      ['damaged'],
    ],
    [
      'with half a subject',
      { ...answered, form: { ...answered.form, subject: { bht: 'x' } } },
      ['damaged'],
    ],
  ])('%s: told, and no scoring made of it', (_name, value, codes) => {
    expect(codesOf(value)).toEqual(codes);
    expect(read(value).scoring).toBeNull();
  });

  it('name the field whose reason is missing', () => {
    const sent = judge(
      answered,
      { ...item, dimension: 'virksomhet' },
      { notApplicable: '' },
      instrument,
    );
    expect(read(sent).findings[0]?.field?.code).toBe('1v_reason');
  });

  it('are those of the person the form was made for, whatever stands in them', () => {
    const personal = { perspective: 'virksomhet', role: 'verneombud' } as const;
    const sent = judge(begun({ subject, personal }), item, { level: 1 }, instrument);
    const other = {
      ...sent,
      scoring: {
        ...sent.scoring,
        id: 'x',
        perspective: 'bht',
        rater: { name: 'Per' },
        subject: { bht: 'y', virksomhet: 'z' },
      },
    };
    const expected = {
      id: 'f-1',
      perspective: 'virksomhet',
      rater: { role: 'verneombud' },
      subject,
    };
    expect(read(sent).scoring).toMatchObject(expected);
    expect(read(other).scoring).toEqual(read(sent).scoring);
  });

  it('have the day they are read where theirs was taken away', () => {
    expect(read(changeOpening(answered, { date: '' })).scoring?.date).toBe(today);
  });

  it('pass the rules of a file where they are complete', async () => {
    await fc.assert(
      fc.asyncProperty(sentArbitrary, async (sent) => {
        const { scoring } = read(JSON.parse(JSON.stringify(sent)));
        const isWhole =
          sent.scoring.perspective !== undefined &&
          sent.unexplained.length === 0 &&
          Object.keys(sent.scoring.ratings).length > 0;
        expect(scoring !== null).toBe(isWhole);
        if (scoring === null) return;
        const source = parseSource('a.html', JSON.stringify(scoring));
        const { content, findings } = await checkContent(source, ['scoring'], instrument);
        expect(findings).toEqual([]);
        expect(content).toEqual(scoring);
      }),
      { numRuns: 30 },
    );
  });

  it.each<readonly [string, ElementRatings | object]>([
    ['a level there is not', { bht: { level: 5 } }],
    ['two answers in one', { bht: { level: 3, notApplicable: 'x' } }],
    ['a mark of no criterion', { criteria: { '9.9': 'met' } }],
    ['a key of somebody’s own', { script: '<script>' }],
  ])('are refused by the rules of a file: %s', async (_name, ratings) => {
    const crafted = {
      ...answered,
      scoring: { ...answered.scoring, ratings: { [first.id]: ratings } },
    };
    const { scoring } = read(crafted);
    const source = parseSource('a.html', JSON.stringify(scoring));
    const { findings } = await checkContent(source, ['scoring'], instrument);
    expect(findings).not.toEqual([]);
  });

  it('are nothing that merely looks like JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isSentAnswers(value)).toBe(false);
        expect(() => read(value)).not.toThrow();
      }),
    );
  });

  it('are read whatever parts are missing or replaced', () => {
    const json = JSON.stringify(answered);
    const parts = [...json.matchAll(/"[^"]*"|\d+|\{|\}/g)].map(
      ({ index, 0: part }) => [index, part.length] as const,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...parts),
        fc.constantFrom('null', '[]', '{}', '1', '"x"'),
        ([at, length], other) => {
          let value: unknown;
          try {
            value = JSON.parse(`${json.slice(0, at)}${other}${json.slice(at + length)}`);
          } catch {
            return;
          }
          expect(() => read(value)).not.toThrow();
        },
      ),
    );
  });

  it('cover every judgement of the instrument', () => {
    const all = itemsOf(instrument).reduce(
      (sent, one) => judge(sent, one, { level: 4 }, instrument),
      opened,
    );
    expect(missingItems(all, instrument)).toEqual([]);
  });
});
