import { readFileSync } from 'node:fs';

/** Set by scripts/build.mjs: in the bundle the fonts lie beside the code. */
declare const FONT_FOLDER: string | undefined;

const folder = new URL(
  typeof FONT_FOLDER === 'undefined' ? '../../../assets/fonts/' : FONT_FOLDER,
  import.meta.url,
);

const files = {
  regular: 'godbht-sans-regular.ttf',
  strong: 'godbht-sans-semibold.ttf',
  symbols: 'godbht-symbols.ttf',
} as const;
export type Face = keyof typeof files;

export const readFace = (face: Face): Uint8Array => readFileSync(new URL(files[face], folder));

/** What is drawn in one face. */
export type Glyphs = {
  readonly face: Face;
  readonly text: string;
  /** What it stands for, where no face has that. */
  readonly actual?: string;
};

/** A weight, with what stands in for the characters that it lacks. */
export type Font = {
  /** Lengths in 1/1000 of the text's size, upwards from the baseline. */
  readonly ascender: number;
  readonly descender: number;
  readonly glyphsOf: (text: string) => readonly Glyphs[];
  /** Kerning included, in the unit of `size`. */
  readonly widthOf: (text: string, size: number) => number;
};

export type Fonts = {
  readonly regular: Font;
  readonly strong: Font;
  /** The characters met so far that no face has. */
  readonly undrawn: ReadonlySet<string>;
};

/** Makes the faces known to a file, by their names. */
export const openFonts = (pdf: PDFKit.PDFDocument): Fonts => {
  const undrawn = new Set<string>();
  const regular = openFace(pdf, 'regular');
  const strong = openFace(pdf, 'strong');
  let opened: OpenedFace | undefined;
  // Few reports need it, and a font takes time to read.
  const symbols = (): OpenedFace => {
    opened ??= openFace(pdf, 'symbols');
    return opened;
  };

  const glyphFor = (character: string, face: 'regular' | 'strong'): Glyphs => {
    const has = (text: string): boolean => regular.has(text) && strong.has(text);
    if (has(character)) return { face, text: character };
    if (symbols().has(character)) return { face: 'symbols', text: character };
    const simpler = character.normalize('NFKC').trim();
    if (simpler !== '' && has(simpler)) return { face, text: simpler };
    undrawn.add(character);
    return { face, text: replacement, actual: character };
  };
  const fontOf = (face: 'regular' | 'strong', { ascender, descender }: OpenedFace): Font => {
    const glyphsOf = (text: string): readonly Glyphs[] =>
      ordinary.test(text)
        ? [{ face, text }]
        : joined(Array.from(text, (character) => glyphFor(character, face)));
    const faces = { regular: () => regular, strong: () => strong, symbols };
    return {
      ascender,
      descender,
      glyphsOf,
      widthOf: (text, size) =>
        glyphsOf(text).reduce(
          (width, glyphs) => width + faces[glyphs.face]().widthOf(glyphs.text, size),
          0,
        ),
    };
  };
  return { regular: fontOf('regular', regular), strong: fontOf('strong', strong), undrawn };
};

/** Shown for a character that no face has. */
const replacement = '\uFFFD';

/** What nearly every text consists of, and both weights have; nothing has to be done to print it. */
export const ordinary = /^[\n\x20-\x7E\u00A0-\u00AC\u00AE-\u00FF–—‘’“”…•●○]*$/;

/** Neighbours of one face are drawn together, so that they keep their kerning. */
const joined = (glyphs: readonly Glyphs[]): readonly Glyphs[] => {
  const runs: Glyphs[] = [];
  for (const next of glyphs) {
    const last = runs.at(-1);
    if (last?.face !== next.face || (last.actual === undefined) !== (next.actual === undefined)) {
      runs.push(next);
      continue;
    }
    const text = last.text + next.text;
    const actual = `${last.actual ?? ''}${next.actual ?? ''}`;
    runs[runs.length - 1] = { face: next.face, text, ...(actual === '' ? {} : { actual }) };
  }
  return runs;
};

type OpenedFace = Pick<Font, 'ascender' | 'descender' | 'widthOf'> & {
  /** Every character of the text. */
  readonly has: (text: string) => boolean;
};

/** What the library's types don't tell of an opened font. */
type OpenedFont = Pick<Font, 'ascender' | 'descender'> & {
  readonly font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean };
  readonly widthOfString: (text: string, size: number) => number;
  /** What each glyph in use reads as. */
  readonly unicode: (readonly number[])[];
};

const openFace = (pdf: PDFKit.PDFDocument, face: Face): OpenedFace => {
  pdf.registerFont(face, readFace(face)).font(face);
  const { _font: opened } = pdf as unknown as { readonly _font: OpenedFont };
  // PDF/A wants no glyph to read as U+0000, not even the first, which is never drawn.
  opened.unicode[0] = [0xfffd];
  // A glyph reads as what it was first asked for: the plain one of those that look alike.
  if (face !== 'symbols') opened.widthOfString(' -µΔΩφ', 1);
  return {
    ascender: opened.ascender,
    descender: opened.descender,
    has: (text) =>
      Array.from(text).every((one) => opened.font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0)),
    widthOf: (text, size) => opened.widthOfString(text, size),
  };
};
