import type { Instrument } from '../../model/instrument.ts';
import { languages } from '../../model/language.ts';
import type { WordingRules } from '../../model/specification.ts';
import type { Weakness } from '../weakness.ts';
import { type Passage, weaknessIn } from './passages.ts';
import { anyOf, namePattern, phrasePattern, phrasesPattern } from './words.ts';

/** Listed words and phrases in any inflection; once a place and listed word. */
export const findUnclearWords = (
  { unclear }: WordingRules,
  { title }: Instrument,
): ((passage: Passage) => readonly Weakness[]) => {
  // The instrument's own name may have such a word in it, as «God BHT» does.
  const names = new RegExp(anyOf(languages.map((one) => namePattern(title[one]))), 'giu');
  const lists = languages.map((language) => ({
    language,
    pattern: phrasesPattern(unclear[language], language, 'giu'),
    listed: unclear[language].map(
      (phrase) => new RegExp(`^${phrasePattern(phrase, language)}$`, 'iu'),
    ),
  }));
  return (passage) => {
    if (passage.role === 'title') return [];
    const text = passage.text.replace(names, '·');
    return lists
      .filter(({ language }) => passage.languages.includes(language))
      .flatMap(({ pattern, listed }) => {
        const first = new Map<number, string>();
        for (const [word] of text.matchAll(pattern)) {
          const number = listed.findIndex((form) => form.test(word));
          if (!first.has(number)) first.set(number, word);
        }
        return [...first.values()];
      })
      .map((word) => weaknessIn(passage, 'unclear-word', word));
  };
};
