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
  const speakers = distinct.map(({ speaker }) => speaker).sort((a, b) => (a.id < b.id ? -1 : 1));
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
  /** What must be equal for two entries with one id to be copies. */
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

// A pooled voice has lost its rater and subject, so against one only what it said can be compared.
const areCopies = (a: Entry, b: Entry): boolean =>
  a.whole !== undefined && b.whole !== undefined
    ? canonicalJson(a.whole) === canonicalJson(b.whole)
    : canonicalJson(a.speaker.ratings) === canonicalJson(b.speaker.ratings);

const withoutCopies = (
  entries: readonly Entry[],
): { distinct: readonly Entry[]; repeated: readonly (readonly [string, string])[] } => {
  const byId = new Map<string, Entry>();
  const repeated: (readonly [string, string])[] = [];
  for (const entry of entries) {
    const earlier = byId.get(entry.speaker.id);
    if (earlier === undefined) {
      byId.set(entry.speaker.id, entry);
      continue;
    }
    const files = [earlier.file, entry.file] as const;
    if (!areCopies(earlier, entry)) throw new GodbhtError('same-id-different-content', { files });
    repeated.push(files);
    byId.set(entry.speaker.id, fuller(earlier, entry));
  }
  return { distinct: [...byId.values()], repeated };
};

// Of two copies the one that still knows its rater is kept, so that the order makes no difference.
const fuller = (a: Entry, b: Entry): Entry =>
  canonicalJson(b.speaker).length > canonicalJson(a.speaker).length ? b : a;

const assertInstrument = ({ file, evaluation }: MergeInput, instrument: Instrument): void => {
  const found = `${evaluation.instrument.id} ${evaluation.instrument.version}`;
  const expected = `${instrument.id} ${instrument.version}`;
  if (found !== expected) {
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
