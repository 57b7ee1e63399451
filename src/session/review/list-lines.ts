import { agendaOf } from '../../evaluation/agenda.ts';
import { type Dimension, dimensions, type Item, levels } from '../../model/instrument.ts';
import { hasLevel } from '../../model/rating.ts';
import { isTeam, voiceCount } from '../../model/team.ts';
import { item, type Line, plain, type Span, strong } from '../../terminal/screen.ts';
import type { Reading } from '../reading.ts';
import { insideTolerance } from './confirm.ts';
import { openItems } from './order.ts';
import { answerTo, type Session } from './session.ts';

/** What the team has to discuss, in the order it comes up, and what it need not. */
export const agendaLines = (session: Session, reading: Reading): readonly Line[] => {
  const { evaluation, instrument } = session;
  if (!isTeam(evaluation)) return [];
  const { text } = reading;
  const items = agendaOf(evaluation, instrument);
  const minutes = items.reduce((sum, one) => sum + one.minutes, 0);
  const reasons = items.map(({ why, result }) => text.agenda.why[why](result.spread ?? 0));
  const whyWidth = Math.max(0, ...reasons.map(({ length }) => length));
  const dimensionWidth = Math.max(...dimensions.map((one) => reading.shortDimension(one).length));
  const heading =
    items.length === 0 ? text.agenda.nothing : text.agenda.heading(items.length, minutes);
  const inside = insideTolerance(session).length;
  return [
    { spans: [strong(heading)] },
    ...items.map(
      ({ element, dimension, minutes: own }, index): Line => ({
        spans: [{ text: `${String(element.number).padStart(2)} ${reading.title(element)}` }],
        right: [
          { text: `${reading.shortDimension(dimension).padEnd(dimensionWidth)}  ` },
          { text: (reasons[index] ?? '').padEnd(whyWidth) },
          { text: text.agenda.minutes(own).padStart(8) },
        ],
        cut: true,
      }),
    ),
    ...(inside === 0 ? [] : [{ ...plain(text.agenda.inside(inside)), gap: 'always' as const }]),
  ];
};

export const agendaHead = ({ evaluation }: Session, { text }: Reading): Line => ({
  spans: [strong(text.agenda.title)],
  ...(isTeam(evaluation)
    ? { right: [{ text: text.agenda.setting(voiceCount(evaluation), evaluation.tolerance) }] }
    : {}),
});

export const overviewHead = (title: string, reading: Reading): Line => ({
  spans: [strong(title)],
  right: dimensions.map((dimension) => ({
    text: reading.shortDimension(dimension).padEnd(cellWidth(dimension, reading)),
    style: 'strong' as const,
  })),
  cut: true,
});

/** One line an element with both its answers; a sign before the one the cursor is on. */
export const overviewLines = (
  session: Session,
  reading: Reading,
  cursor: number | null,
): readonly Line[] =>
  session.instrument.elements.map((element, index): Line => {
    const isCurrent = index === cursor;
    const name = `${String(element.number).padStart(2)} ${reading.title(element)}`;
    const sign = cursor === null ? '' : isCurrent ? '► ' : '  ';
    return {
      spans: [{ text: sign + name, ...(isCurrent ? { style: 'strong' as const } : {}) }],
      right: dimensions.flatMap((dimension) => cell(session, { element, dimension }, reading)),
      cut: true,
      ...(startsGroup(session, index) ? { gap: 'roomy' as const } : {}),
    };
  });

export const openItemLines = (session: Session, reading: Reading): readonly Line[] =>
  openItems(session).map((open) => item('- ', reading.item(open)));

// A level is a digit and a bar, so that the profile shows as a shape; an open answer is a word.
const cell = (
  session: Session,
  { element, dimension }: Item,
  reading: Reading,
): readonly Span[] => {
  const { text } = reading;
  const width = cellWidth(dimension, reading);
  const answer = answerTo(session.evaluation, element, dimension);
  if (answer === undefined) {
    return [{ text: text.overview.open.padEnd(width), style: 'alert' }];
  }
  if (!hasLevel(answer)) return [{ text: text.overview.na.padEnd(width) }];
  const bar = levels.map((level) => (level <= answer.level ? '■' : '□')).join('');
  return [{ text: `${answer.level} ${bar}`.padEnd(width) }];
};

const cellWidth = (dimension: Dimension, { shortDimension, text }: Reading): number =>
  Math.max(shortDimension(dimension).length, text.overview.open.length, levels.length + 2) +
  (dimension === dimensions.at(-1) ? 0 : 2);

const startsGroup = ({ instrument }: Session, index: number): boolean =>
  index > 0 && instrument.elements[index]?.group !== instrument.elements[index - 1]?.group;
