import { GodbhtError } from '../errors.ts';
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
