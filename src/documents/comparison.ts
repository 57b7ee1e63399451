import type { Language } from '../model/language.ts';
import type { Specification } from '../model/specification.ts';
import type { Comparison, SupplierResult } from '../specification/comparison.ts';
import { decimalsFor, mostDecimals, nearTies } from '../specification/near-ties.ts';
import { ofType } from '../specification/requirements.ts';
import { noticeInWords } from '../text/answers.ts';
import { type ComparisonText, comparisonText } from '../text/comparison.ts';
import { specificationText } from '../text/specification.ts';
import {
  bullets,
  bulletsUnder,
  cells,
  column,
  heading,
  labelledIf,
  paragraph,
  turned,
} from './blocks.ts';
import { followUpBlocks } from './comparison-follow-up.ts';
import {
  awardTables,
  decimals,
  orNotYet,
  priceTables,
  requirementTables,
} from './comparison-tables.ts';
import { type Block, type Document, plain, type Table } from './document.ts';

/** Texts of suppliers are as they wrote them. */
export const comparisonDocument = (
  comparison: Comparison,
  specification: Specification,
  language: Language,
  unread: readonly string[],
): Document => {
  const text = comparisonText[language];
  return {
    title: text.title,
    subtitle: text.subtitle(specification.title, specification.version),
    language,
    // The day of an evaluation is nowhere in its data.
    date: null,
    blocks: [
      ...(unread.length === 0
        ? []
        : [
            heading(2, text.unread.heading),
            paragraph(text.unread.introduction),
            bullets(unread.map(plain)),
          ]),
      heading(2, text.summary.heading),
      summaryTable(comparison, language),
      ...remarks(comparison, text),
      heading(2, text.followUp.heading),
      ...followUpBlocks(comparison, language),
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
      ...files(comparison, text),
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
      column(text.column.followUp, 3, { align: 'right' }),
      column(text.column.total, 5, { align: 'right' }),
    ],
    rows: suppliers.map(({ supplier, absolute, commented, followUp, total }) =>
      cells(
        supplier.name,
        ...kinds.map((kind) => ({ number: absolute[kind].length })),
        { number: followUp.length + commented.length + supplier.notices.length },
        orNotYet(total, withoutTotal, decimalsFor(suppliers)),
      ),
    ),
  };
};

const remarks = ({ suppliers }: Comparison, text: ComparisonText): readonly Block[] => {
  const { summary } = text;
  const perSupplier = (
    idsOf: (result: SupplierResult) => readonly string[],
    sentence: (supplier: string, ids: string) => string,
  ): readonly string[] =>
    suppliers
      .filter((one) => idsOf(one).length > 0)
      .map((one) => sentence(one.supplier.name, idsOf(one).join(', ')));
  const ties = nearTies(suppliers).map(({ suppliers: names, apart }) => {
    const listed = `${names.slice(0, -1).join(', ')} ${summary.and} ${names.at(-1)}`;
    if (apart === 0) return summary.tie(listed);
    return summary.nearTie(listed, decimals(apart, text, mostDecimals));
  });
  const items = [
    ...ties,
    ...perSupplier(({ missingPoints }) => missingPoints, summary.missing),
    ...perSupplier(({ missingReasons }) => missingReasons, summary.withoutReason),
  ];
  return items.length === 0 ? [] : [bullets(items.map(plain))];
};

const reasons = ({ requirements }: Comparison, text: ComparisonText): Block => {
  const rows = requirements
    .filter(({ requirement }) => requirement.kind === 'evaluated')
    .flatMap(({ requirement, answers }) =>
      answers.map(({ supplier, comment, points, reason }) => {
        const why = points === null ? '' : (reason ?? text.reasons.noReason);
        return cells(requirement.id, supplier, comment, orNotYet(points, text.awards.notYet), why);
      }),
    );
  if (rows.length === 0) return paragraph(text.reasons.nothing);
  return {
    kind: 'table',
    caption: text.reasons.caption,
    name: text.sheet.reasons,
    columns: [
      column(text.column.id, 4),
      column(text.column.supplier, 6),
      column(text.column.comment, 10),
      column(text.column.points, 4, { align: 'right' }),
      column(text.column.reason, 10),
    ],
    rows,
  };
};

const files = ({ suppliers }: Comparison, text: ComparisonText): readonly Block[] =>
  bulletsUnder(
    heading(3, text.method.filesHeading),
    suppliers.flatMap(({ supplier: { name, source } }) => labelledIf(name, source?.file)),
  );

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
  language: Language,
  unread: readonly string[],
): unknown => ({
  specification: { title, version },
  unread,
  suppliers: suppliers.map(({ supplier, ...result }) => ({
    name: supplier.name,
    file: supplier.source?.file ?? null,
    sha256: supplier.source?.sha256 ?? null,
    ...result,
    notices: supplier.notices.map((notice) => ({
      code: notice.kind,
      message: noticeInWords(notice, language),
    })),
  })),
  requirements: requirements.map(({ requirement, answers }) => ({
    id: requirement.id,
    kind: requirement.kind,
    type: requirement.type,
    weight: requirement.weight,
    award: requirement.award,
    answers: answers.map(({ supplier, answer, given, isFormula, comment, points, reason }) => ({
      supplier,
      answer,
      given: given === '' ? null : given,
      formula: isFormula,
      comment: comment === '' ? null : comment,
      points,
      reason,
    })),
  })),
});
