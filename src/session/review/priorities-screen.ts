import { prioritiesOf, weakestFirst } from '../../evaluation/priorities.ts';
import { isTeam } from '../../model/team.ts';
import { type Line, plain, type Screen, strong } from '../../terminal/screen.ts';
import type { Reading } from '../reading.ts';
import { pageFrame } from './frame-lines.ts';
import { alwaysHints } from './key-lines.ts';
import { overviewHead, overviewLines } from './list-lines.ts';
import type { Session } from './session.ts';

/** All elements with their levels, the weakest first; those that are chosen carry their place in the order. */
export const prioritiesScreen = (
  session: Session,
  cursor: number,
  reading: Reading,
): Screen | null => {
  const { evaluation: team, instrument } = session;
  if (!isTeam(team)) return null;
  const { text } = reading;
  const elements = weakestFirst(team, instrument);
  const chosen = prioritiesOf(team, instrument);
  return {
    ...pageFrame(
      session,
      reading,
      overviewHead(text.priorities.title, session, reading),
      'priorities',
    ),
    body: overviewLines(session, reading, {
      elements,
      chosen: undefined,
      row: elements[cursor],
      before: (element) => {
        const place = chosen.indexOf(element) + 1;
        return (place === 0 ? '' : `${place}.`).padEnd(4);
      },
    }),
    focus: cursor,
    arrows: 'answer',
    question: [
      { spans: [strong(text.priorities.question)] },
      plain(chosenWords(session, reading) ?? text.priorities.none),
    ],
    hints: [
      { key: text.space, does: text.keys.choose },
      { key: text.enter, does: text.keys.toMeasures },
      { key: '1–9', does: text.keys.place },
      { key: 'Esc', does: text.keys.back },
      { key: '↑↓', does: text.keys.move },
      { key: 'z', does: text.keys.undo },
      ...alwaysHints(text),
    ],
  };
};

/** What comes after all is agreed: which areas have been chosen, or are to be, and the measures. */
export const nextSteps = (session: Session, reading: Reading): Line => {
  const { next, thenMeasures } = reading.text.priorities;
  const chosen = chosenWords(session, reading);
  return plain(chosen === undefined ? next : `${chosen} ${thenMeasures}`);
};

const chosenWords = (
  { evaluation: team, instrument }: Session,
  { text }: Reading,
): string | undefined => {
  const numbers = isTeam(team) ? prioritiesOf(team, instrument).map(({ number }) => number) : [];
  return numbers.length === 0 ? undefined : text.priorities.chosen(numbers);
};
