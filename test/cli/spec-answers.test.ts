import { writeFile } from 'node:fs/promises';
import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  columnOf,
  fillForm,
  fillWorkbook,
  openForm,
  rowOf,
  sheetNamed,
  titles,
} from './fill-form.ts';
import { type Ran, runGodbht } from './run-godbht.ts';
import { errorOf, useSpecFolder } from './spec-folder.ts';
import { alfa, beta, makeTenders, points } from './tender.ts';

const { folder, at, read, visible, godbht, done } = useSpecFolder(makeTenders);

describe('suppliers’ answers', () => {
  it('compares suppliers without turning any answer into points', async () => {
    const asked = ['spec', 'answers', 'liten.spec.yaml', 'beta.xlsx', 'alfa.xlsx', '--json'];
    const unjudged = JSON.parse((await done(...asked)).stdout);
    expect(unjudged.suppliers).toMatchObject([
      { name: 'Alfa BHT', total: null, missingPoints: ['K-8.2', 'T-1', 'T-2'] },
      { name: 'Beta helse', total: null, missingPoints: ['K-8.2', 'T-1', 'T-2'] },
    ]);
    await writeFile(at('poeng.yaml'), points);
    const { stdout } = await done(...asked, '--points', 'poeng.yaml');
    expect(JSON.parse(stdout).suppliers).toMatchObject([
      {
        name: 'Alfa BHT',
        absolute: { yes: ['KV-1', 'K-8.1', 'K-13.1'], partly: [], no: [], unanswered: [] },
        unclear: [],
        awards: [
          { id: 'T-1', weight: 40, points: 5, weighted: 40 },
          { id: 'T-2', weight: 60, points: 3.25, weighted: 39 },
        ],
        total: 79,
        missingPoints: [],
      },
      {
        name: 'Beta helse',
        absolute: { yes: [], partly: [], no: ['KV-1'], unanswered: ['K-8.1', 'K-13.1'] },
        unclear: ['T-2'],
        awards: [
          { id: 'T-1', weight: 40, points: null, weighted: null },
          { id: 'T-2', weight: 60, points: null, weighted: null },
        ],
        total: null,
        missingPoints: ['T-1', 'T-2'],
      },
    ]);
  });

  it('takes a form in the other language than the evaluation is in', async () => {
    await done('spec', 'liten.spec.yaml', '-o', 'form.xlsx', '--lang', 'en');
    const answers = { 'KV-1': ['yes'], 'K-8.1': ['PARTLY '], 'T-2': ['Ja'] } as const;
    await fillForm(at('form.xlsx'), at('svar.xlsx'), { name: 'Alfa', answers });
    const { stdout } = await done('spec', 'answers', 'liten.spec.yaml', 'svar.xlsx', '--json');
    expect(JSON.parse(stdout).suppliers[0]).toMatchObject({
      absolute: { yes: ['KV-1'], partly: ['K-8.1'], no: [], unanswered: ['K-13.1'] },
      unclear: [],
    });
  });
});

describe('a form that was filled in', () => {
  const answersOf = async (rest: readonly string[] = ['--json']): Promise<Ran> =>
    godbht('spec', 'answers', 'liten.spec.yaml', 'svar.xlsx', ...rest);
  const literally = (text: string): string => text.replaceAll(/[()[\].?*+^$|\\{}]/g, '\\$&');

  const fillWith = async (
    change: (workbook: ExcelJS.Workbook) => void,
    rest?: readonly string[],
  ): Promise<Ran> => {
    const workbook = await openForm(at('skjema.xlsx'));
    fillWorkbook(workbook, alfa);
    change(workbook);
    await workbook.xlsx.writeFile(at('svar.xlsx'));
    return answersOf(rest);
  };
  const cellOf = (workbook: ExcelJS.Workbook, id: string, column: Parameters<typeof titles>[0]) => {
    const form = sheetNamed(workbook, 'requirements');
    return rowOf(form, [id]).getCell(columnOf(form, titles(column)));
  };
  const nameCell = (workbook: ExcelJS.Workbook): ExcelJS.Cell =>
    sheetNamed(workbook, 'supplier').getCell('B2');

  it.each<[what: string, change: (workbook: ExcelJS.Workbook) => void, told: readonly string[]]>([
    [
      'a changed text',
      (book) => {
        cellOf(book, 'K-8.1', 'requirement').value = 'Leverandøren kan delta i kartleggingen.';
      },
      ['rad 3 (K-8.1): teksten er endret'],
    ],
    [
      'a changed id',
      (book) => {
        cellOf(book, 'K-8.1', 'id').value = 'K-8.9';
      },
      ['rad 3: ID-en «K-8.9» finnes ikke', 'mangler raden med K-8.1'],
    ],
    [
      'an id that fills its cell',
      (book) => {
        cellOf(book, 'K-8.1', 'id').value = `K-${'8'.repeat(30_000)}`;
      },
      [
        'rad 3: ID-en «K-888888888888888888888888888888888888888888888888888888…» finnes ikke',
        'mangler raden med K-8.1',
      ],
    ],
    [
      'an id in another case',
      (book) => {
        cellOf(book, 'K-8.1', 'id').value = 'k-8.1';
      },
      ['rad 3: ID-en «k-8.1» finnes ikke', 'mangler raden med K-8.1'],
    ],
    [
      'a deleted row',
      (book) => sheetNamed(book, 'requirements').spliceRows(4, 1),
      ['mangler raden med K-8.2'],
    ],
    [
      'an added row',
      (book) => {
        sheetNamed(book, 'requirements').addRow(['X-1', 'Krav (Skal)', 'Vi kan også dette.']);
      },
      ['rad 8: ID-en «X-1» finnes ikke'],
    ],
    [
      'an answer beside no id',
      (book) => {
        sheetNamed(book, 'requirements').getCell(9, 5).value = 'Ja';
      },
      ['rad 9: raden er fylt ut, men mangler ID'],
    ],
    [
      'a row twice',
      (book) => {
        const form = sheetNamed(book, 'requirements');
        form.addRow(form.getRow(4).values);
      },
      ['rad 8: K-8.2 står også i rad 4'],
    ],
    [
      'two swapped ids',
      (book) => {
        const [one, other] = [cellOf(book, 'T-1', 'id'), cellOf(book, 'T-2', 'id')];
        one.value = 'T-2';
        other.value = 'T-1';
      },
      ['rad 5 (T-2): teksten er endret', 'rad 6 (T-1): teksten er endret'],
    ],
    [
      'a formula for an id',
      (book) => {
        cellOf(book, 'K-8.1', 'id').value = { formula: '"K-8.1"', result: 'K-8.1' };
      },
      ['rad 3: det står en formel i kolonnen «ID»'],
    ],
    [
      'a formula for a text',
      (book) => {
        const cell = cellOf(book, 'K-8.1', 'requirement');
        cell.value = { formula: 'A1', result: cell.text };
      },
      ['rad 3 (K-8.1): det står en formel i kolonnen «Krav»'],
    ],
    [
      'a formula for the name',
      (book) => {
        nameCell(book).value = { formula: 'A1', result: 'Alfa' };
      },
      ['Arket «Leverandør», rad 2: det står en formel'],
    ],
    [
      'no name',
      (book) => {
        nameCell(book).value = '  ';
      },
      ['Leverandøren har ikke oppgitt navn'],
    ],
    [
      'another header',
      (book) => {
        cellOf(book, 'ID', 'answer').value = 'Svar';
      },
      ['mangler kolonnen «Leverandørens svar» i rad 1'],
    ],
    [
      'a header twice',
      (book) => {
        cellOf(book, 'ID', 'comment').value = 'Leverandørens svar';
      },
      ['mangler kolonnen «Leverandørens kommentar»', 'flere kolonner med overskriften'],
    ],
    [
      'no sheet of requirements',
      (book) => book.removeWorksheet(sheetNamed(book, 'requirements').id),
      ['Fant ikke kravtabellen'],
    ],
    [
      'a price for what is no option',
      (book) => {
        sheetNamed(book, 'prices').addRow(['X-9', 'Noe annet', 'stk', 1]);
      },
      ['Arket «Opsjonspriser», rad 3: ID-en «X-9» finnes ikke'],
    ],
  ])('is refused with %s, and the rows are named', async (_what, change, told) => {
    const { exitCode, stdout, stderr } = await fillWith(change, []);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    for (const one of told)
      expect(stderr).toMatch(new RegExp(`^svar\\.xlsx: .*${literally(one)}`, 'm'));
    expect(stderr.trimEnd().split('\n')).toHaveLength(told.length);
  });

  it.each<[what: string, change: (workbook: ExcelJS.Workbook) => void]>([
    ['as it is', () => undefined],
    [
      'with its rows in another order',
      (book) => {
        const form = sheetNamed(book, 'requirements');
        const rows = [2, 3, 4, 5, 6, 7].map((row) => form.getRow(row).values);
        for (const [index, values] of rows.toReversed().entries()) {
          form.getRow(index + 2).values = values;
        }
      },
    ],
    [
      'with the sheets renamed and another one in front',
      (book) => {
        sheetNamed(book, 'requirements').name = 'Besvarelse';
        book.addWorksheet('Forside').addRow(['Tilbud']);
      },
    ],
    [
      'with an empty column put in and blank rows between',
      (book) => {
        const form = sheetNamed(book, 'requirements');
        form.spliceColumns(2, 0, []);
        form.spliceRows(4, 0, [], []);
      },
    ],
    [
      'with line breaks and spaces that a spreadsheet leaves behind',
      (book) => {
        const cell = cellOf(book, 'K-8.1', 'requirement');
        cell.value = `${cell.text}  \r\n`;
        cellOf(book, 'K-8.1', 'answer').value = ' JA';
        cellOf(book, 'K-8.1', 'id').value = ' K-8.1 ';
      },
    ],
    [
      'with formatted texts',
      (book) => {
        const cell = cellOf(book, 'K-8.1', 'requirement');
        const [first = '', ...rest] = cell.text.split(' ');
        cell.value = {
          richText: [{ text: `${first} `, font: { bold: true } }, { text: rest.join(' ') }],
        };
        cellOf(book, 'K-8.1', 'answer').value = { richText: [{ text: 'J' }, { text: 'a' }] };
      },
    ],
  ])('is read %s', async (_what, change) => {
    const ran = await fillWith(change);
    expect(ran, ran.stderr).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(ran.stdout).suppliers).toMatchObject([
      {
        name: 'Alfa BHT',
        absolute: { yes: ['KV-1', 'K-8.1', 'K-13.1'], partly: [], no: [], unanswered: [] },
        unclear: [],
      },
    ]);
  });

  it('never counts what a formula came to as an answer', async () => {
    const { stdout } = await fillWith((book) => {
      cellOf(book, 'KV-1', 'answer').value = { formula: '"Ja"', result: 'Ja' };
      cellOf(book, 'K-8.1', 'answer').value = 1;
    });
    expect(JSON.parse(stdout).suppliers[0]).toMatchObject({
      absolute: { yes: ['K-13.1'], unanswered: ['KV-1', 'K-8.1'] },
      unclear: ['KV-1', 'K-8.1'],
    });
  });

  it.each([
    ['nothing at all', ''],
    ['text', 'ID;Krav;Svar\nKV-1;…;Ja\n'],
    [
      'an old Excel file or one with a password',
      '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1',
    ],
  ])('is refused as no workbook where it is %s', async (_what, content) => {
    await writeFile(at('svar.xlsx'), content, 'latin1');
    const ran = await answersOf();
    expect(ran).toMatchObject({ exitCode: 3, stdout: '' });
    expect(errorOf(ran)).toMatchObject({ code: 'not-a-workbook', file: 'svar.xlsx' });
  });

  it('comes with all faults of all files at once', async () => {
    await fillForm(at('skjema.xlsx'), at('navnløs.xlsx'), {});
    const workbook = await openForm(at('beta.xlsx'));
    cellOf(workbook, 'T-1', 'requirement').value = 'Pris.';
    await workbook.xlsx.writeFile(at('beta.xlsx'));
    const { exitCode, stderr } = await godbht(
      ...['spec', 'answers', 'liten.spec.yaml', 'navnløs.xlsx', 'alfa.xlsx', 'beta.xlsx'],
    );
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^navnløs\.xlsx.*oppgitt navn/m);
    expect(stderr).toMatch(/^beta\.xlsx.*rad 5 \(T-1\): teksten er endret/m);
  });

  it('is refused beside another with the same name', async () => {
    await fillForm(at('skjema.xlsx'), at('igjen.xlsx'), { ...beta, name: ' alfa  bht' });
    for (const order of [
      ['igjen.xlsx', 'alfa.xlsx'],
      ['alfa.xlsx', 'igjen.xlsx'],
    ]) {
      const ran = await godbht('spec', 'answers', 'liten.spec.yaml', ...order, '--json');
      expect(ran.exitCode).toBe(3);
      expect(errorOf(ran).message).toContain('alfa.xlsx, igjen.xlsx');
    }
  });
});

describe('points', () => {
  it.each([
    ['more than the scale', 'K-8.2: {points: 4', 'K-8.2: {points: 6', /:9:.*5/],
    ['less than nothing', 'K-8.2: {points: 4', 'K-8.2: {points: -1', /:9:/],
    ['words', 'K-8.2: {points: 4', 'K-8.2: {points: fire', /:9:/],
    ['written with a comma', 'K-8.2: {points: 4', 'K-8.2: {points: 4,5', /:9:.*punktum/],
    ['a point for an absolute one', 'K-8.2: {points: 4', 'K-8.1: {points: 4', /:9:.*K-8\.1/],
    ['a requirement that is not there', 'T-1: {', 'T-3: {', /:10:.*T-3/],
    ['a supplier that is not there', 'Beta helse', 'Gamma', /:4:.*Gamma/],
    ['a supplier twice', 'name: Beta helse', 'name: Alfa BHT', /:7:/],
    ['another version', '"1.0"', '"2.0"', /:2:.*2\.0/],
    ['another specification', 'for Fjordverft', 'for Fjellverft', /:2:.*Fjellverft/],
  ])('are refused where they are %s', async (_what, good, bad, told) => {
    await writeFile(at('poeng.yaml'), points.replace(good, bad));
    const asked = ['spec', 'answers', 'liten.spec.yaml', 'alfa.xlsx', 'beta.xlsx'];
    const ran = await godbht(...asked, '--points', 'poeng.yaml', '-o', 'evaluering');
    expect(ran).toMatchObject({ exitCode: 3, stdout: '' });
    expect(ran.stderr).toMatch(told);
    expect(await visible()).not.toContain('evaluering.md');
  });

  it('are put in a new file, beside what each supplier answered', async () => {
    const asked = ['spec', 'answers', 'liten.spec.yaml', 'beta.xlsx', 'alfa.xlsx'];
    await done(...asked, '--points', 'poeng.yaml', '--json');
    const text = await read('poeng.yaml');
    expect(parse(text).suppliers).toEqual([
      { name: 'Alfa BHT', points: null },
      { name: 'Beta helse', points: null },
    ]);
    expect(text).toContain('Eksempel i vedlegg 2');
    expect((await done('validate', 'poeng.yaml')).stdout).toBe('');
    await done(...asked, '--points', 'poeng.yaml', '--json');
    expect(await read('poeng.yaml')).toBe(text);
  });

  it('are read from stdin too, which nothing is saved to', async () => {
    const asked = ['spec', 'answers', 'liten.spec.yaml', 'alfa.xlsx', 'beta.xlsx'];
    const from = [...asked, '--points', '-', '--json'];
    const { stdout } = await runGodbht(folder(), from, { input: points });
    expect(JSON.parse(stdout).suppliers[0]).toMatchObject({ name: 'Alfa BHT', total: 79 });
    expect((await godbht(...from, '--ask')).exitCode).toBe(2);
    expect(await visible()).not.toContain('-');
  });

  it('are asked for in a terminal alone', async () => {
    const asked = ['spec', 'answers', 'liten.spec.yaml', 'alfa.xlsx', '--ask', '--json'];
    const unnamed = await godbht(...asked);
    expect(unnamed.exitCode).toBe(2);
    expect(errorOf(unnamed)).toMatchObject({ code: 'points-needed' });
    const ran = await godbht(...asked, '--points', 'poeng.yaml');
    expect(ran.exitCode).toBe(2);
    expect(errorOf(ran)).toMatchObject({ code: 'points-need-terminal' });
    expect(await visible()).not.toContain('poeng.yaml');
  });
});
