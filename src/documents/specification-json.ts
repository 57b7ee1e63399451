import type { Requirement } from '../model/specification.ts';
import type { Specified } from './specified.ts';
import { lawTitle } from './wording.ts';

/** The contract of `spec --json`. */
export const specificationJson = (specified: Specified): unknown => ({
  title: specified.specification.title,
  requirements: specified.requirements.map((requirement) =>
    requirementJson(requirement, specified),
  ),
});

const requirementJson = (
  { id, criterion, element, kind, type, text, documentation, weight, basis }: Requirement,
  { instrument, language }: Specified,
): unknown => ({
  id,
  criterion: criterion?.id ?? null,
  element: element?.id ?? null,
  kind,
  type,
  text,
  documentation,
  weight,
  basis: basis.map(({ reference, provision, status }) => ({
    reference,
    title: lawTitle(instrument, reference, language),
    provision,
    status,
  })),
});
