import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatWord } from './docx-parts.ts';
import { sampleDocument } from './sample-document.ts';
import { requirementId, sampleForm } from './sample-form.ts';

const isThere = (tool: string, argument: string): boolean =>
  spawnSync(tool, [argument]).error === undefined;
const canConvert = isThere('soffice', '--version') && isThere('pdftotext', '-v');

const call = (tool: string, ...args: string[]): string => {
  const { stdout, stderr, status } = spawnSync(tool, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool}: ${stderr}`);
  return stdout;
};

/** What another word processor makes of the file. */
describe('LibreOffice (skipped where it or poppler-utils is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'godbht-docx-'));
  const textOf = (name: string): string =>
    call('pdftotext', '-layout', join(folder, `${name}.pdf`), '-');
  const pagesOf = (name: string): readonly string[] => textOf(name).split('\f').slice(0, -1);

  beforeAll(async () => {
    if (!canConvert) return;
    writeFileSync(join(folder, 'report.docx'), await formatWord(sampleDocument));
    writeFileSync(join(folder, 'form.docx'), await formatWord(sampleForm(40)));
    call(
      'soffice',
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'report.docx'),
      join(folder, 'form.docx'),
    );
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const whenThere = it.skipIf(!canConvert);

  whenThere('shows the report, with pages counted', () => {
    const pages = pagesOf('report');
    expect(pages[0]).toContain('Profilrapport God BHT');
    expect(pages[0]).toContain('Målrettet helseovervåking');
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Side ${index + 1} av ${pages.length}`);
    }
  });

  whenThere('shows the contents on the first page', () => {
    const [first = ''] = pagesOf('form');
    const [, contents = ''] = first.split('Innhold');
    expect(contents).toMatch(/Om anskaffelsen\s+Krav\s+Vekting/);
  });

  whenThere('repeats the header row, and shows every row once', () => {
    const pages = pagesOf('form').filter((page) => /K-\d+\.\d/.test(page));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toMatch(/Krav-id +Type +Krav +Dokumentasjon/);
    const ids = [...pages.join('\n').matchAll(/^ *(K-\d+\.\d\.a)/gm)].map(([, id]) => id);
    expect(ids).toEqual(Array.from({ length: 40 }, (_, index) => requirementId(index)));
  });

  whenThere('turns the pages of the requirements', () => {
    const sizes = call('pdfinfo', '-f', '1', '-l', '3', join(folder, 'form.pdf')).match(
      /size: +[\d.]+ x [\d.]+/g,
    );
    const turned = sizes?.map((size) => {
      const [width = 0, height = 0] = (size.match(/[\d.]+/g) ?? []).map(Number);
      return width > height;
    });
    expect(turned).toEqual([false, true, true]);
  });

  whenThere('reads the title from the properties', () => {
    expect(call('pdfinfo', join(folder, 'form.pdf'))).toMatch(/Title: +Kravspesifikasjon/);
  });
});
