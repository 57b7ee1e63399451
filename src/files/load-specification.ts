import type { Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import type { Specification } from '../model/specification.ts';
import { checkContent } from './checks/check-content.ts';
import { refusal } from './checks/problems.ts';
import type { ReadOptions } from './disk/read-bytes.ts';
import { readSource } from './read-source.ts';
import type { Source } from './yaml/source.ts';

export type LoadedSpecification = {
  readonly specification: Specification;
  /** To find the line of something in it. */
  readonly source: Source;
};

/**
 * Reads a specification and checks all of it.
 *
 * @throws GodbhtError `not-found`, `unreadable`, `too-large`, `not-utf8`, `newer-format`,
 *   `wrong-kind`, `other-instrument`; else `invalid-file` with every problem
 */
export const loadSpecification = async (
  file: string,
  options: ReadOptions & { readonly instrument: Instrument; readonly language: Language },
): Promise<LoadedSpecification> => {
  const source = await readSource(file, options);
  const { content, findings } = await checkContent(source, ['specification'], options.instrument);
  if (content === undefined) throw refusal(source, findings, options.language);
  return { specification: content, source };
};
