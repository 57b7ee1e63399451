import { resultOf } from '../../evaluation/profile.ts';
import { countLeveled, middleValues } from '../../evaluation/tally.ts';
import type { Item } from '../../model/instrument.ts';
import { type Line, plain } from '../../terminal/screen.ts';
import type { Reading } from '../reading.ts';
import {
  dimensionCell,
  headingLine,
  type Listed,
  listed,
  listRow,
  numbered,
  proposalCell,
} from './list-lines.ts';
import { isSameAs } from './order.ts';
import { insideTolerance, splitInside } from './proposals.ts';
import type { Session } from './session.ts';
import { shapeWords, sidesWords } from './voice-lines.ts';

/** What is about to be agreed on: element, dimension, level, the voices at each level, and what to look out for. */
export const proposalList = (
  session: Session,
  reading: Reading,
  { cursor, without }: { readonly cursor: number; readonly without: readonly Item[] },
): Listed => {
  const items = insideTolerance(session);
  const { text } = reading;
  const cells = items.map((one) => proposalCell(session, one, reading));
  const marks = items.map((one) => remarksOn(session, one, reading).short.join(', '));
  const widths = [cells, marks].map((all) => Math.max(...all.map(({ length }) => length)));
  const rows = items.map((one, index) =>
    listRow(
      `[${without.some(isSameAs(one)) ? ' ' : 'x'}] ${numbered(one.element, reading)}`,
      [
        { text: `${dimensionCell(one.dimension, reading)}  ` },
        { text: (cells[index] ?? '').padEnd((widths[0] ?? 0) + 2) },
        { text: (marks[index] ?? '').padEnd(widths[1] ?? 0), style: 'alert' },
      ],
      index === cursor,
    ),
  );
  const split = splitInside(session).length;
  if (split === 0) return listed([{ rows }], cursor);
  const parts = [
    { heading: headingLine(text.proposals.split), rows: rows.slice(0, split) },
    { heading: headingLine(text.proposals.rest), rows: rows.slice(split) },
  ];
  return listed(parts, cursor);
};

/** The proposal at hand in words. */
export const proposalWords = (session: Session, one: Item, reading: Reading): Line => {
  const { level } = resultOf(session.evaluation, one.element.id, one.dimension);
  const proposed = level === null ? reading.text.notApplicable : reading.level(level);
  const shape = shapeWords(session, one, reading);
  const sides = sidesWords(session, one, reading);
  const first = `${reading.item(one)}: ${[proposed, ...shape].join(', ')}.`;
  return plain([first, ...sides, ...remarksOn(session, one, reading).long].join(' '));
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
    counts[tie[0]] * 2 === countLeveled(counts);
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
