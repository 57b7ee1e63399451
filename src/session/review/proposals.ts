import { splitItems } from '../../evaluation/agenda.ts';
import { resultOf } from '../../evaluation/profile.ts';
import { record } from '../../evaluation/record.ts';
import type { Item } from '../../model/instrument.ts';
import { hasLevel, type Rating } from '../../model/rating.ts';
import { isTeam, type TeamEvaluation } from '../../model/team.ts';
import { isSameAs, moveToOpen } from './order.ts';
import { notify, type Session } from './session.ts';

/** Proposals inside the tolerance that nobody has confirmed yet: what the team is split over, then what needs no discussion. */
export const insideTolerance = (session: Session): readonly Item[] => {
  const { evaluation, order } = session;
  if (!isTeam(evaluation)) return [];
  const split = splitInside(session);
  const others = order.filter(
    ({ element, dimension }) => resultOf(evaluation, element.id, dimension).source === 'median',
  );
  return [...split, ...others.filter((item) => !split.some(isSameAs(item)))];
};

/** Those over which the team is split between two neighbouring levels. */
export const splitInside = ({ evaluation, instrument }: Session): readonly Item[] =>
  isTeam(evaluation)
    ? splitItems(evaluation, instrument).map(({ element, dimension }) => ({ element, dimension }))
    : [];

/**
 * Shows what is about to be agreed on together; says so where there is nothing. What the team is split
 * over stands open unless it is taken in: the lower of two middle levels would be agreed on unseen.
 */
export const askToConfirm = (session: Session): Session =>
  insideTolerance(session).length === 0
    ? notify(session, { kind: 'nothingToConfirm' })
    : { ...session, page: { kind: 'proposals', cursor: 0, without: splitInside(session) } };

/** Leaves an item out, or takes it in again. */
export const toggled = (without: readonly Item[], item: Item): readonly Item[] =>
  without.some(isSameAs(item)) ? without.filter((one) => !isSameAs(item)(one)) : [...without, item];

/** Agrees on the proposals that are not left out, and goes to what is left to discuss. */
export const confirmProposals = (session: Session, without: readonly Item[]): Session => {
  const { evaluation, instrument, terms } = session;
  const items = insideTolerance(session).filter((item) => !without.some(isSameAs(item)));
  if (!isTeam(evaluation) || items.length === 0) return notify(session, { kind: 'nothingTaken' });
  const agreed = items.reduce((team, item) => {
    const { element, dimension } = item;
    const rating = proposalFor(evaluation, item, terms.notApplicableToAll);
    return record(team, element, { kind: 'rate', dimension, rating }, instrument);
  }, evaluation);
  return moveToOpen({
    ...session,
    evaluation: agreed,
    notice: { kind: 'confirmed', count: items.length, left: without.length },
  });
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
