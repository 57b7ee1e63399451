import type { Language } from '../model/language.ts';
import type { Requirement } from '../model/specification.ts';
import type { FormColumns, FormWords } from '../model/supplier-form.ts';
import { visibleText } from '../text/visible-text.ts';
import {
  filledRows,
  findTable,
  readSupplier,
  type SheetRow,
  type SheetTable,
} from './answer-sheets.ts';
import { answerNamed, wordsIn } from './form-words.ts';
import type {
  AnswerCell,
  AnswerFault,
  AnswerSheet,
  GivenAnswer,
  GivenPrice,
  SupplierAnswers,
} from './supplier-answers.ts';

type ReadAnswers =
  | { readonly answers: SupplierAnswers }
  | { readonly faults: readonly AnswerFault[] };

/** Sheets and columns are found by the words that the form carries; rows may be in any order. */
export const readAnswers = (
  sheets: readonly AnswerSheet[],
  requirements: Readonly<Record<Language, readonly Requirement[]>>,
): ReadAnswers => {
  const form = wordsIn(sheets);
  if ('newer' in form) return { faults: [{ kind: 'newer-form', found: form.newer }] };
  const forms = form.words;
  const supplier = readSupplier(sheets, forms);
  const table = findTable(sheets, forms, 'requirements');
  const rows = table === null ? [] : rowsById(table);
  const prices = readPrices(sheets, forms, new Set(requirements.nb.map(({ id }) => id)));
  const faults: readonly AnswerFault[] = [
    ...(table === null
      ? [{ kind: 'no-table' } as const]
      : [
          ...checkColumns(table),
          ...(missingColumns(table).length === 0
            ? checkRows(table, rows, requirements[table.words.language])
            : []),
        ]),
    ...prices.faults,
    ...supplier.faults,
  ];
  if (faults.length > 0) return { faults };
  const byId = new Map(rows.map(({ id, row }) => [id, row]));
  return {
    answers: {
      name: supplier.name,
      facts: supplier.facts,
      answers: Object.fromEntries(
        requirements.nb.map(({ id }) => [id, answerIn(byId.get(id), forms)] as const),
      ),
      prices: prices.prices,
    },
  };
};

type FormColumn = FormColumns['requirements'];

type FormRow<C extends string> = { readonly id: string; readonly row: SheetRow<C> };

const rowsById = <C extends string>(table: SheetTable<C | 'id'>): readonly FormRow<C | 'id'>[] =>
  filledRows(table).map((row) => ({ id: row.cell('id').text.trim(), row }));

const missingColumns = ({ words, at }: SheetTable<FormColumn>): readonly FormColumn[] =>
  (Object.keys(words.requirements) as FormColumn[]).filter((column) => at[column] === undefined);

const checkColumns = (table: SheetTable<FormColumn>): readonly AnswerFault[] => {
  const fault = (kind: 'column-missing' | 'column-twice', column: FormColumn): AnswerFault => ({
    kind,
    sheet: table.sheet.name,
    column: table.words.requirements[column],
  });
  return [
    ...missingColumns(table).map((column) => fault('column-missing', column)),
    ...table.twice.map((column) => fault('column-twice', column)),
  ];
};

const checkRows = (
  table: SheetTable<FormColumn>,
  rows: readonly FormRow<FormColumn>[],
  requirements: readonly Requirement[],
): readonly AnswerFault[] => {
  const sheet = table.sheet.name;
  const titles = table.words.requirements;
  const byId = new Map(requirements.map((one) => [one.id, one]));
  const firstOf = firstRows(rows);
  const inRows = rows.flatMap(({ id, row }): readonly AnswerFault[] => {
    const place = { sheet, row: row.number };
    if (row.cell('id').isFormula) {
      return [{ kind: 'formula', ...place, id: null, column: titles.id }];
    }
    if (id === '') return [{ kind: 'row-without-id', ...place }];
    const requirement = byId.get(id);
    if (requirement === undefined) return [{ kind: 'unknown-id', ...place, id: cutId(id) }];
    return [
      ...checkTwice(id, row.number, firstOf, sheet),
      ...checkText(requirement, row.cell('requirement'), { ...place, id }, titles),
    ];
  });
  const missing = requirements
    .filter(({ id }) => !firstOf.has(id))
    .map(({ id }): AnswerFault => ({ kind: 'id-missing', sheet, id }));
  return [...inRows, ...missing];
};

const checkText = (
  requirement: Requirement,
  { text, isFormula }: AnswerCell,
  place: { readonly sheet: string; readonly row: number; readonly id: string },
  titles: Readonly<Record<FormColumn, string>>,
): readonly AnswerFault[] => {
  if (isFormula) return [{ kind: 'formula', ...place, column: titles.requirement }];
  const expected = comparable(visibleText(requirement.text));
  const found = comparable(text);
  return expected === found
    ? []
    : [{ kind: 'text-changed', ...place, ...aroundDifference(expected, found) }];
};

// Spreadsheets add and drop these without anybody having changed a text.
const comparable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();

const firstRows = <C extends string>(rows: readonly FormRow<C>[]): ReadonlyMap<string, number> =>
  new Map(rows.toReversed().map(({ id, row }) => [id, row.number] as const));

const checkTwice = (
  id: string,
  row: number,
  firstOf: ReadonlyMap<string, number>,
  sheet: string,
): readonly AnswerFault[] => {
  const first = firstOf.get(id);
  return first === undefined || first === row ? [] : [{ kind: 'id-twice', sheet, row, id, first }];
};

const answerIn = (
  row: SheetRow<FormColumn> | undefined,
  forms: readonly FormWords[],
): GivenAnswer => {
  if (row === undefined) return { answer: null, given: '', comment: '' };
  const { text, isFormula } = row.cell('answer');
  const answer = isFormula ? null : answerNamed(text, forms);
  const comment = row.cell('comment').text.replace(/\r\n?/g, '\n').trim();
  // A formula that was saved without a result is something else than a cell left empty.
  const given = text.trim() === '' && isFormula ? '=' : text.trim();
  return { answer, given: answer === null ? given : '', comment };
};

const readPrices = (
  sheets: readonly AnswerSheet[],
  forms: readonly FormWords[],
  known: ReadonlySet<string>,
): {
  readonly prices: Readonly<Record<string, GivenPrice>>;
  readonly faults: readonly AnswerFault[];
} => {
  const table = findTable(sheets, forms, 'prices');
  if (table?.at.id === undefined) return { prices: {}, faults: [] };
  const sheet = table.sheet.name;
  const rows = rowsById(table);
  const firstOf = firstRows(rows);
  const priced = rows.flatMap(({ id, row }) => {
    const price = { unit: row.cell('unit').text.trim(), price: row.cell('price').text.trim() };
    return price.unit === '' && price.price === '' ? [] : [{ id, row, price }];
  });
  return {
    prices: Object.fromEntries(priced.map(({ id, price }) => [id, price] as const)),
    faults: priced.flatMap(({ id, row }): readonly AnswerFault[] => {
      if (id === '') return [{ kind: 'row-without-id', sheet, row: row.number }];
      if (!known.has(id)) return [{ kind: 'unknown-id', sheet, row: row.number, id: cutId(id) }];
      return checkTwice(id, row.number, firstOf, sheet);
    }),
  };
};

const before = 24;
const after = 56;

/** On one line each; a sign stands for a line break, which may be the difference. */
const aroundDifference = (
  expected: string,
  found: string,
): { readonly expected: string; readonly found: string } => {
  const a = [...expected];
  const b = [...found];
  const differing = a.findIndex((letter, index) => letter !== b[index]);
  const place = differing < 0 ? a.length : differing;
  return { expected: cutAround(a, place), found: cutAround(b, place) };
};

/** The beginning of what somebody wrote where an id belongs: a cell holds 32,767 characters. */
const cutId = (id: string): string => {
  const letters = [...id];
  return letters.length <= after ? id : `${letters.slice(0, after).join('')}…`;
};

const cutAround = (letters: readonly string[], place: number): string => {
  const start = place <= before ? 0 : place - before;
  const end = place + after;
  return [
    start > 0 ? '…' : '',
    letters.slice(start, end).join('').replaceAll('\n', '↵'),
    letters.length > end ? '…' : '',
  ].join('');
};
