import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../../src/files/checks/problems.ts';
import { evaluationText } from '../../../src/files/create.ts';
import { parseSource } from '../../../src/files/yaml/source.ts';
import { nastyText } from '../arbitraries.ts';
import { aScoring } from '../samples.ts';

const problems = async (text: string) => {
  const source = parseSource('a.yaml', text);
  return problemsIn(source, source.findings, 'nb').map(
    ({ line, column, code, message }) => `${line}:${column} ${code} ${message.split('.')[0]}`,
  );
};

const value = async (text: string) => {
  const source = parseSource('a.yaml', text);
  expect(source.findings).toEqual([]);
  return source.value;
};

describe('reading YAML', () => {
  it.each([
    [
      'an unquoted number as a key stays what is written',
      '1.10: a\n1.1: b\n',
      { '1.10': 'a', '1.1': 'b' },
    ],
    ['a date stays text', 'date: 2026-11-21\n', { date: '2026-11-21' }],
    ['yes and no stay text', 'a: yes\nb: no\n', { a: 'yes', b: 'no' }],
    ['x- keys are no part of the value', 'x-a: 1\nb: {x-c: [1], d: 2}\n', { b: { d: 2 } }],
    [
      'control characters in texts are accepted',
      'a: "\\u0007\\u001b[31m"\n',
      { a: '\u0007\u001b[31m' },
    ],
    ['a version line is fine', '%YAML 1.2\n---\na: 1\n', { a: 1 }],
    ['a merge key is a key like any other', '<<: a\n', { '<<': 'a' }],
    ['a document may end', 'a: 1\n...\n', { a: 1 }],
    ['a key may be a block of its own', '? a\n: 1\n', { a: 1 }],
  ])('%s', async (_name, text, expected) => {
    expect(await value(text)).toEqual(expected);
  });

  it('keeps a key named __proto__ as a key', async () => {
    expect(Object.keys((await value('__proto__: 1\na: 2\n')) as object)).toEqual([
      '__proto__',
      'a',
    ]);
  });

  it.each([
    ['an alias', 'a: &x 1\nb: *x\n', ['1:7 alias-not-allowed', '2:4 alias-not-allowed']],
    ['an alias without an anchor', 'a: *x\n', ['1:4 alias-not-allowed']],
    ['an anchor on a list', 'a: &x [1]\n', ['1:7 alias-not-allowed']],
    ['an unknown tag', 'a: !foo 1\n', ['1:4 unknown-tag']],
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', ['3:1 duplicate-key Nøkkelen «a» står to ganger']],
    ['a duplicate key in quotes', '"1.2": 1\n1.2: 2\n', ['2:1 duplicate-key']],
    ['a duplicate key in other letters', 'å: 1\na\u030a: 2\n', ['2:1 duplicate-key']],
    ['a duplicate key below an x- key', 'x-a: {b: 1, b: 2}\n', ['1:13 duplicate-key']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['2:1 several-documents']],
    ['an older YAML', '%YAML 1.1\n---\na: yes\n', ['1:1 directive-not-allowed']],
    ['a lone surrogate', 'a: "\\ud800"\n', ['1:4 broken-text']],
    ['a list as a key', '[a]: 1\n', ['1:1 not-yaml Dette kan ikke være en nøkkel']],
    ['a tab', 'a:\n\tb: 1\n', ['2:1 not-yaml Linjen har tabulator']],
    ['a colon too many', 'a: b: c\n', ['1:4 not-yaml Linjen har et kolon for mye']],
    ['a quote that is not closed', 'a: "b\n', ['2:1 not-yaml Teksten må stå mellom']],
    ['a bracket that is not closed', 'a: {b: 1\n', ['2:1 not-yaml En parentes']],
    ['a wrong escape', 'a: "\\q"\n', ['1:5 not-yaml Ugyldig tegn etter']],
    ['wrong indentation', 'a:\n    b: 1\n  c: 2\n', ['3:1 not-yaml Innrykket stemmer ikke']],
    ['lines without end', `a: 1${'\n'.repeat(200_001)}`, ['1:1 too-many-lines']],
    ['comments without end', `a: 1\n${'#\n'.repeat(200_001)}`, ['1:1 too-many-lines']],
    ['nothing', '', ['1:1 empty-file']],
    ['only a comment', '# ingenting\n', ['1:1 empty-file']],
  ])('refuses %s, and says where', async (_name, text, expected) => {
    const found = await problems(text);
    expect(found).toHaveLength(expected.length);
    for (const [index, start] of expected.entries()) expect(found[index]).toContain(start);
  });

  it('tells all mistakes of a text at once', async () => {
    expect(await problems('a: b: c\nd: "\\q"\ne: {f: "\\z"}\n')).toHaveLength(3);
  });

  it('goes 32 levels deep and no deeper', async () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(await value(nested(32))).toBeDefined();
    expect((await problems(nested(33)))[0]).toContain('1:33 too-deep');
    const block = Array.from({ length: 40 }, (_, level) => `${' '.repeat(level)}a:\n`).join('');
    expect((await problems(block))[0]).toMatch(/^33:\d+ too-deep/);
  });

  it.each([
    ['brackets', '['.repeat(2_000_000), 'too-deep'],
    ['dashes', '- '.repeat(1_000_000), 'too-deep'],
    ['braces', '{a: '.repeat(1_000_000), 'too-deep'],
    ['values', `[${'1,'.repeat(1_000_000)}]`, 'too-many-values'],
    ['keys', Array.from({ length: 30_000 }, (_, n) => `k${n}: 1\n`).join(''), 'too-many-keys'],
    ['documents', '---\n'.repeat(150_000), 'several-documents'],
  ])('refuses a flood of %s before it costs anything', async (_name, text, code) => {
    expect((await problems(text))[0]).toContain(code);
  });

  it.each([
    ['spaces', `a: "b${' '.repeat(400_000)}c"\n`, `b${' '.repeat(400_000)}c`],
    ['spaces in a plain text', `a: b${' '.repeat(400_000)}c\n`, `b${' '.repeat(400_000)}c`],
    ['backslashes', `a: "${'\\'.repeat(400_000)}"\n`, '\\'.repeat(200_000)],
    ['quotes', `a: b${"'".repeat(400_000)}\n`, `b${"'".repeat(400_000)}`],
    ['blank lines in quotes', `a: "b${'\n'.repeat(190_000)}  c"\n`, `b${'\n'.repeat(189_999)}c`],
    [
      'blank lines in a block',
      `a: |-\n  b${'\n'.repeat(190_000)}  c\n`,
      `b${'\n'.repeat(190_000)}c`,
    ],
    ['blank lines', `a: b${'\n'.repeat(190_000)}`, 'b'],
    ['comments', `a: b\n${'# c\n'.repeat(100_000)}`, 'b'],
  ])('reads a flood of %s for what it is', async (_name, text, expected) => {
    const { a } = (await value(text)) as { readonly a: string };
    expect(a === expected).toBe(true);
  });

  it('is read, or refused with a place in it, whatever slips into it', () => {
    const whole = evaluationText(aScoring);
    const slip = fc.tuple(fc.nat(whole.length), fc.nat(4), nastyText);
    fc.assert(
      fc.property(slip, ([at, removed, inserted]) => {
        const text = whole.slice(0, at) + inserted + whole.slice(at + removed);
        const source = parseSource('a.yaml', text);
        if (source.value === undefined) expect(source.findings).not.toEqual([]);
        for (const { line = 0 } of problemsIn(source, source.findings, 'nb')) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has room for 20,000 keys in one place', async () => {
    const text = Array.from({ length: 20_000 }, (_, n) => `k${n}: 1\n`).join('');
    expect(Object.keys((await value(text)) as object)).toHaveLength(20_000);
  });
});
