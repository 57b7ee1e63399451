/** Lengths in 1/1000 of the text's size, upwards from the baseline. */
export type FontMetrics = {
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Left, bottom, right, top of all glyphs together. */
  readonly box: readonly [number, number, number, number];
};

export type Font = {
  readonly name: string;
  readonly metrics: FontMetrics;
  readonly tables: FontTables;
  readonly has: (codePoint: number) => boolean;
  readonly glyphOf: (codePoint: number) => number;
  readonly advanceOf: (glyph: number) => number;
  /** What is added between two characters, in 1/1000 of the text's size. */
  readonly kernBetween: (left: number, right: number) => number;
  /** In the unit of `size`. */
  readonly widthOf: (text: string, size: number) => number;
  /** Of the part between two indices, in 1/1000 of the text's size. */
  readonly unitsOf: (text: string, from: number, to: number) => number;
};

export type FontTables = (tag: string) => DataView;

/**
 * Reads a TrueType font as far as a line of text needs it. Only for the fonts in assets/fonts: 1000
 * units to the em, a `cmap` of format 4, a `kern` of format 0, no composite glyphs. A font library
 * does more, and takes longer to load than everything else in an export together.
 */
export const readFont = (name: string, bytes: Uint8Array): Font => {
  const tables = readTables(bytes);
  const glyphOf = remember(readCharacterMap(tables('cmap')));
  const advanceOf = readAdvances(tables('hhea'), tables('hmtx'));
  const kernOf = readKerning(tables('kern'));
  const advances = new Int16Array(common).fill(unknown);
  const kerns = new Int16Array(common * common).fill(unknown);

  const advanceOfCharacter = (codePoint: number): number => {
    const advance = advanceOf(glyphOf(codePoint));
    if (codePoint < common) advances[codePoint] = advance;
    return advance;
  };
  const kernBetween = (left: number, right: number): number => {
    const isCommon = left < common && right < common;
    const known = isCommon ? (kerns[left * common + right] ?? unknown) : unknown;
    if (known !== unknown) return known;
    const kern = kernOf(glyphOf(left), glyphOf(right));
    if (isCommon) kerns[left * common + right] = kern;
    return kern;
  };

  // Run through by every letter of a document before it is ever compiled: hence so few calls.
  const unitsOf = (text: string, from: number, to: number): number => {
    let width = 0;
    let last = -1;
    for (let at = from; at < to; at++) {
      let code = text.charCodeAt(at);
      const advance = code < common ? advances[code] : unknown;
      if (advance === unknown || advance === undefined) {
        code = text.codePointAt(at) ?? 0;
        if (code > 0xffff) at++;
        width += advanceOfCharacter(code);
      } else {
        width += advance;
      }
      if (last !== -1) {
        const kern = last < common && code < common ? kerns[last * common + code] : unknown;
        width += kern === unknown || kern === undefined ? kernBetween(last, code) : kern;
      }
      last = code;
    }
    return width;
  };

  return {
    name,
    metrics: readMetrics(tables),
    tables,
    has: (codePoint) => glyphOf(codePoint) !== 0,
    glyphOf,
    advanceOf,
    kernBetween,
    widthOf: (text, size) => (unitsOf(text, 0, text.length) * size) / 1000,
    unitsOf,
  };
};

/** Characters below this are nearly all of a text: Latin-1. What is found about them is kept by number. */
const common = 0x100;
/** Stands where nothing has been looked for yet; no font has such lengths. */
const unknown = 0x7fff;

const readTables = (bytes: Uint8Array): FontTables => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, DataView>();
  for (let at = 12, left = view.getUint16(4); left > 0; at += 16, left--) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const offset = bytes.byteOffset + view.getUint32(at + 8);
    tables.set(tag, new DataView(bytes.buffer, offset, view.getUint32(at + 12)));
  }
  return (tag) => {
    const table = tables.get(tag);
    if (table === undefined) throw new Error(`The font has no table ${tag}`);
    return table;
  };
};

const readMetrics = (tables: FontTables): FontMetrics => {
  const head = tables('head');
  const os2 = tables('OS/2');
  return {
    ascender: tables('hhea').getInt16(4),
    descender: tables('hhea').getInt16(6),
    capHeight: os2.getInt16(88),
    xHeight: os2.getInt16(86),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
  };
};

const readAdvances = (hhea: DataView, hmtx: DataView): ((glyph: number) => number) => {
  const last = hhea.getUint16(34) - 1;
  return (glyph) => hmtx.getUint16(Math.min(glyph, last) * 4);
};

const readCharacterMap = (cmap: DataView): ((codePoint: number) => number) => {
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, i) => cmap.getUint32(8 + i * 8));
  const start = offsets.find((offset) => cmap.getUint16(offset) === 4);
  if (start === undefined) throw new Error('The font has no character map of format 4');
  const doubled = cmap.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + doubled + 2;
  return (codePoint) => {
    const segment = firstIndex(doubled / 2, (i) => cmap.getUint16(ends + i * 2) >= codePoint) * 2;
    if (segment >= doubled) return 0;
    const first = cmap.getUint16(starts + segment);
    if (codePoint < first) return 0;
    const delta = cmap.getUint16(starts + doubled + segment);
    const rangeAt = starts + doubled * 2 + segment;
    const range = cmap.getUint16(rangeAt);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = cmap.getUint16(rangeAt + range + (codePoint - first) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
};

const readKerning = (kern: DataView): ((left: number, right: number) => number) => {
  const pairs = 18;
  const count = kern.getUint16(10);
  return (left, right) => {
    const pair = left * 0x10000 + right;
    const index = firstIndex(count, (i) => kern.getUint32(pairs + i * 6) >= pair);
    const at = pairs + index * 6;
    return index < count && kern.getUint32(at) === pair ? kern.getInt16(at + 4) : 0;
  };
};

const remember = (find: (key: number) => number): ((key: number) => number) => {
  const found = new Map<number, number>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const value = find(key);
    found.set(key, value);
    return value;
  };
};

/** The first of `count` ascending entries that `reaches` what is looked for; `count` when none does. */
const firstIndex = (count: number, reaches: (index: number) => boolean): number => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reaches(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
