import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** One file in a ZIP file that this program made. */
export type Part = { readonly name: string; readonly bytes: Uint8Array };

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
const endLength = 22;
const deflated = 8;
/** 1 January 1980, where the clock of a ZIP file begins: the same parts give the same bytes. */
const firstDay = 0x21;
const utf8Names = 0x0800;
const version = 20;

/** The parts of a ZIP file without a comment, as libraries write them. Field offsets: APPNOTE 4.3. */
export const readParts = (zip: Uint8Array): readonly Part[] => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - endLength;
  if (view.getUint32(end, true) !== endOfDirectory)
    throw new Error('A ZIP file in an unknown form');
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const stored = zip.subarray(from, from + view.getUint32(at + 20, true));
    parts.push({
      name: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength)),
      bytes: view.getUint16(at + 10, true) === deflated ? inflateRawSync(stored) : stored,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
};

const record = (
  length: number,
  fields: readonly (readonly [at: number, value: number, bytes: 2 | 4])[],
) => {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (const [at, value, size] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return bytes;
};

/** A ZIP file of these parts, in this order. */
export const writeParts = (parts: readonly Part[]): Uint8Array => {
  const written: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const path = new TextEncoder().encode(name);
    const data = deflateRawSync(bytes);
    const shared = (at: number) =>
      [
        [at, version, 2],
        [at + 2, utf8Names, 2],
        [at + 4, deflated, 2],
        [at + 8, firstDay, 2],
        [at + 10, crc32(bytes), 4],
        [at + 14, data.length, 4],
        [at + 18, bytes.length, 4],
        [at + 22, path.length, 2],
      ] as const;
    written.push(record(30, [[0, localHeader, 4], ...shared(4)]), path, data);
    directory.push(
      record(46, [[0, centralHeader, 4], [4, version, 2], ...shared(6), [42, offset, 4]]),
      path,
    );
    offset += 30 + path.length + data.length;
  }
  const directoryLength = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record(endLength, [
    [0, endOfDirectory, 4],
    [8, parts.length, 2],
    [10, parts.length, 2],
    [12, directoryLength, 4],
    [16, offset, 4],
  ]);
  return new Uint8Array(Buffer.concat([...written, ...directory, end]));
};
