import { beginScoring } from '../evaluation/begin.ts';
import { type Entry, record } from '../evaluation/record.ts';
import { defined } from '../model/defined.ts';
import type { FormStamp } from '../model/form.ts';
import {
  type Dimension,
  type Element,
  type Instrument,
  type Item,
  itemsOf,
  type Level,
} from '../model/instrument.ts';
import { isRecord } from '../model/is-record.ts';
import { type Evidence, hasLevel } from '../model/rating.ts';
import type { Perspective, Rater, Scoring } from '../model/scoring.ts';
import { isBlank } from '../text/visible-text.ts';
import { hasTexts, isFormStamp } from './form-stamp.ts';

export const sentFormat = 'godbht/answers@1';

/** A scoring of which the opening questions may still be open. */
type OpenScoring = Omit<Scoring, 'perspective'> & { readonly perspective?: Perspective };

/** What a form in the browser holds and sends back: everything answered so far. */
export type SentAnswers = {
  readonly format: typeof sentFormat;
  readonly form: FormStamp;
  /** How often something was changed: of two with one id, the higher is the later. */
  readonly revision: number;
  readonly scoring: OpenScoring;
  /** Said to be not applicable, without a reason as yet: no answer, and not to be lost either. */
  readonly unexplained: readonly Place[];
};

type Place = { readonly element: string; readonly dimension: Dimension };

/** @param id random; a form made for one person gives its own @param today ISO 8601 date */
export const beginAnswers = (
  form: FormStamp,
  id: string,
  today: string,
  instrument: Instrument,
): SentAnswers => {
  const { personal, subject = { bht: '', virksomhet: '' } } = form;
  const rater = defined({ role: personal?.role });
  const { perspective: _asked, ...scoring } = beginScoring(
    { id, subject, perspective: 'external', rater, date: today },
    instrument,
  );
  return {
    format: sentFormat,
    form,
    revision: 0,
    scoring: {
      ...scoring,
      ...defined({ perspective: personal?.perspective }),
      id: personal === undefined ? id : form.id,
    },
    unexplained: [],
  };
};

type Opening = {
  readonly bht?: string;
  readonly virksomhet?: string;
  readonly perspective?: Perspective;
  readonly date?: string;
} & Rater;

/** A blank name or role is none. */
export const changeOpening = (
  answers: SentAnswers,
  { bht, virksomhet, perspective, date, ...rater }: Opening,
): SentAnswers => {
  const { scoring } = answers;
  const { rater: before, ...rest } = scoring;
  const said = Object.entries({ ...before, ...rater }).filter(([, text]) => !isBlank(text));
  return changed(answers, {
    ...rest,
    subject: { ...scoring.subject, ...defined({ bht, virksomhet }) },
    ...defined({ perspective, date }),
    ...(said.length > 0 ? { rater: Object.fromEntries(said) } : {}),
  });
};

/** One judgement as it stands on the page; null is no answer. */
export type Judgement = { readonly level: Level } | { readonly notApplicable: string } | null;

export const judgementAt = (
  { scoring, unexplained }: SentAnswers,
  element: Element,
  dimension: Dimension,
): Judgement => {
  const rating = scoring.ratings[element.id]?.[dimension];
  if (rating !== undefined) return rating;
  const isUnexplained = unexplained.some(isPlace(element, dimension));
  return isUnexplained ? { notApplicable: '' } : null;
};

export const judge = (
  answers: SentAnswers,
  { element, dimension }: Item,
  judgement: Judgement,
  instrument: Instrument,
): SentAnswers => {
  const isOpen =
    judgement === null || ('notApplicable' in judgement && isBlank(judgement.notApplicable));
  const entry: Entry = isOpen
    ? { kind: 'clear', dimension }
    : { kind: 'rate', dimension, rating: judgement };
  const others = answers.unexplained.filter((place) => !isPlace(element, dimension)(place));
  const isUnexplained = isOpen && judgement !== null;
  return {
    ...enter(answers, element, [entry], instrument),
    unexplained: isUnexplained ? [...others, { element: element.id, dimension }] : others,
  };
};

const isPlace =
  (element: Element, dimension: Dimension) =>
  (place: Place): boolean =>
    place.element === element.id && place.dimension === dimension;

/** One change, of as many entries as it takes. What is recorded never depends on the opening questions. */
export const enter = (
  answers: SentAnswers,
  element: Element,
  entries: readonly Entry[],
  instrument: Instrument,
): SentAnswers =>
  changed(
    answers,
    entries.reduce(
      (scoring, entry) => record(scoring as Scoring, element, entry, instrument),
      answers.scoring,
    ),
  );

/** All suggestions about an element, in place of those before. */
export const replaceSuggestions = (
  answers: SentAnswers,
  element: Element,
  texts: readonly string[],
  instrument: Instrument,
): SentAnswers => {
  const before = answers.scoring.ratings[element.id]?.improvements ?? [];
  return enter(
    answers,
    element,
    [
      ...before.map((): Entry => ({ kind: 'reword', index: 0, text: '' })),
      ...texts.map((text): Entry => ({ kind: 'improve', text })),
    ],
    instrument,
  );
};

/** All grounds for an element’s levels, in place of those before; one without a text is none. */
export const replaceEvidence = (
  answers: SentAnswers,
  element: Element,
  given: readonly Evidence[],
  instrument: Instrument,
): SentAnswers => {
  const before = answers.scoring.ratings[element.id]?.evidence ?? [];
  return enter(
    answers,
    element,
    [
      ...before.map((): Entry => ({ kind: 'change-evidence', index: 0, text: '' })),
      ...given.map((one): Entry => ({ kind: 'evidence', ...one })),
    ],
    instrument,
  );
};

const changed = (answers: SentAnswers, scoring: OpenScoring): SentAnswers => ({
  ...answers,
  revision: answers.revision + 1,
  scoring,
});

/** What a form still asks for, in its order. */
export const missingOpening = ({
  scoring: { subject, perspective },
}: SentAnswers): readonly ('bht' | 'virksomhet' | 'perspective')[] => [
  ...(['bht', 'virksomhet'] as const).filter((name) => isBlank(subject[name])),
  ...(perspective === undefined ? (['perspective'] as const) : []),
];

export const missingItems = (answers: SentAnswers, instrument: Instrument): readonly Item[] =>
  itemsOf(instrument).filter(({ element, dimension }) => {
    const judgement = judgementAt(answers, element, dimension);
    return judgement === null || (!hasLevel(judgement) && judgement.notApplicable === '');
  });

/** Whether a value from outside has the parts that answers have; what is in `scoring` is still to be checked. */
export const isSentAnswers = (value: unknown): value is SentAnswers => {
  if (!isRecord(value) || value.format !== sentFormat || !isFormStamp(value.form)) return false;
  const { scoring, revision, unexplained } = value;
  return (
    Number.isSafeInteger(revision) &&
    isRecord(scoring) &&
    isRecord(scoring.subject) &&
    isRecord(scoring.ratings) &&
    Array.isArray(unexplained) &&
    unexplained.every((place) => isRecord(place) && hasTexts(place, ['element', 'dimension']))
  );
};
