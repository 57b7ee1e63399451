import type { Document } from '../../documents/document.ts';
import { fitLine, oneLine, type Setting } from './setting.ts';
import { styles } from './style.ts';

/** The running foot of every page: the title, and where in the document this is. */
export const drawFooter = (
  setting: Setting,
  { title, subtitle }: Document,
  number: number,
  pages: number,
): void => {
  const { writer, fonts, words, page } = setting;
  const style = styles.footer;
  const place = oneLine(words.page(number, pages), style, fonts);
  const about = [title, subtitle].filter((text) => text.trim() !== '').join(' · ');
  const left = fitLine(setting, about, style, page.contentWidth - place.width - 24);
  const y = page.height - page.bottom + 30;
  writer.artifact('Pagination', () => {
    writer.rule(page.left, y - 6, page.contentWidth);
    writer.line(left, page.left, y, style);
    writer.line(place, page.left + page.contentWidth - place.width, y, style);
  });
};
