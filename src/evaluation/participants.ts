import { GodbhtError } from '../errors.ts';
import { groupBy } from '../model/group-by.ts';
import { spellingKey } from '../model/spelling.ts';
import type { Participant, TeamEvaluation } from '../model/team.ts';

export const addParticipant = (team: TeamEvaluation, added: Participant): TeamEvaluation =>
  withParticipants(team, [...(team.participants ?? []), added]);

/** Another in the place of the one at an index, or nobody. */
export const replaceParticipant = (
  team: TeamEvaluation,
  index: number,
  ...other: readonly Participant[]
): TeamEvaluation =>
  withParticipants(team, (team.participants ?? []).toSpliced(index, 1, ...other));

/** Takes away the first with that role. @throws GodbhtError `unknown-participant` */
export const removeParticipant = (team: TeamEvaluation, given: string): TeamEvaluation => {
  const known = (team.participants ?? []).map(({ role }) => role);
  const index = known.findIndex((role) => spellingKey(role) === spellingKey(given));
  if (index === -1) throw new GodbhtError('unknown-participant', { given, known });
  return replaceParticipant(team, index);
};

/** The role that led; a blank one takes it away. */
export const setLeader = (team: TeamEvaluation, role: string): TeamEvaluation => {
  const { ledBy: _earlier, ...rest } = team;
  const ledBy = role.trim();
  return (ledBy === '' ? rest : { ...rest, ledBy }) as TeamEvaluation;
};

/** The roles of those without a name, in the order they first come, with how many have each. */
export const rolesOf = ({
  participants = [],
}: TeamEvaluation): readonly { readonly role: string; readonly count: number }[] =>
  [
    ...groupBy(
      participants.filter(({ name }) => name === undefined),
      ({ role }) => spellingKey(role),
    ).values(),
  ].map((all) => ({ role: all[0].role, count: all.length }));

const withParticipants = (
  { participants: _earlier, ...team }: TeamEvaluation,
  participants: readonly Participant[],
): TeamEvaluation =>
  (participants.length === 0 ? team : { ...team, participants }) as TeamEvaluation;
