import { record } from '../../evaluation/record.ts';
import { isTeam } from '../../model/team.ts';
import { takeAway } from './measure-walk.ts';
import { movedCursor, stayOrLeave } from './pages-walk.ts';
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
  const measures = measuresAbout(session);
  const taken = measures.flatMap(({ draftedFrom }) =>
    draftedFrom !== undefined && 'suggestion' in draftedFrom ? [draftedFrom.suggestion] : [],
  );
  return [
    blank,
    ...measures.map(
      ({ id, text }): EntryRow => ({ asked: { kind: 'measure', id }, text, isNew: false }),
    ),
    ...[...new Set([...improvements, ...revealedSuggestions(session)])]
      .filter((suggestion) => !taken.includes(suggestion))
      .map(
        (suggestion): EntryRow => ({
          asked: { kind: 'measure', suggestion },
          text: suggestion,
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
  if (key === 'escape' || key === 'b' || row === undefined) return showBase(session);
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

// What the others suggested is nobody's business before the voices have been shown.
const revealedSuggestions = ({ evaluation, revealed, position, ...session }: Session) => {
  if (!isTeam(evaluation) || evaluation.identity === 'aggregate') return [];
  const { element } = itemAt({ evaluation, revealed, position, ...session });
  return revealed.includes(position)
    ? evaluation.voices.flatMap(({ ratings }) => ratings[element.id]?.improvements ?? [])
    : [];
};
