import {
  type Dimension,
  dimensions,
  type Element,
  type Instrument,
  type InstrumentReference,
  itemsOf,
  type Level,
} from '../model/instrument.ts';
import { hasLevel, type Rating } from '../model/rating.ts';
import type { Scoring, Subject } from '../model/scoring.ts';
import {
  agreedAt,
  type Evaluation,
  isTeam,
  type TeamEvaluation,
  voiceCount,
} from '../model/team.ts';
import { leveledAnswers, lowerMedian, type Tally, tallyItem, tallyRatings } from './tally.ts';

/**
 * Where a result comes from. `single`: one person's file. `agreed`: decided by the team. `median`: a
 * proposal, inside the tolerance and not yet agreed. `undecided`: outside the tolerance, a clash of
 * level and not applicable, or nothing to go by.
 */
type ResultSource = 'single' | 'agreed' | 'median' | 'undecided';

/** What an evaluation says about one item. A figure is null where it has no meaning. */
export type ItemResult = Tally & {
  readonly level: Level | null;
  readonly source: ResultSource;
  readonly median: Level | null;
  readonly min: Level | null;
  readonly max: Level | null;
  /** `max − min`, 0–3. */
  readonly spread: number | null;
  /** Why this level was agreed, or why the item does not apply. */
  readonly reason: string | null;
  /** Agreed before somebody came late, and to be looked at again. */
  readonly again?: true;
};

export type ProfileRow = { readonly element: Element } & Readonly<Record<Dimension, ItemResult>>;

/** Table 3. */
export type Profile = {
  readonly subject: Subject;
  /** ISO 8601 calendar date, where the evaluation has one. */
  readonly date?: string;
  readonly instrument: InstrumentReference;
  readonly voices: number;
  /** Null for one person's file, which has nothing to agree about. */
  readonly tolerance: number | null;
  readonly undecided: number;
  readonly rows: readonly ProfileRow[];
};

export const profileOf = (evaluation: Evaluation, instrument: Instrument): Profile => {
  const rows = instrument.elements.map((element) => ({
    element,
    bht: resultOf(evaluation, element.id, 'bht'),
    virksomhet: resultOf(evaluation, element.id, 'virksomhet'),
  }));
  return {
    subject: evaluation.subject,
    ...(evaluation.date === undefined ? {} : { date: evaluation.date }),
    instrument: evaluation.instrument,
    voices: isTeam(evaluation) ? voiceCount(evaluation) : 1,
    tolerance: isTeam(evaluation) ? evaluation.tolerance : null,
    undecided: countOf(rows, 'undecided'),
    rows,
  };
};

export const countOf = (rows: readonly ProfileRow[], source: ResultSource): number =>
  rows.flatMap(({ bht, virksomhet }) => [bht, virksomhet]).filter((one) => one.source === source)
    .length;

/**
 * How many items stand where. `settled`: agreed by the team, or answered by the one person; `again` of those are
 * to be looked at again.
 */
export type Progress = {
  readonly items: number;
  readonly settled: number;
  readonly again: number;
  readonly proposed: number;
  readonly undecided: number;
  readonly unanswered: number;
};

export const progressOf = ({ rows }: Profile): Progress => {
  const items = rows.length * dimensions.length;
  const proposed = countOf(rows, 'median');
  const undecided = countOf(rows, 'undecided');
  const results = rows.flatMap((row) => dimensions.map((dimension) => row[dimension]));
  const unanswered = results.filter(isUnanswered);
  return {
    items,
    settled: items - proposed - undecided - unanswered.length,
    again: results.filter(({ again }) => again === true).length,
    proposed,
    undecided,
    unanswered: unanswered.length,
  };
};

/** Whether anything at all has been answered or decided. */
export const hasAnswers = ({ rows }: Profile): boolean =>
  rows.some(({ bht, virksomhet }) => [bht, virksomhet].some(isAnswered));

export const isAnswered = (result: ItemResult): boolean =>
  result.min !== null ||
  Boolean(result.notApplicable) ||
  result.level !== null ||
  result.reason !== null;

/** One person's file says nothing of it. */
export const isUnanswered = ({ source, level, reason }: ItemResult): boolean =>
  source === 'single' && level === null && reason === null;

export const resultOf = (
  evaluation: Evaluation,
  elementId: string,
  dimension: Dimension,
): ItemResult =>
  isTeam(evaluation)
    ? teamResult(evaluation, elementId, dimension)
    : singleResult(evaluation, elementId, dimension);

export const answeredItems = (evaluation: Evaluation, instrument: Instrument): number =>
  itemsOf(instrument).filter(({ element: { id }, dimension }) =>
    isTeam(evaluation)
      ? agreedAt(evaluation, id, dimension) !== undefined
      : evaluation.ratings[id]?.[dimension] !== undefined,
  ).length;

const singleResult = (scoring: Scoring, elementId: string, dimension: Dimension): ItemResult => {
  const rating = scoring.ratings[elementId]?.[dimension];
  return {
    ...describe(tallyRatings([rating])),
    ...outcome(rating),
    source: 'single',
  };
};

const teamResult = (team: TeamEvaluation, elementId: string, dimension: Dimension): ItemResult => {
  const figures = describe(tallyItem(team, elementId, dimension));
  const agreed = agreedAt(team, elementId, dimension);
  if (agreed !== undefined) {
    const { level, reason } = outcome(agreed);
    return {
      ...figures,
      level,
      source: 'agreed',
      reason: reason ?? agreed.reason ?? null,
      ...(agreed.again === true ? { again: true } : {}),
    };
  }
  return isInsideTolerance(figures, team.tolerance)
    ? { ...figures, level: figures.median, source: 'median', reason: null }
    : { ...figures, level: null, source: 'undecided', reason: null };
};

const outcome = (rating: Rating | undefined): Pick<ItemResult, 'level' | 'reason'> => {
  if (rating === undefined) return { level: null, reason: null };
  return hasLevel(rating)
    ? { level: rating.level, reason: null }
    : { level: null, reason: rating.notApplicable };
};

type Figures = Tally & Pick<ItemResult, 'median' | 'min' | 'max' | 'spread'>;

const describe = (tally: Tally): Figures => {
  const answers = tally.counts === null ? [] : leveledAnswers(tally.counts);
  const min = answers[0] ?? null;
  const max = answers.at(-1) ?? null;
  return {
    ...tally,
    median: lowerMedian(answers),
    min,
    max,
    spread: min === null || max === null ? null : max - min,
  };
};

// Voices that all find the item not applicable agree too: the proposal is then "not applicable".
const isInsideTolerance = (figures: Figures, tolerance: number): boolean => {
  const { spread, notApplicable } = figures;
  if (notApplicable === null) return false;
  return spread === null ? notApplicable > 0 : notApplicable === 0 && spread <= tolerance;
};

/** Some have set a level, and others find that the item does not apply. */
export const isClash = ({
  spread,
  notApplicable,
}: Pick<ItemResult, 'spread' | 'notApplicable'>): boolean =>
  spread !== null && (notApplicable ?? 0) > 0;

export type Standing = { readonly level: Level; readonly elements: readonly Element[] };

type Distance = {
  readonly element: Element;
  readonly bht: Level;
  readonly virksomhet: Level;
};

/** What stands out in a profile. Elements without a level take no part. */
export type Highlights = {
  readonly strongest: Readonly<Record<Dimension, Standing | null>>;
  readonly weakest: Readonly<Record<Dimension, Standing | null>>;
  /** The elements with the largest distance between the two dimensions; empty where none is apart. */
  readonly furthestApart: readonly Distance[];
  readonly includesProposals: boolean;
};

export const highlightsOf = ({ rows }: Profile): Highlights => {
  const distances = rows.flatMap(distanceOf);
  const largest = Math.max(1, ...distances.map(sizeOf));
  const standings = (pick: typeof Math.max) => ({
    bht: standing(rows, 'bht', pick),
    virksomhet: standing(rows, 'virksomhet', pick),
  });
  return {
    strongest: standings(Math.max),
    weakest: standings(Math.min),
    furthestApart: distances.filter((distance) => sizeOf(distance) === largest),
    includesProposals: rows.some(({ bht, virksomhet }) =>
      [bht, virksomhet].some(({ source, level }) => source === 'median' && level !== null),
    ),
  };
};

/** How many levels lie between the two dimensions, 0–3. */
export const sizeOf = ({ bht, virksomhet }: Distance): number => Math.abs(bht - virksomhet);

const distanceOf = ({ element, bht, virksomhet }: ProfileRow): readonly Distance[] =>
  bht.level === null || virksomhet.level === null
    ? []
    : [{ element, bht: bht.level, virksomhet: virksomhet.level }];

const standing = (
  rows: readonly ProfileRow[],
  dimension: Dimension,
  pick: typeof Math.max,
): Standing | null => {
  const levels = rows.flatMap((row) => row[dimension].level ?? []);
  if (levels.length === 0) return null;
  const level = pick(...levels) as Level;
  return {
    level,
    elements: rows.filter((row) => row[dimension].level === level).map((row) => row.element),
  };
};
