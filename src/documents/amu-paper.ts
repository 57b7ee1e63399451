import { rankMeasures } from '../evaluation/measures.ts';
import { type Profile, profileOf } from '../evaluation/profile.ts';
import { dimensions, type Instrument } from '../model/instrument.ts';
import { isOpen, type Measure } from '../model/measure.ts';
import type { TeamEvaluation } from '../model/team.ts';
import { amuText } from '../text/amu.ts';
import { visibleLine } from '../text/visible-text.ts';
import { inShort, longestName, messagesOf } from './amu-messages.ts';
import { cells, column, heading, paragraph } from './blocks.ts';
import { type Block, type Document, type List, plain, type Row } from './document.ts';
import { finalityOf, statusLine, titleOf } from './finality.ts';
import { elementInWords } from './measures.ts';
import { meetingLine } from './meeting.ts';
import { legend, profileFigure, table3 } from './table3.ts';
import { frame, type Wording } from './wording.ts';

const mostRoles = 6;
const mostPriorities = 5;
const mostMeasures = 8;
/** Characters of a measure; what a row takes besides, counted in them; and all that there is room for. */
const longestMeasure = 180;
const costOfRow = 20;
const roomForMeasures = 790;

/**
 * What the working environment committee needs for its decision, on three pages of A4 at most: where there is
 * no room for everything, fewer are chosen, and the paper says how many more the report has.
 */
export const amuPaper = (
  evaluation: TeamEvaluation,
  instrument: Instrument,
  wording: Wording,
  isFinal: boolean,
): Document => {
  const words = amuText[wording.language];
  const team = withShortNames(evaluation);
  const profile: Profile = { ...profileOf(evaluation, instrument), subject: team.subject };
  const finality = finalityOf(evaluation, profile, isFinal);
  return {
    ...frame(titleOf(words.title, finality, wording), team, wording),
    blocks: [
      statusLine(team, profile, finality, wording),
      paragraph(words.request),
      ...meetingLine(team, wording, mostRoles),
      heading(2, words.messagesHeading),
      numbered(messagesOf(team, profile, wording)),
      ...profileSection(profile, instrument, wording),
      ...prioritySection(team, profile, wording),
      ...measureSection(team, instrument, wording),
      heading(2, words.signHeading),
      { kind: 'signatures', roles: words.signers },
    ],
  };
};

const withShortNames = ({ subject, seal, ledBy, participants, ...team }: TeamEvaluation) => {
  const short = (text: string): string => inShort(text, longestName);
  return {
    ...team,
    subject: { bht: short(subject.bht), virksomhet: short(subject.virksomhet) },
    ...(seal === undefined ? {} : { seal: { ...seal, by: short(seal.by) } }),
    ...(ledBy === undefined ? {} : { ledBy: short(ledBy) }),
    ...(participants === undefined
      ? {}
      : { participants: participants.map(({ role }) => ({ role: short(role) })) }),
  } as TeamEvaluation;
};

const numbered = (items: readonly string[]): List => ({
  kind: 'list',
  ordered: true,
  items: items.map(plain),
});

/** Drawn where that is possible, and Table 3 where it isn't. */
const profileSection = (
  profile: Profile,
  instrument: Instrument,
  wording: Wording,
): readonly Block[] => {
  const undrawn = { whereUndrawn: true } as const;
  return [
    profileFigure(profile, instrument, wording),
    { ...table3(profile, instrument, wording), ...undrawn },
    ...legend(profile, instrument, wording).map((line) => ({ ...line, ...undrawn })),
  ];
};

const moreLine = (count: number, { language }: Wording): readonly Block[] =>
  count === 0 ? [] : [paragraph(amuText[language].more(count))];

const prioritySection = (
  { priorities = [] }: TeamEvaluation,
  { rows }: Profile,
  wording: Wording,
): readonly Block[] => {
  const words = amuText[wording.language];
  const chosen = priorities.flatMap((id) => rows.find(({ element }) => element.id === id) ?? []);
  if (chosen.length === 0) return [];
  const shown = chosen.slice(0, mostPriorities).map((row) => {
    const levels = dimensions.map(
      (dimension) => `${wording.dimension(dimension)} ${row[dimension].level ?? words.noLevel}`,
    );
    return `${wording.element(row.element)} (${levels.join(', ')})`;
  });
  return [
    heading(2, words.prioritiesHeading),
    numbered(shown),
    ...moreLine(chosen.length - shown.length, wording),
  ];
};

const measureSection = (
  { actions }: TeamEvaluation,
  instrument: Instrument,
  wording: Wording,
): readonly Block[] => {
  const words = amuText[wording.language];
  const open = rankMeasures(actions.filter(isOpen));
  if (open.length === 0) return [];
  const shown = withRoom(open);
  const { element, measure, owner, due } = wording.text.measureColumns;
  return [
    heading(2, words.measuresHeading),
    {
      kind: 'table',
      caption: words.measuresCaption,
      name: wording.text.sheet.measures,
      columns: [
        column(measure, 18),
        column(element, 9, { folds: true }),
        column(owner, 7),
        column(due, 5),
      ],
      rows: shown.map((one): Row => {
        const start = inShort(one.text, longestMeasure);
        return cells(
          start === visibleLine(one.text) ? start : words.cut(start),
          inShort(elementInWords(one, instrument, wording), longestName),
          inShort(one.owner ?? wording.text.noOwner, longestName),
          one.due === undefined ? wording.text.noDue : { date: one.due },
        );
      }),
    },
    ...moreLine(open.length - shown.length, wording),
  ];
};

/** The first ones that have room together; the very first always has. */
const withRoom = (measures: readonly Measure[]): readonly Measure[] => {
  let taken = 0;
  return measures.slice(0, mostMeasures).filter(({ text }, index) => {
    taken += costOfRow + Math.min(text.length, longestMeasure);
    return index === 0 || taken <= roomForMeasures;
  });
};
