import { dimensions } from '../model/instrument.ts';
import { isRecord } from '../model/is-record.ts';
import { isEmpty } from '../model/keys.ts';
import { type Evaluation, isTeam } from '../model/team.ts';
import { canonicalJson } from './digest.ts';

/**
 * What two writers who began from the same evaluation have made of it together. Undefined where both
 * changed the same thing, each in a way of its own, or where theirs is another evaluation altogether.
 */
export const reconcile = <E extends Evaluation>(
  base: Evaluation,
  theirs: Evaluation,
  ours: E,
): E | undefined => {
  if (idOf(theirs) !== idOf(ours)) return undefined;
  try {
    return joinValues({ base, theirs, ours }, top) as E;
  } catch (error) {
    if (error === clash) return undefined;
    throw error;
  }
};

type Three<T = unknown> = { readonly base: T; readonly theirs: T; readonly ours: T };
type Values = Readonly<Record<string, unknown>>;

const top = '';
const clash = Symbol('both changed the same');

const idOf = (evaluation: Evaluation): string =>
  isTeam(evaluation) ? evaluation.format : evaluation.id;

/** Half of one and half of the other would be something that nobody said. */
const wholes: ReadonlySet<string> = new Set([...dimensions, 'draftedFrom', 'priorities', 'seal']);

const joinValues = (three: Three, key: string): unknown => {
  const { base, theirs, ours } = three;
  if (isSame(theirs, ours) || isSame(base, theirs)) return ours;
  if (isSame(base, ours)) return theirs;
  if (!wholes.has(key)) {
    if (all(three, isList)) return joinLists(mapThree(three, (list) => list ?? []));
    if (all(three, isRecord))
      return joinRecords(
        mapThree(three, (record) => record ?? {}),
        key,
      );
  }
  throw clash;
};

const joinRecords = (three: Three<Values>, at: string): Values => {
  const { base, theirs, ours } = three;
  const keys = interleave(Object.keys(theirs), Object.keys(ours));
  const joined = keys.flatMap((key): [string, unknown][] => {
    const value = joinValues({ base: base[key], theirs: theirs[key], ours: ours[key] }, key);
    const isLeftOut = at === top ? value === undefined : isEmpty(value);
    return isLeftOut ? [] : [[key, value]];
  });
  return Object.fromEntries(joined);
};

const joinLists = (three: Three<readonly unknown[]>): readonly unknown[] =>
  Object.values(three).every(hasIds)
    ? joinById(three as Three<readonly Identified[]>)
    : joinAdditions(three);

type Identified = Values & { readonly id: string };

const joinById = (three: Three<readonly Identified[]>): readonly unknown[] => {
  const { base, theirs, ours } = mapThree(
    three,
    (list) => new Map(list.map((item) => [item.id, item])),
  );
  return interleave([...theirs.keys()], [...ours.keys()]).flatMap((id) => {
    const items = { base: base.get(id), theirs: theirs.get(id), ours: ours.get(id) };
    const isWhole = items.theirs !== undefined && items.ours !== undefined;
    const joined = joinValues(items, isWhole ? id : 'draftedFrom');
    return joined === undefined ? [] : [joined];
  });
};

/** What each of them took away is gone, and what each of them added is there. */
const joinAdditions = ({ base, theirs, ours }: Three<readonly unknown[]>): readonly unknown[] => [
  ...without(theirs, without(base, ours)),
  ...without(without(ours, base), without(theirs, base)),
];

const without = (list: readonly unknown[], others: readonly unknown[]): readonly unknown[] => {
  const left = [...others];
  return list.filter((one) => {
    const at = left.findIndex((other) => isSame(one, other));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
};

/** The keys of both, in their order; what only ours has comes after what it follows there. */
const interleave = (theirs: readonly string[], ours: readonly string[]): readonly string[] => {
  const keys = [...theirs];
  let previous = -1;
  for (const key of ours) {
    const at = keys.indexOf(key);
    if (at === -1) keys.splice(previous + 1, 0, key);
    previous = at === -1 ? previous + 1 : at;
  }
  return keys;
};

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const hasIds = (list: readonly unknown[]): boolean =>
  list.every((item) => isRecord(item) && typeof item.id === 'string');

const all = <T>(three: Three, is: (value: unknown) => value is T): three is Three<T | undefined> =>
  Object.values(three).every((value) => value === undefined || is(value));

const mapThree = <T, U>({ base, theirs, ours }: Three<T>, map: (one: T) => U): Three<U> => ({
  base: map(base),
  theirs: map(theirs),
  ours: map(ours),
});
