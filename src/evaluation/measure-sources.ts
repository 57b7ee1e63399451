import {
  criteriaOf,
  criterionSentence,
  type Element,
  type Instrument,
} from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import type { Measure, MeasureSource } from '../model/measure.ts';
import type { TeamEvaluation } from '../model/team.ts';
import { measureText } from '../text/measures.ts';
import { givenMarks, marksOf } from './marks.ts';

export type SourceOfMeasure = {
  readonly element: Element;
  readonly source: MeasureSource;
  /** The wording a drafted measure starts with. */
  readonly text: string;
};

/** All that asks for a measure, in the instrument's order: criteria first, then suggestions, each once. */
export const sourcesOf = (
  team: TeamEvaluation,
  instrument: Instrument,
  language: Language,
): readonly SourceOfMeasure[] =>
  instrument.elements.flatMap((element) => [
    ...fromCriteria(team, element, language),
    ...fromSuggestions(team, element),
  ]);

/** Equal for two measures that come from the same criterion or the same suggestion. */
export const sourceKey = (elementId: string, source: MeasureSource): string =>
  'criterion' in source
    ? `criterion ${source.criterion}`
    : `suggestion ${elementId} ${normalise(source.suggestion)}`;

/** The sources a measure answers to: the one it was drafted from, and the criterion it names. */
export const sourceKeysOf = ({ element, criterion, draftedFrom }: Measure): readonly string[] => [
  ...(draftedFrom === undefined ? [] : [sourceKey(element, draftedFrom)]),
  ...(criterion === undefined ? [] : [sourceKey(element, { criterion })]),
];

const fromCriteria = (
  team: TeamEvaluation,
  element: Element,
  language: Language,
): readonly SourceOfMeasure[] =>
  criteriaOf(element).flatMap((criterion) => {
    const weakest = givenMarks(marksOf(team, element.id, criterion.id)).at(-1);
    if (weakest === undefined || weakest === 'met') return [];
    const sentence = criterionSentence(element, criterion, language);
    const words = measureText[language];
    const text = weakest === 'unmet' ? words.putInPlace(sentence) : words.strengthen(sentence);
    return [{ element, source: { criterion: criterion.id }, text }];
  });

const fromSuggestions = (team: TeamEvaluation, element: Element): readonly SourceOfMeasure[] => {
  const suggested = [
    ...(team.agreed[element.id]?.improvements ?? []),
    ...(team.identity === 'aggregate'
      ? []
      : team.voices.flatMap((voice) => voice.ratings[element.id]?.improvements ?? [])),
  ];
  const distinct = new Map<string, string>();
  for (const text of new Set(suggested)) {
    const key = normalise(text);
    if (key !== '' && !distinct.has(key)) distinct.set(key, text);
  }
  return [...distinct.values()].map((text) => ({ element, source: { suggestion: text }, text }));
};

const normalise = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nb');
