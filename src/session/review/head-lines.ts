import { answeredItems } from '../../evaluation/profile.ts';
import { isTeam } from '../../model/team.ts';
import { type Line, strong } from '../../terminal/screen.ts';
import { type Reading, shownLine } from '../reading.ts';
import { itemAt, type Session } from './session.ts';

/** Whose evaluation it is, and how far it has come. */
export const subjectLine = (session: Session, { text }: Reading): Line => {
  const { evaluation, instrument, order } = session;
  const answered = answeredItems(evaluation, instrument);
  const bht = shownLine(evaluation.subject.bht);
  const virksomhet = shownLine(evaluation.subject.virksomhet);
  return isTeam(evaluation)
    ? {
        spans: [{ text: text.jointSubject(bht, virksomhet) }],
        right: [{ text: text.jointProgress(answered, order.length) }],
        cut: true,
      }
    : {
        spans: [{ text: text.subject(bht, virksomhet) }],
        right: [{ text: text.progress(answered, order.length) }],
        cut: true,
      };
};

/** Where we are: the element's number, title and group. */
export const elementLine = (session: Session, { text, language, title }: Reading): Line => {
  const { element } = itemAt(session);
  const { elements, groups } = session.instrument;
  const group = groups.find(({ id }) => id === element.group)?.title[language] ?? '';
  return {
    spans: [strong(text.place(element.number, elements.length, title(element)))],
    right: [{ text: shownLine(group) }],
  };
};
