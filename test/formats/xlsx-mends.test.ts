import { writeXlsx } from 'hucre/xlsx';
import { expect, test, vi } from 'vitest';
import { readParts } from '../../src/formats/office/zip-parts.ts';
import { formatXlsx, mendsFor } from '../../src/formats/xlsx.ts';
import { sampleForm } from './sample-form.ts';

// Does what it always does, and lets one see what the library itself has written.
vi.mock('hucre/xlsx', { spy: true });

const xmlIn = (workbook: Uint8Array, part: RegExp): string =>
  readParts(workbook)
    .filter(({ name }) => part.test(name))
    .map(({ bytes }) => new TextDecoder().decode(bytes))
    .join('\n');

test('the library still writes everything that is mended, and the mends reach it', async () => {
  const document = { ...sampleForm(), date: null };
  const mended = await formatXlsx(document, { width: 80, colour: false });
  const raw = await vi.mocked(writeXlsx).mock.results[0]?.value;
  if (typeof mended === 'string' || raw === undefined) throw new Error('A workbook is bytes');
  for (const { part, found } of mendsFor(document)) {
    expect(xmlIn(raw, part)).toMatch(found);
    expect(xmlIn(raw, part)).not.toBe(xmlIn(mended, part));
  }
});
