import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSample } from '../../src/evaluation/sample.ts';
import { shuffledArbitrary, wordsArbitrary } from './arbitraries.ts';

const list = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `plan ${index + 1}`);

const lists = fc.array(wordsArbitrary, { minLength: 1, maxLength: 30 });

describe('a sample', () => {
  it('is the same for the same list and seed', () => {
    const sample = drawSample(list(214), 20, '2026');
    expect(sample).toEqual(drawSample(list(214), 20, '2026'));
    expect(sample.drawn).toHaveLength(20);
    expect(new Set(sample.drawn).size).toBe(20);
    expect(sample.documents).toBe(214);
    // What has been cited as evidence must still be drawn by every later version.
    expect(sample.listDigest).toBe('0c869a5abefe4ff0');
    expect(sample.drawn.slice(0, 3)).toEqual(['plan 44', 'plan 127', 'plan 72']);
  });

  it('is another with another seed', () => {
    expect(drawSample(list(214), 20, '2027').drawn).not.toEqual(
      drawSample(list(214), 20, '2026').drawn,
    );
  });

  it('does not depend on the order of the list', () => {
    const cases = lists.chain((lines) =>
      fc.tuple(fc.constant(lines), shuffledArbitrary(lines), fc.integer({ min: 1, max: 40 })),
    );
    fc.assert(
      fc.property(cases, wordsArbitrary, ([lines, shuffled, size], seed) => {
        expect(drawSample(shuffled, size, seed)).toEqual(drawSample(lines, size, seed));
      }),
    );
  });

  it('begins with every smaller sample of the same seed', () => {
    fc.assert(
      fc.property(lists, fc.nat(30), fc.nat(30), (lines, one, more) => {
        const small = drawSample(lines, one + 1, 'frø').drawn;
        const large = drawSample(lines, one + 1 + more, 'frø').drawn;
        expect(large.slice(0, small.length)).toEqual(small);
      }),
    );
  });

  it('has every document once, and none that the list has not', () => {
    fc.assert(
      fc.property(lists, (lines) => {
        const { drawn, documents, repeated } = drawSample(lines, 99, 'frø');
        expect(drawn).toHaveLength(documents);
        expect(documents + repeated).toBe(lines.length);
        for (const one of drawn) expect(lines.map((line) => line.trim())).toContain(one);
      }),
    );
  });

  it.each([
    ['blank lines', ['plan 1', '', '  ', '\u200b', 'plan 2'], 2, 0],
    ['a line that stands twice', ['plan 1', 'plan 2', 'plan 1'], 2, 1],
    ['other spaces', ['plan 1', ' plan  1 ', 'plan 2'], 2, 1],
    ['letters that are put together otherwise', ['\u00e5rsplan', 'a\u030arsplan', 'b'], 2, 1],
  ])('takes no account of %s', (_name, lines, documents, repeated) => {
    const sample = drawSample(lines, 9, 'frø');
    expect(sample).toMatchObject({ documents, repeated });
    expect(sample.listDigest).toBe(drawSample([...new Set(lines)], 9, 'frø').listDigest);
  });

  it('gives every document the same chance over many seeds', () => {
    const [documents, size, seeds] = [20, 5, 2000];
    const drawn = new Map(list(documents).map((document) => [document, 0]));
    for (let seed = 0; seed < seeds; seed += 1) {
      for (const one of drawSample(list(documents), size, String(seed)).drawn) {
        drawn.set(one, (drawn.get(one) ?? 0) + 1);
      }
    }
    const expected = (seeds * size) / documents;
    const squares = [...drawn.values()].map((count) => (count - expected) ** 2 / expected);
    const chiSquare = squares.reduce((sum, one) => sum + one, 0);
    // 19 degrees of freedom: 43.8 is passed once in a thousand times; the seeds are fixed, so never by chance here.
    expect(chiSquare).toBeLessThan(43.8);
  });
});
