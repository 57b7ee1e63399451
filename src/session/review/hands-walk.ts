import { record } from '../../evaluation/record.ts';
import { isTooFew, secondRoundAt } from '../../evaluation/second-round.ts';
import { leveledAnswers } from '../../evaluation/tally.ts';
import { isLevel, type Level, levels } from '../../model/instrument.ts';
import { type Counts, isTeam } from '../../model/team.ts';
import { draftOf, keepDraft } from './drafts.ts';
import { stayOrLeave } from './pages-walk.ts';
import { itemAt, notify, type Session, showBase } from './session.ts';

const field = { kind: 'hands' } as const;

/** Counts hands once more on the item at hand, when the first answers have been shown. */
export const openHands = (session: Session): Session => {
  if (!session.revealed.includes(session.position)) return notify(session, { kind: 'revealFirst' });
  const waiting = draftOf(session, field);
  if (waiting !== undefined) return showHands(session, handsIn(waiting));
  const saved = savedHands(session);
  const shown = showHands(session, saved);
  return saved.length === 0 ? shown : notify(shown, { kind: 'handsBefore' });
};

/** A level raises a hand there; all of them are written down with Enter, and wait here until then. */
export const pressAtHands = (session: Session, key: string, raised: readonly Level[]): Session => {
  const level = Number(key);
  if (isLevel(level)) return showHands(session, [...raised, level]);
  switch (key) {
    case 'backspace':
    case 'z':
      return showHands(session, raised.slice(0, -1));
    case 'x':
      return showHands(session, []);
    case 'enter':
      return saveHands(session, raised);
    case 'escape':
    case 'b': {
      const isKept = draftOf(session, field) !== undefined;
      return showBase(notify(session, { kind: isKept ? 'handsKept' : 'kept' }));
    }
    default:
      return stayOrLeave(session, key);
  }
};

export const countHands = (raised: readonly Level[]): Counts =>
  Object.fromEntries(
    levels.map((level) => [level, raised.filter((one) => one === level).length]),
  ) as Counts;

const showHands = (session: Session, raised: readonly Level[]): Session => ({
  ...keepDraft(session, field, raised.join(' '), savedHands(session).join(' ')),
  page: { kind: 'hands', raised },
});

const saveHands = (session: Session, raised: readonly Level[]): Session => {
  const { evaluation, instrument } = session;
  const { element, dimension } = itemAt(session);
  if (!isTeam(evaluation)) return session;
  const counts = countHands(raised);
  const hadHands = savedHands(session).length > 0;
  if (raised.length === 0 && !hadHands) return showBase(notify(session, { kind: 'kept' }));
  if (raised.length > 0 && isTooFew(evaluation, counts)) {
    return notify(session, { kind: 'tooFewHands' });
  }
  const entry = { kind: 'second-round', dimension, counts } as const;
  const saved = {
    ...keepDraft(session, field, ''),
    evaluation: record(evaluation, element, entry, instrument),
  };
  return showBase(notify(saved, { kind: raised.length > 0 ? 'handsSaved' : 'handsRemoved' }));
};

const savedHands = ({ evaluation, ...session }: Session): readonly Level[] => {
  const { element, dimension } = itemAt({ evaluation, ...session });
  const saved = secondRoundAt(evaluation, element.id, dimension);
  return saved === undefined ? [] : leveledAnswers(saved.counts);
};

const handsIn = (text: string): readonly Level[] => text.split(' ').map(Number).filter(isLevel);
