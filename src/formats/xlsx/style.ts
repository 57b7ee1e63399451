import type { CellStyle } from 'hucre/xlsx';
import type { Column } from '../../documents/document.ts';
import type { Language } from '../../model/language.ts';

export const fontName = 'Calibri';
export const tableSize = 10;
export const textSize = 11;

/** Excel's code for text: what is typed in such a cell is never a formula, a number or a date. */
const asText = '@';
const ink = { rgb: '1F2933' };
const line = { style: 'thin', color: { rgb: '8896A5' } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const fill = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});

const wrapped = (horizontal: Column['align'], vertical: 'top' | 'bottom' = 'top') => ({
  horizontal,
  vertical,
  wrapText: true,
});

export const headerStyle = (align: Column['align']): CellStyle => ({
  font: { name: fontName, size: tableSize, bold: true, color: ink },
  fill: fill('DCE6F0'),
  border,
  alignment: wrapped(align, 'bottom'),
  numFmt: asText,
});

export const cellStyle = (align: Column['align']): CellStyle => ({
  font: { name: fontName, size: tableSize, color: ink },
  border,
  alignment: wrapped(align),
  numFmt: asText,
});

const numberFormat = (decimals: number): string =>
  decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;

const dateFormats: Readonly<Record<Language, string>> = { nb: 'dd.mm.yyyy', en: 'dd mmm yyyy' };

const percentSigns: Readonly<Record<Language, string>> = { nb: '\u00a0%', en: '%' };

export const numberStyle = (align: Column['align'], decimals: number): CellStyle => ({
  ...cellStyle(align),
  numFmt: numberFormat(decimals),
});

export const percentStyle = (
  align: Column['align'],
  decimals: number,
  language: Language,
): CellStyle => ({
  ...cellStyle(align),
  numFmt: `${numberFormat(decimals)}${percentSigns[language]}`,
});

export const dateStyle = (align: Column['align'], language: Language): CellStyle => ({
  ...cellStyle(align),
  numFmt: dateFormats[language],
});

/** The only cells that are open in a protected sheet. */
export const answerStyle = (align: Column['align']): CellStyle => ({
  ...cellStyle(align),
  fill: fill('FFF8DC'),
  protection: { locked: false },
});

const running = (size: number, bold: boolean, indent = 0): CellStyle => ({
  font: { name: fontName, size, ...(bold ? { bold } : {}), color: ink },
  alignment: { ...wrapped('left'), ...(indent === 0 ? {} : { indent }) },
  numFmt: asText,
});

export const titleStyle = running(18, true);
export const headingStyles: Readonly<Record<2 | 3 | 4, CellStyle>> = {
  2: running(14, true),
  3: running(12, true),
  4: running(textSize, true),
};
export const textStyle = running(textSize, false);
/** Written on at the foot, with room above for a hand. */
export const signStyle: CellStyle = {
  ...running(textSize, false),
  alignment: wrapped('left', 'bottom'),
};
export const strongStyle = running(textSize, true);
/** What stands beside it is written in a frame. */
export const labelStyle: CellStyle = { ...running(textSize, false), border };
export const listStyle = running(textSize, false, 1);
export const noteStyle: CellStyle = { ...running(textSize, false), fill: fill('EEF3F8') };
