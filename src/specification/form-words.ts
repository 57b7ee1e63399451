import { type Language, languages } from '../model/language.ts';
import { languageWords } from '../model/language-words.ts';
import { type Answer, answers, type FormWords } from '../model/supplier-form.ts';
import { comparisonText } from '../text/comparison.ts';
import { specificationText } from '../text/specification.ts';
import type { AnswerSheet, GivenAnswer } from './supplier-answers.ts';

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

/**
 * The words of the form it goes with, carried along in it: whatever is reworded later, a form that is
 * out is read by the words it was sent out with.
 */
export const stampOf = (language: Language): Readonly<Record<string, string>> => {
  const { language: _own, ...parts } = wordsOf(language);
  const words = Object.entries(parts).flatMap(([part, named]) =>
    Object.entries(named).map(([key, word]) => [`${part}.${key}`, word] as const),
  );
  return { form: supplierForm, language, ...Object.fromEntries(words) };
};

/** By which words a form can be read, the likeliest first; or the version of a form that is too new. */
export const wordsIn = (
  sheets: readonly AnswerSheet[],
): { readonly words: readonly FormWords[] } | { readonly newer: string } => {
  const rows = sheets.find(({ rows: [first] }) => first?.[0]?.text === 'form')?.rows ?? [];
  const stamp = new Map(rows.map(([key, word]) => [key?.text ?? '', word?.text ?? '']));
  const form = stamp.get('form');
  if (form === undefined) return { words: wordsBefore };
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
  return { words: [{ language, ...Object.fromEntries(own) } as FormWords, ...wordsBefore] };
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

/** Ja, Delvis, Nei, that there is no answer, or what stands there instead. */
export const answerInWords = ({ answer, given }: GivenAnswer, language: Language): string => {
  if (answer !== null) return specificationText[language].answer[answer];
  const text = comparisonText[language];
  return given === '' ? text.unanswered : text.unclear(given);
};
