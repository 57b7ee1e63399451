import { agendaOf } from '../../evaluation/agenda.ts';
import { resultOf } from '../../evaluation/profile.ts';
import { middleValues } from '../../evaluation/tally.ts';
import {
  type Dimension,
  dimensions,
  type Element,
  type Item,
  levels,
} from '../../model/instrument.ts';
import { hasLevel } from '../../model/rating.ts';
import { type Counts, isTeam, voiceCount } from '../../model/team.ts';
import { item, type Line, plain, type Span, strong } from '../../terminal/screen.ts';
import type { Reading } from '../reading.ts';
import { isSameAs, openItems } from './order.ts';
import { insideTolerance } from './proposals.ts';
import { answerTo, type Session } from './session.ts';

// A sign says it where there is neither bold nor reversed type.
const pointer = (isCurrent: boolean): string => (isCurrent ? '► ' : '  ');

export const numbered = (element: Element, reading: Reading): string =>
  `${String(element.number).padStart(2)} ${reading.title(element)}`;

export const listRow = (name: string, right: readonly Span[], isCurrent: boolean): Line => ({
  spans: [{ text: pointer(isCurrent) + name, ...(isCurrent ? { style: 'strong' as const } : {}) }],
  right,
  cut: true,
});

/** What the team has to discuss, in the order it comes up; the first line is the heading. */
export const agendaLines = (
  session: Session,
  reading: Reading,
  cursor: number,
): readonly Line[] => {
  const { evaluation, instrument } = session;
  if (!isTeam(evaluation)) return [];
  const { text } = reading;
  const items = agendaOf(evaluation, instrument);
  const minutes = items.reduce((sum, one) => sum + one.minutes, 0);
  const reasons = items.map(({ why, result }) => text.agenda.why[why](result.spread ?? 0));
  const whyWidth = Math.max(0, ...reasons.map(({ length }) => length));
  const heading =
    items.length === 0 ? text.agenda.nothing : text.agenda.heading(items.length, minutes);
  return [
    { spans: [strong(heading)] },
    ...items.map(({ element, dimension, minutes: own }, index) =>
      listRow(
        numbered(element, reading),
        [
          { text: `${dimensionCell(dimension, reading)}  ` },
          { text: (reasons[index] ?? '').padEnd(whyWidth) },
          { text: text.agenda.minutes(own).padStart(8) },
        ],
        index === cursor,
      ),
    ),
  ];
};

export const agendaHead = ({ evaluation }: Session, { text }: Reading): Line => ({
  spans: [strong(text.agenda.title)],
  ...(isTeam(evaluation)
    ? { right: [{ text: text.agenda.setting(voiceCount(evaluation), evaluation.tolerance) }] }
    : {}),
});

/** What need not be discussed, and how it is confirmed; nothing where there is nothing. */
export const insideLine = (session: Session, { text }: Reading): readonly Line[] => {
  const inside = insideTolerance(session).length;
  return inside === 0 ? [] : [plain(text.agenda.inside(inside))];
};

/** What is about to be agreed on: element, dimension, level, the voices at each level, and what to look out for. */
export const proposalLines = (
  session: Session,
  reading: Reading,
  { cursor, without }: { readonly cursor: number; readonly without: readonly Item[] },
): readonly Line[] => {
  const items = insideTolerance(session);
  const rows = items.map((one) => proposalCell(session, one, reading));
  const marks = items.map((one) => remarksOn(session, one, reading).short.join(', '));
  const widths = [rows, marks].map((cells) => Math.max(...cells.map(({ length }) => length)));
  return items.map((one, index) =>
    listRow(
      `[${without.some(isSameAs(one)) ? ' ' : 'x'}] ${numbered(one.element, reading)}`,
      [
        { text: `${dimensionCell(one.dimension, reading)}  ` },
        { text: (rows[index] ?? '').padEnd((widths[0] ?? 0) + 2) },
        { text: (marks[index] ?? '').padEnd(widths[1] ?? 0), style: 'alert' },
      ],
      index === cursor,
    ),
  );
};

/** The proposal at hand in words. */
export const proposalWords = (session: Session, one: Item, reading: Reading): Line => {
  const { level } = resultOf(session.evaluation, one.element.id, one.dimension);
  const proposed = level === null ? reading.text.notApplicable : reading.level(level);
  const { long } = remarksOn(session, one, reading);
  return plain([`${reading.item(one)}: ${proposed}.`, ...long].join(' '));
};

type Remarks = { readonly short: readonly string[]; readonly long: readonly string[] };

const remarksOn = (
  { evaluation }: Session,
  { element, dimension }: Item,
  { text: { proposals } }: Reading,
): Remarks => {
  const { counts, missing } = resultOf(evaluation, element.id, dimension);
  const tie = counts === null ? null : middleValues(counts);
  const isEven =
    tie !== null &&
    counts !== null &&
    counts[tie[0]] === counts[tie[1]] &&
    counts[tie[0]] * 2 === levels.reduce((sum, level) => sum + counts[level], 0);
  const unanswered = missing ?? 0;
  return {
    short: [
      ...(tie === null ? [] : [proposals.tie(...tie)]),
      ...(unanswered === 0 ? [] : [proposals.missing(unanswered)]),
    ],
    long: [
      ...(tie === null ? [] : [proposals.tieMore(...tie, isEven)]),
      ...(unanswered === 0 ? [] : [proposals.missingMore(unanswered)]),
    ],
  };
};

// How many voices each level has, in the levels' order: `(3) · · 4 3`.
const proposalCell = (
  { evaluation }: Session,
  { element, dimension }: Item,
  { text }: Reading,
): string => {
  const { level, counts } = resultOf(evaluation, element.id, dimension);
  return `(${level ?? text.overview.na}) ${counts === null || level === null ? '' : countWords(counts)}`;
};

const countWords = (counts: Counts): string =>
  levels.map((level) => (counts[level] === 0 ? '·' : String(counts[level]))).join(' ');

const dimensionCell = (dimension: Dimension, { shortDimension }: Reading): string =>
  shortDimension(dimension).padEnd(
    Math.max(...dimensions.map((one) => shortDimension(one).length)),
  );

export const overviewHead = (title: string, session: Session, reading: Reading): Line => ({
  spans: [strong(title)],
  right: dimensions.map((dimension) => ({
    text: `  ${reading.shortDimension(dimension)}`.padEnd(cellWidth(session, dimension, reading)),
    style: 'strong' as const,
  })),
  cut: true,
});

export type ListView = {
  readonly elements: readonly Element[];
  readonly chosen: Item | undefined;
  /** The row the cursor stands on, where no judgement is chosen. */
  readonly row?: Element | undefined;
  /** What stands before each title, in a list of another order than the instrument's. */
  readonly before?: (element: Element) => string;
};

/** One line an element with both its answers; a sign before the one that is chosen. */
export const overviewLines = (
  session: Session,
  reading: Reading,
  { elements, chosen, row = chosen?.element, before }: ListView,
): readonly Line[] => {
  const widths = new Map(dimensions.map((one) => [one, cellWidth(session, one, reading)]));
  return elements.map((element, index): Line => {
    const right = dimensions.map((dimension): Span => {
      const one = { element, dimension };
      const isChosen = chosen !== undefined && isSameAs(chosen)(one);
      const { text, style } = cell(session, one, reading);
      const shownStyle = isChosen ? ('strong' as const) : style;
      return {
        text: (pointer(isChosen) + text).padEnd(widths.get(dimension) ?? 0),
        ...(shownStyle === undefined ? {} : { style: shownStyle }),
      };
    });
    return {
      ...listRow((before?.(element) ?? '') + numbered(element, reading), right, row === element),
      ...(before === undefined && index > 0 && element.group !== elements[index - 1]?.group
        ? { gap: 'roomy' as const }
        : {}),
    };
  });
};

export const openItemLines = (session: Session, reading: Reading): readonly Line[] =>
  openItems(session).map((open) => item('- ', reading.item(open)));

// A level is a digit and a bar, so that the profile shows as a shape; an open answer is a word.
const cell = (session: Session, one: Item, reading: Reading): Span => {
  const { text } = reading;
  const answer = answerTo(session.evaluation, one.element, one.dimension);
  if (answer === undefined) {
    const { source } = resultOf(session.evaluation, one.element.id, one.dimension);
    return source === 'median'
      ? { text: proposalCell(session, one, reading) }
      : { text: text.overview.open, style: 'alert' };
  }
  if (!hasLevel(answer)) return { text: text.overview.na };
  const bar = levels.map((level) => (level <= answer.level ? '■' : '□')).join('');
  return { text: `${answer.level} ${bar}` };
};

const cellWidth = (session: Session, dimension: Dimension, reading: Reading): number =>
  Math.max(
    reading.shortDimension(dimension).length,
    ...session.instrument.elements.map(
      (element) => cell(session, { element, dimension }, reading).text.length,
    ),
  ) +
  pointer(false).length +
  1;
