import { prioritiesOf, weakestFirst } from '../../evaluation/priorities.ts';
import { isTeam } from '../../model/team.ts';
import { plain, type Screen, strong } from '../../terminal/screen.ts';
import type { Reading } from '../reading.ts';
import { noticeLine, subjectLine } from './frame-lines.ts';
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
    id: 'priorities',
    head: [subjectLine(session, reading), overviewHead(text.priorities.title, session, reading)],
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
      plain(
        chosen.length === 0
          ? text.priorities.none
          : text.priorities.chosen(chosen.map(({ number }) => number)),
      ),
    ],
    choices: [],
    ...noticeLine(session.notice, reading),
    hints: [
      { key: text.space, does: text.keys.take },
      { key: '1–9', does: text.keys.place },
      { key: text.enter, does: text.keys.toMeasures },
      { key: 'Esc', does: text.keys.back },
      { key: '↑↓', does: text.keys.move },
      { key: 'z', does: text.keys.undo },
      ...alwaysHints(text),
    ],
  };
};
