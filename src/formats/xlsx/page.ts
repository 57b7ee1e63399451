import type { WriteSheet } from 'hucre/xlsx';
import type { Document, Orientation } from '../../documents/document.ts';
import { xlsxText } from '../../text/formats.ts';
import { headerText } from './texts.ts';

/**
 * How wide a sheet is made, in digits of the standard font. A landscape page takes 142 at full size;
 * a portrait page would take 92, but LibreOffice never scales down a sheet of one column, and its
 * stand-in for Excel's font is wider.
 */
export const pageWidth: Readonly<Record<Orientation, number>> = { portrait: 72, landscape: 142 };

/** Inches. */
const margins = { left: 0.45, right: 0.45, top: 0.75, bottom: 0.85, header: 0.35, footer: 0.35 };

/** Of a line each, together within what a footer may hold. */
const titleLength = 80;
const subtitleLength = 140;

export const printed = (
  { title, subtitle, language }: Document,
  orientation: Orientation,
  caption: string,
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> => {
  // Each on a line of its own: beside each other they would be printed over one another.
  const lines = [
    headerText(title, titleLength),
    headerText(subtitle, subtitleLength),
    xlsxText[language].page('&P', '&N'),
  ];
  const footer = `&L${lines.filter((line) => line !== '').join('\n')}`;
  const header = headerText(caption, 250);
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins,
    },
    headerFooter: { oddFooter: footer, ...(header === '' ? {} : { oddHeader: `&L${header}` }) },
  };
};

/** No password: it keeps a slip of the hand out, and says where the answers go. */
export const locked: NonNullable<WriteSheet['protection']> = {
  sheet: true,
  objects: true,
  scenarios: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
};
