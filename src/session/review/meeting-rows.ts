import { isTeam, type TeamEvaluation } from '../../model/team.ts';
import type { Asked, Session } from './session.ts';

/** What is asked about the meeting rather than about an item. */
export type AskedOfMeeting = Extract<Asked, { kind: 'leader' | 'participant' }>;

export const isOfMeeting = (asked: Asked): asked is AskedOfMeeting =>
  asked.kind === 'leader' || asked.kind === 'participant';

/** Who led, a new participant, then those there are: what a row's field asks. */
export const meetingRows = ({ participants = [] }: TeamEvaluation): readonly AskedOfMeeting[] => [
  { kind: 'leader' },
  { kind: 'participant' },
  ...participants.map((_, index): AskedOfMeeting => ({ kind: 'participant', index })),
];

/** The page of those who meet; at the row that was asked about, else at the one for somebody new. */
export const openMeeting = (session: Session, asked?: AskedOfMeeting): Session => {
  const at = asked?.kind === 'leader' ? 0 : asked?.index === undefined ? 1 : asked.index + 2;
  const last = isTeam(session.evaluation) ? meetingRows(session.evaluation).length - 1 : 0;
  return { ...session, page: { kind: 'meeting', cursor: Math.min(at, last) } };
};
