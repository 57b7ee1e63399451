import { type Requirement, requirementKinds, requirementTypes } from '../model/specification.ts';
import { answers, requirementColumns, supplierFacts } from '../model/supplier-form.ts';
import { ofType } from '../specification/requirements.ts';
import { reportText } from '../text/report.ts';
import { visibleText } from '../text/visible-text.ts';
import { bullets, cells, column, heading, labelled, paragraph } from './blocks.ts';
import { type Answer, type Column, plain, type Row, type Table } from './document.ts';
import type { Section, Specified } from './specified.ts';
import { lawName, provisionInWords } from './wording.ts';

export const howToSection = (specified: Specified): Section => {
  const { requirements, labels, text } = specified;
  const { howTo } = text;
  const types = requirementTypes.filter((type) => ofType(requirements, type).length > 0);
  const kinds = requirementKinds.filter((kind) => requirements.some((one) => one.kind === kind));
  return {
    title: howTo.heading,
    blocks: [
      paragraph(howTo.introduction),
      {
        kind: 'list',
        ordered: true,
        items: [...howTo.steps, ...(types.includes('opsjon') ? [howTo.priceStep] : [])].map(plain),
      },
      heading(3, howTo.answersHeading),
      bullets(answers.map((one) => labelled(text.answer[one], howTo.answerMeaning[one]))),
      heading(3, howTo.typesHeading),
      bullets([
        ...types.map((type) => labelled(text.type[type], howTo.typeMeaning[type])),
        ...kinds.map((kind) => plain(howTo.kindMeaning[kind](labels[kind]))),
      ]),
      heading(3, howTo.supplierHeading),
      supplierTable(specified),
    ],
  };
};

const supplierTable = ({ text }: Specified): Table => ({
  kind: 'table',
  caption: text.howTo.supplierCaption,
  name: text.sheet.supplier,
  columns: [
    column(text.howTo.fact, 1),
    column(text.howTo.filledIn, 2, { answer: { kind: 'text' } }),
  ],
  rows: supplierFacts.map((fact) => cells(text.supplierFact[fact], '')),
});

export const requirementSection = (specified: Specified): Section => {
  const { requirements, text } = specified;
  return {
    title: text.requirementsHeading,
    isWide: true,
    blocks: [
      {
        kind: 'table',
        caption: text.requirementsCaption(requirements.length),
        name: text.sheet.requirements,
        groupedBy: text.theme,
        columns: columns(specified),
        rows: rows(specified),
      },
    ],
  };
};

// In characters, where the form is answered: there it may be wider than a page.
const widths = {
  id: 9,
  type: 13,
  requirement: 70,
  documentation: 28,
  answer: 11,
  comment: 60,
  reference: 14,
} as const;

const columns = ({ text }: Specified): readonly Column[] => {
  const titles = { ...text.column, reference: text.referenceColumn };
  const left: Readonly<Partial<Record<keyof typeof widths, Answer>>> = {
    answer: { kind: 'choice', choices: answers.map((one) => text.answer[one]) },
    comment: { kind: 'text' },
  };
  return requirementColumns.map((key) => column(titles[key], widths[key], { answer: left[key] }));
};

/** Excel's own limit of a cell's text, in characters. */
export const longestAnswerable = 32_767;

/**
 * The ids of requirements with a text too long for one cell: an answer is found by its row, so in a
 * form no text may go on in the next.
 */
export const tooLongForForm = (specified: Specified): readonly string[] =>
  specified.requirements
    .filter((requirement) =>
      cellsOf(requirement, specified).some((text) => visibleText(text).length > longestAnswerable),
    )
    .map(({ id }) => id);

// A title wherever the type or the element is another than in the row above.
const rows = (specified: Specified): readonly Row[] =>
  specified.requirements.flatMap((requirement, index) => {
    const title = groupTitle(requirement, specified);
    const above = specified.requirements[index - 1];
    const isNew = above === undefined || groupTitle(above, specified) !== title;
    return [
      ...(isNew ? [{ kind: 'group', title } as const] : []),
      cells(...cellsOf(requirement, specified)),
    ];
  });

const groupTitle = ({ type, element }: Requirement, { text, language }: Specified): string => {
  const own = element && `${element.number} ${element.title[language]}`;
  return `${text.typePlural[type]}: ${own ?? text.ownRequirements}`;
};

const cellsOf = (requirement: Requirement, specified: Specified): readonly string[] => {
  const { id, type, kind, text: demand, documentation } = requirement;
  const { text, labels } = specified;
  return [
    id,
    `${text.type[type]} (${labels[kind]})`,
    demand,
    documentation ?? '',
    '',
    '',
    reference(requirement, specified),
  ];
};

/** The criterion, and a line for each act or regulation with its provisions. */
const reference = (
  { criterion, basis }: Requirement,
  { text, instrument, language }: Specified,
): string => {
  const { sources } = text;
  const laws = [...new Set(basis.map((one) => one.reference))];
  const provisions = laws.map((law) => {
    const own = basis
      .filter((one) => one.reference === law)
      .map((one) => provisionInWords(one, reportText[language]));
    return `${lawName(instrument, law, language)}${own.join(',')}`;
  });
  const origin = criterion === null ? sources.own : `${instrument.title[language]} ${criterion.id}`;
  return [origin, ...provisions].join('\n');
};
