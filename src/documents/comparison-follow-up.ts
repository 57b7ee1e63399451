import type { Language } from '../model/language.ts';
import {
  answerOf,
  type ComparedRequirement,
  type Comparison,
  isSettled,
  type SupplierResult,
} from '../specification/comparison.ts';
import { answerInWords } from '../specification/form-words.ts';
import { noticeInWords } from '../text/answers.ts';
import { comparisonText } from '../text/comparison.ts';
import { specificationText } from '../text/specification.ts';
import { cells, column, groupOf, heading, paragraph } from './blocks.ts';
import type { Block, Row, Table } from './document.ts';

/** Everything about the answers that somebody has to decide on or read, and whom there is nothing about. */
export const followUpBlocks = (comparison: Comparison, language: Language): readonly Block[] => {
  const text = comparisonText[language].followUp;
  const { suppliers } = comparison;
  const settled = suppliers.filter(isSettled).map(({ supplier }) => supplier.name);
  const ofEach = (rowsOf: (result: SupplierResult) => readonly Row[]): readonly Row[] =>
    suppliers.flatMap((one) => groupOf(one.supplier.name, rowsOf(one)));
  const byId = new Map(comparison.requirements.map((one) => [one.requirement.id, one]));
  return [
    ...withRows(
      ofEach((one) => followUpRows(one, byId, language)),
      (rows) => [paragraph(text.introduction), answerTable(rows, language)],
    ),
    ...withRows(
      ofEach((one) => commentedRows(one, byId)),
      (rows) => [heading(3, text.commentedHeading), commentTable(rows, language)],
    ),
    ...withRows(
      ofEach((one) => noticeRows(one, language)),
      (rows) => [heading(3, text.noticesHeading), noticeTable(rows, language)],
    ),
    ...(settled.length === 0 ? [] : [paragraph(text.nothing(settled.join(', ')))]),
  ];
};

const withRows = (
  rows: readonly Row[],
  blocksOf: (rows: readonly Row[]) => readonly Block[],
): readonly Block[] => (rows.length === 0 ? [] : blocksOf(rows));

type ById = ReadonlyMap<string, ComparedRequirement>;

const answerTable = (rows: readonly Row[], language: Language): Table => {
  const { column: titles, followUp, sheet } = comparisonText[language];
  return {
    kind: 'table',
    caption: followUp.caption,
    name: sheet.followUp,
    groupedBy: titles.supplier,
    columns: [
      column(titles.id, 3),
      column(specificationText[language].column.type, 5),
      column(titles.requirement, 13),
      column(titles.answer, 6),
      column(titles.comment, 11),
    ],
    rows,
  };
};

const commentTable = (rows: readonly Row[], language: Language): Table => {
  const { column: titles, followUp, sheet } = comparisonText[language];
  return {
    kind: 'table',
    caption: followUp.commentedCaption,
    name: sheet.commented,
    groupedBy: titles.supplier,
    columns: [column(titles.id, 3), column(titles.requirement, 14), column(titles.comment, 14)],
    rows,
  };
};

const noticeTable = (rows: readonly Row[], language: Language): Table => {
  const { column: titles, followUp, sheet } = comparisonText[language];
  return {
    kind: 'table',
    caption: followUp.noticesCaption,
    name: sheet.notices,
    groupedBy: titles.supplier,
    columns: [column(titles.notice, 1)],
    rows,
  };
};

const noticeRows = ({ supplier }: SupplierResult, language: Language): readonly Row[] =>
  supplier.notices.map((notice) => cells(noticeInWords(notice, language)));

/** What the answer itself says already. */
const saidByAnswer: ReadonlySet<string> = new Set([
  'no',
  'unanswered',
  'unclear',
  'formula',
  'partly',
]);

const followUpRows = (
  { supplier, followUp }: SupplierResult,
  byId: ById,
  language: Language,
): readonly Row[] => {
  const text = comparisonText[language].followUp;
  return followUp.flatMap(({ id, reasons }) => {
    const requirement = byId.get(id)?.requirement;
    if (requirement === undefined) return [];
    const given = answerOf(supplier, requirement);
    const { unit, price } = supplier.prices[id] ?? { unit: '', price: '' };
    const isAboutPrice = reasons.some((one) => one.startsWith('price-') || one === 'unit-missing');
    const beside = reasons.filter((one) => !saidByAnswer.has(one)).map((one) => text.reason[one]);
    const below = isAboutPrice ? [text.price(unit, price)] : [];
    return [
      cells(
        id,
        specificationText[language].type[requirement.type],
        requirement.text,
        [answerInWords(given, language), ...beside].join('\n'),
        [...(given.comment === '' ? [] : [given.comment]), ...below].join('\n'),
      ),
    ];
  });
};

const commentedRows = ({ supplier, commented }: SupplierResult, byId: ById): readonly Row[] =>
  commented.map((id) =>
    cells(id, byId.get(id)?.requirement.text ?? '', supplier.answers[id]?.comment ?? ''),
  );
