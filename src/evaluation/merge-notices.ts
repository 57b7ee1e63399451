import { type IdentityPolicy, isTeam, smallestGroup, type TeamEvaluation } from '../model/team.ts';
import type { MergeInput } from './copies.ts';
import { countTexts, type Speaker } from './voices.ts';

/** What a person should know about a merge that went well. */
export type MergeNotice =
  | {
      readonly kind: 'counted-once' | 'voice-counted-once';
      readonly files: readonly [string, string];
    }
  | {
      readonly kind: 'texts-left-out';
      readonly notes: number;
      readonly improvements: number;
      readonly reasons: number;
    }
  | { readonly kind: 'small-group'; readonly voices: number }
  | { readonly kind: 'team-as-one'; readonly file: string }
  | { readonly kind: 'agreements-left-out'; readonly file: string };

/** What of a team's evaluation stays behind in its file when it goes into a merge. */
export const teamNotices = (inputs: readonly MergeInput[], pool: boolean): readonly MergeNotice[] =>
  inputs.flatMap(({ file, evaluation }): MergeNotice[] => {
    if (!isTeam(evaluation)) return [];
    if (!pool) return [{ kind: 'team-as-one', file }];
    return hasDecisions(evaluation) ? [{ kind: 'agreements-left-out', file }] : [];
  });

/** Whether a team file holds more than what a merge can make again. */
export const hasDecisions = (team: TeamEvaluation): boolean =>
  Object.keys(team.agreed).length > 0 || team.actions.length > 0;

export const privacyNotices = (
  identity: IdentityPolicy,
  speakers: readonly Speaker[],
): readonly MergeNotice[] => {
  if (identity !== 'aggregate') return [];
  const texts = countTexts(speakers);
  return [
    ...(speakers.length < smallestGroup
      ? [{ kind: 'small-group', voices: speakers.length } as const]
      : []),
    ...(texts.notes + texts.improvements + texts.reasons > 0
      ? [{ kind: 'texts-left-out', ...texts } as const]
      : []),
  ];
};
