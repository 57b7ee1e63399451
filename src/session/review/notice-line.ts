import type { Line } from '../../terminal/screen.ts';
import { cutText } from '../../terminal/wrap.ts';
import { type Reading, shownLine } from '../reading.ts';
import type { Notice } from './session.ts';

/** What just happened, on one row above the hint; nothing where nothing did. */
export const noticeLine = (notice: Notice | null, reading: Reading): { notice?: Line } =>
  notice === null ? {} : { notice: sayLine(noticeWords(notice, reading)) };

/** A word about what happened, set apart from the question. */
export const sayLine = (words: string): Line => ({ spans: [{ text: words, style: 'alert' }] });

/** A key by the name that stands on it. */
export const keyName = (key: string, { text }: Reading): string => {
  if (key === 'enter') return text.enter;
  return key === 'space' ? text.space : text.quoted(shortened(key));
};

// Whatever was typed, the notice never takes the question's place.
const shortened = (text: string): string => cutText(shownLine(text), 60);

const noticeWords = (notice: Notice, reading: Reading): string => {
  const words = reading.text.notice;
  switch (notice.kind) {
    case 'created':
      return words.created(shortened(notice.file));
    case 'resumed':
      return words.resumed(notice.answered);
    case 'answered':
      return words.answered(
        notice.item.element.number,
        reading.shortDimension(notice.item.dimension),
        reading.rating(notice.rating),
      );
    case 'confirmed':
      return words.confirmed(notice.count);
    case 'measureAdded':
      return words.measureAdded(notice.id);
    case 'unknownKey':
      return words.unknownKey(keyName(notice.key, reading));
    case 'noSuchElement':
      return words.noSuchElement(shortened(notice.given), notice.last);
    case 'noSuchDate':
      return words.noSuchDate(shortened(notice.given));
    default:
      return words[notice.kind];
  }
};
