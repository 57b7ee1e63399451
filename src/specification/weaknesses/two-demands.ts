import type { Language } from '../../model/language.ts';
import type { Weakness } from '../weakness.ts';
import { type Passage, sentencesOf, weaknessIn } from './passages.ts';
import { wordPattern, wordSets, wordsOf } from './words.ts';

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
  return (
    second ??
    secondListed(text, language) ??
    secondImperative(sentences, language) ??
    sentences.map((one) => secondMeasured(one, language)).find((one) => one !== undefined)
  );
};

const measures = wordSets('measures');
const infinitiveMarks = wordSets('infinitiveMarks');

/**
 * «skal ha døgnvakt og være på stedet innen to timer»: a coordinated infinitive with a measure of its own,
 * after one that has its own complement. Without a measure the two are mostly one: «varsle og rapportere».
 */
const secondMeasured = (sentence: string, language: Language): string | undefined => {
  const segments = segmentsOf(sentence, language);
  const isSubordinate = (words: readonly string[]): boolean =>
    words.some((word) => subordinators[language].has(word));
  const start = segments.findIndex(({ words }) => words.some((word) => modals[language].has(word)));
  const [first, ...rest] = start === -1 ? [] : segments.slice(start);
  if (first === undefined || isSubordinate(first.words)) return undefined;
  const modal = first.words.findIndex((word) => modals[language].has(word));
  let before: readonly string[] = first.words.slice(modal + 1);
  for (const { words, opening, text } of rest) {
    const stands = infinitives[language].has(words[0] ?? '') && opening.endsWith('coordinated');
    const isWhole =
      before.length > 1 &&
      !infinitives[language].has(before.at(-1) ?? '') &&
      !infinitiveMarks[language].has(before.at(-2) ?? '');
    const end = words.findIndex((word) => subordinators[language].has(word));
    const own = words.slice(0, end === -1 ? undefined : end);
    const isMeasured = own.some((word) => measures[language].has(word) || /^\d/u.test(word));
    if (stands && isWhole && isMeasured) return text;
    if (isSubordinate(words)) return undefined;
    before = words;
  }
  return undefined;
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

const coordinators = wordSets('coordinators');
const subordinators = wordSets('subordinators');
const interrogatives = wordSets('interrogatives');
const pronouns = wordSets('pronouns');
const fronting = wordSets('fronting');

/** A stretch of a sentence between two marks or coordinating words. */
type Segment = {
  readonly words: readonly string[];
  readonly opening: 'start' | 'comma' | 'coordinated' | 'comma-coordinated' | 'mark';
  readonly text: string;
};

type Clause = {
  /** A clause is subordinate from its subordinating word until something returns to the main one. */
  readonly subordinate: boolean;
  /** Whether that subordinate clause has a demanding verb of its own. */
  readonly demanding: boolean;
  readonly demands: readonly string[];
};

/**
 * The parts of a sentence that demand something by themselves: a main clause, or a coordinated verb
 * phrase with its own skal, bør, må or plikter; the first two. What a subordinate clause says is no
 * demand.
 */
export const demandsOf = (sentence: string, language: Language): readonly string[] => {
  const segments = segmentsOf(sentence, language);
  const subject = subjectOf(segments[0]?.words ?? [], language);
  return segments.reduce((clause: Clause, segment) => next(clause, segment, subject, language), {
    subordinate: false,
    demanding: false,
    demands: [],
  }).demands;
};

const next = (before: Clause, segment: Segment, subject: string, language: Language): Clause => {
  const { words, opening } = segment;
  const at = words.findIndex(
    (word, index) => modals[language].has(word) && index < words.length - 1,
  );
  const subordinator = words.findIndex((word) => subordinators[language].has(word));
  const returned = opening === 'mark' || opening === 'comma-coordinated' || opening === 'start';
  const inherited = before.subordinate && !returned;
  if (at === -1) {
    const subordinate = inherited || subordinator !== -1;
    return { ...before, subordinate, demanding: inherited && before.demanding };
  }
  const lead = words.slice(0, at);
  const isMain =
    !isCondition(words, at, language) &&
    (isInverted(words, at, language) ||
      (!hasSubordinator(lead, language) &&
        !isContactClause(lead, subject, opening, language) &&
        (!inherited || resumesMain(lead, opening, before, subject))));
  const demands = isMain ? [...before.demands, segment.text].slice(0, 2) : before.demands;
  const trailing = words.slice(at + 1).some((word) => subordinators[language].has(word));
  return { subordinate: !isMain || trailing, demanding: !isMain, demands };
};

// «Når …, skal leverandøren»: in a Norwegian subordinate clause the subject comes before the verb.
const isInverted = (words: readonly string[], at: number, language: Language): boolean => {
  const after = words[at + 1] ?? '';
  return (
    language === 'nb' && at > 0 && (pronouns.nb.has(after) || /^.{5,}(?:en|et|ene)$/u.test(after))
  );
};

// «Should the client ask for it, …»
const isCondition = (words: readonly string[], at: number, language: Language): boolean => {
  const after = words[at + 1] ?? '';
  return language === 'en' && (after === 'the' || pronouns.en.has(after));
};

const hasSubordinator = (lead: readonly string[], language: Language): boolean =>
  lead.some((word) => subordinators[language].has(word) || interrogatives[language].has(word));

// «rådene den skal gi», «the advice it shall give»: a relative clause without its word.
const isContactClause = (
  lead: readonly string[],
  subject: string,
  opening: Segment['opening'],
  language: Language,
): boolean => {
  const own = subject === '' ? 0 : subject.split(' ').length;
  const endsInSubject = own > 0 && lead.slice(-own).join(' ') === subject;
  const length = endsInSubject ? own : 1;
  return (
    opening !== 'start' &&
    lead.length > length &&
    (endsInSubject || pronouns[language].has(lead.at(-1) ?? '')) &&
    !fronting[language].has(lead[0] ?? '')
  );
};

const resumesMain = (
  lead: readonly string[],
  opening: Segment['opening'],
  before: Clause,
  subject: string,
): boolean =>
  (subject !== '' && lead.join(' ') === subject) ||
  // A clause that the sentence began with is over: «When the plan is ready, the supplier shall».
  (opening === 'comma' &&
    (before.demands.length === 0 || (lead.length === 0 && !before.demanding)));

const subjectOf = (words: readonly string[], language: Language): string => {
  const at = words.findIndex((word) => modals[language].has(word));
  return at > 0 && at <= 3 ? words.slice(0, at).join(' ') : '';
};

const segmentsOf = (sentence: string, language: Language): readonly Segment[] => {
  const segments: Segment[] = [];
  let words: string[] = [];
  let opening: Segment['opening'] = 'start';
  let start = 0;
  const close = (end: number, nextOpening: Segment['opening'], nextStart: number) => {
    if (words.length > 0) {
      segments.push({ words, opening, text: sentence.slice(start, end).trim() });
      opening = nextOpening;
    } else if (opening !== 'start') {
      opening = merged(opening, nextOpening);
    }
    words = [];
    start = nextStart;
  };
  for (const { 0: token, index } of sentence.matchAll(tokens)) {
    const end = index + token.length;
    const word = token.toLowerCase();
    if (token === ',') close(index, 'comma', end);
    else if (!startsAsWord.test(token)) close(index, 'mark', end);
    else if (coordinators[language].has(word)) close(index, 'coordinated', end);
    else words.push(word);
  }
  close(sentence.length, 'mark', sentence.length);
  return segments;
};

const merged = (first: Segment['opening'], second: Segment['opening']): Segment['opening'] =>
  first === 'comma' && second === 'coordinated' ? 'comma-coordinated' : first;

const tokens = new RegExp(`${wordPattern}|[,;:()\\[\\]«»“”"–—\\n]`, 'gu');
const startsAsWord = new RegExp(`^${wordPattern}`, 'u');
