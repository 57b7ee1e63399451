import type { Document } from '../documents/document.ts';

/** `width` in terminal columns (60 or more) and `colour` matter to the terminal alone. */
export type FormatOptions = { readonly width: number; readonly colour: boolean };

/** Renders a document; the same document and options give the same bytes. */
export type Formatter = (
  document: Document,
  options: FormatOptions,
) => Promise<string | Uint8Array>;

export const formats = ['terminal', 'markdown', 'pdf'] as const;
export type Format = (typeof formats)[number];

/** Each is loaded when it is asked for: a profile in the terminal never waits for the PDF library. */
export const formatters: Readonly<Record<Format, () => Promise<Formatter>>> = {
  terminal: async () => (await import('./terminal.ts')).formatTerminal,
  markdown: async () => (await import('./markdown.ts')).formatMarkdown,
  pdf: async () => (await import('./pdf.ts')).formatPdf,
};
