import {
  type FormColumns,
  type FormTitles,
  type FormWords,
  type SupplierFact,
  supplierFacts,
} from '../model/supplier-form.ts';
import { visibleText } from '../text/visible-text.ts';
import type { AnswerCell, AnswerFault, AnswerSheet, SupplierAnswers } from './supplier-answers.ts';

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

export type SheetTable<C extends string> = {
  readonly sheet: AnswerSheet;
  readonly words: FormWords;
  /** Indices of the columns; of one with several, the first. */
  readonly at: Readonly<Partial<Record<C, number>>>;
  readonly twice: readonly C[];
};

export type SheetRow<C extends string> = {
  /** From 1, as a spreadsheet counts. */
  readonly number: number;
  readonly cell: (column: C) => AnswerCell;
};

const leastTitles = 2;
const empty: AnswerCell = { text: '', isFormula: false };

/** The sheet with the most of a form's titles, at least two; then by its name, then the first. */
export const findTable = <P extends keyof FormColumns>(
  sheets: readonly AnswerSheet[],
  forms: readonly FormWords[],
  part: P,
): SheetTable<FormColumns[P]> | null => {
  const found = sheets
    .flatMap((sheet) =>
      forms.map((words) => {
        const titles: FormTitles = words;
        const table = tableIn(sheet, words, titles[part]);
        const isNamed = tidyTitle(sheet.name) === tidyTitle(words.sheet[part]);
        return { table, titles: Object.keys(table.at).length, named: isNamed ? 1 : 0 };
      }),
    )
    .filter((one) => one.titles >= leastTitles)
    .toSorted((a, b) => b.titles - a.titles || b.named - a.named);
  return found[0]?.table ?? null;
};

export const filledRows = <C extends string>({
  sheet,
  at,
}: SheetTable<C>): readonly SheetRow<C>[] => {
  const columns = Object.keys(at) as C[];
  return sheet.rows.flatMap((cells, index) => {
    const cell = (column: C): AnswerCell => {
      const place = at[column];
      return place === undefined ? empty : (cells[place] ?? empty);
    };
    const isBlank = columns.every((column) => {
      const { text, isFormula } = cell(column);
      return text.trim() === '' && !isFormula;
    });
    return index === 0 || isBlank ? [] : [{ number: index + 1, cell }];
  });
};

const tidyTitle = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

const tableIn = <C extends string>(
  sheet: AnswerSheet,
  words: FormWords,
  titles: Readonly<Record<C, string>>,
): SheetTable<C> => {
  const head = (sheet.rows[0] ?? []).map(({ text }) => tidyTitle(text));
  const found = (Object.keys(titles) as C[])
    .map((column) => ({ column, title: tidyTitle(titles[column]) }))
    .filter(({ title }) => head.includes(title));
  const at = found.map(({ column, title }) => [column, head.indexOf(title)] as const);
  const twice = found.filter(({ title }) => head.indexOf(title) !== head.lastIndexOf(title));
  return {
    sheet,
    words,
    at: Object.fromEntries(at) as Partial<Record<C, number>>,
    twice: twice.map(({ column }) => column),
  };
};
