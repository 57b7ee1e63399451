import { reasonNeeded } from '../../../evaluation/reason-needed.ts';
import { sealState } from '../../../evaluation/seal.ts';
import { dimensions, levels } from '../../../model/instrument.ts';
import { isOpen, isOverdue, type Measure } from '../../../model/measure.ts';
import { hasLevel, type Ratings } from '../../../model/rating.ts';
import type { Scoring } from '../../../model/scoring.ts';
import {
  type AgreedItem,
  agreedAt,
  type Evaluation,
  isTeam,
  type TeamEvaluation,
  type Voice,
} from '../../../model/team.ts';
import { placeholdersIn } from '../../../text/placeholders.ts';
import { atKey, atValue, type Finding, finding, shown } from '../../yaml/finding.ts';

/** `today` is an ISO 8601 calendar date. */
export const lintEvaluation = (evaluation: Evaluation, today: string): readonly Finding[] =>
  isTeam(evaluation)
    ? [
        ...lintAgreed(evaluation),
        ...lintEvidence('agreed', evaluation.agreed, voicesOf(evaluation)),
        ...lintMeasures(evaluation.actions, today),
        ...lintSeal(evaluation),
      ]
    : [...lintScoring(evaluation), ...lintEvidence('ratings', evaluation.ratings)];

const voicesOf = (team: TeamEvaluation): readonly Voice[] =>
  team.identity === 'aggregate' ? [] : team.voices;

/** What the buyer has not filled in yet. */
export const lintSpecification = (specification: unknown): readonly Finding[] =>
  placeholdersIn(specification).map(({ path, text }) =>
    finding('placeholder', { given: shown(text) }, atValue(...path)),
  );

const lintScoring = ({ ratings }: Scoring): readonly Finding[] =>
  Object.entries(ratings).flatMap(([elementId, said]) => {
    const first = dimensions.find((one) => said[one] !== undefined && hasLevel(said[one]));
    return first === undefined || said.notes !== undefined
      ? []
      : [finding('level-without-note', { elementId }, atKey('ratings', elementId, first))];
  });

const lintAgreed = (team: TeamEvaluation): readonly Finding[] =>
  Object.keys(team.agreed).flatMap((elementId) =>
    dimensions.flatMap((dimension) => {
      const agreed = agreedAt(team, elementId, dimension);
      if (agreed?.again === true) {
        return [finding('look-again', { elementId }, atKey('agreed', elementId, dimension))];
      }
      if (agreed === undefined || !hasLevel(agreed) || agreed.reason !== undefined) return [];
      const why = reasonNeeded(team, elementId, dimension, agreed.level);
      return why === undefined
        ? []
        : [
            finding(
              'level-without-reason',
              { elementId, why },
              atKey('agreed', elementId, dimension),
            ),
          ];
    }),
  );

const highest: number = Math.max(...levels);

/** The highest level wants something to rest on, the team's or what a voice has found: one remark a file. */
const lintEvidence = (
  key: 'ratings' | 'agreed',
  ratings: Ratings<AgreedItem>,
  voices: readonly Voice[] = [],
): readonly Finding[] => {
  const bare = Object.entries(ratings).flatMap(([elementId, said]) => {
    const dimension = dimensions.find((one) => isHighest(said[one]));
    const all = [said, ...voices.map((voice) => voice.ratings[elementId])];
    const hasEvidence = all.some((one) => (one?.evidence ?? []).length > 0);
    return dimension === undefined || hasEvidence ? [] : [{ elementId, dimension }];
  });
  const [first] = bare;
  if (first === undefined) return [];
  const details = { elementIds: bare.map(({ elementId }) => elementId), level: highest };
  return [finding('level-without-evidence', details, atKey(key, first.elementId, first.dimension))];
};

const isHighest = (item: AgreedItem | undefined): boolean =>
  item !== undefined && 'level' in item && item.level === highest;

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

const lintSeal = (team: TeamEvaluation): readonly Finding[] =>
  sealState(team) === 'broken' ? [finding('seal-broken', {}, atKey('seal'))] : [];
