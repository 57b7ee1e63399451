import type { Language } from '../../model/language.ts';
import { languageWords, type WordList } from '../../model/language-words.ts';

/**
 * One form for texts that look the same: composed letters, plain hyphens and spaces, no soft
 * hyphens, at most one empty line. Every later pattern relies on there being no runs of white space.
 */
export const normalizeText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[\n ]*/gu, (run) => (run.indexOf('\n') === run.lastIndexOf('\n') ? '\n' : '\n\n'))
    .trim();

// `\b` knows no æ, ø or å. Ranges, because a pattern with \p{L} takes 10 ms to make and one is made
// for every list; they hold the letters and combining marks of the alphabets of Europe.
const letters = 'A-Za-zªµº\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff';
const letter = `[0-9${letters}]`;

/** A word as it stands in a text; what joins its parts makes one word of it. */
export const wordPattern = `${letter}+(?:[-/'’.]${letter}+)*`;
const word = new RegExp(wordPattern, 'gu');

export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(word) ?? [];

export const wordSets = (list: WordList): Readonly<Record<Language, ReadonlySet<string>>> => ({
  nb: new Set(languageWords.nb[list]),
  en: new Set(languageWords.en[list]),
});

/** Nothing of the same word before; with a hyphen it would be another, compound word. */
export const wordStart = `(?<!${letter})(?<!${letter}-)`;
export const wordEnd = `(?!${letter})(?!-${letter})`;
/** For names, which stay names in a compound such as «Avonova-systemet». */
export const nameStart = `(?<!${letter})`;
export const nameEnd = `(?!${letter})`;

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** Any of the texts as alternatives, the longest first so that it wins; never matches where none is given. */
export const anyOf = (patterns: readonly string[]): string =>
  patterns.length === 0
    ? '(?!)'
    : `(?:${[...new Set(patterns)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;

/** A name as it stands, whatever white space it is broken with. */
export const namePattern = (name: string): string =>
  normalizeText(name).split(/\s/u).map(escapePattern).join('\\s');

/** A listed phrase in its language's inflected forms, with `between` from one word to the next. */
export const phrasePattern = (phrase: string, language: Language, between = '\\s'): string =>
  normalizeText(phrase)
    .split(/\s/u)
    .map((part) => inflected(part, language))
    .join(between);

/** Any of the phrases as words of their own. */
export const phrasesPattern = (
  phrases: readonly string[],
  language: Language,
  flags: string,
  between?: string,
): RegExp => {
  const forms = phrases.map((phrase) => phrasePattern(phrase, language, between));
  return new RegExp(`${wordStart}${anyOf(forms)}${wordEnd}`, flags);
};

const endsInLetters = new RegExp(`[${letters}]{3}$`, 'u');

const inflected = (word: string, language: Language): string => {
  if (!endsInLetters.test(word)) return escapePattern(word);
  return language === 'nb' ? norwegianForms(word) : englishForms(word);
};

// god, godt, gode · egnet, egnede · fleksibel, fleksible · trygg, trygt
const norwegianForms = (word: string): string => {
  const forms = [word, `${word}t`, `${word}e`];
  if (word.endsWith('et')) forms.push(`${word.slice(0, -1)}de`);
  const syncopated = /^(.*?)(.)e([lnr])$/u.exec(word);
  if (syncopated !== null) {
    const [, stem = '', consonant = '', last = ''] = syncopated;
    forms.push(`${stem.endsWith(consonant) ? stem : stem + consonant}${last}e`);
  }
  if (/(.)\1$/u.test(word)) forms.push(`${word.slice(0, -1)}t`);
  return anyOf(forms.map(escapePattern));
};

const englishForms = (word: string): string => {
  const adverb = word.endsWith('le') ? `${word.slice(0, -1)}y` : `${word}ly`;
  return anyOf([word, adverb].map(escapePattern));
};
