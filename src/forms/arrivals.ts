import { canonicalJson } from '../evaluation/digest.ts';
import { groupBy } from '../model/group-by.ts';
import type { Scoring } from '../model/scoring.ts';
import { spellingKey } from '../model/spelling.ts';

/** One person’s answers, and where they came from. */
export type Arrival = {
  readonly file: string;
  readonly scoring: Scoring;
  /** How often a page had been changed: of two from one page, the higher is the later. */
  readonly revision?: number;
  /** The date that stands in the answers; absent where they bear that of the day they were read. */
  readonly date?: string;
  /** Was imported before. */
  readonly isThere?: true;
};

export type SortedArrivals = {
  /** One for each id. */
  readonly kept: readonly Arrival[];
  /** What says the same as one that is kept. */
  readonly copies: readonly Pair[];
  /** What is older than the one from the same person that is kept. */
  readonly older: readonly Pair[];
  /** What the same person has sent, where nothing says for certain which is to count. */
  readonly undecided: readonly (readonly Arrival[])[];
};

type Pair = { readonly kept: Arrival; readonly other: Arrival };

/**
 * What to keep of everything that came. Answers under one id are one person’s.
 *
 * @param newest whether the latest of different answers is to count, where it can be told and nothing says that they are
 *   several people’s; none is otherwise
 */
export const sortArrivals = (
  arrivals: readonly Arrival[],
  { newest }: { readonly newest: boolean },
): SortedArrivals => {
  const groups = [...groupBy(arrivals, ({ scoring }) => scoring.id).values()].map((own) => {
    const distinct = [...groupBy(own, contentOf).values()].map(bestOf);
    const latest = distinct.find((one) =>
      distinct.every((other) => other === one || isLaterThanAll(one.alike, other.alike)),
    );
    const canChoose = newest && mayBeOnePerson(own);
    const kept = distinct.length === 1 || canChoose ? latest?.best : undefined;
    return { distinct, all: distinct.map(({ best }) => best), kept };
  });
  return {
    kept: groups.flatMap(({ kept }) => kept ?? []),
    copies: groups.flatMap(({ distinct }) =>
      distinct.flatMap(({ best, alike }) =>
        alike.flatMap((other) => (other === best ? [] : [{ kept: best, other }])),
      ),
    ),
    older: groups.flatMap(({ kept, all }) =>
      kept === undefined ? [] : all.flatMap((other) => (other === kept ? [] : [{ kept, other }])),
    ),
    undecided: groups.flatMap(({ kept, all }) => (kept === undefined ? [all] : [])),
  };
};

// Somebody may have been handed another’s saved form, and with it the id.
export const mayBeOnePerson = (own: readonly Arrival[]): boolean =>
  [
    own.map(({ scoring }) => scoring.perspective),
    own.map(({ scoring: { rater } }) => spellingKey(rater?.role ?? '')),
    own.map(({ scoring: { rater } }) => spellingKey(rater?.name ?? '')),
  ].every((said) => new Set(said.filter((one) => one !== '')).size < 2);

// The date is when somebody wrote it down, or only when it was read: it makes no other answers.
const contentOf = ({ scoring: { date: _written, ...said } }: Arrival): string =>
  canonicalJson(said);

type Alike = readonly [Arrival, ...Arrival[]];

/** Of those that say the same, what was imported before, or else what was dated last. */
const bestOf = (alike: Alike): { readonly best: Arrival; readonly alike: Alike } => {
  const best = alike.reduce((one, other) => ((other.date ?? '') > (one.date ?? '') ? other : one));
  return { best: alike.find(({ isThere }) => isThere) ?? best, alike };
};

const isLaterThanAll = (some: Alike, others: Alike): boolean =>
  some.some((one) => others.every((other) => isLater(one, other)));

/** No clock of a file is asked: a mail that was saved later may hold what was written first. */
const isLater = (one: Arrival, other: Arrival): boolean => {
  if (one.revision !== undefined && other.revision !== undefined) {
    return one.revision > other.revision;
  }
  return one.date !== undefined && other.date !== undefined && one.date > other.date;
};

/** A role that several have answered in, who may be several or one that has sent anew. */
export type SharedRole = {
  readonly perspective: Scoring['perspective'];
  readonly role: string;
  readonly files: readonly string[];
};

/** Those of different names are different people, and not told of. */
export const sharedRoles = (
  all: readonly (Pick<Arrival, 'file'> & { readonly scoring: Scoring })[],
): readonly SharedRole[] =>
  [
    ...groupBy(all, ({ scoring: { perspective, rater } }) =>
      JSON.stringify([perspective, spellingKey(rater?.role ?? '')]),
    ).values(),
  ].flatMap((own) => {
    const names = own.map(({ scoring: { rater } }) => spellingKey(rater?.name ?? ''));
    const [{ scoring }] = own;
    const role = scoring.rater?.role;
    const areOthers = !names.includes('') && new Set(names).size === own.length;
    return role === undefined || own.length === 1 || areOthers
      ? []
      : [{ perspective: scoring.perspective, role, files: own.map(({ file }) => file) }];
  });
