import { type Language, languages } from '../model/language.ts';
import type { Requirement } from '../model/specification.ts';
import { type Answer, answers, type SheetName } from '../model/supplier-form.ts';
import { specificationText } from '../text/specification.ts';
import { aroundDifference, cutId } from './difference.ts';
import { filledRows, findTable, type SheetRow, type SheetTable } from './sheet-table.ts';
import type {
  AnswerCell,
  AnswerFault,
  AnswerSheet,
  GivenAnswer,
  GivenPrice,
  SupplierAnswers,
} from './supplier-answers.ts';
import { readSupplier } from './supplier-sheet.ts';

/** What every output's texts go through before anybody sees them. */
export type Shown = (text: string) => string;

export type ReadAnswers =
  | { readonly answers: SupplierAnswers }
  | { readonly faults: readonly AnswerFault[] };

/**
 * A supplier's answers from a filled form, or everything that keeps the form from being read. Sheets
 * and columns are found by their titles; rows may be in any order.
 */
export const readAnswers = (
  sheets: readonly AnswerSheet[],
  requirements: Readonly<Record<Language, readonly Requirement[]>>,
  shown: Shown,
): ReadAnswers => {
  const supplier = readSupplier(sheets, shown);
  const table = findTable(sheets, requirementTitles, sheetNames('requirements'));
  const rows = table === null ? [] : rowsById(table);
  const prices = readPrices(sheets, new Set(requirements.nb.map(({ id }) => id)));
  const faults: readonly AnswerFault[] = [
    ...(table === null
      ? [{ kind: 'no-table' } as const]
      : [
          ...checkColumns(table),
          ...(hasColumns(table) ? checkRows(table, rows, requirements[table.language], shown) : []),
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
        requirements.nb.map(({ id }) => [id, answerIn(byId.get(id))] as const),
      ),
      prices: prices.prices,
    },
  };
};

const formColumns = ['id', 'requirement', 'answer', 'comment'] as const;
type FormColumn = (typeof formColumns)[number];

const perLanguage = <T>(of: (language: Language) => T): Readonly<Record<Language, T>> => ({
  nb: of('nb'),
  en: of('en'),
});

const requirementTitles = perLanguage((language) => {
  const { id, requirement, answer, comment } = specificationText[language].column;
  return { id, requirement, answer, comment };
});

const priceTitles = perLanguage((language) => {
  const { id, option, unit, price } = specificationText[language].prices;
  return { id, option, unit, price };
});

const sheetNames = (sheet: SheetName): Readonly<Record<Language, string>> =>
  perLanguage((language) => specificationText[language].sheet[sheet]);

type FormRow<C extends string> = { readonly id: string; readonly row: SheetRow<C> };

const rowsById = <C extends string>(table: SheetTable<C | 'id'>): readonly FormRow<C | 'id'>[] =>
  filledRows(table).map((row) => ({ id: row.cell('id').text.trim(), row }));

const hasColumns = ({ at }: SheetTable<FormColumn>): boolean =>
  formColumns.every((column) => at[column] !== undefined);

const checkColumns = ({
  sheet,
  language,
  at,
  twice,
}: SheetTable<FormColumn>): readonly AnswerFault[] => {
  const fault = (kind: 'column-missing' | 'column-twice', column: FormColumn): AnswerFault => ({
    kind,
    sheet: sheet.name,
    column: requirementTitles[language][column],
  });
  return [
    ...formColumns
      .filter((column) => at[column] === undefined)
      .map((column) => fault('column-missing', column)),
    ...twice.map((column) => fault('column-twice', column)),
  ];
};

const checkRows = (
  table: SheetTable<FormColumn>,
  rows: readonly FormRow<FormColumn>[],
  requirements: readonly Requirement[],
  shown: Shown,
): readonly AnswerFault[] => {
  const sheet = table.sheet.name;
  const titles = requirementTitles[table.language];
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
      ...checkText(requirement, row.cell('requirement'), { ...place, id }, titles, shown),
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
  shown: Shown,
): readonly AnswerFault[] => {
  if (isFormula) return [{ kind: 'formula', ...place, column: titles.requirement }];
  const expected = comparable(shown(requirement.text));
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

const answerIn = (row: SheetRow<FormColumn> | undefined): GivenAnswer => {
  if (row === undefined) return { answer: null, given: '', comment: '' };
  const { text, isFormula } = row.cell('answer');
  const answer = isFormula ? null : answerNamed(text);
  const comment = row.cell('comment').text.replace(/\r\n?/g, '\n').trim();
  // A formula that was saved without a result is something else than a cell left empty.
  const given = text.trim() === '' && isFormula ? '=' : text.trim();
  return { answer, given: answer === null ? given : '', comment };
};

const answerNamed = (text: string): Answer | null => {
  const given = text.trim().toLowerCase();
  const isNamed = (answer: Answer): boolean =>
    languages.some(
      (language) => specificationText[language].answer[answer].toLowerCase() === given,
    );
  return answers.find(isNamed) ?? null;
};

const readPrices = (
  sheets: readonly AnswerSheet[],
  known: ReadonlySet<string>,
): {
  readonly prices: Readonly<Record<string, GivenPrice>>;
  readonly faults: readonly AnswerFault[];
} => {
  const table = findTable(sheets, priceTitles, sheetNames('prices'));
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
