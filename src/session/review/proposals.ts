import { resultOf } from '../../evaluation/profile.ts';
import { record } from '../../evaluation/record.ts';
import type { Item } from '../../model/instrument.ts';
import { hasLevel, type Rating } from '../../model/rating.ts';
import { isTeam, type TeamEvaluation } from '../../model/team.ts';
import { isSameAs, moveToOpen } from './order.ts';
import { notify, type Session } from './session.ts';

/** The items that need no discussion, in the instrument's order: proposals inside the tolerance that nobody has confirmed yet. */
export const insideTolerance = ({ evaluation, order }: Session): readonly Item[] =>
  isTeam(evaluation)
    ? order.filter(
        ({ element, dimension }) => resultOf(evaluation, element.id, dimension).source === 'median',
      )
    : [];

/** Shows what is about to be agreed on together; says so where there is nothing. */
export const askToConfirm = (session: Session): Session =>
  insideTolerance(session).length === 0
    ? notify(session, { kind: 'nothingToConfirm' })
    : { ...session, page: { kind: 'proposals', cursor: 0, without: [] } };

/** Leaves an item out, or takes it in again. */
export const toggled = (without: readonly Item[], item: Item): readonly Item[] =>
  without.some(isSameAs(item)) ? without.filter((one) => !isSameAs(item)(one)) : [...without, item];

/** Agrees on the proposals that are not left out, and goes to what is left to discuss. */
export const confirmProposals = (session: Session, without: readonly Item[]): Session => {
  const { evaluation, instrument, terms } = session;
  const items = insideTolerance(session).filter((item) => !without.some(isSameAs(item)));
  if (!isTeam(evaluation) || items.length === 0) return notify(session, { kind: 'kept' });
  const agreed = items.reduce((team, item) => {
    const { element, dimension } = item;
    const rating = proposalFor(evaluation, item, terms.notApplicableToAll);
    return record(team, element, { kind: 'rate', dimension, rating }, instrument);
  }, evaluation);
  return moveToOpen({
    ...session,
    evaluation: agreed,
    notice: { kind: 'confirmed', count: items.length },
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
