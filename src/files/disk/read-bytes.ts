import { isUtf8 } from 'node:buffer';
import { open, stat } from 'node:fs/promises';
import { GodbhtError } from '../../errors.ts';
import { reasonOf, systemCode } from './file-reason.ts';

/** Bytes. Far above any real evaluation, and low enough to be read in a couple of seconds. */
export const sizeLimit = 5_000_000;

export const standardStream = '-';

export type ReadOptions = {
  readonly stdin?: AsyncIterable<Uint8Array | string>;
};

/** @throws GodbhtError `not-found`, `unreadable`, `too-large` */
export const readBytes = async (file: string, options: ReadOptions = {}): Promise<Uint8Array> => {
  if (file === standardStream) return readStream(file, options.stdin ?? process.stdin);
  try {
    return await readFromDisk(file);
  } catch (error) {
    if (error instanceof GodbhtError) throw error;
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new GodbhtError('not-found', { file }, { place: { file }, cause: error });
    }
    const reason = reasonOf(error);
    throw new GodbhtError('unreadable', { file, reason }, { place: { file }, cause: error });
  }
};

/** The first bytes of a file as text; empty where it is none, or can't be read. */
export const readBeginning = async (file: string, most = 4096): Promise<string> => {
  try {
    // To open a pipe may take for ever.
    if (!(await stat(file)).isFile()) return '';
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(most), 0, most, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return '';
  }
};

const readFromDisk = async (file: string): Promise<Uint8Array> => {
  const handle = await open(file, 'r');
  try {
    const stats = await handle.stat();
    if (stats.isDirectory()) {
      throw new GodbhtError('unreadable', { file, reason: 'folder' }, { place: { file } });
    }
    assertSize(file, stats.size);
    // A pipe or device has no size to check beforehand.
    if (!stats.isFile()) return await readStream(file, handle.createReadStream());
    const bytes = await handle.readFile();
    assertSize(file, bytes.length);
    return bytes;
  } finally {
    await handle.close();
  }
};

const readStream = async (
  file: string,
  stream: AsyncIterable<Uint8Array | string>,
): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    assertSize(file, size);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

const assertSize = (file: string, bytes: number): void => {
  if (bytes > sizeLimit) {
    throw new GodbhtError('too-large', { file, bytes, limit: sizeLimit }, { place: { file } });
  }
};

type Decoded =
  | { readonly text: string }
  /** Where the first byte is that is not UTF-8 text; both count from 1. */
  | { readonly line: number; readonly column: number };

/** A byte order mark at the beginning is left out; the byte 0 stands in no text. */
export const decodeUtf8 = (bytes: Uint8Array): Decoded => {
  if (!isUtf8(bytes) || bytes.includes(0)) return findBadByte(bytes);
  const { buffer, byteOffset, byteLength } = bytes;
  // Buffers keep the mark; a TextDecoder would take it away, but takes long to get ready.
  const text = Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
  return { text: text.startsWith('\ufeff') ? text.slice(1) : text };
};

const findBadByte = (bytes: Uint8Array): { line: number; column: number } => {
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    const column = badColumn(bytes.subarray(start, end));
    if (column !== undefined) return { line, column };
    start = end + 1;
  }
  return { line: 1, column: 1 };
};

const badColumn = (line: Uint8Array): number | undefined => {
  try {
    const nul = new TextDecoder('utf-8', { fatal: true }).decode(line).indexOf('\0');
    return nul === -1 ? undefined : nul + 1;
  } catch {
    const [before = ''] = new TextDecoder().decode(line).split(/[\0\ufffd]/, 1);
    return before.length + 1;
  }
};
