import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scoringForm } from '../../src/documents/scoring-form.ts';
import { readWorkbook } from '../../src/files/read-workbook.ts';
import { formatXlsx } from '../../src/formats/xlsx.ts';
import { readBook } from '../../src/forms/read-book.ts';
import { formFileText } from '../../src/text/form-file.ts';
import { instrument, stamp } from './filled-in.ts';

const hasTool = (name: string): boolean => spawnSync(name, ['--version']).error === undefined;
const run = promisify(execFile);
const slow = 120_000;
const { sheet: names } = formFileText.nb;

let folder = '';
const at = (name: string): string => join(folder, name);

describe.skipIf(!hasTool('soffice'))('in LibreOffice, a form', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'godbht-office-'));
    const form = scoringForm(instrument, stamp, 'sheets');
    await writeFile(at('empty.xlsx'), await formatXlsx(form, { width: 80, colour: false }));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(at('empty.xlsx'));
    const ratings = workbook.getWorksheet(names.ratings);
    for (let row = 2; row < 20; row += 1) {
      const cell = ratings?.getCell(row, 5);
      if (cell !== undefined) cell.value = '3 Betydelig framgang';
    }
    // Who types there has it computed; what is written into the file keeps the result it was saved with.
    workbook.worksheets[0]?.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula !== undefined) cell.value = { formula: cell.formula };
      }),
    );
    const texts = workbook.getWorksheet(names.texts);
    if (texts !== undefined) texts.getCell(2, 4).value = 'Én ting\nÉn til';
    await workbook.xlsx.writeFile(at('filled.xlsx'));
    await run('soffice', [
      `-env:UserInstallation=${pathToFileURL(at('profile')).href}`,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      at('saved'),
      at('filled.xlsx'),
      at('empty.xlsx'),
    ]);
  }, slow);
  afterAll(() => rm(folder, { recursive: true }));

  test('reads the same when it has been saved there', async () => {
    for (const name of ['empty.xlsx', 'filled.xlsx']) {
      const own = readBook(await readWorkbook(at(name)), name);
      expect(readBook(await readWorkbook(at(`saved/${name}`)), name)).toEqual(own);
      expect(own).toMatchObject({ notices: [] });
    }
  });

  test('counts how far one has come, as it goes', async () => {
    const texts = async (name: string): Promise<readonly string[]> =>
      (await readWorkbook(at(name))).sheets.flatMap(({ rows }) =>
        rows
          .flat()
          .filter(({ isFormula }) => isFormula)
          .map(({ text }) => text),
      );
    expect(await texts('saved/empty.xlsx')).toEqual(['0 av 30 vurdert']);
    expect(await texts('saved/filled.xlsx')).toEqual(['18 av 30 vurdert']);
  });
});
