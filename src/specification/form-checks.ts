import type { Requirement } from '../model/specification.ts';
import type { FormColumns } from '../model/supplier-form.ts';
import { visibleText } from '../text/visible-text.ts';
import { filledRows, type SheetRow, type SheetTable } from './answer-sheets.ts';
import type { AnswerCell, AnswerFault, FormNotice, SentSheet } from './supplier-answers.ts';
import { aroundDifference, beginningOf, withoutSpacing } from './text-difference.ts';

export type FormColumn = FormColumns['requirements'];

export type FormRow<C extends string> = { readonly id: string; readonly row: SheetRow<C> };

export const rowsById = <C extends string>(
  table: SheetTable<C | 'id'>,
): readonly FormRow<C | 'id'>[] =>
  filledRows(table).map((row) => ({ id: row.cell('id').text.replace(/\s+/gu, ''), row }));

export const missingColumns = ({ words, at }: SheetTable<FormColumn>): readonly FormColumn[] =>
  (Object.keys(words.requirements) as FormColumn[]).filter((column) => at[column] === undefined);

export const checkColumns = (table: SheetTable<FormColumn>): readonly AnswerFault[] => {
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

export type Checked = {
  readonly faults: readonly AnswerFault[];
  readonly notices: readonly FormNotice[];
};

export const checkRows = (
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

export const refused = (fault: AnswerFault): Checked => ({ faults: [fault], notices: [] });

export const checkText = (
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

export const firstRows = <C extends string>(
  rows: readonly FormRow<C>[],
): ReadonlyMap<string, number> =>
  new Map(rows.toReversed().map(({ id, row }) => [id, row.number] as const));

export const checkTwice = (
  id: string,
  row: number,
  firstOf: ReadonlyMap<string, number>,
  sheet: string,
): readonly AnswerFault[] => {
  const first = firstOf.get(id);
  return first === undefined || first === row ? [] : [{ kind: 'id-twice', sheet, row, id, first }];
};
