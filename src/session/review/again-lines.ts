import { type Line, plain } from '../../terminal/screen.ts';
import type { Reading } from '../reading.ts';
import { againSign } from './list-lines.ts';
import { answerAt, answerTo, type Session } from './session.ts';

/** Whether the item at hand was agreed before somebody came late, and is to be looked at again. */
export const isAgain = (session: Session): boolean => answerAt(session)?.again === true;

export const againLine = (session: Session, { text, rating }: Reading): readonly Line[] => {
  const answer = answerAt(session);
  return answer?.again === true
    ? [{ spans: [{ text: text.again.line(rating(answer)), style: 'alert' }] }]
    : [];
};

/** What the sign in the overview means, where it stands there. */
export const againLegend = ({ evaluation, order }: Session, { text }: Reading): readonly Line[] =>
  order.some(({ element, dimension }) => answerTo(evaluation, element, dimension)?.again === true)
    ? [plain(text.again.legend(againSign))]
    : [];
