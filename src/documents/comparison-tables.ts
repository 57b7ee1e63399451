import type { Language } from '../model/language.ts';
import {
  defaultLabels,
  type Requirement,
  requirementTypes,
  type Specification,
} from '../model/specification.ts';
import type {
  ComparedRequirement,
  Comparison,
  SupplierResult,
} from '../specification/comparison.ts';
import { answerInWords } from '../specification/form-words.ts';
import { inDecimals } from '../specification/fraction.ts';
import { decimalsFor, usualDecimals } from '../specification/near-ties.ts';
import { ofType, sumOfWeights } from '../specification/requirements.ts';
import { type ComparisonText, comparisonText } from '../text/comparison.ts';
import { specificationText } from '../text/specification.ts';
import { cells, column, groupOf } from './blocks.ts';
import type { Cell, NumberCell, Table } from './document.ts';

/** With at most so many decimals, as the language writes them. */
export const decimals = (
  value: number,
  { decimalSign }: ComparisonText,
  digits = usualDecimals,
): string => inDecimals(value, digits).replace('.', decimalSign);

export const awardTables = (comparison: Comparison, text: ComparisonText): readonly Table[] =>
  perPart(comparison.suppliers, text.awards.caption, text.sheet.awards, text, (suppliers) => ({
    columns: [
      column(text.column.id, 3),
      column(text.column.award, 8),
      column(text.column.weight, 3, { align: 'right' }),
      ...suppliers.flatMap(({ supplier }) => [
        column(text.column.points, 3, { group: supplier.name, align: 'right' }),
        column(text.column.weighted, 3, { group: supplier.name, align: 'right' }),
      ]),
    ],
    rows: [
      ...comparison.awards.map((award) =>
        cells(
          award.id,
          award.short ?? award.text,
          inPercent(award.weight ?? 0),
          ...suppliers.flatMap((one) => {
            const result = one.awards.find(({ id }) => id === award.id);
            return [result?.points, result?.weighted].map((value) =>
              orNotYet(value, text.awards.notYet),
            );
          }),
        ),
      ),
      cells(
        text.awards.sum,
        '',
        inPercent(sumOfWeights(comparison.awards)),
        ...suppliers.flatMap(({ total }) => [
          '',
          orNotYet(total, text.awards.notYet, decimalsFor(comparison.suppliers)),
        ]),
      ),
    ],
  }));

export const requirementTables = (
  comparison: Comparison,
  specification: Specification,
  language: Language,
): readonly Table[] => {
  const text = comparisonText[language];
  const words = specificationText[language];
  const labels = specification.labels ?? defaultLabels;
  const { caption } = text.requirements;
  const byId = new Map(comparison.requirements.map((one) => [one.requirement.id, one]));
  const all = comparison.requirements.map(({ requirement }) => requirement);
  return perPart(comparison.suppliers, caption, text.sheet.requirements, text, (suppliers) => {
    const rowOf = ({ id, kind, text: demanded }: Requirement) =>
      cells(
        id,
        demanded,
        `${words.kind[kind]} (${labels[kind]})`,
        ...suppliers.map((one) => answerCell(one, byId.get(id), language)),
      );
    return {
      groupedBy: words.column.type,
      columns: [
        column(text.column.id, 3),
        column(text.column.requirement, 12),
        column(text.column.kind, 4),
        ...suppliers.map(({ supplier }) => column(supplier.name, 6)),
      ],
      rows: requirementTypes.flatMap((type) =>
        groupOf(words.typePlural[type], ofType(all, type).map(rowOf)),
      ),
    };
  });
};

export const priceTables = (
  { suppliers: all }: Comparison,
  options: readonly Requirement[],
  text: ComparisonText,
): readonly Table[] =>
  perPart(all, text.prices.caption, text.sheet.prices, text, (suppliers) => ({
    columns: [
      column(text.column.id, 3),
      column(text.column.option, 10),
      ...suppliers.map(({ supplier }) => column(supplier.name, 5, { align: 'right' })),
    ],
    rows: options.map((option) =>
      cells(option.id, option.text, ...suppliers.map((one) => priceCell(one, option, text))),
    ),
  }));

// More columns than this are too narrow to read on a page.
const mostSuppliers = 4;

const perPart = (
  suppliers: readonly SupplierResult[],
  caption: string,
  name: string,
  text: ComparisonText,
  tableOf: (suppliers: readonly SupplierResult[]) => Pick<Table, 'columns' | 'rows' | 'groupedBy'>,
): readonly Table[] => {
  const parts = Math.max(1, Math.ceil(suppliers.length / mostSuppliers));
  return Array.from({ length: parts }, (_, index) => {
    const some = suppliers.slice(index * mostSuppliers, (index + 1) * mostSuppliers);
    return {
      kind: 'table',
      caption: parts === 1 ? caption : text.part(caption, index + 1, parts),
      name: parts === 1 ? name : `${name} ${index + 1}`,
      ...tableOf(some),
    };
  });
};

/** Exact, and shown with no more decimals than it needs. */
const shownNumber = (value: number, most = usualDecimals): NumberCell => ({
  number: value,
  digits: inDecimals(value, most).split('.')[1]?.length ?? 0,
});

const inPercent = (value: number): NumberCell => ({ ...shownNumber(value), percent: true });

export const orNotYet = (
  value: number | null | undefined,
  notYet: string,
  digits?: number,
): Cell => (value === null || value === undefined ? notYet : shownNumber(value, digits));

const answerCell = (
  { supplier }: SupplierResult,
  compared: ComparedRequirement | undefined,
  language: Language,
): string => {
  const given = compared?.answers.find((one) => one.supplier === supplier.name);
  if (compared === undefined || given === undefined) return '';
  const words = answerInWords(given, language);
  if (compared.requirement.kind === 'absolute') return words;
  const text = comparisonText[language];
  return given.points === null
    ? text.requirements.withoutPoints(words)
    : text.requirements.withPoints(words, decimals(given.points, text));
};

const priceCell = (
  { supplier }: SupplierResult,
  { id }: Requirement,
  text: ComparisonText,
): string => {
  const given = supplier.prices[id];
  if (given === undefined || given.price === '') return text.prices.notGiven;
  return given.unit === '' ? given.price : `${given.price} (${given.unit})`;
};
