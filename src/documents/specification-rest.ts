import type { Law } from '../model/instrument.ts';
import { ofType } from '../specification/requirements.ts';
import { type Block, labelled, plain } from './document.ts';
import type { Section, Specified } from './specified.ts';

/** What can be ordered in addition, each with a price of its own. */
export const priceSection = ({ requirements, text }: Specified): Section => {
  const options = ofType(requirements, 'opsjon');
  const words = text.prices;
  return {
    title: words.heading,
    blocks:
      options.length === 0
        ? []
        : [
            { kind: 'paragraph', text: plain(words.introduction) },
            {
              kind: 'table',
              caption: words.caption,
              name: text.sheet.prices,
              columns: [
                { title: words.id, align: 'left', width: 9 },
                { title: words.option, align: 'left', width: 38 },
                { title: words.unit, align: 'left', width: 14, answer: { kind: 'text' } },
                { title: words.price, align: 'left', width: 14, answer: { kind: 'text' } },
              ],
              rows: options.map(({ id, text: option }) => ({
                kind: 'cells',
                cells: [id, option, '', ''],
              })),
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
  const lists = elements.flatMap(({ id, number, title }): readonly Block[] => {
    const duties = procurement.responsibilities[id] ?? [];
    return duties.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: [{ text: text.elementTitle(number, title[language]), strong: true }],
          },
          { kind: 'list', ordered: false, items: duties.map((duty) => plain(duty[language])) },
        ];
  });
  const words = text.responsibilities;
  return {
    title: words.heading,
    blocks:
      lists.length === 0
        ? []
        : [
            { kind: 'paragraph', text: plain(words.introduction(instrument.title[language])) },
            ...lists,
          ],
  };
};

/** Where the requirements come from, and how sure their legal basis is. */
export const sourceSection = ({ requirements, instrument, text, language }: Specified): Section => {
  const words = text.sources;
  const cited = new Set(requirements.flatMap(({ basis }) => basis.map((one) => one.reference)));
  const laws = instrument.laws.filter((law) => cited.has(law.id) && isAbbreviated(law));
  return {
    title: words.heading,
    blocks: [
      { kind: 'paragraph', text: plain(words.source(instrument.title[language])) },
      { kind: 'paragraph', text: plain(words.linkageIsOurs) },
      ...(laws.length === 0
        ? []
        : ([
            { kind: 'heading', level: 3, text: words.abbreviations },
            {
              kind: 'list',
              ordered: false,
              items: laws.map(({ short, title }) =>
                labelled(short?.[language] ?? '', title[language]),
              ),
            },
          ] as const)),
    ],
  };
};

const isAbbreviated = ({ short }: Law): boolean => short !== undefined;
