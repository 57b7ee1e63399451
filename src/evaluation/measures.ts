import { GodbhtError } from '../errors.ts';
import { compareLists } from '../model/compare-lists.ts';
import {
  criteriaOf,
  criterionSentence,
  type Element,
  findElement,
  type Instrument,
} from '../model/instrument.ts';
import { tidied } from '../model/keys.ts';
import type { Language } from '../model/language.ts';
import {
  type Grade,
  grades,
  isOpen,
  type Measure,
  type MeasureSource,
  type MeasureStatus,
  measureStatuses,
} from '../model/measure.ts';
import { spellingKey } from '../model/spelling.ts';
import type { TeamEvaluation } from '../model/team.ts';
import { measureText } from '../text/measures.ts';
import { isBlank } from '../text/visible-text.ts';
import { givenMarks, marksOf } from './marks.ts';
import { assertCriterion, namedElement } from './named-element.ts';

/** What is undefined stays as it is; a blank text takes it away, but never the measure's own text. */
export type MeasureChange = {
  readonly [K in Exclude<keyof Measure, 'id' | 'element' | 'draftedFrom'>]?: Measure[K] | undefined;
};

type NewMeasure = MeasureChange &
  Pick<Measure, 'draftedFrom'> & { readonly element: string; readonly text: string };

/** @throws GodbhtError `unknown-element`, `unknown-criterion`, `measure-needs` for a blank text */
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
  return { ...team, actions: [...team.actions, changed(blank, said, element)] };
};

/** @throws GodbhtError `unknown-measure`, `unknown-criterion` */
export const editMeasure = (
  team: TeamEvaluation,
  id: string,
  change: MeasureChange,
  instrument: Instrument,
): TeamEvaluation => {
  const measure = namedMeasure(team, id);
  const element = findElement(instrument, measure.element);
  if (element === undefined) throw unknownMeasure(team, id);
  const edited = changed(measure, change, element);
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
 * A measure for every criterion that is unmet or only partly met and for every suggestion; a source
 * that already has a measure, whatever became of it, is passed over.
 */
export const draftMeasures = (
  team: TeamEvaluation,
  instrument: Instrument,
  language: Language,
  only?: Element,
): TeamEvaluation => {
  const covered = new Set(team.actions.flatMap(sourceKeysOf));
  const fresh = sourcesOf(team, instrument, language).filter(
    ({ element, source }) =>
      (only === undefined || element.id === only.id) && !covered.has(sourceKey(element.id, source)),
  );
  const first = nextNumber(team);
  const drafts = fresh.map(
    ({ element, source, text }, index): Measure => ({
      id: `T${first + index}`,
      element: element.id,
      ...('criterion' in source ? { criterion: source.criterion } : {}),
      text,
      status: 'pending',
      draftedFrom: source,
    }),
  );
  return { ...team, actions: [...team.actions, ...drafts] };
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

const changed = (measure: Measure, change: MeasureChange, element: Element): Measure => {
  const said = trimTexts(change);
  if (said.criterion) assertCriterion(element, said.criterion);
  const followUp = { ...measure.followUp, ...trimTexts(change.followUp ?? {}) };
  const merged = {
    ...measure,
    ...said,
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

type SourceOfMeasure = {
  readonly element: Element;
  readonly source: MeasureSource;
  readonly text: string;
};

/** All that asks for a measure, in the instrument's order: criteria first, then suggestions, each once. */
const sourcesOf = (
  team: TeamEvaluation,
  instrument: Instrument,
  language: Language,
): readonly SourceOfMeasure[] =>
  instrument.elements.flatMap((element) => [
    ...fromCriteria(team, element, language),
    ...fromSuggestions(team, element),
  ]);

const sourceKey = (elementId: string, source: MeasureSource): string =>
  'criterion' in source
    ? `criterion ${source.criterion}`
    : `suggestion ${elementId} ${spellingKey(source.suggestion)}`;

/** The sources a measure answers to: the one it was drafted from, and the criterion it names. */
const sourceKeysOf = ({ element, criterion, draftedFrom }: Measure): readonly string[] => [
  ...(draftedFrom === undefined ? [] : [sourceKey(element, draftedFrom)]),
  ...(criterion === undefined ? [] : [sourceKey(element, { criterion })]),
];

const fromCriteria = (
  team: TeamEvaluation,
  element: Element,
  language: Language,
): readonly SourceOfMeasure[] =>
  criteriaOf(element).flatMap((criterion) => {
    const weakest = givenMarks(marksOf(team, element.id, criterion.id)).at(-1);
    if (weakest === undefined || weakest === 'met') return [];
    const sentence = criterionSentence(element, criterion, language);
    const words = measureText[language];
    const text = weakest === 'unmet' ? words.putInPlace(sentence) : words.strengthen(sentence);
    return [{ element, source: { criterion: criterion.id }, text }];
  });

const fromSuggestions = (team: TeamEvaluation, element: Element): readonly SourceOfMeasure[] => {
  const suggested = [
    ...(team.agreed[element.id]?.improvements ?? []),
    ...(team.identity === 'aggregate'
      ? []
      : team.voices.flatMap((voice) => voice.ratings[element.id]?.improvements ?? [])),
  ];
  const distinct = new Map<string, string>();
  for (const text of new Set(suggested)) {
    const key = spellingKey(text);
    if (key !== '' && !distinct.has(key)) distinct.set(key, text);
  }
  return [...distinct.values()].map((text) => ({ element, source: { suggestion: text }, text }));
};
