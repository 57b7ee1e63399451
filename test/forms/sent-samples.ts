import fc from 'fast-check';
import { readGodBht } from '../../generated/god-bht.js';
import { beginAnswers, type SentAnswers } from '../../src/forms/sent-answers.ts';
import { type FormStamp, formFormat } from '../../src/model/form.ts';
import { dimensions } from '../../src/model/instrument.ts';
import { perspectives } from '../../src/model/scoring.ts';
import { ratingsArbitrary, wordsArbitrary } from '../evaluation/arbitraries.ts';

export const instrument = readGodBht();
export const subject = { bht: 'Fjordhelse BHT', virksomhet: 'Fjordverft AS' };
export const today = '2026-12-01';

export const stampWith = (rest: Partial<FormStamp> = {}): FormStamp => ({
  format: formFormat,
  id: 'f-1',
  instrument: { id: instrument.id, version: instrument.version },
  language: 'nb',
  ...rest,
});

export const begun = (rest: Partial<FormStamp> = {}): SentAnswers =>
  beginAnswers(stampWith(rest), 'tilfeldig-1', today, instrument);

/** Anything that a page may hold, complete or not. */
export const sentArbitrary: fc.Arbitrary<SentAnswers> = fc
  .record({
    ratings: ratingsArbitrary(instrument),
    perspective: fc.option(fc.constantFrom(...perspectives), { nil: undefined }),
    role: fc.option(wordsArbitrary, { nil: undefined }),
    bht: wordsArbitrary,
    revision: fc.nat(),
    unexplained: fc.array(
      fc.record({
        element: fc.constantFrom(...instrument.elements.map(({ id }) => id)),
        dimension: fc.constantFrom(...dimensions),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ ratings, perspective, role, bht, revision, unexplained }) => {
    const sent = begun();
    return {
      ...sent,
      revision,
      unexplained,
      scoring: {
        ...sent.scoring,
        subject: { bht, virksomhet: 'Fjordverft AS' },
        ratings,
        ...(perspective === undefined ? {} : { perspective }),
        ...(role === undefined ? {} : { rater: { role } }),
      },
    };
  });
