import { addMeasure, editMeasure } from '../../evaluation/measures.ts';
import { type Entry, record } from '../../evaluation/record.ts';
import { isCalendarDate } from '../../model/calendar-date.ts';
import { findElement, type Level } from '../../model/instrument.ts';
import { hasLevel } from '../../model/rating.ts';
import { isTeam } from '../../model/team.ts';
import { moveOn, moveToElement, moveToOpen } from './order.ts';
import {
  type Asked,
  answerTo,
  entriesAbout,
  isOpenAt,
  itemAt,
  type Session,
  type SimpleNotice,
  showBase,
} from './session.ts';

/** The text a question starts out with: what was written before, so that it can be changed. */
export const textBefore = (session: Session, asked: Asked): string => {
  const { element, dimension } = itemAt(session);
  const answer = answerTo(session.evaluation, element, dimension);
  switch (asked.kind) {
    case 'note':
      return entriesAbout(session.evaluation, element).notes ?? '';
    case 'notApplicable':
      return answer === undefined || hasLevel(answer) ? '' : answer.notApplicable;
    case 'reason':
      return answer?.reason ?? '';
    case 'dissent':
      return answer?.dissent ?? '';
    case 'due':
      return asked.given;
    default:
      return '';
  }
};

/** Takes a text that was asked for; a blank one changes nothing. */
export const takeText = (session: Session, asked: Asked, given: string): Session => {
  const text = given.trim();
  const back = showBase(session);
  if (asked.kind === 'owner' || asked.kind === 'due') return takeMeasureDetail(back, asked, text);
  if (text === '') return { ...back, notice: { kind: 'kept' } };
  switch (asked.kind) {
    case 'notApplicable':
      return rate(back, { notApplicable: text });
    case 'reason':
      return rate(back, { level: asked.level }, text);
    case 'note':
      return write(back, { kind: 'note', text }, 'noteSaved');
    case 'improve':
      return write(back, { kind: 'improve', text }, 'improvementSaved');
    case 'dissent':
      return write(
        back,
        { kind: 'dissent', dimension: itemAt(session).dimension, text },
        'dissentSaved',
      );
    case 'element':
      return goTo(back, text);
    case 'measure':
      return startMeasure(back, text);
  }
};

/** Records an answer to the item at hand and goes on: to the next open item, or after a change to the next one. */
export const rate = (
  session: Session,
  rating: { readonly level: Level } | { readonly notApplicable: string },
  reason?: string,
): Session => {
  const item = itemAt(session);
  const wasOpen = isOpenAt(session, session.position);
  const entry: Entry = {
    kind: 'rate',
    dimension: item.dimension,
    rating,
    ...(reason === undefined ? {} : { reason }),
  };
  const evaluation = record(session.evaluation, item.element, entry, session.instrument);
  const answered: Session = {
    ...session,
    evaluation,
    notice: { kind: 'answered', item, rating },
  };
  return wasOpen ? moveToOpen(answered) : moveOn(answered);
};

const write = (session: Session, entry: Entry, notice: SimpleNotice): Session => ({
  ...session,
  evaluation: record(session.evaluation, itemAt(session).element, entry, session.instrument),
  notice: { kind: notice },
});

const goTo = (session: Session, given: string): Session => {
  const element = findElement(session.instrument, given);
  return element === undefined
    ? {
        ...session,
        page: { kind: 'asking', asked: { kind: 'element' } },
        notice: { kind: 'noSuchElement', given, last: session.instrument.elements.length },
      }
    : moveToElement(session, element.id);
};

// The measure is written down at once, so that a lost terminal costs at most its owner or date.
const startMeasure = (session: Session, text: string): Session => {
  if (!isTeam(session.evaluation)) return session;
  const element = itemAt(session).element.id;
  const evaluation = addMeasure(session.evaluation, { element, text }, session.instrument);
  const measure = evaluation.actions.at(-1)?.id ?? '';
  return { ...session, evaluation, page: { kind: 'asking', asked: { kind: 'owner', measure } } };
};

const takeMeasureDetail = (
  session: Session,
  asked: Extract<Asked, { kind: 'owner' | 'due' }>,
  text: string,
): Session => {
  if (!isTeam(session.evaluation)) return session;
  const id = asked.measure;
  if (asked.kind === 'due' && text !== '' && !isCalendarDate(text)) {
    return {
      ...session,
      page: { kind: 'asking', asked: { kind: 'due', measure: id, given: text } },
      notice: { kind: 'noSuchDate', given: text },
    };
  }
  const evaluation =
    text === ''
      ? session.evaluation
      : editMeasure(session.evaluation, id, { [asked.kind]: text }, session.instrument);
  return asked.kind === 'owner'
    ? {
        ...session,
        evaluation,
        page: { kind: 'asking', asked: { kind: 'due', measure: id, given: '' } },
      }
    : { ...session, evaluation, notice: { kind: 'measureAdded', id } };
};
