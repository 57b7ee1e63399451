import type { Specification } from '../model/specification.ts';
import { specificationFileText } from '../text/specification-file.ts';

/** How many places of a new file, in either language, the buyer has not filled in yet. */
export const countPlaceholders = (specification: Specification): number =>
  JSON.stringify(specification).match(beginning)?.length ?? 0;

// Each begins as the first of its language does: «[fyll inn», “[fill in”.
const beginning = new RegExp(
  Object.values(specificationFileText)
    .map(({ placeholders }) => `\\${placeholders.name.split(':')[0]}`)
    .join('|'),
  'g',
);
