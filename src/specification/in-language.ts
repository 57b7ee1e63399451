import { defined } from '../model/defined.ts';
import { type Language, type Localized, languages } from '../model/language.ts';
import {
  isCriterionEntry,
  type Procurement,
  type RequirementEntry,
  requirementId,
  type Specification,
} from '../model/specification.ts';
import { specificationFileText } from '../text/specification-file.ts';
import { ownNameOf } from './weaknesses/passages.ts';
import { normalizeText, wordSets, wordsOf } from './weaknesses/words.ts';

export type InLanguage = {
  readonly specification: Specification;
  /** What stays in another language, being the buyer's own: ids of requirements, and keys. */
  readonly kept: readonly string[];
};

/** With the program's own texts, as long as they stand as proposed, in the language that is asked for. */
export const inLanguage = (
  specification: Specification,
  procurement: Procurement,
  language: Language,
): InLanguage => {
  const known = knownTexts(procurement, language);
  const translate = (text: string): string => {
    const whole = known.get(normalizeText(text));
    if (whole !== undefined) return whole;
    // Several documentation demands are joined line by line.
    const lines = text.split('\n').map((line) => known.get(normalizeText(line)));
    return lines.every((line) => line !== undefined) ? lines.join('\n') : text;
  };
  const kept = new Set<string>();
  const said = (text: string, name: string): string => {
    const translated = translate(text);
    if (isForeign(translated, language)) kept.add(name);
    return translated;
  };
  const { name } = specification.buyer;
  const title = said(titleIn(specification, translate(name), language), 'title');
  const buyer = mapTexts(specification.buyer, (text, key) =>
    key === 'name' ? translate(text) : said(text, key),
  );
  const requirements = specification.requirements.map(
    (entry): RequirementEntry => ({
      ...entry,
      ...mapTexts(
        defined({
          short: entry.short,
          documentation: entry.documentation,
          text: 'text' in entry ? entry.text : undefined,
        }),
        (text) => said(text, nameOf(entry)),
      ),
    }),
  );
  return { specification: { ...specification, title, buyer, requirements }, kept: [...kept] };
};

const nameOf = (entry: RequirementEntry): string =>
  isCriterionEntry(entry) ? requirementId(entry.criterion) : ownNameOf(entry).name;

const telling = wordSets('telling');

// One word may be of either: «to år fra 1. mars».
const isForeign = (text: string, language: Language): boolean => {
  const words = new Set(wordsOf(normalizeText(text)));
  const count = (one: Language): number =>
    [...words].filter((word) => telling[one].has(word)).length;
  return count(language) === 0 && languages.some((one) => count(one) > 1);
};

const titleIn = ({ title, buyer }: Specification, name: string, language: Language): string =>
  languages.some((one) => specificationFileText[one].title(buyer.name) === title)
    ? specificationFileText[language].title(name)
    : title;

/** By what they are in any language. */
const knownTexts = (
  { own, quality, requirements, documentation, purpose }: Procurement,
  language: Language,
): ReadonlyMap<string, string> => {
  const texts: readonly (Localized | undefined)[] = [
    ...[...own, ...(quality === undefined ? [] : [quality])].flatMap(({ text, short }) => [
      text,
      short,
    ]),
    ...requirements.map(({ short }) => short),
    ...Object.values(documentation),
    purpose,
  ];
  const filledIn = Object.values(specificationFileText[language].placeholders).flat();
  const toFillIn = languages.flatMap((one) => {
    const own = Object.values(specificationFileText[one].placeholders).flat();
    return own.map((text, index) => [normalizeText(text), filledIn[index] ?? text] as const);
  });
  return new Map([
    ...toFillIn,
    ...texts.flatMap((text) =>
      text === undefined
        ? []
        : languages.map((one) => [normalizeText(text[one]), text[language]] as const),
    ),
  ]);
};

const mapTexts = <T extends object>(value: T, map: (text: string, key: string) => string): T =>
  Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, typeof one === 'string' ? map(one, key) : one]),
  ) as T;
