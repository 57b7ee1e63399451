import { answeredItems } from '../../evaluation/profile.ts';
import { isTeam } from '../../model/team.ts';
import { type Line, type Screen, type Span, strong } from '../../terminal/screen.ts';
import { cutText } from '../../terminal/wrap.ts';
import { type Reading, shownLine } from '../reading.ts';
import { pointAt } from './meeting.ts';
import type { Notice } from './notice.ts';
import { isSameAs } from './order.ts';
import { splitInside } from './proposals.ts';
import { itemAt, type Session } from './session.ts';

/** What all pages have: whose evaluation it is, what the page is about, and what just happened. */
export const pageFrame = (
  session: Session,
  reading: Reading,
  where: Line,
  id: string,
): Pick<Screen, 'id' | 'head' | 'arrows' | 'choices' | 'notice'> => ({
  id,
  head: [subjectLine(session, reading), where],
  arrows: 'scroll',
  choices: [],
  ...noticeLine(session, reading),
});

/** Whose evaluation it is, and how far it has come. */
const subjectLine = (session: Session, { text }: Reading): Line => {
  const { evaluation, instrument, order } = session;
  const { bht, virksomhet } = evaluation.subject;
  const [subject, progress] = isTeam(evaluation)
    ? [text.jointSubject, text.jointProgress]
    : [text.subject, text.progress];
  return {
    spans: [{ text: subject(shownLine(bht), shownLine(virksomhet)) }],
    right: [{ text: progress(answeredItems(evaluation, instrument), order.length) }],
    cut: true,
  };
};

export const elementLine = (session: Session, { text, language, title }: Reading): Line => {
  const { element } = itemAt(session);
  const { elements, groups } = session.instrument;
  const group = groups.find(({ id }) => id === element.group)?.title[language] ?? '';
  const { point, minutes } = pointAt(session);
  const split = splitInside(session);
  const isSplit = split.some(isSameAs(itemAt(session)));
  const splitWords = isSplit ? [text.meeting.split(split.length)] : [];
  const due = [
    ...(point === null ? splitWords : [text.meeting.point(point.number, point.count)]),
    ...(minutes === 0 ? [] : [text.agenda.minutes(minutes)]),
  ].join(' · ');
  return {
    spans: [strong(text.place(element.number, elements.length, title(element)))],
    // Where the meeting is matters more than the group, which the element's number tells as well.
    ...(due === ''
      ? { right: [{ text: shownLine(group) }], spare: true }
      : { right: [{ text: due }] }),
  };
};

/** What just happened and how long it took, above the hint; nothing where nothing did. */
const noticeLine = (
  { notice, meeting: { told } }: Session,
  reading: Reading,
): { notice?: Line } => {
  const said = notice === null ? [] : [noticeWords(notice, reading)];
  const spans: readonly Span[] = [
    ...said.map((text): Span => ({ text, style: 'alert' })),
    ...(told === null
      ? []
      : [{ text: [...said.map(() => ' '), reading.text.meeting.told(told)].join('') }]),
  ];
  return spans.length === 0 ? {} : { notice: { spans } };
};

const keyName = (key: string, { text }: Reading): string => {
  if (key === 'enter') return text.enter;
  if (key === 'space') return text.space;
  return text.keyNames[key] ?? text.quoted(shortened(key));
};

// Whatever was typed, the notice never takes the question's place.
const shortened = (text: string): string => cutText(shownLine(text), 60);

// What comes after it is about going on from there.
const firstSentence = (notice: Notice, reading: Reading): string =>
  noticeWords(notice, reading).replace(/\.( .*)?$/s, '');

const noticeWords = (notice: Notice, reading: Reading): string => {
  const words = reading.text.notice;
  switch (notice.kind) {
    case 'created':
      return words.created(shortened(notice.file), notice.carriedOn ?? 0);
    case 'resumed':
      return words.resumed(notice.answered, notice.open);
    case 'answered': {
      const said = words.answered(
        notice.item.element.number,
        reading.shortDimension(notice.item.dimension),
        reading.rating(notice.rating),
        notice.isBack === true,
      );
      return notice.stays === true ? words.goOn(said) : said;
    }
    case 'undone':
      return words.undone(notice.said === null ? '' : firstSentence(notice.said, reading));
    case 'sealBroken':
      return words.sealBroken(notice.said === null ? '' : firstSentence(notice.said, reading));
    case 'confirmed':
      return words.confirmed(notice.count, notice.left);
    case 'measureAdded':
    case 'measureRemoved':
    case 'measureDropped':
      return words[notice.kind](notice.id);
    case 'triaged':
      return words.triaged[notice.what](notice.id);
    case 'copied':
      return words.copied(shortened(notice.file));
    case 'unknownKey':
      return words.unknownKey(keyName(notice.key, reading));
    case 'noSuchElement':
      return words.noSuchElement(shortened(notice.given), notice.last);
    case 'noSuchDate':
    case 'noSuchMinutes':
      return words[notice.kind](shortened(notice.given));
    default:
      return words[notice.kind];
  }
};
