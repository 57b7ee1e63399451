import type { Item } from '../../model/instrument.ts';
import { hasLevel } from '../../model/rating.ts';
import { type AgreedRating, isTeam } from '../../model/team.ts';
import { type Line, strong } from '../../terminal/screen.ts';
import { formatText } from '../../text/formats.ts';
import { type Reading, shown } from '../reading.ts';
import { answerTo, itemAt, type Session } from './session.ts';

/**
 * What was judged of an item the time before. A person alone sees it beside an answer of one's own: before that
 * it would lead the answer.
 */
const earlierAt = (
  { earlier, evaluation }: Session,
  { element, dimension }: Item,
): AgreedRating | undefined => {
  if (earlier === null) return undefined;
  const isOpen = answerTo(evaluation, element, dimension) === undefined;
  return isOpen && !isTeam(evaluation) ? undefined : answerTo(earlier, element, dimension);
};

/** One row beside the question. */
export const earlierLine = (session: Session, reading: Reading): readonly Line[] => {
  const rating = earlierAt(session, itemAt(session));
  const date = session.earlier?.date;
  return rating === undefined
    ? []
    : [
        {
          spans: [{ text: `   ${reading.text.earlier.heading(dateWords(date, reading))}` }],
          right: [{ text: reading.rating(rating) }],
          cut: true,
        },
      ];
};

const dateWords = (date: string | undefined, { language }: Reading): string =>
  date === undefined ? '' : formatText[language].date(date);

/** A longer one is worth its rows only where there is a column for it. */
const shortReason = 120;

/** Why it was judged so. */
export const earlierReasonLines = (
  session: Session,
  reading: Reading,
  isWide: boolean,
): readonly Line[] => {
  const rating = earlierAt(session, itemAt(session));
  if (rating === undefined) return [];
  const reason = hasLevel(rating) ? rating.reason : rating.notApplicable;
  if (reason === undefined || (!isWide && reason.length > shortReason)) return [];
  return [
    { spans: [strong(`${reading.text.earlier.reason}: `), { text: shown(reason) }], gap: 'always' },
  ];
};

/** How a level compares with the one before it; blank where one of them is missing, as wide as a sign. */
export const earlierSign = (session: Session, one: Item): string => {
  if (session.earlier === null) return '';
  const now = answerTo(session.evaluation, one.element, one.dimension);
  const before = earlierAt(session, one);
  if (now === undefined || before === undefined || !hasLevel(now) || !hasLevel(before)) return '  ';
  if (now.level === before.level) return ' =';
  return now.level > before.level ? ' ↑' : ' ↓';
};
