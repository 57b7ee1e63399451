import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { scoringForm } from '../../src/documents/scoring-form.ts';
import { readPdfFields } from '../../src/files/read-pdf-fields.ts';
import { formatPdf } from '../../src/formats/pdf.ts';
import { readAnswers } from '../../src/forms/read-answers.ts';
import type { ReadForm } from '../../src/forms/read-book.ts';
import { readPdf } from '../../src/forms/read-pdf.ts';
import type { FormStamp } from '../../src/model/form.ts';
import type { Scoring } from '../../src/model/scoring.ts';
import { ratingsArbitrary } from '../evaluation/arbitraries.ts';
import { sampleDocument } from '../formats/sample-document.ts';
import { fillPdf, objectOf } from './fill-pdf.ts';
import { filledIn, instrument, stamp, tidy } from './filled-in.ts';

const today = '2026-12-01';
const options = { width: 80, colour: false };
let folder = '';
let empty: Uint8Array = new Uint8Array();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'godbht-form-'));
  empty = await made(stamp);
});
afterAll(() => rm(folder, { recursive: true }));

const made = async (own: FormStamp): Promise<Uint8Array> =>
  (await formatPdf(scoringForm(instrument, own, 'pages'), options)) as Uint8Array;

let count = 0;
const readBack = async (pdf: Uint8Array): Promise<ReadForm> => {
  count += 1;
  const file = join(folder, `${count}.pdf`);
  await writeFile(file, pdf);
  return readPdf(await readPdfFields(file), 'skjema.pdf');
};

const answersIn = (read: ReadForm): Readonly<Record<string, string>> =>
  Object.fromEntries([...(read.form?.given ?? [])].map(([code, { text }]) => [code, text]));

describe('a form in PDF', () => {
  it('gives back the scoring that was filled in', async () => {
    await fc.assert(
      fc.asyncProperty(ratingsArbitrary(instrument), async (ratings) => {
        const answers = Object.entries(filledIn(ratings)).filter(([code]) => !code.startsWith('c'));
        const filled = fillPdf(empty, { perspective: 'BHT', ...Object.fromEntries(answers) });
        const read = await readBack(filled);
        if (read.form === null) throw new Error(read.finding.code);
        const { scoring } = readAnswers(read.form, instrument, today);
        if (answers.length > 0) {
          expect((scoring as Scoring).ratings).toEqual(tidy(withoutMarks(ratings)));
        }
      }),
      { numRuns: 6 },
    );
  });

  it('is empty before anybody has written in it, and says whose it is', async () => {
    const own: FormStamp = {
      ...stamp,
      subject: { bht: '(=1+1)\\ «Blåbær» 漢字', virksomhet: ')) /T (1b)' },
      personal: { perspective: 'bht', role: 'Lege' },
    };
    const read = await readBack(await made(own));
    expect(read.form?.stamp).toEqual(own);
    expect(answersIn(read)).toEqual({});
  });

  it('says where an answer stands', async () => {
    const read = await readBack(fillPdf(empty, { '1b': '2-3' }));
    expect(read.form?.given.get('1b')).toEqual({ text: '2-3', place: 'side 3, felt 1b' });
  });

  it('tells that it has been printed to a new PDF, or never was one', async () => {
    const read = await readBack((await formatPdf(sampleDocument, options)) as Uint8Array);
    expect(read).toMatchObject({ form: null, finding: { code: 'flattened', place: 'skjema.pdf' } });
  });

  it('is none of ours without its mark, and refused by name where it is newer', async () => {
    const changed = (value: string) => readBack(fillPdf(empty, { godbht_form: value }));
    expect(await changed('noe')).toMatchObject({ finding: { code: 'not-a-form' } });
    expect(await changed('godbht/form@2')).toMatchObject({
      finding: { code: 'newer-form', given: 'godbht/form@2' },
    });
  });

  it('tells two answers to one thing, and two forms in one file', () => {
    const marks = [
      { name: 'godbht_form', text: 'godbht/form@1', page: 1 },
      { name: 'godbht_stamp', text: JSON.stringify(stamp), page: 1 },
    ];
    const rated = (text: string) => ({ name: '1b', text, page: 3 });
    const read = readPdf([...marks, rated('2'), rated('3')], 'x');
    expect(read.form?.given.get('1b')?.fault).toBe('answered-twice');
    expect(readPdf([...marks, ...marks], 'x')).toMatchObject({
      finding: { code: 'several-forms' },
    });
  });

  it('that can’t be read is refused', async () => {
    await expect(readBack(Buffer.from('%PDF-1.7\nnothing'))).rejects.toMatchObject({
      code: 'not-a-pdf',
    });
  });
});

test('a form that Firefox would save is read, letters of every kind', async () => {
  const task = getDocument({ data: Uint8Array.from(empty), verbosity: 0 });
  const pdf = await task.promise;
  const fields = (await pdf.getFieldObjects()) as Readonly<Record<string, { id: string }[]>>;
  const answers = { '3b': '1 Ikke startet', '3_improvements': 'Æ ø å – «ja»\n漢字 🙂' };
  for (const [code, value] of Object.entries(answers)) {
    pdf.annotationStorage.setValue(fields[code]?.[0]?.id ?? '', { value });
  }
  const saved = await pdf.saveDocument();
  await task.destroy();
  const read = await readBack(saved);
  expect(read.form?.stamp).toEqual(stamp);
  expect(answersIn(read)).toEqual(answers);
});

const call = (tool: string, ...words: string[]): string =>
  execFileSync(tool, words, { encoding: 'utf8', maxBuffer: 50_000_000 });
const hasTool = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;

test.skipIf(!hasTool('qpdf'))(
  'a form that another program filled in and wrote anew is read',
  async () => {
    const [from, change, to] = ['fra.pdf', 'svar.json', 'til.pdf'].map((name) =>
      join(folder, name),
    );
    await writeFile(from ?? '', empty);
    const objectNumber = (code: string): string =>
      objectOf(Buffer.from(empty).toString('latin1'), `/T (${code})`)[1];
    const data = JSON.parse(
      call('qpdf', '--json-output', '--json-stream-data=none', from ?? ''),
    ) as { readonly qpdf: readonly [object, Readonly<Record<string, { readonly value: object }>>] };
    const [head, objects] = data.qpdf;
    const answers = { '2v': '4 Fullt oppnådd', '2_notes': 'Æ ø å\nny linje' };
    const changed = Object.entries(answers).map(([code, text]) => {
      const key = `obj:${objectNumber(code)} 0 R`;
      return [key, { value: { ...objects[key]?.value, '/V': `u:${text}` } }];
    });
    await writeFile(change ?? '', JSON.stringify({ qpdf: [head, Object.fromEntries(changed)] }));
    call('qpdf', from ?? '', `--update-from-json=${change}`, '--object-streams=generate', to ?? '');
    expect(answersIn(readPdf(await readPdfFields(to ?? ''), 'x'))).toEqual(answers);
  },
);

const withoutMarks = (ratings: Parameters<typeof tidy>[0]): Parameters<typeof tidy>[0] =>
  Object.fromEntries(
    Object.entries(ratings)
      .map(([id, { criteria: _none, ...said }]) => [id, said] as const)
      .filter(([, said]) => Object.keys(said).length > 0),
  );
