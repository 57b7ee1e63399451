import type { Scoring } from '../model/scoring.ts';
import { slugOf } from '../model/slug.ts';
import { type Evaluation, isTeam } from '../model/team.ts';

/**
 * A name for a new evaluation's file: whose it is, by the service and the role (or name) of who judges,
 * for a team the service and the year. From the second try on with a number, since no file is ever replaced.
 *
 * @param fallback stands for whoever gave neither role nor name
 * @param today ISO 8601 calendar date
 */
export const fileNameFor = (
  evaluation: Evaluation,
  { today, fallback, attempt }: { today: string; fallback: string; attempt: number },
): string => {
  const parts = [
    slugOf(evaluation.subject.bht) || 'bht',
    isTeam(evaluation) ? today.slice(0, 4) : slugOf(whoseOf(evaluation) ?? fallback),
    ...(attempt < 2 ? [] : [String(attempt)]),
  ];
  return `${parts.join('-')}.${isTeam(evaluation) ? 'team' : 'scoring'}.yaml`;
};

/** The first place with such a name that is free. */
export const freePlaceFor = (
  evaluation: Evaluation,
  options: { readonly today: string; readonly fallback: string },
  placeOf: (name: string) => string,
  isTaken: (place: string) => boolean,
): string => {
  for (let attempt = 1; ; attempt += 1) {
    const place = placeOf(fileNameFor(evaluation, { ...options, attempt }));
    if (!isTaken(place)) return place;
  }
};

const whoseOf = ({ rater }: Scoring): string | undefined =>
  [rater?.role, rater?.name].find((text) => slugOf(text ?? '') !== '');
