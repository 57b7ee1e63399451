import { Footer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { shortened } from '../../text/visible-text.ts';
import type { Setting } from './setting.ts';
import { border, colours } from './style.ts';
import { lineText, setLine } from './text.ts';

/** What has room on one line beside the page number, upright. */
const longestTitle = 80;

/** The title to the left, «Side 1 av 7» to the right; Word counts the pages. */
export const setFooter = ({ words, width }: Setting, title: string): Footer => {
  const [before, between] = words.page;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        border: { top: border(colours.rule, 4, 6) },
        children: [
          ...setLine(shortened(lineText(title), longestTitle)),
          new TextRun({
            children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
};
