import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { type Block, type Document, plain, type Table } from '../../src/documents/document.ts';
import { formatTerminal } from '../../src/formats/terminal.ts';
import { wideRuler } from '../../src/formats/terminal-wide-ruler.ts';
import { visibleText } from '../../src/text/visible-text.ts';
import { hostileText } from './hostile-text.ts';
import {
  measureTable,
  profileFigure,
  sampleDocument,
  sampleSpecification,
  sampleStrip,
  tableThree,
} from './sample-document.ts';

const documentOf = (...blocks: readonly Block[]): Document => ({
  title: 'Rapport',
  subtitle: '',
  language: 'nb',
  date: null,
  blocks,
});

const format = async (document: Document, width = 80, colour = false): Promise<string> =>
  String(await formatTerminal(document, { width, colour }));

const bodyOf = async (block: Block, width = 80): Promise<string> =>
  (await format(documentOf(block), width)).replace(/^Rapport\n═+\n\n/, '').trimEnd();

const widths = [60, 61, 72, 80, 100, 132, 200];
const widest = (text: string): number => Math.max(...text.split('\n').map((l) => stringWidth(l)));
const isDrawn = (line: string): boolean => /^[┌│├╞└]/.test(line);
const dense = (text: string): string => text.replaceAll(/[\s│─═┌┐└┘├┤┬┴┼╞╡╪╤╧━·]/g, '');

describe('the sample report', () => {
  test.each(widths)('fits into %i columns', async (width) => {
    expect(widest(await format(sampleDocument, width))).toBeLessThanOrEqual(width);
  });

  test.each(widths)('has tables with straight edges at %i columns', async (width) => {
    const lines = (await bodyOf(tableThree, width)).split('\n').filter(isDrawn);
    expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
  });

  test('ends with one line break', async () => {
    expect(await format(sampleDocument)).toMatch(/[^\n]\n$/);
  });

  test('has no escape sequences without colour, and the same words with it', async () => {
    const without = await format(sampleDocument, 80, false);
    const coloured = await format(sampleDocument, 80, true);
    expect(without).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[1m');
    expect(stripVTControlCharacters(coloured)).toBe(without);
  });

  test('is the same wherever it is made', async () => {
    expect(await format(sampleDocument)).toBe(await format(sampleDocument));
  });
});

describe('a specification', () => {
  test('lists its headings of level 2 and 3, and takes no notice of turned pages', async () => {
    expect(await format(sampleSpecification)).toContain(
      [
        'Innhold',
        '  Om anskaffelsen',
        '    Støy, løsemidler og skiftarbeid',
        '  Krav',
        '  Tildeling',
        '    Poeng',
        '',
        'Om anskaffelsen',
        '━━━━━━━━━━━━━━━',
      ].join('\n'),
    );
  });

  test('has no list of contents where no heading follows', async () => {
    const { blocks } = sampleSpecification;
    const text = await format({ ...sampleSpecification, blocks: blocks.slice(0, 1) });
    expect(text).not.toContain('Innhold');
  });

  test.each(widths)('fits into %i columns', async (width) => {
    expect(widest(await format(sampleSpecification, width))).toBeLessThanOrEqual(width);
  });
});

describe('Table 3', () => {
  test('has grouped headings, groups and a mark in the column of the level', async () => {
    const lines = (await bodyOf(tableThree)).split('\n');
    expect(lines.slice(0, 6)).toEqual([
      'Tabell 3. Teamprofil for Fjordhelse BHT og Fjordverft AS',
      '┌─────┬────────────────────────────────┬───────────────┬───────────────┐',
      '│     │                                │      BHT      │  Virksomhet   │',
      '│ Nr. │ Element                        │ 1 │ 2 │ 3 │ 4 │ 1 │ 2 │ 3 │ 4 │',
      '╞═════╧════════════════════════════════╧═══════════════╧═══════════════╡',
      '│ BHT som egen virksomhet                                              │',
    ]);
    for (const row of [
      '│   1 │ Kompetanse og tverrfaglighet   │   │   │ X │   │   │ X │   │   │',
      '│   4 │ Virksomhetsplanlegging i BHT   │   │   │ o │   │   │ X │   │   │',
    ]) {
      expect(lines).toContain(row);
    }
  });

  test('has the columns of a group where their titles stand, whatever is in them', async () => {
    const column = (title: string, group?: string) =>
      ({ title, align: 'right', width: 1, ...(group && { group }) }) as const;
    const lines = (
      await bodyOf({
        kind: 'table',
        caption: 'Svar',
        columns: [column('Hvem'), column('Ja', 'Krav'), column('Ubesvart', 'Krav'), column('Sum')],
        rows: [{ kind: 'cells', cells: ['Alfa', '3', '0', '79'] }],
      })
    ).split('\n');
    const bars = (line = '') => [...line.matchAll(/│/g)].map(({ index }) => index);
    expect(bars(lines[3])).toHaveLength(5);
    expect(bars(lines[5])).toEqual(bars(lines[3]));
  });

  test('wraps a long heading of a group above its columns', async () => {
    const long = 'Nivå etter felles gjennomgang i november';
    const columns = (tableThree as Table).columns.map((column) =>
      column.group === 'BHT' ? { ...column, group: long } : column,
    );
    const lines = (await bodyOf({ ...(tableThree as Table), columns })).split('\n');
    const heading = lines.slice(2, 5).map((line) => line.split('│')[3]?.trim());
    expect(heading.join(' ')).toBe(long);
  });

  test('wraps the titles of the elements before anything else at 60 columns', async () => {
    const lines = (await bodyOf(tableThree, 60)).split('\n');
    expect(lines).toContain('│   1 │ Kompetanse og      │   │   │ X │   │   │ X │   │   │');
    expect(lines).toContain('│     │ tverrfaglighet     │   │   │   │   │   │   │   │   │');
  });
});

describe('tables', () => {
  const table = (...rows: readonly (readonly string[])[]): Table => ({
    kind: 'table',
    caption: 'Tiltak',
    columns: [
      { title: 'ID', align: 'left', width: 1 },
      { title: 'Tekst', align: 'left', width: 4 },
      { title: 'Antall', align: 'right', width: 1 },
    ],
    rows: rows.map((cells) => ({ kind: 'cells', cells })),
  });

  test('are no wider than their content', async () => {
    expect(await bodyOf(table(['T-1', 'Støy', '2'], ['T-2', 'Lys', '10']))).toBe(
      [
        'Tiltak',
        '┌─────┬───────┬────────┐',
        '│ ID  │ Tekst │ Antall │',
        '╞═════╪═══════╪════════╡',
        '│ T-1 │ Støy  │      2 │',
        '│ T-2 │ Lys   │     10 │',
        '└─────┴───────┴────────┘',
      ].join('\n'),
    );
  });

  test('have lines between the rows where the text wraps in several columns', async () => {
    const lines = (await bodyOf(table(['T-1\nT-2', 'Støy\nLys', '2'], ['T-3', '', '']))).split(
      '\n',
    );
    expect(lines).toContain('├─────┼───────┼────────┤');
  });

  test('without rows show their columns', async () => {
    expect(await bodyOf(table())).toMatch(/│ ID │ Tekst │ Antall │\n└/);
  });

  test('are written row by row where their words would be cut to pieces', async () => {
    const text = await bodyOf(measureTable, 60);
    expect(text).toContain(
      [
        'T-02',
        '  Tiltak: Avklare med AMU hvordan avvik fra',
        '    kvalitetssystemet meldes og lukkes.',
        '  Ansvarlig: Kvalitetsrådgiver',
        '  Frist: 2027-02-15',
      ].join('\n'),
    );
    expect(text.split('\n').some(isDrawn)).toBe(false);
  });

  test('lose nothing to a word that is wider than the page', async () => {
    const word = 'lang'.repeat(60);
    const text = await bodyOf(table(['T-1', word, '2']), 60);
    expect(dense(text).replaceAll('2', '')).toContain(word);
    expect(widest(text)).toBeLessThanOrEqual(60);
  });
});

describe('other blocks', () => {
  test.each<[string, Block, string]>([
    [
      'headings are underlined by level',
      { kind: 'heading', level: 2, text: 'Tiltak' },
      'Tiltak\n━━━━━━',
    ],
    ['headings of level 3', { kind: 'heading', level: 3, text: 'Støy' }, 'Støy\n────'],
    [
      'numbers of a list line up',
      { kind: 'list', ordered: true, items: Array.from({ length: 10 }, () => plain('a\nb')) },
      [...'123456789']
        .map((n) => ` ${n}. a\n    b`)
        .join('\n')
        .trimStart()
        .concat('\n10. a\n    b'),
    ],
    [
      'later lines of an item are indented',
      { kind: 'list', ordered: false, items: [plain('én\nto')] },
      '• én\n  to',
    ],
    [
      'notes stand behind a line, with their label',
      { kind: 'note', label: 'Merk', text: plain('én\n\nto') },
      '│ Merk: én\n│\n│ to',
    ],
    [
      'level strips tell set, proposed and neither apart by signs and words',
      sampleStrip,
      'BHT 1 2 [3] 4 · Virksomhet 1 (2) 3 4 forslag · Begge 1 2 3 4 ikke avgjort',
    ],
    [
      'lines to sign have a date and a name, with who signs below',
      { kind: 'signatures', roles: ['arbeidsgiver', 'leder\u001b[31m av utvalget'] },
      [
        '______________  ________________________________________',
        'Dato            Underskrift, arbeidsgiver',
        '',
        '______________  ________________________________________',
        'Dato            Underskrift, leder\uFFFD[31m av utvalget',
      ].join('\n'),
    ],
  ])('%s', async (_, block, expected) => {
    expect((await bodyOf(block)).trimStart()).toBe(expected);
  });

  test('prose stays readable on a very wide terminal', async () => {
    const text = await bodyOf({ kind: 'paragraph', text: plain('ord '.repeat(100)) }, 300);
    expect(widest(text)).toBeLessThanOrEqual(100);
  });

  test('the date stands with the subject, in the language of the document', async () => {
    const document = { ...documentOf(), subtitle: 'Fjordhelse', date: '2026-03-01' } as const;
    expect(await format(document)).toContain('\nFjordhelse · 1. mars 2026\n');
    expect(await format({ ...document, language: 'en' })).toContain(
      '\nFjordhelse · 1 March 2026\n',
    );
  });
});

describe('what people write', () => {
  const everywhere = (text: string): Document => ({
    title: text,
    subtitle: text,
    language: 'nb',
    date: null,
    blocks: [
      { kind: 'contents', title: text },
      { kind: 'heading', level: 2, text },
      { kind: 'paragraph', text: [{ text }, { text, strong: true }] },
      { kind: 'list', ordered: true, items: [plain(text)] },
      { kind: 'note', label: text, text: plain(text) },
      { kind: 'signatures', roles: [text] },
      {
        kind: 'table',
        caption: text,
        columns: [
          { title: text, align: 'left', width: 1 },
          { title: text, group: text, align: 'center', width: 1 },
        ],
        rows: [
          { kind: 'group', title: text },
          { kind: 'cells', cells: [text, text] },
        ],
      },
      { ...profileFigure, kind: 'figure', caption: text, alternative: text } as Block,
    ],
  });

  test('never reaches the terminal as a control character', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, fc.boolean(), async (given, colour) => {
        const output = await format(everywhere(given), 60, colour);
        const ours = colour ? ['\u001b[1m', '\u001b[22m', '\u001b[36m', '\u001b[39m'] : [];
        const rest = ours.reduce((text, style) => text.replaceAll(style, ''), output);
        expect(rest).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('is all there, in prose and in a table', async () => {
    const single = (text: string): Table => ({
      kind: 'table',
      caption: '',
      columns: [{ title: 'T', align: 'left', width: 1 }],
      rows: [{ kind: 'cells', cells: [text] }],
    });
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const expected = dense(visibleText(text)).normalize();
        const prose = await bodyOf({ kind: 'paragraph', text: plain(text) });
        // Letters that a space kept apart may compose where the spaces are gone.
        expect(
          dense(prose)
            .replace(/^Rapport/, '')
            .normalize(),
        ).toBe(expected);
        expect(dense(await bodyOf(single(text))).normalize()).toBe(`T${expected}`);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('stays within the page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText), async (texts) => {
        const list: Block = { kind: 'list', ordered: false, items: texts.map(plain) };
        expect(widest(await format(documentOf(list), 60))).toBeLessThanOrEqual(60);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe('a table of very many lines', () => {
  const lineCount = 1_500;
  const tall = (word: string): Table => ({
    kind: 'table',
    caption: 'Høy',
    columns: [
      { title: 'Id', align: 'left', width: 1 },
      { title: 'Tekst', align: 'left', width: 9 },
    ],
    rows: [
      { kind: 'cells', cells: ['T0', 'kort'] },
      {
        kind: 'cells',
        cells: ['T1', Array.from({ length: lineCount }, (_, at) => `${word}${at}`).join('\n')],
      },
      { kind: 'group', title: 'Gruppe' },
      { kind: 'cells', cells: ['T2', 'sist'] },
    ],
  });

  test.each(['linje', 'lin👍'])('keeps every line, and its borders in place: %s', async (word) => {
    const text = String(
      await formatTerminal(
        { ...sampleDocument, blocks: [tall(word)] },
        { width: 80, colour: false },
      ),
    );
    const drawn = text.split('\n').filter((line) => /^[│├┌└╞╪]/.test(line));
    expect(new Set(drawn.map((line) => stringWidth(line))).size).toBe(1);
    for (let at = 0; at < lineCount; at += 1) expect(text).toContain(`${word}${at} `);
    expect(drawn.filter((line) => /^[├╞]/.test(line)).length).toBeLessThan(6);
    expect(drawn.at(-1)).toMatch(/^└─+┴─+┘$/);
  });

  test('cuts a very long word to the width, and loses none of it', () => {
    const word = 'ø👍'.repeat(5_000);
    const lines = wideRuler.wrap(`før ${word} etter`, 40);
    expect(lines.join('').replaceAll(' ', '')).toBe(`før${word}etter`);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40);
  });
});
