import { describe, expect, it } from 'vitest';
import { comparisonDocument, comparisonJson } from '../../src/documents/comparison.ts';
import { cellInWords, type Table } from '../../src/documents/document.ts';
import { languages } from '../../src/model/language.ts';
import { compareSuppliers } from '../../src/specification/comparison.ts';
import type { SupplierAnswers } from '../../src/specification/supplier-answers.ts';
import { pointsOf, requirements, specification, supplier } from '../specification/small-tender.ts';

const points = pointsOf({
  Fjordhelse: {
    'B-1': { points: 7, reason: 'God plan' },
    'B-2': 8.5,
    'T-1': 4.1,
    'T-2': 10,
  },
});
const priced = (price: string) => ({ 'O-1': { unit: 'stk', price, isFormula: false } });

/** Yes to everything, without a word beside, and a price for the option. */
const silent = (name: string): SupplierAnswers => {
  const one = supplier(name, 'yyyyyyy');
  const answers = Object.entries(one.answers).map(([id, given]) => [id, { ...given, comment: '' }]);
  return { ...one, answers: Object.fromEntries(answers), prices: priced('900') };
};
const compared = compareSuppliers(
  specification,
  requirements,
  [
    { ...supplier('Fjordhelse', 'ypynyyy'), prices: priced('1 200') },
    supplier('Bergfrisk', '?nyyyy-'),
    silent('Alt i orden'),
  ],
  points,
);
const document = comparisonDocument(compared, specification, 'nb', ['tilbud.odt']);
const tables = document.blocks.filter((block): block is Table => block.kind === 'table');
const rowsOf = (name: string): readonly (readonly string[])[] =>
  (tables.find((table) => table.name === name)?.rows ?? []).map((row) =>
    row.kind === 'cells' ? row.cells.map((cell) => cellInWords(cell, 'nb')) : [row.title],
  );

describe('the evaluation of tenders', () => {
  it('sums up each supplier', () => {
    expect(rowsOf('Sammendrag')).toEqual([
      ['Alt i orden', '3', '0', '0', '0', '0', 'Ikke ferdig vurdert'],
      ['Bergfrisk', '0', '0', '1', '2', '3', 'Ikke ferdig vurdert'],
      // (7 + 8,5 + 4,1) / 3 × 6 + 40
      ['Fjordhelse', '2', '1', '0', '0', '3', '79,2'],
    ]);
  });

  it('tells what to follow up, qualification first, and with whom there is nothing', () => {
    const option = 'Ubesvart\nPrisen mangler';
    const noPrice = 'merknad -\nPris: ikke oppgitt. Enhet: ikke oppgitt.';
    const unclear = '«Ja, med forbehold» (verken Ja, Delvis eller Nei)';
    expect(rowsOf('Følges opp')).toEqual([
      ['Bergfrisk'],
      ['K-1', 'Kvalifikasjonskrav', 'Kravet K-1', unclear, 'merknad ?'],
      ['K-2', 'Krav', 'Leverandøren skal\nhelpe til.', 'Nei', 'merknad n'],
      ['O-1', 'Opsjon', 'Kravet O-1', option, noPrice],
      ['Fjordhelse'],
      ['K-2', 'Krav', 'Leverandøren skal\nhelpe til.', 'Delvis', 'merknad p'],
    ]);
    expect(rowsOf('Ja med kommentar')).toEqual([
      ['Fjordhelse'],
      ['K-1', 'Kravet K-1', 'merknad y'],
      ['O-1', 'Kravet O-1', 'merknad y'],
    ]);
    expect(JSON.stringify(document.blocks)).toContain('Ingenting å følge opp hos Alt i orden.');
  });

  it('names what was not read before anything else', () => {
    expect(JSON.stringify(document.blocks.slice(0, 3))).toMatch(/Ikke lest.*tilbud\.odt/);
  });

  it.each<[what: string, about: Partial<SupplierAnswers>]>([
    ['a changed cell', { notices: [{ kind: 'extra-sheet', sheet: 'A' }] }],
    ['a comment beside Yes', { answers: supplier('A', 'yyyyyyy').answers }],
    ['a missing price', { prices: {} }],
  ])('never says that there is nothing to follow up beside %s', (_what, about) => {
    const one = compareSuppliers(
      specification,
      requirements,
      [{ ...silent('A'), ...about }],
      points,
    );
    const { blocks } = comparisonDocument(one, specification, 'nb', []);
    expect(JSON.stringify(blocks)).not.toContain('Ingenting å følge opp');
  });

  it('shows points by award criterion, and never a sum that is not there', () => {
    const [first, , sum] = rowsOf('Tildeling');
    const missing = ['ikke vurdert', 'ikke vurdert'];
    expect(first).toEqual([
      'T-1',
      'Kravet T-1',
      '60\u00A0%',
      ...missing,
      ...missing,
      '6,53',
      '39,2',
    ]);
    expect(sum?.slice(-3)).toEqual(['ikke vurdert', '', '79,2']);
  });

  it('shows answers and points by requirement, reasons and prices', () => {
    const row = rowsOf('Krav for krav').find(([id]) => id === 'B-2');
    expect(row?.slice(2)).toEqual([
      'evalueres (B)',
      'Ja; ikke vurdert',
      'Ja; ikke vurdert',
      'Nei; 8,5 poeng',
    ]);
    expect(rowsOf('Begrunnelser').slice(0, 6)).toEqual([
      ['B-1', 'Alt i orden', '', 'ikke vurdert', ''],
      ['B-1', 'Bergfrisk', 'merknad y', 'ikke vurdert', ''],
      ['B-1', 'Fjordhelse', 'merknad y', '7', 'God plan'],
      ['B-2', 'Alt i orden', '', 'ikke vurdert', ''],
      ['B-2', 'Bergfrisk', 'merknad y', 'ikke vurdert', ''],
      ['B-2', 'Fjordhelse', 'merknad n', '8,5', 'Ikke begrunnet'],
    ]);
    expect(rowsOf('Opsjonspriser')).toEqual([
      ['O-1', 'Kravet O-1', '900 (stk)', 'Ikke oppgitt', '1 200 (stk)'],
    ]);
  });

  it.each(languages)(
    'puts at most four suppliers in a table, under names of their own (%s)',
    (language) => {
      const many = [...'ABCDEFGHI'].map((name) => supplier(name, 'yyyyyyy'));
      const { blocks } = comparisonDocument(
        compareSuppliers(specification, requirements, many, null),
        specification,
        language,
        [],
      );
      const all = blocks.filter((block): block is Table => block.kind === 'table');
      const names = all.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(Math.max(...all.map(({ columns }) => columns.length))).toBe(3 + 2 * 4);
      for (const { rows, columns } of all) {
        for (const row of rows)
          if (row.kind === 'cells') expect(row.cells).toHaveLength(columns.length);
      }
    },
  );
});

describe('the evaluation on sheets', () => {
  it.each(languages)('has no two columns of a table with the same title (%s)', (language) => {
    const { blocks } = comparisonDocument(compared, specification, language, []);
    for (const table of blocks.filter((block): block is Table => block.kind === 'table')) {
      const titles = table.columns.map(({ title, group }) => `${group ?? ''} ${title}`.trim());
      if (table.rows.some(({ kind }) => kind === 'group')) titles.push(table.groupedBy ?? '');
      expect(new Set(titles).size, titles.join()).toBe(titles.length);
    }
  });

  it('has exact numbers, whose sums can be made again', () => {
    const numbersOf = (name: string) =>
      (tables.find((table) => table.name === name)?.rows ?? []).map((row) =>
        row.kind === 'group'
          ? []
          : row.cells.map((cell) =>
              typeof cell === 'object' && 'number' in cell ? cell.number : null,
            ),
      );
    const rows = numbersOf('Tildeling');
    const awards = rows.slice(0, -1);
    for (const row of awards) {
      const [points, weighted] = row.slice(-2);
      expect(weighted).toBeCloseTo(((points ?? 0) * (row[2] ?? 0)) / 10, 10);
    }
    const sum = awards.reduce((total, row) => total + (row.at(-1) ?? 0), 0);
    expect(rows.at(-1)?.at(-1)).toBeCloseTo(sum, 10);
    expect(numbersOf('Begrunnelser').flat()).toContain(8.5);
  });
});

describe('the evaluation as JSON', () => {
  it('has null where there is no value', () => {
    expect(comparisonJson(compared, specification, 'nb', [])).toMatchObject({
      specification: { title: 'Bedriftshelsetjeneste', version: '1.0' },
      suppliers: [
        { name: 'Alt i orden', total: null, missingPoints: ['B-1', 'B-2', 'T-1', 'T-2'] },
        { unclear: ['K-1'], awards: [{ points: null, weighted: null }, {}] },
        { name: 'Fjordhelse', total: 79.2 },
      ],
      requirements: [
        {
          id: 'K-1',
          type: 'kvalifikasjonskrav',
          weight: null,
          answers: [
            {},
            { answer: null, given: 'Ja, med forbehold' },
            { given: null, points: null },
          ],
        },
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    });
  });
});
