import { readLanguageWords } from '../../generated/language-words.js';
import type { Language } from './language.ts';
import type { FormWords } from './supplier-form.ts';

export type WordList =
  | 'modals'
  | 'coordinators'
  | 'subordinators'
  | 'interrogatives'
  | 'pronouns'
  | 'fronting'
  | 'infinitives'
  | 'imperatives'
  | 'infinitiveMarks'
  | 'measures'
  | 'wishes'
  | 'wishingModals'
  | 'telling'
  | 'abbreviations'
  | 'deadlines'
  | 'commentField';

/** The words of a language that the program looks for; schemas/language.schema.json says what each list is. */
type LanguageWords = Readonly<Record<WordList, readonly string[]>> & {
  readonly numerals: Readonly<Record<string, readonly string[]>>;
  readonly firstForm: Omit<FormWords, 'language'>;
};

export type WordsByLanguage = Readonly<Record<Language, LanguageWords>>;

export const languageWords: WordsByLanguage = readLanguageWords();
