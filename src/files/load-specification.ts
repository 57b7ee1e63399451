import type { Specification } from '../model/specification.ts';
import { type ContentOptions, readContent } from './read-source.ts';
import type { Source } from './yaml/source.ts';

export type LoadedSpecification = {
  readonly specification: Specification;
  readonly source: Source;
};

/** @throws what readContent throws */
export const loadSpecification = async (
  file: string,
  options: ContentOptions,
): Promise<LoadedSpecification> => {
  const { content, source } = await readContent(file, ['specification'], options);
  return { specification: content, source };
};
