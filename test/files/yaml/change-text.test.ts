import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeText } from '../../../src/files/yaml/change-text.ts';
import { cutText } from '../../../src/files/yaml/cut-text.ts';
import { commentsIn, type Values } from '../../../src/files/yaml/edit-yaml.ts';
import { parseSource } from '../../../src/files/yaml/source.ts';
import type { Evaluation } from '../../../src/model/team.ts';
import { scoringArbitrary, teamArbitrary } from '../arbitraries.ts';
import { handStyled } from './hand-styled.ts';

/** One part after the other from another evaluation, as a session changes one thing at a time. */
const edited = (from: Evaluation, to: Evaluation): fc.Arbitrary<Evaluation> => {
  const sheet = 'ratings' in from ? 'ratings' : 'agreed';
  const of = (evaluation: Evaluation) => Object.entries<object>(Object(evaluation)[sheet]);
  return fc.tuple(fc.subarray([...of(to)]), longText).map(([taken, notes]) => {
    const kept = of(from).filter((_entry, index) => (index + taken.length) % 3 > 0);
    const last = taken.map(([id, said], index) => [id, index % 2 ? said : { ...said, notes }]);
    return { ...from, [sheet]: Object.fromEntries([...kept, ...last]) } as Evaluation;
  });
};

/** What is written as a block, which takes in any line that is as deep. */
const longText = fc.constantFrom(`${'ord '.repeat(30)}slutt`, 'én linje\nog en til', 'kort');

/** Where there is nothing but a key of the user’s own there is no value: an empty one can’t be told from none. */
const withoutEmpty = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (key, inner) => {
    const isEmpty = typeof inner === 'object' && Object.keys(inner).length === 0;
    return isEmpty && !/^(ratings|agreed|actions)$/.test(key) ? undefined : inner;
  });

const cases = fc
  .oneof(fc.tuple(scoringArbitrary, scoringArbitrary), fc.tuple(teamArbitrary, teamArbitrary))
  .map((pair) => withoutEmpty(pair))
  .chain(([from, to]) => fc.tuple(fc.constant(from), handStyled(from), edited(from, to)));

const valueIn = (text: string): unknown => parseSource('', text).value;

describe('a text that is changed', () => {
  it('says what was meant, with every comment a comment and every key of the user’s own', () => {
    fc.assert(
      fc.property(cases, ([from, { text, comments, ownKeys }, next]) => {
        // The library that wrote it gets some blocks of text wrong.
        fc.pre(isDeepStrictEqual(valueIn(text), from));
        const changed = changeText({ text, cut: cutText(text) }, from, next)?.text ?? '';
        expect(valueIn(changed)).toEqual(next);
        expect(commentsIn(changed).toSorted()).toEqual(comments.toSorted());
        for (const key of ownKeys) expect(changed).toMatch(new RegExp(`${key}(?!\\d)`));
      }),
      { numRuns: 200 },
    );
  });

  const long = `${'ord '.repeat(30)}slutt`;

  it.each([
    [
      'before the end of the text',
      'ratings:\n  etikk:\n    improvements:\n      - a\n      # mitt\n',
      { etikk: { improvements: ['a'] }, kunderelasjon: { notes: long } },
    ],
    [
      'before another element',
      'ratings:\n  etikk:\n    improvements:\n      - a\n      # mitt\n  kunderelasjon:\n    bht: {level: 1}\n',
      { etikk: { improvements: ['a'], notes: long }, kunderelasjon: { bht: { level: 1 } } },
    ],
    [
      'where a note below which it stands deeper becomes long',
      'ratings:\n    etikk:\n        notes: kort\n            # mitt\n        bht: {level: 1}\n',
      { etikk: { notes: long, bht: { level: 1 } } },
    ],
    ['after a lone carriage return', 'ratings: {}\n# ditt\r# mitt\n', { etikk: { notes: long } }],
  ])('keeps a comment a comment %s', (_name, text, ratings) => {
    const before = valueIn(text) as { ratings: object };
    const changed = changeText({ text, cut: cutText(text) }, before, { ratings })?.text ?? '';
    expect(valueIn(changed)).toEqual({ ratings });
    expect(commentsIn(changed)).toEqual(commentsIn(text));
  });

  it.each([
    ['an element', 'ratings:\n  etikk:\n    notes: a\n    x-min: 1\n', {}],
    [
      'a rating',
      'ratings:\n  etikk:\n    bht: {level: 3, x-min: 1}\n    notes: a\n',
      { etikk: { notes: 'a' } },
    ],
    [
      'all marks',
      'ratings: {etikk: {notes: a, criteria: {"3.1": met, x-min: 1}}}\n',
      { etikk: { notes: 'a' } },
    ],
  ])('keeps the user’s key where %s is emptied', (_name, text, ratings) => {
    const changed = changeText({ text, cut: cutText(text) }, valueIn(text) as Values, { ratings });
    expect(changed?.text).toContain('x-min: 1');
    expect(valueIn(changed?.text ?? '')).toEqual({ ratings });
  });
});
