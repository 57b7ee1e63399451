import { languages } from '../../model/language.ts';
import { languageWords } from '../../model/language-words.ts';

/**
 * The sentences of a normalized text. A lead-in that ends with a colon and the list under it are one
 * sentence.
 */
export const sentencesOf = (text: string): readonly string[] => {
  const ends = [...text.matchAll(boundary)].filter(
    ({ index, 0: mark }) => !(mark.startsWith('.') && endsInAbbreviation(text, index)),
  );
  const starts = [0, ...ends.map(({ index, 0: mark }) => index + mark.length)];
  return starts
    .map((start, position) => text.slice(start, starts[position + 1]).trim())
    .filter((sentence) => sentence !== '');
};

const boundary = /[.!?][»”"')\]]{0,3}\s{1,2}(?=["«“(]{0,2}[\p{Lu}\d•–-])|(?<![:;,])\n\n/gu;

const endsInAbbreviation = (text: string, dot: number): boolean => {
  const word = /[^\s(«“"]{1,12}$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[0] ?? '';
  return abbreviations.has(word.toLowerCase()) || /^[A-ZÆØÅ]$/u.test(word);
};

const abbreviations = new Set(languages.flatMap((one) => languageWords[one].abbreviations));
