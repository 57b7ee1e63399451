import { placeAt, weakestFirst, withoutPriority } from '../../evaluation/priorities.ts';
import { isTeam } from '../../model/team.ts';
import { isLeaving, movedCursor, stayOrLeave } from './pages-walk.ts';
import { type Session, showBase } from './session.ts';
import { openTriage } from './triage-rows.ts';

/** The space bar takes an element in, last, or out again; a digit puts it at that place. */
export const pressAtPriorities = (session: Session, key: string, cursor: number): Session => {
  const { evaluation: team, instrument } = session;
  if (!isTeam(team) || isLeaving(key)) return showBase(session);
  if (key === 'enter') return openTriage(session);
  const elements = weakestFirst(team, instrument);
  const moved = movedCursor(key, cursor, elements.length);
  if (moved !== null) return { ...session, page: { kind: 'priorities', cursor: moved } };
  const element = elements[cursor];
  if (element === undefined) return stayOrLeave(session, key);
  const isChosen = team.priorities?.includes(element.id) === true;
  if (/^[1-9]$/.test(key)) {
    return { ...session, evaluation: placeAt(team, element, Number(key), instrument) };
  }
  if (key === 'x' || (key === 'space' && isChosen)) {
    return { ...session, evaluation: withoutPriority(team, element, instrument) };
  }
  return key === 'space'
    ? { ...session, evaluation: placeAt(team, element, Number.POSITIVE_INFINITY, instrument) }
    : stayOrLeave(session, key);
};
