import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatPdf } from '../../src/formats/pdf.ts';
import { sampleDocument, sampleSpecification } from './sample-document.ts';

const has = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;
const call = (tool: string, ...args: string[]): string => {
  const { stdout, stderr, status } = spawnSync(tool, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool}: ${stderr}`);
  return stdout;
};

/** What other people's programs make of the file; where they are not installed the titles say so. */
describe('other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'godbht-pdf-'));
  const file = join(folder, 'sample.pdf');
  beforeAll(async () => {
    writeFileSync(file, await formatPdf(sampleDocument, { width: 80, colour: false }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const needs = (tool: string) => it.skipIf(!has(tool));

  needs('qpdf')('qpdf finds nothing wrong (skipped where qpdf is not installed)', () => {
    expect(call('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
  });

  needs('qpdf')('qpdf finds nothing wrong with links and turned pages either', async () => {
    const turned = join(folder, 'turned.pdf');
    writeFileSync(turned, await formatPdf(sampleSpecification, { width: 80, colour: false }));
    expect(call('qpdf', '--check', turned)).toContain('No syntax or stream encoding errors found');
  });

  needs('pdfinfo')('pdfinfo sees A4 and the tags (skipped without poppler-utils)', () => {
    const information = call('pdfinfo', file);
    expect(information).toMatch(/Tagged: +yes/);
    expect(information).toMatch(/Page size: .*A4/);
    expect(information).toMatch(/Title: +Profilrapport God BHT/);
    expect(call('pdfinfo', '-struct', file).match(/TH:\s+\/Scope \/Row/g)).toHaveLength(20);
  });

  needs('pdffonts')(
    'pdffonts sees fonts embedded and searchable (skipped without poppler-utils)',
    () => {
      const fonts = call('pdffonts', file).split('\n').slice(2, -1);
      expect(fonts).toHaveLength(2);
      for (const font of fonts) expect(font).toMatch(/CID TrueType +Identity-H +yes yes yes/);
    },
  );

  needs('pdftotext')('pdftotext reads Norwegian (skipped without poppler-utils)', () => {
    expect(call('pdftotext', '-layout', file, '-')).toContain('Målrettet helseovervåking');
  });
});
