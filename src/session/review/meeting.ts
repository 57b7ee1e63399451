import { type AgendaItem, agendaOf } from '../../evaluation/agenda.ts';
import type { Instrument } from '../../model/instrument.ts';
import { type Evaluation, isTeam } from '../../model/team.ts';
import { askAgain } from './drafts.ts';
import { againFirst, isSameAs } from './order.ts';
import { ask, hasVoices, itemAt, type Meeting, notify, type Session } from './session.ts';

const minute = 60_000;
/** What takes less is not worth a word. */
const shortest = minute / 2;
const longestMeeting = 10_000;

export const beginMeeting = (
  evaluation: Evaluation,
  instrument: Instrument,
  { minutes, now }: { readonly minutes: number | undefined; readonly now: number },
): Meeting => ({
  points: isTeam(evaluation) && hasVoices(evaluation) ? agendaOf(evaluation, instrument).length : 0,
  now,
  ends: minutes === undefined ? null : now + minutes * minute,
  turn: null,
  told: null,
});

/** Whole minutes that are left for the agenda, 0 where they are used; null where nobody has said how long it may take. */
export const minutesLeft = ({ meeting: { ends, now } }: Session): number | null =>
  ends === null ? null : Math.max(0, Math.round((ends - now) / minute));

/** What the team has to discuss; what is left of the time is shared out over what is left of the agenda. */
export const timedAgenda = (session: Session): readonly AgendaItem[] => {
  const { evaluation, instrument } = session;
  return isTeam(evaluation)
    ? againFirst(agendaOf(evaluation, instrument, minutesLeft(session) ?? undefined))
    : [];
};

/** Which of the agenda's points the item at hand is, null off the agenda; and how many minutes there are for it. */
export const pointAt = ({ position, meeting: { points, turn } }: Session) => ({
  point: position < points ? { number: position + 1, count: points } : null,
  minutes: turn?.position === position ? (turn.minutes ?? 0) : 0,
});

/** The session with the time it has come to: an item that was left is told of, and the next one gets its share. */
export const keepTime = (session: Session, now: number): Session => {
  const { base, position } = session;
  const { turn, ...meeting } = session.meeting;
  const at = base === 'question' ? position : null;
  if (turn !== null && turn.position === at) return withMeeting(session, { turn, told: null, now });
  const told = turn === null ? null : tellOf(session, turn, now);
  const timed = withMeeting(session, { ...meeting, turn: null, told, now });
  return at === null
    ? timed
    : withMeeting(timed, { turn: { position: at, since: now, minutes: shareAt(timed) } });
};

const withMeeting = (session: Session, change: Partial<Meeting>): Session => ({
  ...session,
  meeting: { ...session.meeting, ...change },
});

const tellOf = (
  session: Session,
  { since, minutes }: NonNullable<Meeting['turn']>,
  now: number,
): Meeting['told'] => {
  const left = minutesLeft(session);
  if (left === null || minutes === null || now - since < shortest) return null;
  return { used: Math.max(1, Math.round((now - since) / minute)), of: minutes, left };
};

const shareAt = (session: Session): number | null =>
  session.meeting.ends === null
    ? null
    : (timedAgenda(session).find(isSameAs(itemAt(session)))?.minutes ?? null);

/** Asks how long there is, from now on. */
export const askMinutes = (session: Session): Session => ask(session, { kind: 'minutes' });

/** Whole minutes from now on; 0 ends the timekeeping, and a blank text leaves it as it is. */
export const takeMinutes = (session: Session, text: string): Session => {
  if (text === '') return notify(session, { kind: 'kept' });
  const minutes = Number(/^(\d{1,5})(?:\s*min\p{L}*\.?)?$/iu.exec(text)?.[1] ?? Number.NaN);
  if (minutes <= longestMeeting) {
    const ends = minutes === 0 ? null : session.meeting.now + minutes * minute;
    return withMeeting(session, { ends });
  }
  return askAgain(session, { kind: 'minutes' }, text, 'noSuchMinutes');
};
