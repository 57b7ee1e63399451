import { ofType } from '../specification/requirements.ts';
import { bulletsUnder, cells, column, heading, label, labelled, paragraph } from './blocks.ts';
import { type Answer, plain } from './document.ts';
import type { Section, Specified } from './specified.ts';

/** What can be ordered in addition, each with a price of its own. */
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

/** The undertaking's own side of the elements that are in. */
export const responsibilitySection = (specified: Specified): Section => {
  const { requirements, instrument, procurement, text, language } = specified;
  const elements = instrument.elements.filter((element) =>
    requirements.some((requirement) => requirement.element === element),
  );
  const lists = elements.flatMap(({ id, number, title }) =>
    bulletsUnder(
      label(text.elementTitle(number, title[language])),
      (procurement.responsibilities[id] ?? []).map((duty) => plain(duty[language])),
    ),
  );
  const words = text.responsibilities;
  const introduction = paragraph(words.introduction(instrument.title[language]));
  return { title: words.heading, blocks: lists.length === 0 ? [] : [introduction, ...lists] };
};

/** Where the requirements come from, and how sure their legal basis is. */
export const sourceSection = ({ requirements, instrument, text, language }: Specified): Section => {
  const words = text.sources;
  const cited = new Set(requirements.flatMap(({ basis }) => basis.map((one) => one.reference)));
  const abbreviations = instrument.laws.flatMap(({ id, short, title }) =>
    short === undefined || !cited.has(id) ? [] : [labelled(short[language], title[language])],
  );
  return {
    title: words.heading,
    blocks: [
      paragraph(words.source(instrument.title[language])),
      paragraph(words.linkageIsOurs),
      ...bulletsUnder(heading(3, words.abbreviations), abbreviations),
    ],
  };
};
