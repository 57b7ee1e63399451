import { languages } from '../model/language.ts';
import { type SupplierFact, supplierFacts } from '../model/supplier-form.ts';
import { specificationText } from '../text/specification.ts';
import { filledRows, findTable, type SheetTable, tidyTitle } from './sheet-table.ts';
import type { AnswerFault, AnswerSheet, SupplierAnswers } from './supplier-answers.ts';

const titles = {
  nb: { fact: specificationText.nb.howTo.fact, filledIn: specificationText.nb.howTo.filledIn },
  en: { fact: specificationText.en.howTo.fact, filledIn: specificationText.en.howTo.filledIn },
};

const names = {
  nb: specificationText.nb.sheet.supplier,
  en: specificationText.en.sheet.supplier,
};

/** In characters; names head the columns of every comparison. */
const longestName = 200;

/** What a supplier tells about itself; without a name its answers are nobody's. */
export const readSupplier = (
  sheets: readonly AnswerSheet[],
  shown: (text: string) => string,
): Pick<SupplierAnswers, 'name' | 'facts'> & { readonly faults: readonly AnswerFault[] } => {
  const table = findTable(sheets, titles, names);
  const rows = table === null ? [] : factRows(table, shown);
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

const factRows = (table: FactTable, shown: (text: string) => string): readonly FactRow[] =>
  filledRows(table).flatMap((row) => {
    const fact = factNamed(row.cell('fact').text);
    const { text, isFormula } = row.cell('filledIn');
    return fact === null ? [] : [{ fact, row: row.number, isFormula, value: oneLine(shown(text)) }];
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
    const column = titles[table.language].filledIn;
    return [{ kind: 'formula', sheet, row: formula.row, id: null, column }];
  }
  if (name === undefined) return [{ kind: 'no-name' }];
  return [...name.value].length > longestName
    ? [{ kind: 'name-too-long', sheet, row: name.row, longest: longestName }]
    : [];
};

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const factNamed = (label: string): SupplierFact | null =>
  supplierFacts.find((fact) =>
    languages.some(
      (language) => tidyTitle(specificationText[language].supplierFact[fact]) === tidyTitle(label),
    ),
  ) ?? null;
