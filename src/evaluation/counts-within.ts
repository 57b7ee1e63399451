import { dimensions, levels } from '../model/instrument.ts';
import type { AggregatedItem, AggregatedVoices } from '../model/team.ts';

/**
 * Whether counts can be those of the same people and perhaps others besides: no figure that both show is
 * lower. That they can't tells for certain that somebody is missing; that they can is all that counts tell.
 */
export const coversCounts = (all: AggregatedVoices, some: AggregatedVoices): boolean =>
  all.count >= some.count &&
  Object.entries(some.elements).every(([id, element]) =>
    dimensions.every((dimension) => coversItem(all.elements[id]?.[dimension], element[dimension])),
  );

const coversItem = (all: AggregatedItem | undefined, some: AggregatedItem | undefined): boolean => {
  if (all === undefined || some === undefined) return true;
  const pairs = [
    [all.missing, some.missing],
    [all.notApplicable, some.notApplicable],
    ...levels.map((level) => [all.counts?.[level], some.counts?.[level]] as const),
  ] as const;
  return pairs.every(([more, less]) => more === undefined || less === undefined || more >= less);
};
