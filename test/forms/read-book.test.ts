import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scoringForm } from '../../src/documents/scoring-form.ts';
import { readWorkbook } from '../../src/files/read-workbook.ts';
import { formatXlsx } from '../../src/formats/xlsx.ts';
import { readAnswers } from '../../src/forms/read-answers.ts';
import { type ReadForm, readBook } from '../../src/forms/read-book.ts';
import type { FormStamp } from '../../src/model/form.ts';
import type { Scoring } from '../../src/model/scoring.ts';
import { formFileText } from '../../src/text/form-file.ts';
import { ratingsArbitrary } from '../evaluation/arbitraries.ts';
import { sampleForm } from '../formats/sample-form.ts';
import { cellOf, fill, sheetOf, titleAt } from './fill-workbook.ts';
import { filledIn, instrument, stamp, tidy } from './filled-in.ts';

const today = '2026-12-01';
const { column, sheet: names } = formFileText.nb;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'godbht-form-'));
});
afterAll(() => rm(folder, { recursive: true }));

const bytesOf = async (own: FormStamp = stamp): Promise<Uint8Array> =>
  (await formatXlsx(scoringForm(instrument, own, 'sheets'), {
    width: 80,
    colour: false,
  })) as Uint8Array;

/** Opens a form in a program that is not ours. */
const opened = async (own?: FormStamp): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await bytesOf(own)).buffer as ArrayBuffer);
  return workbook;
};

let count = 0;
const readBack = async (workbook: ExcelJS.Workbook): Promise<ReadForm> => {
  count += 1;
  const file = join(folder, `${count}.xlsx`);
  await workbook.xlsx.writeFile(file);
  return readBook(await readWorkbook(file), 'skjema.xlsx');
};

const answersIn = (read: ReadForm): Readonly<Record<string, string>> =>
  Object.fromEntries([...(read.form?.given ?? [])].map(([code, { text }]) => [code, text]));

const findingsOf = (read: ReadForm) =>
  read.form === null
    ? [read.finding]
    : readAnswers(read.form, instrument, today).findings.map(({ code, place }) => [code, place]);

describe('a form in a workbook', () => {
  it('gives back the scoring that was filled in, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(ratingsArbitrary(instrument), async (ratings) => {
        const workbook = await opened();
        fill(workbook, { perspective: 'BHT', ...filledIn(ratings) });
        const read = await readBack(workbook);
        if (read.form === null) throw new Error(read.finding.code);
        expect(read.notices).toEqual([]);
        const { scoring } = readAnswers(read.form, instrument, today);
        if (Object.keys(ratings).length > 0) {
          expect((scoring as Scoring).ratings).toEqual(tidy(ratings));
        }
      }),
      { numRuns: 8 },
    );
  });

  it('is empty, says whose it is, and has nothing to remark on, before anybody has written in it', async () => {
    const read = await readBack(await opened());
    expect(read).toMatchObject({ form: { stamp, place: 'skjema.xlsx' }, notices: [] });
    expect(answersIn(read)).toEqual({});
  });

  it('carries the whole stamp, hostile names too', async () => {
    const own: FormStamp = {
      ...stamp,
      subject: { bht: '=HYPERLINK("x")\u202e_x0041_', virksomhet: '«A» & <b>\u0007' },
      personal: { perspective: 'virksomhet', role: '+1' },
    };
    const read = await readBack(await opened(own));
    expect(read.form?.stamp).toEqual(own);
    expect(Object.keys(answersIn(read))).toEqual([]);
  });

  it('is read wherever its rows and columns have gone', async () => {
    const workbook = await opened();
    fill(workbook, {
      perspective: 'BHT',
      '1b': '2',
      '1v': 'Ikke aktuelt',
      '1v_reason': 'Ny',
      '1_notes': 'A\nB',
    });
    const sheet = sheetOf(workbook, names.ratings);
    const rows = Array.from({ length: 30 }, (_, at) => sheet.getRow(at + 2).values as string[]);
    rows.reverse().forEach((values, at) => {
      sheet.getRow(at + 2).values = values;
    });
    sheet.spliceColumns(1, 0, ['Mine']);
    sheet.spliceRows(5, 0, ['', 'min egen rad']);
    sheet.name = 'Min vurdering';
    const read = await readBack(workbook);
    expect(answersIn(read)).toEqual({
      perspective: 'BHT',
      '1b': '2',
      '1v': 'Ikke aktuelt',
      '1v_reason': 'Ny',
      '1_notes': 'A\nB',
    });
    const told = read.form === null ? [] : read.notices;
    expect(told).toContainEqual(expect.objectContaining({ found: 'min egen rad' }));
  });

  it('takes a number that was typed', async () => {
    const workbook = await opened();
    fill(workbook, { perspective: 'BHT' });
    cellOf(workbook, '4v').value = 3;
    expect(answersIn(await readBack(workbook))['4v']).toBe('3');
  });

  it('never takes what a formula shows for an answer', async () => {
    const workbook = await opened();
    fill(workbook, { perspective: 'BHT' });
    cellOf(workbook, '1b').value = { formula: '1+1', result: 2 };
    cellOf(workbook, 'role').value = { formula: '"Lege"', result: 'Lege' };
    expect(findingsOf(await readBack(workbook))).toEqual([
      ['formula', expect.stringMatching(/!B\d+$/)],
      ['formula', 'Vurdering!E2'],
    ]);
  });

  it('tells two answers to one thing, and takes the same one twice', async () => {
    const workbook = await opened();
    fill(workbook, { perspective: 'BHT', '1b': '2', '1v': '3' });
    const sheet = sheetOf(workbook, names.ratings);
    const rating = titleAt(sheet, column.rating);
    sheet.getCell(40, 1).value = '1b';
    sheet.getCell(40, rating).value = '3';
    sheet.getCell(41, 1).value = '1v';
    sheet.getCell(41, rating).value = '3';
    const read = await readBack(workbook);
    expect(findingsOf(read)).toEqual([['answered-twice', 'Vurdering!E2, Vurdering!E40']]);
    expect(answersIn(read)['1v']).toBe('3');
  });

  it('loses nothing that was written beside the answers', async () => {
    const workbook = await opened();
    fill(workbook, { '1b': '2' });
    sheetOf(workbook, names.ratings).getCell('J2').value = 'Se notatet';
    sheetOf(workbook, names.levels).getCell('B2').value = 'Noe annet';
    cellOf(workbook, '2b').note = 'Usikker';
    workbook.addWorksheet('Eget').getCell('A1').value = 'Mitt';
    const read = await readBack(workbook);
    expect(read.form === null ? [] : read.notices.map(({ kind }) => kind).sort()).toEqual([
      'added-cell',
      'cell-comment',
      'changed-cell',
      'extra-sheet',
    ]);
  });

  it('is none of ours without its mark', async () => {
    const workbook = await opened();
    workbook.removeWorksheet('godbht');
    expect(findingsOf(await readBack(workbook))).toMatchObject([
      { code: 'not-a-form', place: 'skjema.xlsx' },
    ]);
  });

  it.each([
    ['B1', 'godbht/form@2', 'newer-form'],
    ['B1', 'godbht/supplier-form@1', 'not-a-form'],
    ['B2', '{"format":"godbht/form@1"}', 'not-a-form'],
    ['B2', '{', 'not-a-form'],
  ])('with %s as %s is %s', async (cell, value, code) => {
    const workbook = await opened();
    sheetOf(workbook, 'godbht').getCell(cell).value = value;
    expect(findingsOf(await readBack(workbook))).toMatchObject([{ code }]);
  });

  it('is one person’s: several in one file are not told apart', async () => {
    const workbook = await opened();
    const copy = workbook.addWorksheet('godbht (2)');
    sheetOf(workbook, 'godbht').eachRow((row, at) => {
      copy.getRow(at).values = row.values;
    });
    expect(findingsOf(await readBack(workbook))).toMatchObject([{ code: 'several-forms' }]);
  });

  it('is not mixed up with a supplier’s', async () => {
    const file = join(folder, 'supplier.xlsx');
    await writeFile(file, await formatXlsx(sampleForm(), { width: 80, colour: false }));
    expect(readBook(await readWorkbook(file), 'x').form).toBeNull();
  });
});
