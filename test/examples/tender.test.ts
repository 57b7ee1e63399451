import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { convertToHtml } from 'mammoth';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readParts } from '../../src/formats/office/zip-parts.ts';
import type { Points } from '../../src/model/points.ts';
import { isCriterionEntry, type Specification } from '../../src/model/specification.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'examples', 'anskaffelse');
const pathTo = (name: string): string => join(folder, name);
const readText = (name: string): string => readFileSync(pathTo(name), 'utf8');

const specificationFile = 'fjordverft.spec.yaml';
const specification = parse(readText(specificationFile)) as Specification;
const points = parse(readText('tilbud.points.yaml')) as Points;

const godbht = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'bin', 'godbht.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GODBHT_LANG: 'nb' },
  });

type Row = { readonly id: string; readonly kind: string; readonly text: string };
const rows: readonly Row[] = JSON.parse(
  godbht('spec', specificationFile, '--json').stdout,
).requirements;
const ids = rows.map(({ id }) => id).sort();

type Evaluation = {
  readonly suppliers: readonly {
    readonly name: string;
    readonly absolute: Readonly<Record<string, readonly string[]>>;
    readonly unclear: readonly string[];
    readonly awards: readonly { readonly id: string; readonly weighted: number | null }[];
    readonly total: number | null;
    readonly missingPoints: readonly string[];
  }[];
  readonly requirements: readonly {
    readonly id: string;
    readonly answers: readonly {
      readonly answer: string | null;
      readonly comment: string | null;
    }[];
  }[];
};
const evaluation: Evaluation = JSON.parse(readText('evaluering.json'));

const readWorkbook = async (name: string): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(pathTo(name));
  return workbook;
};
const textsIn = (sheet: ExcelJS.Worksheet | undefined, column: number): readonly string[] =>
  (sheet?.getRows(2, sheet.rowCount - 1) ?? []).map((row) => row.getCell(column).text);

describe('the specification of the example', () => {
  test('has nothing that makes the tender vulnerable', () => {
    const { status, stdout } = godbht('spec', 'check', specificationFile);
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  test('shows what a buyer changes: a name, own wording, own requirements, weights', () => {
    const { brands, requirements } = specification;
    expect(brands).toEqual(['Fjordhelse']);
    expect(requirements.filter((one) => isCriterionEntry(one) && one.text)).toHaveLength(1);
    expect(ids).toEqual(expect.arrayContaining(['E-1', 'E-2']));
    const weights = requirements.flatMap(({ weight }) => weight ?? []);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(new Set(weights).size).toBe(weights.length);
  });

  test('has the wording of today in its comments', () => {
    const comments = readText(specificationFile).replace(/\n *# */g, ' ');
    const missing = rows.filter(({ id, text }) => {
      const entry = specification.requirements.find(
        (one) => isCriterionEntry(one) && `K-${one.criterion}` === id,
      );
      const isAsProposed = entry !== undefined && !('text' in entry);
      // Evaluated requirements are written with «bør» in the document alone.
      const proposed = text.replace(/^Leverandøren bør /, 'Leverandøren skal ');
      return isAsProposed && !comments.includes(`${id.slice(2)} ${proposed}`);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

const made = [
  'kravspesifikasjon.md',
  'kravspesifikasjon.pdf',
  'kravspesifikasjon.docx',
  'kravspesifikasjon.xlsx',
  'requirements.md',
  ...readdirSync(join(folder, 'svar')).map((name) => `svar/${name}`),
  ...['md', 'pdf', 'xlsx', 'json'].map((ending) => `evaluering.${ending}`),
];

/** What a file says, with the markup of office files. */
const contentOf = (name: string): string =>
  /\.(?:docx|xlsx)$/.test(name)
    ? readParts(readFileSync(pathTo(name)))
        .map(({ bytes }) => new TextDecoder().decode(bytes))
        .join('\n')
    : readText(name);

describe('the documents of the example', () => {
  test.each([specificationFile, ...made])('%s has no place left to fill in', (name) => {
    expect(contentOf(name)).not.toMatch(/\[?(?:fyll inn|fill in):/i);
  });

  test('are in Word with headings and every requirement', async () => {
    const { value } = await convertToHtml({ path: pathTo('kravspesifikasjon.docx') });
    expect(value).toMatch(/<h1>.*Om anskaffelsen<\/h1>|<h2>.*Om anskaffelsen<\/h2>/);
    expect(ids.filter((id) => !value.includes(`>${id}<`))).toEqual([]);
  });

  test('are in PDF, whole', () => {
    for (const name of ['kravspesifikasjon.pdf', 'evaluering.pdf']) {
      const pdf = readFileSync(pathTo(name), 'latin1');
      expect(pdf).toMatch(/^%PDF-1\.\d/);
      expect(pdf.trimEnd()).toMatch(/%%EOF$/);
    }
  });

  test('have one row for each requirement in Excel', async () => {
    const workbook = await readWorkbook('kravspesifikasjon.xlsx');
    expect([...textsIn(workbook.getWorksheet('Krav'), 1)].sort()).toEqual(ids);
  });

  test.each(['kravspesifikasjon.md', 'requirements.md'])('%s has every requirement', (name) => {
    const text = readText(name);
    expect(ids.filter((id) => !text.includes(`\n| ${id} |`))).toEqual([]);
  });
});

describe('the answers of the example', () => {
  test.each(['kyst-og-fjell-bht', 'nordlys-bedriftshelse'])(
    '%s keep the choices and the protection of the form',
    async (supplier) => {
      const workbook = await readWorkbook(`svar/${supplier}.xlsx`);
      const sheet = workbook.getWorksheet('Krav');
      const xml = contentOf(`svar/${supplier}.xlsx`);
      expect(new Set(textsIn(sheet, 5))).toContain('Ja');
      expect(xml).toContain(`sqref="E2:E${ids.length + 1}"`);
      expect(xml).toContain('<sheetProtection sheet="1"');
    },
  );

  test('are read from a form made before forms carried their words', () => {
    const former = join(root, 'test/fixtures/spec/svar-uten-merke.xlsx');
    const read = (file: string) => {
      const { stdout, stderr } = godbht('spec', 'answers', specificationFile, file, '--json');
      expect(stderr).toContain('Kyst og Fjell BHT');
      const { suppliers, requirements } = JSON.parse(stdout);
      const [{ file: _file, sha256: _sha256, notices, ...supplier }] = suppliers;
      return { notices, said: { supplier, requirements } };
    };
    const { notices, said } = read(former);
    expect(said).toEqual(read('svar/kyst-og-fjell-bht.xlsx').said);
    expect(notices).toMatchObject([{ code: 'unchecked-form' }]);
  });

  test('are mostly yes; the others are explained, but for one that is missing', () => {
    const given = evaluation.requirements.flatMap(({ answers }) => answers);
    const others = given.filter(({ answer }) => answer !== 'yes');
    expect(given.length - others.length).toBeGreaterThan(given.length * 0.9);
    expect(others.filter(({ comment }) => comment === null)).toEqual([
      expect.objectContaining({ answer: null }),
    ]);
  });
});

describe('the evaluation of the example', () => {
  test('has a reason for the points of every evaluated requirement', () => {
    const evaluated = rows.filter(({ kind }) => kind === 'evaluated').map(({ id }) => id);
    for (const { points: given } of points.suppliers) {
      expect(Object.keys(given ?? {}).sort()).toEqual([...evaluated].sort());
      expect(Object.values(given ?? {}).filter(({ reason }) => !reason)).toEqual([]);
    }
  });

  test('sums the points as by hand', () => {
    const kyst = {
      'T-1': (30 * 10) / 10,
      'T-2': (18 * ((6 + 5 + 7 + 6 + 6 + 9) / 6)) / 10,
      'K-5.1': (20 * 7) / 10,
      'K-5.5': (8 * 10) / 10,
      'K-5.6': 12.4446,
      'K-10.2': (10 * 6) / 10,
    };
    const nordlys = {
      'T-1': (30 * 9) / 10,
      'T-2': (18 * ((8 + 7 + 8 + 9 + 7 + 6) / 6)) / 10,
      'K-5.1': (20 * 8) / 10,
      'K-5.5': (8 * 8) / 10,
      'K-5.6': (14 * 10) / 10,
      'K-10.2': (10 * 7) / 10,
    };
    const sums = evaluation.suppliers.map(({ name, awards, total, missingPoints }) => ({
      name,
      total,
      missingPoints,
      awards: Object.fromEntries(awards.map(({ id, weighted }) => [id, weighted])),
    }));
    expect(sums).toEqual([
      { name: 'Kyst og Fjell BHT SA', total: 82.1446, missingPoints: [], awards: kyst },
      { name: 'Nordlys Bedriftshelse AS', total: 83.9, missingPoints: [], awards: nordlys },
    ]);
  });

  test('shows what must be followed up', () => {
    const followUp = evaluation.suppliers.map(({ absolute, unclear }) => ({
      ...absolute,
      yes: absolute.yes?.length,
      unclear,
    }));
    const absoluteCount = rows.filter(({ kind }) => kind === 'absolute').length;
    expect(followUp).toEqual([
      {
        yes: absoluteCount - 3,
        partly: ['K-7.1.b', 'K-12.2'],
        no: ['E-1'],
        unanswered: [],
        unclear: [],
      },
      {
        yes: absoluteCount - 3,
        partly: ['E-2', 'K-8.3.c'],
        no: [],
        unanswered: ['K-15.3.c'],
        unclear: [],
      },
    ]);
  });

  test('can be read in Excel', async () => {
    const workbook = await readWorkbook('evaluering.xlsx');
    const texts = workbook.worksheets.flatMap((sheet) =>
      [1, 2, 3, 4, 5, 6].flatMap((column) => textsIn(sheet, column)),
    );
    expect(texts).toContain('Nordlys Bedriftshelse AS');
    expect(texts.filter((text) => text.includes('[object'))).toEqual([]);
  });
});
