import { type Block, type Inline, labelled, plain } from './document.ts';
import type { Section, Specified } from './specified.ts';

/** The buyer: what is bought, why and for whom. */
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
      ...listUnder(about.facts, facts),
      ...listUnder(about.sites, (buyer.sites ?? []).map(plain)),
      ...listUnder(about.risks, (buyer.risks ?? []).map(plain)),
    ],
  };
};

/** Words that the requirements lean on. */
export const definitionSection = ({ procurement, text, language }: Specified): Section => ({
  title: text.definitionsHeading,
  blocks:
    procurement.definitions.length === 0
      ? []
      : [
          {
            kind: 'list',
            ordered: false,
            items: procurement.definitions.map(({ term, text: meaning }) =>
              labelled(term[language], meaning[language]),
            ),
          },
        ],
});

const labelledIf = (label: string, value: string | undefined): readonly Inline[] =>
  value === undefined ? [] : [labelled(label, value)];

const paragraphs = (title: string, text: string | undefined): readonly Block[] =>
  text === undefined
    ? []
    : [
        { kind: 'heading', level: 3, text: title },
        { kind: 'paragraph', text: plain(text) },
      ];

const listUnder = (title: string, items: readonly Inline[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', level: 3, text: title },
        { kind: 'list', ordered: false, items },
      ];
