import type { EvidenceEntry } from '../../evaluation/evidence.ts';
import { record } from '../../evaluation/record.ts';
import { readDate } from '../../model/calendar-date.ts';
import type { Evidence } from '../../model/rating.ts';
import { askAgain } from './drafts.ts';
import { type Asked, ask, entriesAbout, itemAt, notify, type Session } from './session.ts';

type AskedText = Extract<Asked, { kind: 'evidence' }>;
type AskedDate = Extract<Asked, { kind: 'evidenceDate' }>;

/** What has been written about the grounds for the levels of the element at hand. */
export const evidenceAbout = (session: Session): readonly Evidence[] =>
  entriesAbout(session.evaluation, itemAt(session).element).evidence ?? [];

/** What stands already where evidence is asked about. */
export const writtenEvidence = (session: Session, asked: AskedText | AskedDate): string => {
  const all = evidenceAbout(session);
  if (asked.kind === 'evidenceDate') {
    return all[placeOf(all, asked.text)]?.date ?? asked.from?.date ?? '';
  }
  const { index, from } = asked;
  return (index === undefined ? from?.text : all[index]?.text) ?? '';
};

/** Writes evidence down at once, and asks for its date then; a blank text is none, or takes one away. */
export const takeEvidence = (
  session: Session,
  { index, from }: AskedText,
  text: string,
): Session => {
  if (text === '') {
    return index === undefined ? notify(session, { kind: 'kept' }) : removeEvidence(session, index);
  }
  const written = writeDown(
    session,
    index === undefined ? { kind: 'evidence', text } : { kind: 'change-evidence', index, text },
  );
  const asked: AskedDate = { kind: 'evidenceDate', text, ...(from && { from }) };
  return ask(notify(written, { kind: 'evidenceSaved' }), asked);
};

export const takeEvidenceDate = (session: Session, asked: AskedDate, given: string): Session => {
  const date = given === '' ? '' : readDate(given);
  if (date === undefined) return askAgain(session, asked, given, 'noSuchDate');
  const index = placeOf(evidenceAbout(session), asked.text);
  const dated = writeDown(session, { kind: 'change-evidence', index, date });
  return notify(dated, { kind: 'evidenceSaved' });
};

export const removeEvidence = (session: Session, index: number): Session =>
  notify(writeDown(session, { kind: 'change-evidence', index, text: '' }), {
    kind: 'evidenceRemoved',
  });

const placeOf = (all: readonly Evidence[], text: string): number =>
  all.findLastIndex((one) => one.text === text);

const writeDown = (session: Session, entry: EvidenceEntry): Session => ({
  ...session,
  evaluation: record(session.evaluation, itemAt(session).element, entry, session.instrument),
});
