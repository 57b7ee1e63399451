import type { Language } from '../model/language.ts';
import type { Specification } from '../model/specification.ts';
import { answerInWords } from '../specification/answer-words.ts';
import type { Comparison, SupplierResult } from '../specification/comparison.ts';
import { ofType } from '../specification/requirements.ts';
import { type ComparisonText, comparisonText } from '../text/comparison.ts';
import { specificationText } from '../text/specification.ts';
import { awardTables, decimals, priceTables, requirementTables } from './comparison-tables.ts';
import { type Block, type Document, plain, type Row, type Table } from './document.ts';

/**
 * The evaluation of tenders: what each supplier's answers ask of the buyer, points and sums, and
 * the suppliers side by side. Texts of suppliers are as they wrote them.
 */
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
      heading(text.summary.heading),
      summaryTable(comparison, language),
      ...missingPoints(comparison, text),
      heading(text.followUp.heading),
      ...followUp(comparison, language),
      heading(text.awards.heading),
      ...(comparison.awards.length === 0
        ? [paragraph(text.awards.none)]
        : awardTables(comparison, text)),
      { kind: 'turn', orientation: 'landscape' },
      heading(text.requirements.heading),
      ...requirementTables(comparison, specification, language),
      { kind: 'turn', orientation: 'portrait' },
      heading(text.reasons.heading),
      reasons(comparison, text),
      heading(text.prices.heading),
      ...prices(comparison, text),
      heading(text.method.heading),
      {
        kind: 'list',
        ordered: false,
        items: text.method.items(decimals(comparison.scale, text)).map(plain),
      },
    ],
  };
};

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text: plain(text) });

const summaryTable = ({ suppliers, awards }: Comparison, language: Language): Table => {
  const text = comparisonText[language];
  const { answer } = specificationText[language];
  const kinds = ['yes', 'partly', 'no', 'unanswered'] as const;
  const titles = { ...answer, unanswered: text.unanswered };
  const withoutTotal = awards.length === 0 ? text.summary.noAwards : text.summary.unfinished;
  return {
    kind: 'table',
    caption: text.summary.caption,
    name: text.sheet.summary,
    columns: [
      { title: text.column.supplier, align: 'left', width: 8 },
      ...kinds.map((kind) => ({
        title: titles[kind],
        group: text.summary.absolute,
        align: 'right' as const,
        width: 3,
      })),
      { title: text.column.total, align: 'right', width: 5 },
    ],
    rows: suppliers.map(({ supplier, absolute, total }) => ({
      kind: 'cells',
      cells: [
        supplier.name,
        ...kinds.map((kind) => String(absolute[kind].length)),
        total === null ? withoutTotal : decimals(total, text),
      ],
    })),
  };
};

const missingPoints = ({ suppliers }: Comparison, text: ComparisonText): readonly Block[] => {
  const items = suppliers
    .filter((one) => one.missingPoints.length > 0)
    .map((one) => plain(text.summary.missing(one.supplier.name, one.missingPoints.join(', '))));
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
};

const followUp = (comparison: Comparison, language: Language): readonly Block[] => {
  const text = comparisonText[language];
  const { suppliers } = comparison;
  const rows = suppliers.map((one, index) => ({
    name: one.supplier.name,
    rows: followUpRows(one, index, comparison, language),
  }));
  const withSome = rows.filter((one) => one.rows.length > 0);
  const withNone = rows.filter((one) => one.rows.length === 0).map(({ name }) => name);
  const { column } = text;
  const table: Table = {
    kind: 'table',
    caption: text.followUp.caption,
    name: text.sheet.followUp,
    groupedBy: column.supplier,
    columns: [
      { title: column.id, align: 'left', width: 3 },
      { title: column.requirement, align: 'left', width: 10 },
      { title: column.answer, align: 'left', width: 6 },
      { title: column.comment, align: 'left', width: 9 },
    ],
    rows: withSome.flatMap((one): readonly Row[] => [
      { kind: 'group', title: one.name },
      ...one.rows,
    ]),
  };
  return [
    ...(withSome.length === 0 ? [] : [paragraph(text.followUp.introduction), table]),
    ...(withNone.length === 0 ? [] : [paragraph(text.followUp.nothing(withNone.join(', ')))]),
  ];
};

const followUpRows = (
  { absolute, unclear }: SupplierResult,
  index: number,
  { requirements }: Comparison,
  language: Language,
): readonly Row[] => {
  const ids = new Set([...absolute.unanswered, ...absolute.no, ...absolute.partly, ...unclear]);
  return requirements.flatMap(({ requirement, answers }): readonly Row[] => {
    const given = answers[index];
    return given === undefined || !ids.has(requirement.id)
      ? []
      : [
          {
            kind: 'cells',
            cells: [
              requirement.id,
              requirement.text,
              answerInWords(given, language),
              given.comment,
            ],
          },
        ];
  });
};

const reasons = ({ requirements }: Comparison, text: ComparisonText): Block => {
  const rows = requirements.flatMap(({ requirement, answers }) =>
    answers.flatMap(({ supplier, points, reason }): readonly Row[] =>
      points === null
        ? []
        : [
            {
              kind: 'cells',
              cells: [
                requirement.id,
                supplier,
                decimals(points, text),
                reason ?? text.reasons.noReason,
              ],
            },
          ],
    ),
  );
  if (rows.length === 0) return paragraph(text.reasons.noPoints);
  return {
    kind: 'table',
    caption: text.reasons.caption,
    name: text.sheet.reasons,
    columns: [
      { title: text.column.id, align: 'left', width: 3 },
      { title: text.column.supplier, align: 'left', width: 6 },
      { title: text.column.points, align: 'right', width: 2 },
      { title: text.column.reason, align: 'left', width: 14 },
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
