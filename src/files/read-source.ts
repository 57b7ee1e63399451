import { GodbhtError } from '../errors.ts';
import type { Instrument, InstrumentReference } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import { type Content, checkContent } from './checks/check-content.ts';
import { refusal } from './checks/problems.ts';
import { decodeUtf8, type ReadOptions, readBytes } from './disk/read-bytes.ts';
import { parseSource, type Source, valueWithOwnKeys } from './yaml/source.ts';

/** @throws GodbhtError `not-found`, `unreadable`, `too-large`, `not-utf8` */
export const readSource = async (file: string, options: ReadOptions = {}): Promise<Source> =>
  parseSource(file, await readText(file, options));

/**
 * A file as text, without its byte order mark.
 *
 * @throws GodbhtError `not-found`, `unreadable`, `too-large`, `not-utf8`
 */
export const readText = async (file: string, options: ReadOptions = {}): Promise<string> => {
  const decoded = decodeUtf8(await readBytes(file, options));
  if (!('text' in decoded)) {
    throw new GodbhtError('not-utf8', { file }, { place: { file, ...decoded } });
  }
  return decoded.text;
};

export type ContentOptions = ReadOptions & {
  readonly instrument: Instrument;
  readonly language: Language;
  /** Earlier versions of the instrument that a file may be made with as well. */
  readonly earlier?: readonly Instrument[];
  /** Keeps the keys of the user's own in what is read. */
  readonly ownKeys?: boolean;
};

/**
 * @throws GodbhtError `not-found`, `unreadable`, `too-large`, `not-utf8`, `newer-format`,
 *   `wrong-kind`, `other-instrument`; else `invalid-file` with every problem
 */
export const readContent = async <K extends keyof Content>(
  file: string,
  kinds: readonly K[],
  options: ContentOptions,
): Promise<{ readonly content: Content[K]; readonly source: Source }> => {
  const source = await readSource(file, options);
  const { content, findings } = await checkContent(source, kinds, madeWith(source, options));
  if (content === undefined) throw refusal(source, findings, options.language);
  if (options.ownKeys !== true) return { content, source };
  return { content: valueWithOwnKeys(source) as Content[K], source };
};

const madeWith = ({ value }: Source, { instrument, earlier = [] }: ContentOptions): Instrument => {
  const named = (value as { readonly instrument?: Partial<InstrumentReference> } | null | undefined)
    ?.instrument;
  return (
    earlier.find(({ id, version }) => id === named?.id && version === named.version) ?? instrument
  );
};
