import { resultOf } from '../../evaluation/profile.ts';
import { record } from '../../evaluation/record.ts';
import type { Item } from '../../model/instrument.ts';
import { hasLevel, type Rating } from '../../model/rating.ts';
import { isTeam, type TeamEvaluation } from '../../model/team.ts';
import { moveToOpen } from './order.ts';
import { itemAt, notify, type Session, showBase } from './session.ts';

/** The items that need no discussion: a proposal inside the tolerance that nobody has confirmed yet. */
export const insideTolerance = (session: Session): readonly Item[] => {
  const { evaluation } = session;
  return isTeam(evaluation)
    ? session.order.filter(
        ({ element, dimension }) => resultOf(evaluation, element.id, dimension).source === 'median',
      )
    : [];
};

/** Asks before everything inside the tolerance is agreed on; says so where there is nothing. */
export const askToConfirm = (session: Session): Session =>
  insideTolerance(session).length === 0
    ? notify(session, { kind: 'nothingToConfirm' })
    : { ...session, page: { kind: 'confirming', what: 'inside-tolerance' } };

/** Agrees on every proposal at once and goes to what is left to discuss. */
export const confirmInsideTolerance = (session: Session): Session => {
  const { evaluation, instrument, terms } = session;
  if (!isTeam(evaluation)) return session;
  const items = insideTolerance(session);
  const agreed = items.reduce((team, { element, dimension }) => {
    const rating = proposalFor(evaluation, { element, dimension }, terms.notApplicableToAll);
    return record(team, element, { kind: 'rate', dimension, rating }, instrument);
  }, evaluation);
  return moveToOpen({
    ...session,
    evaluation: agreed,
    notice: { kind: 'confirmed', count: items.length },
  });
};

export const clearAnswer = (session: Session): Session => {
  const { element, dimension } = itemAt(session);
  const entry = { kind: 'clear', dimension } as const;
  const evaluation = record(session.evaluation, element, entry, session.instrument);
  return showBase({ ...session, evaluation, notice: { kind: 'cleared' } });
};

// Inside the tolerance without a median means that every voice finds the item not applicable.
const proposalFor = (
  team: TeamEvaluation,
  { element, dimension }: Item,
  withoutReason: string,
): Rating => {
  const { median } = resultOf(team, element.id, dimension);
  if (median !== null) return { level: median };
  const said = team.identity === 'aggregate' ? [] : team.voices;
  const reasons = said.flatMap(({ ratings }) => {
    const rating = ratings[element.id]?.[dimension];
    return rating === undefined || hasLevel(rating) ? [] : [rating.notApplicable];
  });
  return { notApplicable: [...new Set(reasons)].join('; ') || withoutReason };
};
