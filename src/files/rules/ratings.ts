import { atKey, type Finding, type Path } from '../finding.ts';
import { checkCriterion, checkElement, type KnownElements } from './known-elements.ts';
import { record } from './loose.ts';

/** Everything that is kept by element id, with criteria by criterion id in it. */
export const checkRatings = (
  ratings: unknown,
  known: KnownElements,
  path: Path,
): readonly Finding[] =>
  Object.entries(record(ratings)).flatMap(([elementId, said]) => [
    ...checkElement(elementId, known, atKey(...path, elementId)),
    ...Object.keys(record(record(said).criteria)).flatMap((id) =>
      checkCriterion(id, elementId, known, atKey(...path, elementId, 'criteria', id)),
    ),
  ]);
