import { levels } from '../../model/instrument.ts';
import { hasLevel, type Rating } from '../../model/rating.ts';
import { isTeam } from '../../model/team.ts';
import {
  type Hint,
  item,
  type Line,
  plain,
  type Screen,
  type Span,
  strong,
} from '../../terminal/screen.ts';
import { type Reading, shown } from '../reading.ts';
import { elementLines } from './element-lines.ts';
import { elementLine, noticeLine, subjectLine } from './frame-lines.ts';
import { answerAt, hasVoices, itemAt, type Panel, type Session } from './session.ts';
import { voiceLines, voiceTextLines } from './voice-lines.ts';

/** One judgement: the element above, the dimension and its four levels below. */
export const questionScreen = (session: Session, panel: Panel, reading: Reading): Screen => ({
  id: `${panel} ${itemAt(session).element.id} ${isRevealed(session) ? 'revealed' : ''}`,
  head: [subjectLine(session, reading), elementLine(session, reading)],
  body: panelLines(session, panel, reading),
  arrows: 'scroll',
  question: [dimensionLine(session, reading)],
  choices: levelChoices(session, reading),
  ...noticeLine(session.notice, reading),
  hints: hintsFor(session, panel, reading),
});

/** The element; where they have been revealed, how the voices fell above it and what they wrote below. */
export const itemLines = (session: Session, reading: Reading): readonly Line[] =>
  isRevealed(session)
    ? [
        ...voiceLines(session, reading),
        ...elementLines(session, reading, true).map(
          (line, index): Line => (index === 0 ? { ...line, gap: 'always' } : line),
        ),
        ...voiceTextLines(session, reading),
      ]
    : elementLines(session, reading, false);

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

const isRevealed = (session: Session): boolean => session.revealed.includes(session.position);

const answerLabel = (session: Session, answer: Rating, { text, rating }: Reading): string =>
  isTeam(session.evaluation) ? text.agreed(rating(answer)) : text.answer(rating(answer));

const panelLines = (session: Session, panel: Panel, reading: Reading): readonly Line[] => {
  if (panel === 'levels') return levelLines(session, reading);
  return panel === 'keys' ? keyLines(session, reading) : itemLines(session, reading);
};

// Brackets mark the chosen level where there is neither bold nor reversed type.
const levelChoices = (session: Session, reading: Reading): readonly (readonly Span[])[] => {
  const answer = answerAt(session);
  const chosen = answer !== undefined && hasLevel(answer) ? answer.level : null;
  return levels.map((level): readonly Span[] => {
    const name = reading.level(level);
    if (level === chosen) return [{ text: `[${name}]`, style: 'mark' }];
    return [{ text: ' ' }, { text: String(level), style: 'key' }, { text: `${name.slice(1)} ` }];
  });
};

// Tables 1 and 2, the one for the judgement at hand first.
const levelLines = (session: Session, { instrument, language, text, ...reading }: Reading) => {
  const { dimension } = itemAt(session);
  const inOrder = [...instrument.dimensions].sort(
    (a, b) => Number(b.id === dimension) - Number(a.id === dimension),
  );
  const tables = inOrder.flatMap(({ id }, index): readonly Line[] => [
    {
      spans: [strong(text.levelsHeading(reading.dimension(id)))],
      ...(index === 0 ? {} : { gap: 'always' }),
    },
    ...instrument.levels.map(
      ({ level, description }): Line => ({
        label: [strong(`${level} `)],
        spans: [
          strong(`${reading.level(level).slice(2)}: `),
          { text: shown(description[id][language]) },
        ],
        gap: 'roomy',
      }),
    ),
  ]);
  const notes = instrument.levelNotes.map(
    (note): Line => ({ ...plain(shown(note[language])), gap: 'always' }),
  );
  return [...tables, ...notes];
};

const keyLines = ({ evaluation }: Session, { text }: Reading): readonly Line[] => {
  const { everyone, team, voices, last } = text.allKeys;
  const keys = [
    ...everyone,
    ...(isTeam(evaluation) ? team : []),
    ...(hasVoices(evaluation) ? voices : []),
    ...last,
  ];
  return [
    { spans: [strong(text.allKeysHeading)] },
    ...keys.map(({ key, does }) => item(`  ${key.padEnd(4)} `, does)),
  ];
};

const hintsFor = (session: Session, panel: Panel, { text }: Reading): readonly Hint[] => {
  const { keys, enter } = text;
  if (panel !== 'element') {
    return [
      { key: enter, does: keys.showElement },
      panel === 'levels' ? { key: '?', does: keys.allKeys } : { key: 'h', does: keys.levels },
    ];
  }
  const { evaluation } = session;
  const voices: Hint = {
    key: 'v',
    does: isRevealed(session) ? keys.hideVoices : keys.voices,
  };
  const moves: readonly Hint[] = [
    { key: 's', does: keys.skip },
    { key: 'b', does: keys.back },
  ];
  return [
    ...(hasVoices(evaluation) ? [voices] : []),
    ...(isTeam(evaluation) ? [{ key: 't', does: keys.measure }, ...moves] : []),
    { key: 'i', does: keys.notApplicable },
    { key: 'n', does: keys.note },
    { key: 'f', does: keys.improve },
    ...(isTeam(evaluation) ? [{ key: 'u', does: keys.dissent }] : moves),
    { key: 'k', does: keys.criteria },
    { key: 'o', does: keys.overview },
    { key: 'h', does: keys.levels },
    { key: 'q', does: keys.quit },
    { key: '?', does: keys.allKeys },
  ];
};
