import type { Requirement } from '../model/specification.ts';
import { usedDefinitions } from '../specification/definitions.ts';
import { ofType, sumOfWeights } from '../specification/requirements.ts';
import {
  bullets,
  bulletsUnder,
  cells,
  column,
  heading,
  label,
  labelled,
  labelledIf,
  paragraph,
} from './blocks.ts';
import { type Answer, type Block, type Inline, plain } from './document.ts';
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
      ...paragraphs(about.climate, buyer.climate),
    ],
  };
};

/** @param sections those that may use a term */
export const definitionSection = (
  { procurement, text, language }: Specified,
  sections: readonly Section[],
): Section => {
  const items = usedDefinitions(procurement, language, JSON.stringify(sections)).map(
    ({ term, text: meaning }) => labelled(term[language], meaning[language]),
  );
  return { title: text.definitionsHeading, blocks: items.length === 0 ? [] : [bullets(items)] };
};

const paragraphs = (title: string, text: string | undefined): readonly Block[] =>
  text === undefined ? [] : [heading(3, title), paragraph(text)];

export const awardSection = ({ requirements, text }: Specified): Section => {
  const awards = ofType(requirements, 'tildelingskriterium');
  const words = text.awards;
  if (awards.length === 0) return { title: words.heading, blocks: [paragraph(words.none)] };
  const hasParts = awards.some(({ id }) => partsOf(id, requirements).length > 0);
  const row = (id: string, criterion: string, weight: string, within: string) =>
    cells(id, criterion, ...(hasParts ? [within] : []), weight);
  return {
    title: words.heading,
    blocks: [
      paragraph(words.introduction),
      {
        kind: 'table',
        caption: words.caption,
        name: words.heading,
        columns: [
          column(words.id, 8),
          column(words.criterion, 40),
          ...(hasParts ? [column(words.within, 18)] : []),
          column(words.weight, 9, { align: 'right' }),
        ],
        rows: [
          ...awards.map(({ id, short, text: criterion, weight }) =>
            row(
              id,
              short === null ? criterion : `${short}\n${criterion}`,
              words.percent(weight ?? 0),
              partsOf(id, requirements)
                .map((part) => part.id)
                .join(', '),
            ),
          ),
          row(words.sum, '', words.percent(sumOfWeights(awards)), ''),
        ],
      },
    ],
  };
};

export const scoringSection = ({ requirements, text, labels, scale }: Specified): Section => {
  const words = text.scoring;
  const awards = ofType(requirements, 'tildelingskriterium');
  const isEvaluated = requirements.some(({ kind }) => kind === 'evaluated');
  const hasParts = awards.some(({ id }) => partsOf(id, requirements).length > 0);
  const items = [
    ...(ofType(requirements, 'kvalifikasjonskrav').length > 0 ? [words.qualification] : []),
    words.absolute(labels.absolute),
    ...(isEvaluated
      ? [words.evaluated(labels.evaluated, scale), words.answersAreNoPoints, words.descriptions]
      : [words.noEvaluated]),
    ...(hasParts ? [words.within] : []),
    ...(awards.length > 0 ? [words.formula(scale)] : []),
    ...(isEvaluated ? [words.price] : []),
  ];
  return { title: words.heading, blocks: [bullets(items.map(plain))] };
};

/** The evaluated requirements whose points count within an award criterion, apart from its own. */
const partsOf = (id: string, requirements: readonly Requirement[]): readonly Requirement[] =>
  requirements.filter((requirement) => requirement.award === id && requirement.id !== id);

export const priceSection = ({ requirements, text }: Specified): Section => {
  const options = ofType(requirements, 'opsjon');
  const words = text.prices;
  if (options.length === 0) return { title: words.heading, blocks: [] };
  const answer: Answer = { kind: 'text' };
  return {
    title: words.heading,
    blocks: [
      paragraph(words.introduction),
      {
        kind: 'table',
        caption: words.caption,
        name: text.sheet.prices,
        columns: [
          column(words.id, 9),
          column(words.option, 38),
          column(words.unit, 14, { answer }),
          column(words.price, 14, { answer }),
        ],
        rows: options.map(({ id, text: option }) => cells(id, option, '', '')),
      },
    ],
  };
};

export const responsibilitySection = (specified: Specified): Section => {
  const { requirements, instrument, procurement, text, language } = specified;
  const elements = instrument.elements.filter((element) =>
    requirements.some((requirement) => requirement.element === element),
  );
  const lists = elements.flatMap(({ id, number, title }) =>
    bulletsUnder(
      label(`Element ${number}: ${title[language]}`),
      (procurement.responsibilities[id] ?? []).map((duty) => plain(duty[language])),
    ),
  );
  const words = text.responsibilities;
  const introduction = paragraph(words.introduction(instrument.title[language]));
  return { title: words.heading, blocks: lists.length === 0 ? [] : [introduction, ...lists] };
};

export const sourceSection = ({ requirements, instrument, text, language }: Specified): Section => {
  const words = text.sources;
  const example = requirements.find(({ criterion }) => criterion !== null);
  const cited = new Set(requirements.flatMap(({ basis }) => basis.map((one) => one.reference)));
  const abbreviations = instrument.laws.flatMap(({ id, short, title }) =>
    short === undefined || !cited.has(id) ? [] : [labelled(short[language], title[language])],
  );
  return {
    title: words.heading,
    blocks: [
      ...(example?.criterion
        ? [paragraph(words.source(instrument.title[language], example.id, example.criterion.id))]
        : []),
      paragraph(words.linkageIsOurs),
      ...bulletsUnder(heading(3, words.abbreviations), abbreviations),
    ],
  };
};
