import { groupBy } from '../model/group-by.ts';
import { dimensions } from '../model/instrument.ts';
import { spellingKey } from '../model/spelling.ts';
import {
  agreedAt,
  type IdentityPolicy,
  isTeam,
  smallestGroup,
  type TeamEvaluation,
} from '../model/team.ts';
import type { Distinct, MergeInput } from './copies.ts';
import { digest } from './digest.ts';
import type { Entry } from './recognise.ts';
import { isOneRound } from './round.ts';
import { contentOf, countTexts } from './voices.ts';

type Pair = { readonly files: readonly [string, string] };

/** What whoever merges has to know, since it may not be what was meant. */
export type MergeNotice =
  | ({ readonly kind: 'counted-once' | 'voice-counted-once' } & Pair)
  /** In the team file from before: for certain, or equal word for word to a voice there. */
  | { readonly kind: 'already-in' | 'taken-for-one'; readonly files: readonly string[] }
  /** One name and role under two ids; the later one last. */
  | ({ readonly kind: 'same-person' } & Pair)
  /** Equal but for the id. */
  | ({ readonly kind: 'same-answers' } & Pair)
  | { readonly kind: 'old'; readonly file: string; readonly date: string; readonly latest: string }
  | { readonly kind: 'nothing-answered' | 'nothing-agreed'; readonly file: string }
  | { readonly kind: 'agreements-left-out'; readonly file: string }
  | { readonly kind: 'teams-as-one'; readonly files: readonly string[] }
  | { readonly kind: 'nameless-teams'; readonly files: readonly string[] }
  | { readonly kind: 'unrecognised'; readonly files: readonly string[] }
  | {
      readonly kind: 'texts-left-out';
      readonly notes: number;
      readonly improvements: number;
      readonly evidence: number;
      readonly reasons: number;
    }
  | { readonly kind: 'small-group'; readonly voices: number }
  | { readonly kind: 'two-releases' };

type Context = {
  readonly pool: boolean;
  readonly identity: IdentityPolicy;
  /** The team file that the others are added to. */
  readonly into?: MergeInput;
};

export const noticesAbout = (
  inputs: readonly MergeInput[],
  { distinct, repeated, unrecognised, taken = [] }: Distinct,
  { pool, identity, into }: Context,
): readonly MergeNotice[] => [
  ...repeated
    .filter(({ files: [first] }) => first !== into?.file)
    .map(
      ({ files, pooled }) =>
        ({ kind: pooled ? 'voice-counted-once' : 'counted-once', files }) as const,
    ),
  ...knownNotices(
    repeated.filter(({ files: [first] }) => first === into?.file).map(({ files }) => files[1]),
    taken,
  ),
  ...(unrecognised.length > 0 ? [{ kind: 'unrecognised', files: unrecognised } as const] : []),
  ...likeNotices(distinct).filter(({ files }) => files.some((file) => file !== into?.file)),
  ...oldNotices(into === undefined ? inputs : [into, ...inputs]),
  ...distinct.flatMap(({ file, speaker, whole }): MergeNotice[] =>
    whole === undefined || speaker.team === true || saysAnything(speaker)
      ? []
      : [{ kind: 'nothing-answered', file }],
  ),
  ...teamNotices(inputs, pool),
  ...namelessTeams(
    distinct.filter(({ file }) => file !== into?.file),
    identity,
  ),
  ...privacyNotices(identity, distinct),
];

const knownNotices = (
  known: readonly string[],
  taken: readonly string[],
): readonly MergeNotice[] => {
  const certain = known.filter((file) => !taken.includes(file));
  return [
    ...(certain.length > 0 ? [{ kind: 'already-in', files: [...new Set(certain)] } as const] : []),
    ...(taken.length > 0 ? [{ kind: 'taken-for-one', files: taken } as const] : []),
  ];
};

const saysAnything = ({ ratings }: Entry['speaker']): boolean =>
  Object.values(ratings).some((said) => dimensions.some((one) => said?.[one] !== undefined));

export const likeNotices = (distinct: readonly Entry[]): readonly (MergeNotice & Pair)[] => {
  const alike = new Set<Entry>();
  const whole = distinct.filter(
    (entry) => entry.whole !== undefined && saysAnything(entry.speaker),
  );
  const copies = pairsOf(whole, (entry) => digest(contentOf({ ...entry.whole, id: '' })));
  for (const [, copy] of copies) alike.add(copy);
  const people = pairsOf(distinct, ({ speaker: { rater } }) =>
    rater?.name === undefined
      ? undefined
      : JSON.stringify([rater.name, rater.role ?? ''].map(spellingKey)),
  );
  return [
    ...copies.map((pair) => ({ kind: 'same-answers', files: filesOf(pair) }) as const),
    ...people
      .filter(([, second]) => !alike.has(second))
      .map((pair) => ({ kind: 'same-person', files: filesOf(pair.toSorted(byDate)) }) as const),
  ];
};

/** Every further entry with the first that has the same key. */
const pairsOf = (
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string | undefined,
): readonly (readonly [Entry, Entry])[] =>
  [...groupBy(entries, keyOf)].flatMap(([key, [first, ...others]]) =>
    key === undefined ? [] : others.map((other) => [first, other] as const),
  );

const filesOf = (pair: readonly Entry[]): readonly [string, string] => [
  pair[0]?.file ?? '',
  pair[1]?.file ?? '',
];

const byDate = (a: Entry, b: Entry): number =>
  (a.speaker.date ?? '') < (b.speaker.date ?? '') ? -1 : 1;

const oldNotices = (inputs: readonly MergeInput[]): readonly MergeNotice[] => {
  const latest = latestDate(inputs);
  if (latest === undefined) return [];
  return inputs.flatMap(({ file, evaluation: { date } }): MergeNotice[] =>
    date === undefined || isOneRound(date, latest) ? [] : [{ kind: 'old', file, date, latest }],
  );
};

export const latestDate = (inputs: readonly MergeInput[]): string | undefined =>
  inputs
    .flatMap(({ evaluation }) => evaluation.date ?? [])
    .sort()
    .at(-1);

const teamNotices = (inputs: readonly MergeInput[], pool: boolean): readonly MergeNotice[] => {
  const teams = inputs.flatMap(({ file, evaluation }) =>
    isTeam(evaluation) ? [{ file, team: evaluation }] : [],
  );
  if (pool) {
    return teams
      .filter(({ team }) => hasDecisions(team))
      .map(({ file }) => ({ kind: 'agreements-left-out', file }));
  }
  const hasAgreed = ({ team }: (typeof teams)[number]): boolean =>
    Object.keys(team.agreed).some((id) => dimensions.some((one) => agreedAt(team, id, one)));
  const decided = teams.filter(hasAgreed).map(({ file }) => file);
  return [
    ...teams
      .filter((one) => !hasAgreed(one))
      .map(({ file }) => ({ kind: 'nothing-agreed', file }) as const),
    ...(decided.length > 0 ? [{ kind: 'teams-as-one', files: decided } as const] : []),
  ];
};

/** Whether a team file holds more than what a merge can make again. */
export const hasDecisions = (team: TeamEvaluation): boolean =>
  Object.keys(team.agreed).length > 0 || team.actions.length > 0;

const namelessTeams = (
  distinct: readonly Entry[],
  identity: IdentityPolicy,
): readonly MergeNotice[] => {
  const nameless = distinct.filter(({ speaker }) => speaker.team && speaker.label === undefined);
  return identity !== 'named' || nameless.length === 0
    ? []
    : [{ kind: 'nameless-teams', files: nameless.map(({ file }) => file) }];
};

const privacyNotices = (
  identity: IdentityPolicy,
  distinct: readonly Entry[],
): readonly MergeNotice[] => {
  if (identity !== 'aggregate') return [];
  const texts = countTexts(distinct.map(({ speaker }) => speaker));
  return [
    ...(distinct.length < smallestGroup
      ? [{ kind: 'small-group', voices: distinct.length } as const]
      : [{ kind: 'two-releases' } as const]),
    ...(Object.values(texts).some((count) => count > 0)
      ? [{ kind: 'texts-left-out', ...texts } as const]
      : []),
  ];
};
