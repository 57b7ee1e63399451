import type { Block, Document } from '../../src/documents/document.ts';
import { formatDocx } from '../../src/formats/docx.ts';
import { readParts } from '../../src/formats/office/zip-parts.ts';

export const formatWord = async (document: Document): Promise<Uint8Array> => {
  const bytes = await formatDocx(document, { width: 80, colour: false });
  if (typeof bytes === 'string') throw new Error('a Word file is bytes');
  return bytes;
};

/** The XML of one part of the file. */
export const readWordPart = (bytes: Uint8Array, name: string): string => {
  const part = readParts(bytes).find((one) => one.name === name);
  if (part === undefined) throw new Error(`no ${name} in the file`);
  return Buffer.from(part.bytes).toString('utf8');
};

export const documentOf = (...blocks: readonly Block[]): Document => ({
  title: 'Rapport',
  subtitle: '',
  language: 'nb',
  date: null,
  blocks,
});

export const bodyOf = async (document: Document): Promise<string> =>
  readWordPart(await formatWord(document), 'word/document.xml');
