import { GodbhtError } from '../errors.ts';
import { defined } from '../model/defined.ts';
import { type Evaluation, isTeam } from '../model/team.ts';
import type { MergeText } from '../text/merge.ts';
import { type Entry, recogniseHere, recogniseVoices } from './recognise.ts';
import {
  contentOf,
  type Speaker,
  speakerOfScoring,
  speakerOfTeam,
  speakerOfVoice,
} from './voices.ts';

/** An evaluation, and the file it came from for the messages; the file never gets into the result. */
export type MergeInput = { readonly file: string; readonly evaluation: Evaluation };

const entriesOf = (
  { file, evaluation }: MergeInput,
  pool: boolean,
  words: MergeText['team'],
): readonly Entry[] => {
  if (!isTeam(evaluation)) {
    return [{ file, speaker: speakerOfScoring(evaluation), whole: evaluation }];
  }
  if (!pool) return [{ file, speaker: speakerOfTeam(evaluation, words), whole: evaluation }];
  const { identity, voices } = evaluation;
  if (identity === 'aggregate') throw new GodbhtError('no-voices-to-pool', { file });
  return voices.map((voice) => ({ file, speaker: speakerOfVoice(voice, identity) }));
};

type Repeated = { readonly files: readonly [string, string]; readonly pooled: boolean };

type Copies = [Entry, ...Entry[]];

/** What the inputs say, each voice once, and what there is to tell about it. */
export type Distinct = {
  /** One entry for each voice. */
  readonly distinct: readonly Entry[];
  /** `pooled` tells that it came out of a team file, which is then no copy as a whole. */
  readonly repeated: readonly Repeated[];
  /** Team files whose voices have no ids left by which one that was changed since could be known. */
  readonly unrecognised: readonly string[];
  /** Files that are taken for a voice of the team they are added to, since they say the same. */
  readonly taken?: readonly string[];
};

/**
 * @throws GodbhtError `same-id-different-content`, `no-voices-to-pool`, `perhaps-one-voice`
 */
export const withoutCopies = (
  inputs: readonly MergeInput[],
  pool: boolean,
  words: MergeText['team'],
): Distinct => {
  const { entries, unrecognised } = recogniseVoices(
    inputs.map((input) => entriesOf(input, pool, words)),
  );
  return { ...eachOnce(entries), unrecognised };
};

/**
 * The voices of a team and those that are to be added to them.
 * @throws GodbhtError `same-id-different-content`
 */
export const withNewcomers = (
  team: MergeInput,
  inputs: readonly MergeInput[],
  words: MergeText['team'],
): Distinct => {
  const others = inputs.flatMap((input) => entriesOf(input, false, words));
  const { entries, ...told } = recogniseHere(entriesOf(team, true, words), others);
  return { ...eachOnce(entries), ...told };
};

const eachOnce = (entries: readonly Entry[]): Pick<Distinct, 'distinct' | 'repeated'> => {
  const byId = new Map<string, Copies>();
  for (const entry of entries) {
    const copies = byId.get(entry.speaker.id);
    if (copies === undefined) byId.set(entry.speaker.id, [entry]);
    else copies.push(entry);
  }
  const groups = [...byId.values()];
  return {
    distinct: groups.map((copies) => ({ ...copies[0], speaker: joinCopies(copies) })),
    repeated: groups.flatMap(([first, ...others]) =>
      others.map((other) => ({
        files: [first.file, other.file] as const,
        pooled: first.whole === undefined || other.whole === undefined,
      })),
    ),
  };
};

// A pooled voice has lost some of what its scoring says, so only what both still have is compared.
const joinCopies = (copies: Copies): Speaker => {
  const [first, ...others] = copies;
  if (others.length === 0) return first.speaker;
  sameInAll(copies, ({ whole }) => whole);
  const same = <K extends 'perspective' | 'rater' | 'date' | 'label' | 'ratings'>(key: K) =>
    sameInAll(copies, ({ speaker }) => speaker[key]);
  return defined({
    id: first.speaker.id,
    team: first.speaker.team,
    label: same('label'),
    perspective: same('perspective'),
    rater: same('rater'),
    date: same('date'),
    own: firstInAlphabet(copies.map(({ speaker }) => speaker.own)),
    ratings: same('ratings') ?? {},
    given: onlyOne(copies.map(({ speaker }) => speaker.given)),
  });
};

// Of values equal but for the order of their keys the first in the alphabet, whatever came first.
const sameInAll = <T>(
  copies: readonly Entry[],
  partOf: (entry: Entry) => T | undefined,
): T | undefined => {
  const parts = copies.flatMap((entry) => {
    const part = partOf(entry);
    return part === undefined ? [] : [{ part, file: entry.file, date: entry.speaker.date ?? '' }];
  });
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  const different = others.find(({ part }) => contentOf(part) !== contentOf(first.part));
  if (different !== undefined) {
    const newest = first.date > different.date ? first : different;
    throw new GodbhtError('same-id-different-content', {
      files: [first.file, different.file],
      newer: first.date === different.date ? undefined : newest.file,
      differing: differingKeys(first.part, different.part),
    });
  }
  return firstInAlphabet(parts.map(({ part }) => part));
};

/** Elements, and what else two evaluations don’t have alike. */
const differingKeys = (one: unknown, other: unknown): readonly string[] => {
  const [a, b] = [Object(one), Object(other)] as const;
  if (a !== one || b !== other) return [];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => {
    if (contentOf(a[key]) === contentOf(b[key])) return [];
    return key === 'ratings' || key === 'agreed' ? differingKeys(a[key], b[key]) : [key];
  });
};

const firstInAlphabet = <T>(values: readonly (T | undefined)[]): T | undefined =>
  values
    .flatMap((value) => (value === undefined ? [] : [{ value, text: JSON.stringify(value) }]))
    .sort((a, b) => (a.text < b.text ? -1 : 1))[0]?.value;

const onlyOne = <T>(values: readonly (T | undefined)[]): T | undefined => {
  const different = new Map(values.flatMap((one) => (one ? [[JSON.stringify(one), one]] : [])));
  return different.size === 1 ? [...different.values()][0] : undefined;
};
