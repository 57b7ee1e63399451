import type { AgendaItem } from '../../evaluation/agenda.ts';
import { resultOf } from '../../evaluation/profile.ts';
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
import { earlierSign } from './earlier-lines.ts';
import { minutesLeft, timedAgenda } from './meeting.ts';
import { isSameAs, openItems } from './order.ts';
import { insideTolerance, splitInside } from './proposals.ts';
import { answerTo, type Session } from './session.ts';
import { shapeWords, sidesWords } from './voice-lines.ts';

// A sign says it where there is neither bold nor reversed type.
export const pointer = (isCurrent: boolean): string => (isCurrent ? '► ' : '  ');

export const numbered = (element: Element, reading: Reading): string =>
  `${String(element.number).padStart(2)} ${reading.title(element)}`;

export const listRow = (name: string, right: readonly Span[], isCurrent: boolean): Line => ({
  spans: [{ text: pointer(isCurrent) + name, ...(isCurrent ? { style: 'strong' as const } : {}) }],
  right,
  cut: true,
});

/** The same with room for a text of any length. */
export const longRow = (text: string, isCurrent: boolean): Line => ({
  label: [{ text: pointer(isCurrent) }],
  spans: [isCurrent ? strong(text) : { text }],
});

/** Rows under their headings, and which line a cursor stands on that counts rows alone. */
export type Listed = { readonly body: readonly Line[]; readonly focus: number };

type Part = { readonly heading?: Line; readonly rows: readonly Line[] };

export const listed = (parts: readonly Part[], cursor: number): Listed => {
  const body = parts.flatMap(({ heading, rows }) =>
    heading === undefined || rows.length === 0 ? rows : [heading, ...rows],
  );
  const current = parts.flatMap(({ rows }) => rows)[cursor];
  return { body, focus: current === undefined ? 0 : body.indexOf(current) };
};

export const headingLine = (text: string): Line => ({ spans: [strong(text)], gap: 'roomy' });

/** Why an item is on the agenda, in a word or two. */
export const whyWords = ({ why, again, result }: AgendaItem, text: Reading['text']): string =>
  again === true ? text.again.short : text.agenda.why[why](result.spread ?? 0);

/** What the team has to discuss, in the order it comes up, and what it is split over. */
export const agendaList = (session: Session, reading: Reading, cursor: number): Listed => {
  const { text } = reading;
  const items = timedAgenda(session);
  const left = minutesLeft(session);
  const split = splitInside(session);
  const minutes = items.reduce((sum, one) => sum + one.minutes, 0);
  const reasons = items.map((one) => whyWords(one, text));
  const whyWidth = Math.max(0, ...reasons.map(({ length }) => length));
  const rows = [
    ...items.map((one, index) => ({
      one,
      right: [
        { text: (reasons[index] ?? '').padEnd(whyWidth) },
        { text: (one.minutes === 0 ? '' : text.agenda.minutes(one.minutes)).padStart(8) },
      ],
    })),
    ...split.map((one) => ({ one, right: [{ text: proposalCell(session, one, reading) }] })),
  ].map(({ one, right }, index) =>
    listRow(
      numbered(one.element, reading),
      [{ text: `${dimensionCell(one.dimension, reading)}  ` }, ...right],
      index === cursor,
    ),
  );
  const heading =
    left === null
      ? text.agenda.heading(items.length, minutes)
      : text.meeting.heading(items.length, left);
  const parts = [
    { heading: headingLine(heading), rows: rows.slice(0, items.length) },
    { heading: headingLine(text.agenda.split(split.length)), rows: rows.slice(items.length) },
  ];
  const { body, focus } = listed(parts, cursor);
  return items.length > 0
    ? { body, focus }
    : { body: [headingLine(text.agenda.nothing), ...body], focus: focus + 1 };
};

/** How the voices fell on the item that the agenda is at, in words; nothing where there is nothing to tell. */
export const agendaWords = (session: Session, one: Item, reading: Reading): readonly Line[] =>
  shapeWords(session, one, reading).map((shape) => {
    const sides = sidesWords(session, one, reading);
    return plain([`${reading.item(one)}: ${shape}.`, ...sides].join(' '));
  });

export const agendaHead = ({ evaluation }: Session, { text }: Reading): Line => ({
  spans: [strong(text.agenda.title)],
  ...(isTeam(evaluation)
    ? { right: [{ text: text.agenda.setting(voiceCount(evaluation), evaluation.tolerance) }] }
    : {}),
});

/** What need not be discussed, and how it is confirmed; nothing where there is nothing. */
export const insideLine = (session: Session, { text }: Reading): readonly Line[] => {
  const inside = insideTolerance(session).length;
  return inside === 0 ? [] : [plain(text.agenda.inside(inside, splitInside(session).length))];
};

// How many voices each level has, in the levels' order: `(3) · · 4 3`.
export const proposalCell = (
  { evaluation }: Session,
  { element, dimension }: Item,
  { text }: Reading,
): string => {
  const { level, counts } = resultOf(evaluation, element.id, dimension);
  return `(${level ?? text.overview.na}) ${counts === null || level === null ? '' : countWords(counts)}`;
};

const countWords = (counts: Counts): string =>
  levels.map((level) => (counts[level] === 0 ? '·' : String(counts[level]))).join(' ');

export const dimensionCell = (dimension: Dimension, { shortDimension }: Reading): string =>
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
  openItems(session).map((open) => {
    const isAgain = answerTo(session.evaluation, open.element, open.dimension)?.again === true;
    return item('- ', reading.item(open) + (isAgain ? ` (${reading.text.again.short})` : ''));
  });

/** After what is agreed and to be looked at again. */
export const againSign = '*';

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
  const again = answer.again === true ? againSign : '';
  if (!hasLevel(answer)) return { text: text.overview.na + again };
  const bar = levels.map((level) => (level <= answer.level ? '■' : '□')).join('');
  return { text: `${answer.level} ${bar}${again}${earlierSign(session, one)}` };
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
