import { isLevel, type Level } from '../../model/instrument.ts';
import { hasLevel } from '../../model/rating.ts';
import { type Evaluation, isTeam } from '../../model/team.ts';
import { keepAgain } from './again-walk.ts';
import { clearAnswer } from './confirm.ts';
import { openEntries } from './entries-walk.ts';
import { openHands } from './hands-walk.ts';
import { moveAfterAnswer, moveBack, moveOn, openAgenda, returnFromVisit } from './order.ts';
import { goAnywhere, isNo, isYes, stayOrLeave } from './pages-walk.ts';
import { askToConfirm } from './proposals.ts';
import { answerAt, ask, hasVoices, notify, type Panel, type Session, showBase } from './session.ts';
import { rate, takesReason } from './text-walk.ts';

type KeyAction = (session: Session) => Session;

export const pressAtQuestion = (session: Session, key: string, panel: Panel): Session => {
  const level = Number(key);
  if (replacesAnswer(session, key)) return { ...session, page: { kind: 'replacing', key } };
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

/** Whether a key puts a level in the place of "not applicable" and its reason, or the other way round. */
const replacesAnswer = (session: Session, key: string): boolean => {
  const answer = answerAt(session);
  if (answer === undefined) return false;
  return hasLevel(answer) ? key === 'i' : isLevel(Number(key));
};

/** Yes does what the key would have done at once had there been nothing to lose. */
export const pressAtReplacing = (session: Session, pressed: string, key: string): Session => {
  if (isYes(pressed)) {
    const level = Number(key);
    const back = showBase(session);
    return isLevel(level) ? chooseLevel(back, level) : ask(back, { kind: 'notApplicable' });
  }
  return isNo(pressed)
    ? showBase(notify(session, { kind: 'kept' }))
    : stayOrLeave(session, pressed);
};

const chooseLevel = (session: Session, level: Level): Session =>
  takesReason(session, level) ? ask(session, { kind: 'reason', level }) : rate(session, { level });

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
    : { ...session, page: { kind: 'confirming' } };
};

const keyActions = (byKey: Readonly<Record<string, KeyAction>>): ReadonlyMap<string, KeyAction> =>
  new Map(Object.entries(byKey));

const actions = keyActions({
  i: (session) => ask(session, { kind: 'notApplicable' }),
  n: (session) => ask(session, { kind: 'note' }),
  f: (session) => openEntries(session, 'improve'),
  e: (session) => openEntries(session, 'evidence'),
  k: (session) => ({ ...session, page: { kind: 'criteria', cursor: 0 } }),
  b: moveBack,
  s: moveOn,
  x: clear,
  // What is answered is done with, also where a text has kept one there.
  enter: (session) => {
    const answer = answerAt(session);
    if (answer === undefined) return notify(session, { kind: 'unknownKey', key: 'enter' });
    return answer.again === true ? keepAgain(session, answer) : moveAfterAnswer(session, false);
  },
  escape: (session) =>
    returnFromVisit(session) ?? notify(session, { kind: 'unknownKey', key: 'escape' }),
});

const teamActions = keyActions({
  t: (session) => openEntries(session, 'measure'),
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
  y: openHands,
  v: (session) => ({
    ...session,
    revealed: session.revealed.includes(session.position)
      ? session.revealed.filter((position) => position !== session.position)
      : [...session.revealed, session.position],
  }),
});
