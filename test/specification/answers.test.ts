import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/model/language.ts';
import { readAnswers } from '../../src/specification/answers.ts';
import { stampOf } from '../../src/specification/form-words.ts';
import type {
  AnswerCell,
  AnswerFault,
  AnswerSheet,
  SupplierAnswers,
} from '../../src/specification/supplier-answers.ts';
import { faultInWords } from '../../src/text/answers.ts';
import { specificationText } from '../../src/text/specification.ts';
import {
  cell,
  formRows,
  formSheets,
  formula,
  requirements,
  specification,
} from './small-tender.ts';

type Rows = readonly (readonly AnswerCell[])[];

const both = {
  nb: requirements,
  en: requirements.map((one) => ({ ...one, text: `${one.text} (en)` })),
};
const read = (sheets: readonly AnswerSheet[]) =>
  readAnswers({ sheets, drawings: 0 }, both, specification);
const answersIn = (sheets: readonly AnswerSheet[]): SupplierAnswers => {
  const found = read(sheets);
  if ('faults' in found) throw new Error(JSON.stringify(found.faults));
  return found.answers;
};
const faultsIn = (sheets: readonly AnswerSheet[]): readonly AnswerFault[] => {
  const found = read(sheets);
  return 'faults' in found ? found.faults : [];
};
const withCell = (row: number, column: number, changed: AnswerCell): Rows =>
  formRows().map((cells, at) => (at === row ? cells.with(column, changed) : cells));
const faultsWith = (row: number, column: number, changed: AnswerCell) =>
  faultsIn(formSheets(withCell(row, column, changed)));

describe('a filled form', () => {
  it('gives name, facts, answers and prices', () => {
    const { name, facts, answers, prices } = answersIn(formSheets(formRows(), ' Fjordhelse  BHT '));
    expect(name).toBe('Fjordhelse BHT');
    expect(facts).toEqual({ name: 'Fjordhelse BHT', contact: 'Åse' });
    expect(Object.keys(answers)).toEqual(requirements.map(({ id }) => id));
    expect(answers['K-1']).toEqual({ answer: 'yes', given: '', isFormula: false, comment: '' });
    expect(prices).toEqual({ 'O-1': { unit: 'stk', price: '1 200', isFormula: false } });
  });

  it.each([
    ['Ja', 'yes', ''],
    [' DELVIS ', 'partly', ''],
    ['no', 'no', ''],
    ['', null, ''],
    ['Ja, med forbehold', null, 'Ja, med forbehold'],
    ['7', null, '7'],
  ])('with %j as an answer is %j', (text, answer, given) => {
    const { answers } = answersIn(formSheets(withCell(2, 3, cell(text))));
    expect(answers['B-1']).toMatchObject({ answer, given });
  });

  it('never takes a formula for an answer, and keeps its text', () => {
    const asked = answersIn(formSheets(withCell(0, 3, formula('Ja')))).answers['K-1'];
    const empty = answersIn(formSheets(withCell(0, 3, formula('')))).answers['K-1'];
    const comment = answersIn(formSheets(withCell(0, 4, formula('=1+1')))).answers['K-1'];
    expect([asked, empty].map((one) => [one?.answer, one?.given])).toEqual([
      [null, 'Ja'],
      [null, '='],
    ]);
    expect(comment?.comment).toBe('=1+1');
  });

  it('may have trailing spaces, CRLF and empty rows', () => {
    const rows = withCell(1, 2, cell('Leverandøren skal \r\nhelpe til. '));
    expect(answersIn(formSheets([...rows, [cell('')], []])).name).toBe('Fjordhelse');
  });

  it('is read in English by its titles', () => {
    const { column, howTo, supplierFact } = specificationText.en;
    const head = [column.id, column.type, column.requirement, column.answer, column.comment];
    const rows = both.en.map(({ id, text }) => [id, '', text, 'Yes', ''].map(cell));
    const sheets = [
      {
        name: 'S',
        rows: [
          [howTo.fact, howTo.filledIn],
          [supplierFact.name, 'Acme'],
        ],
      },
    ].map(({ name, rows: texts }) => ({ name, rows: texts.map((row) => row.map(cell)) }));
    const found = answersIn([...sheets, { name: 'R', rows: [head.map(cell), ...rows] }]);
    expect([found.name, found.answers['K-2']?.answer]).toEqual(['Acme', 'yes']);
  });

  it('is read by the words it was sent out with, whatever they are now', () => {
    const sent = {
      ...stampOf('nb', specification),
      'sheet.requirements': 'Kravene',
      'requirements.requirement': 'Vi krever',
      'requirements.answer': 'Svaret deres',
      'requirements.comment': 'Merknaden deres',
      'prices.price': 'Beløp',
      'supplier.filledIn': 'Skriv her',
      'fact.name': 'Firma',
      'answer.yes': 'Oppfylt',
    };
    const now = new Map([
      ['Krav', 'Vi krever'],
      ['Leverandørens svar', 'Svaret deres'],
      ['Leverandørens kommentar', 'Merknaden deres'],
      ['Pris uten mva.', 'Beløp'],
      ['Fylles ut av leverandøren', 'Skriv her'],
      ['Leverandørens navn', 'Firma'],
      ['Ja', 'Oppfylt'],
    ]);
    const sheets = formSheets(formRows()).map(({ name, rows }) => ({
      name: name === 'Krav' ? 'Kravene' : name,
      rows: rows.map((row) => row.map(({ text }) => cell(now.get(text) ?? text))),
    }));
    const stamp = { name: 'godbht', rows: Object.entries(sent).map((row) => row.map(cell)) };
    expect(answersIn([...sheets, stamp])).toEqual(answersIn(formSheets(formRows())));
    expect(faultsIn(sheets)).not.toEqual([]);
  });

  it('is refused by name where a newer program made it', () => {
    const rows = [['form', 'godbht/supplier-form@2'].map(cell)];
    const faults = faultsIn([...formSheets(formRows()), { name: 'godbht', rows }]);
    expect(faults).toEqual([{ kind: 'newer-form', found: 'godbht/supplier-form@2' }]);
    for (const language of languages) {
      const [fault] = faults;
      if (fault !== undefined) expect(faultInWords(fault, language)).toContain('supplier-form@2');
    }
  });

  it('is the same whatever the order of its rows and columns', () => {
    const expected = answersIn(formSheets(formRows()));
    const indices = requirements.map((_, index) => index);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(indices, { minLength: indices.length }),
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        (order, columns) => {
          const sheets = formSheets(order.map((at) => formRows()[at] ?? [])).map((sheet) =>
            sheet.name === 'Krav'
              ? {
                  ...sheet,
                  rows: sheet.rows.map((row) => columns.map((at) => row[at] ?? cell(''))),
                }
              : sheet,
          );
          expect(answersIn(sheets)).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('a form is refused', () => {
  it.each([
    [
      'an id nobody knows',
      0,
      0,
      cell('K-9'),
      [
        { kind: 'unknown-id', row: 2, id: 'K-9' },
        { kind: 'id-missing', id: 'K-1' },
      ],
    ],
    [
      'an id twice',
      1,
      0,
      cell('K-1'),
      [
        { kind: 'id-twice', row: 3, first: 2 },
        { kind: 'text-changed', row: 3 },
        { kind: 'id-missing', id: 'K-2' },
      ],
    ],
    [
      'a row without id',
      6,
      0,
      cell(''),
      [
        { kind: 'row-without-id', row: 8 },
        { kind: 'id-missing', id: 'O-1' },
      ],
    ],
    [
      'a changed text',
      2,
      2,
      cell('Kravet B-1 kan'),
      [
        {
          kind: 'text-changed',
          row: 4,
          id: 'B-1',
          expected: 'Kravet B-1',
          found: 'Kravet B-1 kan',
        },
      ],
    ],
    ['a formula as id', 3, 0, formula('B-2'), [{ kind: 'formula', row: 5, column: 'ID' }]],
    [
      'a formula as text',
      3,
      2,
      formula('Kravet B-2'),
      [{ kind: 'formula', row: 5, id: 'B-2', column: 'Krav' }],
    ],
  ] as const)('for %s, naming the row', (_, row, column, changed, expected) => {
    expect(faultsWith(row, column, changed)).toMatchObject(expected);
  });

  it('for a missing table, column or name', () => {
    const sheets = formSheets(formRows());
    const without = (name: string) => sheets.filter((sheet) => sheet.name !== name);
    const renamed = (title: string) =>
      sheets.map((sheet) =>
        sheet.name === 'Krav'
          ? {
              ...sheet,
              rows: sheet.rows.map((row, at) => (at === 0 ? row.with(4, cell(title)) : row)),
            }
          : sheet,
      );
    expect(faultsIn(without('Krav'))).toEqual([{ kind: 'no-table' }]);
    expect(faultsIn(without('Leverandør'))).toEqual([{ kind: 'no-name' }]);
    expect(faultsIn(formSheets(formRows(), ' '))).toEqual([{ kind: 'no-name' }]);
    expect(faultsIn(renamed('Merknad'))).toMatchObject([
      { kind: 'column-missing', column: 'Leverandørens kommentar' },
    ]);
    expect(faultsIn(renamed('Leverandørens svar'))).toMatchObject([
      { kind: 'column-missing' },
      { kind: 'column-twice', column: 'Leverandørens svar' },
    ]);
  });

  it('for a supplier’s name of more than 200 characters', () => {
    expect(faultsIn(formSheets(formRows(), 'å'.repeat(200)))).toEqual([]);
    expect(faultsIn(formSheets(formRows(), 'å'.repeat(201)))).toEqual([
      { kind: 'name-too-long', sheet: 'Leverandør', row: 2, longest: 200 },
    ]);
  });

  it('at the right row for any text that was changed anywhere', () => {
    fc.assert(
      fc.property(fc.nat(requirements.length - 1), fc.string({ minLength: 1 }), (at, added) => {
        const { text = '', id } = requirements[at] ?? { id: '' };
        fc.pre(added.trimEnd() !== '');
        expect(faultsWith(at, 2, cell(`${text}${added}`))).toMatchObject([
          { kind: 'text-changed', row: at + 2, id },
        ]);
      }),
      { numRuns: 50 },
    );
  });

  it.each(languages)('in words that name sheet, row and id (%s)', (language) => {
    const [fault] = faultsWith(2, 2, cell('Noe annet'));
    if (fault === undefined) throw new Error('no fault');
    const words = faultInWords(fault, language);
    for (const part of ['Krav', '4', 'B-1', 'Noe annet']) expect(words).toContain(part);
  });
});
