import { isTeam } from '../../model/team.ts';
import { type Hint, type Line, plain, type Screen, strong } from '../../terminal/screen.ts';
import { type Reading, shownLine } from '../reading.ts';
import { againLegend } from './again-lines.ts';
import { pageFrame } from './frame-lines.ts';
import { alwaysHints } from './key-lines.ts';
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
import { nextSteps } from './priorities-screen.ts';
import { proposalList, proposalWords } from './proposal-lines.ts';
import { insideTolerance, splitInside } from './proposals.ts';
import { hasVoices, type Overview, type Page, type Session } from './session.ts';

/** What is about to be agreed on together, to be looked through first. */
export const proposalsScreen = (
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
    ...pageFrame(session, reading, head, 'proposals'),
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

/** All answers, or those that are being looked for. */
export const overviewScreen = (session: Session, overview: Overview, reading: Reading): Screen => {
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
    ...pageFrame(
      session,
      reading,
      overviewHead(text.overview.heading, session, reading),
      'overview',
    ),
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

/** What is to be discussed; Enter opens a row. */
export const agendaScreen = (
  session: Session,
  chosen: number | undefined,
  reading: Reading,
): Screen => {
  const { text } = reading;
  const cursor = agendaCursor(session, chosen);
  const confirm: Hint = { key: 'a', does: text.keys.confirm };
  const items = agendaItems(session);
  const current = items[cursor];
  const hasItems = items.length > 0;
  return {
    ...pageFrame(session, reading, agendaHead(session, reading), 'agenda'),
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

/** All answers again, what is open among them, and what comes next. */
export const endScreen = (session: Session, reading: Reading): Screen => {
  const { text } = reading;
  const open = openItems(session).length;
  const proposals = insideTolerance(session).length;
  const allDone = isTeam(session.evaluation) ? text.end.allAgreed : text.end.allAnswered;
  const confirm: Hint = { key: 'a', does: text.keys.confirm };
  const heading: Line = { spans: [strong(text.end.openHeading)], gap: 'always' };
  const list = open === 0 ? [] : [heading, ...openItemLines(session, reading)];
  const { elements } = session.instrument;
  return {
    ...pageFrame(session, reading, overviewHead(text.end.title, session, reading), 'end'),
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
