import { groupByStatus, rankMeasures } from '../evaluation/measures.ts';
import { expertiseTitles, findElement, type Instrument } from '../model/instrument.ts';
import { type Grade, isOpen, isOverdue, type Measure } from '../model/measure.ts';
import type { TeamEvaluation } from '../model/team.ts';
import { formatText } from '../text/formats.ts';
import { bulletsUnder, cells, column, heading, paragraph } from './blocks.ts';
import { type Block, type Document, plain } from './document.ts';
import { frame, unbroken, type Wording } from './wording.ts';

export const measureListDocument = (
  team: TeamEvaluation,
  instrument: Instrument,
  today: string,
  wording: Wording,
): Document => ({
  ...frame(wording.text.measuresTitle, team, wording),
  blocks: [measureTable(rankMeasures(team.actions), instrument, today, wording)],
});

/** A measure as the contract of `actions --json` has it. `today` is an ISO 8601 calendar date. */
export const measureJson = (measure: Measure, today: string) => ({
  ...measure,
  overdue: isOverdue(measure, today),
});

/** Measures by status, those past their date first of all, with what followed from them. */
export const measureReportDocument = (
  team: TeamEvaluation,
  instrument: Instrument,
  today: string,
  wording: Wording,
): Document => {
  const { text } = wording;
  const overdue = rankMeasures(team.actions.filter((measure) => isOverdue(measure, today)));
  const section = (title: string, measures: readonly Measure[]): readonly Block[] =>
    measures.length === 0
      ? []
      : [
          heading(2, title),
          measureTable(measures, instrument, today, wording),
          ...followUps(measures, wording),
        ];
  const sections = [
    ...section(text.overdueHeading(overdue.length), overdue),
    ...groupByStatus(team.actions).flatMap(({ status, measures }) =>
      section(text.statusHeading(text.measureStatus[status], measures.length), measures),
    ),
  ];
  return {
    ...frame(text.measuresTitle, team, wording),
    blocks: sections.length === 0 ? [measureTable([], instrument, today, wording)] : sections,
  };
};

/** `today` is an ISO 8601 date, or null where the table must not depend on the day it is made. */
export const measureTable = (
  measures: readonly Measure[],
  instrument: Instrument,
  today: string | null,
  wording: Wording,
): Block => {
  const { text } = wording;
  if (measures.length === 0) return paragraph(text.measuresEmpty);
  const columns = text.measureColumns;
  const hasExpertise = measures.some(({ expertise }) => expertise !== undefined);
  return {
    kind: 'table',
    caption: text.measuresCaption,
    name: text.sheet.measures,
    columns: [
      column(columns.id, 2),
      column(columns.measure, 20),
      column(columns.element, 9, { folds: true }),
      column(columns.owner, 6),
      ...(hasExpertise ? [column(columns.expertise, 6, { folds: true })] : []),
      column(columns.due, 4, { folds: true }),
      column(columns.priority, 4),
      column(columns.weighing, 5, { folds: true }),
      column(columns.status, 5, { folds: true }),
    ],
    rows: measures.map((measure) =>
      cells(
        measure.id,
        measure.text,
        elementInWords(measure, instrument, wording),
        measure.owner ?? text.noOwner,
        ...(hasExpertise ? [expertiseTitles(instrument, measure.expertise, wording.language)] : []),
        measure.due === undefined ? '' : { date: measure.due },
        measure.priority === undefined ? '' : text.grade[measure.priority],
        weighing(measure, wording),
        statusInWords(measure, today, wording),
      ),
    ),
  };
};

const mostTopMeasures = 5;

/** The few measures that come first among those still to be done: what, who, when. */
export const topMeasures = (
  measures: readonly Measure[],
  instrument: Instrument,
  wording: Wording,
): readonly Block[] => {
  const { text } = wording;
  const top = rankMeasures(measures.filter(isOpen)).slice(0, mostTopMeasures);
  return bulletsUnder(
    heading(3, text.topMeasuresHeading(top.length)),
    top.map((measure) => [
      { text: measure.text, strong: true },
      {
        text: ` – ${unbroken(elementInWords(measure, instrument, wording))} · ${measure.owner ?? text.noOwner} · ${dueInWords(measure, wording)}`,
      },
    ]),
  );
};

export const dueInWords = ({ due }: Measure, { language, text }: Wording): string =>
  due === undefined ? text.noDue : formatText[language].shortDate(due);

export const elementInWords = (
  { element: id }: Measure,
  instrument: Instrument,
  wording: Wording,
): string => {
  const element = findElement(instrument, id);
  return element === undefined ? id : wording.element(element);
};

export const followUps = (measures: readonly Measure[], wording: Wording): readonly Block[] => {
  const { text, language } = wording;
  const items = measures.flatMap(({ id, followUp }) => {
    if (followUp === undefined) return [];
    const said = [
      followUp.date && `${text.followUp.date} ${formatText[language].date(followUp.date)}`,
      followUp.effective && `${text.followUp.effective}: ${text.outcome[followUp.effective]}`,
      followUp.sufficient && `${text.followUp.sufficient}: ${text.outcome[followUp.sufficient]}`,
      followUp.sideEffects && `${text.followUp.sideEffects}: ${followUp.sideEffects}`,
      followUp.notes && `${text.followUp.notes}: ${followUp.notes}`,
    ].filter((part) => part !== undefined && part !== '');
    return [plain(`${id}: ${said.join(' · ')}`)];
  });
  return bulletsUnder(heading(3, text.followUp.heading), items);
};

const weighing = ({ effect, effort }: Measure, { text }: Wording): string => {
  const inWords = (grade: Grade | undefined) => (grade === undefined ? '–' : text.grade[grade]);
  return effect || effort ? `${inWords(effect)} – ${inWords(effort)}` : '';
};

const statusInWords = (measure: Measure, today: string | null, { text }: Wording): string => {
  const status = text.measureStatus[measure.status];
  return today !== null && isOverdue(measure, today) ? `${status}, ${text.overdue}` : status;
};
