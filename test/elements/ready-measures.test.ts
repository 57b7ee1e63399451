import { describe, expect, test } from 'vitest';
import { readGodBht } from '../../generated/god-bht.js';
import { criteriaOf } from '../../src/model/instrument.ts';
import { type Language, languages } from '../../src/model/language.ts';

const { elements, expertise = [] } = readGodBht();
const bullets = elements.flatMap((element) => element.criteria);
const measures = elements
  .flatMap(criteriaOf)
  .flatMap(({ id, measures: ready = [] }) => ready.map((measure) => ({ id, ...measure })));

const textsIn = (language: Language): readonly (readonly [id: string, text: string])[] =>
  measures.map(({ id, text }) => [id, text[language]]);

/** What breaks a rule, so that a failure names it. */
const breaking = (language: Language, rule: (text: string) => boolean): readonly string[] =>
  textsIn(language)
    .filter(([, text]) => rule(text))
    .map(([id, text]) => `${id} ${text}`);

// Nothing that a team can tick off: no end, nobody who acts, or only a wish.
const vague: Readonly<Record<Language, RegExp>> = {
  nb: /(?:jobbe|arbeide) (?:mer |videre )?med\b|\bfokus\b|\bsikre\b|\bsørge for\b|\bved behov\b|\bbli (?:bedre|flinkere)\b|\bbidra til\b/i,
  en: /\bwork(?:ing)? on\b|\bfocus\b|\bensure\b|\bmake sure\b|\bas needed\b|\bwhere appropriate\b|\bcontribute to\b/i,
};

describe('the ready measures of God BHT', () => {
  test('are two or more for each of the 63 bullets', () => {
    const short = bullets.filter(({ measures: ready = [] }) => ready.length < 2);
    expect(short.map(({ id }) => id)).toEqual([]);
    expect(bullets).toHaveLength(63);
  });

  test('use every field of expertise', () => {
    const used = new Set(measures.flatMap((measure) => measure.expertise));
    expect(expertise.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  describe.each(languages)('in %s', (language) => {
    test('differ from one another', () => {
      const texts = textsIn(language).map(([, text]) => text.toLowerCase());
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    });

    test('are 8 to 22 words', () => {
      const words = (text: string): number => text.split(' ').length;
      expect(breaking(language, (text) => words(text) < 8 || words(text) > 22)).toEqual([]);
    });

    test('are one sentence without a full stop, as lists and tables show them', () => {
      expect(breaking(language, (text) => /[.!?;](?:\s|$)|\s{2}/.test(text))).toEqual([]);
    });

    test('say what to do rather than what to care about', () => {
      expect(breaking(language, (text) => vague[language].test(text))).toEqual([]);
    });

    test('speak of no level and cite no law', () => {
      expect(
        breaking(language, (text) => /(?:nivå|level) ?[1-4]|§|\bsection \d/i.test(text)),
      ).toEqual([]);
    });
  });

  // An imperative ends in a consonant, and so do most nouns in their definite form.
  test('begin with an infinitive without «å» in bokmål', () => {
    expect(breaking('nb', (text) => !/^\p{Lu}\p{Ll}*[aeiyå] /u.test(text))).toEqual([]);
  });

  test('begin with a bare verb in English', () => {
    expect(
      breaking(
        'en',
        (text) => !/^\p{Lu}\p{Ll}+ /u.test(text) || /^(?:The|To|An|\w+(?:ing|ed|tion)) /.test(text),
      ),
    ).toEqual([]);
  });
});
