import { GodbhtError } from '../errors.ts';
import { readBytes } from './disk/read-bytes.ts';
import { count } from './workbook-parts.ts';

/** A field of a PDF form as it was filled in; pages count from 1. */
export type PdfField = { readonly name: string; readonly text: string; readonly page: number };

/** More fields than any form of ours; the rest is not read. */
const fieldLimit = 5_000;

/**
 * The fields of a PDF file from anybody, in no order; none where it is no form. What a file would do
 * by itself, scripts and actions, is never run.
 *
 * @throws GodbhtError `not-a-pdf`, and what readBytes throws
 */
export const readPdfFields = async (file: string): Promise<readonly PdfField[]> =>
  parsePdfFields(await readBytes(file), file);

/** Ten times as many as a form of ours: in a damaged file the library looks for the end of each through all the others. */
const objectLimit = 10_000;

/** @param file what it is called where it is no PDF */
export const parsePdfFields = async (
  bytes: Uint8Array,
  file: string,
): Promise<readonly PdfField[]> => {
  if (count([bytes], /\d obj\b/g) > objectLimit) {
    throw new GodbhtError('not-a-pdf', { file }, { place: { file } });
  }
  const { getDocument } = await loadLibrary();
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
  });
  try {
    const pdf = await task.promise;
    const fields = Object.values((await pdf.getFieldObjects()) ?? {}) as unknown[][];
    return fields.flat().slice(0, fieldLimit).flatMap(readField);
  } catch (cause) {
    throw new GodbhtError('not-a-pdf', { file }, { place: { file }, cause });
  } finally {
    await task.destroy();
  }
};

const readField = (field: unknown): readonly PdfField[] => {
  const { name, value, page } = field as Readonly<Record<string, unknown>>;
  const text = Array.isArray(value) ? value.join('\n') : value;
  if (typeof name !== 'string' || typeof text !== 'string') return [];
  return [{ name, text: text.replace(/\r\n?/g, '\n'), page: Number(page) + 1 }];
};

type Library = typeof import('pdfjs-dist');

/** What the library begins by making, to draw pages with; nothing here draws any. */
const drawingTools = ['DOMMatrix', 'ImageData', 'Path2D'];

/** Both halves of it in this thread. It complains on the screen where it finds nothing to draw with. */
const loadLibrary = async (): Promise<Library> => {
  for (const name of drawingTools) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
  }
  const { warn } = console;
  console.warn = () => undefined;
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Library;
  } finally {
    console.warn = warn;
  }
};
