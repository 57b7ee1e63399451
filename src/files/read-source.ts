import { GodbhtError } from '../errors.ts';
import { decodeUtf8, type ReadOptions, readBytes } from './disk/read-bytes.ts';
import { parseSource, type Source } from './yaml/source.ts';

/** @throws GodbhtError `not-found`, `unreadable`, `too-large`, `not-utf8` */
export const readSource = async (file: string, options: ReadOptions = {}): Promise<Source> => {
  const decoded = decodeUtf8(await readBytes(file, options));
  if (!('text' in decoded)) {
    throw new GodbhtError('not-utf8', { file }, { place: { file, ...decoded } });
  }
  return parseSource(file, decoded.text);
};
