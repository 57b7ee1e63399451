import { record } from '../../evaluation/record.ts';
import { criteriaOf, type Item } from '../../model/instrument.ts';
import { type CriterionMark, criterionMarks } from '../../model/rating.ts';
import { isTeam } from '../../model/team.ts';
import { openAttendance } from './attendance-rows.ts';
import { clearAnswer } from './confirm.ts';
import { askMinutes, timedAgenda } from './meeting.ts';
import { firstOpen, isSameAs, moveTo, moveToOpen, openAgenda, visitItem } from './order.ts';
import {
  chosenIn,
  foundBy,
  openFinder,
  openOverview,
  otherColumn,
  typedAfter,
} from './overview-walk.ts';
import {
  askToConfirm,
  confirmProposals,
  insideTolerance,
  splitInside,
  toggled,
} from './proposals.ts';
import {
  entriesAbout,
  hasVoices,
  itemAt,
  notify,
  type Overview,
  type Page,
  type Session,
  showBase,
} from './session.ts';
import { openTriage } from './triage-rows.ts';

export const pressAtCriteria = (session: Session, key: string, cursor: number): Session => {
  const criteria = criteriaOf(itemAt(session).element);
  if (isLeaving(key) || key === 'enter') return showBase(session);
  const moved = movedCursor(key, cursor, criteria.length);
  if (moved !== null) return { ...session, page: { kind: 'criteria', cursor: moved } };
  const id = criteria[cursor]?.id;
  const mark = markFor(session, key, id);
  if (id === undefined || mark === undefined) return stayOrLeave(session, key);
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

export const pressAtOverview = (session: Session, key: string, overview: Overview): Session => {
  const { typed, cursor } = overview;
  const show = (page: Overview): Session => ({ ...session, page });
  if (key === 'escape') return showBase(session);
  if (key === 'enter') return openChosen(session, overview);
  if (['left', 'right', 'tab'].includes(key)) return show(otherColumn(session, overview));
  if (typed !== null && key !== '?') {
    const written = typedAfter(typed, key);
    if (written !== null) return show({ ...overview, typed: written, cursor: 0, dimension: null });
  }
  const shown = foundBy(session, typed).elements.length;
  const moved = movedCursor(key, cursor, shown);
  if (moved !== null) return show({ ...overview, cursor: moved });
  return typed === null && (key === 'b' || key === 'o')
    ? showBase(session)
    : goAnywhere(session, key);
};

const openChosen = (session: Session, overview: Overview): Session => {
  const chosen = chosenIn(session, overview);
  if (chosen !== undefined) return visitItem(session, chosen);
  const last = session.instrument.elements.length;
  return notify(session, { kind: 'noSuchElement', given: overview.typed ?? '', last });
};

/** What the team still has to discuss, as the agenda lists it, and what it is split over. */
export const agendaItems = (session: Session): readonly Item[] => [
  ...timedAgenda(session),
  ...splitInside(session),
];

/** The row the agenda is at: the one that was chosen, else the item at hand, else the first. */
export const agendaCursor = (session: Session, cursor: number | undefined): number =>
  cursor ?? Math.max(0, agendaItems(session).findIndex(isSameAs(itemAt(session))));

export const pressAtAgenda = (
  session: Session,
  key: string,
  chosen: number | undefined,
): Session => {
  const items = agendaItems(session);
  const cursor = agendaCursor(session, chosen);
  const item = items[cursor];
  if (key === 'enter' || key === 's') {
    return item === undefined
      ? moveToOpen(session)
      : moveTo(session, session.order.findIndex(isSameAs(item)));
  }
  if (key === 'a') return askToConfirm(session);
  if (key === 'm' && items.length > 0) return askMinutes(session);
  if (isLeaving(key)) return showBase(session, 'question');
  const moved = movedCursor(key, cursor, items.length);
  return moved === null
    ? goAnywhere(session, key)
    : { ...session, page: { kind: 'agenda', cursor: moved } };
};

export const pressAtEnd = (session: Session, key: string): Session => {
  const open = firstOpen(session);
  if (key === 'enter') return open === null ? leave(session, true) : moveTo(session, open);
  if (key === 'q') return leave(session, true);
  if (isLeaving(key)) return showBase(session, 'question');
  if (isTeam(session.evaluation)) {
    if (key === 'p') return { ...session, page: { kind: 'priorities', cursor: 0 } };
    if (key === 'm') return openTriage(session);
  }
  if (!hasVoices(session.evaluation)) return goAnywhere(session, key);
  if (key === 'a') return askToConfirm(session);
  return key === 'd' ? openAgenda(session) : goAnywhere(session, key);
};

/** Yes in either language (`j`, `y`) does it; anything that means no leaves all as it was. */
export const pressAtConfirming = (session: Session, key: string): Session => {
  if (isYes(key)) return clearAnswer(session);
  return isNo(key) ? showBase(notify(session, { kind: 'kept' })) : stayOrLeave(session, key);
};

export const pressAtProposals = (
  session: Session,
  key: string,
  page: Extract<Page, { kind: 'proposals' }>,
): Session => {
  const { cursor, without } = page;
  const items = insideTolerance(session);
  const item = items[cursor];
  if (isYes(key) || key === 'enter') return confirmProposals(session, without);
  if (isNo(key)) return showBase(notify(session, { kind: 'kept' }));
  if (key === 'a') {
    return {
      ...session,
      page: { ...page, without: without.length > 0 ? [] : splitInside(session) },
    };
  }
  if (key === 'space' && item !== undefined) {
    const next = Math.min(cursor + 1, items.length - 1);
    return { ...session, page: { ...page, without: toggled(without, item), cursor: next } };
  }
  const moved = movedCursor(key, cursor, items.length);
  return moved === null
    ? stayOrLeave(session, key)
    : { ...session, page: { ...page, cursor: moved } };
};

/** What a key does on every page that has no other use for it. */
export const goAnywhere = (session: Session, key: string): Session => {
  if (key === 'o') return openOverview(session);
  if (key === 'l' && isTeam(session.evaluation)) return openAttendance(session);
  return key === 'g' ? openFinder(session) : stayOrLeave(session, key);
};

/** What a key does on every page that goes nowhere else. */
export const stayOrLeave = (session: Session, key: string): Session => {
  if (key === '?') return { ...session, page: { kind: 'keys', behind: session.page } };
  return key === 'q' ? leave(session) : notify(session, { kind: 'unknownKey', key });
};

/** Hands the terminal back; `finished` where the end had been reached. */
const leave = (session: Session, finished = false): Session => ({
  ...session,
  page: { kind: 'left', finished },
});

export const isLeaving = (key: string): boolean => key === 'b' || key === 'escape';

export const isYes = (key: string): boolean => key === 'j' || key === 'y';

export const isNo = (key: string): boolean => key === 'n' || isLeaving(key);

export const movedCursor = (key: string, cursor: number, count: number): number | null => {
  const last = count - 1;
  const wanted = new Map([
    ['up', cursor - 1],
    ['k', cursor - 1],
    ['down', cursor + 1],
    ['j', cursor + 1],
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
