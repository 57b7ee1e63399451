import { specificationFileText } from './specification-file.ts';

export type Placeholder = {
  readonly path: readonly (string | number)[];
  /** As it stands, brackets and all. */
  readonly text: string;
};

/** What the buyer has not filled in yet, in either language, wherever a text of the file has it. */
export const placeholdersIn = (
  value: unknown,
  path: Placeholder['path'] = [],
): readonly Placeholder[] => {
  if (typeof value === 'string') {
    return [...value.matchAll(placeholder)].map(([text]) => ({ path, text }));
  }
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => placeholdersIn(one, [...path, index]));
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => placeholdersIn(one, [...path, key]))
    : [];
};

// Each begins as the first of its language does: «[fyll inn», “[fill in”.
const beginnings = Object.values(specificationFileText).map(
  ({ placeholders }) => `\\${placeholders.name.split(':')[0]}`,
);
const placeholder = new RegExp(`(?:${beginnings.join('|')})[^\\]]*\\]?`, 'g');
