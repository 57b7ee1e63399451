import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/files/read-workbook.ts';
import { formatXlsx } from '../../src/formats/xlsx.ts';
import { requirementId, sampleForm } from './sample-form.ts';

const hasTool = (name: string): boolean => spawnSync(name, ['--version']).error === undefined;
const hasOffice = hasTool('soffice');
const run = promisify(execFile);
const slow = 120_000;

let folder = '';
const at = (name: string): string => join(folder, name);

const convert = (file: string, to: string, into: string) =>
  run('soffice', [
    `-env:UserInstallation=${pathToFileURL(at('profile')).href}`,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    at(into),
    at(file),
  ]);

describe.skipIf(!hasOffice)('in LibreOffice, a form', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'godbht-office-'));
    await writeFile(
      at('form.xlsx'),
      await formatXlsx(sampleForm(60), { width: 80, colour: false }),
    );
    await convert('form.xlsx', 'xlsx', 'saved');
  }, slow);
  afterAll(() => rm(folder, { recursive: true }));

  test('reads the same when it has been saved there', async () => {
    const [own, saved] = [
      (await readWorkbook(at('form.xlsx'))).sheets,
      (await readWorkbook(at('saved/form.xlsx'))).sheets,
    ];
    expect(saved).toEqual(own);
  });

  test('keeps its list and its lock', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(at('saved/form.xlsx'));
    const sheet = workbook.getWorksheet('Krav og svar');
    expect(sheet?.getCell('E61').dataValidation?.formulae[0]).toBe('"Ja,Delvis,Nei"');
    const saved = await readXlsx(await readFile(at('saved/form.xlsx')), { readStyles: true });
    const isLocked = (row: number, column: number) =>
      saved.sheets[1]?.cells?.get(`${row},${column}`)?.style?.protection?.locked ?? true;
    expect([3, 4, 5, 6].map((column) => isLocked(60, column))).toEqual([true, false, false, true]);
    expect(saved.sheets.map(({ protection }) => protection?.sheet)).toEqual([true, true, true]);
  });

  test.skipIf(!hasTool('pdftotext'))(
    'prints every requirement, its titles and its caption on every page',
    async () => {
      await convert('form.xlsx', 'pdf', 'printed');
      const { stdout } = await run('pdftotext', ['-layout', at('printed/form.pdf'), '-']);
      const pages = stdout.split('\f').filter((page) => page.includes('Krav-id'));
      for (let index = 0; index < 60; index += 1) {
        expect(stdout).toContain(`${requirementId(index)} `);
      }
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.length).toBeLessThan(12);
      for (const page of pages) {
        expect(page).toContain('Krav og svar for bedriftshelsetjenesten');
        expect(page).toContain('Henvisning');
        expect(page).toMatch(/Side \d+ av \d+/);
      }
    },
    slow,
  );
});
