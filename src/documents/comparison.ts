import type { Language } from '../model/language.ts';
import type { Specification } from '../model/specification.ts';
import type { Comparison, SupplierResult } from '../specification/comparison.ts';
import { answerInWords } from '../specification/form-words.ts';
import { ofType } from '../specification/requirements.ts';
import { type ComparisonText, comparisonText } from '../text/comparison.ts';
import { specificationText } from '../text/specification.ts';
import { bullets, cells, column, groupOf, heading, paragraph, turned } from './blocks.ts';
import { awardTables, decimals, priceTables, requirementTables } from './comparison-tables.ts';
import { type Block, type Document, plain, type Row, type Table } from './document.ts';

/** Texts of suppliers are as they wrote them. */
export const comparisonDocument = (
  comparison: Comparison,
  specification: Specification,
  language: Language,
): Document => {
  const text = comparisonText[language];
  return {
    title: text.title,
    subtitle: text.subtitle(specification.title, specification.version),
    language,
    // The day of an evaluation is nowhere in its data.
    date: null,
    blocks: [
      heading(2, text.summary.heading),
      summaryTable(comparison, language),
      ...missingPoints(comparison, text),
      heading(2, text.followUp.heading),
      ...followUp(comparison, language),
      heading(2, text.awards.heading),
      ...(comparison.awards.length === 0
        ? [paragraph(text.awards.none)]
        : awardTables(comparison, text)),
      ...turned([
        heading(2, text.requirements.heading),
        ...requirementTables(comparison, specification, language),
      ]),
      heading(2, text.reasons.heading),
      reasons(comparison, text),
      heading(2, text.prices.heading),
      ...prices(comparison, text),
      heading(2, text.method.heading),
      bullets(text.method.items(decimals(comparison.scale, text)).map(plain)),
    ],
  };
};

const summaryTable = ({ suppliers, awards }: Comparison, language: Language): Table => {
  const text = comparisonText[language];
  const { answer } = specificationText[language];
  const kinds = ['yes', 'partly', 'no', 'unanswered'] as const;
  const titles = { ...answer, unanswered: text.unanswered };
  const withoutTotal = awards.length === 0 ? '–' : text.summary.unfinished;
  return {
    kind: 'table',
    caption: text.summary.caption,
    name: text.sheet.summary,
    columns: [
      column(text.column.supplier, 8),
      ...kinds.map((kind) =>
        column(titles[kind], 3, { group: text.summary.absolute, align: 'right' }),
      ),
      column(text.column.total, 5, { align: 'right' }),
    ],
    rows: suppliers.map(({ supplier, absolute, total }) =>
      cells(
        supplier.name,
        ...kinds.map((kind) => String(absolute[kind].length)),
        total === null ? withoutTotal : decimals(total, text),
      ),
    ),
  };
};

const missingPoints = ({ suppliers }: Comparison, text: ComparisonText): readonly Block[] => {
  const items = suppliers
    .filter((one) => one.missingPoints.length > 0)
    .map((one) => plain(text.summary.missing(one.supplier.name, one.missingPoints.join(', '))));
  return items.length === 0 ? [] : [bullets(items)];
};

const followUp = (comparison: Comparison, language: Language): readonly Block[] => {
  const text = comparisonText[language];
  const groups = comparison.suppliers.map((one, index) => ({
    name: one.supplier.name,
    rows: followUpRows(one, index, comparison, language),
  }));
  const rows = groups.flatMap((one) => groupOf(one.name, one.rows));
  const without = groups.filter((one) => one.rows.length === 0).map(({ name }) => name);
  const table: Table = {
    kind: 'table',
    caption: text.followUp.caption,
    name: text.sheet.followUp,
    groupedBy: text.column.supplier,
    columns: [
      column(text.column.id, 3),
      column(text.column.requirement, 10),
      column(text.column.answer, 6),
      column(text.column.comment, 9),
    ],
    rows,
  };
  return [
    ...(rows.length === 0 ? [] : [paragraph(text.followUp.introduction), table]),
    ...(without.length === 0 ? [] : [paragraph(text.followUp.nothing(without.join(', ')))]),
  ];
};

const followUpRows = (
  { absolute, unclear }: SupplierResult,
  index: number,
  { requirements }: Comparison,
  language: Language,
): readonly Row[] => {
  const ids = new Set([...absolute.unanswered, ...absolute.no, ...absolute.partly, ...unclear]);
  return requirements.flatMap(({ requirement: { id, text }, answers }) => {
    const given = answers[index];
    return given === undefined || !ids.has(id)
      ? []
      : [cells(id, text, answerInWords(given, language), given.comment)];
  });
};

const reasons = ({ requirements }: Comparison, text: ComparisonText): Block => {
  const rows = requirements.flatMap(({ requirement, answers }) =>
    answers.flatMap(({ supplier, points, reason }) => {
      if (points === null) return [];
      const why = reason ?? text.reasons.noReason;
      return [cells(requirement.id, supplier, decimals(points, text), why)];
    }),
  );
  if (rows.length === 0) return paragraph(text.reasons.noPoints);
  return {
    kind: 'table',
    caption: text.reasons.caption,
    name: text.sheet.reasons,
    columns: [
      column(text.column.id, 3),
      column(text.column.supplier, 6),
      column(text.column.points, 2, { align: 'right' }),
      column(text.column.reason, 14),
    ],
    rows,
  };
};

const prices = (comparison: Comparison, text: ComparisonText): readonly Block[] => {
  const options = ofType(
    comparison.requirements.map(({ requirement }) => requirement),
    'opsjon',
  );
  return options.length === 0
    ? [paragraph(text.prices.noOptions)]
    : [...priceTables(comparison, options, text), paragraph(text.prices.asGiven)];
};

/** The contract of `spec answers --json`: null wherever there is no value, never 0. */
export const comparisonJson = (
  { suppliers, requirements }: Comparison,
  { title, version }: Specification,
): unknown => ({
  specification: { title, version },
  suppliers: suppliers.map(({ supplier, ...result }) => ({ name: supplier.name, ...result })),
  requirements: requirements.map(({ requirement, answers }) => ({
    id: requirement.id,
    kind: requirement.kind,
    type: requirement.type,
    weight: requirement.weight,
    answers: answers.map(({ supplier, answer, given, comment, points, reason }) => ({
      supplier,
      answer,
      given: given === '' ? null : given,
      comment: comment === '' ? null : comment,
      points,
      reason,
    })),
  })),
});
