import { languages } from '../model/language.ts';
import { type SupplierFact, specificationText, supplierFacts } from '../text/specification.ts';
import { filledRows, findTable, tidyTitle } from './sheet-table.ts';
import type { AnswerFault, AnswerSheet, SupplierAnswers } from './supplier-answers.ts';

const titles = {
  nb: { fact: specificationText.nb.howTo.fact, filledIn: specificationText.nb.howTo.filledIn },
  en: { fact: specificationText.en.howTo.fact, filledIn: specificationText.en.howTo.filledIn },
};

const names = {
  nb: specificationText.nb.sheet.supplier,
  en: specificationText.en.sheet.supplier,
};

/** What a supplier tells about itself; without a name its answers are nobody's. */
export const readSupplier = (
  sheets: readonly AnswerSheet[],
  shown: (text: string) => string,
): Pick<SupplierAnswers, 'name' | 'facts'> & { readonly faults: readonly AnswerFault[] } => {
  const table = findTable(sheets, titles, names);
  const rows = (table === null ? [] : filledRows(table)).flatMap((row) => {
    const fact = factNamed(row.cell('fact').text);
    const { text, isFormula } = row.cell('filledIn');
    return fact === null ? [] : [{ fact, row: row.number, isFormula, value: oneLine(shown(text)) }];
  });
  const written = rows.filter(({ value }) => value !== '');
  const facts = Object.fromEntries(written.map(({ fact, value }) => [fact, value]));
  const name = written.find(({ fact }) => fact === 'name');
  const formula = rows.find(({ fact, isFormula }) => fact === 'name' && isFormula);
  if (table !== null && formula !== undefined) {
    const column = titles[table.language].filledIn;
    const place = { sheet: table.sheet.name, row: formula.row };
    return { name: '', facts, faults: [{ kind: 'formula', ...place, id: null, column }] };
  }
  return {
    name: name?.value ?? '',
    facts,
    faults: name === undefined ? [{ kind: 'no-name' }] : [],
  };
};

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const factNamed = (label: string): SupplierFact | null =>
  supplierFacts.find((fact) =>
    languages.some(
      (language) => tidyTitle(specificationText[language].supplierFact[fact]) === tidyTitle(label),
    ),
  ) ?? null;
