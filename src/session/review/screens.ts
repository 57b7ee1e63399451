import { isTeam } from '../../model/team.ts';
import { type Hint, type Line, plain, type Screen, strong } from '../../terminal/screen.ts';
import { type Reading, shownLine } from '../reading.ts';
import { againLegend } from './again-lines.ts';
import { isOfAttendance } from './attendance-rows.ts';
import { attendanceHead, attendanceLines, attendanceScreen } from './attendance-screen.ts';
import { criterionLines, markLegend } from './element-lines.ts';
import { entriesScreen, replacingScreen, unsavedScreen } from './entry-screens.ts';
import { elementLine, noticeLine, subjectLine } from './frame-lines.ts';
import { handsScreen } from './hands-screen.ts';
import { alwaysHints, keysScreen } from './key-lines.ts';
import {
  agendaHead,
  agendaList,
  agendaWords,
  insideLine,
  openItemLines,
  overviewHead,
  overviewLines,
} from './list-lines.ts';
import { openItems } from './order.ts';
import { chosenIn, foundBy } from './overview-walk.ts';
import { agendaCursor, agendaItems } from './pages-walk.ts';
import { nextSteps, prioritiesScreen } from './priorities-screen.ts';
import { proposalList, proposalWords } from './proposal-lines.ts';
import { insideTolerance, splitInside } from './proposals.ts';
import { dimensionLine, itemBody, questionScreen } from './question-screen.ts';
import {
  type Asked,
  hasVoices,
  type Overview,
  type Page,
  type Session,
  type Triaged,
} from './session.ts';
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
      return confirmingScreen(session, page.what, reading);
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
  const more = text.askMore[asked.kind] ?? text.writeNoNames;
  const prompt =
    asked.kind === 'reason' ? text.ask.reason(reading.level(asked.level)) : text.ask[asked.kind];
  const isAboutItem = ['notApplicable', 'reason', 'dissent'].includes(asked.kind);
  const isNewMeasure = (asked.kind === 'owner' || asked.kind === 'due') && asked.isNew;
  return {
    ...(asked.kind === 'minutes'
      ? {
          ...pageOf(session, reading, agendaHead(session, reading), 'asking', asked),
          body: agendaList(session, reading, -1).body,
        }
      : isOfAttendance(asked)
        ? {
            ...pageOf(session, reading, attendanceHead(reading), 'asking', asked),
            body: attendanceLines(session, reading),
          }
        : {
            ...pageOf(session, reading, elementLine(session, reading), 'asking', asked),
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

const confirmingScreen = (
  session: Session,
  what: Extract<Page, { kind: 'confirming' }>['what'],
  reading: Reading,
): Screen => {
  const { text } = reading;
  return {
    ...pageOf(session, reading, elementLine(session, reading), 'confirming', what),
    ...itemBody(session, reading),
    question: [dimensionLine(session, reading), { spans: [strong(text.clear)] }],
    hints: [
      { key: text.yesKey, does: text.keys.yes },
      { key: 'Esc', does: text.keys.no },
      ...alwaysHints(text),
    ],
  };
};

const proposalsScreen = (
  session: Session,
  { cursor, without }: Extract<Page, { kind: 'proposals' }>,
  reading: Reading,
): Screen => {
  const { text } = reading;
  const { title, columns, confirm, more } = text.proposals;
  const items = insideTolerance(session);
  const current = items[cursor];
  const head: Line = { spans: [strong(title)], right: [{ text: columns }] };
  const takesAll = without.length > 0;
  const all: readonly Hint[] =
    takesAll || splitInside(session).length > 0
      ? [{ key: 'a', does: takesAll ? text.keys.takeAllIn : text.keys.splitOut }]
      : [];
  return {
    ...pageOf(session, reading, head, 'proposals'),
    ...proposalList(session, reading, { cursor, without }),
    arrows: 'answer',
    question: [
      ...(current === undefined ? [] : [proposalWords(session, current, reading)]),
      {
        spans: [strong(confirm(items.length - without.length, items.length)), { text: ` ${more}` }],
      },
    ],
    hints: [
      { key: text.enter, does: text.keys.confirmThese },
      { key: text.space, does: text.keys.choose },
      ...all,
      { key: 'Esc', does: text.keys.cancel },
      { key: '↑↓', does: text.keys.move },
      ...alwaysHints(text),
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

const overviewScreen = (session: Session, overview: Overview, reading: Reading): Screen => {
  const { text } = reading;
  const { typed, cursor } = overview;
  const { elements } = foundBy(session, typed);
  const chosen = chosenIn(session, overview);
  const isFinding = typed !== null;
  const legend = [
    ...(insideTolerance(session).length === 0 ? [] : [plain(text.proposals.legend)]),
    ...(session.earlier === null ? [] : [plain(text.earlier.legend)]),
    ...againLegend(session, reading),
  ];
  return {
    ...pageOf(session, reading, overviewHead(text.overview.heading, session, reading), 'overview'),
    body:
      elements.length === 0
        ? [plain(text.overview.none)]
        : overviewLines(session, reading, { elements, chosen }),
    focus: cursor,
    arrows: 'answer',
    question: [...legend, ...(isFinding ? findLines(typed, reading) : [])],
    hints: [
      { key: text.enter, does: text.keys.open },
      { key: '↑↓', does: text.keys.move },
      { key: '←→', does: text.keys.column },
      { key: 'Esc', does: text.keys.back, ...(isFinding ? { always: true } : {}) },
      ...(isFinding ? [] : [{ key: 'g', does: text.keys.narrow }]),
      // While a text is being typed «q» is a letter.
      ...alwaysHints(text).filter(({ key }) => !isFinding || key !== 'q'),
    ],
  };
};

// The caret is drawn, since what is typed narrows the list key by key.
const findLines = (typed: string, { text }: Reading): readonly Line[] => [
  {
    spans: [
      strong(`${text.overview.find} `),
      { text: shownLine(typed) },
      { text: ' ', style: 'mark' },
    ],
  },
  plain(text.overview.findMore),
];

const agendaScreen = (session: Session, chosen: number | undefined, reading: Reading): Screen => {
  const { text } = reading;
  const cursor = agendaCursor(session, chosen);
  const confirm: Hint = { key: 'a', does: text.keys.confirm };
  const items = agendaItems(session);
  const current = items[cursor];
  const hasItems = items.length > 0;
  return {
    ...pageOf(session, reading, agendaHead(session, reading), 'agenda'),
    ...agendaList(session, reading, cursor),
    arrows: 'answer',
    question: [
      ...(current === undefined ? [] : agendaWords(session, current, reading)),
      { spans: [strong(hasItems ? text.agenda.question : text.agenda.ready)] },
      ...insideLine(session, reading),
    ],
    hints: [
      { key: text.enter, does: hasItems ? text.keys.open : text.keys.begin },
      ...(insideTolerance(session).length > 0 ? [confirm] : []),
      ...(hasItems
        ? [
            { key: '↑↓', does: text.keys.choose },
            { key: 'm', does: text.keys.minutes },
          ]
        : []),
      { key: 'o', does: text.keys.overview },
      { key: 'g', does: text.keys.goTo },
      { key: 'l', does: text.keys.attendance },
      { key: 'Esc', does: text.keys.toQuestion },
      ...alwaysHints(text),
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
  const { elements } = session.instrument;
  return {
    ...pageOf(session, reading, overviewHead(text.end.title, session, reading), 'end'),
    body: [...overviewLines(session, reading, { elements, chosen: undefined }), ...list],
    question: [
      { spans: [strong(open === 0 ? allDone : text.end.open(open))] },
      ...(proposals === 0 ? [] : [plain(text.end.proposals(proposals))]),
      ...(open === 0 && isWithoutParticipants(session) ? [plain(text.end.noParticipants)] : []),
      ...(open === 0 && isTeam(session.evaluation) ? [nextSteps(session, reading)] : []),
    ],
    hints: [
      { key: text.enter, does: open === 0 ? text.keys.finish : text.keys.firstOpen },
      ...(proposals > 0 ? [confirm] : []),
      ...(isTeam(session.evaluation)
        ? [
            { key: 'p', does: text.keys.priorities },
            { key: 'm', does: text.keys.measures },
          ]
        : []),
      { key: 'Esc', does: text.keys.back },
      { key: 'o', does: text.keys.overview },
      { key: 'g', does: text.keys.goTo },
      ...(isTeam(session.evaluation) ? [{ key: 'l', does: text.keys.attendance }] : []),
      ...(hasVoices(session.evaluation) ? [{ key: 'd', does: text.keys.agenda }] : []),
      ...alwaysHints(text),
    ],
  };
};

const isWithoutParticipants = ({ evaluation }: Session): boolean =>
  isTeam(evaluation) && evaluation.participants === undefined && evaluation.seal === undefined;

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
  ...noticeLine(session, reading),
});
