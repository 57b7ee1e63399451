import { isLevel } from '../../model/instrument.ts';
import { type Hint, item, plain, type Screen, strong } from '../../terminal/screen.ts';
import { type Reading, shown, shownLine } from '../reading.ts';
import { type EntryRow, entryRows } from './entries-walk.ts';
import { elementLine, pageFrame } from './frame-lines.ts';
import { alwaysHints, keyLine } from './key-lines.ts';
import { longRow } from './list-lines.ts';
import { dimensionLine, itemBody } from './question-screen.ts';
import { answerAt, type EntryKind, type Page, type Session } from './session.ts';
import { unsavedTexts } from './unsaved-texts.ts';

/** What has been written of one kind about the element; Enter opens a row. */
export const entriesScreen = (
  session: Session,
  { what, cursor }: Extract<Page, { kind: 'entries' }>,
  reading: Reading,
): Screen => {
  const { text } = reading;
  const rows = entryRows(session, what);
  const chosen = rows[cursor];
  const isThere = chosen !== undefined && !chosen.isNew;
  return {
    ...pageFrame(session, reading, elementLine(session, reading), `${what} ${session.position}`),
    body: rows.map((row, index) => longRow(shown(rowWords(row, what, reading)), index === cursor)),
    focus: cursor,
    arrows: 'answer',
    question: [{ spans: [strong(text.entries[what].question)] }],
    hints: [
      { key: text.enter, does: text.keys.edit },
      { key: '↑↓', does: text.keys.choose },
      ...(isThere ? [{ key: 'x', does: text.keys.remove }] : []),
      { key: 'Esc', does: text.keys.back, always: true },
      ...alwaysHints(text),
    ],
  };
};

/** Asks before a level takes the place of "not applicable", or the other way round. */
export const replacingScreen = (session: Session, key: string, reading: Reading): Screen => {
  const { text } = reading;
  const answer = answerAt(session);
  const level = Number(key);
  const question = isLevel(level)
    ? text.replace.level(reading.level(level))
    : text.replace.notApplicable(answer === undefined ? '' : reading.rating(answer));
  return {
    ...pageFrame(session, reading, elementLine(session, reading), `replacing ${session.position}`),
    ...itemBody(session, reading),
    question: [dimensionLine(session, reading), { spans: [strong(question)] }],
    hints: [
      { key: text.yesKey, does: text.keys.yes, always: true },
      { key: 'n', does: text.keys.no, always: true },
      ...alwaysHints(text),
    ],
  };
};

/** What could not be saved and why, and what can be done about it. */
export const unsavedScreen = (session: Session, reading: Reading): Screen => {
  const { text } = reading;
  const why = shown(session.unsaved?.why ?? '');
  const texts = unsavedTexts(session, reading);
  return {
    ...pageFrame(session, reading, elementLine(session, reading), 'unsaved'),
    body: [
      { spans: [strong(text.unsaved.heading)] },
      ...(texts.length === 0
        ? [item('- ', text.unsaved.answer)]
        : texts.map((one) => item('- ', one))),
      ...(texts.length === 0 ? [] : [{ ...plain(text.unsaved.text), gap: 'always' as const }]),
    ],
    question: [
      { spans: [{ text: `${text.unsaved.title}: ${why}`, style: 'alert' }] },
      { spans: [strong(text.unsaved.question)] },
      ...unsavedChoices(reading).map(keyLine),
    ],
    hints: alwaysHints(text),
  };
};

// In sight on every screen, as none of them is to be guessed.
const unsavedChoices = ({ text: { enter, keys } }: Reading): readonly Hint[] => [
  { key: enter, does: keys.tryAgain },
  { key: 'l', does: keys.reread },
  { key: 'k', does: keys.saveCopy },
  { key: 'Esc', does: keys.back },
];

const rowWords = (
  { asked, text }: EntryRow,
  what: EntryKind,
  { text: { entries } }: Reading,
): string => {
  if (asked.kind === 'measure' && asked.id !== undefined) return `${asked.id} ${shownLine(text)}`;
  if (asked.kind === 'measure' && text !== '') return entries.fromSuggestion(shownLine(text));
  if (asked.kind === 'evidence' && asked.from !== undefined) {
    return entries.fromScoring(shownLine(text));
  }
  return text === '' ? entries[what].blank : shownLine(text);
};
