import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerBlock, answerBlocksIn, answerLimit } from '../../src/forms/answer-block.ts';
import { begun, sentArbitrary } from './sent-samples.ts';

const sample = { ...begun(), revision: 3 };
const block = answerBlock(sample);
const whole = [{ answers: sample }];

describe('a block of answers', () => {
  it('begins and ends with its markers, in short lines of ASCII', () => {
    const lines = block.trimEnd().split('\n');
    expect(lines[0]).toBe('godbht-svar:1');
    expect(lines.at(-1)).toMatch(/^godbht-slutt:[0-9a-f]{8}$/);
    for (const line of lines) expect(line).toMatch(/^[A-Za-z0-9_:-]{1,64}$/);
  });

  it('gives back whatever went in', () => {
    fc.assert(
      fc.property(sentArbitrary, (sent) => {
        expect(answerBlocksIn(answerBlock(sent))).toEqual([{ answers: sent }]);
      }),
      { numRuns: 50 },
    );
  });

  it.each<readonly [string, (text: string) => string]>([
    ['quoted', (text) => text.replace(/^/gm, '> ')],
    ['quoted twice', (text) => text.replace(/^/gm, '>> > ')],
    ['quoted with bars', (text) => text.replace(/^/gm, '| ')],
    ['indented', (text) => text.replace(/^/gm, '\t   ')],
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['with blank lines', (text) => text.replaceAll('\n', '\n\n')],
    ['on one line', (text) => text.replaceAll('\n', ' ')],
    ['with non-breaking spaces', (text) => text.replace(/^/gm, '\u00a0\u00a0')],
    ['with invisible characters', (text) => text.replaceAll('\n', '\u200b\ufeff\n')],
    ['wrapped anew', (text) => text.replace(/(.{40})/g, '$1\n')],
    [
      'in HTML',
      (text) => `<div>${text.replaceAll('\n', '<br>&nbsp;\n</div><div class="x">')}</div>`,
    ],
    ['quoted in HTML', (text) => `<p>${text.replaceAll('\n', '</p>\n<p>&gt; ')}</p>`],
    [
      'between a heart and an older mail',
      (text) => `Takk <3 for i dag\n${text}\n> Hei!\n> Nivå <4 er for lite\n`,
    ],
    ['with text around', (text) => `Hei!\nHer er mine:\n${text}\n-- \nKari\nGodbht 1 > 0`],
  ])('is read %s', (_name, change) => {
    expect(answerBlocksIn(change(block))).toEqual(whole);
  });

  it('is found beside others in one text', () => {
    const other = { ...sample, revision: 4 };
    const text = `Kari:\n${block}\nOla:\n${answerBlock(other)}\nPer:\ngodbht-svar:1\nabc`;
    expect(answerBlocksIn(text)).toEqual([
      { answers: sample },
      { answers: other },
      { fault: 'cut-off' },
    ]);
  });

  it('whose beginning is lost is told beside one that is whole', () => {
    const [, ...rest] = answerBlock({ ...sample, revision: 4 }).split('\n');
    expect(answerBlocksIn(`${block}\nOla:\n${rest.join('\n')}`)).toEqual([
      { answers: sample },
      { fault: 'damaged' },
    ]);
  });

  it('is never read as anything else when a character was changed', () => {
    const printable = fc.integer({ min: 33, max: 126 }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.nat(block.length - 2), printable, (at, character) => {
        fc.pre(block[at] !== '\n' && block[at] !== character);
        const changed = `${block.slice(0, at)}${character}${block.slice(at + 1)}`;
        const found = answerBlocksIn(changed);
        expect(found).toHaveLength(1);
        expect(found[0]).toHaveProperty('fault');
      }),
      { numRuns: 500 },
    );
  });

  it('is told where its end is missing, wherever it was cut', () => {
    const [first = ''] = block.split('\n');
    fc.assert(
      fc.property(fc.integer({ min: first.length, max: block.length - 2 }), (length) => {
        expect(answerBlocksIn(block.slice(0, length))).toEqual([{ fault: 'cut-off' }]);
      }),
    );
  });

  it.each([
    ['from a newer program', block.replace(':1', ':2'), 'newer-form'],
    ['of an older version than the first', block.replace(':1', ':0'), 'damaged'],
    ['without its beginning', block.split('\n').slice(1).join('\n'), 'damaged'],
  ])('%s is told', (_name, text, fault) => {
    expect(answerBlocksIn(text)).toEqual([{ fault }]);
  });

  it('of more than any form holds is not read', () => {
    expect(answerBlocksIn(answerBlock('x'.repeat(answerLimit)))).toEqual([{ fault: 'damaged' }]);
  });

  it.each([
    ['begins', 'godbht-svar:1 '],
    ['brackets', '<'],
    ['ends', 'godbht-slutt:00000000 '],
  ])('is looked for in time that grows with the text: %s', (_name, piece) => {
    const started = performance.now();
    answerBlocksIn(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
