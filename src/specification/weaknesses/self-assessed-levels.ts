import type { Instrument } from '../../model/instrument.ts';
import { languages } from '../../model/language.ts';
import { languageWords } from '../../model/language-words.ts';
import type { Weakness } from '../weakness.ts';
import { type Passage, sentencesOf, weaknessIn } from './passages.ts';
import { anyOf, nameEnd, namePattern, nameStart, wordEnd, wordStart } from './words.ts';

/** A level of the instrument demanded absolutely; the first in each place. */
export const findSelfAssessedLevels = (
  instrument: Instrument,
): ((passage: Passage) => readonly Weakness[]) => {
  const patterns = patternsOf(instrument);
  return (passage) => {
    if (passage.kind !== 'absolute') return [];
    for (const sentence of sentencesOf(passage.text)) {
      const level = demandedLevel(sentence, patterns);
      if (level !== undefined) return [weaknessIn(passage, 'self-assessed-level', level)];
    }
    return [];
  };
};

type Patterns = Readonly<Record<'instrument' | 'number' | 'name' | 'wholeScale', RegExp>>;

const patternsOf = ({ title, levels }: Instrument): Patterns => {
  const numbers = levels.map(({ level }) => level);
  const digits = anyOf([...numbers.map(String), ...numbers.flatMap(numeralsOf)]);
  const names = levels.flatMap(({ name }) => languages.map((one) => namePattern(name[one])));
  const titles = languages.map((one) => namePattern(title[one]));
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  return {
    instrument: new RegExp(`${nameStart}${anyOf(titles)}${nameEnd}`, 'iu'),
    number: new RegExp(
      `(${atLeast}\\s)?${wordStart}(${unit})\\s${digits}${wordEnd}(?![.,]\\d)( (?:eller|or) (?:høyere|bedre|higher|better|above))?`,
      'iu',
    ),
    name: new RegExp(`${wordStart}${anyOf(names)}${wordEnd}`, 'iu'),
    wholeScale: new RegExp(
      `${lowest}\\s?(?:-|–|til|to|og|and)\\s?(?:(?:nivå|level) )?${highest}`,
      'iu',
    ),
  };
};

const numeralsOf = (level: number): readonly string[] =>
  languages.flatMap((one) => languageWords[one].numerals[level] ?? []);

const unit = 'nivå|nivået|level|score|skår|karakter|karakteren|trinn';
const atLeast =
  '(?:minst|minimum|at least|ikke (?:lavere|dårligere) enn|no lower than|not lower than)';
const levelWord = new RegExp(`${wordStart}(?:nivå(?:et)?|level)${wordEnd}`, 'iu');
const describing = new RegExp(`${wordStart}(?:hvordan|hvorfor|how|why)${wordEnd}`, 'iu');

// Levels of log-in security, of education and of language are numbered as well.
const otherScale =
  /sikkerhet|autentiser|pålogg|innlogg|kvalifikasjonsrammeverk|språk|security|authenticat|log-?in|qualifications? framework|language/iu;
const namedScale =
  /[A-ZÆØÅ]{2}[\s-](?:nivå|level)|(?:nivå|level)\s\S{1,5}\s(?:i|av|etter|in|of|under)\s(?:the\s)?[A-ZÆØÅ]/u;

const demandedLevel = (sentence: string, patterns: Patterns): string | undefined => {
  const named = patterns.instrument.test(sentence);
  const number = patterns.number.exec(sentence);
  const found = number ?? patterns.name.exec(sentence);
  if (found === null || patterns.wholeScale.test(sentence)) return undefined;
  if (describing.test(sentence.slice(0, found.index))) return undefined;
  if (named) return found[0];
  if (number === null) return levelWord.test(sentence) ? found[0] : undefined;
  const [, least, word = '', above] = number;
  const threshold = least !== undefined || above !== undefined;
  return threshold && levelWord.test(word) && !isOtherScale(sentence) ? found[0] : undefined;
};

const isOtherScale = (sentence: string): boolean =>
  otherScale.test(sentence) || namedScale.test(sentence);
