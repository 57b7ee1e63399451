import { type Points, type Score, scoreOf, setScore } from '../model/points.ts';
import { type Requirement, type Specification, scaleOf } from '../model/specification.ts';
import type { TerminalEvent } from '../terminal/screen.ts';
import { byName, evaluatedOf } from './comparison.ts';
import type { SupplierAnswers } from './supplier-answers.ts';

/** One answer that is to get points. */
export type PointsItem = { readonly requirement: Requirement; readonly supplier: SupplierAnswers };

export type PointsPage =
  | { readonly kind: 'points' }
  /** The points are saved already; a reason is asked for. */
  | { readonly kind: 'reason' }
  | { readonly kind: 'end' }
  /** Left for the shell; `finished` where the end had been reached. */
  | { readonly kind: 'left'; readonly finished: boolean };

export type PointsNotice =
  | { readonly kind: 'resumed'; readonly scored: number }
  | { readonly kind: 'saved'; readonly item: PointsItem; readonly points: number }
  | { readonly kind: 'outOfRange'; readonly given: string }
  | { readonly kind: 'unknownKey'; readonly key: string }
  | { readonly kind: 'needed' | 'pointsFirst' | 'atStart' };

/** A session that gives points: where it is, what is typed, and the points as they are by now. */
export type PointsSession = {
  readonly specification: Specification;
  readonly points: Points;
  /** All suppliers for one requirement before the next. Fixed for the session. */
  readonly order: readonly PointsItem[];
  readonly position: number;
  /** Positions left behind, latest last: the way back. */
  readonly trail: readonly number[];
  readonly page: PointsPage;
  /** Digits of the points that have not been saved. */
  readonly typed: string;
  readonly notice: PointsNotice | null;
};

export type PointsStart = {
  readonly specification: Specification;
  readonly requirements: readonly Requirement[];
  readonly suppliers: readonly SupplierAnswers[];
  readonly points: Points;
};

/** At the first answer without points; at the end where all have some. */
export const startPoints = ({
  specification,
  requirements,
  suppliers,
  points,
}: PointsStart): PointsSession => {
  const ordered = byName(suppliers);
  const order = evaluatedOf(requirements).flatMap((requirement) =>
    ordered.map((supplier) => ({ requirement, supplier })),
  );
  const blank: PointsSession = {
    specification,
    points,
    order,
    position: 0,
    trail: [],
    page: { kind: 'points' },
    typed: '',
    notice: null,
  };
  const open = nextOpen(blank, 0);
  const scored = scoredCount(blank);
  if (open === null) return { ...blank, page: { kind: 'end' } };
  return { ...blank, position: open, notice: scored > 0 ? { kind: 'resumed', scored } : null };
};

/** The session after one event; one that means nothing on the page changes nothing but the notice. */
export const stepPoints = (session: PointsSession, event: TerminalEvent): PointsSession => {
  const quiet: PointsSession = { ...session, notice: null };
  switch (session.page.kind) {
    case 'points':
      return event.kind === 'key' ? pressAtPoints(quiet, event.key) : session;
    case 'reason':
      if (event.kind === 'key') return session;
      return takeReason(quiet, event.kind === 'text' ? event.text.trim() : null);
    case 'end':
      return event.kind === 'key' ? pressAtEnd(quiet, event.key) : session;
    case 'left':
      return session;
  }
};

/** The answer at hand; undefined where nothing is evaluated at all. */
export const pointsItemAt = (
  session: PointsSession,
  position = session.position,
): PointsItem | undefined => session.order[position];

/** What an answer has got so far. */
export const scoreAt = (
  { points }: PointsSession,
  item: PointsItem | undefined,
): Score | undefined =>
  item === undefined ? undefined : scoreOf(points, item.supplier.name, item.requirement.id);

/** How many answers have points. */
export const scoredCount = (session: PointsSession): number =>
  session.order.filter((item) => scoreAt(session, item) !== undefined).length;

const pressAtPoints = (session: PointsSession, key: string): PointsSession => {
  if (/^[\d.,]$/.test(key)) return type(session, key);
  switch (key) {
    case 'backspace':
      return { ...session, typed: session.typed.slice(0, -1) };
    case 'escape':
      return { ...session, typed: '' };
    case 'enter':
      return session.typed === '' ? goOn(session) : save(session);
    case 'n':
      return session.typed === '' ? askReason(session) : save(session);
    case 's':
      return moveTo(session, session.position + 1);
    case 'b':
      return moveBack(session);
    case 'q':
      return { ...session, page: { kind: 'left', finished: false } };
    default:
      return { ...session, notice: { kind: 'unknownKey', key } };
  }
};

const pressAtEnd = (session: PointsSession, key: string): PointsSession => {
  const open = nextOpen(session, 0);
  if (key === 'b') return moveBack(session);
  if (key === 'q' || (key === 'enter' && open === null)) {
    return { ...session, page: { kind: 'left', finished: true } };
  }
  return key === 'enter' && open !== null
    ? moveTo(session, open)
    : { ...session, notice: { kind: 'unknownKey', key } };
};

// A decimal more, or a second sign, is left out as it is typed rather than refused afterwards.
const type = (session: PointsSession, key: string): PointsSession => {
  const isBare = session.typed === '' && !/\d/.test(key);
  const typed = isBare ? `0${key}` : session.typed + key;
  return /^\d{1,3}([.,]\d?)?$/.test(typed) ? { ...session, typed } : session;
};

const save = (session: PointsSession): PointsSession => {
  const item = pointsItemAt(session);
  if (item === undefined) return session;
  const points = Number(session.typed.replace(',', '.'));
  if (points > scaleOf(session.specification)) {
    return { ...session, typed: '', notice: { kind: 'outOfRange', given: session.typed } };
  }
  return askReason(write({ ...session, typed: '' }, item, { ...scoreAt(session, item), points }));
};

const goOn = (session: PointsSession): PointsSession =>
  scoreAt(session, pointsItemAt(session)) === undefined
    ? { ...session, notice: { kind: 'needed' } }
    : moveTo(session, session.position + 1);

const askReason = (session: PointsSession): PointsSession =>
  scoreAt(session, pointsItemAt(session)) === undefined
    ? { ...session, notice: { kind: 'pointsFirst' } }
    : { ...session, page: { kind: 'reason' } };

/** Null leaves the reason as it was; an empty one takes it away. */
const takeReason = (session: PointsSession, reason: string | null): PointsSession => {
  const item = pointsItemAt(session);
  const score = scoreAt(session, item);
  if (item === undefined || score === undefined) return session;
  const { reason: _before, ...bare } = score;
  const changed = reason === '' ? bare : { ...bare, reason: reason ?? '' };
  const isSame = reason === null || reason === (score.reason ?? '');
  const written = isSame ? session : write(session, item, changed);
  const open = nextOpen(written, written.position + 1);
  return {
    ...moveTo(written, open ?? written.order.length),
    notice: { kind: 'saved', item, points: score.points },
  };
};

const write = (session: PointsSession, item: PointsItem, score: Score): PointsSession => ({
  ...session,
  points: setScore(session.points, item.supplier.name, item.requirement.id, score),
});

const nextOpen = (session: PointsSession, from: number): number | null => {
  const found = session.order.findIndex(
    (item, position) => position >= from && scoreAt(session, item) === undefined,
  );
  return found < 0 ? null : found;
};

/** Past the last one stands the end. */
const moveTo = (session: PointsSession, position: number): PointsSession =>
  position >= session.order.length
    ? { ...session, typed: '', page: { kind: 'end' } }
    : {
        ...session,
        position,
        typed: '',
        trail: position === session.position ? session.trail : [...session.trail, session.position],
        page: { kind: 'points' },
      };

const moveBack = (session: PointsSession): PointsSession => {
  const back: PointsSession = { ...session, typed: '', page: { kind: 'points' } };
  if (session.page.kind === 'end') return session.order.length === 0 ? session : back;
  const last = session.trail.at(-1);
  if (last !== undefined) return { ...back, position: last, trail: session.trail.slice(0, -1) };
  return session.position > 0
    ? { ...back, position: session.position - 1 }
    : { ...back, notice: { kind: 'atStart' } };
};
