import fc from 'fast-check';
import stringWidth from 'string-width';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Block, Document } from '../../src/documents/document.ts';
import { plain } from '../../src/documents/document.ts';
import { formatTerminal } from '../../src/formats/terminal.ts';
import { piecesOf } from '../../src/formats/terminal-wide-ruler.ts';

/** What each library takes the square of: the sum over what it was given is the work done. */
const work = vi.hoisted(() => ({ done: 0 }));

vi.mock('string-width', async (load) => {
  const real = (await load<typeof import('string-width')>()).default;
  return {
    default: (text: string) => {
      work.done += text.length ** 2;
      return real(text);
    },
  };
});
vi.mock('wrap-ansi', async (load) => {
  const real = (await load<typeof import('wrap-ansi')>()).default;
  return {
    default: (...given: Parameters<typeof real>) => {
      for (const word of given[0].split(/\s/)) work.done += word.length ** 2;
      return real(...given);
    },
  };
});
vi.mock('cli-table3', async (load) => {
  const { default: Real } = await load<{ default: typeof import('cli-table3') }>();
  return {
    default: class extends Real {
      override toString(): string {
        work.done += this.length ** 2;
        return super.toString();
      }
    },
  };
});

const texts: Readonly<Record<string, (length: number) => string>> = {
  'a long word': (length) => 'ø'.repeat(length),
  'a long word with one wide sign': (length) => `${'x'.repeat(length - 2)}👍`,
  'wide signs': (length) => '漢'.repeat(length),
  dashes: (length) => '–'.repeat(length),
  flags: (length) => '🇳🇴'.repeat(length / 4),
  families: (length) => '👨‍👩‍👧'.repeat(length / 8),
  'combining marks': (length) => 'a\u0301'.repeat(length / 2),
  'line breaks': (length) => `a${'\n'.repeat(length - 2)}b`,
  'short lines': (length) => '漢\n'.repeat(length / 2),
  'short words': (length) => '漢 '.repeat(length / 2),
};

const inTable = (text: string): Block => ({
  kind: 'table',
  caption: '',
  columns: [
    { title: 'Id', align: 'left', width: 1 },
    { title: 'Tekst', align: 'left', width: 9 },
  ],
  rows: [{ kind: 'cells', cells: ['T1', text] }],
});
const inParagraph = (text: string): Block => ({ kind: 'paragraph', text: plain(text) });

const workFor = async (block: Block): Promise<number> => {
  work.done = 0;
  const document: Document = {
    title: '',
    subtitle: '',
    language: 'nb',
    date: null,
    blocks: [block],
  };
  await formatTerminal(document, { width: 80, colour: false });
  return work.done;
};

beforeEach(() => {
  work.done = 0;
});

describe.each(Object.keys(texts))('the terminal’s work for %s', (kind) => {
  test.each([
    ['a table', inTable],
    ['a paragraph', inParagraph],
  ])('grows as the text does, in %s', async (_where, block) => {
    const of = (length: number) => workFor(block(texts[kind]?.(length) ?? ''));
    const [once, twice] = [await of(4_000), await of(8_000)];
    // The square would be four times as much.
    expect(twice).toBeLessThan(once * 2.6 + 10_000);
  });
});

test('what is measured piece by piece is as wide as the whole', () => {
  const sign = fc.constantFrom(
    'x',
    'ø',
    ' ',
    '–',
    '漢',
    '👍',
    '🇳',
    '🇴',
    '👨‍👩‍👧',
    '👍🏽',
    'a\u0301',
  );
  const text = fc.array(sign, { minLength: 400, maxLength: 600 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(text, (given) => {
      const pieces = piecesOf(given);
      expect(pieces.join('')).toBe(given);
      expect(pieces.reduce((sum, piece) => sum + stringWidth(piece), 0)).toBe(stringWidth(given));
    }),
    { numRuns: 50 },
  );
});
