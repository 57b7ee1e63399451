import { type Reading, shown } from '../reading.ts';
import { itemAt, kindOfField, type Session } from './session.ts';

/** What has been typed and is saved nowhere, each with the field it stands in. */
export const unsavedTexts = (session: Session, reading: Reading): readonly string[] =>
  Object.values(session.drafts).map(({ asked, position, text }) => {
    const field = reading.text.field[kindOfField(asked)];
    const isElsewhere = asked.kind === 'copy' || asked.kind === 'triaged';
    const about = isElsewhere ? field : `${reading.item(itemAt(session, position))}, ${field}`;
    return `${about}: ${shown(text)}`;
  });
