import { addMeasure, editMeasure, removeMeasure } from '../../evaluation/measures.ts';
import { readDate } from '../../model/calendar-date.ts';
import type { Measure } from '../../model/measure.ts';
import { isTeam } from '../../model/team.ts';
import { keepDraft } from './drafts.ts';
import { type Asked, ask, itemAt, notify, type Session, showBase } from './session.ts';

type Detail = Extract<Asked, { kind: 'owner' | 'due' }>;

/** What a measure says already where it is asked about; a new one starts from its suggestion. */
export const writtenMeasure = (
  { evaluation }: Session,
  asked: Extract<Asked, { kind: 'measure' }> | Detail,
): string => {
  const id = asked.kind === 'measure' ? asked.id : asked.measure;
  const measure = isTeam(evaluation) ? evaluation.actions.find((one) => one.id === id) : undefined;
  if (asked.kind !== 'measure') return measure?.[asked.kind] ?? '';
  return measure?.text ?? asked.suggestion ?? '';
};

/** Writes a measure down at once, so that a lost terminal costs at most its owner or date; a blank one is none. */
export const takeMeasure = (
  session: Session,
  { id, suggestion }: Extract<Asked, { kind: 'measure' }>,
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
  const draftedFrom = suggestion === undefined ? {} : { draftedFrom: { suggestion } };
  const element = itemAt(session).element.id;
  const evaluation = addMeasure(team, { element, text, ...draftedFrom }, instrument);
  const measure = evaluation.actions.at(-1)?.id ?? '';
  return ask({ ...session, evaluation }, { kind: 'owner', measure, isNew: true });
};

export const takeMeasureDetail = (session: Session, asked: Detail, text: string): Session => {
  const { evaluation: team, instrument } = session;
  if (!isTeam(team)) return session;
  const { kind, measure } = asked;
  const said = kind === 'due' && text !== '' ? readDate(text) : text;
  if (said === undefined) {
    const again = keepDraft(ask(session, asked), asked, text);
    return notify(again, { kind: 'noSuchDate', given: text });
  }
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
  const asked: Asked = { kind: 'measure', ...suggestedBy(measure) };
  const dropped = keepDraft(takeAway(session, id), asked, measure.text, asked.suggestion);
  return notify(dropped, { kind: 'measureDropped', id });
};

export const takeAway = (session: Session, id: string): Session => {
  const { evaluation } = session;
  if (!isTeam(evaluation)) return session;
  const removed = { ...session, evaluation: removeMeasure(evaluation, id) };
  return notify(showBase(removed), { kind: 'measureRemoved', id });
};

const measureOf = ({ evaluation }: Session, id: string): Measure | undefined =>
  isTeam(evaluation) ? evaluation.actions.find((one) => one.id === id) : undefined;

const suggestedBy = ({ draftedFrom }: Measure): { readonly suggestion?: string } =>
  draftedFrom !== undefined && 'suggestion' in draftedFrom ? draftedFrom : {};
