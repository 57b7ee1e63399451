import { needsReason } from '../../evaluation/record.ts';
import { isLevel, type Level } from '../../model/instrument.ts';
import { hasLevel } from '../../model/rating.ts';
import { type Evaluation, isTeam } from '../../model/team.ts';
import { clearAnswer } from './confirm.ts';
import { moveBack, moveOn, openAgenda, returnFromVisit } from './order.ts';
import { goAnywhere } from './pages-walk.ts';
import { askToConfirm } from './proposals.ts';
import {
  answerAt,
  ask,
  hasVoices,
  itemAt,
  notify,
  type Panel,
  type Session,
  showBase,
} from './session.ts';
import { rate } from './text-walk.ts';

type KeyAction = (session: Session) => Session;

export const pressAtQuestion = (session: Session, key: string, panel: Panel): Session => {
  const level = Number(key);
  if (isLevel(level)) return chooseLevel(session, level);
  if (key === 'h') return showPanel(session, panel === 'levels' ? 'element' : 'levels');
  if (panel !== 'element' && (key === 'enter' || key === 'escape')) {
    return showPanel(session, 'element');
  }
  const action = actionFor(session.evaluation, key);
  return action === undefined ? goAnywhere(session, key) : action(showBase(session));
};

const actionFor = (evaluation: Evaluation, key: string): KeyAction | undefined =>
  actions.get(key) ??
  (isTeam(evaluation) ? teamActions.get(key) : undefined) ??
  (hasVoices(evaluation) ? voiceActions.get(key) : undefined);

const chooseLevel = (session: Session, level: Level): Session => {
  const { element, dimension } = itemAt(session);
  return needsReason(session.evaluation, element.id, dimension)
    ? ask(session, { kind: 'reason', level })
    : rate(session, { level });
};

const showPanel = (session: Session, panel: Panel): Session => ({
  ...session,
  page: { kind: 'question', panel },
});

// A level alone is set again with one key; a text that somebody has written is worth a question.
const clear: KeyAction = (session) => {
  const answer = answerAt(session);
  if (answer === undefined) return notify(session, { kind: 'nothingToClear' });
  const { reason, dissent } = answer;
  return hasLevel(answer) && reason === undefined && dissent === undefined
    ? clearAnswer(session)
    : { ...session, page: { kind: 'confirming', what: 'clear' } };
};

const keyActions = (byKey: Readonly<Record<string, KeyAction>>): ReadonlyMap<string, KeyAction> =>
  new Map(Object.entries(byKey));

const actions = keyActions({
  i: (session) => ask(session, { kind: 'notApplicable' }),
  n: (session) => ask(session, { kind: 'note' }),
  f: (session) => ask(session, { kind: 'improve' }),
  k: (session) => ({ ...session, page: { kind: 'criteria', cursor: 0 } }),
  b: moveBack,
  s: moveOn,
  x: clear,
  escape: (session) =>
    returnFromVisit(session) ?? notify(session, { kind: 'unknownKey', key: 'escape' }),
});

const teamActions = keyActions({
  t: (session) => ask(session, { kind: 'measure' }),
  u: (session) =>
    answerAt(session) === undefined
      ? notify(session, { kind: 'nothingToDissentFrom' })
      : ask(session, { kind: 'dissent' }),
  r: (session) => {
    const answer = answerAt(session);
    return answer !== undefined && hasLevel(answer)
      ? ask(session, { kind: 'reason', level: answer.level })
      : notify(session, { kind: 'nothingToExplain' });
  },
});

const voiceActions = keyActions({
  a: askToConfirm,
  d: openAgenda,
  v: (session) => ({
    ...session,
    revealed: session.revealed.includes(session.position)
      ? session.revealed.filter((position) => position !== session.position)
      : [...session.revealed, session.position],
  }),
});
