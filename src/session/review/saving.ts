import type { Evaluation } from '../../model/team.ts';
import type { TerminalEvent } from '../../terminal/screen.ts';
import { keepDraft } from './drafts.ts';
import type { Notice } from './notice.ts';
import { stayOrLeave } from './pages-walk.ts';
import { ask, notify, type Session, showBase } from './session.ts';
import { adopt } from './undo.ts';

/** A session whose last step could not be saved: as it was before, with what was typed still in its field. */
export const notSaved = (
  before: Session,
  pending: Session,
  event: TerminalEvent,
  why: string,
): Session => {
  const typed =
    before.page.kind === 'asking' && event.kind === 'text'
      ? keepDraft(before, before.page.asked, event.text)
      : before;
  // Another attempt at the same is no new place to go back to.
  const page = before.unsaved?.page ?? before.page;
  const notice: Notice | null = before.unsaved === null ? null : { kind: 'stillUnsaved' };
  return { ...typed, page: { kind: 'unsaved' }, unsaved: { why, pending, page }, notice };
};

/** Try again, read the file anew, save a copy elsewhere, go back to the text, or leave. */
export const pressAtUnsaved = (session: Session, key: string): Session => {
  const { unsaved } = session;
  if (unsaved === null) return showBase(session);
  switch (key) {
    case 'enter':
      // What has been typed is in what is tried again.
      return { ...unsaved.pending, unsaved };
    case 'l':
      return { ...session, page: { kind: 'rereading' } };
    case 'k':
      return ask(session, { kind: 'copy' });
    case 'b':
    case 'escape':
      return { ...session, page: unsaved.page, unsaved: null };
    default:
      return stayOrLeave(session, key);
  }
};

/** Goes on with the file as it is now, where the step was made that could not be saved. */
export const withReread = (session: Session, evaluation: Evaluation): Session => {
  const page = session.unsaved?.page ?? session.page;
  return notify({ ...adopt(session, evaluation), page, unsaved: null }, { kind: 'reread' });
};

/** Goes on in a copy, where all has been saved. */
export const inCopy = (session: Session, file: string): Session => {
  const { pending } = session.unsaved ?? { pending: session };
  const behind = pending.page;
  return { ...pending, unsaved: null, page: { kind: 'moved', file, behind } };
};
