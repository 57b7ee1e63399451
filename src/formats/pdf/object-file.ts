import { deflateSync } from 'node:zlib';
import { reference } from './syntax.ts';

/** Small windows for small streams: making one costs more than filling it. */
const quick = { level: 3, windowBits: 13, memLevel: 5 } as const;

/**
 * A PDF file as it grows: objects one after the other, then the table of where each begins. Written
 * here rather than by a library because that took most of an export's time.
 */
export class ObjectFile {
  readonly #parts: Uint8Array[] = [];
  /** Where each object begins, by its number. */
  readonly #offsets: number[] = [0];
  /** What is not yet in `#parts`; every character is a byte. */
  #text = '%PDF-1.7\n%\xff\xff\xff\xff\n';
  #length = 0;

  /** A number for an object that others may refer to before it is written; each must be, in the end. */
  reserve(): number {
    return this.#offsets.push(0) - 1;
  }

  /** `body` is written as it is, and must be Latin-1. */
  write(id: number, body: string): void {
    this.#offsets[id] = this.#length + this.#text.length;
    this.#text += `${id} 0 obj\n${body}\nendobj\n`;
  }

  /** Writes an object that nothing refers to yet, and returns its number. */
  add(body: string): number {
    const id = this.reserve();
    this.write(id, body);
    return id;
  }

  /** A stream, packed; `entries` are further entries of the stream's dictionary. */
  addStream(bytes: Uint8Array, entries = ''): number {
    const packed = deflateSync(bytes, quick);
    return this.addPlainStream(packed, `/Filter /FlateDecode ${entries}`);
  }

  /** The same without packing. */
  addPlainStream(bytes: Uint8Array, entries: string): number {
    const id = this.reserve();
    this.#offsets[id] = this.#length + this.#text.length;
    this.#text += `${id} 0 obj\n<< /Length ${bytes.byteLength} ${entries} >>\nstream\n`;
    this.#put(this.#text);
    this.#parts.push(bytes);
    this.#length += bytes.byteLength;
    this.#text = '\nendstream\nendobj\n';
    return id;
  }

  /** The whole file; `id` is 16 bytes. */
  finish(root: number, information: number, id: Uint8Array): Uint8Array {
    const start = this.#length + this.#text.length;
    const entries = this.#offsets
      .slice(1)
      .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    const size = this.#offsets.length;
    const hexadecimal = Buffer.from(id).toString('hex');
    this.#text += `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}trailer
<< /Size ${size} /Root ${reference(root)} /Info ${reference(information)} /ID [<${hexadecimal}> <${hexadecimal}>] >>
startxref
${start}
%%EOF
`;
    this.#put(this.#text);
    return Buffer.concat(this.#parts);
  }

  #put(text: string): void {
    const bytes = Buffer.from(text, 'latin1');
    this.#parts.push(bytes);
    this.#length += bytes.byteLength;
  }
}
