import { isTeam } from '../../model/team.ts';
import { type Hint, type Line, plain, type Screen, strong } from '../../terminal/screen.ts';
import type { Reading } from '../reading.ts';
import { insideTolerance } from './confirm.ts';
import { criterionLines, markLegend } from './element-lines.ts';
import { entriesScreen, replacingScreen, unsavedScreen } from './entry-screens.ts';
import { elementLine, noticeLine, subjectLine } from './frame-lines.ts';
import {
  agendaHead,
  agendaLines,
  openItemLines,
  overviewHead,
  overviewLines,
} from './list-lines.ts';
import { openItems } from './order.ts';
import { dimensionLine, itemLines, questionScreen } from './question-screen.ts';
import { type Asked, hasVoices, type Page, type Session } from './session.ts';
import { textBefore } from './text-walk.ts';

/** What a session shows, page by page; null once it is left. */
export const screenOf = (session: Session, reading: Reading): Screen | null => {
  const { page } = session;
  switch (page.kind) {
    case 'question':
      return questionScreen(session, page.panel, reading);
    case 'asking':
      return askingScreen(session, page.asked, reading);
    case 'confirming':
      return confirmingScreen(session, page.what, reading);
    case 'criteria':
      return criteriaScreen(session, page.cursor, reading);
    case 'overview':
      return overviewScreen(session, page.cursor, reading);
    case 'agenda':
      return agendaScreen(session, reading);
    case 'end':
      return endScreen(session, reading);
    case 'entries':
      return entriesScreen(session, page, reading);
    case 'replacing':
      return replacingScreen(session, page.key, reading);
    case 'unsaved':
      return unsavedScreen(session, reading);
    case 'rereading':
    case 'copying':
    case 'moved':
    case 'left':
      return null;
  }
};

// The element stays above a text that is being written about it.
const askingScreen = (session: Session, asked: Asked, reading: Reading): Screen => {
  const { text } = reading;
  const more = text.askMore[asked.kind] ?? text.writeNoNames;
  const prompt =
    asked.kind === 'reason' ? text.ask.reason(reading.level(asked.level)) : text.ask[asked.kind];
  const isAboutItem = ['notApplicable', 'reason', 'dissent'].includes(asked.kind);
  const isGoTo = asked.kind === 'element';
  const overview = overviewHead(text.overview.heading, reading);
  const where = isGoTo ? overview : elementLine(session, reading);
  const isNewMeasure = (asked.kind === 'owner' || asked.kind === 'due') && asked.isNew;
  return {
    ...pageOf(session, reading, where, 'asking', asked),
    body: isGoTo ? overviewLines(session, reading, null) : itemLines(session, reading),
    question: [
      ...(isAboutItem ? [dimensionLine(session, reading)] : []),
      { spans: [strong(prompt), ...(more === '' ? [] : [{ text: ` ${more}` }])] },
    ],
    input: { text: textBefore(session, asked) },
    hints: [
      { key: text.enter, does: isGoTo ? text.keys.open : text.keys.save },
      ...(isGoTo ? [] : [{ key: 'Alt-Enter', does: text.keys.lineBreak }]),
      { key: 'Esc', does: isNewMeasure ? text.keys.dropMeasure : text.keys.cancel },
    ],
  };
};

const confirmingScreen = (
  session: Session,
  what: Extract<Page, { kind: 'confirming' }>['what'],
  reading: Reading,
): Screen => {
  const { text } = reading;
  const isClear = what === 'clear';
  const where = isClear ? elementLine(session, reading) : agendaHead(session, reading);
  return {
    ...pageOf(session, reading, where, 'confirming', what),
    body: isClear ? itemLines(session, reading) : agendaLines(session, reading),
    question: isClear
      ? [dimensionLine(session, reading), { spans: [strong(text.clear)] }]
      : [
          { spans: [strong(text.confirm(insideTolerance(session).length))] },
          plain(text.confirmMore),
        ],
    hints: [
      { key: text.yesKey, does: text.keys.yes },
      { key: 'n', does: text.keys.no },
    ],
  };
};

const criteriaScreen = (session: Session, cursor: number, reading: Reading): Screen => {
  const { text } = reading;
  const { met, partly, unmet } = text.terms.markKeys;
  return {
    ...pageOf(session, reading, elementLine(session, reading), 'criteria'),
    body: criterionLines(session, reading, { isRevealed: false, cursor }),
    focus: cursor,
    arrows: 'answer',
    question: [{ spans: [strong(text.markQuestion)] }, markLegend(reading)],
    hints: [
      { key: met, does: text.mark.met },
      { key: partly, does: text.mark.partly },
      { key: unmet, does: text.mark.unmet },
      { key: 'x', does: text.keys.clear },
      { key: '↑↓', does: text.keys.move },
      { key: text.space, does: text.keys.cycle },
      { key: text.enter, does: text.keys.back },
    ],
  };
};

const overviewScreen = (session: Session, cursor: number, reading: Reading): Screen => {
  const { text } = reading;
  return {
    ...pageOf(session, reading, overviewHead(text.overview.heading, reading), 'overview'),
    body: overviewLines(session, reading, cursor),
    focus: cursor,
    arrows: 'answer',
    question: [],
    hints: [
      { key: '↑↓', does: text.keys.choose },
      { key: text.enter, does: text.keys.open },
      { key: 'g', does: text.keys.goTo },
      { key: 'q', does: text.keys.quit },
      { key: 'b', does: text.keys.back },
    ],
  };
};

const agendaScreen = (session: Session, reading: Reading): Screen => {
  const { text } = reading;
  const confirm: Hint = { key: 'a', does: text.keys.confirm };
  return {
    ...pageOf(session, reading, agendaHead(session, reading), 'agenda'),
    body: agendaLines(session, reading),
    question: [{ spans: [strong(text.agenda.question)] }],
    hints: [
      ...(insideTolerance(session).length > 0 ? [confirm] : []),
      { key: text.enter, does: text.keys.begin },
      { key: 'o', does: text.keys.overview },
      { key: 'g', does: text.keys.goTo },
      { key: 'q', does: text.keys.quit },
    ],
  };
};

const endScreen = (session: Session, reading: Reading): Screen => {
  const { text } = reading;
  const open = openItems(session).length;
  const proposals = insideTolerance(session).length;
  const allDone = isTeam(session.evaluation) ? text.end.allAgreed : text.end.allAnswered;
  const confirm: Hint = { key: 'a', does: text.keys.confirm };
  const heading: Line = { spans: [strong(text.end.openHeading)], gap: 'always' };
  const list = open === 0 ? [] : [heading, ...openItemLines(session, reading)];
  return {
    ...pageOf(session, reading, overviewHead(text.end.title, reading), 'end'),
    body: [...overviewLines(session, reading, null), ...list],
    question: [
      { spans: [strong(open === 0 ? allDone : text.end.open(open))] },
      ...(proposals === 0 ? [] : [plain(text.end.proposals(proposals))]),
    ],
    hints: [
      { key: text.enter, does: open === 0 ? text.keys.finish : text.keys.firstOpen },
      ...(open === 0 ? [] : [{ key: 'q', does: text.keys.finish }]),
      ...(proposals > 0 && hasVoices(session.evaluation) ? [confirm] : []),
      { key: 'o', does: text.keys.overview },
      { key: 'g', does: text.keys.goTo },
      { key: 'b', does: text.keys.back },
    ],
  };
};

const pageOf = (
  session: Session,
  reading: Reading,
  where: Line,
  ...names: readonly (string | Asked)[]
): Pick<Screen, 'id' | 'head' | 'arrows' | 'choices' | 'notice'> => ({
  id: JSON.stringify([...names, session.position]),
  head: [subjectLine(session, reading), where],
  arrows: 'scroll',
  choices: [],
  ...noticeLine(session.notice, reading),
});
