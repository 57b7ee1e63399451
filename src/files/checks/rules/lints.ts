import { dimensions } from '../../../model/instrument.ts';
import { isOpen, isOverdue, type Measure } from '../../../model/measure.ts';
import { type ElementRatings, hasLevel } from '../../../model/rating.ts';
import type { Scoring } from '../../../model/scoring.ts';
import {
  type AgreedRating,
  type Evaluation,
  isTeam,
  type TeamEvaluation,
  voiceCount,
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
      : [finding('level-without-note', {}, atKey('ratings', elementId, first))];
  });

// Without voices there was no private preparation to disagree with, so no reason is asked for.
const lintAgreed = (team: TeamEvaluation): readonly Finding[] =>
  voiceCount(team) === 0
    ? []
    : Object.entries(team.agreed).flatMap(([elementId, said]) =>
        said.notes !== undefined
          ? []
          : leveledDimensions(said)
              .filter((dimension) => said[dimension]?.reason === undefined)
              .map((dimension) =>
                finding('level-without-reason', {}, atKey('agreed', elementId, dimension)),
              ),
      );

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
