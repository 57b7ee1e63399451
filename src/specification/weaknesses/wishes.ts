import { type Language, languages } from '../../model/language.ts';
import { languageWords } from '../../model/language-words.ts';
import type { Weakness } from '../weakness.ts';
import { type Passage, sentencesOf, weaknessIn } from './passages.ts';
import { demandsOf } from './two-demands.ts';
import { phrasesPattern, wordSets, wordsOf } from './words.ts';

const wishes: Readonly<Record<Language, RegExp>> = {
  nb: phrasesPattern(languageWords.nb.wishes, 'nb', 'iu'),
  en: phrasesPattern(languageWords.en.wishes, 'en', 'iu'),
};
const modals = wordSets('modals');
const wishingModals = wordSets('wishingModals');

/** What only wishes, in a requirement that has to be met; the first in each place. */
export const findWishes = (passage: Passage): readonly Weakness[] => {
  if (passage.role !== 'text' || passage.kind !== 'absolute') return [];
  const found = languages
    .filter((language) => passage.languages.includes(language))
    .flatMap((language) =>
      sentencesOf(passage.text).flatMap((sentence) => [
        ...(wishes[language].exec(sentence) ?? []).slice(0, 1),
        ...demandsOf(sentence, language).flatMap((demand) => wishingIn(demand, language)),
      ]),
    );
  return found.slice(0, 1).map((word) => weaknessIn(passage, 'wish-in-absolute', word));
};

// Only the verb that governs: what follows it may be somebody else’s, as «tiltak som bør gjennomføres».
const wishingIn = (demand: string, language: Language): readonly string[] =>
  wordsOf(demand)
    .filter((word) => modals[language].has(word))
    .slice(0, 1)
    .filter((word) => wishingModals[language].has(word));
