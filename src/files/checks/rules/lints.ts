import { type Dimension, dimensions, levels } from '../../../model/instrument.ts';
import { isOpen, isOverdue, type Measure } from '../../../model/measure.ts';
import { type ElementRatings, hasLevel, type Rating } from '../../../model/rating.ts';
import type { Scoring } from '../../../model/scoring.ts';
import {
  type AggregatedItem,
  type AgreedRating,
  type Evaluation,
  isTeam,
  type TeamEvaluation,
} from '../../../model/team.ts';
import { placeholdersIn } from '../../../text/placeholders.ts';
import { atKey, atValue, type Finding, finding, shown } from '../../yaml/finding.ts';

/** `today` is an ISO 8601 calendar date. */
export const lintEvaluation = (evaluation: Evaluation, today: string): readonly Finding[] =>
  isTeam(evaluation)
    ? [...lintAgreed(evaluation), ...lintMeasures(evaluation.actions, today)]
    : lintScoring(evaluation);

/** What the buyer has not filled in yet. */
export const lintSpecification = (specification: unknown): readonly Finding[] =>
  placeholdersIn(specification).map(({ path, text }) =>
    finding('placeholder', { given: shown(text) }, atValue(...path)),
  );

const lintScoring = ({ ratings }: Scoring): readonly Finding[] =>
  Object.entries(ratings).flatMap(([elementId, said]) => {
    const [first] = leveledDimensions(said);
    return first === undefined || said.notes !== undefined
      ? []
      : [finding('level-without-note', { elementId }, atKey('ratings', elementId, first))];
  });

const lintAgreed = (team: TeamEvaluation): readonly Finding[] =>
  Object.entries(team.agreed).flatMap(([elementId, said]) =>
    said.notes !== undefined
      ? []
      : leveledDimensions(said)
          .filter((one) => said[one]?.reason === undefined && isDisputed(team, elementId, one))
          .map((dimension) =>
            finding('level-without-reason', { elementId }, atKey('agreed', elementId, dimension)),
          ),
  );

// A level among those of voices that agree explains itself, as one confirmed together with others does.
const isDisputed = (team: TeamEvaluation, elementId: string, dimension: Dimension): boolean => {
  const answers =
    team.identity === 'aggregate'
      ? countedAnswers(team.voices.elements[elementId]?.[dimension])
      : team.voices.flatMap((voice) => voice.ratings[elementId]?.[dimension] ?? []);
  const given = answers.flatMap((one) => (hasLevel(one) ? [one.level] : []));
  const [least, most] = [Math.min(...given), Math.max(...given)];
  const isNotForSome = given.length < answers.length;
  if (answers.length === 0) return false;
  const rating = team.agreed[elementId]?.[dimension];
  const isOutside =
    rating !== undefined && hasLevel(rating) && !(rating.level >= least && rating.level <= most);
  return isNotForSome || isOutside || most - least > team.tolerance;
};

const countedAnswers = (item: AggregatedItem | undefined): readonly Rating[] => [
  ...levels.filter((level) => (item?.counts?.[level] ?? 0) > 0).map((level) => ({ level })),
  ...(item?.notApplicable ? [{ notApplicable: '' }] : []),
];

const lintMeasures = (measures: readonly Measure[], today: string): readonly Finding[] =>
  measures.flatMap((measure, index) => {
    const { id, owner, due } = measure;
    if (!isOpen(measure)) return [];
    return [
      ...(owner === undefined
        ? [finding('measure-without-owner', { id }, atValue('actions', index, 'id'))]
        : []),
      ...(due !== undefined && isOverdue(measure, today)
        ? [finding('measure-past-due', { id, due }, atValue('actions', index, 'due'))]
        : []),
    ];
  });

const leveledDimensions = (said: ElementRatings | ElementRatings<AgreedRating>) =>
  dimensions.filter((dimension) => {
    const rating = said[dimension];
    return rating !== undefined && hasLevel(rating);
  });
