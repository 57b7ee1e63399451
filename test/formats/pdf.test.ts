import { describe, expect, it } from 'vitest';
import { type Block, type Document, plain, type Row } from '../../src/documents/document.ts';
import { formatPdf } from '../../src/formats/pdf.ts';
import { inspectPdf } from './pdf-inspection.ts';
import { sampleDocument, tableThree } from './sample-document.ts';

const options = { width: 80, colour: false };
const format = async (document: Document) => {
  const bytes = await formatPdf(document, options);
  if (typeof bytes === 'string') throw new Error('a PDF is bytes');
  return bytes;
};
const inspect = async (document: Document) => inspectPdf(await format(document));
const documentOf = (...blocks: Block[]): Document => ({
  title: 'Rapport',
  subtitle: '',
  language: 'nb',
  date: null,
  blocks,
});
const paragraphs = (count: number): Block[] =>
  Array.from({ length: count }, (_, i) => ({ kind: 'paragraph', text: plain(`Avsnitt ${i + 1}`) }));
const rowsOf = (...texts: string[]): Row[] =>
  texts.map((text, index) => ({ kind: 'cells', cells: [`R${index + 1}`, text] }));
const tableOf = (rows: readonly Row[]): Block => ({
  kind: 'table',
  caption: 'Tabell 9',
  columns: [
    { title: 'Nr.', align: 'left', width: 1 },
    { title: 'Tekst', align: 'left', width: 9 },
  ],
  rows,
});

describe('the file', () => {
  it('is the same for the same document, and another for another', async () => {
    const [first, second, other] = await Promise.all([
      format(sampleDocument),
      format(sampleDocument),
      format({ ...sampleDocument, blocks: sampleDocument.blocks.slice(1) }),
    ]);
    expect(Buffer.compare(first, second)).toBe(0);
    const idOf = (bytes: Uint8Array) =>
      /\/ID \[<(\w{32})>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    expect(idOf(first)).toBeDefined();
    expect(idOf(other)).not.toBe(idOf(first));
  });

  it.each([
    ['2026-11-21', '(D:20261121000000Z)'],
    [null, '(D:20000101000000Z)'],
    ['i fjor', '(D:20000101000000Z)'],
  ])('takes its date from the document, never from the clock: %s', async (date, written) => {
    const { source } = await inspect({ ...sampleDocument, date });
    expect(source.split(written).length - 1).toBe(2);
  });

  it.each([
    ['nb', 'nb-NO', 'Side 1 av 5', '21. november 2026'],
    ['en', 'en-GB', 'Page 1 of 5', '21 November 2026'],
  ] as const)('says its language and counts its pages in %s', async (language, tag, foot, date) => {
    const pdf = await inspect({ ...sampleDocument, language });
    expect(pdf.catalogue).toContain(`/Lang (${tag})`);
    expect(pdf.xmp).toContain(`<rdf:li>${tag}</rdf:li>`);
    expect(pdf.pages[0]?.artifacts).toContain(foot);
    expect(pdf.pages[0]?.content).toContain(date);
  });

  it('claims PDF/A-2a and brings a colour profile, embedded fonts and a title to display', async () => {
    const { xmp, catalogue, source } = await inspect(sampleDocument);
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(catalogue).toContain('/OutputIntents');
    expect(source).toContain('/DisplayDocTitle true');
    expect(source.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(source).not.toMatch(/Helvetica|\/Type1/);
  });

  it('escapes a title that looks like markup in its XML metadata', async () => {
    const { xmp } = await inspect({ ...documentOf(), title: '<b>R&D</b>' });
    expect(xmp).toContain('&lt;b&gt;R&amp;D&lt;/b&gt;');
    expect(xmp).not.toContain('<b>');
  });
});

describe('structure', () => {
  it('tags every kind of block', async () => {
    const { structure } = await inspect(sampleDocument);
    expect(structure.slice(0, 8)).toEqual([
      'H1',
      'P',
      'P',
      'H2',
      'P',
      'L /ListNumbering /Decimal',
      '  LI',
      '    Lbl',
    ]);
    const figure = structure.indexOf('  Figure /Placement /Block /BBox');
    expect(structure.slice(figure - 1, figure + 2)).toEqual([
      'Div',
      structure[figure],
      '  Caption',
    ]);
  });

  it('gives a table its caption, spanning column headers and row headers', async () => {
    const { structure } = await inspect(documentOf(tableThree));
    expect(structure.slice(1, 4)).toEqual(['Table', '  Caption', '  THead']);
    expect(structure.filter((line) => line.includes('ColSpan 4'))).toHaveLength(2);
    expect(structure.filter((line) => line.includes('RowSpan 2'))).toHaveLength(2);
    expect(structure.filter((line) => line.includes('ColSpan 10'))).toHaveLength(3);
    expect(structure.filter((line) => line === '      TH /Scope /Row')).toHaveLength(15);
    expect(structure.filter((line) => line === '      TD')).toHaveLength(15 * 9);
  });

  it('leaves nothing on a page neither content nor artifact', async () => {
    const { pages } = await inspect(sampleDocument);
    expect(pages.flatMap(({ unmarked }) => unmarked)).toEqual([]);
  });

  it('says in words what a figure shows', async () => {
    const { source } = await inspect(documentOf(figureWith('Etikk ligger høyest')));
    const utf16 = Buffer.from('Etikk ligger høyest', 'utf16le').swap16().toString('latin1');
    expect(source).toContain(`/Alt (\xfe\xff${utf16})`);
  });

  it('bookmarks the headings as a tree', async () => {
    const { outline } = await inspect(sampleDocument);
    expect(outline.slice(0, 5)).toEqual([
      'Sammendrag',
      'Teamprofil',
      'Begrunnelser',
      '  1 Kompetanse og tverrfaglighet',
      '  2 Kvalitetssystem',
    ]);
    expect(outline.at(-1)).toBe('Tiltak');
  });
});

const figureWith = (alternative: string): Block => {
  const figure = sampleDocument.blocks.find((block) => block.kind === 'figure');
  if (figure?.kind !== 'figure') throw new Error('the sample has a figure');
  return { ...figure, alternative };
};

describe('pages', () => {
  it('repeats the header of a table on every page, as content only once', async () => {
    const { pages } = await inspect(documentOf(tableOf(rowsOf(...Array(90).fill('tekst')))));
    expect(pages).toHaveLength(3);
    expect(pages.map(({ content }) => content.includes('Tekst'))).toEqual([true, false, false]);
    expect(pages.map(({ artifacts }) => artifacts.includes('Tekst'))).toEqual([false, true, true]);
  });

  it('never splits a row that a page has room for', async () => {
    const long = 'Ord '.repeat(400).trim();
    const { pages } = await inspect(documentOf(tableOf(rowsOf(long, long, long, long, long))));
    const lines = pages.map(
      ({ content }) => content.filter((text) => text.startsWith('Ord')).length,
    );
    const rows = pages.map(({ content }) => content.filter((text) => /^R\d$/.test(text)).length);
    expect(rows.reduce((a, b) => a + b)).toBe(5);
    const linesInRow = lines.reduce((a, b) => a + b) / 5;
    expect(lines).toEqual(rows.map((count) => count * linesInRow));
  });

  it('goes on with a row that no page has room for', async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `ord${index}`);
    const { pages } = await inspect(documentOf(tableOf(rowsOf(words.join(' ')))));
    expect(pages.length).toBeGreaterThan(2);
    const text = pages.flatMap(({ content }) => content).join(' ');
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it('keeps a whole Table 3 on one page', async () => {
    for (const before of [0, 10, 20, 30]) {
      const { pages } = await inspect(documentOf(...paragraphs(before), tableThree));
      const first = pages.findIndex(({ content }) =>
        content.includes('Kompetanse og tverrfaglighet'),
      );
      const last = pages.findIndex(({ content }) =>
        content.includes('Rusmidler og spilleavhengighet'),
      );
      expect([before, last]).toEqual([before, first]);
    }
  });

  it.each(Array.from({ length: 14 }, (_, index) => 24 + index))(
    'keeps headings, group rows and captions with what follows, after %i paragraphs',
    async (count) => {
      const rows: Row[] = [
        { kind: 'group', title: 'Gruppe' },
        ...rowsOf(...Array(60).fill('tekst')),
      ];
      const { pages } = await inspect(
        documentOf(
          ...paragraphs(count),
          { kind: 'heading', level: 2, text: 'Overskrift' },
          { kind: 'heading', level: 3, text: 'Underoverskrift' },
          { kind: 'paragraph', text: plain('Innledning:') },
          tableOf(rows),
        ),
      );
      for (const text of ['Overskrift', 'Underoverskrift', 'Innledning:', 'Tabell 9', 'Gruppe']) {
        const page = pages.find(({ content }) => content.includes(text));
        expect(page?.content).toContain('R1');
      }
    },
  );

  it.each(Array.from({ length: 10 }, (_, index) => 28 + index))(
    'keeps a label of strong text with the list below it, after %i paragraphs',
    async (count) => {
      const { pages } = await inspect(
        documentOf(
          ...paragraphs(count),
          { kind: 'paragraph', text: [{ text: 'Notater', strong: true }, { text: ' ' }] },
          { kind: 'list', ordered: false, items: [plain('punkt'), plain('punkt')] },
        ),
      );
      const page = pages.find(({ content }) => content.includes('Notater'));
      expect(page?.content).toContain('punkt');
    },
  );

  it.each(Array.from({ length: 12 }, (_, index) => 8 + index))(
    'keeps a remark with the table above it, not with the figure below, after %i paragraphs',
    async (count) => {
      const remark: Block = { kind: 'paragraph', text: plain('X omforent') };
      const { pages } = await inspect(
        documentOf(...paragraphs(count), tableThree, remark, figureWith('Ord')),
      );
      const page = pages.find(({ content }) => content.includes('X omforent'));
      expect(page?.content.some((text) => text.startsWith('Tabell 3'))).toBe(true);
    },
  );

  it.each(Array.from({ length: 6 }, (_, index) => 30 + index))(
    'leaves no row of a table alone on a page, after %i paragraphs',
    async (count) => {
      const { pages } = await inspect(
        documentOf(...paragraphs(count), tableOf(rowsOf(...Array(40).fill('tekst')))),
      );
      const rows = pages.map(({ content }) => content.filter((text) => text === 'tekst').length);
      expect(rows).not.toContain(1);
    },
  );

  it('keeps a figure and its caption together', async () => {
    for (const before of [0, 8, 14, 20, 26]) {
      const { pages } = await inspect(documentOf(...paragraphs(before), figureWith('Ord')));
      const page = pages.find(({ content }) => content.includes('Fullt oppnådd'));
      expect(page?.content.some((text) => text.startsWith('Figur 1'))).toBe(true);
    }
  });

  it.each(Array.from({ length: 8 }, (_, index) => 28 + index))(
    'never ends with an empty page, after %i rows',
    async (count) => {
      const { pages } = await inspect(documentOf(tableOf(rowsOf(...Array(count).fill('tekst')))));
      for (const { content } of pages) expect(content.length).toBeGreaterThan(0);
    },
  );

  it('has one page for a document without anything', async () => {
    const { pages } = await inspect({ ...documentOf(), title: '' });
    expect(pages.map(({ artifacts }) => artifacts)).toEqual([['Side 1 av 1']]);
  });
});

describe('what people wrote', () => {
  const everywhere = (text: string): Document => ({
    ...documentOf(
      { kind: 'heading', level: 2, text },
      { kind: 'paragraph', text: [{ text }, { text, strong: true }] },
      { kind: 'list', ordered: true, items: [plain(text)] },
      { kind: 'note', label: text, text: plain(text) },
      { ...(tableOf(rowsOf(text)) as Extract<Block, { kind: 'table' }>), caption: text },
      tableOf([
        { kind: 'group', title: text },
        { kind: 'cells', cells: [text] },
      ]),
      figureWith(text),
    ),
    title: text,
    subtitle: text,
    date: text,
  });
  const shown = async (text: string): Promise<string> =>
    (await inspect(documentOf({ kind: 'paragraph', text: plain(text) }))).pages
      .flatMap(({ content }) => content)
      .slice(1)
      .join('|');

  it.each([
    ['nothing', ''],
    ['spaces', '   \n  '],
    ['PDF syntax', ') Tj ET endstream endobj (\\'],
    ['control characters', 'a\0\x1b[31mb\x07\x9b\x7f'],
    ['bidi overrides', 'a\u202Egnp.exe\u2066\u200F'],
    ['lone surrogates', '\ud800 \udfff'],
    ['emoji and ideographs', '👩‍👩‍👧 漢字 ﷽'],
    ['stacked marks', `z${'\u0301'.repeat(200)}`],
    ['a word of 20,000 letters', 'x'.repeat(20_000)],
    ['many lines', '\n'.repeat(400)],
  ])('survives everywhere: %s', async (_, text) => {
    const { pages, source } = await inspect(everywhere(text));
    expect(pages.length).toBeGreaterThan(0);
    expect(source).not.toMatch(/NaN|undefined/);
    expect(pages.flatMap((page) => page.unmarked)).toEqual([]);
  });

  // In UTF-16 the last ones have bytes that end or break a string.
  it.each(['Tiltak (høy) \\ lav', 'Plan (utkast) \\', 'čĊĨĩŜ'])(
    'reads the same in the bookmarks: %s',
    async (text) => {
      const { outline } = await inspect(documentOf({ kind: 'heading', level: 2, text }));
      expect(outline).toEqual([text]);
    },
  );

  it.each([
    ['Blåbærsyltetøy «ÆØÅ» – § 13-2 · 4 ≥ 3 → ja', 'Blåbærsyltetøy «ÆØÅ» – § 13-2 · 4 ≥ 3 → ja'],
    ['Čáhci Łódź Őrség Київ', 'Čáhci Łódź Őrség Київ'],
    ['A\u030A', 'Å'],
    ['til\u202Egnp', 'tilgnp'],
    ['a\tb\u0007c\u00ADd', 'a bcd'],
    ['ok 👍 漢', 'ok \uFFFD \uFFFD'],
    ['ﬁn 𝐁𝐇𝐓', 'fin BHT'],
    ['første\r\nandre', 'første|andre'],
  ])('is printed safely: %j', async (text, expected) => {
    expect(await shown(text)).toBe(expected);
  });

  it('is cut where a word is wider than its column, and loses no letter', async () => {
    const word = 'Arbeidsmiljøundersøkelse'.repeat(40);
    expect((await shown(word)).replace(/\|/g, '')).toBe(word);
  });

  it('sets the marks of a profile stronger than other cells', async () => {
    const centred: Block = {
      kind: 'table',
      caption: 'Tabell 9',
      columns: [
        { title: 'Nr.', align: 'left', width: 1 },
        { title: '1', align: 'center', width: 1 },
      ],
      rows: rowsOf('X', 'o', '?', '–', '2', 'Xo'),
    };
    const { pages } = await inspect(documentOf(centred));
    expect(pages[0]?.content.slice(-12)).toEqual(
      ['X', 'o', '?', '–', '2', 'Xo'].flatMap((mark, index) => [`R${index + 1}`, mark]),
    );
    expect(pages[0]?.strong.filter((text) => /^[Xo?–2]+$/.test(text))).toEqual([
      'X',
      'o',
      '?',
      '–',
    ]);
  });
});
