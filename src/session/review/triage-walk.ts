import { acceptProposal, declineProposal } from '../../evaluation/measure-proposals.ts';
import { addMeasure, editMeasure, type MeasureChange } from '../../evaluation/measures.ts';
import { readDate } from '../../model/calendar-date.ts';
import type { Grade } from '../../model/measure.ts';
import { isTeam, type TeamEvaluation } from '../../model/team.ts';
import { askAgain } from './drafts.ts';
import type { Notice } from './notice.ts';
import { isLeaving, movedCursor, stayOrLeave } from './pages-walk.ts';
import {
  ask,
  itemAt,
  notify,
  type Session,
  showBase,
  type Triage,
  type Triaged,
} from './session.ts';
import { rowName, type TriageRow, triageRows } from './triage-rows.ts';

/** The row the cursor stands on; undefined where there is none. */
export const chosenRow = (rows: readonly TriageRow[], { cursor }: Triage): TriageRow | undefined =>
  rows[Math.min(cursor, rows.length - 1)];

export const pressAtTriage = (session: Session, key: string, page: Triage): Session => {
  const rows = triageRows(session, page);
  const row = chosenRow(rows, page);
  if (isLeaving(key)) return showBase(session);
  if (key === 'e') return { ...session, page: nextView(session, page, row) };
  if (key === 't') {
    const { element } = row ?? itemAt(session);
    return askAbout(session, { what: 'text', row: null, element: element.id, page });
  }
  const cursor = movedCursor(key, page.cursor, rows.length);
  if (cursor !== null) return { ...session, page: { ...page, cursor } };
  const act = row === undefined ? undefined : actions.get(key);
  return row === undefined || act === undefined
    ? stayOrLeave(session, key)
    : act(session, row, page);
};

type Action = (session: Session, row: TriageRow, page: Triage) => Session;

const keep: Action = (session, row, page) =>
  row.kind === 'measure' ? goOn(session) : goOn(change(session, row, page, {}, 'kept'));

const drop: Action = (session, row, page) => {
  const { evaluation: team } = session;
  if (row.kind === 'measure') return change(session, row, page, { status: 'rejected' }, 'rejected');
  if (!isTeam(team)) return session;
  const evaluation = declineProposal(team, row.proposal);
  return notify({ ...session, evaluation }, { kind: 'proposalDeclined' });
};

const setPriority =
  (priority: Grade): Action =>
  (session, row, page) =>
    change(session, row, page, { priority });

const askFor =
  (what: Triaged['what']): Action =>
  (session, row, page) =>
    askAbout(session, { what, row: rowName(row), element: row.element.id, page });

const actions: ReadonlyMap<string, Action> = new Map([
  ['enter', keep],
  ['space', keep],
  ['x', drop],
  ['p', (session, row, page) => change(session, row, page, { status: 'inPlace' }, 'inPlace')],
  ['u', (session, row, page) => change(session, row, page, { status: 'done' }, 'done')],
  ['1', setPriority('high')],
  ['2', setPriority('medium')],
  ['3', setPriority('low')],
  ['a', askFor('owner')],
  ['f', askFor('due')],
  ['r', askFor('text')],
]);

const askAbout = (session: Session, triaged: Omit<Triaged, 'kind'>): Session =>
  ask(session, { kind: 'triaged', ...triaged });

/** What stands in the file, or is proposed, where it is asked about. */
export const writtenTriaged = (session: Session, { what, row: name, page }: Triaged): string => {
  const row = rowNamed(session, name, page);
  if (row === undefined) return '';
  if (row.kind === 'measure') return row.measure[what] ?? '';
  return what === 'text' ? row.proposal.text : '';
};

/** Whoever says something about a proposal has accepted it. */
export const takeTriaged = (session: Session, asked: Triaged, text: string): Session => {
  const { what, row: name, page } = asked;
  const said = what === 'due' && text !== '' ? readDate(text) : text;
  if (said === undefined) return askAgain(session, asked, text, 'noSuchDate');
  if (what === 'text' && text === '') return notify(session, { kind: 'kept' });
  if (name === null) return addTo(session, asked, text);
  const row = rowNamed(session, name, page);
  const isNothing = said === '' && row?.kind === 'proposal';
  return row === undefined || isNothing
    ? notify(session, { kind: 'kept' })
    : change(session, row, page, { [what]: said });
};

const addTo = (session: Session, { element, page }: Triaged, text: string): Session => {
  const { evaluation: team, instrument } = session;
  if (!isTeam(team)) return session;
  const evaluation = addMeasure(team, { element, text }, instrument);
  const id = evaluation.actions.at(-1)?.id ?? '';
  const added = { ...session, evaluation };
  const cursor = triageRows(added, page).findIndex((row) => rowName(row) === id);
  const shown: Triage = { ...page, cursor: Math.max(0, cursor) };
  return notify({ ...added, page: shown }, { kind: 'measureAdded', id });
};

const rowNamed = (session: Session, name: string | null, page: Triage): TriageRow | undefined =>
  triageRows(session, page).find((row) => rowName(row) === name);

type Said = Extract<Notice, { kind: 'triaged' }>['what'];

const change = (
  session: Session,
  row: TriageRow,
  page: Triage,
  said: MeasureChange,
  what: Said = 'saved',
): Session => {
  const { evaluation: team, instrument } = session;
  if (!isTeam(team)) return session;
  const evaluation: TeamEvaluation =
    row.kind === 'measure'
      ? editMeasure(team, row.measure.id, said, instrument)
      : acceptProposal(team, row.proposal, instrument, said);
  const id = row.kind === 'measure' ? row.measure.id : (evaluation.actions.at(-1)?.id ?? '');
  const accepted = row.kind === 'measure' ? page.accepted : [...page.accepted, id];
  const changed = { ...session, evaluation, page: { ...page, accepted } };
  return notify(changed, { kind: 'triaged', what, id });
};

const goOn = (session: Session): Session => {
  const { page } = session;
  if (page.kind !== 'triage') return session;
  const last = Math.max(0, triageRows(session, page).length - 1);
  return { ...session, page: { ...page, cursor: Math.min(page.cursor + 1, last) } };
};

/** All, then what matters most, then the element at hand, and all again. */
const nextView = ({ evaluation }: Session, page: Triage, row: TriageRow | undefined): Triage => {
  const hasPriorities = isTeam(evaluation) && evaluation.priorities !== undefined;
  const ofElement: Triage['shows'] =
    row === undefined ? { kind: 'all' } : { kind: 'element', id: row.element.id };
  const shows: Triage['shows'] = {
    all: hasPriorities ? ({ kind: 'priorities' } as const) : ofElement,
    priorities: ofElement,
    element: { kind: 'all' } as const,
  }[page.shows.kind];
  return { ...page, shows, cursor: 0 };
};
