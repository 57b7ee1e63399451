import { isDeepStrictEqual } from 'node:util';
import { reconcile } from '../../evaluation/reconcile.ts';
import { breaksSeal } from '../../evaluation/seal.ts';
import { type Evaluation, isTeam } from '../../model/team.ts';
import type { Notice } from './notice.ts';
import { notify, type Page, type Past, type Session, showBase } from './session.ts';

/** The session after a step, with the way back where the step wrote something down. */
export const remember = (before: Session, after: Session): Session => {
  const { evaluation, position, trail, visit, base, page, past } = before;
  const said = saidOf(after);
  if (isDeepStrictEqual(evaluation, after.evaluation)) return { ...after, evaluation };
  const saved: Session = {
    ...after,
    past: [...past, { evaluation, position, trail, visit, base, page, said }],
  };
  return isTeam(evaluation) && isTeam(after.evaluation) && breaksSeal(evaluation, after.evaluation)
    ? notify(saved, { kind: 'sealBroken', said: after.notice })
    : saved;
};

// A measure is written down before its owner and its date are asked about.
const saidOf = ({ notice, page }: Session): Notice | null =>
  page.kind === 'asking' && (page.asked.kind === 'owner' || page.asked.kind === 'due')
    ? { kind: 'measureAdded', id: page.asked.measure }
    : notice;

/** Back to before the last thing that was written down, and to where that was. */
export const undo = (session: Session): Session => {
  const last = session.past.at(-1);
  if (last === undefined) return notify(session, { kind: 'nothingToUndo' });
  const { page, said, ...before } = last;
  const undone: Session = { ...session, ...before, past: session.past.slice(0, -1) };
  const open = openPage(page);
  const shown = open === null ? showBase(undone) : { ...undone, page: open };
  return notify(shown, { kind: 'undone', said });
};

/** Goes on with the evaluation as it is in the file now; what others wrote there stays when something is undone. */
export const adopt = (session: Session, kept: Evaluation): Session => {
  const { evaluation: known, past } = session;
  if (isDeepStrictEqual(known, kept)) return { ...session, evaluation: kept };
  const rebased: Past[] = [];
  for (const one of past.toReversed()) {
    const evaluation = reconcile(known, kept, one.evaluation);
    if (evaluation === undefined) break;
    rebased.unshift({ ...one, evaluation });
  }
  return { ...session, evaluation: kept, past: rebased };
};

/** The list that something was written down in, or that it was asked from; null elsewhere. */
const openPage = (page: Page): Page | null => {
  if (page.kind === 'asking') return page.asked.kind === 'triaged' ? page.asked.page : null;
  return ['criteria', 'entries', 'attendance', 'priorities', 'triage'].includes(page.kind)
    ? page
    : null;
};
