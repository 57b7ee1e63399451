import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { columnWidths } from '../../src/formats/column-widths.ts';
import { openFonts } from '../../src/formats/pdf/fonts.ts';
import { breakLines, widestWord } from '../../src/formats/pdf/lines.ts';
import { type Piece, paginate } from '../../src/formats/pdf/pieces.ts';
import { colours, styles } from '../../src/formats/pdf/style.ts';
import { formatPdf } from '../../src/formats/pdf.ts';
import { inspectPdf } from './pdf-inspection.ts';

const fonts = openFonts(new PDFDocument({ font: '' }));

describe('breaking lines', () => {
  const inline = fc.array(
    fc.record({
      text: fc.string({
        unit: fc.constantFrom('a', 'M', 'ø', ' ', ' ', '-', '/', '§', '2', '\n', '\uFFFD'),
        maxLength: 60,
      }),
    }),
    { maxLength: 4 },
  );
  const letters = (text: string): string => text.replace(/[\s\u00a0]/g, '');

  it('keeps every letter in order, and every line within the width', () => {
    fc.assert(
      fc.property(inline, fc.integer({ min: 20, max: 300 }), (text, width) => {
        const lines = breakLines(text, { width, style: { ...styles.body, size: 10 }, fonts });
        const shown = lines.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
        expect(letters(shown)).toBe(letters(text.map((span) => span.text).join('')));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.001);
      }),
    );
  });

  it.each([
    ['HMS-arbeid i virksomheten', 62, ['HMS-arbeid i', 'virksomheten']],
    ['HMS-arbeid', 30, ['HMS-', 'arbeid']],
    ['jf. § 13-2', 32, ['jf.', '§\u00a013-2']],
    ['en\n\nto', 100, ['en', '', 'to']],
    ['  en   to  ', 100, ['en to']],
  ])('%j at %i points', (text, width, expected) => {
    const lines = breakLines([{ text }], { width, style: { ...styles.body, size: 10 }, fonts });
    expect(lines.map(({ runs }) => runs.map((run) => run.text).join(''))).toEqual(expected);
  });
});

it('one space parts texts of two weights, whichever has it', () => {
  const text = [{ text: 'en ' }, { text: ' to', strong: true as const }, { text: ' tre' }];
  const [line] = breakLines(text, { width: 100, style: { ...styles.body, size: 10 }, fonts });
  expect(line?.runs.map((run) => [run.text, run.strong])).toEqual([
    ['en ', false],
    ['to', true],
    [' tre', false],
  ]);
});

describe('a long token', () => {
  const linesOf = (text: string, width: number): readonly string[] =>
    breakLines([{ text }], { width, style: { ...styles.body, size: 10 }, fonts }).map(({ runs }) =>
      runs.map((run) => run.text).join(''),
    );

  it('is broken after its signs, rather than anywhere', () => {
    expect(linesOf('ola.nordmann@bedriftshelsetjenesten-fjordhelse.no', 145)).toEqual([
      'ola.nordmann@',
      'bedriftshelsetjenesten-',
      'fjordhelse.no',
    ]);
    expect(linesOf('https://www.fjordhelse.no/om_oss/kontakt', 90)).toEqual([
      'https://www.',
      'fjordhelse.no/',
      'om_oss/kontakt',
    ]);
  });

  it.each(['–', '/', 'a-'])('is broken in one reading, however many signs follow: %j', (sign) => {
    const token = sign.repeat(60_000);
    expect(linesOf(token, 5_000).join('')).toBe(token);
  });

  it('leaves ids and dates whole', () => {
    const style = styles.cell;
    for (const id of ['K-13.7.a', 'T12', '31.01.2027', '2027-01-31']) {
      expect(widestWord(id, { style, fonts })).toBeCloseTo(fonts.regular.widthOf(id, style.size));
    }
  });
});

describe('spreading over pages', () => {
  const pieces = fc.array(
    fc.record({
      height: fc.integer({ min: 1, max: 140 }),
      before: fc.integer({ min: 0, max: 20 }),
      after: fc.integer({ min: 0, max: 20 }),
      keepWithNext: fc.boolean(),
      hasHeader: fc.boolean(),
    }),
    { maxLength: 40 },
  );

  it('draws each piece once and in order, within the page unless it alone is higher', () => {
    fc.assert(
      fc.property(pieces, (specified) => {
        const drawn: number[] = [];
        const set: Piece[] = specified.map(({ hasHeader, ...piece }, index) => ({
          ...piece,
          draw: () => drawn.push(index),
          ...(hasHeader ? { repeated: { height: 10, draw: () => undefined } } : {}),
        }));
        const pages = paginate(set, { top: 50, bottom: 200 });
        for (const page of pages) {
          for (const { draw, y } of page) {
            const count = drawn.length;
            draw(y);
            const piece = set[drawn[count] ?? -1];
            if (piece === undefined) continue;
            const first = y === 50 || (piece.repeated !== undefined && y === 60);
            expect(first || y + piece.height <= 200).toBe(true);
          }
        }
        expect(drawn).toEqual(specified.map((_, index) => index));
      }),
    );
  });

  // Moved to a new page they would not stay together either: their table's header takes its room there.
  it('begins what belongs together where it stands, when it fits no page below a header', () => {
    const piece = (height: number, keepWithNext: boolean): Piece => ({
      height,
      before: 0,
      keepWithNext,
      draw: () => undefined,
    });
    const row = (keepWithNext: boolean): Piece => ({
      ...piece(50, keepWithNext),
      repeated: { height: 10, draw: () => undefined },
    });
    const pages = paginate([piece(60, false), row(true), row(true), row(false)], {
      top: 50,
      bottom: 200,
    });
    expect(pages.map((page) => page.map(({ y }) => y))).toEqual([
      [50, 110],
      [50, 60, 110],
    ]);
  });
});

it('has the version whole in its footer, however long the title', async () => {
  const subtitle = 'Kravspesifikasjon fra Fjordverft og Kystindustri AS, versjon 1.0.3';
  const titles = [
    'Bedriftshelsetjeneste for Fjordverft og Kystindustri AS',
    'Tjeneste '.repeat(40),
  ];
  for (const title of titles) {
    const document: Document = { title, subtitle, language: 'nb', date: null, blocks: [] };
    const { pages } = await inspectPdf(
      (await formatPdf(document, { width: 80, colour: false })) as Uint8Array,
    );
    expect(pages[0]?.artifacts.join(' ')).toMatch(/versjon 1\.0\.3.*Side 1 av 1/);
  }
});

describe('a list', () => {
  it.each(Array.from({ length: 60 }, (_, at) => at))(
    'has no first and no last item alone on a page, %i lines down',
    async (above) => {
      const block = (text: string): Document['blocks'][number] => ({
        kind: 'paragraph',
        text: [{ text }],
      });
      const items = ['først', 'så', 'deretter', 'sist'].map((text) => [{ text }]);
      const { pages } = await inspectPdf(
        (await formatPdf(
          {
            title: '',
            subtitle: '',
            language: 'nb',
            date: null,
            blocks: [
              ...Array.from({ length: above }, () => block('Avsnitt.')),
              { kind: 'heading', level: 2, text: 'Element' },
              { kind: 'list', ordered: false, items },
            ],
          },
          { width: 80, colour: false },
        )) as Uint8Array,
      );
      const pageOf = (text: string) => pages.findIndex(({ widths }) => widths.has(text));
      expect(pageOf('først')).toBe(pageOf('så'));
      expect(pageOf('først')).toBe(pageOf('Element'));
      expect(pageOf('deretter')).toBe(pageOf('sist'));
    },
  );
});

describe('column widths', () => {
  it.each([
    ['as asked where every word has room', [1, 3], [20, 20], [100, 300]],
    ['widened for a long word', [1, 3], [130, 20], [130, 270]],
    [
      'short where one word is long, which alone gives way',
      [1, 1, 8],
      [40, 60, 900],
      [40, 60, 300],
    ],
    [
      'whole for short words among many long ones',
      [1, 3, 3, 3],
      [50, 150, 150, 150],
      [50, 350 / 3, 350 / 3, 350 / 3],
    ],
    ['with nothing to give', [1, 1], [900, 900], [200, 200]],
    ['with senseless shares', [0, Number.NaN], [0, 0], [200, 200]],
  ])('are %s', (_, shares, needed, expected) => {
    expect(columnWidths(shares, needed, 400)).toEqual(expected);
  });

  it('always fill the table', () => {
    const numbers = fc.array(fc.tuple(fc.double(), fc.double({ min: 0, max: 900, noNaN: true })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(numbers, (columns) => {
        const widths = columnWidths(
          columns.map(([share]) => share),
          columns.map(([, needed]) => needed),
          400,
        );
        expect(widths.reduce((a, b) => a + b)).toBeCloseTo(400, 3);
        for (const width of widths) expect(width).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('fonts', () => {
  it.each(['regular', 'strong'] as const)('%s has what reports are written with', (weight) => {
    const missing = Array.from('ÆØÅæøåÁČĐŊŠŦŽáčđŋšŧž«»–—·→●○■□…§½€≤≥×\u00a0\uFFFD').filter(
      (character) => fonts[weight].glyphsOf(character)[0]?.face !== weight,
    );
    expect(missing).toEqual([]);
  });

  it('have signs that stand in, of another face', () => {
    const lacking = Array.from('☐☑☒✘✅❌⚠★☆👍👎🙂❗❓📞ʒʹ').filter(
      (character) => fonts.regular.glyphsOf(character)[0]?.face !== 'symbols',
    );
    expect(lacking).toEqual([]);
    expect(fonts.undrawn.size).toBe(0);
  });

  it('say what a stand-in is for, and remember it', () => {
    expect(fonts.regular.glyphsOf('a 日本 b')).toEqual([
      { face: 'regular', text: 'a ' },
      { face: 'regular', text: '\uFFFD\uFFFD', actual: '日本' },
      { face: 'regular', text: ' b' },
    ]);
    expect([...fonts.undrawn]).toEqual(['日', '本']);
  });

  it.each(['regular', 'strong'] as const)('%s has digits of one width', (weight) => {
    const widths = new Set(Array.from('0123456789', (digit) => fonts[weight].widthOf(digit, 10)));
    expect(widths.size).toBe(1);
  });

  it('kern', () => {
    const { widthOf } = fonts.regular;
    expect(widthOf('AV', 10)).toBeLessThan(widthOf('A', 10) + widthOf('V', 10));
  });

  it.each(['regular', 'strong'] as const)(
    '%s is embedded as wide as it was measured',
    async (weight) => {
      const text = 'AVTo Blåbærsyltetøy 2026 «Kvalitet»';
      const document: Document = {
        title: '',
        subtitle: '',
        language: 'nb',
        date: null,
        blocks: [
          { kind: 'paragraph', text: [weight === 'strong' ? { text, strong: true } : { text }] },
        ],
      };
      const { pages } = await inspectPdf(
        (await formatPdf(document, { width: 80, colour: false })) as Uint8Array,
      );
      const measured = fonts[weight].widthOf(text, styles.body.size);
      expect(pages[0]?.widths.get(text)).toBeCloseTo(measured, 2);
    },
  );
});

describe('colours', () => {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const used = [...new Set([...Object.values(styles).map(({ colour }) => colour), colours.second])];

  it.each(used)('%s can be read on white and on the tint (WCAG AA)', (colour) => {
    for (const ground of [colours.white, colours.tint]) {
      const contrast = (luminance(ground) + 0.05) / (luminance(colour) + 0.05);
      expect(contrast).toBeGreaterThanOrEqual(4.5);
    }
  });
});
