import type { Dimension, Element, Instrument, Item, Level } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import { hasLevel, type Rating } from '../model/rating.ts';
import { sessionText } from '../text/session.ts';
import type { SessionText } from '../text/session-nb.ts';
import { visibleLine, visibleText } from '../text/visible-text.ts';

/** The instrument and the session's words, in one language. */
export type Reading = {
  readonly language: Language;
  readonly text: SessionText;
  readonly instrument: Instrument;
  readonly title: (element: Element) => string;
  readonly dimension: (dimension: Dimension) => string;
  readonly shortDimension: (dimension: Dimension) => string;
  /** «3 Betydelig framgang» */
  readonly level: (level: Level) => string;
  readonly rating: (rating: Rating) => string;
  /** «8 Kartlegging og risikovurdering, BHT» */
  readonly item: (item: Item) => string;
};

/** Titles and names come ready for one row; what the instrument lacks is left out. */
export const readingOf = (instrument: Instrument, language: Language): Reading => {
  const text = sessionText[language];
  const described = (dimension: Dimension) =>
    instrument.dimensions.find(({ id }) => id === dimension);
  const title = (element: Element): string => visibleLine(element.title[language]);
  const shortDimension = (dimension: Dimension): string =>
    visibleLine(described(dimension)?.shortTitle[language] ?? dimension);
  const level = (wanted: Level): string => {
    const found = instrument.levels.find((one) => one.level === wanted);
    return `${wanted} ${visibleLine(found?.name[language] ?? '')}`.trim();
  };
  return {
    language,
    text,
    instrument,
    title,
    dimension: (dimension) => visibleLine(described(dimension)?.title[language] ?? dimension),
    shortDimension,
    level,
    rating: (rating) => (hasLevel(rating) ? level(rating.level) : text.notApplicable),
    item: ({ element, dimension }) =>
      `${element.number} ${title(element)}, ${shortDimension(dimension)}`,
  };
};

/** A person's text on its own rows: nothing in it is live in a terminal. */
export const shown = visibleText;

/** A person's text where there is one row for it. */
export const shownLine = visibleLine;
