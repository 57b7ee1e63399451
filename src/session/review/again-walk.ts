import { reasonNeeded } from '../../evaluation/reason-needed.ts';
import { record } from '../../evaluation/record.ts';
import { bareRating, hasLevel } from '../../model/rating.ts';
import type { AgreedRating } from '../../model/team.ts';
import { moveAfterAnswer } from './order.ts';
import { ask, itemAt, notify, type Session } from './session.ts';

/** Keeps what was agreed, now that the team has looked at it again; asks why where that has to be said. */
export const keepAgain = (session: Session, answer: AgreedRating): Session => {
  const { evaluation, instrument } = session;
  const item = itemAt(session);
  const { element, dimension } = item;
  const rating = bareRating(answer);
  if (
    hasLevel(answer) &&
    answer.reason === undefined &&
    reasonNeeded(evaluation, element.id, dimension, answer.level) !== undefined
  ) {
    return ask(session, { kind: 'reason', level: answer.level });
  }
  const kept = record(evaluation, element, { kind: 'rate', dimension, rating }, instrument);
  const told = notify({ ...session, evaluation: kept }, { kind: 'answered', item, rating });
  return moveAfterAnswer(told, false);
};
