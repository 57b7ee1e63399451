import { resultOf } from '../../evaluation/profile.ts';
import { describeHands, type SecondRoundResult } from '../../evaluation/second-round.ts';
import { type Level, levels } from '../../model/instrument.ts';
import { type Counts, isTeam, voiceCount } from '../../model/team.ts';
import { type Line, type Span, strong } from '../../terminal/screen.ts';
import { disagreementText } from '../../text/disagreement.ts';
import type { Reading } from '../reading.ts';
import { countHands } from './hands-walk.ts';
import { itemAt, type Session } from './session.ts';

/** How the scorings fell, and beside it the hands so far. */
export const handLines = (
  session: Session,
  raised: readonly Level[],
  reading: Reading,
): readonly Line[] => {
  const { evaluation: team } = session;
  if (!isTeam(team)) return [];
  const { text } = reading;
  const { element, dimension } = itemAt(session);
  const { counts: before } = resultOf(team, element.id, dimension);
  const hands = describeHands(countHands(raised), team.tolerance);
  return [
    ...rows(before, hands.counts, reading),
    {
      spans: [
        strong(handsInWords(hands, reading)),
        { text: ` (${text.voices.heading(voiceCount(team))})` },
      ],
      gap: 'always',
    },
  ];
};

/** «7 hender · spredning 1 · median 3» */
const handsInWords = ({ hands, spread, median }: SecondRoundResult, { text }: Reading): string =>
  [
    text.hands.count(hands),
    ...(median === null ? [] : [text.voices.spread(spread), text.voices.median(median)]),
  ].join(' · ');

/** What stands about a second round among what has been written: «3 på nivå 3, 4 på nivå 4 · spredning 1 · median 4» */
export const secondRoundInWords = (
  result: SecondRoundResult,
  voices: number,
  { text, language }: Reading,
): string => {
  const { counts, hands, spread, median, shape } = result;
  const said = levels.filter((level) => counts[level] > 0);
  return [
    said.map((level) => text.hands.atLevel(counts[level], level)).join(', '),
    text.voices.spread(spread),
    ...(median === null ? [] : [text.voices.median(median)]),
    ...(shape === null ? [] : [disagreementText[language].shape[shape]]),
    ...(hands === voices ? [] : [text.hands.others(hands, voices)]),
  ].join(' · ');
};

const rows = (before: Counts | null, now: Counts, reading: Reading): readonly Line[] => {
  const { hands } = reading.text;
  const names = levels.map((level) => reading.level(level));
  const nameWidth = Math.max(...names.map(({ length }) => length)) + 2;
  const most = Math.max(...levels.map((level) => Math.max(before?.[level] ?? 0, now[level])));
  const unit = most <= 4 ? 3 : most <= 6 ? 2 : 1;
  const cell = (count: number): string =>
    `${'█'.repeat(Math.min(count * unit, longestBar))} ${count}`.trim();
  const first = levels.map((level) => (before === null ? '' : cell(before[level])));
  const firstWidth = Math.max(hands.before.length, ...first.map(({ length }) => length));
  const row = (name: string, one: string, sign: string, other: Span): Line => ({
    spans: [
      { text: `  ${name.padEnd(nameWidth)}` },
      ...(before === null ? [] : [{ text: `${one.padEnd(firstWidth)} ${sign} ` }]),
      other,
    ],
    cut: true,
  });
  return [
    row('', hands.before, ' ', { text: hands.now }),
    ...levels.map((level, index) =>
      row(names[index] ?? '', first[index] ?? '', '→', strong(cell(now[level]))),
    ),
  ];
};

// Beyond what fits twice beside the names in 60 columns the number says it.
const longestBar = 12;
