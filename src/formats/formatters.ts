import type { Formatter } from './format.ts';

export type Format = 'terminal' | 'markdown' | 'pdf' | 'xlsx' | 'docx';

/** Each is loaded when it is asked for: a profile in the terminal never waits for what writes PDF. */
export const formatters: Readonly<Record<Format, () => Promise<Formatter>>> = {
  terminal: async () => without(['onSheetOnly'], (await import('./terminal.ts')).formatTerminal),
  markdown: async () => without(['onSheetOnly'], (await import('./markdown.ts')).formatMarkdown),
  pdf: async () => without(['onSheetOnly', 'whereUndrawn'], (await import('./pdf.ts')).formatPdf),
  docx: async () =>
    without(['onSheetOnly', 'whereUndrawn'], (await import('./docx.ts')).formatDocx),
  xlsx: async () => (await import('./xlsx.ts')).formatXlsx,
};

/** Leaves out the blocks that are for other formats. */
const without =
  (marks: readonly ('onSheetOnly' | 'whereUndrawn')[], format: Formatter): Formatter =>
  (document, options) => {
    const blocks = document.blocks.filter((block) => !marks.some((mark) => mark in block));
    return format({ ...document, blocks }, options);
  };
