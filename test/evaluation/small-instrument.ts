import type { Dimension, Element, Instrument, Level } from '../../src/model/instrument.ts';
import type { Localized } from '../../src/model/language.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Rating, Ratings } from '../../src/model/rating.ts';
import { type Scoring, scoringFormat } from '../../src/model/scoring.ts';
import {
  type AggregatedItem,
  type AgreedItem,
  type TeamEvaluation,
  teamFormat,
  type Voice,
} from '../../src/model/team.ts';

const same = (text: string): Localized => ({ nb: text, en: `${text} (en)` });

const criterion = (id: string, text: string) => ({
  id,
  text: same(text),
  requirement: same(`krav ${id}`),
});

/** Not in alphabetical order, so that sorting by id is never mistaken for the instrument’s order. */
const planlegging: Element = {
  id: 'planlegging',
  number: 1,
  group: 'egen',
  title: same('Planlegging'),
  basis: [],
  criteria: [
    criterion('1.1', 'har en plan'),
    {
      ...criterion('1.2', 'planen omfatter:'),
      children: [criterion('1.2.a', 'mål'), criterion('1.2.b', 'frister')],
    },
  ],
};

const etikk: Element = {
  id: 'etikk',
  number: 2,
  group: 'egen',
  title: same('Etikk'),
  basis: [],
  criteria: [criterion('2.1', 'har retningslinjer')],
};

const inherited: Element = {
  id: 'constructor',
  number: 3,
  group: 'kunde',
  title: same('Et navn som også finnes på alle objekter'),
  basis: [],
  criteria: [criterion('3.1', 'første'), criterion('3.2', 'andre')],
};

/** Three elements, three kinds of criteria; the last element has the id of an inherited property. */
export const instrument: Instrument = {
  id: 'liten',
  version: '1',
  title: same('Lite instrument'),
  description: same(''),
  source: same(''),
  dimensions: [],
  levels: [],
  levelNotes: [],
  groups: [],
  procedure: [],
  laws: [],
  references: [],
  remarks: [],
  elements: [planlegging, etikk, inherited],
};

const ready = (text: string, ...expertise: readonly string[]) => ({ text: same(text), expertise });

/** The same with ready measures for 1.1, 1.2 and 2.1. */
export const withReadyMeasures: Instrument = {
  ...instrument,
  expertise: [
    { id: 'hms', title: same('HMS-arbeid') },
    { id: 'ledelse', title: same('Ledelse') },
  ],
  elements: instrument.elements.map((element) => ({
    ...element,
    criteria: element.criteria.map((one) => {
      const measures = {
        '1.1': [ready('tiltak til 1.1', 'hms')],
        '1.2': [
          ready('første tiltak til 1.2', 'hms'),
          ready('andre tiltak til 1.2', 'ledelse', 'hms'),
        ],
        '2.1': [ready('tiltak til 2.1', 'ledelse')],
      }[one.id];
      return measures === undefined ? one : { ...one, measures };
    }),
  })),
};

export const elements = { planlegging, etikk, inherited };

export const subject = { bht: 'Fjordhelse BHT', virksomhet: 'Fjordverft AS' };

export const level = (value: Level): { readonly level: Level } => ({ level: value });

export const notApplicable = (reason = 'ikke aktuelt her'): Rating => ({ notApplicable: reason });

export const scoring = (
  id: string,
  ratings: Ratings = {},
  rest: Partial<Scoring> = {},
): Scoring => ({
  format: scoringFormat,
  id,
  instrument: { id: 'liten', version: '1' },
  subject,
  perspective: 'bht',
  date: '2026-11-21',
  ratings,
  ...rest,
});

type TeamParts = {
  readonly tolerance?: number;
  readonly agreed?: Ratings<AgreedItem>;
  readonly actions?: readonly Measure[];
  readonly date?: string;
  readonly priorities?: readonly string[];
};

const common = ({ tolerance = 1, agreed = {}, actions = [], ...rest }: TeamParts) =>
  ({
    format: teamFormat,
    instrument: { id: 'liten', version: '1' },
    subject,
    ...rest,
    tolerance,
    agreed,
    actions,
  }) as const;

export const team = (
  voices: readonly Voice[],
  parts: TeamParts = {},
  identity: 'named' | 'pseudonym' = 'pseudonym',
): TeamEvaluation => ({ ...common(parts), identity, voices });

/** A team that knows its voices as counts alone, on one item; nobody has said anything of the others. */
export const aggregatedTeam = (
  count: number,
  item: AggregatedItem,
  parts: TeamParts = {},
): TeamEvaluation => ({
  ...common(parts),
  identity: 'aggregate',
  voices: {
    count,
    elements: { planlegging: { bht: item, virksomhet: { missing: count } } },
  },
});

export const voice = (index: number, ratings: Ratings): Voice => ({
  id: `stemme-${index}`,
  pseudonym: String.fromCharCode(65 + index),
  perspective: 'bht',
  ratings,
});

/** `x` is not applicable, `-` no answer, a digit its level. */
export const answer = (sign: string): Rating | undefined => {
  if (sign === '-') return undefined;
  return sign === 'x' ? notApplicable() : { level: Number(sign) as Level };
};

export const ratingsOf = (
  sign: string,
  elementId = 'planlegging',
  dimension: Dimension = 'bht',
): Ratings => {
  const rating = answer(sign);
  return rating === undefined ? {} : { [elementId]: { [dimension]: rating } };
};

/** One voice for each sign of a text such as `23x-`, all about element 1 seen from the service. */
export const voicesOf = (signs: string): readonly Voice[] =>
  [...signs].map((sign, index) => voice(index, ratingsOf(sign)));

export const measure = (id: string, rest: Partial<Measure> = {}): Measure => ({
  id,
  element: 'planlegging',
  text: `tiltak ${id}`,
  status: 'pending',
  ...rest,
});
