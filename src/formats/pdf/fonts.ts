import { readFileSync } from 'node:fs';

/** Set by scripts/build.mjs: in the bundle the fonts lie beside the code. */
declare const FONT_FOLDER: string | undefined;

const folder = new URL(
  typeof FONT_FOLDER === 'undefined' ? '../../../assets/fonts/' : FONT_FOLDER,
  import.meta.url,
);

export type Font = {
  /** Lengths in 1/1000 of the text's size, upwards from the baseline. */
  readonly ascender: number;
  readonly descender: number;
  /** Every character of the text. */
  readonly has: (text: string) => boolean;
  /** Kerning included, in the unit of `size`. */
  readonly widthOf: (text: string, size: number) => number;
};

export type Fonts = { readonly regular: Font; readonly strong: Font };

/** Makes the two weights known to a file, by these names. */
export const openFonts = (pdf: PDFKit.PDFDocument): Fonts => ({
  regular: openFont(pdf, 'regular', 'godbht-sans-regular.ttf'),
  strong: openFont(pdf, 'strong', 'godbht-sans-semibold.ttf'),
});

/** What the library's types don't tell of an opened font. */
type OpenedFont = Omit<Font, 'has' | 'widthOf'> & {
  readonly font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean };
  readonly widthOfString: (text: string, size: number) => number;
  /** What each glyph in use reads as. */
  readonly unicode: (readonly number[])[];
};

const openFont = (pdf: PDFKit.PDFDocument, name: keyof Fonts, file: string): Font => {
  pdf.registerFont(name, readFileSync(new URL(file, folder))).font(name);
  const { _font: opened } = pdf as unknown as { readonly _font: OpenedFont };
  // PDF/A wants no glyph to read as U+0000, not even the first, which is never drawn.
  opened.unicode[0] = [0xfffd];
  // A glyph reads as what it was first asked for: the plain one of those that look alike.
  opened.widthOfString(' -µΔΩφ', 1);
  return {
    ascender: opened.ascender,
    descender: opened.descender,
    has: (text) =>
      Array.from(text).every((one) => opened.font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0)),
    widthOf: (text, size) => opened.widthOfString(text, size),
  };
};
