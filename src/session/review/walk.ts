import type { Element, Instrument } from '../../model/instrument.ts';
import type { Evaluation } from '../../model/team.ts';
import type { TerminalEvent } from '../../terminal/screen.ts';
import { pressAtAttendance } from './attendance-walk.ts';
import { pressAtEntries } from './entries-walk.ts';
import { pressAtHands } from './hands-walk.ts';
import { beginMeeting, keepTime } from './meeting.ts';
import type { Notice } from './notice.ts';
import { firstOpen, orderOf, positionIn } from './order.ts';
import {
  pressAtAgenda,
  pressAtConfirming,
  pressAtCriteria,
  pressAtEnd,
  pressAtOverview,
  pressAtProposals,
} from './pages-walk.ts';
import { pressAtPriorities } from './priorities-walk.ts';
import { pressAtQuestion, pressAtReplacing } from './question-walk.ts';
import { pressAtUnsaved } from './saving.ts';
import { hasVoices, type Page, type Session, showBase, type Terms } from './session.ts';
import { takeAnswer } from './text-walk.ts';
import { pressAtTriage } from './triage-walk.ts';
import { remember, undo } from './undo.ts';

export type Start = {
  readonly evaluation: Evaluation;
  readonly instrument: Instrument;
  readonly terms: Terms;
  /** Begins there rather than at the first open item. */
  readonly element?: Element | undefined;
  readonly notice?: Notice | null;
  readonly earlier?: Evaluation | undefined;
  /** For what is to be discussed. */
  readonly minutes?: number | undefined;
  /** Milliseconds of the epoch. */
  readonly now?: number;
};

/**
 * A session at its first page: the agenda where there are voices to discuss, the first open item
 * otherwise, and the end where nothing is open.
 */
export const startSession = (start: Start): Session => {
  const opened = openSession(start);
  return keepTime(opened, opened.meeting.now);
};

const openSession = ({
  evaluation,
  instrument,
  terms,
  element,
  notice = null,
  earlier,
  minutes,
  now = 0,
}: Start): Session => {
  const blank: Session = {
    evaluation,
    instrument,
    terms,
    earlier: earlier ?? null,
    meeting: beginMeeting(evaluation, instrument, { minutes, now }),
    order: orderOf(evaluation, instrument),
    position: 0,
    trail: [],
    visit: null,
    revealed: [],
    drafts: {},
    past: [],
    unsaved: null,
    page: { kind: 'question', panel: 'element' },
    base: 'question',
    notice,
  };
  if (element !== undefined) return { ...blank, position: positionIn(blank, element) };
  const open = firstOpen(blank);
  // A word about going on at an open item belongs beside the item.
  const opened: Session = { ...blank, notice: notice?.kind === 'resumed' ? null : notice };
  if (open === null) return showBase({ ...opened, position: blank.order.length - 1 }, 'end');
  return hasVoices(evaluation) ? showBase(opened, 'agenda') : { ...blank, position: open };
};

/**
 * The session after one event. Never throws; an event that has no meaning on the page changes
 * nothing but the notice and the time. Only what `record` and the measures write changes the evaluation.
 *
 * @param now milliseconds of the epoch; as before where it is left out
 */
export const step = (session: Session, event: TerminalEvent, now = session.meeting.now): Session =>
  keepTime(stepped({ ...session, meeting: { ...session.meeting, now } }, event), now);

const stepped = (session: Session, event: TerminalEvent): Session => {
  const { page } = session;
  const quiet: Session = { ...session, notice: null };
  if (page.kind === 'asking') {
    return event.kind === 'key' ? session : remember(session, takeAnswer(quiet, page.asked, event));
  }
  if (event.kind !== 'key') return session;
  return event.key === 'z' && !isOwnQuestion(page)
    ? undo(quiet)
    : remember(session, press(quiet, event.key));
};

// A question for a yes, hands, or what is not saved comes first; where a name is typed «z» is a letter.
const isOwnQuestion = (page: Page): boolean =>
  ['confirming', 'proposals', 'hands', 'replacing', 'unsaved'].includes(page.kind) ||
  (page.kind === 'overview' && page.typed !== null) ||
  (page.kind === 'keys' && isOwnQuestion(page.behind));

const press = (session: Session, key: string): Session => {
  const { page } = session;
  switch (page.kind) {
    case 'question':
      return pressAtQuestion(session, key, page.panel);
    case 'criteria':
      return pressAtCriteria(session, key, page.cursor);
    case 'overview':
      return pressAtOverview(session, key, page);
    case 'agenda':
      return pressAtAgenda(session, key, page.cursor);
    case 'end':
      return pressAtEnd(session, key);
    case 'priorities':
      return pressAtPriorities(session, key, page.cursor);
    case 'triage':
      return pressAtTriage(session, key, page);
    case 'confirming':
      return pressAtConfirming(session, key);
    case 'proposals':
      return pressAtProposals(session, key, page);
    case 'entries':
      return pressAtEntries(session, key, page);
    case 'attendance':
      return pressAtAttendance(session, key, page);
    case 'hands':
      return pressAtHands(session, key, page.raised);
    case 'replacing':
      return pressAtReplacing(session, key, page.key);
    case 'unsaved':
      return pressAtUnsaved(session, key);
    case 'keys': {
      const behind = { ...session, page: page.behind };
      return isClosing(key) ? behind : press(behind, key);
    }
    case 'asking':
    case 'rereading':
    case 'copying':
    case 'moved':
    case 'left':
      return session;
  }
};

const isClosing = (key: string): boolean => ['?', 'escape', 'enter', 'b'].includes(key);
