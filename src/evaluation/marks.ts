import { type CriterionMark, criterionMarks } from '../model/rating.ts';
import { type Evaluation, isTeam, smallestGroup } from '../model/team.ts';

export type MarkCounts = Readonly<Record<CriterionMark, number>>;

/** What a team has marked together stands above what its members marked alone. */
export const marksOf = (
  evaluation: Evaluation,
  elementId: string,
  criterionId: string,
): MarkCounts => {
  const together = isTeam(evaluation) ? evaluation.agreed : evaluation.ratings;
  const own = together[elementId]?.criteria?.[criterionId];
  if (own !== undefined || !isTeam(evaluation)) return countMarks([own]);
  if (evaluation.identity === 'aggregate') {
    const counted = evaluation.voices.elements[elementId]?.criteria?.[criterionId];
    return counted !== undefined && markTotal(counted) >= smallestGroup ? counted : countMarks([]);
  }
  return countMarks(
    evaluation.voices.map((voice) => voice.ratings[elementId]?.criteria?.[criterionId]),
  );
};

/** Counts marks; an undefined one is a voice that has not marked the criterion. */
export const countMarks = (given: readonly (CriterionMark | undefined)[]): MarkCounts => {
  const counts = { met: 0, partly: 0, unmet: 0 };
  for (const mark of given) if (mark !== undefined) counts[mark] += 1;
  return counts;
};

/** The marks that were given at all, strongest first. */
export const givenMarks = (counts: MarkCounts): readonly CriterionMark[] =>
  criterionMarks.filter((mark) => counts[mark] > 0);

export const markTotal = ({ met, partly, unmet }: MarkCounts): number => met + partly + unmet;
