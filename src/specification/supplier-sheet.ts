import { type FormWords, type SupplierFact, supplierFacts } from '../model/supplier-form.ts';
import { visibleText } from '../text/visible-text.ts';
import { filledRows, findTable, type SheetTable, tidyTitle } from './sheet-table.ts';
import type { AnswerFault, AnswerSheet, SupplierAnswers } from './supplier-answers.ts';

/** In characters; names head the columns of every comparison. */
const longestName = 200;

/** What a supplier tells about itself; without a name its answers are nobody's. */
export const readSupplier = (
  sheets: readonly AnswerSheet[],
  forms: readonly FormWords[],
): Pick<SupplierAnswers, 'name' | 'facts'> & { readonly faults: readonly AnswerFault[] } => {
  const table = findTable(sheets, forms, 'supplier');
  const rows = table === null ? [] : factRows(table, forms);
  const written = rows.filter(({ value }) => value !== '');
  const facts = Object.fromEntries(written.map(({ fact, value }) => [fact, value]));
  const name = written.find(({ fact }) => fact === 'name');
  return { name: name?.value ?? '', facts, faults: checkName(table, rows, name) };
};

type FactTable = SheetTable<'fact' | 'filledIn'>;

type FactRow = {
  readonly fact: SupplierFact;
  readonly row: number;
  readonly isFormula: boolean;
  readonly value: string;
};

const factRows = (table: FactTable, forms: readonly FormWords[]): readonly FactRow[] =>
  filledRows(table).flatMap((row) => {
    const fact = factNamed(row.cell('fact').text, forms);
    const { text, isFormula } = row.cell('filledIn');
    return fact === null
      ? []
      : [{ fact, row: row.number, isFormula, value: oneLine(visibleText(text)) }];
  });

const checkName = (
  table: FactTable | null,
  rows: readonly FactRow[],
  name: FactRow | undefined,
): readonly AnswerFault[] => {
  if (table === null) return [{ kind: 'no-name' }];
  const sheet = table.sheet.name;
  const formula = rows.find(({ fact, isFormula }) => fact === 'name' && isFormula);
  if (formula !== undefined) {
    const column = table.words.supplier.filledIn;
    return [{ kind: 'formula', sheet, row: formula.row, id: null, column }];
  }
  if (name === undefined) return [{ kind: 'no-name' }];
  return [...name.value].length > longestName
    ? [{ kind: 'name-too-long', sheet, row: name.row, longest: longestName }]
    : [];
};

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const factNamed = (label: string, forms: readonly FormWords[]): SupplierFact | null =>
  supplierFacts.find((fact) =>
    forms.some((words) => tidyTitle(words.fact[fact]) === tidyTitle(label)),
  ) ?? null;
