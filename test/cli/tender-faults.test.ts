import { readFile, writeFile } from 'node:fs/promises';
import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import {
  columnOf,
  type FilledForm,
  fillWorkbook,
  openForm,
  rowOf,
  sheetNamed,
  titles,
} from './fill-form.ts';
import { useSpecFolder } from './spec-folder.ts';
import { makeTenders, points } from './tender.ts';

const { at, godbht, done } = useSpecFolder(makeTenders);

/** Answers that there is nothing to say about. */
const clean: FilledForm = {
  name: 'Alfa BHT',
  answers: Object.fromEntries(
    ['KV-1', 'K-8.1', 'K-8.2', 'T-1', 'T-2', 'K-13.1'].map((id) => [id, ['Ja']]),
  ),
  prices: { 'K-13.1': ['per time', 1450] },
};

const save = async (change: (book: ExcelJS.Workbook) => void, file = 'svar.xlsx') => {
  const book = await openForm(at('skjema.xlsx'));
  fillWorkbook(book, clean);
  change(book);
  await book.xlsx.writeFile(at(file));
};

const evaluate = async (...rest: readonly string[]) => {
  const { stdout, stderr } = await done('spec', 'answers', 'liten.spec.yaml', ...rest);
  return { stdout, stderr };
};

const cellOf = (book: ExcelJS.Workbook, id: string, column: Parameters<typeof titles>[0]) => {
  const form = sheetNamed(book, 'requirements');
  return rowOf(form, [id]).getCell(columnOf(form, titles(column)));
};
const priceRow = (book: ExcelJS.Workbook) => rowOf(sheetNamed(book, 'prices'), ['K-13.1']);
const sheet = (book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const found = book.getWorksheet(name);
  if (found === undefined) throw new Error(name);
  return found;
};
const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const nothing = 'Ingenting å følge opp hos Alfa BHT.';

describe('a form that somebody filled in', () => {
  it('has nothing to follow up where only the answers were written', async () => {
    await save(() => undefined);
    const shown = await evaluate(...['svar.xlsx', '-o', '-', '--format', 'markdown']);
    expect(shown.stdout).toContain(nothing);
    const { suppliers } = JSON.parse((await evaluate('svar.xlsx', '--json')).stdout);
    expect(suppliers).toMatchObject([{ notices: [], followUp: [], commented: [] }]);
  });

  it.each<[what: string, change: (book: ExcelJS.Workbook) => void, told: RegExp]>([
    [
      'a reservation beside Ja',
      (book) => {
        cellOf(book, 'K-8.1', 'comment').value = 'Vi tar forbehold om reise.';
      },
      /Ja med kommentar – les for forbehold[\s\S]*Vi tar forbehold om reise\./,
    ],
    [
      'a formula as an answer',
      (book) => {
        cellOf(book, 'K-8.1', 'answer').value = { formula: '"Ja"', result: 'Ja' };
      },
      /En formel, ikke et svar \(viser «Ja»\)/,
    ],
    [
      'a formula as a comment',
      (book) => {
        cellOf(book, 'K-8.1', 'comment').value = { formula: '1+1', result: 2 };
      },
      /celle F3: det står en formel/,
    ],
    [
      'no price',
      (book) => {
        priceRow(book).getCell(4).value = null;
      },
      /Prisen mangler/,
    ],
    ...(
      [
        ['Etter avtale', 'Prisen er ikke et tall'],
        ['-5', 'Prisen er mindre enn null'],
        [0, 'Prisen er null'],
      ] as const
    ).map(
      ([price, told]) =>
        [
          `the price ${price}`,
          (book: ExcelJS.Workbook) => {
            priceRow(book).getCell(4).value = price;
          },
          new RegExp(told),
        ] as [string, (book: ExcelJS.Workbook) => void, RegExp],
    ),
    [
      'a price without a unit',
      (book) => {
        priceRow(book).getCell(3).value = null;
        priceRow(book).getCell(4).value = 'kr 450,-';
      },
      /Enheten mangler/,
    ],
    [
      'no sheet of prices',
      (book) => book.removeWorksheet(sheetNamed(book, 'prices').id),
      /Arket «Opsjonspriser» er tatt bort[\s\S]*|Prisen mangler/,
    ],
    [
      'another weight',
      (book) => {
        const weights = sheet(book, 'Tildelingskriterier');
        const row = rowOf(weights, ['T-1']);
        row.eachCell((cell) => {
          if (cell.text.includes('40')) cell.value = '60 %';
        });
      },
      /Arket «Tildelingskriterier».*Det skulle stå «40.%», men det står «60 %»/,
    ],
    [
      'two weights swapped',
      (book) => {
        const weights = sheet(book, 'Tildelingskriterier');
        const [one, other] = [rowOf(weights, ['T-1']), rowOf(weights, ['T-2'])];
        const last = weights.columnCount;
        const kept = one.getCell(last).value;
        one.getCell(last).value = other.getCell(last).value;
        other.getCell(last).value = kept;
      },
      /Det skulle stå «40.%», men det står «60.%»/,
    ],
    [
      'a rewritten term',
      (book) => {
        const first = book.worksheets[0];
        if (first === undefined) throw new Error('No sheet');
        first.getCell('A20').value = 'Leverandørens vilkår gjelder foran oppdragsgiverens.';
      },
      /celle A20:.*Leverandørens vilkår gjelder/,
    ],
    [
      'another documentation demand',
      (book) => {
        rowOf(sheetNamed(book, 'requirements'), ['KV-1']).getCell(4).value = 'Ingen';
      },
      /celle D2:.*«Kopi av vedtaket», men det står «Ingen»/,
    ],
    [
      'another kind of requirement',
      (book) => {
        rowOf(sheetNamed(book, 'requirements'), ['K-8.1']).getCell(2).value = 'Krav (Bør)';
      },
      /celle B3:.*«Krav \(Skal\)», men det står «Krav \(Bør\)»/,
    ],
    [
      'something written beside the table',
      (book) => {
        sheetNamed(book, 'requirements').getCell('K40').value = 'Forbehold om alt.';
      },
      /celle K40: det er skrevet «Forbehold om alt\.» utenfor svarfeltene/,
    ],
    [
      'a cell comment',
      (book) => {
        cellOf(book, 'K-8.1', 'answer').note = 'Gjelder bare Bergen.';
      },
      /celle E3: cellekommentar «Gjelder bare Bergen\.»/,
    ],
    [
      'a picture',
      (book) => {
        const id = book.addImage({ base64: dot, extension: 'png' });
        sheetNamed(book, 'supplier').addImage(id, 'D1:E3');
      },
      /Ett bilde, én tekstboks eller lignende er ikke lest/,
    ],
    [
      'another sheet',
      (book) => {
        book.addWorksheet('Vedlegg A').addRow(['Forbehold']);
      },
      /Arket «Vedlegg A» hører ikke til skjemaet og er ikke lest/,
    ],
    [
      'a sheet of 30,000 rows',
      (book) => {
        const list = book.addWorksheet('Prisliste');
        for (let row = 1; row <= 30_000; row += 1) list.addRow([row, 'Vare', 100]);
      },
      /Arket «Prisliste» hører ikke til skjemaet/,
    ],
    [
      'sixty more sheets',
      (book) => {
        for (let at = 0; at < 60; at += 1) book.addWorksheet(`Ark ${at}`).addRow(['x']);
      },
      /Arket «Ark 59» hører ikke til skjemaet/,
    ],
    [
      'non-breaking spaces in a text',
      (book) => {
        const cell = cellOf(book, 'K-8.1', 'requirement');
        cell.value = ` ${cell.text.replaceAll(' ', '\u00A0')}`;
      },
      /K-8\.1: mellomrom eller linjeskift i teksten er endret, ikke ordene/,
    ],
    [
      'a line break in a text',
      (book) => {
        const cell = cellOf(book, 'K-8.1', 'requirement');
        cell.value = cell.text.replace('delta ', 'delta\n');
      },
      /K-8\.1: mellomrom eller linjeskift/,
    ],
    [
      'a row of the award criteria taken away',
      (book) => sheet(book, 'Tildelingskriterier').spliceRows(2, 1),
      /raden som begynner med «T-1», er tatt bort/,
    ],
  ])('is followed up with %s', async (_what, change, told) => {
    await save(change);
    const { stdout, stderr } = await evaluate(...['svar.xlsx', '-o', '-', '--format', 'markdown']);
    expect(stdout.replaceAll('\\', '').replaceAll('<br>', ' ')).toMatch(told);
    expect(stdout).not.toContain('Ingenting å følge opp');
    expect(stderr).toMatch(/å følge opp|Ja med kommentar|til filen/);
  });

  it.each<[what: string, change: (book: ExcelJS.Workbook) => void, told: RegExp]>([
    [
      'another text of an option',
      (book) => {
        priceRow(book).getCell(2).value = 'Annen tekst i opsjonen';
      },
      /Arket «Opsjonspriser», rad 2 \(K-13\.1\): teksten er endret/,
    ],
  ])('is refused with %s', async (_what, change, told) => {
    await save(change);
    const { exitCode, stderr } = await godbht('spec', 'answers', 'liten.spec.yaml', 'svar.xlsx');
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(told);
  });
});

describe('what is wrong with the whole', () => {
  const change = async (from: string, to: string): Promise<void> => {
    const text = await readFile(at('liten.spec.yaml'), 'utf8');
    await writeFile(at('ny.spec.yaml'), text.replace(from, to));
  };

  it('is told where the form belongs to another version', async () => {
    await save(() => undefined);
    await change('version: "1.0"', 'version: "2.0"');
    const ran = await done('spec', 'answers', 'ny.spec.yaml', 'svar.xlsx', '--json');
    expect(JSON.parse(ran.stdout).suppliers[0].notices).toMatchObject([
      { code: 'other-version', message: expect.stringContaining('versjon 1.0') },
    ]);
  });

  it('is put down to the specification where the form was sent out with what was found', async () => {
    await save(() => undefined);
    await change('delta i kartleggingen', 'bistå i kartleggingen');
    const { exitCode, stderr } = await godbht('spec', 'answers', 'ny.spec.yaml', 'svar.xlsx');
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/K-8\.1.*Kravfilen er endret etterpå/);
  });

  it('is told where all files differ alike', async () => {
    for (const file of ['a.xlsx', 'b.xlsx']) {
      await save((book) => {
        cellOf(book, 'K-8.1', 'requirement').value = 'Noe annet.';
      }, file);
    }
    const { exitCode, stderr } = await godbht(
      'spec',
      'answers',
      'liten.spec.yaml',
      'a.xlsx',
      'b.xlsx',
    );
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/Alle filene avviker likt ved K-8\.1/);
  });

  it.each([
    ['tilbud.docx', 'PK\u0003\u0004word/document.xml', /Word-fil/],
    [
      'tilbud.ods',
      'PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
      /OpenDocument-fil/,
    ],
    ['tilbud.pdf', '%PDF-1.7', /PDF-fil/],
    ['tilbud.csv', 'ID;Svar', /tekstfil/],
  ])('is told by its kind: %s', async (name, content, told) => {
    await writeFile(at(name), content, 'latin1');
    const { exitCode, stderr } = await godbht('spec', 'answers', 'liten.spec.yaml', name);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(told);
  });

  it('never hides the others, nor is it hidden by them', async () => {
    await save((book) => {
      cellOf(book, 'K-8.1', 'requirement').value = 'Noe annet.';
    }, 'beta.xlsx');
    await writeFile(at('gamma.xls'), 'x');
    const asked = ['spec', 'answers', 'liten.spec.yaml', 'alfa.xlsx', 'beta.xlsx', 'gamma.xls'];
    const refused = await godbht(...asked, '-o', 'ut.md');
    expect(refused).toMatchObject({ exitCode: 3, stdout: '' });
    expect(refused.stderr).toMatch(
      /Alfa BHT: [\s\S]*--partial[\s\S]*beta\.xlsx: [\s\S]*gamma\.xls: /,
    );
    const { stdout, stderr } = await evaluate(
      ...['alfa.xlsx', 'beta.xlsx', 'gamma.xls', '--partial', '-o', '-', '--format', 'markdown'],
    );
    expect(stderr).toMatch(/beta\.xlsx: .*endret[\s\S]*Ikke lest: beta\.xlsx, gamma\.xls/);
    expect(stdout).toMatch(/## Ikke lest[\s\S]*beta\.xlsx[\s\S]*gamma\.xls[\s\S]*## Sammendrag/);
  });
});

describe('the points', () => {
  it('are taken from one file alone', async () => {
    await writeFile(at('poeng.yaml'), points);
    const asked = ['spec', 'answers', 'liten.spec.yaml', 'alfa.xlsx', 'beta.xlsx'];
    const ran = await godbht(...asked, '--points', 'poeng.yaml', '--points', 'andre.yaml');
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('poeng.yaml og andre.yaml');
  });

  it('get a place for a supplier that was added, and nothing else changes', async () => {
    await writeFile(at('poeng.yaml'), points);
    await save((book) => fillWorkbook(book, { name: 'Delta AS' }), 'delta.xlsx');
    const asked = ['alfa.xlsx', 'beta.xlsx', 'delta.xlsx', '--points', 'poeng.yaml'];
    const { stderr } = await evaluate(...asked, '--json');
    expect(stderr).toContain('La til Delta AS i poeng.yaml');
    const text = await readFile(at('poeng.yaml'), 'utf8');
    expect(text.startsWith(points.trimEnd())).toBe(true);
    expect(text).toMatch(/name: Delta AS\n +points:\n[\s\S]*#T-1: \{points: , reason: \}/);
    expect((await evaluate(...asked, '--json')).stderr).not.toContain('La til');
  });

  it('say what to do about a supplier that is gone, and go on without where asked to', async () => {
    await writeFile(at('poeng.yaml'), points);
    const asked = ['spec', 'answers', 'liten.spec.yaml', 'alfa.xlsx', '--points', 'poeng.yaml'];
    const refused = await godbht(...asked);
    expect(refused.exitCode).toBe(3);
    expect(refused.stderr).toMatch(/Beta helse.*ut av poengfilen/);
    const { stderr } = await done(...asked, '--partial', '--json');
    expect(stderr).toContain('poeng.yaml har poeng for Beta helse');
  });
});
