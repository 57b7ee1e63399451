import type { Language } from '../model/language.ts';

type MeasureText = {
  /** A drafted measure's text, from the whole text of a criterion. */
  readonly putInPlace: (criterion: string) => string;
  readonly strengthen: (criterion: string) => string;
};

const nb: MeasureText = {
  putInPlace: (criterion) => `Få på plass: ${criterion}`,
  strengthen: (criterion) => `Styrk: ${criterion}`,
};

const en: MeasureText = {
  putInPlace: (criterion) => `Put in place: ${criterion}`,
  strengthen: (criterion) => `Strengthen: ${criterion}`,
};

export const measureText: Readonly<Record<Language, MeasureText>> = { nb, en };
