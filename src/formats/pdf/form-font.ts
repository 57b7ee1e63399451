import { readFace } from './fonts.ts';

type Ref = ReturnType<PDFKit.PDFDocument['ref']>;
/** What the library's types don't tell of an opened font; lengths in `unitsPerEm`. */
type OpenedFont = {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly glyphForCodePoint: (codePoint: number) => { readonly advanceWidth: number };
};

/** The library's types ask for content that a dictionary has none of. */
const end = (reference: Ref): void => reference.end(undefined);

const [firstCode, lastCode] = [32, 255];
const [nonsymbolic, stemWidth] = [32, 80];

/**
 * The face that whoever fills in the form writes in: whole, since nobody knows yet which letters, and in the
 * encoding that every viewer can write (Windows-1252, with all of Norwegian).
 */
export const formFont = (pdf: PDFKit.PDFDocument): Ref => {
  pdf.font('regular');
  const { _font } = pdf as unknown as { readonly _font: { readonly font: OpenedFont } };
  const { font } = _font;
  const scaled = (length: number): number => Math.round((length * 1000) / font.unitsPerEm);
  const bytes = Buffer.from(readFace('regular'));
  const file = pdf.ref({ Length1: bytes.length });
  file.end(bytes);
  const { minX, minY, maxX, maxY } = font.bbox;
  const descriptor = pdf.ref({
    Type: 'FontDescriptor',
    FontName: font.postscriptName,
    Flags: nonsymbolic,
    FontBBox: [minX, minY, maxX, maxY].map(scaled),
    ItalicAngle: 0,
    Ascent: scaled(font.ascent),
    Descent: scaled(font.descent),
    CapHeight: scaled(font.capHeight),
    StemV: stemWidth,
    FontFile2: file,
  });
  end(descriptor);
  const letters = new TextDecoder('windows-1252').decode(
    Uint8Array.from({ length: lastCode - firstCode + 1 }, (_, index) => firstCode + index),
  );
  const written = pdf.ref({
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: font.postscriptName,
    Encoding: 'WinAnsiEncoding',
    FirstChar: firstCode,
    LastChar: lastCode,
    Widths: Array.from(letters, (letter) =>
      scaled(font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth),
    ),
    FontDescriptor: descriptor,
  });
  end(written);
  return written;
};
