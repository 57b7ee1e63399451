import type { Requirement } from '../model/specification.ts';
import { stampOf } from '../specification/form-words.ts';
import { heading, turned } from './blocks.ts';
import type { Block, Document } from './document.ts';
import { howToSection, requirementSection } from './specification-form.ts';
import {
  aboutSection,
  awardSection,
  definitionSection,
  priceSection,
  responsibilitySection,
  scoringSection,
  sourceSection,
} from './specification-sections.ts';
import type { Section, Specified } from './specified.ts';
import { lawTitle } from './wording.ts';

export const specificationDocument = (specified: Specified): Document => {
  const { specification, language, text } = specified;
  const others = [
    howToSection(specified),
    requirementSection(specified),
    awardSection(specified),
    scoringSection(specified),
    priceSection(specified),
    responsibilitySection(specified),
    sourceSection(specified),
  ];
  const about = aboutSection(specified);
  const definitions = definitionSection(specified, [about, ...others]);
  const sections = [about, definitions, ...others].filter(({ blocks }) => blocks.length > 0);
  return {
    title: specification.title,
    subtitle: text.subtitle(specification.buyer.name, specification.version),
    language,
    date: specification.date,
    stamp: stampOf(language, specified.written),
    blocks: [
      { kind: 'contents', title: text.contents },
      ...sections.flatMap((section, index) => sectionBlocks(section, index + 1)),
    ],
  };
};

const sectionBlocks = ({ title, blocks, isWide }: Section, number: number): readonly Block[] => {
  const all = [heading(2, `${number} ${title}`), ...blocks];
  return isWide === true ? turned(all) : all;
};

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
