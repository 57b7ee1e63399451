import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlText } from '../../../src/files/yaml/yaml-text.ts';

it.each([
  ['a control sequence of eight bits', 'a\u009b2Jb', '"a\\u009b2Jb"'],
  ['a text turned around', 'a\u202eb', '"a\\u202eb"'],
  ['a mark nobody sees', '\u200fæøå', '"\\u200fæøå"'],
  ['an ordinary text', 'Støy, «støv» og røyk', 'Støy, «støv» og røyk'],
])('writes %s so that no terminal obeys it', (_name, text, written) => {
  expect(yamlText({ notes: text })).toBe(`notes: ${written}\n`);
});

it('gives every text back as it was', () => {
  const hostile = fc.array(
    fc.constantFrom(
      '\u009b',
      '\u202e',
      '\u2028',
      '\u001b',
      '\n',
      '"',
      '\\',
      ' ',
      'æ',
      '#',
      ': ',
      '- ',
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(hostile, (parts) => {
      const notes = parts.join('');
      expect(parse(yamlText({ notes })).notes).toBe(notes);
    }),
  );
});
