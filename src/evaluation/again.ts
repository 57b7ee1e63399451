import { type Instrument, itemsOf } from '../model/instrument.ts';
import { type AgreedElement, agreedAt, type TeamEvaluation } from '../model/team.ts';
import { type ItemResult, isClash, resultOf } from './profile.ts';

/**
 * Whether those who came late put an item outside what the team has talked about: further apart than the
 * tolerance and than they were, or the first to be at odds over whether it applies at all.
 */
export const isReopened = (before: ItemResult, after: ItemResult, tolerance: number): boolean =>
  (after.spread ?? 0) > Math.max(tolerance, before.spread ?? 0) ||
  (isClash(after) && !isClash(before));

/** The team after others have been added to its voices: what is agreed stays so, to be looked at again where it is reopened. */
export const reopen = (
  before: TeamEvaluation,
  after: TeamEvaluation,
  instrument: Instrument,
): TeamEvaluation => {
  const reopened = itemsOf(instrument).filter(({ element: { id }, dimension }) => {
    if (agreedAt(after, id, dimension) === undefined) return false;
    const results = [resultOf(before, id, dimension), resultOf(after, id, dimension)] as const;
    return isReopened(...results, after.tolerance);
  });
  const agreed = new Map(Object.entries(after.agreed));
  for (const { element, dimension } of reopened) {
    const said: AgreedElement = agreed.get(element.id) ?? {};
    const marked = { ...said[dimension], again: true };
    agreed.set(element.id, { ...said, [dimension]: marked } as AgreedElement);
  }
  return { ...after, agreed: Object.fromEntries(agreed) };
};
