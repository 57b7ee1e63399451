import { GodbhtError } from '../errors.ts';
import { defined } from '../model/defined.ts';
import { type Evaluation, isTeam } from '../model/team.ts';
import { canonicalJson } from './digest.ts';
import { type Speaker, speakerOfScoring, speakerOfTeam } from './voices.ts';

/** An evaluation, and the file it came from for the messages; the file never gets into the result. */
export type MergeInput = { readonly file: string; readonly evaluation: Evaluation };

type Entry = {
  readonly file: string;
  readonly speaker: Speaker;
  /** What must be equal in two entries with one id for them to be copies; a pooled voice has none. */
  readonly whole?: Evaluation;
};

const entriesOf = ({ file, evaluation }: MergeInput, pool: boolean): readonly Entry[] => {
  if (!isTeam(evaluation)) {
    return [{ file, speaker: speakerOfScoring(evaluation), whole: evaluation }];
  }
  if (!pool) return [{ file, speaker: speakerOfTeam(evaluation), whole: evaluation }];
  if (evaluation.identity === 'aggregate') throw new GodbhtError('no-voices-to-pool', { file });
  return evaluation.voices.map(({ pseudonym: _given, ...speaker }) => ({ file, speaker }));
};

type Repeated = { readonly files: readonly [string, string]; readonly pooled: boolean };

type Copies = [Entry, ...Entry[]];

/**
 * What the inputs say, each voice once, and which files repeat a voice.
 * `pooled` tells that it came out of a team file, which is then no copy as a whole.
 *
 * @throws GodbhtError `same-id-different-content`, `no-voices-to-pool`
 */
export const withoutCopies = (
  inputs: readonly MergeInput[],
  pool: boolean,
): { distinct: readonly Speaker[]; repeated: readonly Repeated[] } => {
  const byId = new Map<string, Copies>();
  for (const entry of inputs.flatMap((input) => entriesOf(input, pool))) {
    const copies = byId.get(entry.speaker.id);
    if (copies === undefined) byId.set(entry.speaker.id, [entry]);
    else copies.push(entry);
  }
  const groups = [...byId.values()];
  return {
    distinct: groups.map(joinCopies),
    repeated: groups.flatMap(([first, ...others]) =>
      others.map((other) => ({
        files: [first.file, other.file] as const,
        pooled: first.whole === undefined || other.whole === undefined,
      })),
    ),
  };
};

// A pooled voice has lost its rater and subject, so against one only what both still have is compared.
const joinCopies = (copies: Copies): Speaker => {
  const [first, ...others] = copies;
  if (others.length === 0) return first.speaker;
  sameInAll(copies, ({ whole }) => whole);
  return defined({
    id: first.speaker.id,
    perspective: sameInAll(copies, ({ speaker }) => speaker.perspective),
    rater: sameInAll(copies, ({ speaker }) => speaker.rater),
    ratings: sameInAll(copies, ({ speaker }) => speaker.ratings) ?? {},
  });
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
