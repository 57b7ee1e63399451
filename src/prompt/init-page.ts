import { shownLine } from '../session/reading.ts';
import { keyName, sayLine } from '../session/review/notice-line.ts';
import type { InitNotice, InitWalk } from '../specification/init-walk-state.ts';
import { type Hint, type Line, type Screen, strong } from '../terminal/screen.ts';
import { cutText } from '../terminal/wrap.ts';
import type { InitView } from './init-rows.ts';

/** How many pages or groups of pages there are to go through. */
const steps = 6;

/** What is being made and, where there are steps, which one this is. */
export const titleLine = ({ text, file }: InitView, step?: number): Line => ({
  spans: [strong(text.title(file))],
  ...(step === undefined ? {} : { right: [{ text: text.step(step, steps) }] }),
  cut: true,
});

/** The keys that every list has, with a page's own where they are most often needed. */
export const listHints = (
  { reading, text: { keys } }: InitView,
  own: readonly Hint[],
): readonly Hint[] => [
  { key: reading.text.enter, does: keys.next },
  ...own,
  { key: '↑↓', does: keys.move },
  { key: 'q', does: keys.quit },
  { key: 'Esc', does: keys.previous },
];

/** What all pages have in common. */
export const pageOf = (
  { page, notice }: InitWalk,
  view: InitView,
  arrows: Screen['arrows'],
): Pick<Screen, 'id' | 'arrows' | 'choices' | 'notice'> => ({
  id: page.kind === 'buyer' ? `buyer ${page.field}` : page.kind,
  arrows,
  choices: [],
  ...(notice === null ? {} : { notice: sayLine(noticeWords(notice, view)) }),
});

const noticeWords = (notice: InitNotice, { text, reading }: InitView): string => {
  const words = text.notice;
  // Whatever was typed, the notice never takes the question's place.
  const short = (given: string): string => cutText(shownLine(given), 50);
  switch (notice.kind) {
    case 'noNumber':
      return words.noNumber(short(notice.given));
    case 'weightsLeft':
      return words.weightsLeft(notice.left);
    case 'weightMissing':
      return words.weightMissing(short(notice.text));
    case 'draftSetAside':
      return words.draftSetAside(short(notice.file));
    case 'unknownKey':
      return words.unknownKey(keyName(notice.key, reading));
    default:
      return words[notice.kind];
  }
};
