import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { type Cell, cellInWords, type Document } from '../../src/documents/document.ts';
import { type Format, formatters } from '../../src/formats/formatters.ts';
import type { Language } from '../../src/model/language.ts';
import { inspectPdf } from './pdf-inspection.ts';

const cells: readonly Cell[] = [
  'Støy',
  { date: '2027-01-31' },
  { number: 82.155, digits: 2 },
  { number: -3 },
  { number: 30, percent: true },
];
const words: Readonly<Record<Language, readonly string[]>> = {
  nb: ['Støy', '31.01.2027', '82,16', '−3', '30\u00a0%'],
  en: ['Støy', '31 Jan 2027', '82.16', '−3', '30%'],
};

const documentIn = (language: Language): Document => ({
  title: 'Rapport',
  subtitle: '',
  language,
  date: null,
  blocks: [
    {
      kind: 'table',
      caption: 'Tall',
      name: 'Tall',
      rowHeader: 1,
      columns: cells.map((_, at) => ({ title: `Kol${at}`, align: 'left', width: 1 })),
      rows: [{ kind: 'cells', cells }],
    },
  ],
});

const render = async (format: Format, language: Language): Promise<Uint8Array> => {
  const formatter = await formatters[format]();
  return Buffer.from(await formatter(documentIn(language), { width: 100, colour: false }));
};

const texts: Readonly<Record<Exclude<Format, 'xlsx'>, (bytes: Uint8Array) => Promise<string>>> = {
  terminal: async (bytes) => Buffer.from(bytes).toString(),
  markdown: async (bytes) => Buffer.from(bytes).toString(),
  pdf: async (bytes) =>
    (await inspectPdf(bytes)).pages.map(({ content }) => content.join('\n')).join('\n'),
  docx: async (bytes) => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value,
};

describe.each(['nb', 'en'] as const)('a date, a number and a share in %s', (language) => {
  test.each(Object.entries(texts))('are written in words in %s', async (format, read) => {
    const text = (await read(await render(format as Format, language))).replaceAll(
      '&nbsp;',
      '\u00a0',
    );
    for (const word of words[language])
      expect(text.replace(/\u00a0/g, ' ')).toContain(word.replace('\u00a0', ' '));
  });

  test('stay what they are in a workbook, and show as the same words', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(await render('xlsx', language)).buffer);
    const row = workbook.getWorksheet('Tall')?.getRow(2);
    const values = cells.map((_, at) => row?.getCell(at + 1));
    expect(values.map((cell) => cell?.value)).toEqual([
      'Støy',
      new Date('2027-01-31T00:00:00Z'),
      82.155,
      -3,
      0.3,
    ]);
    expect(values.slice(1).map((cell) => cell?.numFmt)).toEqual(
      language === 'nb'
        ? ['dd.mm.yyyy', '0.00', '0', '0\u00a0%']
        : ['dd mmm yyyy', '0.00', '0', '0%'],
    );
  });
});

test('the column that says what a row is about heads it, wherever it stands', async () => {
  const [page] = (await inspectPdf(await render('pdf', 'nb'))).pages;
  expect(page?.structure.filter((line) => /T[HD]$/.test(line)).map((line) => line.trim())).toEqual([
    ...cells.map(() => 'TH'),
    'TD',
    'TH',
    'TD',
    'TD',
    'TD',
  ]);
});

test.each([
  [{ date: '31.12' }, '31.12'],
  [{ date: '2027-02-31' }, '2027-02-31'],
  [{ number: 12.5, percent: true }, '12,5\u00a0%'],
  [{ number: 14, digits: 2 }, '14,00'],
] as const)('%j reads «%s»', (cell, expected) => {
  expect(cellInWords(cell, 'nb')).toBe(expected);
});

test.each(['pdf', 'xlsx'] as const)(
  'a cell of 130,000 words is no trouble to %s',
  async (format) => {
    const formatter = await formatters[format]();
    const document = documentIn('nb');
    const [table] = document.blocks;
    if (table?.kind !== 'table') throw new Error('The document is a table');
    const text = 'og '.repeat(130_000);
    const rows = [{ kind: 'cells', cells: cells.map(() => text) }] as const;
    const blocks = [{ ...table, columns: table.columns.slice(0, 1), rows }];
    const bytes = await formatter({ ...document, blocks }, { width: 80, colour: false });
    expect(bytes.length).toBeGreaterThan(1000);
  },
  60_000,
);
