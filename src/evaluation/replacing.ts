import { dimensions } from '../model/instrument.ts';
import {
  type AggregatedElement,
  type AggregatedItem,
  type AggregatedVoices,
  smallestGroup,
  type TeamEvaluation,
  voiceCount,
} from '../model/team.ts';
import { hasDecisions } from './merge-notices.ts';
import { leveledAnswers } from './tally.ts';
import { contentOf } from './voices.ts';

/**
 * Why counts alone may not take the place of an earlier file: the two together would show what one or two
 * people answered, or its backup would keep who said what. Undefined where they may.
 */
export const whyNotReplace = (
  earlier: TeamEvaluation,
  next: TeamEvaluation,
): 'too-few-newcomers' | 'backup-with-voices' | undefined => {
  if (next.identity !== 'aggregate') return undefined;
  if (earlier.identity !== 'aggregate') {
    return hasDecisions(earlier) && earlier.voices.length > 0 ? 'backup-with-voices' : undefined;
  }
  const newcomers = Math.abs(voiceCount(next) - voiceCount(earlier));
  const isSame = contentOf(next.voices) === contentOf(earlier.voices);
  return isSame || newcomers >= smallestGroup ? undefined : 'too-few-newcomers';
};

/**
 * Counts that come after earlier ones, without the sides that would tell what one or two newcomers on a side
 * answered: two medians and the newcomers' counts narrow that down, often to one level.
 */
export const withoutTellingSides = (
  earlier: AggregatedVoices,
  next: AggregatedVoices,
): AggregatedVoices => ({
  ...next,
  elements: Object.fromEntries(
    Object.entries(next.elements).map(([id, element]): [string, AggregatedElement] => {
      const items = dimensions.map((dimension) => {
        const { sides, ...bare } = element[dimension];
        const before = earlier.elements[id]?.[dimension];
        return [dimension, tellsNewcomers(before, sides) ? bare : element[dimension]];
      });
      return [id, { ...element, ...Object.fromEntries(items) }];
    }),
  ),
});

const tellsNewcomers = (
  before: AggregatedItem | undefined,
  sides: AggregatedItem['sides'],
): boolean => {
  if (before === undefined || sides === undefined) return false;
  const { sides: known, counts } = before;
  // Where an edition before may have had sides that this one lacks, theirs is not known.
  if (known === undefined) {
    return counts !== undefined && leveledAnswers(counts).length >= 2 * smallestGroup;
  }
  return [known.bht.voices - sides.bht.voices, known.virksomhet.voices - sides.virksomhet.voices]
    .map(Math.abs)
    .some((newcomers) => newcomers > 0 && newcomers < smallestGroup);
};
