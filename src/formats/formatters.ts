import type { Formatter } from './format.ts';

export type Format = 'terminal' | 'markdown' | 'pdf' | 'xlsx' | 'docx';

/** Each is loaded when it is asked for: a profile in the terminal never waits for what writes PDF. */
export const formatters: Readonly<Record<Format, () => Promise<Formatter>>> = {
  terminal: async () => withoutSheets((await import('./terminal.ts')).formatTerminal),
  markdown: async () => withoutSheets((await import('./markdown.ts')).formatMarkdown),
  pdf: async () => withoutSheets((await import('./pdf.ts')).formatPdf),
  docx: async () => withoutSheets((await import('./docx.ts')).formatDocx),
  xlsx: async () => (await import('./xlsx.ts')).formatXlsx,
};

const withoutSheets =
  (format: Formatter): Formatter =>
  (document, options) => {
    const blocks = document.blocks.filter((block) => !('onSheetOnly' in block));
    return format({ ...document, blocks }, options);
  };
