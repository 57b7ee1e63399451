import type { Requirement } from '../model/specification.ts';
import type { FormWords } from '../model/supplier-form.ts';
import { findTable } from './answer-sheets.ts';
import {
  type Checked,
  checkText,
  checkTwice,
  firstRows,
  refused,
  rowsById,
} from './form-checks.ts';
import type { AnswerSheet, GivenPrice, SentSheet } from './supplier-answers.ts';
import { beginningOf } from './text-difference.ts';

export const readPrices = (
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
