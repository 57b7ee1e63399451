import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { formatters } from '../../src/formats/formatters.ts';
import { formatPdf } from '../../src/formats/pdf.ts';
import { formatXlsx } from '../../src/formats/xlsx.ts';
import { hostileText } from './hostile-text.ts';
import { inspectPdf } from './pdf-inspection.ts';
import { sampleQuestions } from './sample-questions.ts';

const options = { width: 80, colour: false };
const call = (tool: string, ...words: string[]) => spawnSync(tool, words, { encoding: 'utf8' });
const hasTool = (tool: string): boolean => call(tool, '--version').error === undefined;

const workbookOf = async (document: Document): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  const bytes = (await formatXlsx(document, options)) as Uint8Array;
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
};

type Widget = {
  readonly fieldName: string;
  readonly fieldValue: unknown;
  readonly alternativeText: string;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly combo?: boolean;
  readonly multiLine?: boolean;
  readonly options?: readonly { readonly displayValue: string }[];
  readonly hasAppearance: boolean;
};

const widgetsOf = async (document: Document): Promise<readonly Widget[]> => {
  const bytes = (await formatPdf(document, options)) as Uint8Array;
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const widgets = await (await pdf.getPage(1)).getAnnotations();
  await task.destroy();
  return widgets as unknown as readonly Widget[];
};

describe('a question in a workbook', () => {
  test('stands beside its label, open and with its list, while the rest is locked', async () => {
    const [sheet] = (await workbookOf(sampleQuestions())).worksheets;
    const answer = sheet?.getCell('B3');
    expect(sheet?.getCell('A3').text).toBe('Hvem er du?\nHvem er du?');
    expect(answer?.protection?.locked).toBe(false);
    expect(answer?.dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"Ærlig,Øvrig,Hvem er du?"'],
      showErrorMessage: true,
      error: 'Velg Ærlig, Øvrig eller Hvem er du?, eller la feltet stå tomt.',
    });
    expect(sheet?.getCell('B4').protection?.locked).toBe(false);
    expect(sheet?.getCell('B5').protection?.locked ?? true).toBe(true);
    expect(sheet?.getCell('A3').protection?.locked ?? true).toBe(true);
  });

  test('leaves no formula but our own, whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const workbook = await workbookOf(sampleQuestions(text));
        const formulas = workbook.worksheets.flatMap((sheet) => {
          const found: string[] = [];
          sheet.eachRow((row) =>
            row.eachCell((cell) => {
              if (cell.formula !== undefined) found.push(cell.formula);
            }),
          );
          return found;
        });
        expect(formulas).toHaveLength(1);
        expect(formulas[0]).toMatch(/^COUNTA\('Svar'!\$B\$2:\$B\$3\)&"(?:[^"]|"")*"$/);
      }),
      { numRuns: 40 },
    );
  });

  test('lets a value be computed and shows what it is as yet', async () => {
    const [sheet] = (await workbookOf(sampleQuestions())).worksheets;
    expect(sheet?.getCell('B5').value).toEqual({
      formula: `COUNTA('Svar'!$B$2:$B$3)&" av 2 Hvem er du?"`,
      result: '0 av 2',
    });
  });
});

describe('a question in a PDF', () => {
  test('is a field with a name, words for whoever can’t see it, its choices, and nothing in it', async () => {
    const widgets = await widgetsOf(sampleQuestions());
    const fields = widgets.filter(({ hidden }) => !hidden);
    expect(fields).toMatchObject([
      { fieldName: 'who', alternativeText: 'Navn: Hvem er du?', combo: true, hasAppearance: true },
      { fieldName: 'why', alternativeText: 'Hvorfor?', multiLine: true, hasAppearance: true },
    ]);
    expect(fields[0]?.options?.map((one) => one.displayValue)).toEqual([
      '',
      'Ærlig',
      'Øvrig',
      'Hvem er du?',
    ]);
    expect(fields.flatMap(({ fieldValue }) => fieldValue).filter(Boolean)).toEqual([]);
  });

  test('carries the stamp where nobody sees or changes it', async () => {
    const stamped = (await widgetsOf(sampleQuestions())).filter(({ hidden }) => hidden);
    expect(stamped).toMatchObject([
      { fieldName: 'godbht_form', fieldValue: 'godbht/form@1', readOnly: true },
      { fieldName: 'godbht_stamp', fieldValue: 'Hvem er du?', readOnly: true },
    ]);
  });

  test('is reached in the order it is read in, after its label', async () => {
    const { pages, xmp } = await inspectPdf(
      (await formatPdf(sampleQuestions(), options)) as Uint8Array,
    );
    const file = Buffer.from((await formatPdf(sampleQuestions(), options)) as Uint8Array);
    expect(file.toString('latin1').match(/\/Tabs \/S/g)).toHaveLength(pages.length);
    expect(file.toString('latin1')).not.toContain('NeedAppearances');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    // What others write into it is not for an archive.
    expect(xmp).not.toContain('<pdfaid:part>');
  });

  test('is one whatever the words', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const names = (await widgetsOf(sampleQuestions(text))).map(({ fieldName }) => fieldName);
        expect(names).toEqual(['godbht_form', 'godbht_stamp', 'who', 'why']);
      }),
      { numRuns: 20 },
    );
  });

  test.skipIf(!hasTool('pdfinfo'))(
    'comes after its label in the structure, and stands in a box (skipped without poppler-utils)',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'godbht-'));
      const file = join(folder, 'form.pdf');
      await writeFile(file, await formatPdf(sampleQuestions(), options));
      const { stdout } = call('pdfinfo', '-struct-text', file);
      await rm(folder, { recursive: true });
      const order = stdout.match(/"Hvorfor\?"|\bForm\b|"Hvem er du\?"/g);
      expect(order).toEqual(['"Hvem er du?"', '"Hvem er du?"', 'Form', '"Hvorfor?"', 'Form']);
    },
  );
});

test.each(['terminal', 'markdown'] as const)(
  'a question is told in words in %s, where nobody can answer it',
  async (format) => {
    const text = String(await (await formatters[format]())(sampleQuestions(), options));
    for (const words of ['Hvem er du?', 'Ærlig / Øvrig', 'Hvorfor?', '0 av 2']) {
      expect(text).toContain(words);
    }
  },
);

test('a heading can begin a page', async () => {
  const { pages } = await inspectPdf((await formatPdf(sampleQuestions(), options)) as Uint8Array);
  expect(pages.map(({ content }) => content.includes('Mer'))).toEqual([false, true]);
});

test('a list that has no room in a cell’s own rule stands on a hidden sheet', async () => {
  const long = ['Ja, helt', 'Sier "nei"', 'x'.repeat(300)];
  const { blocks, ...rest } = sampleQuestions();
  const document: Document = {
    ...rest,
    blocks: blocks.map((block) =>
      block.kind === 'question' ? { ...block, answer: { kind: 'choice', choices: long } } : block,
    ),
  };
  const workbook = await workbookOf(document);
  const rules = ['B3', 'B4'].map((cell) => workbook.worksheets[0]?.getCell(cell).dataValidation);
  expect(rules.map((rule) => rule?.formulae)).toEqual(Array(2).fill(["'godbht (2)'!$A$1:$A$3"]));
  const lists = workbook.getWorksheet('godbht (2)');
  expect(lists?.state).toBe('hidden');
  expect(lists?.getColumn(1).values.slice(1)).toEqual(long);
});
