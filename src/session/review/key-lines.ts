import { isTeam } from '../../model/team.ts';
import { type Hint, item, type Line, type Screen, strong } from '../../terminal/screen.ts';
import type { SessionText } from '../../text/session-nb.ts';
import type { Reading } from '../reading.ts';
import { hasVoices, type Session } from './session.ts';

/** How to quit and how to see all keys: on every page that takes keys, at every width. */
export const alwaysHints = ({ keys }: SessionText): readonly Hint[] => [
  { key: 'q', does: keys.quit, always: true },
  { key: '?', does: keys.allKeys, always: true },
];

/** A page with its keys, and those of the question, in place of what it is about. */
export const keysScreen = (session: Session, behind: Screen, reading: Reading): Screen => {
  const { focus: _gone, wide: _neither, ...screen } = behind;
  const { text } = reading;
  const isQuestion = behind.choices.length > 0;
  return {
    ...screen,
    id: `keys ${behind.id}`,
    body: [
      ...(isQuestion ? [] : pageKeyLines(behind, reading)),
      ...questionKeyLines(session, reading),
    ],
    arrows: 'scroll',
    hints: [{ key: 'Esc', does: text.keys.back }, ...alwaysHints(text)],
  };
};

const pageKeyLines = ({ hints }: Screen, { text }: Reading): readonly Line[] => [
  { spans: [strong(text.keysHereHeading)] },
  ...hints.map(keyLine),
];

const questionKeyLines = ({ evaluation }: Session, { text }: Reading): readonly Line[] => {
  const { everyone, team, voices, last } = text.allKeys;
  return [
    { spans: [strong(text.allKeysHeading)], gap: 'always' },
    ...[
      ...everyone,
      ...(isTeam(evaluation) ? team : []),
      ...(hasVoices(evaluation) ? voices : []),
      ...last,
    ].map(keyLine),
  ];
};

export const keyLine = ({ key, does }: Hint): Line => item(`  ${key.padEnd(5)} `, does);
