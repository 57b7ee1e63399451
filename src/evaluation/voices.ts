import { compareLists } from '../model/compare-lists.ts';
import { defined } from '../model/defined.ts';
import {
  criteriaOf,
  type Dimension,
  dimensions,
  type Element,
  type Instrument,
} from '../model/instrument.ts';
import { inKeyOrder, isEmpty, isExtension, withoutExtensions } from '../model/keys.ts';
import {
  bareRating,
  type ElementRatings,
  hasLevel,
  type Rating,
  type Ratings,
} from '../model/rating.ts';
import type { Perspective, Scoring } from '../model/scoring.ts';
import {
  type AggregatedElement,
  type AggregatedItem,
  type AggregatedVoices,
  agreedAt,
  type IdentityPolicy,
  smallestGroup,
  type TeamEvaluation,
  type Voice,
} from '../model/team.ts';
import type { MergeText } from '../text/merge.ts';
import { canonicalJson, digest } from './digest.ts';
import { letters } from './letters.ts';
import { countMarks, type MarkCounts, markTotal } from './marks.ts';
import { mayStandBeside, type SidedRating, sidesOf } from './sides.ts';
import { tallyRatings, withholdSmallGroups } from './tally.ts';

/** What one input says, before the identity policy decides how much of it is kept. */
export type Speaker = Omit<Voice, 'pseudonym'> & {
  /** What it is called in the team file it comes from. */
  readonly given?: { readonly pseudonym: string; readonly identity: 'named' | 'pseudonym' };
  /** What its file has under x- keys. */
  readonly own?: Readonly<Record<string, unknown>>;
};

export const speakerOfScoring = (scoring: Scoring): Speaker => {
  const { id, perspective, rater, date, ratings } = scoring;
  return defined({ id: digest(id), perspective, rater, date, own: ownKeysOf(scoring), ratings });
};

/**
 * A team that speaks with one voice says what it has agreed, with its reasons and dissent as notes; the
 * rest it leaves unanswered, and its second rounds behind.
 */
export const speakerOfTeam = (team: TeamEvaluation, words: MergeText['team']): Speaker => ({
  ...defined({
    id: digest(withoutExtensions(team)),
    team: true as const,
    label: team.label,
    date: team.date,
  }),
  ratings: Object.fromEntries(
    answeredElements(team.agreed).flatMap(([elementId, agreed]): [string, ElementRatings][] => {
      const said = defined({
        ...agreed,
        ...agreedRatings(team, elementId),
        notes: notesOf(team, elementId, words),
      });
      return isEmpty(said) ? [] : [[elementId, said]];
    }),
  ),
});

export const speakerOfVoice = (
  { pseudonym, ...voice }: Voice,
  identity: 'named' | 'pseudonym',
): Speaker => ({ ...voice, given: { pseudonym, identity } });

/** The voices as the identity policy leaves them, in the order of their letters. */
export const nameVoices = (
  speakers: readonly Speaker[],
  identity: 'named' | 'pseudonym',
  instrument: Instrument,
): readonly Voice[] => {
  const isNamed = identity === 'named';
  const salt = digest(speakers.map(({ id }) => id).sort());
  const shown = isNamed ? new Set() : sharedPerspectives(speakers);
  const voices = speakers.map(
    ({ id, team, label, perspective, rater, date, own, ratings, given }) => {
      const said = inInstrumentOrder(ratings, instrument);
      const voice = isNamed
        ? { id, team, label, perspective, rater, date, ratings: said, ...own }
        : {
            id: saltedId(id, salt),
            team,
            perspective: shown.has(perspective) ? perspective : undefined,
            // What a person keeps under x- keys may be a name; only the tool's own keys go under a pseudonym.
            ratings: withoutExtensions(said) as Ratings,
          };
      return { voice: defined(voice), given };
    },
  );
  const lettered = assignLetters(voices, identity);
  return lettered.map(({ voice: { id, ...rest }, pseudonym }) => ({ id, pseudonym, ...rest }));
};

/** An id that tells nothing to whoever knows that of one scoring, but not those of all the others. */
export const saltedId = (id: string, salt: string): string => digest([salt, id]);

/** The ids that speakers get in a team file of theirs under pseudonym, by their own. */
export const saltedIds = (ids: readonly string[]): ReadonlyMap<string, string> => {
  const salt = digest(ids.toSorted());
  return new Map(ids.map((id) => [saltedId(id, salt), id]));
};

/**
 * Those that at least `smallestGroup` voices share. Those left out are as many too: two who are left out
 * among many who aren't would be told by that.
 */
const sharedPerspectives = (speakers: readonly Speaker[]): ReadonlySet<unknown> => {
  const counts = new Map<Perspective, number>();
  let hidden = 0;
  for (const { perspective, team } of speakers) {
    if (perspective !== undefined) counts.set(perspective, (counts.get(perspective) ?? 0) + 1);
    else if (team !== true) hidden += 1;
  }
  const rarestFirst = [...counts].sort((a, b) => compareLists([a[1], a[0]], [b[1], b[0]]));
  while (rarestFirst.length > 0) {
    const rarest = rarestFirst[0]?.[1] ?? 0;
    if (rarest >= smallestGroup && (hidden === 0 || hidden >= smallestGroup)) break;
    hidden += rarest;
    rarestFirst.shift();
  }
  return new Set(rarestFirst.map(([perspective]) => perspective));
};

type Lettered<V> = { readonly voice: V; readonly pseudonym: string };

// A voice keeps the letter it has in a team file among the inputs, where that says no more than the new
// file does and no two claim the same. The others follow in the order of their ids, which says nothing.
const assignLetters = <V extends { readonly id: string }>(
  voices: readonly { readonly voice: V; readonly given: Speaker['given'] }[],
  identity: IdentityPolicy,
): readonly Lettered<V>[] => {
  const claims = voices.flatMap(({ voice, given }): Lettered<V>[] =>
    given === undefined || (given.identity === 'named' && identity !== 'named')
      ? []
      : [{ voice, pseudonym: given.pseudonym }],
  );
  const taken = new Set(claims.map(({ pseudonym }) => pseudonym));
  const kept = taken.size === claims.length ? claims : [];
  if (kept.length === 0) taken.clear();
  const isKept = new Set(kept.map(({ voice }) => voice));
  const newcomers = voices
    .filter(({ voice }) => !isKept.has(voice))
    .sort((a, b) => (a.voice.id < b.voice.id ? -1 : 1));
  let next = 0;
  const free = (): string => {
    for (;;) {
      const letter = letters(next++);
      if (!taken.has(letter)) return letter;
    }
  };
  const byLength = ({ pseudonym }: Lettered<V>) => [pseudonym.length, pseudonym];
  return [
    ...kept.toSorted((a, b) => compareLists(byLength(a), byLength(b))),
    ...newcomers.map(({ voice }) => ({ voice, pseudonym: free() })),
  ];
};

// Whoever filled a file in backwards would be told by it.
const inInstrumentOrder = (ratings: Ratings, instrument: Instrument): Ratings => {
  const said = new Map(Object.entries(ratings));
  const answered = instrument.elements.flatMap(({ id }): [string, unknown][] => {
    const one = said.get(id);
    return one === undefined ? [] : [[id, inKeyOrder(one)]];
  });
  return { ...Object.fromEntries(answered), ...ownKeysOf(ratings) } as Ratings;
};

export const aggregateVoices = (
  speakers: readonly Speaker[],
  instrument: Instrument,
): AggregatedVoices => {
  const teams = speakers.filter(({ team }) => team === true).length;
  return {
    count: speakers.length,
    ...(teams === 0 ? {} : { teams }),
    elements: Object.fromEntries(
      instrument.elements.map((element) => [element.id, aggregateElement(speakers, element)]),
    ),
  };
};
/** Notes, suggestions, evidence and reasons for not applicable that `aggregate` leaves behind in the inputs. */
export const countTexts = (
  speakers: readonly Speaker[],
): { notes: number; improvements: number; evidence: number; reasons: number } => {
  const said = speakers.flatMap((speaker) =>
    answeredElements(speaker.ratings).map(([, ratings]) => ratings),
  );
  return {
    notes: said.filter(({ notes }) => notes !== undefined).length,
    improvements: said.flatMap(({ improvements = [] }) => improvements).length,
    evidence: said.flatMap(({ evidence = [] }) => evidence).length,
    reasons: said
      .flatMap((ratings) => dimensions.map((dimension) => ratings[dimension]))
      .filter((rating) => rating !== undefined && !hasLevel(rating)).length,
  };
};

const aggregateElement = (speakers: readonly Speaker[], element: Element): AggregatedElement => {
  const itemOf = (dimension: Dimension) =>
    aggregateItem(
      speakers.map(({ perspective, ratings }) => ({
        perspective,
        rating: ratings[element.id]?.[dimension],
      })),
    );
  const said = speakers.map(({ ratings }) => ratings[element.id] ?? {});
  const criteria = aggregateMarks(said, element);
  return defined({ bht: itemOf('bht'), virksomhet: itemOf('virksomhet'), criteria });
};

const aggregateItem = (said: readonly SidedRating[]): AggregatedItem => {
  const tally = tallyRatings(said.map(({ rating }) => rating));
  const sides = sidesOf(said, smallestGroup);
  return {
    ...withholdSmallGroups(tally),
    ...(sides !== null && mayStandBeside(sides, tally) ? { sides } : {}),
  };
};

const aggregateMarks = (
  said: readonly ElementRatings[],
  element: Element,
): AggregatedElement['criteria'] => {
  const counted = criteriaOf(element).flatMap(({ id }): [string, MarkCounts][] => {
    const counts = countMarks(said.map(({ criteria }) => criteria?.[id]));
    return markTotal(counts) < smallestGroup ? [] : [[id, counts]];
  });
  return counted.length === 0 ? undefined : Object.fromEntries(counted);
};

const agreedRatings = (team: TeamEvaluation, elementId: string) =>
  Object.fromEntries(
    dimensions.map((dimension) => {
      const agreed = agreedAt(team, elementId, dimension);
      return [dimension, agreed && bareRating(agreed)];
    }),
  ) as Readonly<Record<Dimension, Rating | undefined>>;

const notesOf = (
  team: TeamEvaluation,
  elementId: string,
  words: MergeText['team'],
): string | undefined => {
  const { notes } = team.agreed[elementId] ?? {};
  const said = dimensions.flatMap((dimension) => {
    const { reason, dissent } = agreedAt(team, elementId, dimension) ?? {};
    return [
      ...(reason === undefined ? [] : [words.reason(dimension, reason)]),
      ...(dissent === undefined ? [] : [words.dissent(dimension, dissent)]),
    ];
  });
  return [...(notes === undefined ? [] : [notes]), ...said].join('\n') || undefined;
};

const ownKeysOf = (value: object): Readonly<Record<string, unknown>> | undefined => {
  const own = Object.entries(value).filter(([key]) => isExtension(key));
  return own.length === 0 ? undefined : Object.fromEntries(own);
};

/** Equal for values that say the same, whatever order their keys stand in and whatever a person keeps beside. */
export const contentOf = (value: unknown): string => canonicalJson(withoutExtensions(value));

// Beside the elements a person may keep anything under x- keys.
const answeredElements = <R extends object>(
  ratings: Ratings<R>,
): readonly [string, ElementRatings<R>][] =>
  Object.entries(ratings).filter(([key]) => !isExtension(key));
