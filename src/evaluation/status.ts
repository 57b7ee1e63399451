import { groupBy } from '../model/group-by.ts';
import { type Instrument, itemsOf } from '../model/instrument.ts';
import type { Invitation } from '../model/invitation.ts';
import { type Perspective, perspectives, type Scoring } from '../model/scoring.ts';
import { spellingKey } from '../model/spelling.ts';
import { smallestGroup } from '../model/team.ts';
import { answeredItems } from './profile.ts';

/** Some of those who are to judge, and how many of them have; `invited` is never below `smallestGroup`. */
export type StatusGroup = {
  /** Null is everybody whose side isn’t shown. */
  readonly perspective: Perspective | null;
  /** Null is everybody on that side, or those whose role isn’t shown. */
  readonly role: string | null;
  readonly invited: number;
  readonly answered: number;
};

/** How far those are who judge on their own: never a level, and nothing by which one of them could be told. */
export type Status = {
  readonly invited: number;
  /** Null where fewer than `smallestGroup` have. */
  readonly answered: number | null;
  /** How many of those who are invited haven’t; null where `answered` is. */
  readonly missing: number | null;
  /** How many of those who have answered, have answered everything. */
  readonly complete: number | null;
  /** Judgements made by those who have answered; null where that would tell how far one or two are. */
  readonly given: number | null;
  /** Those who are in no group that can be shown are together in the last. */
  readonly groups: readonly StatusGroup[];
  readonly notices: readonly StatusNotice[];
};

/** Something about the list of who is invited. */
export type StatusNotice = 'more' | 'unlisted';

type Person = {
  readonly perspective: Perspective;
  readonly role: string;
  readonly answered: number;
};

/**
 * @param list who is invited; where there is none, everybody who has a scoring is
 */
export const statusOf = (
  scorings: readonly Scoring[],
  list: Invitation | undefined,
  instrument: Instrument,
): Status => {
  const people = scorings.map(
    (scoring): Person => ({
      perspective: scoring.perspective,
      role: scoring.rater?.role ?? '',
      answered: answeredItems(scoring, instrument),
    }),
  );
  const blocks = blocksOf(people, list);
  const started = people.filter(({ answered }) => answered > 0);
  const invited = sum(blocks.map((block) => block.invited));
  const all = itemsOf(instrument).length;
  const complete = started.filter(({ answered }) => answered === all).length;
  const notices: readonly StatusNotice[] = [
    ...(blocks.some((block) => block.invited > 0 && block.answered > block.invited)
      ? (['more'] as const)
      : []),
    ...(blocks.some((block) => block.invited === 0 && block.answered > 0)
      ? (['unlisted'] as const)
      : []),
  ];
  const withheld = { answered: null, missing: null, complete: null, given: null, groups: [] };
  if (started.length < smallestGroup || invited < smallestGroup) {
    return { invited, ...withheld, notices };
  }
  const isOfFew = started.length - complete < smallestGroup;
  return {
    invited,
    answered: started.length,
    missing: sum(blocks.map((block) => Math.max(0, block.invited - block.answered))),
    complete,
    given: isOfFew ? null : sum(started.map(({ answered }) => answered)),
    groups: shownGroups(blocks),
    notices,
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

type Block = Omit<StatusGroup, 'perspective' | 'role'> & {
  readonly perspective: Perspective;
  readonly role: string;
};

/** Everybody with one role on one side. Who isn’t on the list is in a block of nobody invited. */
const blocksOf = (people: readonly Person[], list: Invitation | undefined): readonly Block[] => {
  const keyOf = ({ perspective, role }: Pick<Person, 'perspective' | 'role'>): string =>
    JSON.stringify([perspective, spellingKey(role)]);
  const known = list?.roles ?? people;
  const invited = groupBy(known, keyOf);
  const answered = groupBy(people, keyOf);
  return [...new Set([...invited.keys(), ...answered.keys()])].flatMap((key): Block[] => {
    const of = invited.get(key) ?? [];
    const own = answered.get(key) ?? [];
    const [first] = [...of, ...own];
    if (first === undefined) return [];
    return [
      {
        perspective: first.perspective,
        role: first.role,
        invited: sum(of.map((one) => ('count' in one ? (one.count ?? 1) : 1))),
        answered: own.filter((one) => one.answered > 0).length,
      },
    ];
  });
};

/**
 * The sides, and within each the roles, that are large enough: what is left out of a sum can be worked out from the
 * rest, so it must be nobody or a group as large.
 */
const shownGroups = (blocks: readonly Block[]): readonly StatusGroup[] => {
  const sides = perspectives.flatMap((perspective) => {
    const own = blocks.filter((block) => block.perspective === perspective);
    return own.length === 0 ? [] : [{ perspective, role: null, ...totalOf(own) }];
  });
  const { shown, rest } = partWithheld(sides);
  const withoutRoles = { perspective: null, role: null };
  const shownSides = shown.flatMap((side): readonly StatusGroup[] => {
    const roles = blocks.filter((block) => block.perspective === side.perspective);
    const isUnnamed = roles.some(({ role }) => role.trim() === '');
    return [side, ...(isUnnamed ? [] : partWithheld(roles).shown)];
  });
  return shown.length === 0
    ? []
    : [...shownSides, ...(rest.length === 0 ? [] : [{ ...withoutRoles, ...totalOf(rest) }])];
};

const totalOf = (groups: readonly Pick<StatusGroup, 'invited' | 'answered'>[]) => ({
  invited: sum(groups.map(({ invited }) => invited)),
  answered: sum(groups.map(({ answered }) => answered)),
});

/** Groups by size: the smallest are withheld, together no fewer than the smallest that is shown. */
const partWithheld = <G extends Pick<StatusGroup, 'invited' | 'answered'>>(
  groups: readonly G[],
): { readonly shown: readonly G[]; readonly rest: readonly G[] } => {
  const bySize = groups.toSorted((a, b) => a.invited - b.invited);
  let at = bySize.filter(({ invited }) => invited < smallestGroup).length;
  while (at > 0 && at < bySize.length && totalOf(bySize.slice(0, at)).invited < smallestGroup) {
    at += 1;
  }
  const rest = bySize.slice(0, at);
  return { shown: groups.filter((group) => !rest.includes(group)), rest };
};
