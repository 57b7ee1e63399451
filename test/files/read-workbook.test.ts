import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { UnzipInflate } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readWorkbook } from '../../src/files/read-workbook.ts';
import { type Part, readParts, writeParts } from '../../src/formats/office/zip-parts.ts';
import { formatXlsx } from '../../src/formats/xlsx.ts';
import { requirementId, sampleForm } from '../formats/sample-form.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'godbht-workbook-'));
});
afterAll(() => rm(folder, { recursive: true }));

const saved = async (bytes: string | Uint8Array, name = 'svar.xlsx'): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return file;
};

const readBook = async (bytes: string | Uint8Array) => readWorkbook(await saved(bytes));
const read = async (bytes: string | Uint8Array) => (await readBook(bytes)).sheets;

const texts = async (bytes: Uint8Array): Promise<readonly (readonly string[])[]> =>
  (await read(bytes))[0]?.rows.map((row) => row.map(({ text }) => text)) ?? [];

const refused = async (bytes: string | Uint8Array): Promise<void> => {
  const file = await saved(bytes);
  await expect(readWorkbook(file)).rejects.toMatchObject({
    code: 'not-a-workbook',
    details: { file },
    place: { file },
  });
};

const form = async (count = 12): Promise<Uint8Array> => {
  const bytes = await formatXlsx(sampleForm(count), { width: 80, colour: false });
  if (typeof bytes === 'string') throw new Error('A workbook is bytes');
  return bytes;
};

const bytesOf = async (workbook: ExcelJS.Workbook): Promise<Uint8Array> =>
  new Uint8Array(await workbook.xlsx.writeBuffer());

const withSheet = async (xml: string): Promise<Uint8Array> =>
  changed(await writeXlsx({ sheets: [{ name: 'Ark', rows: [['a']] }] }), (part) =>
    part.name === 'xl/worksheets/sheet1.xml'
      ? { ...part, bytes: new TextEncoder().encode(xml) }
      : part,
  );

const changed = (zip: Uint8Array, change: (part: Part) => Part): Uint8Array =>
  writeParts(readParts(zip).map(change));

const sheetXml = (rows: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

const inline = (text: string): string => `<is><t xml:space="preserve">${text}</t></is>`;

describe('a filled form', () => {
  test('gives back what suppliers typed, and everything else as it was', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await form()).buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet('Krav og svar');
    if (sheet === undefined) throw new Error('No sheet');
    sheet.getCell('E2').value = 'Ja';
    sheet.getCell('F2').value = '  =1+1\r\nny linje ';
    sheet.getCell('E3').value = {
      richText: [{ text: 'De' }, { font: { bold: true }, text: 'lvis' }],
    };
    sheet.getCell('F4').value = { formula: 'SUM(1,2)', result: 3 };
    sheet.getCell('F5').value = { formula: 'A1' };
    const sheets = await read(await bytesOf(workbook));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Les dette først',
      'Krav og svar',
      'Vekting av tildelingskriteriene',
    ]);
    const rows = sheets[1]?.rows ?? [];
    expect(rows.slice(1).map((row) => row[0]?.text)).toEqual(
      Array.from({ length: 12 }, (_, at) => requirementId(at)),
    );
    expect(rows[1]?.slice(4, 6)).toEqual([
      { text: 'Ja', isFormula: false },
      { text: '  =1+1\nny linje ', isFormula: false },
    ]);
    expect(rows[2]?.[4]).toEqual({ text: 'Delvis', isFormula: false });
    expect(rows[3]?.[5]).toEqual({ text: '3', isFormula: true });
    expect(rows[4]?.[5]?.isFormula).toBe(true);
  });

  test('reads the same unfilled as when it is saved by another program', async () => {
    const workbook = new ExcelJS.Workbook();
    const bytes = await form();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    expect(await read(await bytesOf(workbook))).toEqual(await read(bytes));
  });
});

describe('values', () => {
  test('are read as a person reads them', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Ark');
    sheet.addRow([1.5, 100, true, new Date('2026-11-21'), new Date('2026-11-21T08:30:00Z'), 'x']);
    expect(await texts(await bytesOf(workbook))).toEqual([
      ['1.5', '100', 'TRUE', '2026-11-21', '2026-11-21 08:30', 'x'],
    ]);
  });

  test.each([
    { what: 'shared', stringMode: 'shared' },
    { what: 'inline', stringMode: 'inline' },
  ] as const)('are the same with $what strings', async ({ stringMode }) => {
    const rows = [['a', null, 'c'], [], [null, 'æøå\nny']];
    const bytes = await writeXlsx({ sheets: [{ name: 'Ark', rows }], stringMode });
    expect(await texts(bytes)).toEqual([['a', '', 'c'], [], ['', 'æøå\nny']]);
  });

  test('keep their places in rows that leave cells and rows out', async () => {
    const cell = (ref: string): string => `<c r="${ref}" t="inlineStr">${inline(ref)}</c>`;
    const bytes = await withSheet(
      sheetXml(`<row r="2">${cell('B2')}${cell('D2')}</row><row r="4">${cell('A4')}</row>`),
    );
    expect(await texts(bytes)).toEqual([[], ['', 'B2', '', 'D2'], [], ['A4']]);
  });

  test('are read where no cell says where it is', async () => {
    const bytes = await withSheet(
      sheetXml(`<row><c t="inlineStr">${inline('a')}</c><c><v>2</v></c></row>`),
    );
    expect(await texts(bytes)).toEqual([['a', '2']]);
  });
});

describe('what is no workbook', () => {
  test.each([
    { what: 'an empty file', bytes: '' },
    { what: 'a text file', bytes: 'krav;svar\nK-1;Ja\n' },
    {
      what: 'an old or encrypted workbook (OLE)',
      bytes: Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'),
    },
    { what: 'another ZIP file', bytes: writeParts([{ name: 'les.txt', bytes: Buffer.from('x') }]) },
    { what: 'a ZIP file without anything', bytes: writeParts([]) },
  ])('$what is refused', ({ bytes }) => refused(bytes));

  test('a workbook cut off anywhere is refused', async () => {
    const whole = await form(3);
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      await refused(whole.subarray(0, Math.floor(whole.length * share)));
    }
  });

  test('a file that is not there, or too large, says so itself', async () => {
    await expect(readWorkbook(join(folder, 'finnes-ikke.xlsx'))).rejects.toMatchObject({
      code: 'not-found',
    });
    const large = await saved(new Uint8Array(5_000_001));
    await expect(readWorkbook(large)).rejects.toMatchObject({ code: 'too-large' });
  });

  test('random bytes, and a workbook with some of its bytes changed, never do worse', async () => {
    const whole = await form(3);
    const broken = fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
      .map((changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        return bytes;
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), broken), async (bytes) => {
        const outcome = await read(bytes).catch((error: unknown) => error);
        if (!Array.isArray(outcome)) expect(outcome).toMatchObject({ code: 'not-a-workbook' });
      }),
      { numRuns: 150 },
    );
  });
});

describe('what would fill the memory', () => {
  const zeros = (bytes: number): Part => ({ name: 'xl/media/a.bin', bytes: new Uint8Array(bytes) });

  const directory = 0x02014b50;
  const endOfDirectory = 0x06054b50;

  /** A workbook beside a part of zeros, with one field of every such header overwritten. */
  const withLie = async (part: Part, header: number, at: number, lie: number) => {
    const bytes = writeParts([part, ...readParts(await form(3))]);
    const view = new DataView(bytes.buffer);
    for (let from = bytes.length - 22; from > 0; from -= 1) {
      if (view.getUint32(from, true) === header) view.setUint32(from + at, lie, true);
    }
    return bytes;
  };

  /** Packed bytes that are unpacked while a file is refused; they become 1,032 times as many at most. */
  const unpackedWhileRefused = async (bytes: Uint8Array): Promise<number> => {
    const push = vi.spyOn(UnzipInflate.prototype, 'push');
    await refused(bytes);
    const unpacked = push.mock.calls.reduce((sum, [chunk]) => sum + chunk.length, 0);
    push.mockRestore();
    return unpacked;
  };

  test('more than 50 MB unpacked is refused before anything is unpacked', async () => {
    const bytes = writeParts([...readParts(await form(3)), zeros(50_000_001)]);
    expect(await unpackedWhileRefused(bytes)).toBe(0);
  });

  test('a bomb that claims to be small is unpacked no further than 50 MB', async () => {
    const bomb = await withLie(zeros(200_000_000), directory, 24, 1);
    expect(bomb.length).toBeGreaterThan(190_000);
    expect(await unpackedWhileRefused(bomb)).toBeLessThan(60_000);
  });

  test.each([0, 1, 0xffff_ffff])('a length in the directory of %i is refused', async (lie) => {
    await refused(await withLie(zeros(1_000_000), directory, 24, lie));
  });

  test.each([
    { field: 'packed length in the directory', header: directory, at: 20 },
    { field: 'directory’s own length', header: endOfDirectory, at: 12 },
  ])('a lie about the $field harms nobody', async ({ header, at }) => {
    const honest = await read(await form(3));
    for (const lie of [0, 1, 0xffff_fffe]) {
      expect(await read(await withLie(zeros(1_000_000), header, at, lie))).toEqual(honest);
    }
  });

  test('an encrypted entry is refused', async () => {
    const bytes = await form(3);
    // What encryption leaves of an entry is bytes that look random.
    for (let at = 100; at < 1000; at += 1) bytes[at] = (bytes[at] ?? 0) ^ ((at * 151) & 0xff);
    await refused(bytes);
  });

  test('more than 1,000 entries are refused', async () => {
    const many = Array.from({ length: 1_000 }, (_, at) => ({
      name: `a${at}`,
      bytes: Buffer.from('x'),
    }));
    await refused(writeParts([...readParts(await form(3)), ...many]));
  });

  test('millions of empty elements on a sheet leave it unread', async () => {
    const [sheet] = await read(await withSheet(sheetXml('<c/>'.repeat(1_000_001))));
    expect(sheet).toMatchObject({ name: 'Ark', rows: [], isTooLarge: true });
  });

  test('millions of written-out characters are refused', async () => {
    const cell = `<row r="1"><c r="A1" t="inlineStr">${inline('&amp;'.repeat(200_001))}</c></row>`;
    await refused(await withSheet(sheetXml(cell)));
  });

  test('ever so many definitions of all columns are refused', async () => {
    const columns = '<col min="1" max="16384"/>'.repeat(1_001);
    await refused(await withSheet(`<worksheet><cols>${columns}</cols><sheetData/></worksheet>`));
  });

  test('of ever so many sheets the first 50 are read and the others named', async () => {
    const sheets = await read(
      await writeXlsx({
        sheets: Array.from({ length: 60 }, (_, at) => ({ name: `Ark ${at}`, rows: [['a']] })),
      }),
    );
    expect(sheets.map(({ name }) => name)).toEqual(
      Array.from({ length: 60 }, (_, at) => `Ark ${at}`),
    );
    expect(sheets.filter(({ isTooLarge }) => !isTooLarge)).toHaveLength(50);
  });

  test('one long text in ever so many cells is refused', async () => {
    const rows = Array.from({ length: 700 }, () => ['a'.repeat(32_000)]);
    await refused(await writeXlsx({ sheets: [{ name: 'Ark', rows }] }));
  });

  test.each([
    { cell: 'A20000', fits: true },
    { cell: 'A20001', fits: false },
    { cell: 'CV1', fits: true },
    { cell: 'CW1', fits: false },
  ])('a sheet as far as $cell: $fits', async ({ cell, fits }) => {
    const row = /\d+/.exec(cell)?.[0];
    const bytes = await withSheet(
      sheetXml(`<row r="${row}"><c r="${cell}" t="inlineStr">${inline('x')}</c></row>`),
    );
    if (fits) expect((await texts(bytes)).flat().at(-1)).toBe('x');
    else expect(await read(bytes)).toMatchObject([{ rows: [], isTooLarge: true }]);
  });

  test('a cell in the farthest corner costs nothing', async () => {
    const bytes = await withSheet(
      sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>',
      ),
    );
    expect(await texts(bytes)).toEqual([['1']]);
  });
});
