import { Unzip, type UnzipFileInfo, UnzipInflate, unzipSync } from 'fflate';

const unpackedLimit = 50_000_000;
const entryLimit = 1_000;
/** XML elements of all entries together; each costs a reader far more memory than its own length. */
const elementLimit = 1_000_000;
/** Of one sheet; a larger one is left out, for somebody's own price list must not hide the form. */
const sheetElementLimit = 300_000;
/** Written-out characters such as `&amp;`, of all entries together; each costs a reader two hundred bytes. */
const referenceLimit = 200_000;
/** Definitions of columns, each of which can stand for all 16,384 there are. */
const columnDefinitionLimit = 1_000;
/** Packed bytes that are unpacked at a time; they become at most a thousand times as many. */
const stepLength = 8_192;

/**
 * The library believes a ZIP file's directory: nothing may be longer than it claims there, and XML
 * has to be of a size that people's workbooks have.
 */
export const readParts = (zip: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const entries = readDirectory(zip);
  const whole = unpack(zip);
  assert(entries.every(({ name, originalSize }) => whole.get(name)?.length === originalSize));
  const parts = new Map([...whole].map(([name, content]) => [name, leaveOut(name, content)]));
  const contents = [...parts.values()];
  assert(
    count(contents, /</g) <= elementLimit &&
      count(contents, /[<:]col[\s/]/g) <= columnDefinitionLimit &&
      count(contents, /&/g) <= referenceLimit,
  );
  return parts;
};

/** Stands in the first cell of what is read in the place of a sheet that is too large. */
export const leftOut = 'godbht: too large a sheet';
const emptySheet = Buffer.from(
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${leftOut}</t></is></c></row></sheetData></worksheet>`,
);

const leaveOut = (name: string, content: Uint8Array): Uint8Array =>
  /worksheets\/[^/]+\.xml$/i.test(name) && count([content], /</g) > sheetElementLimit
    ? emptySheet
    : content;

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

export const count = (contents: readonly Uint8Array[], what: RegExp): number => {
  let found = 0;
  for (const content of contents) {
    for (const _ of Buffer.from(content).toString('latin1').matchAll(what)) found += 1;
  }
  return found;
};

const assert = (holds: boolean): void => {
  if (!holds) throw new Error('A ZIP file that can’t be trusted');
};
