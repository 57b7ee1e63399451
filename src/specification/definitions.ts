import type { Language } from '../model/language.ts';
import type { Procurement } from '../model/specification.ts';
import { normalizeText, wordsOf } from './weaknesses/words.ts';

type Definition = Procurement['definitions'][number];

/** The definitions whose terms a text uses, and those that their definitions use in turn. */
export const usedDefinitions = (
  { definitions }: Pick<Procurement, 'definitions'>,
  language: Language,
  text: string,
): readonly Definition[] => {
  const isUsed = (definition: Definition, used: ReadonlySet<string>): boolean =>
    namesOf(definition.term[language]).some((name) => occurs(name, used));
  let [kept, words] = [[] as readonly Definition[], new Set(wordsOf(normalizeText(text)))];
  for (;;) {
    const found = definitions.filter((one) => kept.includes(one) || isUsed(one, words));
    if (found.length === kept.length) return found;
    kept = found;
    words = new Set([
      ...words,
      ...found.flatMap((one) => wordsOf(normalizeText(one.text[language]))),
    ]);
  }
};

// «Bedriftshelsetjeneste (BHT)» has two names.
const namesOf = (term: string): readonly (readonly string[])[] =>
  term
    .split(/[()]/u)
    .map(wordsOf)
    .filter((words) => words.length > 0);

// Inflected and compounded, Norwegian words still begin with the term; of several, all must be there.
const occurs = (name: readonly string[], words: ReadonlySet<string>): boolean =>
  name.every((part) => [...words].some((word) => word.startsWith(part)));
