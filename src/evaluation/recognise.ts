import { GodbhtError } from '../errors.ts';
import { groupBy } from '../model/group-by.ts';
import type { Evaluation } from '../model/team.ts';
import { contentOf, type Speaker, saltedIds } from './voices.ts';

/** What one input says, or one voice of a team file that is pooled. */
export type Entry = {
  readonly file: string;
  readonly speaker: Speaker;
  /** What must be equal in two entries with one id for them to be copies; a pooled voice has none. */
  readonly whole?: Evaluation;
};

type Recognised = {
  readonly entries: readonly Entry[];
  /** Team files of which a voice that was changed since would not be known again. */
  readonly unrecognised: readonly string[];
};

/**
 * Gives voices that are pooled the ids of their scorings, where that can be proved. In a team file under
 * pseudonym an id is salted with all the others', so that nobody who has one scoring can look it up; the
 * whole set of scorings proves itself. What is merely alike is refused, since it may be one person or two.
 *
 * @param read the entries of each input by itself
 * @throws GodbhtError `perhaps-one-voice`
 */
export const recogniseVoices = (read: readonly (readonly Entry[])[]): Recognised => {
  const salted = read.filter(isUnderPseudonym);
  if (salted.length === 0) return { entries: read.flat(), unrecognised: [] };
  const known = read.filter((entries) => !isUnderPseudonym(entries)).flat();
  const said: Said = new Map(read.flat().map((entry) => [entry, contentOf(entry.speaker.ratings)]));
  const proved = new Map(
    salted.flatMap((team) => {
      const renamed = prove(team, known, said);
      return renamed === undefined ? [] : [[team, renamed]];
    }),
  );
  const open = salted.filter((team) => !proved.has(team));
  for (const team of open) assertUnlike(team, [...known, ...open.flat()], said);
  const knownIds = new Set(known.map(idOf));
  const isAlone = (team: readonly Entry[]) =>
    [...known, ...open.flat()].every((entry) => team.some((own) => idOf(own) === idOf(entry)));
  return {
    entries: read.flatMap((entries) => proved.get(entries) ?? entries),
    unrecognised: open
      .filter((team) => !isAlone(team) && !team.some((entry) => knownIds.has(idOf(entry))))
      .flatMap(([first]) => first?.file ?? []),
  };
};

type RecognisedHere = Recognised & {
  /** Files that are taken for a voice of the team, since they say the same word for word. */
  readonly taken: readonly string[];
};

/**
 * The same for a team file that others are to be added to, whose voices are all there. Where they can't be
 * proved, what is alike word for word is taken for the same, one for one: the file that was added a moment ago
 * adds nothing, and two people who answer alike are told from one by the files of both.
 */
export const recogniseHere = (team: readonly Entry[], others: readonly Entry[]): RecognisedHere => {
  const certain = { entries: [...team, ...others], unrecognised: [], taken: [] };
  if (!isUnderPseudonym(team)) return certain;
  const said: Said = new Map(
    [...team, ...others].map((entry) => [entry, contentOf(entry.speaker.ratings)]),
  );
  const proved = prove(team, others, said);
  if (proved !== undefined) return { ...certain, entries: [...proved, ...others] };
  const pairs = pairAlike(team, others, said);
  const own = new Map(pairs);
  const entries = team.map((entry) => {
    const other = own.get(entry);
    return other === undefined
      ? entry
      : { ...entry, speaker: { ...entry.speaker, id: idOf(other) } };
  });
  const knownIds = new Set(others.map(idOf));
  // With a file for every voice, no file can be a voice that was changed since.
  if (entries.every((entry) => knownIds.has(idOf(entry)))) {
    return { ...certain, entries: [...entries, ...others] };
  }
  const ids = new Set(entries.map(idOf));
  const isNew = others.some((entry) => !ids.has(idOf(entry)));
  return {
    entries: [...entries, ...others],
    unrecognised: isNew ? [...new Set(team.map(({ file }) => file))] : [],
    taken: pairs.map(([, { file }]) => file),
  };
};

/** Voices with those that say the same from the same side, in the order of their ids and each once. */
const pairAlike = (
  team: readonly Entry[],
  others: readonly Entry[],
  said: Said,
): readonly (readonly [Entry, Entry])[] => {
  const ids = new Set(team.map(idOf));
  const known = new Map(others.map((entry) => [idOf(entry), entry]));
  const newcomers = [...known.values()]
    .filter((entry) => !ids.has(idOf(entry)))
    .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const waiting = groupBy(newcomers, (entry) => said.get(entry));
  const paired = new Set<Entry>();
  return team
    .filter((entry) => !known.has(idOf(entry)))
    .flatMap((entry) => {
      const other = waiting
        .get(said.get(entry))
        ?.find((one) => !paired.has(one) && isPerhaps(entry.speaker, one.speaker));
      if (other === undefined) return [];
      paired.add(other);
      return [[entry, other] as const];
    });
};

// Under letters a voice may have lost its side, but it never has another.
const isPerhaps = (voice: Speaker, { team, perspective }: Speaker): boolean =>
  voice.team === team && (voice.perspective === undefined || voice.perspective === perspective);

const isUnderPseudonym = (entries: readonly Entry[]): boolean =>
  entries.some(({ speaker }) => speaker.given?.identity === 'pseudonym');

const idOf = ({ speaker }: Entry): string => speaker.id;

/** What each entry says, as text. */
type Said = ReadonlyMap<Entry, string>;

const prove = (
  team: readonly Entry[],
  known: readonly Entry[],
  said: Said,
): readonly Entry[] | undefined => {
  const saidHere = new Set(team.map((entry) => said.get(entry)));
  const alike = known.filter((entry) => saidHere.has(said.get(entry)));
  for (const set of [alike, known]) {
    const ids = [...new Set(set.map(idOf))];
    if (ids.length !== team.length) continue;
    const own = saltedIds(ids);
    const renamed = team.flatMap((entry) => {
      const id = own.get(idOf(entry));
      return id === undefined ? [] : [{ ...entry, speaker: { ...entry.speaker, id } }];
    });
    if (renamed.length === team.length) return renamed;
  }
  return undefined;
};

const assertUnlike = (team: readonly Entry[], others: readonly Entry[], said: Said): void => {
  const ids = new Set(team.map(idOf));
  const own = new Map(team.map((entry) => [said.get(entry), entry]));
  own.delete(contentOf({}));
  for (const other of others) {
    const alike = ids.has(idOf(other)) ? undefined : own.get(said.get(other));
    if (alike === undefined) continue;
    throw new GodbhtError('perhaps-one-voice', { files: [alike.file, other.file] });
  }
};
