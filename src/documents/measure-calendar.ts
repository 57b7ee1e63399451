import { digest } from '../evaluation/digest.ts';
import type { CalendarEvent } from '../model/calendar-event.ts';
import { expertiseTitles, findElement, type Instrument } from '../model/instrument.ts';
import { isOpen, type Measure } from '../model/measure.ts';
import { spellingKey } from '../model/spelling.ts';
import type { TeamEvaluation } from '../model/team.ts';
import type { Wording } from './wording.ts';

const daysBefore = 7;

/**
 * The due dates of measures. What is closed is there too, and says so: so that a second import changes what the first put in.
 * No clock: written down on the evaluation's day.
 */
export const measureEvents = (
  team: TeamEvaluation,
  measures: readonly Measure[],
  instrument: Instrument,
  wording: Wording,
): readonly CalendarEvent[] =>
  measures.flatMap((measure): readonly CalendarEvent[] => {
    const { due: date, text, status } = measure;
    if (date === undefined) return [];
    const { measureStatus } = wording.text;
    return [
      {
        uid: uidOf(team, measure),
        date,
        written: team.date ?? date,
        title: isOpen(measure) ? text : `${capitalised(measureStatus[status])}: ${text}`,
        description: describe(team, measure, instrument, wording).join('\n'),
        isCancelled: status === 'rejected',
        ...(isOpen(measure) ? { reminder: daysBefore } : {}),
      },
    ];
  });

// Of what is hardly ever edited: a measure that is carried on keeps the day of the evaluation it came from, and
// teams that judge the same on one day have measures of the same numbers.
const uidOf = (
  { subject, instrument, label, date }: TeamEvaluation,
  { id, since }: Measure,
): string => {
  const { bht, virksomhet } = subject;
  const names = [bht, virksomhet, ...(label === undefined ? [] : [label])].map(spellingKey);
  return `${digest([...names, instrument.id, since ?? date ?? '', id.toLowerCase()])}@godbht`;
};

const describe = (
  { subject }: TeamEvaluation,
  { id, element: elementId, criterion, owner, priority, status, expertise }: Measure,
  instrument: Instrument,
  wording: Wording,
): readonly string[] => {
  const { text } = wording;
  const { measureColumns: columns } = text;
  const element = findElement(instrument, elementId);
  const place = element === undefined ? elementId : wording.element(element);
  const fields = expertiseTitles(instrument, expertise, wording.language);
  return [
    `${columns.element}: ${place}${criterion === undefined ? '' : ` (${text.proposalSource.criterion(criterion)})`}`,
    `${columns.owner}: ${owner ?? text.noOwner}`,
    ...(fields === '' ? [] : [`${columns.expertise}: ${fields}`]),
    ...(priority === undefined ? [] : [`${columns.priority}: ${text.grade[priority]}`]),
    `${columns.status}: ${text.measureStatus[status]}`,
    `${columns.measure} ${id}, ${text.subject(subject.bht, subject.virksomhet)}`,
  ];
};

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
