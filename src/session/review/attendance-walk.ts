import { addParticipant, replaceParticipant, setLeader } from '../../evaluation/participants.ts';
import { type Perspective, perspectives } from '../../model/scoring.ts';
import { isTeam, type Participant, type TeamEvaluation } from '../../model/team.ts';
import { type AskedOfAttendance, attendanceRows, openAttendance } from './attendance-rows.ts';
import { isLeaving, movedCursor, stayOrLeave } from './pages-walk.ts';
import { ask, notify, type Page, type Session, showBase } from './session.ts';

export const pressAtAttendance = (
  session: Session,
  key: string,
  { cursor }: Extract<Page, { kind: 'attendance' }>,
): Session => {
  const { evaluation: team } = session;
  const asked = isTeam(team) ? attendanceRows(team)[cursor] : undefined;
  if (!isTeam(team) || asked === undefined || isLeaving(key)) return showBase(session);
  if (key === 'enter') return ask(session, asked);
  const participant = participantAt(team, asked);
  if (asked.kind === 'participant' && asked.index !== undefined && participant !== undefined) {
    const { index } = asked;
    if (key === 'x') {
      const evaluation = replaceParticipant(team, index);
      const page = openAttendance({ ...session, evaluation }, asked);
      return notify(page, { kind: 'participantRemoved' });
    }
    if (key === 'space') {
      const other = withPerspective(participant, nextPerspective(participant.perspective));
      return { ...session, evaluation: replaceParticipant(team, index, other) };
    }
  }
  const moved = movedCursor(key, cursor, attendanceRows(team).length);
  return moved === null
    ? stayOrLeave(session, key)
    : { ...session, page: { kind: 'attendance', cursor: moved } };
};

/** What is written already where it is asked for. */
export const writtenOfAttendance = ({ evaluation }: Session, asked: AskedOfAttendance): string => {
  if (!isTeam(evaluation)) return '';
  return asked.kind === 'leader'
    ? (evaluation.ledBy ?? '')
    : (participantAt(evaluation, asked)?.role ?? '');
};

/** `session` is back at the page of those who meet. */
export const takeOfAttendance = (
  session: Session,
  asked: AskedOfAttendance,
  text: string,
): Session => {
  const { evaluation: team } = session;
  if (!isTeam(team) || text === writtenOfAttendance(session, asked)) {
    return notify(session, { kind: 'kept' });
  }
  if (asked.kind === 'leader') {
    const notice = text === '' ? 'leaderRemoved' : 'leaderSaved';
    return notify({ ...session, evaluation: setLeader(team, text) }, { kind: notice });
  }
  const { index } = asked;
  if (index === undefined) {
    const evaluation = addParticipant(team, { role: text });
    return notify({ ...session, evaluation }, { kind: 'participantSaved' });
  }
  const known = participantAt(team, asked);
  const others = text === '' ? [] : [{ ...known, role: text }];
  const evaluation = replaceParticipant(team, index, ...others);
  const notice = text === '' ? 'participantRemoved' : 'participantSaved';
  return notify(openAttendance({ ...session, evaluation }, asked), { kind: notice });
};

const participantAt = (
  { participants = [] }: TeamEvaluation,
  asked: AskedOfAttendance,
): Participant | undefined =>
  asked.kind === 'participant' && asked.index !== undefined ? participants[asked.index] : undefined;

const nextPerspective = (perspective: Perspective | undefined): Perspective | undefined =>
  perspective === undefined ? perspectives[0] : perspectives[perspectives.indexOf(perspective) + 1];

const withPerspective = (
  { perspective: _earlier, ...participant }: Participant,
  perspective: Perspective | undefined,
): Participant => (perspective === undefined ? participant : { ...participant, perspective });
