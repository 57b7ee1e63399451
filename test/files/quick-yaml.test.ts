import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluationText } from '../../src/files/create.ts';
import { readQuickly } from '../../src/files/quick-yaml.ts';
import { readYaml } from '../../src/files/yaml-source.ts';
import { yamlText } from '../../src/files/yaml-text.ts';
import { nastyText } from './arbitraries.ts';
import { evaluationArbitrary, handwritten, mutatedText } from './quick-yaml-arbitraries.ts';
import { anAggregate, aScoring, aTeam } from './samples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const yamlFiles = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name));

/** Says nothing, or what the library says, down to the order of the keys. */
const expectAgreement = (text: string): void => {
  const quick = readQuickly(text);
  if (quick === undefined) return;
  const { value, findings } = readYaml(text);
  expect(findings).toEqual([]);
  expect(quick.value).toEqual(value);
  expect(JSON.stringify(quick.value)).toBe(JSON.stringify(value));
};

describe('reading quickly what this program writes', () => {
  const made = [...yamlFiles('examples'), ...yamlFiles('elements')];
  // What people write by hand may have any style; then the library reads it.
  const byHand = (file: string): boolean => /svar[\\/]|\.points\.yaml$/.test(file);

  it.each(made.filter((file) => !byHand(file)))('reads %s', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(readQuickly(text)).toBeDefined();
    expectAgreement(text);
  });

  it.each(made.filter(byHand))('reads %s as the library does, or leaves it', (file) => {
    expectAgreement(readFileSync(join(root, file), 'utf8'));
  });

  it.each([
    ['a scoring', aScoring],
    ['a team', aTeam],
    ['an aggregate', anAggregate],
  ])('reads %s', (_name, evaluation) => {
    expect(readQuickly(evaluationText(evaluation))).toEqual({ value: evaluation, findings: [] });
  });

  it('reads nearly every evaluation, and each as it was', () => {
    let refused = 0;
    fc.assert(
      fc.property(evaluationArbitrary, (evaluation) => {
        const quick = readQuickly(evaluationText(evaluation));
        if (quick === undefined) refused += 1;
        else expect(quick.value).toEqual(evaluation);
      }),
      { numRuns: 200 },
    );
    expect(refused).toBeLessThanOrEqual(10);
  });

  it('reads any text as the library does, as a value and as an item', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expectAgreement(yamlText({ a: { b: text, c: [text, { d: text }] } }));
      }),
      { numRuns: 300 },
    );
  });

  it('reads what people add by hand', () => {
    expect(readQuickly(handwritten)).toBeDefined();
    expectAgreement(handwritten);
  });
});

describe('what is not read quickly', () => {
  it.each(yamlFiles('test/fixtures'))('is never read otherwise than by the library: %s', (file) =>
    expectAgreement(readFileSync(join(root, file), 'utf8')),
  );

  it('is never read otherwise after a slip of the hand', () => {
    fc.assert(fc.property(mutatedText, expectAgreement), { numRuns: 400 });
  });

  it.each([
    ['nothing', ''],
    ['no line break at the end', 'a: b'],
    ['a byte order mark', '\ufeffa: b\n'],
    ['an anchor', 'a: &x b\n'],
    ['an alias', 'a: *x\n'],
    ['a tag', 'a: !t b\n'],
    ['a directive', '%YAML 1.2\n---\na: b\n'],
    ['a document marker', '---\na: b\n'],
    ['a tab', 'a:\tb\n'],
    ['a carriage return', 'a: b\r\n'],
    ['a control character', 'a: "\u0007"\n'],
    ['half a character', 'a: "\ud800"\n'],
    ['half a character, escaped', 'a: "\\ud83d\\ude00"\n'],
    ['an unknown escape', 'a: "\\q"\n'],
    ['a key of its own line', '? a\n: b\n'],
    ['a duplicate key', 'a: b\nc: d\na: e\n'],
    ['a duplicate key in other quotes', '"a": b\na: c\n'],
    ['a duplicate key in other letters', 'å: b\n"a\u030a": c\n'],
    ['a duplicate key on one line', 'a: {b: 1, b: 2}\n'],
    ['a duplicate key below an x- key', 'x-a: {b: 1, b: 2}\n'],
    ['a key with another prototype', '__proto__: a\n'],
    ['odd indentation', 'a:\n    b: c\n  d: e\n'],
    ['an unexpected child', 'a: b\n  c: d\n'],
    ['nothing after a key', 'a:\nb: c\n'],
    ['nothing in a list', 'a:\n  -\n  - b\n'],
    ['null', 'a: null\n'],
    ['a truth value', 'a: true\n'],
    ['a broken number', 'a: 1.50\n'],
    ['a large number', 'a: 12345678901234567890\n'],
    ['a number with a leading zero', 'a: 007\n'],
    ['a colon too many', 'a: b: c\n'],
    ['a comment that is none', 'a: "b"#c\n'],
    ['a quote that is not closed', 'a: "b\n'],
    ['a bracket that is not closed', 'a: {b: c\n'],
    ['a bracket over several lines', 'a: {b: c,\n  d: e}\n'],
    ['a block with its own indentation', 'a: |2\n   b\n'],
    ['a block that keeps its end', 'a: |+\n  b\n\n'],
    ['a block that begins with a blank line', 'a: |\n\n  b\n'],
    ['a folded block with deeper lines', 'a: >\n  b\n    c\n'],
    ['a list at the top', '- a\n'],
    ['a list as deep as its key', 'a:\n- b\n'],
    ['braces at the top', '{a: b}\n'],
    ['too deep a nesting', `a: ${'['.repeat(40)}${']'.repeat(40)}\n`],
    ['too long a text', `a: ${'b'.repeat(500_000)}\n`],
  ])('is %s', (_name, text) => {
    expect(readQuickly(text)).toBeUndefined();
  });

  it.each([
    ['spaces', `a: "${' '.repeat(400_000)}b\n  "c\n`],
    ['spaces in a plain text', `a: b${' '.repeat(400_000)}c\n`],
    ['backslashes', `a: "${'\\'.repeat(400_000)} \n  b"\n`],
    ['quotes', `a: ${"'".repeat(400_001)} b\n`],
    ['line breaks', `a: "b${'\n'.repeat(400_000)}  c"\n`],
    ['comments', `a: b\n${'# c\n'.repeat(100_000)}`],
    ['keys', Array.from({ length: 19_000 }, (_, n) => `k${n}: 1\n`).join('')],
  ])('is no trap: a flood of %s', (_name, text) => expectAgreement(text));
});
