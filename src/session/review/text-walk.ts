import { addMeasure, editMeasure } from '../../evaluation/measures.ts';
import { type Entry, record } from '../../evaluation/record.ts';
import { readDate } from '../../model/calendar-date.ts';
import type { Level } from '../../model/instrument.ts';
import { hasLevel } from '../../model/rating.ts';
import { isTeam } from '../../model/team.ts';
import { moveAfterAnswer } from './order.ts';
import {
  type Asked,
  answerAt,
  ask,
  entriesAbout,
  itemAt,
  notify,
  type Session,
  type SimpleNotice,
  showBase,
} from './session.ts';

/** The text a question starts out with: what was written before, so that it can be changed. */
export const textBefore = (session: Session, asked: Asked): string => {
  const answer = answerAt(session);
  switch (asked.kind) {
    case 'note':
      return entriesAbout(session.evaluation, itemAt(session).element).notes ?? '';
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
  if (text === '') return notify(back, { kind: 'kept' });
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
      return write(back, { ...asked, dimension: itemAt(session).dimension, text }, 'dissentSaved');
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
  const entry: Entry = {
    kind: 'rate',
    dimension: item.dimension,
    rating,
    ...(reason === undefined ? {} : { reason }),
  };
  const evaluation = record(session.evaluation, item.element, entry, session.instrument);
  const answered = notify({ ...session, evaluation }, { kind: 'answered', item, rating });
  return moveAfterAnswer(answered, answerAt(session) !== undefined);
};

const write = (session: Session, entry: Entry, notice: SimpleNotice): Session => ({
  ...session,
  evaluation: record(session.evaluation, itemAt(session).element, entry, session.instrument),
  notice: { kind: notice },
});

// The measure is written down at once, so that a lost terminal costs at most its owner or date.
const startMeasure = (session: Session, text: string): Session => {
  if (!isTeam(session.evaluation)) return session;
  const element = itemAt(session).element.id;
  const evaluation = addMeasure(session.evaluation, { element, text }, session.instrument);
  const measure = evaluation.actions.at(-1)?.id ?? '';
  return ask({ ...session, evaluation }, { kind: 'owner', measure });
};

const takeMeasureDetail = (
  session: Session,
  asked: Extract<Asked, { kind: 'owner' | 'due' }>,
  text: string,
): Session => {
  const { evaluation: team, instrument } = session;
  if (!isTeam(team)) return session;
  const { kind, measure } = asked;
  const detail = kind === 'due' && text !== '' ? readDate(text) : text;
  if (detail === undefined) {
    return notify(ask(session, { kind: 'due', measure, given: text }), {
      kind: 'noSuchDate',
      given: text,
    });
  }
  const evaluation =
    text === '' ? team : editMeasure(team, measure, { [kind]: detail }, instrument);
  return kind === 'owner'
    ? ask({ ...session, evaluation }, { kind: 'due', measure, given: '' })
    : notify({ ...session, evaluation }, { kind: 'measureAdded', id: measure });
};
