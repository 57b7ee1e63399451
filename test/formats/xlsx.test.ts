import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Block, Document, Table } from '../../src/documents/document.ts';
import { plain } from '../../src/documents/document.ts';
import { readParts } from '../../src/formats/office/zip-parts.ts';
import { formatXlsx, sheetNames } from '../../src/formats/xlsx.ts';
import { visibleText } from '../../src/text/visible-text.ts';
import { hostileText } from './hostile-text.ts';
import { sampleDocument, sampleSignatures, sampleStrip } from './sample-document.ts';
import { requirementId, sampleForm, weightTable } from './sample-form.ts';

const format = async (document: Document): Promise<Uint8Array> => {
  const bytes = await formatXlsx(document, { width: 80, colour: false });
  if (typeof bytes === 'string') throw new Error('A workbook is bytes');
  return bytes;
};

const open = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
};

const openSheet = async (document: Document, name: string): Promise<ExcelJS.Worksheet> => {
  const sheet = (await open(await format(document))).getWorksheet(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
};

const documentOf = (...blocks: readonly Block[]): Document => ({
  title: 'Rapport',
  subtitle: '',
  language: 'nb',
  date: null,
  blocks,
});

const oneColumn = (align: 'left' | 'right', ...cells: readonly string[]): Table => ({
  kind: 'table',
  caption: 'Tabell',
  columns: [{ title: 'Tittel', align, width: 1 }],
  rows: cells.map((cell) => ({ kind: 'cells', cells: [cell] })),
});

const xmlOf = async (document: Document): Promise<string> =>
  readParts(await format(document))
    .map(({ bytes }) => new TextDecoder().decode(bytes))
    .join('\n');

const column = (sheet: ExcelJS.Worksheet, letter: string): readonly string[] =>
  Array.from({ length: sheet.rowCount }, (_, at) => sheet.getCell(`${letter}${at + 1}`).text);

afterEach(() => {
  vi.useRealTimers();
});

describe('what the program must know when a workbook comes back', () => {
  const stamp = { form: 'godbht/supplier-form@1', 'answer.yes': 'Ja' };

  test('stands on a hidden sheet of its own, after all others', async () => {
    const { worksheets } = await open(await format({ ...documentOf(), stamp }));
    expect(worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Les dette først', 'visible'],
      ['godbht', 'hidden'],
    ]);
    expect(Object.entries(stamp)).toEqual(
      [1, 2].map((row) => [1, 2].map((at) => worksheets[1]?.getCell(row, at).text)),
    );
  });

  test('takes no name from a table, and no sheet where there is nothing to know', async () => {
    const table = { ...oneColumn('left', 'a'), name: 'godbht' };
    const names = async (document: Document) =>
      (await open(await format(document))).worksheets.map(({ name }) => name);
    expect(await names({ ...documentOf(table), stamp })).toEqual([
      'Les dette først',
      'godbht',
      'godbht (2)',
    ]);
    expect(await names(documentOf(table))).toEqual(['Les dette først', 'godbht']);
  });
});

describe('the sheets', () => {
  test('are the running text first, then one for each table', async () => {
    const workbook = await open(await format(sampleForm()));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Les dette først',
      'Krav og svar',
      'Vekting av tildelingskriteriene',
    ]);
  });

  test('say all running text, and where each table is', async () => {
    const sheet = await openSheet(sampleForm(), 'Les dette først');
    expect(column(sheet, 'A').filter((text) => text !== '')).toEqual([
      'Kravspesifikasjon for bedriftshelsetjeneste',
      'Fjordverft AS · 21. november 2026',
      'Om anskaffelsen',
      expect.stringMatching(/^Fjordverft AS skal kjøpe .*to ganger\.$/),
      '• Svar på hvert krav.',
      '• Legg ved dokumentasjonen det spørres etter.',
      'Merk: Et absolutt krav må være oppfylt.',
      'Krav',
      'Krav og svar for bedriftshelsetjenesten til Fjordverft AS',
      'Se arket «Krav og svar». Svar i de fargede feltene; resten er låst.',
      'Vekting',
      'Vekting av tildelingskriteriene',
      'Se arket «Vekting av tildelingskriteriene».',
    ]);
  });

  test('announce no drawing of what a table says, and show a level strip in signs', async () => {
    const blocks = [...sampleDocument.blocks, sampleStrip];
    const sheet = await openSheet({ ...sampleDocument, blocks, language: 'en' }, 'Read this first');
    const text = column(sheet, 'A').join('\n');
    expect(text).not.toContain('Profilen i Tabell 3 tegnet');
    expect(text).toContain('BHT ①②❸④ · Virksomhet ①⓶③④ forslag');
  });

  test('lines to sign are rows of 12 mm or more', async () => {
    const blocks = [sampleSignatures];
    const sheet = await openSheet({ ...sampleDocument, blocks }, 'Les dette først');
    const rows = column(sheet, 'A').flatMap((text, at) =>
      /Underskrift/.test(text) ? [at + 1] : [],
    );
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(sheet.getRow(row).height).toBeGreaterThanOrEqual(34);
    expect(column(sheet, 'A').join('\n')).toContain('Underskrift, verneombud: ____');
  });

  test.each([
    { wishes: ['Krav: A/B [1]'], names: ['Krav A B 1'] },
    { wishes: ['', "''", 'history'], names: ['Tabell', 'Tabell (2)', 'history (2)'] },
    { wishes: ['Krav', 'KRAV', 'krav'], names: ['Krav', 'KRAV (2)', 'krav (3)'] },
    { wishes: ['Tabell 3. Teamprofil for Fjordhelse'], names: ['Tabell 3. Teamprofil for'] },
    { wishes: ['a_x0041_b'], names: ['a x0041_b'] },
  ])('$wishes are named $names', ({ wishes, names }) => {
    expect(sheetNames(wishes, 'Tabell')).toEqual(names);
  });

  test('have names that Excel accepts, whatever the captions', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 6 }), (wishes) => {
        const names = sheetNames(wishes, 'Tabell');
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/s);
      }),
    );
  });
});

describe("a table's sheet", () => {
  test('has its titles in the first row, the group last, and no group rows', async () => {
    const sheet = await openSheet(sampleForm(12), 'Krav og svar');
    expect(sheet.rowCount).toBe(13);
    expect(column(sheet, 'A')).toEqual([
      'Krav-id',
      ...Array.from({ length: 12 }, (_, at) => requirementId(at)),
    ]);
    expect(column(sheet, 'H').filter((_, at) => at % 4 === 0)).toEqual([
      'Element',
      'Kompetanse og tverrfaglighet',
      'Kvalitetssystem',
      'Etikk',
    ]);
  });

  test('writes a group of columns before their titles', async () => {
    const sheet = await openSheet(sampleDocument, 'Tabell 3. Teamprofil for');
    expect(sheet.getCell('C1').text).toBe('BHT 1');
    expect(sheet.getCell('K1').text).toBe('Gruppe');
  });

  test('keeps its first row in sight and on every page, and can be filtered', async () => {
    const sheet = await openSheet(sampleForm(12), 'Krav og svar');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, topLeftCell: 'A2' });
    expect(sheet.autoFilter).toBe('A1:H13');
    expect(sheet.pageSetup.printTitlesRow).toBe('1:1');
  });

  test('prints on A4 landscape, one page wide, with title, caption and page numbers', async () => {
    const sheet = await openSheet(sampleForm(), 'Krav og svar');
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.headerFooter.oddHeader).toBe(
      '&LKrav og svar for bedriftshelsetjenesten til Fjordverft AS',
    );
    expect(sheet.headerFooter.oddFooter).toBe(
      '&LKravspesifikasjon for bedriftshelsetjeneste\nFjordverft AS\nSide &P av &N',
    );
    const widths = sheet.columns.map(({ width = 0 }) => width);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(142, 0);
    // Letters are narrower than the digits that widths are counted in.
    expect(widths[1]).toBeGreaterThan('Tildelingskriterium'.length * 0.88);
  });

  test('has rows tall enough for their longest text, that grow with it', async () => {
    const sheet = await openSheet(sampleForm(12), 'Krav og svar');
    const [short = 0, long = 0] = [6, 5].map((row) => sheet.getRow(row).height);
    expect(long).toBeGreaterThan(short);
    expect(await xmlOf(sampleForm())).not.toContain('customHeight');
  });
});

describe('answers', () => {
  test('are the only cells that are open', async () => {
    const workbook = await open(await format(sampleForm(12)));
    const unlocked = workbook.worksheets.flatMap((sheet) => {
      const found: string[] = [];
      sheet.eachRow((row) =>
        row.eachCell({ includeEmpty: true }, (cell) => {
          if (cell.protection?.locked === false) found.push(`${sheet.name}!${cell.address}`);
        }),
      );
      return found;
    });
    const rows = Array.from({ length: 12 }, (_, at) => at + 2);
    expect(unlocked).toEqual(
      rows.flatMap((row) => [`Krav og svar!E${row}`, `Krav og svar!F${row}`]),
    );
  });

  test('stay text when they are typed', async () => {
    const sheet = await openSheet(sampleForm(12), 'Krav og svar');
    expect([sheet.getCell('E2').numFmt, sheet.getCell('F13').numFmt]).toEqual(['@', '@']);
  });

  test('are chosen from a list that refuses anything else', async () => {
    const sheet = await openSheet(sampleForm(12), 'Krav og svar');
    for (const address of ['E2', 'E13']) {
      expect(sheet.getCell(address).dataValidation).toMatchObject({
        type: 'list',
        formulae: ['"Ja,Delvis,Nei"'],
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'stop',
        error: 'Velg Ja, Delvis eller Nei, eller la feltet stå tomt.',
      });
    }
    expect(sheet.getCell('F2').dataValidation).toBeUndefined();
  });

  test('have every sheet protected, without a password, open to filters and wider columns', async () => {
    const xml = await xmlOf(sampleForm());
    const found = xml.match(/<sheetProtection[^>]*>/g) ?? [];
    expect(found).toHaveLength(3);
    for (const one of found) {
      expect(one).toMatch(/ sheet="1"/);
      expect(one).not.toMatch(/password|hash/i);
      for (const open of ['autoFilter', 'formatColumns', 'formatRows', 'selectLockedCells']) {
        expect(one).toContain(` ${open}="0"`);
      }
    }
  });

  test('are what protects: a document without any is open', async () => {
    expect(await xmlOf(documentOf(weightTable))).not.toContain('<sheetProtection');
  });
});

describe('numbers', () => {
  test('are texts where they are written as texts', async () => {
    const sheet = await openSheet(documentOf(oneColumn('right', '62,5', '007')), 'Tabell');
    expect(['A2', 'A3'].map((cell) => sheet.getCell(cell).value)).toEqual(['62,5', '007']);
  });
});

describe('untrusted text', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '=HYPERLINK("http://a.no";"a")',
    "=cmd|' /C calc'!A0",
    '#REF!',
    '#N/A',
    '_x003D_1+1',
    'http://a.no',
    '<f>1+1</f>',
  ])('%j is a string with text format in every place', async (text) => {
    const table = oneColumn('left', text);
    const workbook = await open(
      await format({
        ...documentOf(
          { kind: 'heading', level: 2, text },
          { kind: 'paragraph', text: [{ text }, { text, strong: true }] },
          { kind: 'list', ordered: false, items: [plain(text)] },
          { ...table, caption: text, columns: [{ title: text, align: 'left', width: 1 }] },
        ),
        title: text,
        subtitle: text,
      }),
    );
    const kinds = new Set([
      ExcelJS.ValueType.String,
      ExcelJS.ValueType.RichText,
      ExcelJS.ValueType.Null,
    ]);
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          expect(kinds).toContain(cell.type);
          expect(cell.numFmt).toBe('@');
        }),
      );
    }
    expect(workbook.worksheets[1]?.getCell('A2').text).toBe(visibleText(text));
  });

  test('is read back as it is shown, and never live', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const document = documentOf({ ...oneColumn('left', text, 'x'), caption: text });
        const xml = await xmlOf({ ...document, title: text });
        expect(xml).not.toMatch(/<f[ >]|<hyperlink|t="e"/);
        const sheet = (await open(await format(document))).worksheets[1];
        expect(sheet?.getCell('A2').text).toBe(
          visibleText(text).replace(/[\uFFFE\uFFFF]/g, '\uFFFD'),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('has no codes in a page header, and no more there than Excel can show', async () => {
    const caption = `R&D &P ${'&'.repeat(300)}`;
    const sheet = await openSheet(
      documentOf({ ...oneColumn('left', 'x'), caption, name: 'A' }),
      'A',
    );
    expect(sheet.headerFooter.oddHeader).toMatch(/^&LR&&D &&P (&&)*…$/);
    expect(sheet.headerFooter.oddHeader?.length).toBeLessThanOrEqual(255);
  });

  test('has no more in a cell than Excel takes, though it is one word', async () => {
    const sheet = await openSheet(documentOf(oneColumn('left', 'a'.repeat(40_000))), 'Tabell');
    expect(sheet.getCell('A2').text).toHaveLength(32_767);
    expect(column(sheet, 'A').slice(1).join('').replaceAll('…', '')).toHaveLength(40_000);
  });
});

describe('the workbook', () => {
  test.each([null, '2026-11-21', 'ikke en dato'])(
    'is the same bytes at any time, dated %s',
    async (date) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-01T10:00:00Z') });
      const first = await format({ ...sampleForm(), date });
      vi.setSystemTime(new Date('2031-07-02T23:59:58Z'));
      expect(await format({ ...sampleForm(), date })).toEqual(first);
    },
  );

  test('says its title, language and date, and no author but the program', async () => {
    const workbook = await open(await format(sampleForm()));
    expect(workbook.title).toMatch(/^Kravspesifikasjon for bedriftshelsetjeneste · .* · 2026$/);
    expect(workbook.creator).toBe('godbht');
    expect(workbook.created.toISOString()).toBe('2026-11-21T00:00:00.000Z');
    expect(await xmlOf(sampleForm())).toContain('<dc:language>nb-NO</dc:language>');
  });
});

describe('a text that is too long for a cell', () => {
  const ofLength = (length: number, between: string): string =>
    Array.from({ length }, (_, at) => `ord${at}`)
      .join(between)
      .slice(0, length);
  const asRead = (texts: readonly string[]) =>
    texts.map((text) => text.replace(/^…|…$/g, '').trim()).join(' ');
  const long = [
    ['words', 34_889, ' '],
    ['words', 100_000, ' '],
    ['lines', 100_000, '\n'],
  ] as const;

  test.each(
    long.flatMap(([what, length, between]) =>
      (['paragraph', 'heading'] as const).map((kind) => [what, length, kind, between] as const),
    ),
  )('goes on in the next row of the running text: %s, %i characters, a %s', async (...given) => {
    const [, length, kind, between] = given;
    const words = ofLength(length, between);
    const block: Block =
      kind === 'heading' ? { kind, level: 2, text: words } : { kind, text: plain(words) };
    const book = await open(await format(documentOf(block)));
    const texts: string[] = [];
    book.worksheets[0]?.eachRow((row) => {
      if (row.getCell(1).text.includes('ord')) texts.push(row.getCell(1).text);
    });
    expect(texts.length).toBe(Math.ceil(length / 32_767));
    expect(asRead(texts).split(/\s/)).toEqual(words.split(/\s/));
  });

  test.each(long)('goes on in the next row of its table: %s, %i characters', async (...given) => {
    const [, length, between] = given;
    const words = ofLength(length, between);
    const columns = ['Id', 'Tekst'].map((title) => ({ title, align: 'left', width: 1 }) as const);
    const rows = [{ kind: 'cells', cells: ['T1', words] }] as const;
    const table = { kind: 'table', caption: 'Tabell', columns, rows } as const;
    const book = await open(await format(documentOf(table)));
    const texts: string[] = [];
    book.worksheets[1]?.eachRow((row, number) => {
      if (number === 1) return;
      expect(row.getCell(1).text).toBe('T1');
      texts.push(row.getCell(2).text);
    });
    expect(texts.length).toBe(Math.ceil(length / 32_767));
    expect(asRead(texts).split(/\s/)).toEqual(words.split(/\s/));
  });
});
