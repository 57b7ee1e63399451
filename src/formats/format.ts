import type { Document } from '../documents/document.ts';

/** `width` in terminal columns (60 or more) and `colour` matter to the terminal alone. */
type FormatOptions = {
  readonly width: number;
  readonly colour: boolean;
  /** Called with the characters that no font at hand can draw. They are in the text that is searched and read aloud. */
  readonly onUndrawn?: (characters: readonly string[]) => void;
};

/** Renders a document; the same document and options give the same bytes. */
export type Formatter = (
  document: Document,
  options: FormatOptions,
) => Promise<string | Uint8Array>;
