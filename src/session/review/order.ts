import { agendaOf, splitItems } from '../../evaluation/agenda.ts';
import {
  dimensions,
  type Element,
  type Instrument,
  type Item,
  itemsOf,
} from '../../model/instrument.ts';
import { type Evaluation, isTeam } from '../../model/team.ts';
import {
  answerAt,
  answerTo,
  hasVoices,
  isOpen,
  itemAt,
  notify,
  type Session,
  showBase,
} from './session.ts';

/** All items: what the team has to discuss first, as its agenda has it, then what it is split over, then the rest. */
export const orderOf = (evaluation: Evaluation, instrument: Instrument): readonly Item[] => {
  const items = itemsOf(instrument);
  if (!isTeam(evaluation) || !hasVoices(evaluation)) return items;
  const agenda = againFirst(agendaOf(evaluation, instrument));
  const first = [...agenda, ...splitItems(evaluation, instrument)];
  return [
    ...first.map(({ element, dimension }): Item => ({ element, dimension })),
    ...items.filter((item) => !first.some(isSameAs(item))),
  ];
};

/** What is to be looked at again before what is new: it was settled once. */
export const againFirst = <I extends { readonly again?: true }>(
  items: readonly I[],
): readonly I[] => items.toSorted((a, b) => Number(b.again === true) - Number(a.again === true));

export const isSameAs =
  (item: Item) =>
  ({ element, dimension }: Item): boolean =>
    element.id === item.element.id && dimension === item.dimension;

/** The first open position at or after one; null where none is left. */
export const firstOpen = (session: Session, from = 0): number | null => {
  const found = session.order.findIndex(
    (_item, position) => position >= from && isOpen(answerAt(session, position)),
  );
  return found < 0 ? null : found;
};

/** The items that are open: on a team's own part, however many voices there are. */
export const openItems = (session: Session): readonly Item[] =>
  session.order.filter((_item, position) => isOpen(answerAt(session, position)));

/** The first open judgement of an element, else its first. */
export const openItemOf = ({ evaluation }: Session, element: Element): Item => {
  const items = dimensions.map((dimension): Item => ({ element, dimension }));
  const isOpenHere = (item: Item): boolean =>
    isOpen(answerTo(evaluation, item.element, item.dimension));
  return items.find(isOpenHere) ?? { element, dimension: dimensions[0] };
};

export const positionIn = (session: Session, element: Element): number =>
  positionOf(session, openItemOf(session, element));

const positionOf = ({ order }: Session, item: Item): number => order.findIndex(isSameAs(item));

/** Shows the question at a position and remembers the way back. */
export const moveTo = (session: Session, position: number): Session => {
  const { trail, position: from, ...rest } = settle(session);
  const left = position === from ? trail : [...trail, from];
  return showBase({ ...rest, position, trail: left }, 'question');
};

/**
 * Shows an item that was asked for by name or chosen in a list: a visit, which leads back to where
 * one came from, however many items are visited in a row.
 */
export const visitItem = (session: Session, item: Item): Session => {
  const { position: from, trail, base } = session;
  const position = positionOf(session, item);
  const visit = session.visit ?? { position: from, trail, base };
  if (position === visit.position && visit.base === 'question') return backFrom(session, visit);
  const passed = session.visit === null || position === from ? [] : [from];
  const seen = session.visit === null ? [] : trail;
  return showBase({ ...session, visit, position, trail: [...seen, ...passed] }, 'question');
};

/** Back to where a visit began; null outside one. */
export const returnFromVisit = (session: Session): Session | null =>
  session.visit === null ? null : backFrom(session, session.visit);

const backFrom = (session: Session, { base, ...place }: NonNullable<Session['visit']>): Session =>
  showBase({ ...session, ...place, visit: null }, base);

// Who goes on from an item that was visited is on the way again, with the whole way behind.
const settle = (session: Session): Session => {
  const { visit, trail } = session;
  return visit === null
    ? session
    : { ...session, visit: null, trail: [...visit.trail, visit.position, ...trail] };
};

/**
 * The item after this one, answered or not; after the last one the end. A visit takes in both
 * judgements of the element, and among voices it then leads back.
 */
export const moveOn = (session: Session): Session => {
  if (session.visit === null) return moveToNext(session, session.position + 1);
  const other = otherPosition(session);
  if (!session.trail.includes(other)) return continueVisit(session, other);
  return leadsBack(session)
    ? backFrom(notify(session, { kind: 'returned' }), session.visit)
    : moveToNext(session, afterElement(session));
};

/** After an answer: to what is open next; after a change to the next item, or back from a visit. */
export const moveAfterAnswer = (session: Session, wasAnswered: boolean): Session => {
  if (session.visit === null) {
    return wasAnswered ? moveOn(session) : moveToOpen(session, session.position + 1);
  }
  if (!wasAnswered) {
    const other = otherPosition(session);
    if (isOpen(answerAt(session, other))) return continueVisit(session, other);
    if (!leadsBack(session)) return moveToOpen(session, afterElement(session));
  }
  const { notice } = session;
  const told = notice?.kind === 'answered' ? { ...notice, isBack: true as const } : notice;
  return backFrom({ ...session, notice: told }, session.visit);
};

// The agenda's order is the meeting's; without one the elements follow each other.
const leadsBack = ({ evaluation }: Session): boolean => hasVoices(evaluation);

const otherPosition = (session: Session): number => {
  const { element, dimension } = itemAt(session);
  return session.order.findIndex(
    (item) => item.element.id === element.id && item.dimension !== dimension,
  );
};

const afterElement = (session: Session): number =>
  Math.max(session.position, otherPosition(session)) + 1;

const continueVisit = (session: Session, position: number): Session =>
  showBase({ ...session, position, trail: [...session.trail, session.position] }, 'question');

const moveToNext = (session: Session, position: number): Session =>
  position < session.order.length ? moveTo(session, position) : showBase(settle(session), 'end');

/** The first open item at or after a position, else the end, which tells what was left open before. */
export const moveToOpen = (session: Session, from = 0): Session => {
  const open = firstOpen(session, from);
  return open === null ? showBase(settle(session), 'end') : moveTo(session, open);
};

/** Where one came from; without a way back the item before this one, and before the first the agenda. */
export const moveBack = (session: Session): Session => {
  const last = session.trail.at(-1);
  if (last !== undefined) {
    const trail = session.trail.slice(0, -1);
    return showBase({ ...session, position: last, trail }, 'question');
  }
  const returned = returnFromVisit(session);
  if (returned !== null) return returned;
  if (session.position > 0) {
    return showBase({ ...session, position: session.position - 1 }, 'question');
  }
  return hasVoices(session.evaluation)
    ? openAgenda(session)
    : showBase(notify(session, { kind: 'atStart' }), 'question');
};

export const openAgenda = (session: Session): Session => showBase(settle(session), 'agenda');
