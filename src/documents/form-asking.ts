import { ratingChoices } from '../forms/choices.ts';
import type { FormField, FormStamp } from '../model/form.ts';
import {
  type Criterion,
  criteriaOf,
  criterionSentence,
  type Dimension,
  type Element,
  findElement,
  type Instrument,
} from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import { criterionMarks } from '../model/rating.ts';
import { perspectives } from '../model/scoring.ts';
import { formText } from '../text/form.ts';
import { formFileText } from '../text/form-file.ts';
import type { Answer } from './document.ts';

/** What a form asks, and in whose words. */
export type Asked = {
  readonly instrument: Instrument;
  readonly stamp: FormStamp;
  readonly fields: readonly FormField[];
};

export type FieldOf<K extends FormField['kind']> = FormField & { readonly kind: K };

export const fieldsOfKind = <K extends FormField['kind']>(
  { fields }: Pick<Asked, 'fields'>,
  kind: K,
): readonly FieldOf<K>[] => fields.filter((field): field is FieldOf<K> => field.kind === kind);

export const answerTo = (
  { kind }: Pick<FormField, 'kind'>,
  instrument: Instrument,
  language: Language,
): Answer => {
  const { choice } = formText[language];
  switch (kind) {
    case 'rating':
      return { kind: 'choice', choices: ratingChoices(instrument, language) };
    case 'perspective':
      return { kind: 'choice', choices: perspectives.map((one) => choice.perspective[one]) };
    case 'mark':
      return { kind: 'choice', choices: criterionMarks.map((one) => choice.mark[one]) };
    default:
      return { kind: 'text' };
  }
};

export const elementAt = (instrument: Instrument, id: string): Element => {
  const element = findElement(instrument, id);
  if (element === undefined) throw new Error(`There is no element ${id}`);
  return element;
};

export const elementTitle = ({ number, title }: Element, language: Language): string =>
  `${number} ${title[language]}`;

export const dimensionTitle = (
  { dimensions }: Instrument,
  dimension: Dimension,
  language: Language,
): string => dimensions.find(({ id }) => id === dimension)?.title[language] ?? dimension;

export const criterionAt = (element: Element, id: string, language: Language): string => {
  const criterion = criteriaOf(element).find((one: Criterion) => one.id === id);
  return criterion === undefined ? '' : criterionSentence(element, criterion, language);
};

/** A field as a question that stands beside what it is about. */
export const questionOf = (
  field: FormField,
  instrument: Instrument,
  language: Language,
): string => {
  const { question, field: asking } = formFileText[language];
  switch (field.kind) {
    case 'rating':
      return dimensionTitle(instrument, field.dimension, language);
    case 'reason':
    case 'notes':
    case 'improvements':
    case 'evidence':
      return asking[field.kind];
    case 'mark':
      return criterionAt(elementAt(instrument, field.element), field.criterion, language);
    default:
      return question[field.kind];
  }
};

/** The same as it is read where nothing stands around it. */
export const wholeQuestionOf = (
  field: FormField,
  instrument: Instrument,
  language: Language,
): string => {
  const asked = questionOf(field, instrument, language);
  if (!('element' in field)) return asked;
  const element = elementTitle(elementAt(instrument, field.element), language);
  const about =
    field.kind === 'reason'
      ? `${element}, ${dimensionTitle(instrument, field.dimension, language)}`
      : element;
  return `${about}: ${asked}`;
};
