import { raterInWords } from '../../model/scoring.ts';
import { isTeam } from '../../model/team.ts';
import { type Line, type Screen, strong } from '../../terminal/screen.ts';
import { type Reading, shownLine } from '../reading.ts';
import { attendanceRows } from './attendance-rows.ts';
import { pageFrame } from './frame-lines.ts';
import { alwaysHints } from './key-lines.ts';
import { longRow } from './list-lines.ts';
import type { Page, Session } from './session.ts';

export const attendanceHead = ({ text }: Reading): Line => ({
  spans: [strong(text.attendance.title)],
});

/** Who met and who led; Enter opens a row. */
export const attendanceScreen = (
  session: Session,
  { cursor }: Extract<Page, { kind: 'attendance' }>,
  reading: Reading,
): Screen => {
  const { text } = reading;
  const isSomebody = cursor > 1;
  return {
    ...pageFrame(session, reading, attendanceHead(reading), 'attendance'),
    body: attendanceLines(session, reading, cursor),
    focus: cursor,
    arrows: 'answer',
    question: [{ spans: [strong(text.attendance.question), { text: ` ${text.attendance.more}` }] }],
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

export const attendanceLines = (
  { evaluation }: Session,
  { text: { attendance } }: Reading,
  cursor?: number,
): readonly Line[] => {
  if (!isTeam(evaluation)) return [];
  const { ledBy, participants = [] } = evaluation;
  return attendanceRows(evaluation).map((row, index): Line => {
    const somebody = row.kind === 'participant' ? participants[row.index ?? -1] : undefined;
    const words =
      row.kind === 'leader'
        ? attendance.ledBy(ledBy === undefined ? attendance.nobody : shownLine(ledBy))
        : somebody === undefined
          ? attendance.somebodyNew
          : shownLine(raterInWords(somebody));
    const side = somebody?.perspective === undefined ? '' : attendance.side[somebody.perspective];
    return {
      ...longRow(words, index === cursor),
      ...(side === '' ? {} : { right: [{ text: side }] }),
    };
  });
};
