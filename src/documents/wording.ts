import type { ItemResult } from '../evaluation/profile.ts';
import { secondRoundAt } from '../evaluation/second-round.ts';
import type { Shape } from '../evaluation/shape.ts';
import type {
  Basis,
  Dimension,
  Element,
  Instrument,
  Item,
  Level,
  SourceStatus,
} from '../model/instrument.ts';
import { levels } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import type { Evidence } from '../model/rating.ts';
import { raterInWords } from '../model/scoring.ts';
import {
  type Counts,
  type Evaluation,
  type Sides,
  type TeamEvaluation,
  type Voice,
  voiceCount,
} from '../model/team.ts';
import { disagreementText } from '../text/disagreement.ts';
import { formatText } from '../text/formats.ts';
import { type ReportText, reportText } from '../text/report.ts';
import type { Document } from './document.ts';

/** The words a document is written in: the catalogue's, and the instrument's own names. */
export type Wording = {
  readonly language: Language;
  readonly text: ReportText;
  /** BHT or Virksomhet, as a label. */
  readonly dimension: (dimension: Dimension) => string;
  /** «3 (Betydelig framgang)» */
  readonly level: (level: Level) => string;
  /** «3 Etikk» */
  readonly element: (element: Element) => string;
  /** «to leirer» */
  readonly shape: (shape: Shape) => string;
  /** A sentence. */
  readonly sides: (sides: Sides) => string;
};

export const wordingFor = (instrument: Instrument, language: Language): Wording => {
  const text = reportText[language];
  const disagreement = disagreementText[language];
  return {
    language,
    text,
    dimension: (dimension) =>
      instrument.dimensions.find(({ id }) => id === dimension)?.shortTitle[language] ?? dimension,
    level: (level) => {
      const name = instrument.levels.find((one) => one.level === level)?.name[language] ?? '';
      return `${level} (${name})`;
    },
    element: ({ number, title }) => `${number} ${title[language]}`,
    shape: (shape) => disagreement.shape[shape],
    sides: disagreement.sides,
  };
};

/** A document about an evaluation, before what stands in it. */
export const frame = (
  title: string,
  { subject, date }: Pick<Evaluation, 'subject'> & { readonly date?: string },
  { text, language }: Wording,
): Omit<Document, 'blocks'> => ({
  title,
  subtitle: text.subject(subject.bht, subject.virksomhet),
  language,
  date: date ?? null,
  dateLabel: text.dateLabel,
});

/** How many gave each level, and how many gave none, with a word on that; nothing where no voice has answered. */
export const countsInWords = (
  result: ItemResult,
  { text }: Wording,
  word = '',
  sentence = text.answers,
): string => {
  const { counts, missing } = result;
  if (missing === null) return '';
  if (counts === null) return text.withheld;
  if (result.min === null && !result.notApplicable) return '';
  return sentence([...levelsInWords(counts, text), ...withoutLevel(result, text)], word);
};

/** How hands were raised after talking; nothing where none were, or too few to show. */
export const handsInWords = (
  team: TeamEvaluation,
  elementId: string,
  dimension: Dimension,
  { text, shape: named }: Wording,
): string => {
  const after = secondRoundAt(team, elementId, dimension);
  if (after === undefined) return '';
  const { counts, hands, shape } = after;
  const word = shape === null ? '' : named(shape);
  return text.answersAfter(levelsInWords(counts, text), word, hands, voiceCount(team));
};

export const levelsInWords = (counts: Counts, text: ReportText): readonly string[] =>
  levels
    .filter((level) => counts[level] > 0)
    .map((level) => text.answersAtLevel(counts[level], level));

/** «3 Etikk, BHT» */
export const itemInWords = ({ element, dimension }: Item, wording: Wording): string =>
  `${wording.element(element)}, ${wording.dimension(dimension)}`;

/** The element's number stays with its title where the line breaks. */
export const unbroken = (element: string): string => element.replace(' ', '\u00a0');

/** How many gave an item no level, in words; nothing where all did. */
export const withoutLevel = (
  { notApplicable, missing }: ItemResult,
  text: ReportText,
): readonly string[] => [
  ...(notApplicable ? [text.answersNotApplicable(notApplicable)] : []),
  ...(missing ? [text.answersMissing(missing)] : []),
];

/** What a level rests on, and of when that is. */
export const evidenceInWords = ({ text, date }: Evidence, language: Language): string =>
  date === undefined ? text : `${text} (${formatText[language].shortDate(date)})`;

/** What a voice is called: its team, or name and role, where they were kept, else its letter. */
export const voiceName = ({ pseudonym, rater, label }: Voice, { text }: Wording): string => {
  const named = [label, raterInWords(rater)].filter(Boolean).join(', ');
  return text.voice(named === '' ? pseudonym : `${pseudonym} (${named})`);
};

/** A sentence or a name within another sentence. */
export const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const lawTitle = (instrument: Instrument, id: string, language: Language): string =>
  instrument.laws.find((law) => law.id === id)?.title[language] ?? id;

/** Its short name where it has one: for tables and other narrow places. */
export const lawName = (instrument: Instrument, id: string, language: Language): string =>
  instrument.laws.find((law) => law.id === id)?.short?.[language] ??
  lawTitle(instrument, id, language);

/** « § 3-1 (ikke kontrollert)» after the law's name; of a whole act only the doubt. */
export const provisionInWords = ({ provision, status }: Basis, text: ReportText): string =>
  `${provision === '–' ? '' : ` ${provision.replaceAll(' ', '\u00a0')}`}${doubtIn(status, text)}`;

export const doubtIn = (status: SourceStatus, { sourceStatus }: ReportText): string =>
  status === 'unchecked' || status === 'unknown' ? ` (${sourceStatus[status]})` : '';

export const groupRows = <R extends { readonly element: Element }>(
  { rows }: { readonly rows: readonly R[] },
  instrument: Instrument,
  language: Language,
): readonly { readonly title: string; readonly rows: readonly R[] }[] =>
  instrument.groups.map((group) => ({
    title: group.title[language],
    rows: rows.filter(({ element }) => element.group === group.id),
  }));
