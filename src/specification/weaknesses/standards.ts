import { languages } from '../../model/language.ts';
import type { WordingRules } from '../../model/specification.ts';
import type { Weakness } from '../weakness.ts';
import { type Passage, sentencesOf, weaknessIn } from './passages.ts';
import { anyOf, nameEnd, namePattern, nameStart, phrasesPattern } from './words.ts';

/** Standards in a sentence that doesn't open for an equivalent; once a place and standard. */
export const findStandards = ({
  standards,
  equivalents,
}: WordingRules): ((passage: Passage) => readonly Weakness[]) => {
  const standard = standardPattern(standards);
  const opening = languages.map((language) => ({
    language,
    pattern: phrasesPattern(equivalents[language], language, 'iu', gap),
  }));
  return (passage) => {
    if (passage.role === 'title') return [];
    const patterns = opening.filter(({ language }) => passage.languages.includes(language));
    const found = sentencesOf(passage.text)
      .filter((sentence) => !patterns.some(({ pattern }) => pattern.test(sentence)))
      .flatMap((sentence) => [...sentence.matchAll(standard)].map(([name]) => name));
    return [...new Set(found)].map((name) =>
      weaknessIn(passage, 'standard-without-equivalent', name),
    );
  };
};

// «eller en annen tilsvarende standard» is as open as «eller tilsvarende».
const gap = '(?:\\s[^\\s.;:]{1,20}){0,2}\\s';

/**
 * Upper case as listed. A short abbreviation is also a word or an organisation, and names a standard
 * only with its number; ICOH or a name in small letters does so alone.
 */
const standardPattern = (standards: readonly string[]): RegExp => {
  const numbered = anyOf(standards.map(namePattern));
  const alone = anyOf(
    standards
      .filter((name) => !isShort(name))
      .flatMap((name) => (/\p{Ll}/u.test(name) ? compoundPatterns(name) : [namePattern(name)])),
  );
  const series = '(?:\\s?[/-]?\\s?[A-ZÆØÅ]{2,6}){0,4}';
  const number = '[\\s-]?(?:[A-Z]\\d{1,6}|\\d{2,6})(?:[-.:]\\d{1,6}){0,4}';
  return new RegExp(`${nameStart}(?:${numbered}${series}${number}|${alone})${nameEnd}`, 'gu');
};

// «miljøfyrtårnsertifisert» names the standard as much as «Miljøfyrtårn» does.
const compoundPatterns = (name: string): readonly string[] =>
  [name, `${name.charAt(0).toLowerCase()}${name.slice(1)}`].map(
    (form) => `${namePattern(form)}\\p{Ll}{0,30}`,
  );

const isShort = (name: string): boolean =>
  /^[A-ZÆØÅ\s/-]+$/u.test(name) && !/[A-ZÆØÅ]{4}/u.test(name);
