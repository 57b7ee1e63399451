import { smallestGroup, type TeamEvaluation, voiceCount } from '../model/team.ts';
import { hasDecisions } from './merge-notices.ts';
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
