import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleLine, visibleText } from '../../src/text/visible-text.ts';
import { hostileText } from '../formats/hostile-text.ts';

describe('visibleText', () => {
  test.each([
    [
      'leaves ordinary text alone',
      'Blåbær – «§ 13-2», og/eller 3–5 %',
      'Blåbær – «§ 13-2», og/eller 3–5 %',
    ],
    ['keeps line breaks', 'én\nto', 'én\nto'],
    [
      'reads every kind of line break as one',
      'a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh',
      'a\nb\nc\nd\ne\nf\ng\nh',
    ],
    ['turns tabs into spaces', 'a\tb', 'a  b'],
    ['marks an escape sequence', '\u001b[31mrød\u001b[0m', '\uFFFD[31mrød\uFFFD[0m'],
    ['marks a title sequence', '\u001b]0;ny tittel\u0007', '\uFFFD]0;ny tittel\uFFFD'],
    ['marks eight-bit control sequences', '\u009b2J', '\uFFFD2J'],
    ['marks delete, null and backspace', 'a\u007fb\u0000c\bd', 'a\uFFFDb\uFFFDc\uFFFDd'],
    ['marks lone surrogates', 'a\ud800b\udc00c', 'a\uFFFDb\uFFFDc'],
    ['does not join surrogates that stood apart', '\ud83d\u200b\ude00', '\uFFFD\uFFFD'],
    ['removes bidirectional controls', 'a\u202eb\u2066c\u2069d\u200ee\u200ff\u061cg', 'abcdefg'],
    ['removes zero-width characters', 'sy\u00adke\u200bfra\u2060vær\ufeff', 'sykefravær'],
    ['removes hidden tag characters', 'a\u{e0041}\u{e007f}b', 'ab'],
    ['removes variation selectors that only hide data', 'a\u{e0100}\u{e01ef}b', 'ab'],
    ['keeps what emoji and scripts are joined with', '👩‍🚀 ❤️ می‌خواهم', '👩‍🚀 ❤️ می‌خواهم'],
  ])('%s', (_, given, expected) => {
    expect(visibleText(given)).toBe(expected);
  });

  test('leaves no control character but the line break, whatever it is given', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(visibleText(text)).not.toMatch(
          /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}\u200b\u2060\ufeff]/u,
        );
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(visibleText(visibleText(text))).toBe(visibleText(text));
      }),
    );
  });
});

test('visibleLine puts everything on one line', () => {
  expect(visibleLine(' én \r\n\n to\u2028tre\t')).toBe('én to tre');
});
