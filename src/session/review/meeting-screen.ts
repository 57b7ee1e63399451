import { isTeam } from '../../model/team.ts';
import { type Line, type Screen, strong } from '../../terminal/screen.ts';
import { type Reading, shownLine } from '../reading.ts';
import { noticeLine, subjectLine } from './frame-lines.ts';
import { alwaysHints } from './key-lines.ts';
import { meetingRows } from './meeting-rows.ts';
import type { Page, Session } from './session.ts';

export const meetingHead = ({ text }: Reading): Line => ({ spans: [strong(text.meeting.title)] });

/** Who met and who led; Enter opens a row. */
export const meetingScreen = (
  session: Session,
  { cursor }: Extract<Page, { kind: 'meeting' }>,
  reading: Reading,
): Screen => {
  const { text } = reading;
  const isSomebody = cursor > 1;
  return {
    id: 'meeting',
    head: [subjectLine(session, reading), meetingHead(reading)],
    body: meetingLines(session, reading, cursor),
    focus: cursor,
    arrows: 'answer',
    question: [{ spans: [strong(text.meeting.question), { text: ` ${text.meeting.more}` }] }],
    choices: [],
    ...noticeLine(session.notice, reading),
    hints: [
      { key: text.enter, does: text.keys.edit },
      { key: '↑↓', does: text.keys.choose },
      ...(isSomebody
        ? [
            { key: text.space, does: text.keys.side },
            { key: 'x', does: text.keys.remove },
          ]
        : []),
      { key: 'Esc', does: text.keys.back, always: true },
      ...alwaysHints(text),
    ],
  };
};

export const meetingLines = (
  { evaluation }: Session,
  { text: { meeting } }: Reading,
  cursor?: number,
): readonly Line[] => {
  if (!isTeam(evaluation)) return [];
  const { ledBy, participants = [] } = evaluation;
  return meetingRows(evaluation).map((row, index): Line => {
    const isCurrent = index === cursor;
    const somebody = row.kind === 'participant' ? participants[row.index ?? -1] : undefined;
    const words =
      row.kind === 'leader'
        ? meeting.ledBy(ledBy === undefined ? meeting.nobody : shownLine(ledBy))
        : somebody === undefined
          ? meeting.somebodyNew
          : shownLine([somebody.name, somebody.role].filter(Boolean).join(', '));
    const side = somebody?.perspective === undefined ? '' : meeting.side[somebody.perspective];
    return {
      label: [{ text: isCurrent ? '► ' : '  ' }],
      spans: [isCurrent ? strong(words) : { text: words }],
      ...(side === '' ? {} : { right: [{ text: side }] }),
    };
  });
};
