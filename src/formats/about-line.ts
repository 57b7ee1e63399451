import type { Document } from '../documents/document.ts';
import { formatText } from '../text/formats.ts';

/** For where one line stands under a document's title. */
export const aboutLine = ({ subtitle, date, language }: Document): string =>
  [subtitle, date === null ? '' : formatText[language].date(date)]
    .filter((part) => part !== '')
    .join(' · ');
