import { type Language, languages } from '../model/language.ts';
import { languageWords } from '../model/language-words.ts';
import type { Specification } from '../model/specification.ts';
import { type Answer, answers, type FormWords, sentRow } from '../model/supplier-form.ts';
import { comparisonText } from '../text/comparison.ts';
import { xlsxText } from '../text/formats.ts';
import { specificationText } from '../text/specification.ts';
import { visibleText } from '../text/visible-text.ts';
import type { AnswerSheet, GivenAnswer, SentSheet } from './supplier-answers.ts';

/** What a form is, in the first cell of its hidden sheet; the number goes up when reading it changes. */
const supplierForm = 'godbht/supplier-form@1';

const wordsOf = (language: Language): FormWords => {
  const { sheet, column, prices, howTo, supplierFact, answer } = specificationText[language];
  return {
    language,
    sheet,
    requirements: {
      id: column.id,
      requirement: column.requirement,
      answer: column.answer,
      comment: column.comment,
    },
    prices: { id: prices.id, option: prices.option, unit: prices.unit, price: prices.price },
    supplier: { fact: howTo.fact, filledIn: howTo.filledIn },
    fact: supplierFact,
    answer,
  };
};

type FormOf = Pick<Specification, 'title' | 'version'>;

/**
 * The words of the form it goes with and which specification it belongs to, carried along in it: whatever
 * is reworded later, a form that is out is read by the words it was sent out with.
 */
export const stampOf = (
  language: Language,
  { title, version }: FormOf,
): Readonly<Record<string, string>> => {
  const { language: _own, ...parts } = wordsOf(language);
  const words = Object.entries(parts).flatMap(([part, named]) =>
    Object.entries(named).map(([key, word]) => [`${part}.${key}`, word] as const),
  );
  return {
    form: supplierForm,
    language,
    [titleKey]: visibleText(title),
    [versionKey]: visibleText(version),
    ...Object.fromEntries(words),
  };
};

const titleKey = 'specification.title';
const versionKey = 'specification.version';

export type ReadForm = {
  /** By which words the form can be read, the likeliest first. */
  readonly words: readonly FormWords[];
  /** Null in a form from before these were carried along. */
  readonly of: FormOf | null;
  readonly sent: readonly SentSheet[] | null;
};

export const isStamp = ({ rows: [first] }: AnswerSheet): boolean => first?.[0]?.text === 'form';

/** What a form tells about itself; or the version of one that is too new. */
export const readForm = (sheets: readonly AnswerSheet[]): ReadForm | { readonly newer: string } => {
  const rows = sheets.find(isStamp)?.rows ?? [];
  const stamp = new Map(rows.map(([key, word]) => [key?.text ?? '', word?.text ?? '']));
  const form = stamp.get('form');
  if (form === undefined) return { words: wordsBefore, of: null, sent: null };
  if (form !== supplierForm) return { newer: form };
  const language = languages.find((one) => one === stamp.get('language')) ?? 'nb';
  const { language: _own, ...parts } = wordsOf(language);
  const own = Object.entries(parts).map(([part, words]) => {
    const sent = Object.entries(words).map(([key, word]) => [
      key,
      stamp.get(`${part}.${key}`) ?? word,
    ]);
    return [part, Object.fromEntries(sent)];
  });
  const [title, version] = [stamp.get(titleKey), stamp.get(versionKey)];
  const sent = sentSheets(rows);
  return {
    words: [{ language, ...Object.fromEntries(own) } as FormWords, ...wordsBefore],
    of: title === undefined || version === undefined ? null : { title, version },
    sent: sent.length === 0 ? null : sent,
  };
};

export const sentSheets = (rows: AnswerSheet['rows']): readonly SentSheet[] => {
  const sheets = new Map<string, (readonly string[])[]>();
  for (const [key, name, ...cells] of rows) {
    if (key?.text !== sentRow || name === undefined) continue;
    const own = sheets.get(name.text) ?? [];
    own.push(cells.map(({ text }) => text));
    sheets.set(name.text, own);
  }
  return [...sheets].map(([name, own]) => ({ name, rows: own }));
};

export const answerNamed = (text: string, forms: readonly FormWords[]): Answer | null => {
  const given = text.trim().toLowerCase();
  return (
    answers.find((one) => forms.some(({ answer }) => answer[one].toLowerCase() === given)) ?? null
  );
};

/** Forms made before version 1 carry no words of their own. */
const wordsBefore: readonly FormWords[] = languages.map((language) => ({
  language,
  ...languageWords[language].firstForm,
}));

/** The sheets of such a form beside those with answers. */
export const sheetsBefore: readonly string[] = languages.flatMap((language) => [
  xlsxText[language].readFirst,
  specificationText[language].awards.heading,
]);

/** Ja, Delvis, Nei, that there is no answer, or what stands there instead. */
export const answerInWords = (
  { answer, given, isFormula }: GivenAnswer,
  language: Language,
): string => {
  if (answer !== null) return specificationText[language].answer[answer];
  const text = comparisonText[language];
  if (isFormula) return text.formula(given);
  return given === '' ? text.unanswered : text.unclear(given);
};
