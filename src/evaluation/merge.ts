import { GodbhtError } from '../errors.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Subject } from '../model/scoring.ts';
import {
  defaultTolerance,
  type Evaluation,
  type IdentityPolicy,
  isTeam,
  smallestGroup,
  type TeamEvaluation,
  teamFormat,
} from '../model/team.ts';
import { canonicalJson } from './digest.ts';
import {
  aggregateVoices,
  countTexts,
  nameVoices,
  type Speaker,
  speakerOfScoring,
  speakerOfTeam,
  speakersOfVoices,
} from './voices.ts';

/** An evaluation, and the file it came from for the messages; the file never gets into the result. */
export type MergeInput = { readonly file: string; readonly evaluation: Evaluation };

export type MergeOptions = {
  /** The largest spread, 0–3, that needs no discussion. */
  readonly tolerance?: number;
  readonly identity?: IdentityPolicy;
  /** Take the voices out of a team file instead of counting it as one. */
  readonly pool?: boolean;
  readonly allowDifferentSubject?: boolean;
};

/** What a person should know about a merge that went well. */
export type MergeNotice =
  | { readonly kind: 'counted-once'; readonly files: readonly [string, string] }
  | { readonly kind: 'texts-left-out'; readonly notes: number; readonly improvements: number }
  | { readonly kind: 'small-group'; readonly voices: number }
  | { readonly kind: 'agreements-left-out'; readonly file: string };

export type Merged = {
  readonly team: TeamEvaluation;
  readonly notices: readonly MergeNotice[];
};

/**
 * Joins private scorings into a team evaluation in which nothing is agreed yet. Every answer is kept
 * and no answer is made; the order of the inputs makes no difference to the result.
 *
 * @throws GodbhtError `other-instrument`, `different-subject`, `same-id-different-content`,
 *   `no-voices-to-pool`
 */
export const merge = (
  inputs: readonly MergeInput[],
  options: MergeOptions,
  instrument: Instrument,
): Merged => {
  for (const input of inputs) assertInstrument(input, instrument);
  if (options.allowDifferentSubject !== true) assertOneSubject(inputs);
  const pool = options.pool === true;
  const { distinct, repeated } = withoutCopies(inputs.flatMap((input) => entriesOf(input, pool)));
  const speakers = [...distinct].sort((a, b) => (a.id < b.id ? -1 : 1));
  const identity = options.identity ?? 'pseudonym';
  const date = latestDate(inputs);
  const common = {
    format: teamFormat,
    instrument: { id: instrument.id, version: instrument.version },
    subject: jointSubject(inputs),
    ...(date === undefined ? {} : { date }),
    tolerance: options.tolerance ?? defaultTolerance,
  } as const;
  const nothingYet = { agreed: {}, actions: [] } as const;
  const team: TeamEvaluation =
    identity === 'aggregate'
      ? { ...common, identity, voices: aggregateVoices(speakers, instrument), ...nothingYet }
      : { ...common, identity, voices: nameVoices(speakers, identity), ...nothingYet };
  return {
    team,
    notices: [
      ...repeated.map((files) => ({ kind: 'counted-once', files }) as const),
      ...agreementsLeftOut(inputs, pool),
      ...privacyNotices(identity, speakers),
    ],
  };
};

type Entry = {
  readonly file: string;
  readonly speaker: Speaker;
  /** What must be equal in two entries with one id for them to be copies; a pooled voice has none. */
  readonly whole: Evaluation | undefined;
};

const entriesOf = ({ file, evaluation }: MergeInput, pool: boolean): readonly Entry[] => {
  if (!isTeam(evaluation)) {
    return [{ file, speaker: speakerOfScoring(evaluation), whole: evaluation }];
  }
  if (!pool) return [{ file, speaker: speakerOfTeam(evaluation), whole: evaluation }];
  if (evaluation.identity === 'aggregate') throw new GodbhtError('no-voices-to-pool', { file });
  return speakersOfVoices(evaluation.voices).map((speaker) => ({
    file,
    speaker,
    whole: undefined,
  }));
};

/** All entries with one id. */
type Copies = [Entry, ...Entry[]];

const withoutCopies = (
  entries: readonly Entry[],
): { distinct: readonly Speaker[]; repeated: readonly (readonly [string, string])[] } => {
  const byId = new Map<string, Copies>();
  for (const entry of entries) {
    const copies = byId.get(entry.speaker.id);
    if (copies === undefined) byId.set(entry.speaker.id, [entry]);
    else copies.push(entry);
  }
  const groups = [...byId.values()];
  return {
    distinct: groups.map(joinCopies),
    repeated: groups.flatMap(([first, ...others]) =>
      others.map((other) => [first.file, other.file] as const),
    ),
  };
};

// A pooled voice has lost its rater and subject, so against one only what both still have is compared.
const joinCopies = (copies: Copies): Speaker => {
  const [first, ...others] = copies;
  if (others.length === 0) return first.speaker;
  sameInAll(copies, ({ whole }) => whole);
  const perspective = sameInAll(copies, ({ speaker }) => speaker.perspective);
  const rater = sameInAll(copies, ({ speaker }) => speaker.rater);
  return {
    id: first.speaker.id,
    ...(perspective === undefined ? {} : { perspective }),
    ...(rater === undefined ? {} : { rater }),
    ratings: sameInAll(copies, ({ speaker }) => speaker.ratings) ?? {},
  };
};

// Of values equal but for the order of their keys the first in the alphabet, whatever came first.
const sameInAll = <T>(
  copies: readonly Entry[],
  partOf: (entry: Entry) => T | undefined,
): T | undefined => {
  const parts = copies.flatMap((entry) => {
    const part = partOf(entry);
    return part === undefined ? [] : [{ part, file: entry.file, text: JSON.stringify(part) }];
  });
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  const different = others.find(
    ({ part, text }) => text !== first.text && canonicalJson(part) !== canonicalJson(first.part),
  );
  if (different !== undefined) {
    const files = [first.file, different.file] as const;
    throw new GodbhtError('same-id-different-content', { files });
  }
  return parts.reduce((least, one) => (one.text < least.text ? one : least)).part;
};

const assertInstrument = ({ file, evaluation }: MergeInput, instrument: Instrument): void => {
  const { id, version } = evaluation.instrument;
  if (id !== instrument.id || version !== instrument.version) {
    const found = `${id} ${version}`;
    const expected = `${instrument.id} ${instrument.version}`;
    throw new GodbhtError('other-instrument', { file, found, expected }, { place: { file } });
  }
};

const assertOneSubject = (inputs: readonly MergeInput[]): void => {
  const [first, ...others] = inputs;
  if (first === undefined) return;
  const different = others.find(
    ({ evaluation }) => subjectKey(evaluation.subject) !== subjectKey(first.evaluation.subject),
  );
  if (different !== undefined) {
    throw new GodbhtError('different-subject', { files: [first.file, different.file] });
  }
};

const subjectKey = ({ bht, virksomhet }: Subject): string =>
  canonicalJson([bht, virksomhet].map((name) => name.normalize('NFC').trim()));

const jointSubject = (inputs: readonly MergeInput[]): Subject => {
  const join = (names: readonly string[]): string =>
    [...new Set(names.map((name) => name.normalize('NFC').trim()))].sort().join(' / ');
  return {
    bht: join(inputs.map(({ evaluation }) => evaluation.subject.bht)),
    virksomhet: join(inputs.map(({ evaluation }) => evaluation.subject.virksomhet)),
  };
};

const latestDate = (inputs: readonly MergeInput[]): string | undefined =>
  inputs
    .flatMap(({ evaluation }) => evaluation.date ?? [])
    .sort()
    .at(-1);

const agreementsLeftOut = (inputs: readonly MergeInput[], pool: boolean): readonly MergeNotice[] =>
  inputs
    .filter(({ evaluation }) => pool && isTeam(evaluation) && hasDecisions(evaluation))
    .map(({ file }) => ({ kind: 'agreements-left-out', file }));

/** Whether a team file holds more than what a merge can make again. */
export const hasDecisions = (team: TeamEvaluation): boolean =>
  Object.keys(team.agreed).length > 0 || team.actions.length > 0;

const privacyNotices = (
  identity: IdentityPolicy,
  speakers: readonly Speaker[],
): readonly MergeNotice[] => {
  if (identity !== 'aggregate') return [];
  const texts = countTexts(speakers);
  return [
    ...(speakers.length < smallestGroup
      ? [{ kind: 'small-group', voices: speakers.length } as const]
      : []),
    ...(texts.notes + texts.improvements > 0
      ? [{ kind: 'texts-left-out', ...texts } as const]
      : []),
  ];
};
