import {
  acceptProposal,
  type Proposal,
  possibleProposals,
  sourceKey,
} from '../../evaluation/measure-proposals.ts';
import { addMeasure, editMeasure, removeMeasure } from '../../evaluation/measures.ts';
import { readDate } from '../../model/calendar-date.ts';
import { defined } from '../../model/defined.ts';
import type { Measure } from '../../model/measure.ts';
import { isTeam } from '../../model/team.ts';
import { askAgain, keepDraft } from './drafts.ts';
import { type Asked, ask, itemAt, notify, type Session, showBase } from './session.ts';

type Detail = Extract<Asked, { kind: 'owner' | 'due' }>;

/** What a measure says already where it is asked about; a new one starts from what is proposed. */
export const writtenMeasure = (
  session: Session,
  asked: Extract<Asked, { kind: 'measure' }> | Detail,
): string => {
  const measure = measureOf(session, asked.kind === 'measure' ? asked.id : asked.measure);
  if (asked.kind !== 'measure') return measure?.[asked.kind] ?? '';
  return measure?.text ?? asked.proposal?.text ?? '';
};

/** Writes a measure down at once, so that a lost terminal costs at most its owner or date; a blank one is none. */
export const takeMeasure = (
  session: Session,
  { id, proposal }: Extract<Asked, { kind: 'measure' }>,
  text: string,
): Session => {
  const { evaluation: team, instrument } = session;
  if (!isTeam(team)) return session;
  if (id !== undefined) {
    if (text === '') return takeAway(session, id);
    const evaluation = editMeasure(team, id, { text }, instrument);
    return ask({ ...session, evaluation }, { kind: 'owner', measure: id, isNew: false });
  }
  if (text === '') return notify(session, { kind: 'kept' });
  const evaluation =
    proposal === undefined
      ? addMeasure(team, { element: itemAt(session).element.id, text }, instrument)
      : acceptProposal(team, proposal, instrument, { text });
  const measure = evaluation.actions.at(-1)?.id ?? '';
  return ask({ ...session, evaluation }, { kind: 'owner', measure, isNew: true });
};

export const takeMeasureDetail = (session: Session, asked: Detail, text: string): Session => {
  const { evaluation: team, instrument } = session;
  if (!isTeam(team)) return session;
  const { kind, measure } = asked;
  const said = kind === 'due' && text !== '' ? readDate(text) : text;
  if (said === undefined) return askAgain(session, asked, text, 'noSuchDate');
  const changed = {
    ...session,
    evaluation: editMeasure(team, measure, { [kind]: said }, instrument),
  };
  return kind === 'owner'
    ? ask(changed, { ...asked, kind: 'due' })
    : notify(changed, { kind: 'measureAdded', id: measure });
};

/** Takes a new measure back before it is whole; its text waits in the field where it was written. */
export const dropMeasure = (session: Session, { measure: id }: Detail): Session => {
  const measure = measureOf(session, id);
  if (measure === undefined) return session;
  const without = takeAway(session, id);
  const proposal = proposalOf(without, measure);
  const asked: Asked = { kind: 'measure', ...defined({ proposal }) };
  const dropped = keepDraft(without, asked, measure.text, proposal?.text);
  return notify(dropped, { kind: 'measureDropped', id });
};

export const takeAway = (session: Session, id: string): Session => {
  const { evaluation } = session;
  if (!isTeam(evaluation)) return session;
  const removed = { ...session, evaluation: removeMeasure(evaluation, id) };
  return notify(showBase(removed), { kind: 'measureRemoved', id });
};

const measureOf = ({ evaluation }: Session, id: string | undefined): Measure | undefined =>
  isTeam(evaluation) ? evaluation.actions.find((one) => one.id === id) : undefined;

/** What a measure was made of, and is proposed again. */
const proposalOf = (
  { evaluation, instrument, terms }: Session,
  { element, draftedFrom }: Measure,
): Proposal | undefined =>
  isTeam(evaluation) && draftedFrom !== undefined
    ? possibleProposals(evaluation, instrument, terms.language).find(
        (one) => sourceKey(one.element.id, one.source) === sourceKey(element, draftedFrom),
      )
    : undefined;
