import type { Formatter } from './format.ts';

export type Format = 'terminal' | 'markdown' | 'pdf' | 'xlsx' | 'docx';

/** Each is loaded when it is asked for: a profile in the terminal never waits for what writes PDF. */
export const formatters: Readonly<Record<Format, () => Promise<Formatter>>> = {
  terminal: async () => (await import('./terminal.ts')).formatTerminal,
  markdown: async () => (await import('./markdown.ts')).formatMarkdown,
  pdf: async () => (await import('./pdf.ts')).formatPdf,
  docx: async () => (await import('./docx.ts')).formatDocx,
  xlsx: async () => (await import('./xlsx.ts')).formatXlsx,
};
