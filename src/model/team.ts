import type { Dimension, InstrumentReference, Level } from './instrument.ts';
import type { Measure, MeasureSource } from './measure.ts';
import type { CriterionMark, ElementRatings, Rating, Ratings } from './rating.ts';
import type { Perspective, Rater, Scoring, Subject } from './scoring.ts';

export const teamFormat = 'godbht/team@1';

/** How much of who said what a merge keeps. */
export const identityPolicies = ['named', 'pseudonym', 'aggregate'] as const;
export type IdentityPolicy = (typeof identityPolicies)[number];

/** Fewer answers than this are never shown as a distribution under `aggregate`. */
export const smallestGroup = 3;

/** One input to a merge: locked, changed by nobody afterwards. */
export type Voice = {
  /** A digest of the scoring's id, under `pseudonym` together with all the others': says nothing about whose it is. */
  readonly id: string;
  /** A, B, C … */
  readonly pseudonym: string;
  /** A team that spoke with one voice. */
  readonly team?: true;
  /** The team's name; only under `named`. */
  readonly label?: string;
  /** Absent where the voice is a team, and under `pseudonym` where fewer than `smallestGroup` share it. */
  readonly perspective?: Perspective;
  /** Only under `named`, as is the date. */
  readonly rater?: Rater;
  readonly date?: string;
  readonly ratings: Ratings;
};

export type Counts = Readonly<Record<Level, number>>;

/** How those on one side see an item: the lower median of the levels they set, and how many they are. */
export type SideView = { readonly median: Level; readonly voices: number };

/** The two that may see an item differently; a third party takes no side. */
export type Sides = Readonly<Record<Exclude<Perspective, 'external'>, SideView>>;

/** Without `counts` and `notApplicable` where fewer than `smallestGroup` answered. */
export type AggregatedItem = {
  readonly counts?: Counts;
  readonly notApplicable?: number;
  readonly missing: number;
  /** Absent where a side is fewer than `smallestGroup`, or the rest would be told by it. */
  readonly sides?: Sides;
};

export type AggregatedElement = Readonly<Record<Dimension, AggregatedItem>> & {
  /** By criterion id; only those marked by at least `smallestGroup` voices. */
  readonly criteria?: Readonly<Record<string, Readonly<Record<CriterionMark, number>>>>;
};

export type AggregatedVoices = {
  readonly count: number;
  /** How many of them are teams that spoke with one voice. */
  readonly teams?: number;
  readonly elements: Readonly<Record<string, AggregatedElement>>;
};

/** A show of hands after talking. The voices stay as they are. */
type SecondRound = { readonly counts: Counts };

/** What the team agreed about one item, why, and who could not join in and why not. */
export type AgreedRating = Rating & {
  readonly reason?: string;
  readonly dissent?: string;
  /** Outside the tolerance since somebody came late, and not looked at since. */
  readonly again?: true;
  readonly secondRound?: SecondRound;
};

/** What is kept of an item beside the voices: what was agreed, or so far only how hands were raised. */
export type AgreedItem = AgreedRating | { readonly secondRound: SecondRound };

export type AgreedElement = ElementRatings<AgreedItem>;

/** Somebody who took part in the meeting: a role rather than a person. */
export type Participant = {
  readonly name?: string;
  readonly role: string;
  readonly perspective?: Perspective;
};

/** What tells whether anything that was decided has changed since. */
export type Seal = {
  readonly digest: string;
  /** ISO 8601 calendar date. */
  readonly date: string;
  /** A role. */
  readonly by: string;
};

/** A proposed measure that the team has put aside: it is not proposed again. */
export type Declined = MeasureSource & { readonly element: string };

type TeamVoices =
  | { readonly identity: 'named' | 'pseudonym'; readonly voices: readonly Voice[] }
  | { readonly identity: 'aggregate'; readonly voices: AggregatedVoices };

/** The team's evaluation: locked voices, agreed levels, measures. `*.team.yaml` */
export type TeamEvaluation = TeamVoices & {
  readonly format: typeof teamFormat;
  readonly instrument: InstrumentReference;
  readonly subject: Subject;
  /** What the team is called among several teams. */
  readonly label?: string;
  /** ISO 8601 calendar date: the latest of the voices', or of the meeting. */
  readonly date?: string;
  /** The role that led the meeting. */
  readonly ledBy?: string;
  readonly participants?: readonly Participant[];
  /** The largest spread (max − min, 0–3) that needs no discussion; set before merging. */
  readonly tolerance: number;
  readonly agreed: Ratings<AgreedItem>;
  /** Ids of the elements that it matters most to improve, most important first. */
  readonly priorities?: readonly string[];
  readonly actions: readonly Measure[];
  /** The highest number a deleted measure has had, where no other has a higher one. */
  readonly lastAction?: number;
  readonly declined?: readonly Declined[];
  /** Absent while the evaluation is a draft. */
  readonly seal?: Seal;
};

export const defaultTolerance = 1;

export type Evaluation = Scoring | TeamEvaluation;

export const evaluationKinds = ['scoring', 'team'] as const;
export type EvaluationKind = (typeof evaluationKinds)[number];

export const isTeam = (evaluation: Evaluation): evaluation is TeamEvaluation =>
  evaluation.format === teamFormat;

export const voiceCount = (team: TeamEvaluation): number =>
  team.identity === 'aggregate' ? team.voices.count : team.voices.length;

/** How many of the voices are teams that spoke with one. */
export const teamVoiceCount = (team: TeamEvaluation): number =>
  team.identity === 'aggregate'
    ? (team.voices.teams ?? 0)
    : team.voices.filter((voice) => voice.team === true).length;

/** What the team has agreed about an item; undefined until it has, however hands were raised. */
export const agreedAt = (
  { agreed }: TeamEvaluation,
  elementId: string,
  dimension: Dimension,
): AgreedRating | undefined => {
  const item = agreed[elementId]?.[dimension];
  return item !== undefined && isAgreed(item) ? item : undefined;
};

export const isAgreed = (item: AgreedItem): item is AgreedRating =>
  'level' in item || 'notApplicable' in item;
