import { GodbhtError } from '../errors.ts';
import { compareLists } from '../model/compare-lists.ts';
import { type Element, findElement, type Instrument } from '../model/instrument.ts';
import { tidied } from '../model/keys.ts';
import {
  type Grade,
  grades,
  isOpen,
  type Measure,
  type MeasureStatus,
  measureStatuses,
} from '../model/measure.ts';
import type { TeamEvaluation } from '../model/team.ts';
import { isBlank } from '../text/visible-text.ts';
import { assertCriterion, namedElement, namedExpertise } from './named-element.ts';

/** What is undefined stays as it is; a blank text takes it away, but never the measure's own text. */
export type MeasureChange = {
  readonly [K in Exclude<keyof Measure, 'id' | 'element' | 'draftedFrom'>]?: Measure[K] | undefined;
};

type NewMeasure = MeasureChange &
  Pick<Measure, 'draftedFrom'> & { readonly element: string; readonly text: string };

/** @throws GodbhtError `unknown-element`, `unknown-criterion`, `unknown-expertise`, `measure-needs` for a blank text */
export const addMeasure = (
  team: TeamEvaluation,
  { element: idOrNumber, ...said }: NewMeasure,
  instrument: Instrument,
): TeamEvaluation => {
  const element = namedElement(instrument, idOrNumber);
  if (isBlank(said.text)) throw new GodbhtError('measure-needs', {});
  const blank = {
    id: `T${nextNumber(team)}`,
    element: element.id,
    text: '',
    status: 'pending',
  } as const;
  return { ...team, actions: [...team.actions, changed(blank, said, element, instrument)] };
};

/** @throws GodbhtError `unknown-measure`, `unknown-criterion`, `unknown-expertise` */
export const editMeasure = (
  team: TeamEvaluation,
  id: string,
  change: MeasureChange,
  instrument: Instrument,
): TeamEvaluation => {
  const measure = namedMeasure(team, id);
  const element = findElement(instrument, measure.element);
  if (element === undefined) throw unknownMeasure(team, id);
  const edited = changed(measure, change, element, instrument);
  return { ...team, actions: team.actions.map((one) => (one === measure ? edited : one)) };
};

/** @throws GodbhtError `unknown-measure` */
export const namedMeasure = (team: TeamEvaluation, id: string): Measure => {
  const measure = team.actions.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (measure === undefined) throw unknownMeasure(team, id);
  return measure;
};

const unknownMeasure = (team: TeamEvaluation, given: string): GodbhtError =>
  new GodbhtError('unknown-measure', { given, known: team.actions.map(({ id }) => id) });

/** Without the measure of that id, which none gets again; as it was where there is none. */
export const removeMeasure = (team: TeamEvaluation, id: string): TeamEvaluation => {
  const left = { ...team, actions: team.actions.filter((measure) => measure.id !== id) };
  const next = nextNumber(team);
  return nextNumber(left) === next ? left : { ...left, lastAction: next - 1 };
};

/**
 * What is still to be done first, then what is done, then what was rejected; among those by priority,
 * then most effect for least effort, those not yet weighed last, then by date.
 */
export const rankMeasures = (measures: readonly Measure[]): readonly Measure[] =>
  measures.toSorted((a, b) => compareLists(rankKey(a), rankKey(b)));

/** In the order in which they ask for attention. */
const statusOrder: Readonly<Record<MeasureStatus, number>> = {
  ongoing: 0,
  pending: 1,
  postponed: 2,
  done: 3,
  inPlace: 4,
  rejected: 5,
};

export const groupByStatus = (
  measures: readonly Measure[],
): readonly { readonly status: MeasureStatus; readonly measures: readonly Measure[] }[] =>
  measureStatuses
    .toSorted((a, b) => statusOrder[a] - statusOrder[b])
    .map((status) => ({
      status,
      measures: rankMeasures(measures.filter((measure) => measure.status === status)),
    }));

// Smaller comes first; sorting is stable, so equal measures keep the order they were written in.
const rankKey = (measure: Measure): readonly (number | string)[] => {
  const { effect, effort, priority, due } = measure;
  return [
    isOpen(measure) ? 0 : statusOrder[measure.status],
    -gradeValue(priority),
    effect === undefined || effort === undefined ? 1 : 0,
    gradeValue(effort) - gradeValue(effect),
    -gradeValue(effect),
    due ?? '9999-12-31',
  ];
};

// A grade nobody has given counts as the middle one.
const gradeValue = (grade: Grade | undefined): number => grades.indexOf(grade ?? 'medium');

const changed = (
  measure: Measure,
  change: MeasureChange,
  element: Element,
  instrument: Instrument,
): Measure => {
  const said = trimTexts(change);
  if (said.criterion) assertCriterion(element, said.criterion);
  const { expertise } = said;
  const followUp = { ...measure.followUp, ...trimTexts(change.followUp ?? {}) };
  const merged = {
    ...measure,
    ...said,
    ...(expertise === undefined
      ? {}
      : { expertise: expertise.map((given) => namedExpertise(instrument, given)) }),
    text: said.text || measure.text,
    followUp: Object.fromEntries(Object.entries(followUp).filter(([, value]) => value !== '')),
  };
  return tidied(merged) as Measure;
};

const trimTexts = <T extends object>(said: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(said)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]),
  ) as Partial<T>;

/** What comes after the highest number. One too large to count on from is nobody's next, and left out of the counting. */
export const nextNumber = ({ actions, lastAction = 0 }: TeamEvaluation): number =>
  actions
    .map(({ id }) => Number(/^T(\d+)$/i.exec(id)?.[1] ?? 0))
    .filter((number) => number < Number.MAX_SAFE_INTEGER)
    .reduce((largest, number) => Math.max(largest, number), lastAction) + 1;
