import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNarrow, narrowRuler } from '../../src/formats/terminal-ruler.ts';
import { wideRuler } from '../../src/formats/terminal-wide-ruler.ts';

const { bold } = new Chalk({ level: 1 });

describe('isNarrow', () => {
  test.each([
    ['Blåbærsyltetøy – «§ 13-2», og/eller 3–5 % …', true],
    ['● omforent · ○ forslag → ?', true],
    ['👍', false],
    ['日本', false],
    ['a\u0301', false],
    ['x'.repeat(50), false],
  ])('%s: %s', (text, expected) => {
    expect(isNarrow(text)).toBe(expected);
  });
});

describe('the narrow ruler', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'aåØ1-–,«»●○?§é→'),
    minLength: 1,
    maxLength: 12,
  });
  const line = fc.array(word, { minLength: 1 }).map((words) => words.join(' '));
  const text = fc.array(line, { minLength: 1 }).map((lines) => lines.join('\n'));

  test('measures and breaks narrow text as the wide one does', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 100 }), (given, width) => {
        expect(isNarrow(given)).toBe(true);
        expect(narrowRuler.measure(given)).toBe(wideRuler.measure(given));
        expect(narrowRuler.wrap(given, width)).toEqual(wideRuler.wrap(given, width));
      }),
    );
  });

  test('breaks a word only where it is wider than the line', () => {
    expect(narrowRuler.wrap('en arbeidsplass', 10)).toEqual(['en', 'arbeidspla', 'ss']);
  });

  test('does not count what makes a word bold', () => {
    expect(narrowRuler.measure(bold('fem ord'))).toBe(7);
    expect(narrowRuler.wrap(`${bold('Grunn:')} enige`, 12)).toEqual([`${bold('Grunn:')} enige`]);
  });
});
