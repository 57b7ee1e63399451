import { describe, expect, it } from 'vitest';
import {
  type Block,
  type Column,
  type Document,
  plain,
  type Row,
} from '../../src/documents/document.ts';
import { formatPdf } from '../../src/formats/pdf.ts';
import { inspectPdf } from './pdf-inspection.ts';
import {
  requirementTable,
  sampleDocument,
  sampleSignatures,
  sampleSpecification,
  tableThree,
} from './sample-document.ts';

const options = { width: 80, colour: false };
const format = async (document: Document) => {
  const bytes = await formatPdf(document, options);
  if (typeof bytes === 'string') throw new Error('a PDF is bytes');
  return bytes;
};
const inspect = async (document: Document) => inspectPdf(await format(document));
const structureOf = async (document: Document) =>
  (await inspect(document)).pages.flatMap(({ structure }) => structure);
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
    const idOf = async (bytes: Uint8Array) => (await inspectPdf(bytes)).fingerprint;
    expect(await idOf(first)).toMatch(/^[0-9a-f]{32}$/);
    expect(await idOf(other)).not.toBe(await idOf(first));
  });

  it('takes its date from the document, never from the clock', async () => {
    const { information, xmp } = await inspect({ ...sampleDocument, date: '2026-11-21' });
    const compact = 'D:20261121000000Z';
    expect(information).toMatchObject({ CreationDate: compact, ModDate: compact });
    expect(xmp).toContain('<xmp:CreateDate>2026-11-21T00:00:00Z</xmp:CreateDate>');
    expect(xmp).toContain('<xmp:ModifyDate>2026-11-21T00:00:00Z</xmp:ModifyDate>');
  });

  it.each([null, 'i fjor'])('makes up no date where the document has %s', async (date) => {
    const { information, xmp } = await inspect({ ...sampleDocument, date });
    expect(Object.keys(information)).not.toContain('CreationDate');
    expect(Object.keys(information)).not.toContain('ModDate');
    expect(xmp).not.toMatch(/CreateDate|ModifyDate/);
  });

  it.each([
    ['nb', 'nb-NO', 'Side 1 av 5', '21. november 2026'],
    ['en', 'en-GB', 'Page 1 of 5', '21 November 2026'],
  ] as const)('says its language and counts its pages in %s', async (language, tag, foot, date) => {
    const pdf = await inspect({ ...sampleDocument, language });
    expect(pdf.language).toBe(tag);
    expect(pdf.xmp).toContain(`<dc:language><rdf:Bag><rdf:li>${tag}</rdf:li>`);
    expect(pdf.pages[0]?.artifacts).toContain(foot);
    expect(pdf.pages[0]?.content).toContain(date);
  });

  it('claims PDF/A-2a and PDF/UA-1, and brings tags, embedded fonts and a title to display', async () => {
    const { xmp, isTagged, displaysTitle, fonts, information } = await inspect(sampleDocument);
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    // PDF/A-2 wants to be told of every property it doesn't know itself.
    expect(xmp).toMatch(
      /<pdfaSchema:namespaceURI>http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/<[\s\S]*<pdfaProperty:name>part</,
    );
    expect([isTagged, displaysTitle]).toEqual([true, true]);
    expect(information).toMatchObject({
      Title: expect.stringMatching(/^Profilrapport God BHT · .* · 20\d\d$/),
      PDFFormatVersion: '1.7',
    });
    expect(fonts.missing).toEqual([]);
    expect([...fonts.embedded].sort()).toEqual([
      expect.stringMatching(/^[A-Z]{6}\+GodbhtSans-Regular$/),
      expect.stringMatching(/^[A-Z]{6}\+GodbhtSans-SemiBold$/),
    ]);
  });

  it('escapes a title that looks like markup in its XML metadata', async () => {
    const { xmp } = await inspect({ ...documentOf(), title: '<b>R&D</b>' });
    expect(xmp).toContain('&lt;b&gt;R&amp;D&lt;/b&gt;');
    expect(xmp).not.toContain('<b>');
  });
});

describe('structure', () => {
  it('tags every kind of block', async () => {
    const structure = await structureOf(sampleDocument);
    expect(structure.slice(0, 8)).toEqual(['H1', 'P', 'P', 'H2', 'P', 'L', '  LI', '    Lbl']);
    const figure = structure.indexOf('  Figure');
    expect(structure.slice(figure - 1, figure + 2)).toEqual(['Div', '  Figure', '  Caption']);
  });

  it('gives a table its caption, column headers and row headers', async () => {
    const structure = await structureOf(documentOf(tableThree));
    expect(structure.slice(1, 4)).toEqual(['Table', '  Caption', '  THead']);
    const body = structure.slice(structure.indexOf('  TBody'));
    const cells = (tag: string) => body.filter((line) => line === `      ${tag}`).length;
    expect([cells('TH'), cells('TD')]).toEqual([15 + 3, 15 * 9]);
  });

  it('leaves nothing on a page neither content nor artifact, and tags all content once', async () => {
    for (const document of [sampleDocument, sampleSpecification]) {
      const { pages } = await inspect(document);
      expect(pages.flatMap(({ unmarked }) => unmarked)).toEqual([]);
      for (const { marks } of pages) {
        expect(marks.drawn.length).toBeGreaterThan(0);
        expect([...marks.tagged].sort()).toEqual([...marks.drawn].sort());
      }
    }
  });

  it('has one title, and skips no level of headings', async () => {
    for (const document of [sampleDocument, sampleSpecification]) {
      const levels = (await structureOf(document))
        .filter((line) => /^H\d$/.test(line))
        .map((line) => Number(line.slice(1)));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [index, level] of levels.entries()) {
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      }
    }
  });

  it('says in words what a figure shows, and where it is', async () => {
    const { pages } = await inspect(documentOf(figureWith('Etikk ligger høyest')));
    const [figure] = pages[0]?.figures ?? [];
    expect(figure?.words).toBe('Etikk ligger høyest');
    const [left = 0, bottom = 0, right = 0, top = 0] = figure?.box ?? [];
    expect([left, right]).toEqual([64, 595.28 - 64]);
    expect(top - bottom).toBeGreaterThan(200);
    // Right below the title, the upper margin, and upwards from the page's bottom.
    expect(top).toBeGreaterThan(841.89 - 160);
    expect(top).toBeLessThan(841.89 - 62);
  });

  it('bookmarks every heading where it stands, as a tree', async () => {
    const { outline, bookmarks, folds, pages } = await inspect(sampleDocument);
    const headings = sampleDocument.blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${block.level === 3 ? '  ' : ''}${block.text}`] : [],
    );
    expect(outline).toEqual(headings);
    expect(folds).toEqual(headings.map((heading) => (heading === 'Begrunnelser' ? -8 : 0)));
    for (const [index, { page }] of bookmarks.entries()) {
      expect(pages[page]?.strong).toContain(outline[index]?.trim());
    }
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

describe('turned pages', () => {
  const upright = [595.28, 841.89];
  const turned = [841.89, 595.28];
  const turn = (orientation: 'portrait' | 'landscape'): Block => ({ kind: 'turn', orientation });
  const sizesOf = async (...blocks: Block[]) =>
    (await inspect(documentOf(...blocks))).pages.map(({ size }) => size);

  it.each([
    ['A4 upright to begin with', [], [upright]],
    ['what follows on turned pages', ['landscape', 1], [upright, turned]],
    ['and back', ['landscape', 1, 'portrait', 1], [upright, turned, upright]],
    ['no new page for the way it is already', [1, 'portrait', 1], [upright]],
    ['nor twice', ['landscape', 1, 'landscape', 1], [upright, turned]],
    ['no page without anything on it', [1, 'landscape', 'portrait', 1], [upright, upright]],
    ['as many as it takes', ['landscape', 40], [upright, turned, turned]],
  ] as const)('%s', async (_, parts, expected) => {
    const blocks = parts.flatMap((part) =>
      typeof part === 'number' ? paragraphs(part) : [turn(part)],
    );
    expect(await sizesOf(...blocks)).toEqual(expected);
  });

  it('holds everything within the width and height of its page, and uses the width', async () => {
    const blocks: Block[] = [
      { kind: 'contents', title: 'Innhold' },
      { kind: 'heading', level: 2, text: 'Tittel' },
      ...paragraphs(30),
      { kind: 'note', label: 'Merk', text: plain('tekst') },
      tableOf(rowsOf(...Array(40).fill('tekst'))),
      figureWith('Ord'),
    ];
    const { pages } = await inspect(documentOf(turn('landscape'), ...blocks));
    expect(pages.length).toBeGreaterThan(3);
    for (const { size, extent } of pages) {
      expect(extent[0]).toBeLessThanOrEqual(size[0] - 40);
      expect(extent[0]).toBeGreaterThan(size[0] - 70);
      expect(extent[1]).toBeLessThanOrEqual(size[1] - 20);
    }
  });

  it('leaves room to sign by hand above each line, and keeps the lines together', async () => {
    const { pages } = await inspect(documentOf(...paragraphs(30), sampleSignatures));
    const [before, page] = pages;
    expect(before?.content.join(' ')).not.toContain('Underskrift');
    expect(page?.content.slice(-6)).toEqual([
      'Dato',
      'Underskrift, leder av arbeidsmiljøutvalget',
      'Dato',
      'Underskrift, arbeidsgiver',
      'Dato',
      'Underskrift, verneombud',
    ]);
    expect(page?.structure.slice(-6)).toEqual(Array(6).fill('P'));
    expect(page?.unmarked).toEqual([]);
    const roles = Array.from({ length: 60 }, (_, index) => `rolle ${index}`);
    const long = await inspect(documentOf({ kind: 'signatures', roles }));
    const onEach = long.pages.map(
      ({ content }) => content.filter((line) => line === 'Dato').length,
    );
    expect(onEach.reduce((sum, one) => sum + one)).toBe(60);
    // 718 points of a page at 12 mm to write in and a line below.
    expect(Math.max(...onEach)).toBeLessThanOrEqual(718 / (34 + 11));
  });

  it('bookmarks a heading within its own page', async () => {
    const { outline, bookmarks } = await inspect(
      documentOf(turn('landscape'), { kind: 'heading', level: 2, text: 'Krav' }),
    );
    expect(outline).toEqual(['Krav']);
    expect(bookmarks[0]?.page).toBe(1);
    expect(bookmarks[0]?.top).toBeGreaterThan(500);
    expect(bookmarks[0]?.top).toBeLessThan(595.28);
  });

  it('repeats the header of a table on them, and keeps ids in one piece', async () => {
    const rows = requirementTable.rows.flatMap((row) => Array<Row>(12).fill(row));
    const { pages } = await inspect(documentOf(turn('landscape'), { ...requirementTable, rows }));
    const [, first, ...others] = pages;
    expect(first?.content).toContain('Henvisning');
    expect(others.length).toBeGreaterThan(0);
    for (const { artifacts } of others) expect(artifacts).toContain('Henvisning');
    expect(pages.flatMap(({ content }) => content)).toContain('K-13.7.a');
  });

  it('is the same file for the same document', async () => {
    expect(await format(sampleSpecification)).toEqual(await format(sampleSpecification));
  });
});

describe('a list of contents', () => {
  const contents: Block = { kind: 'contents', title: 'Innhold' };
  const heading = (level: 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text });

  it('names the headings of level 2 and 3 that follow with the numbers of their pages', async () => {
    const { pages } = await inspect(sampleSpecification);
    expect(pages[0]?.content.slice(3, 14)).toEqual([
      'Innhold',
      ...['Om anskaffelsen', '1', 'Støy, løsemidler og skiftarbeid', '1'],
      ...['Krav', '2', 'Tildeling', '3', 'Poeng', '3'],
    ]);
  });

  it('leads to each of them, in words too', async () => {
    const { pages } = await inspect(sampleSpecification);
    expect(pages[0]?.links.map(({ words, page, tag, flags }) => [words, page, tag, flags])).toEqual(
      [
        ['Om anskaffelsen, side 1', 0, 'Link', 4],
        ['Støy, løsemidler og skiftarbeid, side 1', 0, 'Link', 4],
        ['Krav, side 2', 1, 'Link', 4],
        ['Tildeling, side 3', 2, 'Link', 4],
        ['Poeng, side 3', 2, 'Link', 4],
      ],
    );
    const tops = pages[0]?.links.map(({ top }) => top) ?? [];
    expect(tops[1]).toBeLessThan(tops[0] ?? 0);
    for (const { rectangle } of pages[0]?.links ?? []) {
      const [left = 0, bottom = 0, right = 0, top = 0] = rectangle;
      expect(right - left).toBeGreaterThan(400);
      expect(top - bottom).toBeCloseTo(14.75, 2);
    }
  });

  it('is tagged as one, entries below their headings', async () => {
    const structure = await structureOf(sampleSpecification);
    const start = structure.indexOf('TOC');
    expect(structure.slice(start, start + 11)).toEqual([
      'TOC',
      '  Caption',
      '  TOCI',
      '    Reference',
      '      Link',
      '    TOC',
      '      TOCI',
      '        Reference',
      '          Link',
      '  TOCI',
      '    Reference',
    ]);
  });

  it('counts the pages that it takes itself, and tells headings alike apart', async () => {
    const same = heading(2, 'Tiltak');
    const blocks = Array.from({ length: 90 }, () => [same, ...paragraphs(2)]).flat();
    const { pages, bookmarks } = await inspect(documentOf(contents, ...blocks));
    const links = pages.flatMap((page) => page.links);
    expect(links.map(({ page, top }) => ({ page, top }))).toEqual(bookmarks);
    expect(new Set(bookmarks.map(({ page, top }) => `${page} ${top}`)).size).toBe(90);
    expect(pages.filter((page) => page.links.length > 0)).toHaveLength(3);
    const found = pages.flatMap((page, index) =>
      page.strong.filter((text) => text === 'Tiltak').map(() => index),
    );
    expect(links.map(({ page }) => page)).toEqual(found.slice(90));
  });

  it('is nothing where no heading follows', async () => {
    const { pages } = await inspect(documentOf(heading(2, 'Før'), contents));
    expect(pages.flatMap(({ structure }) => structure)).not.toContain('TOC');
    expect(pages[0]?.content).not.toContain('Innhold');
  });

  it('goes on in a second line with a long heading, number and dots in the last', async () => {
    const long = 'Risikovurdering og kartlegging '.repeat(5).trim();
    const { pages } = await inspect(documentOf(contents, heading(2, long)));
    const [, , first, second, number] = pages[0]?.content ?? [];
    expect(`${first} ${second}`).toBe(long);
    expect(number).toBe('1');
    expect(pages[0]?.links.map(({ tag }) => tag)).toEqual(['Link', 'Link']);
  });

  it('goes on over a page in the middle of a heading, each part tagged on its own page', async () => {
    const long = 'Risikovurdering og kartlegging '.repeat(220).trim();
    const { pages } = await inspect(documentOf(contents, heading(2, long)));
    const linked = pages.filter(({ links }) => links.length > 0);
    expect(linked.length).toBeGreaterThan(1);
    for (const { links, marks } of linked) {
      for (const link of links) expect(link).toMatchObject({ tag: 'Link', page: 1 });
      expect([...marks.tagged].sort()).toEqual([...marks.drawn].sort());
    }
  });
});

describe('answers', () => {
  const rowsWith = (answer: Column['answer']): Block => ({
    kind: 'table',
    caption: 'Krav',
    columns: [
      { title: 'ID', align: 'left', width: 1 },
      { title: 'Svar', align: 'left', width: 1, ...(answer === undefined ? {} : { answer }) },
    ],
    rows: rowsOf('', ''),
  });

  it('have a box each, and nothing in it', async () => {
    const [without, withAnswer] = await Promise.all([
      inspect(documentOf(rowsWith(undefined))),
      inspect(documentOf(rowsWith({ kind: 'choice', choices: ['Ja', 'Nei'] }))),
    ]);
    expect(withAnswer.pages[0]?.content).toEqual(without.pages[0]?.content);
    expect(withAnswer.pages[0]?.rules).toBe((without.pages[0]?.rules ?? 0) + 4);
  });
});

describe('what people wrote', () => {
  const everywhere = (text: string): Document => ({
    ...documentOf(
      { kind: 'contents', title: text },
      { kind: 'heading', level: 2, text },
      { kind: 'turn', orientation: 'landscape' },
      { kind: 'heading', level: 3, text },
      { kind: 'paragraph', text: [{ text }, { text, strong: true }] },
      { kind: 'list', ordered: true, items: [plain(text)] },
      { kind: 'note', label: text, text: plain(text) },
      { kind: 'signatures', roles: [text] },
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
    const { pages, outline, xmp } = await inspect(everywhere(text));
    expect(pages.length).toBeGreaterThan(0);
    const words = pages.flatMap(({ content, artifacts }) => [...content, ...artifacts]);
    expect([...words, ...outline, xmp].join('\n')).not.toMatch(/NaN|undefined/);
    expect(pages.flatMap(({ extent }) => extent).every(Number.isFinite)).toBe(true);
    expect(pages.flatMap((page) => page.unmarked)).toEqual([]);
    for (const { marks } of pages)
      expect([...marks.tagged].sort()).toEqual([...marks.drawn].sort());
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
    ['ok 👍 漢', 'ok 👍| \uFFFD'],
    ['ﬁn 𝐁𝐇𝐓', 'fin BHT'],
    ['første\r\nandre', 'første|andre'],
  ])('is printed safely: %j', async (text, expected) => {
    expect(await shown(text)).toBe(expected);
  });

  it('reads as plain spaces and hyphens where the fonts draw other kinds alike', async () => {
    const text = plain('§\u00a03, fjern\u2011arbeid, HMS-arbeid og § 13-2');
    const { pages, readings } = await inspect(documentOf({ kind: 'paragraph', text }));
    expect(pages[0]?.spoken).toContain('§ 3, fjern-arbeid, HMS-arbeid og § 13-2');
    expect(readings).toEqual(expect.arrayContaining([' ', '-', '§']));
    // U+0000 is what PDF/A forbids a glyph to read as.
    for (const reading of ['\u00a0', '\u2011', '\0']) expect(readings).not.toContain(reading);
  });

  it('keeps its words apart where a line was broken', async () => {
    const words = Array(60).fill('tekst').join(' ');
    const { pages } = await inspect(documentOf({ kind: 'paragraph', text: plain(words) }));
    expect(pages[0]?.content.length).toBeGreaterThan(3);
    expect(pages[0]?.spoken).toContain(words);
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
