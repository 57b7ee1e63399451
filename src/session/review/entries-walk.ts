import { evidenceInWords } from '../../documents/wording.ts';
import { type Proposal, proposalsFor } from '../../evaluation/measure-proposals.ts';
import { record } from '../../evaluation/record.ts';
import type { ElementRatings } from '../../model/rating.ts';
import { isTeam, type TeamEvaluation } from '../../model/team.ts';
import { evidenceAbout, removeEvidence } from './evidence-walk.ts';
import { takeAway } from './measure-walk.ts';
import { isLeaving, movedCursor, stayOrLeave } from './pages-walk.ts';
import {
  type Asked,
  ask,
  type EntryKind,
  entriesAbout,
  itemAt,
  notify,
  type Page,
  type Session,
  showBase,
} from './session.ts';

/** A row of the list: what its field asks, and its text. A new one has none. */
export type EntryRow = { readonly asked: Asked; readonly text: string; readonly isNew: boolean };

/** What there is of one kind about the element, below the row for a new one. */
export const entryRows = (session: Session, what: EntryKind): readonly EntryRow[] => {
  const { improvements = [] } = entriesAbout(session.evaluation, itemAt(session).element);
  const blank: EntryRow = { asked: { kind: what }, text: '', isNew: true };
  if (what === 'improve') {
    const row = (text: string, index: number): EntryRow => ({
      asked: { kind: 'improve', index },
      text,
      isNew: false,
    });
    return [blank, ...improvements.map(row)];
  }
  if (what === 'evidence') return [blank, ...evidenceRows(session)];
  const measures = measuresAbout(session);
  return [
    blank,
    ...measures.map(
      ({ id, text }): EntryRow => ({ asked: { kind: 'measure', id }, text, isNew: false }),
    ),
    ...proposedAbout(session).map(
      (proposal): EntryRow => ({
        asked: { kind: 'measure', proposal },
        text: proposal.text,
        isNew: true,
      }),
    ),
  ];
};

/** Asks for a new one; where there are some already, they are shown to be chosen from first. */
export const openEntries = (session: Session, what: EntryKind): Session =>
  entryRows(session, what).length === 1
    ? ask(session, { kind: what })
    : { ...session, page: { kind: 'entries', what, cursor: 0 } };

export const pressAtEntries = (
  session: Session,
  key: string,
  page: Extract<Page, { kind: 'entries' }>,
): Session => {
  const rows = entryRows(session, page.what);
  const row = rows[Math.min(page.cursor, rows.length - 1)];
  if (isLeaving(key) || row === undefined) return showBase(session);
  if (key === 'enter') return ask(session, row.asked);
  if (key === 'x' && !row.isNew) {
    const removed = remove(session, row.asked);
    return entryRows(removed, page.what).length === 1
      ? showBase(removed)
      : { ...removed, page: { ...page, cursor: Math.min(page.cursor, rows.length - 2) } };
  }
  const cursor = movedCursor(key, page.cursor, rows.length);
  return cursor === null ? stayOrLeave(session, key) : { ...session, page: { ...page, cursor } };
};

const remove = (session: Session, asked: Asked): Session => {
  if (asked.kind === 'measure') return takeAway(session, asked.id ?? '');
  if (asked.kind === 'evidence' && asked.index !== undefined) {
    return removeEvidence(session, asked.index);
  }
  if (asked.kind !== 'improve' || asked.index === undefined) return session;
  const entry = { kind: 'reword', index: asked.index, text: '' } as const;
  const { evaluation, instrument } = session;
  const without = record(evaluation, itemAt(session).element, entry, instrument);
  return notify({ ...session, evaluation: without }, { kind: 'improvementRemoved' });
};

const measuresAbout = (session: Session) =>
  isTeam(session.evaluation)
    ? session.evaluation.actions.filter(({ element }) => element === itemAt(session).element.id)
    : [];

// What the others marked and suggested is nobody's business before the voices have been shown.
const proposedAbout = (session: Session): readonly Proposal[] => {
  const { evaluation: team, instrument, terms, revealed, position } = session;
  if (!isTeam(team)) return [];
  const told: TeamEvaluation = revealed.includes(position)
    ? team
    : { ...team, identity: 'pseudonym', voices: [] };
  return proposalsFor(told, instrument, terms.language, itemAt(session).element);
};

const evidenceRows = (session: Session): readonly EntryRow[] => {
  const { language } = session.terms;
  const own = evidenceAbout(session);
  const taken = new Set(own.map(({ text }) => text));
  return [
    ...own.map(
      (one, index): EntryRow => ({
        asked: { kind: 'evidence', index },
        text: evidenceInWords(one, language),
        isNew: false,
      }),
    ),
    ...revealedAbout(session, ({ evidence = [] }) => evidence)
      .filter(({ text }) => !taken.has(text))
      .map(
        (from): EntryRow => ({
          asked: { kind: 'evidence', from },
          text: evidenceInWords(from, language),
          isNew: true,
        }),
      ),
  ];
};

// What the others wrote is nobody's business before the voices have been shown.
const revealedAbout = <T>(
  session: Session,
  pick: (said: ElementRatings) => readonly T[],
): readonly T[] => {
  const { evaluation, revealed, position } = session;
  if (!isTeam(evaluation) || evaluation.identity === 'aggregate') return [];
  const { id } = itemAt(session).element;
  return revealed.includes(position)
    ? evaluation.voices.flatMap(({ ratings }) => pick(ratings[id] ?? {}))
    : [];
};
