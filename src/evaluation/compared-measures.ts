import { defined } from '../model/defined.ts';
import { dimensions } from '../model/instrument.ts';
import { isOpen, type Measure } from '../model/measure.ts';
import { type Evaluation, isTeam } from '../model/team.ts';
import { type ComparedRow, changeOf } from './compared-rows.ts';

/**
 * What became of the measures of the last evaluation but one, and of the levels of their elements until the
 * last. What is done or in place counts as done. Each as it stands by now, in the order of its file.
 */
export type MeasureOutcomes = {
  /** Done, and a level of the element rose, for one party at least. */
  readonly risen: readonly Measure[];
  /** Done, and no level of the element is known to have risen. */
  readonly notRisen: readonly Measure[];
  readonly notDone: readonly Measure[];
  /** Given up, which is a decision and no promise broken. */
  readonly rejected: readonly Measure[];
};

/** Of evaluations in order of date; null where there are no measures to follow. */
export const measureOutcomes = (
  evaluations: readonly Evaluation[],
  rows: readonly ComparedRow[],
): MeasureOutcomes | null => {
  const [earlier, last] = evaluations.slice(-2);
  if (earlier === undefined || last === undefined) return null;
  if (!isTeam(earlier) || !isTeam(last) || earlier.actions.length === 0) return null;
  const measures = earlier.actions.map((measure) => newest(measure, earlier.date, last.actions));
  const risen = new Set(rows.filter(hasRisen).map(({ element }) => element.id));
  const done = measures.filter(({ status }) => status === 'done' || status === 'inPlace');
  return {
    risen: done.filter(({ element }) => risen.has(element)),
    notRisen: done.filter(({ element }) => !risen.has(element)),
    notDone: measures.filter(isOpen),
    rejected: measures.filter(({ status }) => status === 'rejected'),
  };
};

/**
 * As it was decided, and as it stands by now: the later file tells where it says that it carries the measure
 * on. Ids alone begin anew each year.
 */
const newest = (measure: Measure, date: string | undefined, later: readonly Measure[]): Measure => {
  const carriedOn = later.find(
    ({ id, element, since }) =>
      id === measure.id &&
      element === measure.element &&
      since !== undefined &&
      (date === undefined || since <= date),
  );
  if (carriedOn === undefined) return measure;
  const { status, followUp } = carriedOn;
  return { ...measure, status, ...defined({ followUp }) };
};

const hasRisen = (row: ComparedRow): boolean =>
  dimensions.some((dimension) => {
    const [before, after] = row[dimension].results.slice(-2);
    return (changeOf(before, after) ?? 0) > 0;
  });
