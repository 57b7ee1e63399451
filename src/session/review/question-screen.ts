import { resultOf } from '../../evaluation/profile.ts';
import { type Dimension, dimensions, type Item, levels } from '../../model/instrument.ts';
import { hasLevel, type Rating } from '../../model/rating.ts';
import { isTeam } from '../../model/team.ts';
import {
  type Hint,
  type Line,
  plain,
  type Screen,
  type Span,
  strong,
} from '../../terminal/screen.ts';
import { type Reading, shown } from '../reading.ts';
import { againLine, isAgain } from './again-lines.ts';
import { earlierLine, earlierReasonLines } from './earlier-lines.ts';
import { elementLines, writtenLines } from './element-lines.ts';
import { elementLine, pageFrame } from './frame-lines.ts';
import { alwaysHints } from './key-lines.ts';
import { answerAt, answerTo, hasVoices, itemAt, type Panel, type Session } from './session.ts';
import { voiceLines, voiceTextLines } from './voice-lines.ts';

/** One judgement: the element above, the dimension and its four levels below. */
export const questionScreen = (session: Session, panel: Panel, reading: Reading): Screen => ({
  ...pageFrame(
    session,
    reading,
    elementLine(session, reading),
    `${panel} ${itemAt(session).element.id} ${isRevealed(session) ? 'revealed' : ''}`,
  ),
  ...(panel === 'levels'
    ? { body: [...levelLines(session, reading), ...otherLevelLines(session, reading)] }
    : itemBody(session, reading)),
  question: [
    ...againLine(session, reading),
    ...otherAnswerLine(session, reading),
    ...earlierLine(session, reading),
    dimensionLine(session, reading),
  ],
  choices: levelChoices(session, reading),
  hints: hintsFor(session, panel, reading),
});

/**
 * The element, below what has been written about it and, where they have been revealed, how the voices
 * fell and what they said. On a wide screen the levels' texts stand beside it.
 */
export const itemBody = (session: Session, reading: Reading): Pick<Screen, 'body' | 'wide'> => {
  const fell = isRevealed(session) ? voiceLines(session, reading) : [];
  const said = isRevealed(session) ? voiceTextLines(session, reading) : [];
  const written = writtenLines(session, reading);
  const element = elementLines(session, reading, isRevealed(session));
  return {
    body: stacked(fell, written, earlierReasonLines(session, reading, false), said, element),
    wide: {
      body: stacked(fell, written, element),
      aside: stacked(
        said,
        earlierReasonLines(session, reading, true),
        levelLines(session, reading),
      ),
    },
  };
};

const stacked = (...parts: readonly (readonly Line[])[]): readonly Line[] =>
  parts.flatMap((lines) =>
    lines.map((line, index): Line => (index === 0 ? { ...line, gap: 'always' } : line)),
  );

export const dimensionLine = (session: Session, reading: Reading): Line => {
  const answer = answerAt(session);
  return {
    spans: [
      strong('► '),
      { text: ` ${reading.dimension(itemAt(session).dimension)} `, style: 'mark' },
    ],
    ...(answer === undefined ? { spare: true } : {}),
    right: [
      answer === undefined
        ? { text: isTeam(session.evaluation) ? reading.text.notAgreed : reading.text.unanswered }
        : strong(answerLabel(session, answer, reading)),
    ],
  };
};

// The booklet has both judgements in one table: how the other one stands helps this one.
const otherAnswerLine = (session: Session, reading: Reading): readonly Line[] => {
  const { element, dimension } = itemAt(session);
  return dimensions
    .filter((other) => other !== dimension)
    .flatMap((other) =>
      standing(session, { element, dimension: other }, reading).map(
        (text): Line => ({
          spans: [{ text: `   ${reading.shortDimension(other)}` }],
          right: [{ text }],
          cut: true,
        }),
      ),
    );
};

/** What is answered, or proposed since the voices agree; nothing where it is open. */
const standing = (
  session: Session,
  { element, dimension }: Item,
  reading: Reading,
): readonly string[] => {
  const { evaluation } = session;
  const answer = answerTo(evaluation, element, dimension);
  if (answer !== undefined) return [answerLabel(session, answer, reading)];
  const { source, level } = resultOf(evaluation, element.id, dimension);
  return source === 'median' && level !== null ? [reading.text.proposed(reading.level(level))] : [];
};

const isRevealed = (session: Session): boolean => session.revealed.includes(session.position);

const answerLabel = (session: Session, answer: Rating, { text, rating }: Reading): string =>
  isTeam(session.evaluation) ? text.agreed(rating(answer)) : text.answer(rating(answer));

// Brackets mark the chosen level where there is neither bold nor reversed type.
const levelChoices = (session: Session, reading: Reading): readonly (readonly Span[])[] => {
  const answer = answerAt(session);
  const chosen = answer !== undefined && hasLevel(answer) ? answer.level : null;
  return levels.map((level): readonly Span[] => {
    const name = reading.level(level);
    if (level === chosen) return [{ text: `[${name}]`, style: 'mark' }];
    return [{ text: ' ' }, strong(String(level)), { text: `${name.slice(1)} ` }];
  });
};

// Table 1 or 2, whichever is for the judgement at hand.
const levelLines = (session: Session, reading: Reading): readonly Line[] =>
  levelTable(itemAt(session).dimension, reading);

const levelTable = (dimension: Dimension, reading: Reading): readonly Line[] => [
  { spans: [strong(reading.text.levelsHeading(reading.dimension(dimension)))] },
  ...reading.instrument.levels.map(
    ({ level, description }): Line => ({
      label: [strong(`${level} `)],
      spans: [
        strong(`${reading.level(level).slice(2)}: `),
        { text: shown(description[dimension][reading.language]) },
      ],
      gap: 'roomy',
    }),
  ),
];

const otherLevelLines = (session: Session, reading: Reading): readonly Line[] => {
  const { instrument, language } = reading;
  const others = dimensions.filter((one) => one !== itemAt(session).dimension);
  return [
    ...stacked(...others.map((dimension) => levelTable(dimension, reading))),
    ...instrument.levelNotes.map(
      (note): Line => ({ ...plain(shown(note[language])), gap: 'always' }),
    ),
  ];
};

const hintsFor = (session: Session, panel: Panel, { text }: Reading): readonly Hint[] => {
  const { keys } = text;
  if (panel === 'levels') return [{ key: 'Esc', does: keys.showElement }, ...alwaysHints(text)];
  const { evaluation } = session;
  const isJoint = isTeam(evaluation);
  const hint = (key: string, does: string): Hint => ({ key, does });
  return [
    ...(session.visit === null ? [] : [hint('Esc', keys.back)]),
    ...(answerAt(session) === undefined
      ? []
      : [hint(text.enter, isAgain(session) ? keys.keepLevel : keys.nextOpen)]),
    ...(hasVoices(evaluation)
      ? [
          hint('v', isRevealed(session) ? keys.hideVoices : keys.voices),
          ...(isRevealed(session) ? [hint('y', keys.secondRound)] : []),
        ]
      : []),
    ...(isJoint ? [hint('t', keys.measure), hint('u', keys.dissent), hint('r', keys.reason)] : []),
    hint('h', keys.levels),
    hint('n', keys.note),
    hint('f', keys.improve),
    hint('e', keys.evidence),
    hint('i', keys.notApplicable),
    hint('s', keys.skip),
    ...(session.visit === null ? [hint('b', keys.back)] : []),
    hint('g', keys.goTo),
    hint('o', keys.overview),
    ...(hasVoices(evaluation) ? [hint('d', keys.agenda), hint('a', keys.confirm)] : []),
    hint('k', keys.criteria),
    ...(answerAt(session) === undefined ? [] : [hint('x', keys.clear)]),
    ...alwaysHints(text),
  ];
};
