import type { Instrument, ReplacedElement, ReplacedVersion } from '../model/instrument.ts';
import type { Measure } from '../model/measure.ts';
import type { ElementRatings, Ratings } from '../model/rating.ts';
import {
  type AggregatedElement,
  type Evaluation,
  isTeam,
  type TeamEvaluation,
} from '../model/team.ts';

/** The earlier versions that an instrument tells of, as far as a file that is made with one is checked by them. */
export const earlierVersions = (instrument: Instrument): readonly Instrument[] =>
  (instrument.replaces ?? []).map(({ version, elements }) => ({
    ...instrument,
    version,
    elements: Object.entries(elements).map(([id, { criteria }]) => ({
      id,
      number: Number.parseInt(Object.keys(criteria)[0] ?? '0', 10),
      group: '',
      title: { nb: id, en: id },
      basis: [],
      criteria: Object.keys(criteria).map((criterion) => ({
        id: criterion,
        text: { nb: '', en: '' },
        requirement: { nb: '', en: '' },
      })),
    })),
  }));

/** Whether the version that an evaluation is made with had what an element of this one corresponds to. */
export const hadElement = (evaluation: Evaluation, id: string, instrument: Instrument): boolean => {
  const replaced = replacedVersion(evaluation, instrument);
  return (
    replaced === undefined || Object.values(replaced.elements).some(({ element }) => element === id)
  );
};

/** The version that an evaluation is made with, where the instrument has replaced it. */
const replacedVersion = (
  { instrument: { version } }: Evaluation,
  { replaces = [] }: Instrument,
): ReplacedVersion | undefined => replaces.find((earlier) => earlier.version === version);

/**
 * Levels and measures of an evaluation that was made with an earlier version, under the ids of this one.
 * Levels of elements that this one lacks are left out; a measure for one of them keeps a name for it
 * that no element has. Marks of criteria are left out.
 */
export const inThisVersion = (evaluation: Evaluation, instrument: Instrument): Evaluation => {
  const replaced = replacedVersion(evaluation, instrument);
  if (replaced === undefined) return evaluation;
  if (!isTeam(evaluation)) {
    return { ...evaluation, ratings: renameRatings(evaluation.ratings, replaced) };
  }
  return {
    ...renameVoices(evaluation, replaced),
    agreed: renameRatings(evaluation.agreed, replaced),
    actions: evaluation.actions.map((measure) => renameMeasure(measure, replaced)),
  };
};

const renameVoices = (team: TeamEvaluation, replaced: ReplacedVersion): TeamEvaluation =>
  team.identity === 'aggregate'
    ? {
        ...team,
        voices: {
          ...team.voices,
          elements: renameElements<AggregatedElement>(team.voices.elements, replaced),
        },
      }
    : {
        ...team,
        voices: team.voices.map((voice) => ({
          ...voice,
          ratings: renameRatings(voice.ratings, replaced),
        })),
      };

const renameRatings = <R extends object>(
  ratings: Ratings<R>,
  replaced: ReplacedVersion,
): Ratings<R> => renameElements<ElementRatings<R>>(ratings, replaced);

const renameElements = <E extends { readonly criteria?: unknown }>(
  byElement: Readonly<Record<string, E>>,
  replaced: ReplacedVersion,
): Readonly<Record<string, E>> =>
  Object.fromEntries(
    Object.entries(byElement).flatMap(([id, { criteria: _marks, ...said }]) => {
      const now = becameOf(id, replaced)?.element;
      return now === undefined ? [] : [[now, said as E] as const];
    }),
  );

const renameMeasure = (
  { criterion: before, draftedFrom: _source, ...measure }: Measure,
  replaced: ReplacedVersion,
): Measure => {
  const became = becameOf(measure.element, replaced);
  const criterion = before === undefined ? undefined : became?.criteria[before];
  return {
    ...measure,
    element: became?.element ?? `${measure.element} (${replaced.version})`,
    ...(typeof criterion === 'string' ? { criterion } : {}),
  };
};

const becameOf = (id: string, { elements }: ReplacedVersion): ReplacedElement | undefined =>
  Object.hasOwn(elements, id) ? elements[id] : undefined;
