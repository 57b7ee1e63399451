import { describe, expect, it } from 'vitest';
import {
  type Draft,
  editDraft,
  fitDraft,
  moveByRow,
  startDraft,
} from '../../src/terminal/draft.ts';

/** A draft with the cursor at the bar. */
const draft = (marked: string): Draft => ({
  text: marked.replace('|', ''),
  cursor: marked.indexOf('|'),
});
const marked = ({ text, cursor }: Draft): string =>
  `${text.slice(0, cursor)}|${text.slice(cursor)}`;

const key = (name: string, text = '') => {
  const [, modifier, rest] = /^(?:(ctrl|meta)-)?(.*)$/.exec(name) ?? [];
  return { name: rest ?? '', text, ctrl: modifier === 'ctrl', meta: modifier === 'meta' };
};

describe('writing a text', () => {
  it.each([
    ['å', 'ja|', 'jaå|'],
    ['x', 'a|b', 'ax|b'],
    ['👩‍🚒', '|', '👩‍🚒|'],
  ])('writes %s where the cursor is', (text, before, after) => {
    expect(marked(editDraft(draft(before), key(text, text)))).toBe(after);
  });

  it.each([
    ['left', 'ab|', 'a|b'],
    ['left', '|ab', '|ab'],
    ['left', '👩‍🚒|', '|👩‍🚒'],
    ['right', '|A\u030ab', 'A\u030a|b'],
    ['home', 'ab|', '|ab'],
    ['end', '|ab', 'ab|'],
    ['backspace', 'ab|c', 'a|c'],
    ['backspace', 'x👩‍🚒|', 'x|'],
    ['backspace', '|c', '|c'],
    ['delete', 'a|bc', 'a|c'],
    ['ctrl-w', 'en to tre|', 'en to |'],
    ['ctrl-u', 'en to| tre', '| tre'],
    ['ctrl-k', 'en| to', 'en|'],
    ['meta-b', 'en to|', 'en |to'],
    ['meta-f', '|en to', 'en| to'],
    ['ctrl-x', 'a|', 'a|'],
    ['tab', 'a|', 'a|'],
    ['constructor', 'a|', 'a|'],
  ])('%s turns %s into %s', (name, before, after) => {
    expect(marked(editDraft(draft(before), key(name, name === 'tab' ? '\t' : '')))).toBe(after);
  });
});

describe('a text on the screen', () => {
  it('wraps and keeps the cursor where it is written', () => {
    expect(fitDraft(startDraft('abcdefgh'), 8, 5)).toEqual({
      rows: ['> abcde', '  fgh'],
      cursor: { row: 1, column: 5 },
    });
  });

  it('breaks between words, and starts no row with a space', () => {
    expect(fitDraft(startDraft('en tekst som er lengre'), 13, 5).rows).toEqual([
      '> en tekst ',
      '  som er ',
      '  lengre',
    ]);
  });

  it('tells that there is more above and below', () => {
    const rows = (marked: string) => fitDraft(draft(marked), 12, 2).rows;
    expect(rows('en\nto\ntre|')).toEqual(['↑ to', '  tre']);
    expect(rows('|en\nto\ntre')).toEqual(['> en', '↓ to']);
    expect(rows('en\nto\n|tre\nfire')).toEqual(['↑ to', '↓ tre']);
  });

  it.each([
    ['up', 'en linje\nto |her', 'en |linje\nto her'],
    ['down', 'en l|inje\nto her', 'en linje\nto h|er'],
    ['down', 'en linje|\nto', 'en linje\nto|'],
    ['up', 'første andre| tredje', null],
    ['down', 'fø|rste andre tredje', 'første andre tr|edje'],
    ['left', 'a|b', null],
  ])('moves %s by rows: %j', (name, before, after) => {
    const moved = moveByRow(draft(before), name, 16);
    expect(moved === null ? null : marked(moved)).toBe(after);
  });

  it('shows the rows around the cursor of a long text', () => {
    const { rows, cursor } = fitDraft(startDraft('x'.repeat(100)), 12, 3);
    expect(rows).toHaveLength(3);
    expect(cursor.row).toBe(2);
    expect(fitDraft({ text: 'x'.repeat(100), cursor: 0 }, 12, 3).cursor).toEqual({
      row: 0,
      column: 2,
    });
  });

  it('keeps the lines of a text that has several', () => {
    expect(fitDraft(startDraft('en\nto'), 20, 5).rows).toEqual(['> en', '  to']);
  });

  it('counts wide characters as two columns', () => {
    expect(fitDraft(startDraft('漢字'), 20, 5).cursor.column).toBe(6);
  });
});
