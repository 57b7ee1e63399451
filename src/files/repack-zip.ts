import { Unzip, type UnzipFileInfo, UnzipInflate, unzipSync, zipSync } from 'fflate';

const unpackedLimit = 50_000_000;
const entryLimit = 1_000;
/** XML elements of all entries together; each costs a reader far more memory than its own length. */
const elementLimit = 1_000_000;
/** Definitions of columns, each of which can stand for all 16,384 there are. */
const columnLimit = 1_000;
/** Packed bytes that are unpacked at a time; they become at most a thousand times as many. */
const stepLength = 8_192;

/**
 * A ZIP file from anybody as one that can be read by a library that believes its directory: nothing in
 * it is longer than it claims, and its XML is of a size that people's workbooks have.
 *
 * @throws Error (any) where it isn't
 */
export const repackZip = (zip: Uint8Array): Uint8Array => {
  const entries = readDirectory(zip);
  const parts = unpack(zip);
  assert(entries.every(({ name, originalSize }) => parts.get(name)?.length === originalSize));
  const contents = [...parts.values()];
  assert(count(contents, /</g) <= elementLimit && count(contents, /[<:]col[\s/]/g) <= columnLimit);
  return zipSync(Object.fromEntries(parts), { level: 0 });
};

/** What the directory claims, before anything is unpacked. */
const readDirectory = (zip: Uint8Array): readonly UnzipFileInfo[] => {
  const entries: UnzipFileInfo[] = [];
  let left = unpackedLimit;
  unzipSync(zip, {
    filter: (entry) => {
      left -= entry.originalSize;
      assert(entries.push(entry) <= entryLimit && left >= 0);
      return false;
    },
  });
  return entries;
};

/** What is really in it, as far as the limit; the rest of a file that lies is never unpacked. */
const unpack = (zip: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const parts = new Map<string, Uint8Array>();
  let left = unpackedLimit;
  const stream = new Unzip((entry) => {
    const chunks: Uint8Array[] = [];
    entry.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      left -= chunk.length;
      assert(left >= 0 && parts.size < entryLimit);
      chunks.push(chunk);
      if (isLast) parts.set(entry.name, Buffer.concat(chunks));
    };
    entry.start();
  });
  stream.register(UnzipInflate);
  for (let at = 0; at < zip.length; at += stepLength) {
    stream.push(zip.subarray(at, at + stepLength), at + stepLength >= zip.length);
  }
  return parts;
};

const count = (contents: readonly Uint8Array[], what: RegExp): number =>
  contents.reduce(
    (sum, content) => sum + (Buffer.from(content).toString('latin1').match(what)?.length ?? 0),
    0,
  );

const assert = (holds: boolean): void => {
  if (!holds) throw new Error('A ZIP file that can’t be trusted');
};
