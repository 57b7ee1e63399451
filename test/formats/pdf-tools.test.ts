import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Document, plain } from '../../src/documents/document.ts';
import { formatPdf } from '../../src/formats/pdf.ts';
import {
  everyElement,
  type PdfObjects,
  readNumbers,
  readObjects,
  readStructure,
} from './pdf-objects.ts';
import { sampleDocument, sampleSpecification } from './sample-document.ts';

const has = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;
const call = (tool: string, ...args: string[]): string => {
  const { stdout, stderr, status } = spawnSync(tool, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${tool}: ${stderr}`);
  return stdout;
};
const needs = (tool: string) => it.skipIf(!has(tool));

const folder = mkdtempSync(join(tmpdir(), 'godbht-pdf-'));
const report = join(folder, 'report.pdf');
/** With links and turned pages. */
const specification = join(folder, 'specification.pdf');
const files = [report, specification];
beforeAll(async () => {
  const options = { width: 80, colour: false };
  writeFileSync(report, await formatPdf(sampleDocument, options));
  writeFileSync(specification, await formatPdf(sampleSpecification, options));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What other people's programs make of the file; where they are not installed the titles say so. */
describe('other programs', () => {
  needs('qpdf')('qpdf finds nothing wrong (skipped where qpdf is not installed)', () => {
    for (const file of files) {
      expect(call('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
    }
  });

  needs('pdfinfo')('pdfinfo sees A4 and the tags (skipped without poppler-utils)', () => {
    const information = call('pdfinfo', report);
    expect(information).toMatch(/Tagged: +yes/);
    expect(information).toMatch(/Page size: .*A4/);
    expect(information).toMatch(/Title: +Profilrapport God BHT/);
    const structure = call('pdfinfo', '-struct', report);
    expect(structure.match(/TH:\s+\/Scope \/Row/g)).toHaveLength(20);
    expect(structure.match(/ColSpan 4/g)).toHaveLength(2);
    expect(structure.match(/RowSpan 2/g)).toHaveLength(2);
    expect(structure.match(/ColSpan 10/g)).toHaveLength(3);
  });

  needs('pdffonts')(
    'pdffonts sees fonts embedded and searchable (skipped without poppler-utils)',
    () => {
      const fonts = call('pdffonts', report).split('\n').slice(2, -1);
      expect(fonts).toHaveLength(2);
      for (const font of fonts) expect(font).toMatch(/CID TrueType +Identity-H +yes yes yes/);
    },
  );

  needs('pdftotext')(
    'pdftotext finds what no font could draw (skipped without poppler-utils)',
    async () => {
      const told: string[] = [];
      const onUndrawn = (characters: readonly string[]) => told.push(...characters);
      const text = plain('Ferdig ✅ 日本 ok');
      const document: Document = { ...sampleDocument, blocks: [{ kind: 'paragraph', text }] };
      const file = join(folder, 'undrawn.pdf');
      writeFileSync(file, await formatPdf(document, { width: 80, colour: false, onUndrawn }));
      expect(told).toEqual(['日', '本']);
      expect(call('pdftotext', file, '-')).toContain('日本');
      expect(call('pdftotext', file, '-')).toContain('✅');
      expect(call('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
    },
  );

  needs('pdftotext')('pdftotext reads Norwegian (skipped without poppler-utils)', () => {
    expect(call('pdftotext', '-layout', report, '-')).toContain('Målrettet helseovervåking');
  });
});

/** What viewers don't show, but archives and screen readers ask for; skipped where qpdf is not installed. */
describe('objects, as qpdf reads them', () => {
  const objectsOf = (file: string): PdfObjects => readObjects(call('qpdf', '--json=2', file));

  needs('qpdf')('say what the colours mean, and carry an identifier', () => {
    const { catalogue, trailer, follow, list } = objectsOf(report);
    const [intent] = list(catalogue['/OutputIntents']).map(follow);
    expect(intent?.['/S']).toBe('/GTS_PDFA1');
    expect(follow(intent?.['/DestOutputProfile'])['/N']).toBe(3);
    const [first, second] = list(trailer['/ID']);
    expect(first).toMatch(/^[bu]:.{16}/);
    expect(second).toBe(first);
  });

  needs('qpdf')('give every page the order of its tags', () => {
    for (const { page } of files.flatMap((file) => objectsOf(file).pages)) {
      expect(page['/Tabs']).toBe('/S');
    }
  });

  needs('qpdf')('lead from every content and annotation to its tag, and back', () => {
    for (const file of files) {
      const objects = objectsOf(file);
      const { catalogue, pages, follow, list } = objects;
      const parents = readNumbers(objects, follow(catalogue['/StructTreeRoot'])['/ParentTree']);
      const elements = everyElement(readStructure(objects));
      const down = elements.flatMap(({ reference, content, objects: own }) => [
        ...content.map(({ page, id }) => `${page} ${id} ${reference}`),
        ...own.map(({ page, object }) => `${page} ${object} ${reference}`),
      ]);
      const up = pages.flatMap(({ reference, page }) => [
        ...list(parents.get(page['/StructParents'] ?? null)).map(
          (owner, id) => `${reference} ${id} ${owner}`,
        ),
        ...list(page['/Annots']).map(
          (link) =>
            `${reference} ${link} ${parents.get(follow(link)['/StructParent'] ?? null) ?? 'nothing'}`,
        ),
      ]);
      expect(down.length).toBeGreaterThan(20);
      expect([...down].sort()).toEqual([...up].sort());
    }
  });

  needs('qpdf')('say of every header cell what it heads, and fill every row', () => {
    for (const file of files) {
      const tables = everyElement(readStructure(objectsOf(file))).filter(
        ({ tag }) => tag === 'Table',
      );
      expect(tables.length).toBeGreaterThan(0);
      for (const table of tables) {
        const rows = everyElement(table).filter(({ tag }) => tag === 'TR');
        const cells = rows.flatMap(({ children }) => children);
        for (const { tag, attributes } of cells) {
          const scopes = tag === 'TH' ? ['/Row', '/Column'] : [undefined];
          expect(scopes).toContain(attributes['/Scope']);
        }
        expect(new Set(widthsOf(rows.map(({ children }) => children))).size).toBe(1);
      }
    }
  });

  needs('qpdf')('say how a list is marked', () => {
    const lists = everyElement(readStructure(objectsOf(report))).filter(({ tag }) => tag === 'L');
    const markings = lists.map(({ attributes }) => attributes['/ListNumbering']);
    expect(markings).toEqual(['/Decimal', ...Array(8).fill('/Disc')]);
  });

  needs('qpdf')('say of every artifact whether it belongs to the page or to the layout', () => {
    for (const file of files) {
      const plain = join(folder, 'plain.pdf');
      call('qpdf', '--qdf', '--object-streams=disable', file, plain);
      const artifacts = readFileSync(plain, 'latin1').match(/\/Artifact[\s\S]*?B(?:DC|MC)/g) ?? [];
      expect(artifacts.length).toBeGreaterThan(10);
      for (const artifact of artifacts) expect(artifact).toMatch(/\/Type \/(Layout|Pagination)\b/);
    }
  });
});

type Cell = { readonly attributes: Readonly<Record<string, unknown>> };

/** How many columns each row takes up, those counted that cells above reach down into. */
const widthsOf = (rows: readonly (readonly Cell[])[]): readonly number[] => {
  const span = ({ attributes }: Cell, key: string): number => Number(attributes[key] ?? 1);
  return rows.map((row, index) => {
    const above = rows
      .slice(0, index)
      .flatMap((cells, at) => cells.filter((cell) => span(cell, '/RowSpan') > index - at));
    return [...row, ...above].reduce((sum, cell) => sum + span(cell, '/ColSpan'), 0);
  });
};
