import { defined } from '../model/defined.ts';
import { type Language, type Localized, languages } from '../model/language.ts';
import type { Procurement, RequirementEntry, Specification } from '../model/specification.ts';
import { specificationFileText } from '../text/specification-file.ts';
import { ownNameOf, writtenIn } from './weaknesses/passages.ts';
import { normalizeText } from './weaknesses/words.ts';

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
  const isKept = (text: string): boolean => {
    const [own, ...others] = writtenIn(text);
    return own !== language && others.length === 0;
  };
  const kept = new Set<string>();
  const said = (text: string, name: string): string => {
    const translated = translate(text);
    if (isKept(translated)) kept.add(name);
    return translated;
  };
  const title = said(titleIn(specification, language), 'title');
  const buyer = mapTexts(specification.buyer, (text, key) =>
    key === 'name' ? text : said(text, key),
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
        (text) => said(text, ownNameOf(entry).name),
      ),
    }),
  );
  return { specification: { ...specification, title, buyer, requirements }, kept: [...kept] };
};

const titleIn = ({ title, buyer }: Specification, language: Language): string =>
  languages.some((one) => specificationFileText[one].title(buyer.name) === title)
    ? specificationFileText[language].title(buyer.name)
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
  return new Map(
    texts.flatMap((text) =>
      text === undefined
        ? []
        : languages.map((one) => [normalizeText(text[one]), text[language]] as const),
    ),
  );
};

const mapTexts = <T extends object>(value: T, map: (text: string, key: string) => string): T =>
  Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, typeof one === 'string' ? map(one, key) : one]),
  ) as T;
