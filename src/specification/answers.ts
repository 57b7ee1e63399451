import type { Language } from '../model/language.ts';
import type { Requirement, Specification } from '../model/specification.ts';
import type { FormWords } from '../model/supplier-form.ts';
import { findTable, readSupplier, type SheetRow } from './answer-sheets.ts';
import {
  checkColumns,
  checkRows,
  type FormColumn,
  missingColumns,
  rowsById,
} from './form-checks.ts';
import { formNotices } from './form-notices.ts';
import { answerNamed, readForm } from './form-words.ts';
import { readPrices } from './option-prices.ts';
import type { AnswerBook, AnswerFault, GivenAnswer, SupplierAnswers } from './supplier-answers.ts';

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
