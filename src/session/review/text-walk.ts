import { reasonNeeded } from '../../evaluation/reason-needed.ts';
import { type Entry, record } from '../../evaluation/record.ts';
import type { Level } from '../../model/instrument.ts';
import { hasLevel } from '../../model/rating.ts';
import { isTeam } from '../../model/team.ts';
import type { TerminalEvent } from '../../terminal/screen.ts';
import { isOfAttendance, openAttendance } from './attendance-rows.ts';
import { takeOfAttendance, writtenOfAttendance } from './attendance-walk.ts';
import { draftOf, keepDraft } from './drafts.ts';
import { takeEvidence, takeEvidenceDate, writtenEvidence } from './evidence-walk.ts';
import { dropMeasure, takeMeasure, takeMeasureDetail, writtenMeasure } from './measure-walk.ts';
import { takeMinutes } from './meeting.ts';
import type { SimpleNotice } from './notice.ts';
import { moveAfterAnswer } from './order.ts';
import {
  type Asked,
  answerAt,
  ask,
  entriesAbout,
  isOpen,
  itemAt,
  notify,
  type Session,
  showBase,
} from './session.ts';
import { takeTriaged, writtenTriaged } from './triage-walk.ts';

/** The text a question starts out with: what was typed last and not saved, else what is written already. */
export const textBefore = (session: Session, asked: Asked): string =>
  draftOf(session, asked) ?? written(session, asked);

/** What becomes of a text that was asked for: it is saved, or kept for the field's next opening. */
export const takeAnswer = (
  session: Session,
  asked: Asked,
  event: Exclude<TerminalEvent, { readonly kind: 'key' }>,
): Session => {
  if (event.kind === 'text') {
    return takeText(keepDraft(session, asked, ''), asked, event.text.trim());
  }
  const kept = keepDraft(session, asked, event.text, written(session, asked));
  const isKept = draftOf(kept, asked) !== undefined;
  // The text of evidence is on disk before its date is asked about.
  const unchanged = asked.kind === 'evidenceDate' ? 'evidenceSaved' : 'kept';
  const left = notify(leaveField(kept, asked), { kind: isKept ? 'draftKept' : unchanged });
  const isDetail = asked.kind === 'owner' || asked.kind === 'due';
  return isDetail && asked.isNew && event.kind === 'cancelled' ? dropMeasure(left, asked) : left;
};

/** Records an answer to the item at hand and goes on: to the next open item, or after a change to the next one. */
export const rate = (
  session: Session,
  rating: { readonly level: Level } | { readonly notApplicable: string },
  reason?: string,
): Session => {
  const item = itemAt(session);
  const entry: Entry = {
    kind: 'rate',
    dimension: item.dimension,
    rating,
    ...(reason === undefined ? {} : { reason }),
  };
  const evaluation = record(session.evaluation, item.element, entry, session.instrument);
  const answered = notify({ ...session, evaluation }, { kind: 'answered', item, rating });
  // Among several people a text often leads to another: dissent from it, or a measure.
  if (isTeam(evaluation) && (reason !== undefined || !hasLevel(rating))) {
    return notify(answered, { kind: 'answered', item, rating, stays: true });
  }
  return moveAfterAnswer(answered, !isOpen(answerAt(session)));
};

/** Whether there is a text for this that a level would do away with, or that it can't do without. */
export const takesReason = (session: Session, level: Level): boolean => {
  const { element, dimension } = itemAt(session);
  const answer = answerAt(session);
  const isOther = answer !== undefined && hasLevel(answer) && answer.level !== level;
  return (
    (isOther && answer.reason !== undefined) ||
    reasonNeeded(session.evaluation, element.id, dimension, level) !== undefined
  );
};

const written = (session: Session, asked: Asked): string => {
  const answer = answerAt(session);
  const { notes = '', improvements = [] } = entriesAbout(
    session.evaluation,
    itemAt(session).element,
  );
  switch (asked.kind) {
    case 'note':
      return notes;
    case 'improve':
      return asked.index === undefined ? '' : (improvements[asked.index] ?? '');
    case 'notApplicable':
      return answer === undefined || hasLevel(answer) ? '' : answer.notApplicable;
    case 'reason':
      return answer?.reason ?? '';
    case 'dissent':
      return answer?.dissent ?? '';
    case 'evidence':
    case 'evidenceDate':
      return writtenEvidence(session, asked);
    case 'measure':
    case 'owner':
    case 'due':
      return writtenMeasure(session, asked);
    case 'triaged':
      return writtenTriaged(session, asked);
    case 'participant':
    case 'leader':
      return writtenOfAttendance(session, asked);
    default:
      return '';
  }
};

const takeText = (session: Session, asked: Asked, text: string): Session => {
  const back = leaveField(session, asked);
  const had = written(session, asked) !== '';
  switch (asked.kind) {
    case 'owner':
    case 'due':
      return takeMeasureDetail(back, asked, text);
    case 'measure':
      return takeMeasure(back, asked, text);
    case 'triaged':
      return takeTriaged(back, asked, text);
    case 'participant':
    case 'leader':
      return takeOfAttendance(back, asked, text);
    case 'evidence':
      return takeEvidence(back, asked, text);
    case 'evidenceDate':
      return takeEvidenceDate(back, asked, text);
    case 'copy':
      return text === '' ? back : { ...back, page: { kind: 'copying', file: text } };
    case 'minutes':
      return takeMinutes(back, text);
    case 'notApplicable':
      return text === '' ? askForReason(session, asked) : rate(back, { notApplicable: text });
    case 'reason':
      return takeReason(session, asked, text);
    case 'note':
      return write(back, { kind: 'note', text }, saidOf(text, had, ['noteSaved', 'noteRemoved']));
    case 'dissent': {
      const entry = { kind: 'dissent', dimension: itemAt(session).dimension, text } as const;
      return write(back, entry, saidOf(text, had, ['dissentSaved', 'dissentRemoved']));
    }
    case 'improve': {
      const { index } = asked;
      const entry: Entry =
        index === undefined ? { kind: 'improve', text } : { kind: 'reword', index, text };
      return write(back, entry, saidOf(text, had, ['improvementSaved', 'improvementRemoved']));
    }
  }
};

// A field that can't stay blank stays open: what is typed next is the text, and no command.
const askForReason = (session: Session, asked: Asked): Session =>
  notify(ask(session, asked), { kind: 'reasonNeeded' });

const takeReason = (
  session: Session,
  asked: Extract<Asked, { kind: 'reason' }>,
  text: string,
): Session => {
  const { level } = asked;
  const { element, dimension } = itemAt(session);
  if (text !== '') return rate(leaveField(session, asked), { level }, text);
  if (reasonNeeded(session.evaluation, element.id, dimension, level) !== undefined) {
    return askForReason(session, asked);
  }
  const rated = rate(leaveField(session, asked), { level }, text);
  const isRemoved = written(session, asked) !== '';
  return isRemoved ? notify(rated, { kind: 'reasonRemoved' }) : rated;
};

const saidOf = (
  text: string,
  had: boolean,
  [saved, removed]: readonly [SimpleNotice, SimpleNotice],
): SimpleNotice => {
  if (text !== '') return saved;
  return had ? removed : 'kept';
};

const write = (session: Session, entry: Entry, notice: SimpleNotice): Session => ({
  ...session,
  evaluation: record(session.evaluation, itemAt(session).element, entry, session.instrument),
  notice: { kind: notice },
});

// The way out of a field; that of a copy's name leads back to what is not saved yet.
const leaveField = (session: Session, asked: Asked): Session => {
  if (session.unsaved !== null) return { ...session, page: { kind: 'unsaved' } };
  if (asked.kind === 'triaged') return { ...session, page: asked.page };
  return isOfAttendance(asked) ? openAttendance(session, asked) : showBase(session);
};
