import { type Screen, strong } from '../../terminal/screen.ts';
import type { Reading } from '../reading.ts';
import { isOfAttendance } from './attendance-rows.ts';
import { attendanceHead, attendanceLines, attendanceScreen } from './attendance-screen.ts';
import { criterionLines, markLegend } from './element-lines.ts';
import { entriesScreen, replacingScreen, unsavedScreen } from './entry-screens.ts';
import { elementLine, pageFrame } from './frame-lines.ts';
import { handsScreen } from './hands-screen.ts';
import { alwaysHints, keysScreen } from './key-lines.ts';
import { agendaHead, agendaList } from './list-lines.ts';
import { agendaScreen, endScreen, overviewScreen, proposalsScreen } from './list-screens.ts';
import { prioritiesScreen } from './priorities-screen.ts';
import { dimensionLine, itemBody, questionScreen } from './question-screen.ts';
import type { Asked, Session, Triaged } from './session.ts';
import { textBefore } from './text-walk.ts';
import { triagedScreen, triageScreen } from './triage-screen.ts';

/** What a session shows, page by page; null once it is left. */
export const screenOf = (session: Session, reading: Reading): Screen | null => {
  const { page } = session;
  switch (page.kind) {
    case 'question':
      return questionScreen(session, page.panel, reading);
    case 'asking':
      return page.asked.kind === 'triaged'
        ? triagedScreen(session, page.asked, reading)
        : askingScreen(session, page.asked, reading);
    case 'priorities':
      return prioritiesScreen(session, page.cursor, reading);
    case 'triage':
      return triageScreen(session, page, reading);
    case 'confirming':
      return confirmingScreen(session, reading);
    case 'proposals':
      return proposalsScreen(session, page, reading);
    case 'criteria':
      return criteriaScreen(session, page.cursor, reading);
    case 'overview':
      return overviewScreen(session, page, reading);
    case 'agenda':
      return agendaScreen(session, page.cursor, reading);
    case 'end':
      return endScreen(session, reading);
    case 'entries':
      return entriesScreen(session, page, reading);
    case 'attendance':
      return attendanceScreen(session, page, reading);
    case 'hands':
      return handsScreen(session, page.raised, reading);
    case 'replacing':
      return replacingScreen(session, page.key, reading);
    case 'unsaved':
      return unsavedScreen(session, reading);
    case 'keys': {
      const behind = screenOf({ ...session, page: page.behind }, reading);
      return behind === null ? null : keysScreen(session, behind, reading);
    }
    case 'rereading':
    case 'copying':
    case 'moved':
    case 'left':
      return null;
  }
};

const isOneLine = ({ kind }: Asked): boolean =>
  ['owner', 'due', 'evidenceDate', 'minutes', 'participant', 'leader', 'copy'].includes(kind);

// The element stays above a text that is being written about it.
const askingScreen = (
  session: Session,
  asked: Exclude<Asked, Triaged>,
  reading: Reading,
): Screen => {
  const { text } = reading;
  const id = JSON.stringify([asked, session.position]);
  const more = text.askMore[asked.kind] ?? text.writeNoNames;
  const prompt =
    asked.kind === 'reason' ? text.ask.reason(reading.level(asked.level)) : text.ask[asked.kind];
  const isAboutItem = ['notApplicable', 'reason', 'dissent'].includes(asked.kind);
  const isNewMeasure = (asked.kind === 'owner' || asked.kind === 'due') && asked.isNew;
  return {
    ...(asked.kind === 'minutes'
      ? {
          ...pageFrame(session, reading, agendaHead(session, reading), id),
          body: agendaList(session, reading, -1).body,
        }
      : isOfAttendance(asked)
        ? {
            ...pageFrame(session, reading, attendanceHead(reading), id),
            body: attendanceLines(session, reading),
          }
        : {
            ...pageFrame(session, reading, elementLine(session, reading), id),
            ...itemBody(session, reading),
          }),
    question: [
      ...(isAboutItem ? [dimensionLine(session, reading)] : []),
      { spans: [strong(prompt), { text: ` ${more}` }] },
    ],
    input: { text: textBefore(session, asked) },
    hints: [
      { key: text.enter, does: text.keys.save, always: true },
      ...(isOneLine(asked) ? [] : [{ key: 'Alt-Enter', does: text.keys.lineBreak }]),
      {
        key: 'Esc',
        does: isNewMeasure ? text.keys.dropMeasure : text.keys.cancel,
        always: true,
      },
    ],
  };
};

const confirmingScreen = (session: Session, reading: Reading): Screen => {
  const { text } = reading;
  return {
    ...pageFrame(session, reading, elementLine(session, reading), 'confirming'),
    ...itemBody(session, reading),
    question: [dimensionLine(session, reading), { spans: [strong(text.clear)] }],
    hints: [
      { key: text.yesKey, does: text.keys.yes },
      { key: 'Esc', does: text.keys.no },
      ...alwaysHints(text),
    ],
  };
};

const criteriaScreen = (session: Session, cursor: number, reading: Reading): Screen => {
  const { text } = reading;
  const { met, partly, unmet } = text.terms.markKeys;
  return {
    ...pageFrame(session, reading, elementLine(session, reading), 'criteria'),
    body: criterionLines(session, reading, { isRevealed: false, cursor }),
    focus: cursor,
    arrows: 'answer',
    question: [{ spans: [strong(text.markQuestion)] }, markLegend(reading)],
    hints: [
      { key: 'Esc', does: text.keys.back },
      { key: text.space, does: text.keys.cycle },
      { key: 'x', does: text.keys.clearMark },
      { key: '↑↓', does: text.keys.move },
      { key: met, does: text.mark.met },
      { key: partly, does: text.mark.partly },
      { key: unmet, does: text.mark.unmet },
      { key: 'j k', does: text.keys.move },
      ...alwaysHints(text),
    ],
  };
};
