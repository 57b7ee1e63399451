import type { Language, Localized } from './language.ts';

/** Each element is judged twice: the service's ability to contribute, and the undertaking's to request and facilitate. */
export const dimensions = ['bht', 'virksomhet'] as const;
export type Dimension = (typeof dimensions)[number];

/** From 1, not started, to 4, fully achieved; the names are the instrument’s. */
export const levels = [1, 2, 3, 4] as const;
export type Level = (typeof levels)[number];

/** How sure a statement about a source is: `verified` was read there, `unknown` has only its subject. */
export type SourceStatus = 'verified' | 'inferred' | 'unchecked' | 'unknown';

type DimensionDescription = {
  readonly id: Dimension;
  readonly title: Localized;
  readonly shortTitle: Localized;
};

type LevelDescription = {
  readonly level: Level;
  readonly name: Localized;
  /** Table 1 (bht) and Table 2 (virksomhet) of the booklet, retold. */
  readonly description: Readonly<Record<Dimension, Localized>>;
};

type Group = {
  readonly id: string;
  readonly title: Localized;
  readonly elements: readonly number[];
};

type Phase = { readonly id: string; readonly title: Localized; readonly text: Localized };

type Law = {
  readonly id: string;
  readonly title: Localized;
  /** For tables and other narrow places. */
  readonly short?: Localized;
  readonly status: SourceStatus;
  readonly note?: Localized;
};

/** An entry of the booklet's reference list, by the number it is cited with. */
type Reference = {
  readonly number: number;
  readonly title: Localized;
  readonly status: SourceStatus;
  readonly note?: Localized;
};

/** A provision of an act or regulation, `–` for the whole of it; the linkage is this project's own. */
export type Basis = {
  readonly reference: string;
  readonly provision: string;
  readonly status: SourceStatus;
  readonly note?: Localized;
};

/** A provision that an element rests on. */
export type ElementBasis = Basis & {
  /** Ids of the criteria that it carries; absent where it concerns only the element as a whole. */
  readonly criteria?: readonly string[];
};

/** A measure to propose where a criterion is not met. */
export type ReadyMeasure = {
  readonly text: Localized;
  /** Ids of the instrument's fields of expertise. */
  readonly expertise: readonly string[];
};

/** A bullet of the source (`1.2`) or one of its sub-bullets (`1.2.a`), which has no children of its own. */
export type Criterion = {
  readonly id: string;
  readonly text: Localized;
  readonly requirement: Localized;
  readonly references?: readonly number[];
  readonly measures?: readonly ReadyMeasure[];
  readonly children?: readonly Criterion[];
};

export type Element = {
  readonly id: string;
  readonly number: number;
  readonly group: string;
  readonly title: Localized;
  readonly introduction?: Localized;
  readonly references?: readonly number[];
  readonly basis: readonly ElementBasis[];
  readonly criteria: readonly Criterion[];
};

/** What an element of an earlier version has become, and each of its criteria. */
export type ReplacedElement = {
  /** Id of an element; absent where none of this version corresponds to it. */
  readonly element?: string;
  /** Every criterion it had, by id; null where none of this version corresponds to it. */
  readonly criteria: Readonly<Record<string, string | null>>;
};

/** An earlier version whose evaluations can be compared with this one's. */
export type ReplacedVersion = {
  readonly version: string;
  /** Every element it had, by id. */
  readonly elements: Readonly<Record<string, ReplacedElement>>;
};

export type Instrument = {
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly source: Localized;
  readonly dimensions: readonly DimensionDescription[];
  readonly levels: readonly LevelDescription[];
  readonly levelNotes: readonly Localized[];
  readonly groups: readonly Group[];
  readonly procedure: readonly Phase[];
  readonly laws: readonly Law[];
  /** What a measure may need somebody for. */
  readonly expertise?: readonly { readonly id: string; readonly title: Localized }[];
  readonly references: readonly Reference[];
  readonly remarks: readonly Localized[];
  readonly replaces?: readonly ReplacedVersion[];
  /** In the order of their numbers. */
  readonly elements: readonly Element[];
};

export type InstrumentReference = { readonly id: string; readonly version: string };

export const isLevel = (value: unknown): value is Level =>
  (levels as readonly unknown[]).includes(value);

/** All criteria of an element, each parent before its children: the source's order. */
export const criteriaOf = (element: Element): readonly Criterion[] =>
  element.criteria.flatMap((criterion) => [criterion, ...(criterion.children ?? [])]);

export const isCriterionId = (text: string): boolean => /^\d+\.\d+(\.[a-z])?$/.test(text);

/** By the source's order: 1.2 before 1.10. */
export const compareCriteria = (a: string, b: string): number =>
  a.localeCompare(b, 'en', { numeric: true });

/** A criterion as a text that stands alone: a sub-bullet after the lead-in it completes, a lead-in with all of them. */
export const criterionSentence = (
  element: Element,
  criterion: Criterion,
  language: Language,
): string => {
  const parent = element.criteria.find(({ children }) => children?.includes(criterion));
  if (parent === undefined) {
    const parts = (criterion.children ?? []).map(({ text }) => text[language]);
    return [criterion.text[language], parts.join('; ')].filter(Boolean).join(' ');
  }
  const leadIn = parent.text[language].replace(/:$/u, '');
  return `${leadIn} ${criterion.text[language]}`;
};

export const findElement = (instrument: Instrument, idOrNumber: string): Element | undefined =>
  instrument.elements.find(
    (element) => element.id === idOrNumber || String(element.number) === idOrNumber,
  );

/** The titles of fields of expertise, one after the other; what the instrument lacks by its id. */
export const expertiseTitles = (
  { expertise = [] }: Instrument,
  ids: readonly string[] = [],
  language: Language,
): string =>
  ids.map((id) => expertise.find((one) => one.id === id)?.title[language] ?? id).join(', ');

export const itemsOf = (instrument: Instrument): readonly Item[] =>
  instrument.elements.flatMap((element) => dimensions.map((dimension) => ({ element, dimension })));

/** One judgement: an element seen in one dimension. */
export type Item = { readonly element: Element; readonly dimension: Dimension };
