import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRating } from '../../src/forms/choices.ts';
import { fieldsOf } from '../../src/forms/fields.ts';
import { type Given, type ReturnedForm, readAnswers } from '../../src/forms/read-answers.ts';
import type { FormStamp } from '../../src/model/form.ts';
import type { Scoring } from '../../src/model/scoring.ts';
import { ratingsArbitrary } from '../evaluation/arbitraries.ts';
import { filledIn, instrument, stamp, subject, tidy } from './filled-in.ts';

const today = '2026-12-01';

const returned = (
  answers: Readonly<Record<string, string>>,
  own: FormStamp = stamp,
): ReturnedForm => ({
  stamp: own,
  given: new Map(
    Object.entries(answers).map(([code, text]): [string, Given] => [
      code,
      { text, place: `@${code}` },
    ]),
  ),
  place: 'skjema.xlsx',
});

const read = (answers: Readonly<Record<string, string>>, own?: FormStamp) =>
  readAnswers(returned({ perspective: 'BHT', ...answers }, own), instrument, today);

describe('the fields of a form', () => {
  const codes = fieldsOf(instrument, stamp).map(({ code }) => code);

  it('have codes that are one of a kind and stand in any format', () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[a-z0-9_]+$/.test(code))).toEqual([]);
  });

  it('ask for both judgements of all elements, and for the opening only what is not known', () => {
    expect(codes.filter((code) => /^\d+[bv]$/.test(code))).toHaveLength(30);
    expect(codes.slice(0, 4)).toEqual(['perspective', 'role', 'name', 'date']);
    const personal = fieldsOf(instrument, { subject, personal: { perspective: 'bht' } });
    expect(personal[0]?.code).toBe('date');
    expect(fieldsOf(instrument, {})[0]?.code).toBe('bht');
  });
});

describe('readRating', () => {
  it.each([
    ['3', 3],
    [' 3 Betydelig framgang ', 3],
    ['Betydelig  framgang', 3],
    ['significant progress', 3],
    ['3. Significant progress', 3],
    ['Ikke aktuelt', 'notApplicable'],
    ['not applicable', 'notApplicable'],
    ['3 Noe framgang', 'unclear'],
    ['2-3', 'unclear'],
    ['2 eller 3', 'unclear'],
    ['0', 'unclear'],
    ['5', 'unclear'],
    ['2,5', 'unclear'],
    ['ja', 'unclear'],
    ['3 3', 'unclear'],
  ])('%s is %s', (given, expected) => {
    expect(readRating(given, instrument)).toBe(expected);
  });
});

describe('readAnswers', () => {
  it('gives the scoring that the same answers at the keys would give', () => {
    fc.assert(
      fc.property(ratingsArbitrary(instrument), (ratings) => {
        const { scoring, findings } = read(filledIn(ratings));
        if (Object.keys(ratings).length === 0) {
          expect(findings.map(({ code }) => code)).toEqual(['nothing-answered']);
        } else expect((scoring as Scoring).ratings).toEqual(tidy(ratings));
      }),
      { numRuns: 60 },
    );
  });

  it('dates it by what is written, else by the day it is read', () => {
    expect(read({ '1b': '2', date: '3.11.2026' }).scoring?.date).toBe('2026-11-03');
    expect(read({ '1b': '2' }).scoring?.date).toBe(today);
  });

  it('gives the same answers the same id, and one person’s form that person’s', () => {
    const one = read({ '1b': '2' }).scoring;
    expect(read({ '1b': '2' }).scoring?.id).toBe(one?.id);
    expect(read({ '1b': '3' }).scoring?.id).not.toBe(one?.id);
    const personal: FormStamp = {
      ...stamp,
      id: 'p-1',
      personal: { perspective: 'virksomhet', role: 'Verneombud' },
    };
    expect(read({ '1b': '3' }, personal).scoring).toMatchObject({
      id: 'p-1',
      perspective: 'virksomhet',
      rater: { role: 'Verneombud' },
    });
  });

  it.each([
    [{ '1b': '2-3' }, 'unclear-rating', '@1b'],
    [{ '1v': 'Ikke aktuelt' }, 'no-reason', '@1v'],
    [{ '1v': 'Ikke aktuelt', '1v_reason': ' ' }, 'no-reason', '@1v'],
    [{ '1v': '2', '1v_reason': 'Har ingen' }, 'reason-without-answer', '@1v_reason'],
    [{ '1v_reason': 'Har ingen' }, 'reason-without-answer', '@1v_reason'],
    [{ '1b': '2', c1_1: 'nesten' }, 'unclear-mark', '@c1_1'],
    [{ '1b': '2', perspective: 'meg' }, 'unclear-perspective', '@perspective'],
    [{ '1b': '2', perspective: '' }, 'no-perspective', 'skjema.xlsx'],
    [{ '1b': '2', date: 'i går' }, 'no-such-date', '@date'],
    [{ name: 'Kari' }, 'nothing-answered', 'skjema.xlsx'],
  ])('guesses nothing: %o', (answers, code, place) => {
    const { scoring, findings } = read(answers);
    expect(scoring).toBeNull();
    expect(findings.map((one) => [one.code, one.place])).toEqual([[code, place]]);
  });

  it.each([
    ['god-bht', '2018'],
    ['liten', '2017'],
  ])('reads no form for another instrument: %s %s', (id, version) => {
    const other = { ...stamp, instrument: { id, version } };
    expect(read({ '1b': '2' }, other)).toEqual({
      scoring: null,
      findings: [
        { code: 'other-instrument', place: 'skjema.xlsx', field: null, given: `${id} ${version}` },
      ],
    });
  });

  it('tells all that has to be looked at, not only the first', () => {
    expect(read({ '1b': 'x', '2v': 'y', '3b': '2' }).findings).toHaveLength(2);
  });

  it('asks for the subject where the form doesn’t say', () => {
    const { subject: _known, ...open } = stamp;
    expect(read({ '1b': '2' }, open).findings.map(({ code }) => code)).toEqual(['no-subject']);
    expect(read({ '1b': '2', bht: 'A', virksomhet: 'B' }, open).scoring?.subject).toEqual({
      bht: 'A',
      virksomhet: 'B',
    });
  });
});
