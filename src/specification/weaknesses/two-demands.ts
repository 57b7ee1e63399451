import type { Language } from '../../model/language.ts';
import type { Weakness } from '../weakness.ts';
import { demandsOf } from './clauses.ts';
import { type Passage, weaknessIn } from './passages.ts';
import { sentencesOf } from './sentences.ts';
import { wordSets, wordsOf } from './words.ts';

const modals = wordSets('modals');
const infinitives = wordSets('infinitives');
const imperatives = wordSets('imperatives');

/** The second demand of a requirement's text, in the first language that finds one. */
export const findSecondDemand = (passage: Passage): readonly Weakness[] => {
  if (passage.role !== 'text') return [];
  const second = passage.languages
    .map((language) => secondDemand(passage.text, language))
    .find((demand) => demand !== undefined);
  return second === undefined ? [] : [weaknessIn(passage, 'two-demands', shorten(second))];
};

const secondDemand = (text: string, language: Language): string | undefined => {
  const sentences = sentencesOf(text);
  const [, second] = sentences.flatMap((sentence) => demandsOf(sentence, language));
  return second ?? secondListed(text, language) ?? secondImperative(sentences, language);
};

// «skal: a) levere …; b) delta …», but not «skal inneholde: a) antall; b) fravær».
const secondListed = (text: string, language: Language): string | undefined => {
  const [lead, ...items] = text.split(listMarks).map((part) => part.trim());
  const leadWords = wordsOf(lead ?? '');
  if (!leadWords.some((word) => modals[language].has(word))) return undefined;
  const demanding = items.filter((item) => infinitives[language].has(firstWord(item)));
  return modals[language].has(leadWords.at(-1) ?? '') ? demanding[1] : demanding[0];
};

const listMarks = /;|(?<!\S)\(?(?:\d{1,2}|[a-z])\)|\n(?:[-–•*]|\d{1,2}\.) ?|: [-–•] /u;

const secondImperative = (sentences: readonly string[], language: Language): string | undefined =>
  sentences.filter((one) => imperatives[language].has(firstWord(one)))[1];

const firstWord = (text: string): string => wordsOf(text.slice(0, 80))[0] ?? '';

const longest = 80;
const shorten = (part: string): string =>
  part.length <= longest ? part : `${part.slice(0, longest).replace(/\s\S{0,79}$/u, '')} …`;
