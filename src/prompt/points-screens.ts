import { decimals } from '../documents/comparison-tables.ts';
import type { Language } from '../model/language.ts';
import { scaleOf } from '../model/specification.ts';
import { shown, shownLine } from '../session/reading.ts';
import { sayLine } from '../session/review/notice-line.ts';
import { answerInWords } from '../specification/answer-words.ts';
import { answerOf } from '../specification/comparison.ts';
import {
  type PointsItem,
  type PointsNotice,
  type PointsSession,
  pointsItemAt,
  scoreAt,
  scoredCount,
} from '../specification/points-walk.ts';
import { type Hint, item, type Line, plain, type Screen, strong } from '../terminal/screen.ts';
import { cutText } from '../terminal/wrap.ts';
import { comparisonText } from '../text/comparison.ts';
import { type PointsText, pointsText } from '../text/points.ts';

/** What is on the screen while points are given; null when the session has been left. */
export const pointsScreen = (session: PointsSession, language: Language): Screen | null => {
  const at = pointsItemAt(session);
  const { page } = session;
  if (page.kind === 'left') return null;
  if (page.kind === 'end' || at === undefined) return endScreen(session, language);
  return page.kind === 'reason'
    ? reasonScreen(session, at, language)
    : pointScreen(session, at, language);
};

const pointScreen = (session: PointsSession, at: PointsItem, language: Language): Screen => {
  const text = pointsText[language];
  const score = scoreAt(session, at);
  const { keys } = text;
  const isTyping = session.typed !== '';
  const hints: readonly Hint[] = isTyping
    ? [
        { key: text.enter, does: keys.save },
        { key: 'Esc', does: keys.erase },
      ]
    : [
        { key: `0–${scaleOf(session.specification)}`, does: keys.points },
        ...(score === undefined
          ? []
          : [
              { key: text.enter, does: keys.next },
              { key: 'n', does: keys.reason },
            ]),
        { key: 's', does: keys.skip },
        { key: 'b', does: keys.back },
        { key: 'q', does: keys.quit },
      ];
  return {
    ...frame(session, at, 'points', language),
    question: [
      {
        spans: [
          strong(text.question(pointsInWords(scaleOf(session.specification), language))),
          { text: ` ${session.typed}_`, style: 'mark' },
        ],
        right: [
          score === undefined
            ? { text: text.notGiven }
            : strong(text.given(pointsInWords(score.points, language))),
        ],
      },
    ],
    ...noticeOf(session, language),
    hints,
  };
};

const reasonScreen = (session: PointsSession, at: PointsItem, language: Language): Screen => {
  const text = pointsText[language];
  const score = scoreAt(session, at);
  const points = pointsInWords(score?.points ?? 0, language);
  return {
    ...frame(session, at, 'reason', language),
    question: [{ spans: [strong(text.askReason(points)), { text: ` ${text.reasonMore}` }] }],
    input: { text: score?.reason ?? '' },
    hints: [
      { key: text.enter, does: text.keys.save },
      { key: 'Esc', does: text.keys.cancel },
    ],
  };
};

const endScreen = (session: PointsSession, language: Language): Screen => {
  const { end, enter, keys } = pointsText[language];
  const all = session.order.length;
  const open = all - scoredCount(session);
  const words = all === 0 ? end.none : open === 0 ? end.all : end.open(open);
  return {
    id: 'end',
    head: [titleLine(session, language), { spans: [strong(end.title)] }],
    body: openLines(session),
    arrows: 'scroll',
    question: [{ spans: [strong(words)] }],
    choices: [],
    ...noticeOf(session, language),
    hints: [
      { key: enter, does: open === 0 ? keys.finish : keys.firstOpen },
      ...(open === 0 ? [] : [{ key: 'q', does: keys.finish }]),
      ...(all === 0 ? [] : [{ key: 'b', does: keys.back }]),
    ],
  };
};

const openLines = (session: PointsSession): readonly Line[] =>
  session.order
    .filter((one) => scoreAt(session, one) === undefined)
    .map((one) => item(`${one.requirement.id}  `, shownLine(one.supplier.name)));

const frame = (
  session: PointsSession,
  at: PointsItem,
  page: string,
  language: Language,
): Pick<Screen, 'id' | 'head' | 'body' | 'arrows' | 'choices'> => {
  const text = pointsText[language];
  const same = session.order.filter(({ requirement }) => requirement === at.requirement);
  const supplierPlace = text.supplierPlace(same.indexOf(at) + 1, same.length);
  return {
    id: JSON.stringify([page, session.position]),
    head: [
      titleLine(session, language),
      {
        spans: [strong(`${at.requirement.id} · ${shownLine(at.supplier.name)}`)],
        right: [{ text: supplierPlace }],
        cut: true,
      },
    ],
    body: itemLines(session, at, same, language),
    arrows: 'scroll',
    choices: [],
  };
};

const titleLine = (session: PointsSession, language: Language): Line => {
  const { title, version } = session.specification;
  const text = pointsText[language];
  return {
    spans: [{ text: text.title(shownLine(title), shownLine(version)) }],
    right: [{ text: text.progress(scoredCount(session), session.order.length) }],
    cut: true,
  };
};

const itemLines = (
  session: PointsSession,
  at: PointsItem,
  same: readonly PointsItem[],
  language: Language,
): readonly Line[] => {
  const text = pointsText[language];
  const { requirement, supplier } = at;
  const given = answerOf(supplier, requirement);
  const reason = scoreAt(session, at)?.reason;
  const others = same.filter((one) => one !== at);
  return [
    plain(shown(requirement.text)),
    ...(requirement.documentation === null
      ? []
      : [labelled(text.documentation, shown(requirement.documentation))]),
    ...countsLine(at, language).map(plain),
    { ...labelled(text.answer, shown(answerInWords(given, language))), gap: 'always' },
    given.comment === '' ? plain(text.noComment) : labelled(text.comment, shown(given.comment)),
    ...(reason === undefined ? [] : [labelled(text.reason, shown(reason))]),
    ...(others.length === 0
      ? []
      : [
          { spans: [strong(text.others)], gap: 'always' } as const,
          ...others.map((one) => otherLine(session, one, language)),
        ]),
  ];
};

const otherLine = (session: PointsSession, other: PointsItem, language: Language): Line => {
  const score = scoreAt(session, other);
  const points = score === undefined ? null : pointsInWords(score.points, language);
  const words = pointsText[language].otherPoints(points);
  return item(`  ${shownLine(other.supplier.name)}: `, words);
};

const countsLine = ({ requirement }: PointsItem, language: Language): readonly string[] => {
  const text = pointsText[language];
  const { weight, award, id } = requirement;
  if (weight !== null) return [text.weight(pointsInWords(weight, language))];
  return award === null || award === id ? [] : [text.within(award)];
};

const labelled = (label: string, words: string): Line => ({
  label: [strong(`${label}: `)],
  spans: [{ text: words }],
});

const pointsInWords = (points: number, language: Language): string =>
  decimals(points, comparisonText[language]);

const noticeOf = (session: PointsSession, language: Language): { notice?: Line } =>
  session.notice === null
    ? {}
    : { notice: sayLine(noticeInWords(session.notice, session, language)) };

const noticeInWords = (
  notice: PointsNotice,
  session: PointsSession,
  language: Language,
): string => {
  const words: PointsText['notice'] = pointsText[language].notice;
  switch (notice.kind) {
    case 'resumed':
      return words.resumed(notice.scored);
    case 'saved': {
      const { requirement, supplier } = notice.item;
      const name = cutText(shownLine(supplier.name), 40);
      return words.saved(requirement.id, name, pointsInWords(notice.points, language));
    }
    case 'outOfRange':
      return words.outOfRange(
        notice.given,
        pointsInWords(scaleOf(session.specification), language),
      );
    case 'unknownKey':
      return words.unknownKey(cutText(shownLine(notice.key), 20));
    default:
      return words[notice.kind];
  }
};
