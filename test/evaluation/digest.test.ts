import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, digest } from '../../src/evaluation/digest.ts';

describe('canonicalJson', () => {
  it.each([
    [{ b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
    [[{ b: 1, a: 2 }, 3], '[{"a":2,"b":1},3]'],
    [{ a: undefined, b: null }, '{"b":null}'],
    ['tekst', '"tekst"'],
    [JSON.parse('{"b":1,"__proto__":{"z":1,"y":2}}'), '{"__proto__":{"y":2,"z":1},"b":1}'],
  ])('of %j is %s', (value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it('keeps the order of lists', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });

  it('is equal exactly for equal values', () => {
    const values = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(values, (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

describe('digest', () => {
  it('is sixteen hexadecimal digits that do not hold the value', () => {
    expect(digest('kari-nordmann')).toMatch(/^[0-9a-f]{16}$/);
    expect(digest('kari-nordmann')).not.toBe(digest('kari-nordmanm'));
  });

  it('is the same for a value whose keys stand in another order', () => {
    expect(digest({ a: 1, b: 2 })).toBe(digest({ b: 2, a: 1 }));
  });
});
