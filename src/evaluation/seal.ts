import { withoutExtensions } from '../model/keys.ts';
import type { Measure } from '../model/measure.ts';
import type { Seal, TeamEvaluation } from '../model/team.ts';
import { fullDigest } from './digest.ts';

/** `broken`: something that was decided has changed since it was sealed. */
export type SealState = 'draft' | 'sealed' | 'broken';

/** The seal on a team evaluation as it stands. `date` is an ISO 8601 calendar date, `by` a role. */
export const sealOf = (team: TeamEvaluation, signed: Pick<Seal, 'date' | 'by'>): Seal => ({
  digest: digestOf(team, signed),
  ...signed,
});

export const sealState = (team: TeamEvaluation): SealState => {
  const { seal } = team;
  if (seal === undefined) return 'draft';
  return digestOf(team, seal) === seal.digest ? 'sealed' : 'broken';
};

/** Whether a change is the one that breaks the seal. */
export const breaksSeal = (before: TeamEvaluation, after: TeamEvaluation): boolean =>
  after.seal !== undefined && sealState(before) === 'sealed' && sealState(after) === 'broken';

/** Short enough to compare by eye: the first sixteen digits in groups of four. */
export const controlCode = ({ digest }: Pick<Seal, 'digest'>): string =>
  (digest.slice(0, 16).match(/.{1,4}/gsu) ?? []).join(' ');

/**
 * Of all that stands in the file, but for what the year that follows writes (a measure's status and
 * follow-up), what the program keeps for itself and what a person keeps under x- keys.
 */
const digestOf = (
  { seal: _own, format: _format, lastAction: _number, declined: _aside, ...team }: TeamEvaluation,
  { date, by }: Pick<Seal, 'date' | 'by'>,
): string =>
  fullDigest(
    withoutExtensions({ ...team, actions: team.actions.map(asDecided), sealed: { date, by } }),
  );

const asDecided = ({ status: _now, followUp: _since, ...decided }: Measure) => decided;
