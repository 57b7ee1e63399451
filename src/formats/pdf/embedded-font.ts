import type { Font } from './font.ts';
import { subsetFont } from './font-subset.ts';
import type { ObjectFile } from './object-file.ts';
import { numbers, reference } from './syntax.ts';

/** A font on its way into one file: it takes along the glyphs that are used, and nothing else. */
export class EmbeddedFont {
  readonly font: Font;
  /** The font's object. */
  readonly id: number;
  readonly #file: ObjectFile;
  readonly #tag: string;
  /** Glyphs by the number they get in the file, after the one for a missing glyph. */
  readonly #numbers = new Map<number, number>([[0, 0]]);
  readonly #codePoints: number[] = [0xfffd];
  /** What is written for a character, and for a whole word. */
  readonly #codes = new Map<number, string>();
  readonly #words = new Map<string, string>();

  /** `tag` is six capital letters, and no other font's in the file. */
  constructor(file: ObjectFile, font: Font, tag: string) {
    this.font = font;
    this.id = file.reserve();
    this.#file = file;
    this.#tag = tag;
  }

  /** What the operator TJ takes between `[<` and `>]`: glyph numbers, and how far kerning moves the next ones back. */
  encode(text: string): string {
    // No pair with a space is kerned, so words can be encoded once each, with the space after them.
    if (!text.includes(' ')) return this.#encodeWord(text);
    let encoded = '';
    for (let from = 0; from < text.length; ) {
      const space = text.indexOf(' ', from);
      const to = space === -1 ? text.length : space + 1;
      encoded += this.#encodeWord(text.slice(from, to));
      from = to;
    }
    return encoded;
  }

  #encodeWord(word: string): string {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    let encoded = '';
    let last = -1;
    for (let at = 0; at < word.length; at++) {
      const codePoint = word.codePointAt(at) ?? 0;
      if (codePoint > 0xffff) at++;
      const kern = last === -1 ? 0 : this.font.kernBetween(last, codePoint);
      if (kern !== 0) encoded += `> ${-kern} <`;
      encoded += this.#codes.get(codePoint) ?? this.#codeOf(codePoint);
      last = codePoint;
    }
    this.#words.set(word, encoded);
    return encoded;
  }

  #codeOf(codePoint: number): string {
    const glyph = this.font.glyphOf(codePoint);
    const number = this.#numbers.get(glyph) ?? this.#numbers.size;
    this.#numbers.set(glyph, number);
    // Of characters that look the same, such as the kinds of space, the plainest is read.
    this.#codePoints[number] = Math.min(this.#codePoints[number] ?? codePoint, codePoint);
    const code = hexadecimal(number);
    this.#codes.set(codePoint, code);
    return code;
  }

  /** Writes the font's objects; nothing can be encoded after this. */
  embed(): void {
    const { font } = this;
    const { ascender, descender, capHeight, xHeight, box } = font.metrics;
    const file = this.#file;
    const glyphs = [...this.#numbers.keys()];
    const name = `${this.#tag}+${font.name}`;
    const program = subsetFont(font, glyphs);
    const programId = file.addStream(program, `/Length1 ${program.byteLength}`);
    const toUnicodeId = file.addStream(new TextEncoder().encode(toUnicode(this.#codePoints)));
    const descriptor = file.add(
      [
        `<< /Type /FontDescriptor /FontName /${name} /Flags ${symbolic} /FontBBox [${numbers(box)}]`,
        `/ItalicAngle 0 /Ascent ${ascender} /Descent ${descender} /CapHeight ${capHeight}`,
        `/XHeight ${xHeight} /StemV 80 /FontFile2 ${reference(programId)} >>`,
      ].join('\n'),
    );
    const advances = glyphs.map((glyph) => font.advanceOf(glyph));
    const descendant = file.add(
      [
        `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name}`,
        '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>',
        `/CIDToGIDMap /Identity /FontDescriptor ${reference(descriptor)} /W [0 [${numbers(advances)}]] >>`,
      ].join('\n'),
    );
    file.write(
      this.id,
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${reference(descendant)}] /ToUnicode ${reference(toUnicodeId)} >>`,
    );
  }
}

/** A flag of font descriptors: glyphs are found by number, not by the letters they stand for. */
const symbolic = 4;

const hexadecimal = (number: number): string => number.toString(16).padStart(4, '0');

/** What each glyph reads as, for search, copying and screen readers. A range holds 100 at most. */
const toUnicode = (codePoints: readonly number[]): string => {
  const pairs = codePoints.map(
    (codePoint, number) => `<${hexadecimal(number)}> <${hexadecimal(codePoint)}>`,
  );
  const sections = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, index) => {
    const section = pairs.slice(index * 100, index * 100 + 100);
    return `${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${sections.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
};
