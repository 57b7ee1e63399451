import { record } from '../../evaluation/record.ts';
import { criteriaOf } from '../../model/instrument.ts';
import { type CriterionMark, criterionMarks } from '../../model/rating.ts';
import { askToConfirm, clearAnswer, confirmInsideTolerance } from './confirm.ts';
import { firstOpen, moveTo, moveToElement, moveToOpen } from './order.ts';
import { leave, showOverview } from './question-walk.ts';
import { ask, entriesAbout, hasVoices, itemAt, notify, type Session, showBase } from './session.ts';

export const pressAtCriteria = (session: Session, key: string, cursor: number): Session => {
  const criteria = criteriaOf(itemAt(session).element);
  if (isLeaving(key) || key === 'k' || key === 'enter') return showBase(session);
  const moved = movedCursor(key, cursor, criteria.length);
  if (moved !== null) return { ...session, page: { kind: 'criteria', cursor: moved } };
  const id = criteria[cursor]?.id;
  const mark = markFor(session, key, id);
  if (id === undefined || mark === undefined) return notify(session, { kind: 'unknownKey', key });
  const evaluation = record(
    session.evaluation,
    itemAt(session).element,
    { kind: 'mark', criterion: id, mark },
    session.instrument,
  );
  // A letter marks and goes on, so that a list is done with one key a line; the space bar stays to cycle.
  const next = key === 'space' ? cursor : Math.min(cursor + 1, criteria.length - 1);
  return { ...session, evaluation, page: { kind: 'criteria', cursor: next } };
};

export const pressAtOverview = (session: Session, key: string, cursor: number): Session => {
  if (isLeaving(key) || key === 'o') return showBase(session);
  const element = session.instrument.elements[cursor];
  if (key === 'enter' && element !== undefined) return moveToElement(session, element.id);
  const moved = movedCursor(key, cursor, session.instrument.elements.length);
  return moved === null
    ? pressAnywhere(session, key)
    : { ...session, page: { kind: 'overview', cursor: moved } };
};

export const pressAtAgenda = (session: Session, key: string): Session => {
  if (key === 'enter' || key === 's') return moveToOpen(session);
  return key === 'a' ? askToConfirm(session) : pressAnywhere(session, key);
};

export const pressAtEnd = (session: Session, key: string): Session => {
  const open = firstOpen(session);
  if (key === 'enter') return open === null ? leave(session, true) : moveTo(session, open);
  if (key === 'q') return leave(session, true);
  if (key === 'b') return showBase(session, 'question');
  if (key === 'a' && hasVoices(session.evaluation)) return askToConfirm(session);
  return pressAnywhere(session, key);
};

/** Yes in either language (`j`, `y`) does it; anything that means no leaves all as it was. */
export const pressAtConfirming = (
  session: Session,
  key: string,
  what: 'inside-tolerance' | 'clear',
): Session => {
  if (key === 'j' || key === 'y') {
    return what === 'clear' ? clearAnswer(session) : confirmInsideTolerance(session);
  }
  return key === 'n' || isLeaving(key)
    ? showBase(notify(session, { kind: 'kept' }))
    : notify(session, { kind: 'unknownKey', key });
};

const pressAnywhere = (session: Session, key: string): Session => {
  if (key === 'o') return showOverview(session);
  if (key === 'g') return ask(session, { kind: 'element' });
  return key === 'q' ? leave(session) : notify(session, { kind: 'unknownKey', key });
};

const isLeaving = (key: string): boolean => key === 'b' || key === 'escape';

export const movedCursor = (key: string, cursor: number, count: number): number | null => {
  const last = count - 1;
  const wanted = new Map([
    ['up', cursor - 1],
    ['down', cursor + 1],
    ['pageup', cursor - 5],
    ['pagedown', cursor + 5],
    ['home', 0],
    ['end', last],
  ]).get(key);
  return wanted === undefined ? null : Math.max(0, Math.min(last, wanted));
};

const markFor = (
  session: Session,
  key: string,
  id: string | undefined,
): CriterionMark | null | undefined => {
  if (key === 'x') return null;
  if (key === 'space') {
    const marks = entriesAbout(session.evaluation, itemAt(session).element).criteria ?? {};
    return nextMark(id === undefined ? undefined : marks[id]);
  }
  return criterionMarks.find((mark) => session.terms.markKeys[mark] === key);
};

const nextMark = (mark: CriterionMark | undefined): CriterionMark | null =>
  mark === undefined
    ? criterionMarks[0]
    : (criterionMarks[criterionMarks.indexOf(mark) + 1] ?? null);
