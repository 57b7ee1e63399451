import type { Language } from '../model/language.ts';
import type { Requirement, Specification } from '../model/specification.ts';
import type { FormColumns, FormWords } from '../model/supplier-form.ts';
import { visibleText } from '../text/visible-text.ts';
import {
  filledRows,
  findTable,
  readSupplier,
  type SheetRow,
  type SheetTable,
} from './answer-sheets.ts';
import { formNotices } from './form-notices.ts';
import { answerNamed, readForm } from './form-words.ts';
import type {
  AnswerBook,
  AnswerCell,
  AnswerFault,
  AnswerSheet,
  FormNotice,
  GivenAnswer,
  GivenPrice,
  SentSheet,
  SupplierAnswers,
} from './supplier-answers.ts';
import { aroundDifference, beginningOf, withoutSpacing } from './text-difference.ts';

type ReadAnswers =
  | { readonly answers: SupplierAnswers }
  | { readonly faults: readonly AnswerFault[] };

/** Sheets and columns are found by the words that the form carries; rows may be in any order. */
export const readAnswers = (
  book: AnswerBook,
  requirements: Readonly<Record<Language, readonly Requirement[]>>,
  specification: Pick<Specification, 'title' | 'version'>,
): ReadAnswers => {
  const { sheets } = book;
  const form = readForm(sheets);
  if ('newer' in form) return { faults: [{ kind: 'newer-form', found: form.newer }] };
  const { words, sent } = form;
  const supplier = readSupplier(sheets, words);
  const table = findTable(sheets, words, 'requirements');
  const rows = table === null ? [] : rowsById(table);
  const wanted = requirements[table?.words.language ?? 'nb'];
  const prices = readPrices(sheets, words, wanted, sent);
  const checked =
    table === null || missingColumns(table).length > 0
      ? { faults: [], notices: [] }
      : checkRows(table, rows, wanted, sent);
  const faults: readonly AnswerFault[] = [
    ...(table === null ? [{ kind: 'no-table' } as const] : checkColumns(table)),
    ...checked.faults,
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
        requirements.nb.map(({ id }) => [id, answerIn(byId.get(id), words)] as const),
      ),
      prices: prices.prices,
      source: null,
      notices: [...formNotices(book, form, specification), ...checked.notices, ...prices.notices],
    },
  };
};

type FormColumn = FormColumns['requirements'];

type FormRow<C extends string> = { readonly id: string; readonly row: SheetRow<C> };

const rowsById = <C extends string>(table: SheetTable<C | 'id'>): readonly FormRow<C | 'id'>[] =>
  filledRows(table).map((row) => ({ id: row.cell('id').text.replace(/\s+/gu, ''), row }));

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

type Checked = {
  readonly faults: readonly AnswerFault[];
  readonly notices: readonly FormNotice[];
};

const checkRows = (
  table: SheetTable<FormColumn>,
  rows: readonly FormRow<FormColumn>[],
  requirements: readonly Requirement[],
  sent: readonly SentSheet[] | null,
): Checked => {
  const sheet = table.sheet.name;
  const titles = table.words.requirements;
  const byId = new Map(requirements.map((one) => [one.id, one]));
  const firstOf = firstRows(rows);
  const inRows = rows.map(({ id, row }): Checked => {
    const place = { sheet, row: row.number };
    if (row.cell('id').isFormula) {
      return refused({ kind: 'formula', ...place, id: null, column: titles.id });
    }
    if (id === '') return refused({ kind: 'row-without-id', ...place });
    const requirement = byId.get(id);
    if (requirement === undefined) {
      return refused({ kind: 'unknown-id', ...place, id: beginningOf(id) });
    }
    const text = checkText(requirement, row.cell('requirement'), place, titles.requirement, sent);
    return {
      ...text,
      faults: [...checkTwice(id, row.number, firstOf, sheet), ...text.faults],
    };
  });
  const missing = requirements
    .filter(({ id }) => !firstOf.has(id))
    .map(({ id }): AnswerFault => ({ kind: 'id-missing', sheet, id }));
  return {
    faults: [...inRows.flatMap(({ faults }) => faults), ...missing],
    notices: inRows.flatMap(({ notices }) => notices),
  };
};

const refused = (fault: AnswerFault): Checked => ({ faults: [fault], notices: [] });

const checkText = (
  { id, text: demanded }: Requirement,
  { text: found, isFormula }: AnswerCell,
  place: { readonly sheet: string; readonly row: number },
  column: string,
  sent: readonly SentSheet[] | null,
): Checked => {
  if (isFormula) return refused({ kind: 'formula', ...place, id, column });
  const expected = visibleText(demanded);
  if (asSaved(expected) === asSaved(found)) return { faults: [], notices: [] };
  if (withoutSpacing(expected) === withoutSpacing(found)) {
    return { faults: [], notices: [{ kind: 'white-space', sheet: place.sheet, id }] };
  }
  const texts = aroundDifference(asSaved(expected), asSaved(found));
  const wasSent = wasSentWith(id, found, sent ?? []);
  return refused({ kind: 'text-changed', ...place, id, ...texts, wasSent });
};

const wasSentWith = (id: string, found: string, sent: readonly SentSheet[]): boolean =>
  sent.some(({ rows }) =>
    rows.some(
      (row) => row[0] === id && row.some((text) => withoutSpacing(text) === withoutSpacing(found)),
    ),
  );

// Spreadsheets add and drop these without anybody having changed a text.
const asSaved = (text: string): string =>
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
  if (row === undefined) return { answer: null, given: '', isFormula: false, comment: '' };
  const { text, isFormula } = row.cell('answer');
  const answer = isFormula ? null : answerNamed(text, forms);
  const comment = row.cell('comment').text.replace(/\r\n?/g, '\n').trim();
  // A formula that was saved without a result is something else than a cell left empty.
  const given = text.trim() === '' && isFormula ? '=' : text.trim();
  return { answer, given: answer === null ? given : '', isFormula, comment };
};

const readPrices = (
  sheets: readonly AnswerSheet[],
  forms: readonly FormWords[],
  requirements: readonly Requirement[],
  sent: readonly SentSheet[] | null,
): Checked & { readonly prices: Readonly<Record<string, GivenPrice>> } => {
  const table = findTable(sheets, forms, 'prices');
  if (table?.at.id === undefined) return { prices: {}, faults: [], notices: [] };
  const sheet = table.sheet.name;
  const rows = rowsById(table);
  const firstOf = firstRows(rows);
  const known = new Map(requirements.map((one) => [one.id, one]));
  const read = rows.map(({ id, row }) => {
    const given = row.cell('price');
    const price = {
      unit: row.cell('unit').text.trim(),
      price: given.text.trim() === '' && given.isFormula ? '=' : given.text.trim(),
      isFormula: given.isFormula,
    };
    const isPriced = price.unit !== '' || price.price !== '';
    return { id, row, priced: isPriced ? price : null };
  });
  const checked = read.map(({ id, row, priced }): Checked => {
    const option = known.get(id);
    const place = { sheet, row: row.number };
    const hasText = table.at.option !== undefined;
    const { faults, notices } =
      option === undefined || !hasText
        ? { faults: [], notices: [] }
        : checkText(option, row.cell('option'), place, table.words.prices.option, sent);
    if (priced === null) return { faults, notices };
    if (id === '') return refused({ kind: 'row-without-id', ...place });
    if (option === undefined) {
      return refused({ kind: 'unknown-id', ...place, id: beginningOf(id) });
    }
    return { faults: [...checkTwice(id, row.number, firstOf, sheet), ...faults], notices };
  });
  return {
    prices: Object.fromEntries(
      read.flatMap(({ id, priced }) => (priced === null ? [] : [[id, priced] as const])),
    ),
    faults: checked.flatMap(({ faults }) => faults),
    notices: checked.flatMap(({ notices }) => notices),
  };
};
