import type { Level } from '../../model/instrument.ts';
import { type Screen, strong } from '../../terminal/screen.ts';
import type { Reading } from '../reading.ts';
import { elementLine, pageFrame } from './frame-lines.ts';
import { handLines } from './hands-lines.ts';
import { alwaysHints } from './key-lines.ts';
import { dimensionLine } from './question-screen.ts';
import type { Session } from './session.ts';

/** How the scorings fell, and beside it the hands as they are raised. */
export const handsScreen = (
  session: Session,
  raised: readonly Level[],
  reading: Reading,
): Screen => {
  const { text } = reading;
  return {
    ...pageFrame(session, reading, elementLine(session, reading), `hands ${session.position}`),
    body: handLines(session, raised, reading),
    question: [dimensionLine(session, reading), { spans: [strong(text.hands.question)] }],
    hints: [
      { key: '1–4', does: text.keys.hand, always: true },
      { key: text.keyNames.backspace ?? '', does: text.keys.takeHandBack },
      { key: text.enter, does: text.keys.save, always: true },
      { key: 'Esc', does: text.keys.back },
      { key: 'x', does: text.keys.startOver },
      ...alwaysHints(text),
    ],
  };
};
