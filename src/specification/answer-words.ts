import type { Language } from '../model/language.ts';
import { comparisonText } from '../text/comparison.ts';
import { specificationText } from '../text/specification.ts';
import type { GivenAnswer } from './supplier-answers.ts';

/** Ja, Delvis, Nei, that there is no answer, or what stands there instead. */
export const answerInWords = ({ answer, given }: GivenAnswer, language: Language): string => {
  if (answer !== null) return specificationText[language].answer[answer];
  const text = comparisonText[language];
  return given === '' ? text.unanswered : text.unclear(given);
};
