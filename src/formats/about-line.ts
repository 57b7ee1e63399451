import type { Document } from '../documents/document.ts';
import { formatText } from '../text/formats.ts';

/** When, and of what that is the date; nothing where the document has none. */
export const dateLine = ({ date, dateLabel, language }: Document): string =>
  date === null
    ? ''
    : [dateLabel, formatText[language].date(date)].filter((part) => part !== undefined).join(' ');

/** For where one line stands under a document's title. */
export const aboutLine = (document: Document): string =>
  [document.subtitle, dateLine(document)].filter((part) => part !== '').join(' · ');

/** What a document is called where it stands among others: whom it is about, and of which year. */
export const fileTitle = ({ title, subtitle, date }: Document): string =>
  [title, subtitle, date?.slice(0, 4)].filter((part) => part).join(' · ');
