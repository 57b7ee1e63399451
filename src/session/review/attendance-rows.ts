import { isTeam, type TeamEvaluation } from '../../model/team.ts';
import type { Asked, Session } from './session.ts';

/** What is asked about the meeting rather than about an item. */
export type AskedOfAttendance = Extract<Asked, { kind: 'leader' | 'participant' }>;

export const isOfAttendance = (asked: Asked): asked is AskedOfAttendance =>
  asked.kind === 'leader' || asked.kind === 'participant';

/** Who led, a new participant, then those there are: what a row's field asks. */
export const attendanceRows = ({
  participants = [],
}: TeamEvaluation): readonly AskedOfAttendance[] => [
  { kind: 'leader' },
  { kind: 'participant' },
  ...participants.map((_, index): AskedOfAttendance => ({ kind: 'participant', index })),
];

/** The page of those who meet; at the row that was asked about, else at the one for somebody new. */
export const openAttendance = (session: Session, asked?: AskedOfAttendance): Session => {
  const at = asked?.kind === 'leader' ? 0 : asked?.index === undefined ? 1 : asked.index + 2;
  const last = isTeam(session.evaluation) ? attendanceRows(session.evaluation).length - 1 : 0;
  return { ...session, page: { kind: 'attendance', cursor: Math.min(at, last) } };
};
