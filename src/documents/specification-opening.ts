import { bullets, bulletsUnder, heading, labelled, paragraph } from './blocks.ts';
import { type Block, type Inline, plain } from './document.ts';
import type { Section, Specified } from './specified.ts';

export const aboutSection = ({ specification, text }: Specified): Section => {
  const { buyer, cpv } = specification;
  const { about } = text;
  const facts: readonly Inline[] = [
    ...labelledIf(about.employees, buyer.employees?.toString()),
    ...labelledIf(about.duration, buyer.duration),
    ...labelledIf(about.options, buyer.options),
    ...labelledIf(about.cpv, cpv),
  ];
  return {
    title: about.heading,
    blocks: [
      ...paragraphs(about.purpose, buyer.purpose),
      ...paragraphs(about.situation, buyer.situation),
      ...bulletsUnder(heading(3, about.facts), facts),
      ...bulletsUnder(heading(3, about.sites), (buyer.sites ?? []).map(plain)),
      ...bulletsUnder(heading(3, about.risks), (buyer.risks ?? []).map(plain)),
    ],
  };
};

/** Words that the requirements lean on. */
export const definitionSection = ({ procurement, text, language }: Specified): Section => {
  const items = procurement.definitions.map(({ term, text: meaning }) =>
    labelled(term[language], meaning[language]),
  );
  return { title: text.definitionsHeading, blocks: items.length === 0 ? [] : [bullets(items)] };
};

const labelledIf = (label: string, value: string | undefined): readonly Inline[] =>
  value === undefined ? [] : [labelled(label, value)];

const paragraphs = (title: string, text: string | undefined): readonly Block[] =>
  text === undefined ? [] : [heading(3, title), paragraph(text)];
