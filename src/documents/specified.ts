import type { Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import {
  defaultLabels,
  type Labels,
  type Procurement,
  type Requirement,
  type Specification,
  scaleOf,
} from '../model/specification.ts';
import { inLanguage } from '../specification/in-language.ts';
import { requirementsOf } from '../specification/requirements.ts';
import { specificationText } from '../text/specification.ts';
import type { SpecificationText } from '../text/specification-nb.ts';
import type { Block } from './document.ts';

export type Specified = {
  /** In the language of the document, as far as its texts are the program's own. */
  readonly specification: Specification;
  /** As it stands in the file, by which a form is known again. */
  readonly written: Specification;
  /** What the buyer wrote in another language: ids of requirements, and keys. */
  readonly kept: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly instrument: Instrument;
  readonly procurement: Procurement;
  readonly labels: Labels;
  readonly scale: number;
  readonly language: Language;
  readonly text: SpecificationText;
};

export const specify = (
  specification: Specification,
  instrument: Instrument,
  procurement: Procurement,
  language: Language,
): Specified => {
  const { specification: told, kept } = inLanguage(specification, procurement, language);
  return {
    specification: told,
    written: specification,
    kept,
    requirements: requirementsOf(told, instrument, language),
    instrument,
    procurement,
    labels: specification.labels ?? defaultLabels,
    scale: scaleOf(specification),
    language,
    text: specificationText[language],
  };
};

/** A section of the document under a heading that gets its number. */
export type Section = {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The section's table needs the width of a page that is turned. */
  readonly isWide?: true;
};
