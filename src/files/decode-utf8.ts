import { isUtf8 } from 'node:buffer';

export type Decoded =
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
