import { crc32, inflateRawSync } from 'node:zlib';

/** Bytes of all entries together, unpacked. */
const unpackedLimit = 50_000_000;
const entryLimit = 1_000;
/** XML elements of all entries together; each costs a reader far more memory than its own length. */
const elementLimit = 1_000_000;
/** Definitions of columns, each of which can stand for all 16,384 there are. */
const columnLimit = 1_000;

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const encrypted = 1;
const describedLater = 8;
const stored = 0;
const deflated = 8;
const elementStart = 0x3c;

/**
 * Makes sure that a ZIP file is what its directory says and small enough to be unpacked by a library
 * that believes the directory: plain entries, stored or deflated, none encrypted, none longer than it
 * claims, and their XML of a size that people's workbooks have. Field offsets are those of APPNOTE 4.3.
 *
 * @throws Error (any) where it isn't
 */
export const checkZip = (zip: Uint8Array): void => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = findEnd(view);
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // A directory said to be longer than the file sends a reader to another one (ZIP64).
  assert(entries <= entryLimit && at + view.getUint32(end + 12, true) <= end);
  let bytesLeft = unpackedLimit;
  let elementsLeft = elementLimit;
  let columnsLeft = columnLimit;
  for (let entry = 0; entry < entries; entry += 1) {
    const content = unpack(zip, view, at, bytesLeft);
    bytesLeft -= content.length;
    elementsLeft -= countElements(content);
    columnsLeft -= countColumns(content);
    assert(elementsLeft >= 0 && columnsLeft >= 0);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
};

const unpack = (zip: Uint8Array, view: DataView, at: number, limit: number): Uint8Array => {
  assert(view.getUint32(at, true) === centralHeader);
  const flags = view.getUint16(at + 8, true);
  assert((flags & encrypted) === 0);
  const method = view.getUint16(at + 10, true);
  assert(method === stored || method === deflated);
  const packedLength = view.getUint32(at + 20, true);
  const length = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  const isDescribedLater = (flags & describedLater) !== 0;
  // A reader that meets 0 here looks for the length elsewhere, where it hasn't been checked.
  assert(length <= limit && (packedLength > 0 || (length === 0 && !isDescribedLater)));
  assert(view.getUint32(local, true) === localHeader);
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  assert(from + packedLength <= zip.length);
  const packed = zip.subarray(from, from + packedLength);
  const content =
    method === stored || packedLength === 0
      ? packed
      : inflateRawSync(packed, { maxOutputLength: Math.max(1, length) });
  assert(content.length === length && crc32(content) === view.getUint32(at + 16, true));
  return content;
};

const findEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new Error('A ZIP file without an end record');
};

const countElements = (content: Uint8Array): number => {
  let count = 0;
  let at = content.indexOf(elementStart);
  while (at !== -1) {
    count += 1;
    at = content.indexOf(elementStart, at + 1);
  }
  return count;
};

const countColumns = (content: Uint8Array): number =>
  Buffer.from(content)
    .toString('latin1')
    .match(/[<:]col[\s/]/g)?.length ?? 0;

const assert = (holds: boolean): void => {
  if (!holds) throw new Error('A ZIP file that can’t be trusted');
};
