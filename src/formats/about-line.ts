import type { Document } from '../documents/document.ts';
import { formatText } from '../text/formats.ts';

/** What stands under a document's title where there is one line for it: what it is about, and the date. */
export const aboutLine = ({ subtitle, date, language }: Document): string =>
  [subtitle, date === null ? '' : formatText[language].date(date)]
    .filter((part) => part !== '')
    .join(' · ');
