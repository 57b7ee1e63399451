import type { Font } from './font.ts';

/** A TrueType file with these glyphs alone, numbered in this order; the first is to be glyph 0. */
export const subsetFont = (font: Font, glyphs: readonly number[]): Uint8Array => {
  const outlines = readOutlines(font, glyphs);
  const glyf = new Uint8Array(
    outlines.reduce((sum, { byteLength }) => sum + padded(byteLength), 0),
  );
  const loca = tableOf((glyphs.length + 1) * 4);
  const hmtx = tableOf(glyphs.length * 4);
  let offset = 0;
  for (const [index, outline] of outlines.entries()) {
    glyf.set(outline, offset);
    offset += padded(outline.byteLength);
    loca.setUint32((index + 1) * 4, offset);
    const glyph = glyphs[index] ?? 0;
    hmtx.setUint16(index * 4, font.advanceOf(glyph));
    // The left side bearing of a simple glyph is its leftmost point.
    hmtx.setInt16(index * 4 + 2, outline.byteLength === 0 ? 0 : leftmost(outline));
  }

  const head = copyOf(font.tables('head'));
  head.setUint32(8, 0);
  head.setUint16(50, 1);
  const hhea = copyOf(font.tables('hhea'));
  hhea.setUint16(34, glyphs.length);
  const maxp = copyOf(font.tables('maxp'));
  maxp.setUint16(4, glyphs.length);

  return assemble([
    ['glyf', glyf],
    ['head', bytesOf(head)],
    ['hhea', bytesOf(hhea)],
    ['hmtx', bytesOf(hmtx)],
    ['loca', bytesOf(loca)],
    ['maxp', bytesOf(maxp)],
  ]);
};

const readOutlines = (font: Font, glyphs: readonly number[]): readonly Uint8Array[] => {
  const loca = font.tables('loca');
  const glyf = bytesOf(font.tables('glyf'));
  const long = font.tables('head').getUint16(50) === 1;
  const offsetOf = (glyph: number): number =>
    long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  return glyphs.map((glyph) => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1)));
};

/** `tables` in the order of their tags, as the file format asks. */
const assemble = (tables: readonly (readonly [string, Uint8Array])[]): Uint8Array => {
  const start = 12 + tables.length * 16;
  const size = tables.reduce((sum, [, table]) => sum + padded(table.byteLength), start);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.length - 2 ** power));
  let offset = start;
  for (const [index, [tag, table]] of tables.entries()) {
    const entry = 12 + index * 16;
    file.set(table, offset);
    file.set(new TextEncoder().encode(tag), entry);
    view.setUint32(entry + 4, checksum(view, offset, padded(table.byteLength)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.byteLength);
    offset += padded(table.byteLength);
  }
  return file;
};

const checksum = (view: DataView, start: number, length: number): number => {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
};

const leftmost = (outline: Uint8Array): number =>
  new DataView(outline.buffer, outline.byteOffset).getInt16(2);
const padded = (length: number): number => (length + 3) & ~3;
const tableOf = (length: number): DataView => new DataView(new ArrayBuffer(length));
const bytesOf = ({ buffer, byteOffset, byteLength }: DataView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
const copyOf = (table: DataView): DataView => new DataView(bytesOf(table).slice().buffer);
