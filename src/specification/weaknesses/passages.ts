import { type Language, languages } from '../../model/language.ts';
import { languageWords } from '../../model/language-words.ts';
import {
  isCriterionEntry,
  isElementEntry,
  type Requirement,
  type RequirementEntry,
  type RequirementKind,
  type Specification,
} from '../../model/specification.ts';
import type { Weakness, WeaknessId } from '../weakness.ts';
import { normalizeText, wordSets, wordsOf } from './words.ts';

/** A text of the specification that a supplier reads, and where it is. */
export type Passage = {
  readonly role: 'title' | 'text' | 'documentation';
  readonly requirement: string | null;
  readonly path: Weakness['path'];
  /** Normalized. */
  readonly text: string;
  /** Those it may be written in. */
  readonly languages: readonly Language[];
  readonly kind: RequirementKind | null;
};

/** The title, and each requirement's text and documentation demand; an entry's demand once. */
export const passagesOf = (
  specification: Specification,
  rows: readonly Requirement[],
  language: Language,
): readonly Passage[] => [
  ownPassage('title', null, ['title'], specification.title, null),
  ...rows.map((row) => textPassage(row, specification.requirements[row.entry], language)),
  ...specification.requirements.flatMap((entry, index) => {
    const { documentation, kind } = entry;
    if (documentation === undefined) return [];
    const path = ['requirements', index, 'documentation'];
    return [ownPassage('documentation', rowIdOf(entry, index, rows), path, documentation, kind)];
  }),
];

/** What an entry is known by: the key that says it, and what it says. */
export const ownNameOf = (entry: RequirementEntry) => {
  if (isElementEntry(entry)) return { key: 'element', name: entry.element };
  if (isCriterionEntry(entry)) return { key: 'criterion', name: entry.criterion };
  return { key: 'id', name: entry.id };
};

/** The id of the entry's one row; null where the entry stands for a whole element. */
export const rowIdOf = (
  entry: RequirementEntry,
  index: number,
  rows: readonly Requirement[],
): string | null =>
  isElementEntry(entry) ? null : (rows.find((row) => row.entry === index)?.id ?? null);

export const weaknessIn = (
  { requirement, path }: Passage,
  id: WeaknessId,
  found: string,
): Weakness => ({ id, requirement, path, found: found.replace(/\s+/gu, ' ') });

const textPassage = (
  { id, entry: index, kind, text }: Requirement,
  entry: RequirementEntry | undefined,
  language: Language,
): Passage => {
  const isOwn = entry !== undefined && 'text' in entry && entry.text !== undefined;
  if (isOwn) return ownPassage('text', id, ['requirements', index, 'text'], text, kind);
  const path = ['requirements', index, ...(entry === undefined ? [] : [ownNameOf(entry).key])];
  const normalized = normalizeText(text);
  return { role: 'text', requirement: id, path, text: normalized, languages: [language], kind };
};

// A buyer writes in either language, whatever language the program speaks.
const ownPassage = (
  role: Passage['role'],
  requirement: string | null,
  path: Passage['path'],
  written: string,
  kind: RequirementKind | null,
): Passage => {
  const text = normalizeText(written);
  return { role, requirement, path, text, languages: writtenIn(text), kind };
};

/** The one language whose words a text has, else all it may be in. */
export const writtenIn = (text: string): readonly Language[] => {
  const words = wordsOf(text);
  const seen = languages.filter((language) => words.some((word) => telling[language].has(word)));
  return seen.length === 1 ? seen : languages;
};

const telling = wordSets('telling');

/** Of a normalized text; a lead-in that ends with a colon and its list are one sentence. */
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
