import { rolesOf } from '../evaluation/participants.ts';
import { raterInWords } from '../model/scoring.ts';
import type { TeamEvaluation } from '../model/team.ts';
import { labelledIf } from './blocks.ts';
import type { Block } from './document.ts';
import { firstFew } from './highlights.ts';
import type { Wording } from './wording.ts';

/** Those who took part: by name and role where the name is known, else each role with how many have it. */
export const participantsInWords = (team: TeamEvaluation): readonly string[] => [
  ...(team.participants ?? []).filter(({ name }) => name !== undefined).map(raterInWords),
  ...rolesOf(team).map(({ role, count }) => (count === 1 ? role : `${role} (${count})`)),
];

/** Who met, no more than `most` of them, and who led; nothing where the file doesn't tell. */
export const meetingLine = (
  team: TeamEvaluation,
  wording: Wording,
  most = Infinity,
): readonly Block[] => {
  const { methodParticipants, methodLeader } = wording.text;
  const present = firstFew(participantsInWords(team), wording, most);
  const said = [
    ...labelledIf(methodParticipants, present === '' ? undefined : `${present}. `),
    ...labelledIf(methodLeader, team.ledBy === undefined ? undefined : `${team.ledBy}.`),
  ];
  return said.length === 0 ? [] : [{ kind: 'paragraph', text: said.flat() }];
};
